import type { GivenMetadata } from '../../model/complete-masthead.js';
import type { Correction } from '../../types/correction.js';
import type { OwnEntity } from '../../types/named-row.js';
import type { Problem } from '../../types/problem.js';
import type { Format } from '../../types/source.js';
import type { EntryFile } from '../../store/store.js';
import type { KeptFinding } from '../../validate/keep-finding.js';
import type { Counts } from './count-paper.js';

/** What decides, beside its bytes and name, what becomes of a paper. Plain data: it travels to workers and into keys. */
export interface PaperSettings {
  readonly base?: string;
  readonly corrections?: readonly Correction[];
  readonly table?: readonly OwnEntity[];
  readonly html: boolean;
  readonly licence: string;
}

/** A paper to make: its input and what is told of it. */
export interface PaperJob {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly metadata?: GivenMetadata;
}

/** An input that was made into an entry of the store. */
export interface Made {
  readonly name: string;
  readonly key: string;
}

/** What was made of inputs, and what was wrong with opening them. */
export interface MadePapers {
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
}

/** A paper on its own, before it is known whether another input is a better form of it. */
export interface Outcome {
  readonly input: string;
  readonly problems: readonly Problem[];
  /** Names that corrections hide, as far as the paper has them; absent when it has none. They stand in no report. */
  readonly hidden?: readonly string[];
  /** Absent when the input is no paper. */
  readonly paper?: OutcomePaper;
}

export interface OutcomePaper {
  readonly docref: string;
  readonly conforms: boolean;
  readonly sha256: string;
  readonly format: Format;
  readonly counts: Counts;
  /** What the shapes and integrity rules found. */
  readonly results: readonly KeptFinding[];
  /** Shape → nodes it looked at. */
  readonly focusNodes: Readonly<Record<string, number>>;
}

/** Milliseconds that a paper took at each station; those that it did not reach are absent. */
export interface Timings {
  readonly convert: number;
  readonly judge?: number;
  readonly write?: number;
  readonly join?: number;
}

/** What is kept of an input: its outcome and, of a paper that conforms, all that is published of it and joins it to others. */
export interface Entry {
  readonly files: readonly EntryFile[];
  /** How long it took; not kept, since it says nothing of the paper. */
  readonly timings: Timings;
}
