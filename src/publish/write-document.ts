import type * as RDF from '@rdfjs/types';
import type { Inquiry } from '../types/inquiry.js';
import { dataForms, page } from './syntax/forms.js';
import { groupQuads } from './syntax/grouped.js';
import type { Context } from './syntax/jsonld-context.js';
import type { PublishedFile } from './open-file.js';

/** The data of one paper: a file of each form. */
export function writeDocument(inquiry: Inquiry, quads: readonly RDF.Quad[], context: Context, base: string): readonly PublishedFile[] {
  const paper = { inquiry, quads: groupQuads(quads), context, base };
  return dataForms.map(({ ending, ofPaper }) => ({ path: `doc/${inquiry.document.docref}${ending}`, content: ofPaper(paper) }));
}

/** The ending of each file of a paper: its data, and its page. */
export const documentEndings: readonly string[] = [...dataForms, page].map(({ ending }) => ending);
