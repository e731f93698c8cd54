import type * as RDF from '@rdfjs/types';
import { Parser, Store } from 'n3';
import { prefixes } from '../../vocabulary/external.js';

/** A term of the ontology, as a reader wants to know it. */
export interface Term {
  readonly iri: string;
  /** `Question` of `vb:Question`. */
  readonly name: string;
  readonly is: 'class' | 'property';
  readonly label: string;
  readonly definition: string;
  readonly english: string;
  /** IRIs. */
  readonly above: readonly string[];
  readonly domain: readonly string[];
  readonly range: readonly string[];
  readonly inverse: readonly string[];
}

const owl = prefixes.owl;
const rdfs = prefixes.rdfs;

/** The classes and properties that Turtle defines, in the order in which they stand there. */
export function readTerms(turtle: string): readonly Term[] {
  const store = new Store(new Parser().parse(turtle));
  const said = (iri: string, property: string) => store.getObjects(iri, property, null);
  const inLanguage = (iri: string, property: string, language: string) => said(iri, property).find((value) => value.termType === 'Literal' && value.language === language)?.value ?? '';
  const iris = (values: readonly RDF.Term[]) => values.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
  const subjects = [...new Set([...store].filter(({ predicate, object }) => predicate.value === `${prefixes.rdf}type` && kinds.has(object.value)).map(({ subject }) => subject.value))];
  return subjects.filter((iri) => iri.startsWith(prefixes.vb)).map((iri) => ({
    iri,
    name: iri.slice(prefixes.vb.length),
    is: iris(said(iri, `${prefixes.rdf}type`)).includes(`${owl}Class`) ? 'class' : 'property',
    label: inLanguage(iri, `${rdfs}label`, 'nl'),
    definition: inLanguage(iri, `${prefixes.skos}definition`, 'nl'),
    english: inLanguage(iri, `${prefixes.skos}definition`, 'en'),
    above: iris([...said(iri, `${rdfs}subClassOf`), ...said(iri, `${rdfs}subPropertyOf`)]),
    domain: iris(said(iri, `${rdfs}domain`)),
    range: iris(said(iri, `${rdfs}range`)),
    inverse: iris(said(iri, `${owl}inverseOf`)),
  }));
}

const kinds: ReadonlySet<string> = new Set([`${owl}Class`, `${owl}ObjectProperty`, `${owl}DatatypeProperty`, `${owl}FunctionalProperty`, `${prefixes.rdf}Property`]);
