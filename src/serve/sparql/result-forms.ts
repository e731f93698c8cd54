import type * as RDF from '@rdfjs/types';
import { DataFactory, Parser } from 'n3';
import { writeExpandedJsonLd } from '../../publish/syntax/write-jsonld.js';
import { orderColumns } from '../../query/results/order-columns.js';
import type { QueryAnswer, Row } from '../../query/results/query-result.js';
import type { ResultFormat } from '../../query/results/result-formats.js';
import { writeResult } from '../../query/results/write-result.js';
import { xsd } from '../../vocabulary/external.js';
import type { Form } from '../negotiate.js';
import type { Question } from './question.js';

/** A form of an answer. */
export interface ResultForm extends Form {
  readonly name: ResultFormat | 'jsonld';
}

const rows: readonly ResultForm[] = [
  { name: 'json', mediaType: 'application/sparql-results+json', aliases: ['application/json'] },
  { name: 'xml', mediaType: 'application/sparql-results+xml', aliases: ['application/xml', 'text/xml'] },
  { name: 'csv', mediaType: 'text/csv' },
  { name: 'tsv', mediaType: 'text/tab-separated-values' },
];
const graphs: readonly ResultForm[] = [
  { name: 'ttl', mediaType: 'text/turtle', aliases: ['application/x-turtle'] },
  { name: 'jsonld', mediaType: 'application/ld+json', aliases: ['application/json'] },
  { name: 'nt', mediaType: 'application/n-triples' },
];

/** Forms for an answer of a kind; the first goes to clients that take anything. */
export const resultForms = (kind: Question['kind']): readonly ResultForm[] => (kind === 'graph' ? graphs : rows);

/** The form in which an engine gives an answer of a kind. */
const engineForm = (kind: Question['kind']): ResultForm['name'] => (kind === 'graph' ? 'nt' : 'json');

/** An engine's answer to a question (SPARQL JSON, in which columns have no order, or N-Triples) in another form. Throws `QueryInterrupted` on a value that the form can't say. */
export async function writeForm({ kind, text: question }: Question, bytes: Uint8Array<ArrayBuffer>, form: ResultForm['name']): Promise<Uint8Array<ArrayBuffer>> {
  if (form === engineForm(kind)) return bytes;
  const text = new TextDecoder().decode(bytes);
  if (form === 'jsonld') return encode(await writeExpandedJsonLd(parseTriples(text)));
  const answer = kind === 'graph' ? graphOf(text) : answerOf(JSON.parse(text), question);
  let written = '';
  for await (const piece of writeResult(answer, form, { width: 0, colour: false })) written += piece;
  return encode(written);
}

const encode = (text: string) => new TextEncoder().encode(text);

/** SPARQL Query Results JSON, as engines write it. */
interface ResultsJson {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, TermJson>>[] };
}

interface TermJson {
  readonly type: string;
  readonly value: string;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}

function answerOf({ head, boolean: value, results }: ResultsJson, question: string): QueryAnswer {
  if (value !== undefined) return { kind: 'truth', value };
  return { kind: 'rows', variables: orderColumns(question, head.vars ?? []), rows: readRows(results?.bindings ?? []) };
}

async function* readRows(bindings: readonly Readonly<Record<string, TermJson>>[]): AsyncGenerator<Row> {
  for (const binding of bindings) yield new Map(Object.entries(binding).map(([name, term]) => [name, termOf(term)]));
}

function termOf({ type, value, datatype, 'xml:lang': language }: TermJson): RDF.Term {
  if (type === 'uri') return DataFactory.namedNode(value);
  if (type === 'bnode') return DataFactory.blankNode(value);
  return DataFactory.literal(value, language ?? (datatype === undefined ? xsd.string : DataFactory.namedNode(datatype)));
}

const parseTriples = (text: string) => new Parser({ format: 'application/n-triples' }).parse(text);

function graphOf(text: string): QueryAnswer {
  return { kind: 'graph', quads: each(parseTriples(text)) };
}

async function* each(quads: readonly RDF.Quad[]): AsyncGenerator<RDF.Quad> {
  yield* quads;
}
