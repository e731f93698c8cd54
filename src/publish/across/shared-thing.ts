import type * as RDF from '@rdfjs/types';
import { rdf, rdfs, skos } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import type { Quote } from './quote.js';
import type { Statement } from './read-statements.js';

/** A place where a paper names something: the triple (subject, predicate, that thing). */
export interface Use {
  readonly docref: string;
  readonly subject: string;
  readonly predicate: string;
  /** When the subject is a mention: IRI of the question, answer or note in whose text it stands, and the words there. */
  readonly context?: string;
  readonly anchor?: string;
  /** Of the first mentions in a paper: the words with the text around them. */
  readonly quote?: Quote;
}

/** How much a thing is named. */
export interface UseCounts {
  /** Papers that name it, and those of them that do so in their texts. */
  readonly papers: number;
  readonly mentioning: number;
  /** Mentions in texts; and all uses. */
  readonly mentions: number;
  readonly uses: number;
}

/** Of a thing that no paper names. */
export const neverNamed: UseCounts = { papers: 0, mentioning: 0, mentions: 0, uses: 0 };

/** Something that papers share or could share: an entity, law, case, cited paper, concept, or a thing elsewhere (a ministry of TOOI). */
export interface SharedThing {
  readonly iri: string;
  /** What all papers together say of it, each triple once, in order of predicate and value. */
  readonly description: readonly Statement[];
  /** Where it is named, in the newest papers that do (`mostPapers`); none when papers only describe it. */
  readonly uses: readonly Use[];
  readonly counts: UseCounts;
}

/** A thing with all that papers say of it as lines of N-Triples too, in the order of its description. */
export interface WholeThing extends SharedThing {
  readonly lines: readonly string[];
}

/** The things of a publication by IRI, sorted, without their uses and with that part of their description alone that names them. */
export interface ThingNames extends Pick<ReadonlyMap<string, SharedThing>, 'get' | 'has'> {
  /** All that names a thing, its own or by what it is part of, as one text: the same for the same name. */
  readonly naming: (iri: string) => string | undefined;
  readonly keys: () => Iterable<string>;
  readonly values: () => Iterable<SharedThing>;
}

/** Of a thing that is named in more papers than this, or more often, only the uses in the newest papers are told one by one. */
export const mostPapers = 1050;
export const mostUses = 5000;

/** Objects of a property in a thing's description. */
export function saidOf({ description }: SharedThing, predicate: RDF.NamedNode): readonly (RDF.NamedNode | RDF.Literal)[] {
  return description.filter((statement) => statement.predicate === predicate.value).map(({ object }) => object);
}

/** What a thing is called: its label, else the preferred label of a concept, in Dutch where there is a choice; undefined when it has none. */
export function labelOf(thing: SharedThing): string | undefined {
  const labels = [...saidOf(thing, rdfs.label), ...saidOf(thing, skos.prefLabel)];
  return (labels.find((label) => label.termType === 'Literal' && label.language === 'nl') ?? labels[0])?.value;
}

/** The narrowest class of ours that a thing has, by local name (`GovernmentOrganization`, not `Organization`), or undefined. */
export function classOf(thing: SharedThing): keyof typeof vb | undefined {
  const names = saidOf(thing, rdf.type).flatMap(({ value }) => classNames.get(value) ?? []);
  return names.find((name) => name !== 'Organization') ?? names[0];
}

const classNames: ReadonlyMap<string, keyof typeof vb> = new Map(Object.keys(vb).filter((name): name is keyof typeof vb => /^[A-Z]/.test(name)).map((name) => [vb[name].value, name]));
