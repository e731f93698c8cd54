import { readFileSync } from 'node:fs';
import type * as RDF from '@rdfjs/types';
import { DataFactory, Parser } from 'n3';
import { foaf, prefixes, prov, rdf, schema, xsd } from '../../src/vocabulary/external.js';
import { vb, vbc } from '../../src/vocabulary/terms.js';
import { optional, repeatable } from './loose-statements.js';

const { literal, namedNode, quad } = DataFactory;

export const kindsOfDamage = ['dropped', 'doubled', 'retargeted', 'wrong datatype', 'wrong language'] as const;

/** A graph with one statement damaged. */
export interface Damage {
  readonly kind: (typeof kindsOfDamage)[number];
  /** Class of the subject and property, shortened. */
  readonly statement: string;
  readonly quad: RDF.Quad;
  readonly graph: readonly RDF.Quad[];
  /** Whether the graph says something wrong now, or too little. */
  readonly wrong: boolean;
}

/** All damages to single statements of a graph. */
export function* damagesOf(graph: readonly RDF.Quad[]): Iterable<Damage> {
  const classOf = classesOf(graph);
  for (const [at, original] of graph.entries()) {
    const rest = graph.filter((_, i) => i !== at);
    const statement = `${classOf(original.subject)} ${shorten(original.predicate.value)}`;
    const instead = (object: RDF.Quad_Object) => [...rest, quad(original.subject, original.predicate, object)];
    yield { kind: 'dropped', statement, quad: original, graph: rest, wrong: !optional.has(statement) };
    for (const other of others(original, graph, classOf)) yield { kind: 'doubled', statement, quad: original, graph: [...graph, quad(original.subject, original.predicate, other)], wrong: !repeatable.has(statement) };
    for (const other of strangers(original, graph, classOf)) yield { kind: 'retargeted', statement, quad: original, graph: instead(other), wrong: true };
    yield { kind: 'wrong datatype', statement, quad: original, graph: instead(inOtherDatatype(original.object)), wrong: true };
    if (original.object.termType === 'Literal' && (original.object.datatype.equals(xsd.string) || original.object.datatype.equals(rdf.langString))) {
      yield { kind: 'wrong language', statement, quad: original, graph: instead(literal(original.object.value, original.object.language === '' ? 'nl' : 'en')), wrong: true };
    }
  }
}

type ClassOf = (term: RDF.Term) => string;

/** The class under which statements are counted: the leading one of several. */
const leading = [
  vb.QuestionDocument, vb.Question, vb.SubQuestion, vb.Answer, vb.Footnote, vb.DocumentPart, vb.Reference, vb.EntityMention, vb.DateMention, vb.AmountMention, vb.QuantityMention, vb.CitedDocument, vb.Law, vb.Case, vb.Person, prov.Activity,
].map(({ value }) => value);

function classesOf(graph: readonly RDF.Quad[]): ClassOf {
  const classes = new Map<string, Set<string>>();
  for (const { subject, predicate, object } of graph) if (predicate.equals(rdf.type)) classes.set(subject.value, (classes.get(subject.value) ?? new Set()).add(object.value));
  return ({ value }) => {
    const own = classes.get(value);
    return own ? shorten(leading.find((name) => own.has(name)) ?? `${prefixes.vb}Entity`) : 'elsewhere';
  };
}

/** One further value of the same kind, as likely as can be: another thing of the same class, another concept of the same list, a neighbouring number. */
function others({ subject, predicate, object }: RDF.Quad, graph: readonly RDF.Quad[], classOf: ClassOf): readonly RDF.Quad_Object[] {
  if (object.termType === 'Literal') return [literal(neighbour(object), object.language || object.datatype)];
  const taken = new Set(graph.flatMap((q) => (q.subject.equals(subject) && q.predicate.equals(predicate) ? [q.object.value] : [])));
  const list = predicate.equals(rdf.type) ? graph.filter((q) => q.predicate.equals(rdf.type)).map((q) => q.object) : (listOf.get(object.value)?.map((iri) => namedNode(iri)) ?? sameClass(object, graph, classOf));
  const other = list.find(({ value }) => !taken.has(value))?.value ?? changed(object.value);
  return taken.has(other) ? [] : [namedNode(other)];
}

function sameClass(object: RDF.Term, graph: readonly RDF.Quad[], classOf: ClassOf): readonly RDF.Term[] {
  const own = classOf(object);
  return own === 'elsewhere' ? [] : graph.map(({ subject }) => subject).filter((subject) => classOf(subject) === own && !subject.equals(object));
}

/** Two things of other classes than the value, or for a class two other classes. */
function strangers({ subject, predicate, object }: RDF.Quad, graph: readonly RDF.Quad[], classOf: ClassOf): readonly RDF.Quad_Object[] {
  if (object.termType !== 'NamedNode') return [];
  if (predicate.equals(rdf.type)) return [vb.Work, foaf.Document, schema.Question].filter((type) => !type.equals(object)).slice(0, 2);
  const things = [vb.Question, vb.QuestionDocument, vb.Footnote].flatMap((type) => graph.find((q) => q.predicate.equals(rdf.type) && q.object.equals(type))?.subject ?? []);
  const nodes = things.flatMap((term) => (term.termType === 'NamedNode' && classOf(term) !== classOf(object) && !term.equals(subject) ? [term] : []));
  const strange = [vbc.opgelost, vbc.zie].find(({ value }) => !listOf.get(object.value)?.includes(value));
  return (strange && listOf.has(object.value) ? [strange, ...nodes] : nodes).slice(0, 2);
}

/** Concept → the concepts of its list. */
const listOf = new Map<string, readonly string[]>();
const members = new Parser().parse(readFileSync('ontology/concepts.ttl', 'utf8')).filter(({ predicate }) => predicate.value === `${prefixes.skos}member`);
for (const { subject, object } of members) listOf.set(object.value, members.filter((other) => other.subject.equals(subject)).map((other) => other.object.value));

function neighbour({ value, datatype, language }: RDF.Literal): string {
  if (language !== '') return `${value} Ook.`;
  if (datatype.equals(xsd.integer) || datatype.equals(xsd.nonNegativeInteger)) return String(Number(value) + 1);
  return datatype.value === xsd.date.value ? `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`.replace('02-29', '02-28') : changed(value);
}

/** The text with its last letter or digit replaced by the next. */
function changed(text: string): string {
  const at = text.search(/[A-Za-z0-9][^A-Za-z0-9]*$/);
  const next = { 9: '0', z: 'a', Z: 'A' }[text[at] ?? ''] ?? String.fromCharCode(text.charCodeAt(at) + 1);
  return at === -1 ? `${text}x` : text.slice(0, at) + next + text.slice(at + 1);
}

function inOtherDatatype(object: RDF.Quad_Object): RDF.Literal {
  const isString = object.termType === 'Literal' && object.datatype.value === xsd.string.value;
  return literal(object.value, isString ? namedNode(`${prefixes.xsd}token`) : xsd.string);
}

/** `dcterms:title` for its address. */
function shorten(iri: string): string {
  const known = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}

