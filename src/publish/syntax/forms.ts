import type * as RDF from '@rdfjs/types';
import type { Inquiry } from '../../types/inquiry.js';
import { prefixes } from '../../vocabulary/external.js';
import type { Grouped } from './grouped.js';
import type { Context } from './jsonld-context.js';
import { writeQuestionTable } from './write-csv.js';
import { writeJsonLd, writeSmallJsonLd } from './write-jsonld.js';
import { writeNTriples } from './write-ntriples.js';
import { writeTurtle } from './write-turtle.js';

/** A form in which something can be had: how the name of its file ends, its media type and other names under which clients ask for it. */
export interface Form {
  readonly ending: string;
  readonly mediaType: string;
  readonly aliases?: readonly string[];
}

/** What a paper is written from. */
interface PaperData {
  readonly inquiry: Inquiry;
  readonly quads: Grouped;
  readonly context: Context;
  readonly base: string;
}

/** A form of data. */
export interface DataForm extends Form {
  /** As readers are told. */
  readonly name: string;
  readonly ofPaper: (paper: PaperData) => string;
  /** Of something that papers share; absent where a page about such a thing has no file of this form. */
  readonly ofThing?: (quads: readonly RDF.Quad[], iri: string, context: Context) => string;
}

/** The forms of data, the one that clients get who take any of them first. A new syntax is a writer and a line here. */
export const dataForms: readonly DataForm[] = [
  {
    ending: '.ttl', mediaType: 'text/turtle', aliases: ['application/x-turtle'], name: 'Turtle',
    ofPaper: ({ inquiry: { document }, quads, base }) => writeTurtle(quads, { ...prefixes, ...prefixesOf(document.docref, `${base}id/`) }, document.iri),
    ofThing: (quads, iri) => writeTurtle(quads, prefixes, iri),
  },
  {
    ending: '.jsonld', mediaType: 'application/ld+json', aliases: ['application/json'], name: 'JSON-LD',
    ofPaper: ({ inquiry, quads, context }) => writeJsonLd(quads, context, inquiry.document.iri),
    ofThing: (quads, iri, context) => writeSmallJsonLd(quads, context, iri),
  },
  { ending: '.nt', mediaType: 'application/n-triples', name: 'N-Triples', ofPaper: ({ quads }) => writeNTriples(quads) },
  { ending: '.csv', mediaType: 'text/csv', name: 'CSV (de vragen als rijen)', ofPaper: ({ inquiry }) => writeQuestionTable(inquiry) },
];

/** Those of them in which things that papers share are published. */
export const thingForms: readonly DataForm[] = dataForms.filter(({ ofThing }) => ofThing);

/** The form that readers see. */
export const page: Form = { ending: '.html', mediaType: 'text/html', aliases: ['application/xhtml+xml'] };

/** Names of a paper's own parts in its Turtle. */
const prefixesOf = (docref: string, id: string) =>
  ({ vraag: `${id}vraag/${docref}/`, antwoord: `${id}antwoord/${docref}/`, noot: `${id}noot/${docref}/`, document: `${id}document/`, entiteit: `${id}entiteit/` });
