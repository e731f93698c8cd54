import type { GivenMetadata } from '../model/complete-masthead.js';
import type { CatalogueSettings } from '../publish/catalogue/given-settings.js';
import type { Correction } from '../types/correction.js';
import type { OwnEntity } from '../types/named-row.js';
import type { Problem } from '../types/problem.js';
import type { Format } from '../types/source.js';
import type { Counts } from './paper/count-paper.js';
import type { Timings } from './paper/outcome.js';

/** What decides what becomes of papers and of the publication as a whole. */
export interface PublishOptions {
  /** Base of all addresses; without it the shared default, with a finding that says so. */
  readonly base?: string;
  /** What inputs don't print themselves, by the input's name or its last part. */
  readonly metadata?: ReadonlyMap<string, GivenMetadata>;
  /** What an operator corrects in papers. */
  readonly corrections?: readonly Correction[];
  /** The operator's own table of names. */
  readonly table?: readonly OwnEntity[];
  /** Nothing is published when anything is wrong with any paper. */
  readonly strict?: boolean;
  /** Papers that are no longer among the inputs go. */
  readonly prune?: boolean;
  /** When the publication takes place (`2031-01-01`, or a date and time with a zone); else `SOURCE_DATE_EPOCH`, else the clock. It stands in the catalogue and the feed alone. */
  readonly date?: string;
  /** What the catalogue tells of the publisher and the data; what is left out has a default. */
  readonly catalogue?: CatalogueSettings;
  /** Pages for readers beside the data; unless false. */
  readonly html?: boolean;
  /** How many papers are made at once, in threads; beside them, when there are many papers, threads help to join them. 1 (the default): all in this process. */
  readonly jobs?: number;
  /** Address of a Redis: the papers are made by the `workQueue`s that it reaches, and that share the folder `store`. */
  readonly queue?: string;
  /** Folder in which what was made of each input is kept for the next run; else a hidden one beside the publication. One publication a folder. */
  readonly store?: string;
  /** Told after each input; whether another input of the same paper is better is not known by then. */
  readonly onInput?: (record: DocumentRecord, work: InputWork) => void;
  /** Told how many inputs more, or fewer, there will be than was known: the files first, then what archives hold, less what is skipped. */
  readonly onExpect?: (change: number) => void;
  /** Told when all papers are made, before the publication itself is written, in one go. */
  readonly onMade?: () => void;
  /** Breaks the run off: it rejects with the reason, and nothing is changed. */
  readonly stop?: AbortSignal;
  /** Told in a line why the run waits for others: there is no worker, or Redis does not answer. */
  readonly onWait?: (why: string) => void;
}

/** What an input cost: its size in bytes, whether an earlier run had made it, and else how long that took. */
export interface InputWork {
  readonly bytes: number;
  readonly isKept: boolean;
  readonly timings: Timings | null;
}

/** What became of an input; `kept` is a paper of an earlier publication that was not among the inputs. */
export type Status = 'published' | 'held-back' | 'unreadable' | 'superseded' | 'kept';

/** A line of `report/documents.json`. */
export interface DocumentRecord {
  readonly input: string;
  readonly status: Status;
  readonly sha256?: string;
  readonly docref?: string;
  readonly format?: Format;
  readonly counts?: Counts;
  /** Signs of doubt: codes of its warnings and errors, and how often each; absent when there is none. */
  readonly doubts?: Readonly<Record<string, number>>;
}

/** What came of a publication. */
export interface PublishReport {
  readonly documents: readonly DocumentRecord[];
  readonly problems: readonly Problem[];
  /** Shape → nodes it looked at, over all papers. */
  readonly focusNodes: ReadonlyMap<string, number>;
  /** Paths written, sorted, read from the publication each time they are asked for; none when nothing was published. */
  readonly files: Iterable<string>;
}
