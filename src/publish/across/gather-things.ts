import type * as RDF from '@rdfjs/types';
import { nif, rdf, rdfs } from '../../vocabulary/external.js';
import { concept } from '../../vocabulary/publishing.js';
import { vb, vbc } from '../../vocabulary/terms.js';
import type { Fold } from './fold-papers.js';
import { isPartOf, type PaperGraph, firstOf } from './paper-graph.js';
import { copy, createPool } from './pool.js';
import { readStatement, type Statement } from './read-statements.js';

/** A place where a paper names something: the triple (subject, predicate, that thing). */
export interface Use {
  readonly docref: string;
  readonly subject: string;
  readonly predicate: string;
  /** When the subject is a mention: IRI of the question, answer or note in whose text it stands, and the words there. */
  readonly context?: string;
  readonly anchor?: string;
}

/** Something that papers share or could share: an entity, law, case, cited paper, concept, or a thing elsewhere (a ministry of TOOI). */
export interface SharedThing {
  readonly iri: string;
  /** What all papers together say of it, each triple once, in order of predicate and value. */
  readonly description: readonly Statement[];
  /** Where it is named, by paper in order of docref; none when papers only describe it. */
  readonly uses: readonly Use[];
}

/** The things of a publication by IRI, sorted; grows with the number of things and of their mentions, not with the texts. */
export type SharedThings = ReadonlyMap<string, SharedThing>;

interface Gathered {
  readonly description: Map<string, Statement>;
  readonly uses: Use[];
}

/** Gathers what papers name beside their own questions and answers: its description, and where it is named. */
export function gatherThings(): Fold<SharedThings> {
  const things = new Map<string, Gathered>();
  const own = createPool();
  const gathered = (iri: string): Gathered => {
    const thing = things.get(iri) ?? { description: new Map(), uses: [] };
    things.set(own(iri), thing);
    return thing;
  };
  return {
    add(paper) {
      paper.statements.forEach((statement, at) => {
        const { subject, predicate, object } = statement;
        if (!isPartOf(paper, subject)) describeMore(gathered(subject).description, paper.lines[at] ?? '');
        if (object.termType === 'NamedNode' && predicate !== rdf.type.value && isShared(paper, object.value)) gathered(object.value).uses.push(useOf(paper, statement, own));
      });
    },
    finish: () => new Map([...things].sort(([a], [b]) => (a < b ? -1 : 1)).map(([iri, thing]) => [iri, settle(iri, thing)])),
  };
}

function describeMore(description: Map<string, Statement>, line: string): void {
  if (description.has(line)) return;
  const own = copy(line);
  description.set(own, readStatement(own));
}

/** A name counts when the paper describes what it names, as it does with all but concepts. */
const isShared = (paper: PaperGraph, iri: string) => (paper.bySubject.has(iri) ? iri !== paper.document && !isPartOf(paper, iri) : iri.startsWith(concepts));
const concepts = vbc.lijst.value.slice(0, -'lijst'.length);

function useOf(paper: PaperGraph, { subject, predicate }: Statement, own: (text: string) => string): Use {
  const context = firstOf(paper, subject, nif.referenceContext);
  const anchor = firstOf(paper, subject, nif.anchorOf);
  return { docref: paper.docref, subject: own(subject), predicate: own(predicate), ...(context !== undefined && anchor !== undefined && { context: own(context), anchor: own(anchor) }) };
}

function settle(iri: string, { description, uses }: Gathered): SharedThing {
  return { iri, description: [...description].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement), uses };
}

/** Objects of a property in a thing's description. */
export function saidOf({ description }: SharedThing, predicate: RDF.NamedNode): readonly (RDF.NamedNode | RDF.Literal)[] {
  return description.filter((statement) => statement.predicate === predicate.value).map(({ object }) => object);
}

/** What a thing is called: its label, else the preferred label of a concept, in Dutch where there is a choice; undefined when it has none. */
export function labelOf(thing: SharedThing): string | undefined {
  const labels = [...saidOf(thing, rdfs.label), ...saidOf(thing, concept.prefLabel)];
  return (labels.find((label) => label.termType === 'Literal' && label.language === 'nl') ?? labels[0])?.value;
}

/** The narrowest class of ours that a thing has, by local name (`GovernmentOrganization`, not `Organization`), or undefined. */
export function classOf(thing: SharedThing): keyof typeof vb | undefined {
  const names = saidOf(thing, rdf.type).flatMap(({ value }) => classNames.filter((name) => vb[name].value === value));
  return names.find((name) => name !== 'Organization') ?? names[0];
}

const classNames = Object.keys(vb).filter((name): name is keyof typeof vb => /^[A-Z]/.test(name));
