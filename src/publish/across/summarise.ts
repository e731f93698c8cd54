import type * as RDF from '@rdfjs/types';
import { getOrPut } from '../../maps.js';
import type { DocumentNode } from '../../types/inquiry.js';
import { dcterms, itsrdf, org, rdfs } from '../../vocabulary/external.js';
import { vb, vbc } from '../../vocabulary/terms.js';
import { objectsOf, type PaperGraph, subjectsOf, firstOf } from './paper-graph.js';

/** A thing named in a paper's masthead: its IRI and how the paper calls it; of a person also the party. */
export interface Named {
  readonly iri: string;
  readonly label?: string;
  readonly party?: Named;
}

/** What lists, feeds and figures show of a paper. Dates are `YYYY-MM-DD`; absent = not printed. */
export interface PaperSummary extends Pick<DocumentNode, 'docref' | 'iri' | 'title' | 'issued'> {
  /** Local name of the concept (`aanhangsel`). */
  readonly kind: string;
  readonly dossiers: readonly string[];
  readonly askedBy: readonly Named[];
  readonly answeredBy: readonly Named[];
  readonly answeringBodies: readonly Named[];
  /** Bodies of the offices that are asked. */
  readonly askedBodies: readonly Named[];
  readonly counts: PaperCounts;
}

/** How many there are of each in a paper. */
export interface PaperCounts {
  readonly triples: number;
  readonly questions: number;
  readonly unanswered: number;
  readonly answers: number;
  readonly references: number;
  readonly unresolved: number;
  readonly doubtful: number;
  readonly entityMentions: number;
  readonly unidentified: number;
}

/** Sum of a figure over papers. */
export const total = (papers: Iterable<PaperSummary>, key: keyof PaperCounts): number => [...papers].reduce((sum, { counts }) => sum + counts[key], 0);

/** The bodies that a paper asks or that answer it. */
export const bodiesOf = ({ answeringBodies, askedBodies }: PaperSummary): readonly Named[] => [...answeringBodies, ...askedBodies];

/** Keeps what many papers name once in memory. */
export function shareNames(): (summary: PaperSummary) => PaperSummary {
  const known = new Map<string, Named>();
  const share = (names: readonly Named[]) => names.map((name) => getOrPut(known, JSON.stringify(name), () => name));
  return (summary) => ({ ...summary, askedBy: share(summary.askedBy), answeredBy: share(summary.answeredBy), answeringBodies: share(summary.answeringBodies), askedBodies: share(summary.askedBodies) });
}

/** Sums a paper up from its triples. */
export function summarise(paper: PaperGraph): PaperSummary {
  const { docref, document } = paper;
  const named = (subject: string, predicate: RDF.NamedNode): readonly Named[] => objectsOf(paper, subject, predicate).map(({ value }) => nameThing(paper, value));
  const title = firstOf(paper, document, dcterms.title);
  const issued = firstOf(paper, document, dcterms.issued);
  return {
    docref,
    iri: document,
    ...(title !== undefined && { title }),
    ...(issued !== undefined && { issued }),
    kind: (firstOf(paper, document, vb.documentKind) ?? '').replace(/^.*\//, ''),
    dossiers: objectsOf(paper, document, vb.dossierNumber).map(({ value }) => value),
    askedBy: named(document, vb.askedBy),
    answeredBy: named(document, vb.answeredBy),
    answeringBodies: named(document, vb.answeringBody),
    askedBodies: objectsOf(paper, document, vb.addressedTo).flatMap(({ value: office }) => named(office, org.postIn)),
    counts: countStated(paper),
  };
}

function nameThing(paper: PaperGraph, iri: string): Named {
  const party = firstOf(paper, iri, org.memberOf);
  return { ...labelled(paper, iri), ...(party !== undefined && { party: labelled(paper, party) }) };
}

function labelled(paper: PaperGraph, iri: string): Named {
  const label = firstOf(paper, iri, rdfs.label);
  return { iri, ...(label !== undefined && { label }) };
}

function countStated(paper: PaperGraph): PaperCounts {
  const questions = subjectsOf(paper, vb.Question);
  const references = subjectsOf(paper, vb.Reference);
  const mentions = subjectsOf(paper, vb.EntityMention);
  const resolved = (as: RDF.NamedNode) => references.filter((reference) => firstOf(paper, reference, vb.resolution) === as.value).length;
  return {
    triples: paper.lines.length,
    questions: questions.length,
    unanswered: questions.filter((question) => firstOf(paper, question, vb.answerStatus) !== vbc.beantwoord.value).length,
    answers: subjectsOf(paper, vb.Answer).length,
    references: references.length,
    unresolved: resolved(vbc.onopgelost),
    doubtful: resolved(vbc['vermoedelijke-fout']),
    entityMentions: mentions.length,
    unidentified: mentions.filter((mention) => firstOf(paper, mention, itsrdf.taIdentRef) === undefined).length,
  };
}
