import type * as RDF from '@rdfjs/types';
import type { Inquiry } from '../types/inquiry.js';
import { prefixes } from '../vocabulary/external.js';
import { groupQuads } from './grouped.js';
import type { Context } from './jsonld-context.js';
import { writeQuestionTable } from './write-csv.js';
import type { PublishedFile } from './write-definitions.js';
import { writeJsonLd } from './write-jsonld.js';
import { writeNTriples } from './write-ntriples.js';
import { writeTurtle } from './write-turtle.js';

/** The files of one paper: the same triples as Turtle, JSON-LD and N-Triples, and its questions as rows. */
export function writeDocument(inquiry: Inquiry, quads: readonly RDF.Quad[], context: Context, base: string): readonly PublishedFile[] {
  const { docref, iri } = inquiry.document;
  const id = `${base}id/`;
  const own = { vraag: `${id}vraag/${docref}/`, antwoord: `${id}antwoord/${docref}/`, noot: `${id}noot/${docref}/`, document: `${id}document/`, entiteit: `${id}entiteit/` };
  const grouped = groupQuads(quads);
  return [
    { path: `doc/${docref}.ttl`, content: writeTurtle(grouped, { ...prefixes, ...own }, iri) },
    { path: `doc/${docref}.jsonld`, content: writeJsonLd(grouped, context, iri) },
    { path: `doc/${docref}.nt`, content: writeNTriples(grouped) },
    { path: `doc/${docref}.csv`, content: writeQuestionTable(inquiry) },
  ];
}

/** The ending of each file of a paper: its data, and its page. */
export const documentEndings = ['.ttl', '.jsonld', '.nt', '.csv', '.html'] as const;
