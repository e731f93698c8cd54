import type * as RDF from '@rdfjs/types';
import { groupBy } from '../../maps.js';
import { rdf } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import { partKinds } from '../things/thing-path.js';
import { readStatement, type Statement } from './read-statements.js';

/** The triples of one published paper, by subject. */
export interface PaperGraph {
  /** `{docref}` of its addresses. */
  readonly docref: string;
  /** IRI of the paper itself. */
  readonly document: string;
  /** Start of its data addresses (`{base}id/`). */
  readonly ids: string;
  /** Its lines of N-Triples, sorted, without line ends; one a statement. */
  readonly lines: readonly string[];
  /** In the order of `lines`. */
  readonly statements: readonly Statement[];
  readonly bySubject: ReadonlyMap<string, readonly Statement[]>;
}

/** Reads `doc/{docref}.nt`. Throws when it does not describe that paper. */
export function readPaperGraph(docref: string, text: string): PaperGraph {
  const lines = text.split('\n').filter((line) => line !== '');
  const statements = lines.map(readStatement);
  const bySubject = groupBy(statements, ({ subject }) => subject);
  const ending = `document/${docref}`;
  const document = [...bySubject.keys()].find((iri) => iri.endsWith(`/${ending}`) && hasType(bySubject.get(iri) ?? [], vb.QuestionDocument));
  if (document === undefined) throw new Error(`doc/${docref}.nt does not describe ${docref}`);
  return { docref, document, ids: document.slice(0, -ending.length), lines, statements, bySubject };
}

/** Whether a thing is part of this paper alone: its questions, answers, notes, other texts, their mentions, and the run that made it. */
export function isPartOf({ ids, docref }: PaperGraph, iri: string): boolean {
  if (!iri.startsWith(ids)) return false;
  const kindEnd = iri.indexOf('/', ids.length);
  if (!ownKinds.has(iri.slice(ids.length, kindEnd)) || !iri.startsWith(docref, kindEnd + 1)) return false;
  const after = iri[kindEnd + 1 + docref.length];
  return after === undefined || after === '/' || after === '#';
}

const ownKinds: ReadonlySet<string> = new Set([...partKinds, 'verwerking']);

/** Objects of a subject's property, in order; none when it has none. */
export function objectsOf({ bySubject }: PaperGraph, subject: string, predicate: RDF.NamedNode): readonly (RDF.NamedNode | RDF.Literal)[] {
  return (bySubject.get(subject) ?? []).filter((statement) => statement.predicate === predicate.value).map(({ object }) => object);
}

/** The first value of a subject's property as text, or undefined. */
export function firstOf(graph: PaperGraph, subject: string, predicate: RDF.NamedNode): string | undefined {
  return objectsOf(graph, subject, predicate)[0]?.value;
}

/** The subjects of a class, in order. */
export function subjectsOf({ bySubject }: PaperGraph, type: RDF.NamedNode): readonly string[] {
  return [...bySubject].filter(([, statements]) => hasType(statements, type)).map(([iri]) => iri);
}

const hasType = (statements: readonly Statement[], type: RDF.NamedNode) => statements.some(({ predicate, object }) => predicate === rdf.type.value && object.value === type.value);
