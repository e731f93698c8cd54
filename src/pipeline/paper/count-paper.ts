import type { Conversion } from './convert-paper.js';

/** Figures of a paper, for the terminal and `report/documents.json`; keys of the records are sorted. */
export interface Counts {
  readonly questions: number;
  readonly answers: number;
  readonly jointAnswers: number;
  readonly referrals: number;
  readonly unanswered: number;
  readonly footnotes: number;
  /** By resolution. */
  readonly references: Readonly<Record<string, number>>;
  /** By type. */
  readonly entities: Readonly<Record<string, number>>;
  /** Mentions of entities without an identity. */
  readonly unidentified: number;
  /** Each once, however often the paper gives reason to state it. */
  readonly triples: number;
  /** Characters of the source in no named part. */
  readonly unrecognised: number;
}

/** Counts what was found in a paper. */
export function countPaper({ paper, inquiry, quads }: Conversion): Counts {
  const references = inquiry.mentions.flatMap((m) => (m.kind === 'reference' ? [m.resolution] : []));
  const entities = inquiry.mentions.flatMap((m) => (m.kind === 'entity' ? [m.type] : m.kind === 'value' ? [m.mention.type] : []));
  return {
    questions: inquiry.questions.length,
    answers: inquiry.answers.length,
    jointAnswers: inquiry.answers.filter(({ questions }) => questions.length > 1).length,
    referrals: inquiry.answers.filter(({ referral }) => referral).length,
    unanswered: inquiry.questions.filter(({ status }) => status !== 'beantwoord').length,
    footnotes: inquiry.notes.length,
    references: tally(references),
    entities: tally(entities),
    unidentified: inquiry.mentions.filter((m) => m.kind === 'entity' && m.identity === undefined).length,
    triples: new Set(quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.termType, object.value].join(' '))).size,
    unrecognised: paper.unrecognised,
  };
}

/** How often each word occurs, by word in order. */
export function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
