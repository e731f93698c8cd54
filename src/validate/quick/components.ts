import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { validators } from 'rdf-validate-datatype';
import { prefixes, rdf } from '../../vocabulary/external.js';
import { compares } from './compare.js';
import { membersOf } from './path.js';
import { type Conforms, focusOn, type Holds, saidOf, type ShapeSource } from './shape.js';

/** Makes the check of a constraint from the value of its parameter. */
type Component = (parameter: RDF.Term, shape: ShapeSource) => Holds;

const always: Holds = () => true;
const isTrue = ({ value }: RDF.Term) => value === 'true';
const has = (terms: readonly RDF.Term[] | undefined, term: RDF.Term) => terms?.some((other) => other.equals(term)) ?? false;
/** The check of every value by itself. */
const each = (holds: (value: RDF.Term) => boolean): Holds => (_focus, values) => {
  for (const value of values) if (!holds(value)) return false;
  return true;
};
/** The same, of what the graph says of the value. */
const eachInGraph = (holds: Conforms): Holds => (focus, values, graph) => {
  for (const value of values) if (!holds(value === focus.node ? focus : focusOn(value, graph), graph)) return false;
  return true;
};

/** Every value against every value of another property; what can't be compared is at fault. */
const against = (property: RDF.Term, holds: (difference: number) => boolean): Holds => ({ said }, values) => {
  const others = said.get(property.value) ?? [];
  return values.every((value) => others.every((other) => compares(value, other, holds)));
};

/** How many of the listed shapes a value conforms to. */
const tally = (list: RDF.Term, { shapes, compile }: ShapeSource, holds: (count: number) => boolean): Holds => {
  const listed: readonly Conforms[] = membersOf(list, shapes).map(compile);
  return eachInGraph((focus, graph) => holds(listed.filter((conforms) => conforms(focus, graph)).length));
};

const kinds: Readonly<Record<string, readonly RDF.Term['termType'][]>> = { IRI: ['NamedNode'], Literal: ['Literal'], IRIOrLiteral: ['NamedNode', 'Literal'], BlankNodeOrIRI: ['NamedNode'] };

/**
 * The constraint components of SHACL Core that the shipped shapes use, by the local name of their parameter, for graphs without blank nodes
 * and subclasses. Each judges as rdf-validate-shacl does, also where that is looser than the standard.
 */
export const components: Readonly<Record<string, Component>> = {
  class: (type) => eachInGraph(({ said }) => has(said.get(rdf.type.value), type)),
  closed: (closed, { shapes, node }) => {
    const said = saidOf(node, shapes);
    const paths = (said.get(`${prefixes.sh}property`) ?? []).flatMap((property) => saidOf(property, shapes).get(`${prefixes.sh}path`) ?? []);
    const ignored = (said.get(`${prefixes.sh}ignoredProperties`) ?? []).flatMap((list) => membersOf(list, shapes));
    const allowed = new Set([...paths, ...ignored].flatMap(({ termType, value }) => (termType === 'NamedNode' ? [value] : [])));
    return isTrue(closed) ? eachInGraph(({ said: all }) => [...all.keys()].every((property) => allowed.has(property))) : always;
  },
  datatype: ({ value: datatype }) => {
    const isValid = validators.find(DataFactory.namedNode(datatype)) ?? (() => true);
    return each((value) => value.termType === 'Literal' && value.datatype.value === datatype && isValid(value.value));
  },
  disjoint: ({ value: property }) => ({ said }, values) => !values.some((value) => has(said.get(property), value)),
  equals: ({ value: property }, { isProperty }) => ({ node, said }, values) => {
    const others = said.get(property) ?? [];
    if (!isProperty) return others.length > 0 && others.every((other) => other.equals(node));
    return values.length === others.length && values.every((value) => has(others, value));
  },
  hasValue: (value) => (_focus, values) => has(values, value),
  ignoredProperties: () => always,
  in: (list, { shapes }) => {
    const members = membersOf(list, shapes);
    const iris = new Set(members.flatMap(({ termType, value }) => (termType === 'NamedNode' ? [value] : [])));
    return each((value) => (value.termType === 'NamedNode' ? iris.has(value.value) : has(members, value)));
  },
  languageIn: (list, { shapes }) => {
    const languages = membersOf(list, shapes).map(({ value }) => value);
    return each((value) => value.termType === 'Literal' && value.language !== '' && languages.some((language) => value.language.startsWith(language)));
  },
  lessThan: (property) => against(property, (difference) => !(difference >= 0)),
  lessThanOrEquals: (property) => against(property, (difference) => !(difference > 0)),
  maxCount: ({ value }) => {
    const most = Number(value);
    return (_focus, values) => values.length <= most;
  },
  maxInclusive: (bound) => each((value) => compares(value, bound, (difference) => difference <= 0)),
  minCount: ({ value }) => {
    const least = Number(value);
    return (_focus, values) => values.length >= least;
  },
  minInclusive: (bound) => each((value) => compares(value, bound, (difference) => difference >= 0)),
  minLength: ({ value }) => {
    const least = Number(value);
    return each((text) => text.value.length >= least);
  },
  nodeKind: ({ value: kind }) => {
    const allowed = kinds[kind.slice(prefixes.sh.length)] ?? [];
    return each(({ termType }) => allowed.includes(termType));
  },
  or: (list, shape) => tally(list, shape, (count) => count > 0),
  pattern: ({ value: pattern }) => {
    const form = new RegExp(pattern);
    return each(({ value }) => form.test(value));
  },
  property: (shape, { compile }) => eachInGraph(compile(shape)),
  uniqueLang: (unique) => (_focus, values) => {
    if (values.length < 2) return true;
    const languages = values.flatMap((value) => (value.termType === 'Literal' && value.language !== '' ? [value.language] : []));
    return !isTrue(unique) || new Set(languages).size === languages.length;
  },
  xone: (list, shape) => tally(list, shape, (count) => count === 1),
};

/** Those that ask something where there is no value; all others hold there. */
export const askedOfNone: ReadonlySet<string> = new Set(['equals', 'hasValue', 'minCount']);
