import type * as RDF from '@rdfjs/types';
import { getOrPut } from '../../maps.js';
import { compareNaturally } from '../../order.js';
import { xsd } from '../../vocabulary/external.js';
import { iriAsText, type QuotedString, quoteString } from '../../vocabulary/terms-as-text.js';
import { emptyLayout, extendLayout, type Layout, type Name, placeIn } from './layout.js';

/** What a graph names, and what it says of it. */
export interface Thing extends Name {
  /** Empty when nothing is said. */
  readonly layout: Layout;
  /** The values of each property at its place in the layout, as often as they were said. */
  readonly values: readonly (readonly Value[])[];
}

/** The object of a statement, as every writer has it; its parts are read off the term once, which takes longer than writing them. */
export type Value = Thing | LiteralValue;

interface LiteralValue {
  readonly iri: null;
  readonly value: string;
  /** The text between quotes, as in N-Triples and Turtle. */
  readonly quoted: string;
  /** The same as in JSON. */
  readonly json: string;
  readonly kind: LiteralKind;
}

/** A language or datatype of literals: one object each. */
interface LiteralKind {
  /** Empty where the text has none. */
  readonly language: string;
  readonly datatype: string;
  /** The datatype, where N-Triples and Turtle tell it. */
  readonly told: Name | null;
  /** What stands behind the text in N-Triples. */
  readonly tail: string;
}

/** The statements of a graph by subject and property, ready for every writer. */
export interface Grouped {
  /** All of which something is said, in natural order. */
  readonly subjects: readonly Thing[];
  /** What has that IRI, if the graph names it. */
  readonly named: (iri: string) => Thing | undefined;
}

interface Growing extends Thing {
  layout: Layout;
  readonly values: Value[][];
}

/** Groups statements; those grouped already are given back. Throws on blank nodes, on strings that are no IRI and on half a surrogate pair. */
export function groupQuads(quads: Iterable<RDF.Quad> | Grouped): Grouped {
  if ('subjects' in quads) return quads;
  const { name, names } = createNames();
  const literal = createLiterals(name);
  const subjects: Growing[] = [];
  let subjectTerm: RDF.Term | null = null;
  let thing: Growing | null = null;
  for (const { subject, predicate, object } of quads) {
    if (!thing || subject !== subjectTerm) thing = name(iriOf(subject));
    subjectTerm = subject;
    const property = name(predicate.value);
    const value = object.termType === 'Literal' ? literal(object) : name(iriOf(object));
    const values = thing.values[placeIn(thing.layout, property)];
    if (values) values.push(value);
    else {
      if (thing.values.length === 0) subjects.push(thing);
      thing.layout = extendLayout(thing.layout, property);
      thing.values.push([value]);
    }
  }
  return { subjects: subjects.sort((a, b) => compareNaturally(a.iri, b.iri)), named: (iri) => names.get(iri) };
}

/** Gives each IRI its one object. */
function createNames() {
  const layout = emptyLayout();
  const names = new Map<string, Growing>();
  const make = (iri: string): Growing => ({ iri, text: iriAsText(iri), json: `"${iri}"`, at: names.size, layout, values: [] });
  return { names, name: (iri: string): Growing => getOrPut(names, iri, () => make(iri)) };
}

/** Reads literals. A text is often said again at once, in another way: it is escaped once. */
function createLiterals(name: (iri: string) => Name): (term: RDF.Literal) => LiteralValue {
  const kinds = new Map<string, LiteralKind>();
  let last = '';
  let text: QuotedString = quoteString(last);
  const kindOf = (language: string, datatype: string): LiteralKind => {
    const told = language !== '' || datatype === xsd.string.value ? null : name(datatype);
    return { language, datatype, told, tail: told ? `^^${told.text}` : language && `@${language}` };
  };
  return ({ value, language, datatype: { value: datatype } }) => {
    if (value !== last) text = quoteString(value);
    last = value;
    return { iri: null, value, quoted: text.quoted, json: text.json, kind: getOrPut(kinds, language || datatype, () => kindOf(language, datatype)) };
  };
}

/** The values of a property of a thing. */
export const valuesOf = ({ layout, values }: Thing, property: Name | undefined): readonly Value[] => (property && values[placeIn(layout, property)]) ?? [];

/** The things with one before all, if it is among them. */
export const startingWith = (first: Thing | undefined, things: readonly Thing[]): readonly Thing[] =>
  first !== undefined && things.includes(first) ? [first, ...things.filter((thing) => thing !== first)] : things;

/** The IRI of a named node. Throws on any other term: what we publish has no blank nodes. */
function iriOf(term: RDF.Term): string {
  if (term.termType !== 'NamedNode') throw new Error(`a ${term.termType} where only named nodes are published`);
  return term.value;
}
