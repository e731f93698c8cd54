import type { CitedKind } from '../../types/mention.js';
import type { NoteCall, Unit } from '../../types/paper.js';
import { readMatches } from './grammar.js';
import type { Match } from './match.js';
import { isCovered, isOfOther } from './described/covered.js';
import type { DocumentNoun } from './described/document-nouns.js';
import { readSourceEntries } from './described/source-entries.js';
import { subjectOf } from './described/letter-subject.js';
import { type Described, type IsIdentified, readDescribed } from './described/read-described.js';
import { readMemorandum } from './described/read-memorandum.js';
import { Reader, words } from './reader.js';
import type { ShortForms } from './acts/short-forms.js';

/** A text read by the grammar alone, before anything is asked of the rest of the paper. */
export interface Reading {
  readonly reader: Reader;
  /** References by number or name, by the token at which they begin, in order, none within another. */
  readonly matches: ReadonlyMap<number, Match>;
  /** Papers named in words, by the token at which they begin, in order of their nouns; they may hold others and each other. */
  readonly described: ReadonlyMap<number, Described>;
  /** Note calls by the token before which they stand. */
  readonly calls: ReadonlyMap<number, NoteCall>;
  readonly noteCalls: readonly NoteCall[];
}

/** Reads all references of a text; `before`: an earlier reading of it. */
export function readText({ view, noteCalls, role }: Unit, shortForms: ShortForms, before?: Reading): Reading {
  const reader = new Reader(view.text, before?.reader.tokens);
  const matches = new Map(readMatches(reader, shortForms).map((match) => [match.from, match]));
  const calls = placeCalls(reader, noteCalls);
  return { reader, matches, calls, noteCalls, described: readAllDescribed(reader, matches, calls, readSourceEntries(reader, matches, role === 'note')) };
}

function readAllDescribed(reader: Reader, matches: ReadonlyMap<number, Match>, calls: ReadonlyMap<number, NoteCall>, entries: readonly Described[]): ReadonlyMap<number, Described> {
  const found = new Map<number, Described>();
  const sources = new Map(entries.map((entry) => [entry.from, entry]));
  const covers = new Map<number, Described>();
  let furthest: Described | undefined;
  let subject = 0;
  const isNumbered = (at: number) => bracketed(reader, at, matches) !== null;
  const isIdentified = (at: number) => at !== furthest?.to && (calls.has(at) || (reader.tokens[at]?.text === '(' && isNumbered(at)));
  for (let at = 0; at < reader.tokens.length; ) {
    const source = sources.get(at);
    if (source) found.set(at, source);
    const known = matches.get(at) ?? source;
    if (known || !reader.tokens[at]?.form.noun) {
      at = known ? known.to : at + 1;
      continue;
    }
    reader.at = at;
    const list = readHere(reader, matches, isIdentified).map((one) => ({ ...one, to: endOfActs(one, matches, reader) }));
    for (const paper of list) {
      const isPart = furthest !== undefined && furthest.from < paper.from && paper.to <= furthest.to;
      const within = isPart || paper.from < subject || isCovered(reader, paper, covers);
      if (lesser.has(reader.tokens[at]?.form.noun?.by) && (within || isOfOther(reader, paper.from))) continue;
      const told = paper.cited === 'brief' && !within ? subjectOf(reader, paper, isNumbered) : null;
      subject = told?.apart ?? told?.end ?? subject;
      const one = within ? { ...paper, within } : { ...paper, to: told?.apart ?? told?.end ?? paper.to };
      found.set(one.from, one);
      if (coverKinds.has(one.cited)) covers.set(one.to, one);
      if (!isPart) furthest = one;
    }
    at = list.some(({ titled }) => titled) ? reader.at : at + 1;
  }
  return found;
}

/** The papers that the noun at the reader's place names: by itself, else by the act or accounts that a memorandum belongs to. */
function readHere(reader: Reader, matches: ReadonlyMap<number, Match>, isIdentified: IsIdentified): readonly Described[] {
  const memorandum = reader.ahead(() => readMemorandum(reader, matches));
  const read = readDescribed(reader, isIdentified);
  return memorandum.length > 0 && read.every(({ weak }) => weak) ? memorandum : read;
}

/** What tells of papers that have no name of their own within that of another. */
const lesser: ReadonlySet<DocumentNoun['by'] | undefined> = new Set(['number', 'audit', 'agreed', 'reaction']);

/** Kinds of paper that may be about a report. */
const coverKinds: ReadonlySet<CitedKind | undefined> = new Set(['brief', 'motie', 'amendement']);

/** Where a name ends that breaks off within another reference: with the act, or before the words that lead to a citation ("aan de" of "aan de Tweede Kamer, Kamerstuk …"). */
function endOfActs({ from, to }: Described, matches: ReadonlyMap<number, Match>, { tokens }: Reader): number {
  for (let at = from + 1; at < to; at++) {
    const match = matches.get(at);
    if (!match || match.to <= to) continue;
    if (match.pointer.kind !== 'document') return match.to;
    while (at > from + 1 && leads.has(tokens[at - 1]?.lower ?? '')) at--;
    return at;
  }
  return to;
}

const leads = words('aan de het van in');

/** The citation that a bracket at `at` begins with ("(Kamerstuk …", "(zie …"), or null. */
export function bracketed(reader: Reader, at: number, matches: ReadonlyMap<number, Match>): Match | null {
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const found = matches.get(ahead);
    if (found) return found.pointer.kind === 'document' || found.pointer.kind === 'described' ? found : null;
    if (!/^(?:zie|ook|nr|[.:])$/.test(reader.tokens[ahead]?.lower ?? '')) return null;
  }
  return null;
}

/** A call counts for the token behind it; one behind punctuation counts for that punctuation as well. */
function placeCalls({ tokens }: Reader, noteCalls: readonly NoteCall[]): ReadonlyMap<number, NoteCall> {
  const calls = new Map<number, NoteCall>();
  let at = 0;
  for (const call of [...noteCalls].sort((a, b) => a.offset - b.offset)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= call.offset) at++;
    calls.set(at, call);
    const before = tokens[at - 1]?.text ?? '';
    if (/^[,;:?!)»”]$/.test(before) || (before === '.' && tokens[at - 2]?.lower !== 'jl')) calls.set(at - 1, call);
  }
  return calls;
}
