import type { NoteCall, Unit } from '../../types/paper.js';
import type { Construct, Match } from './match.js';
import { readAnswerPointer } from './read-answer-pointer.js';
import { readCitation } from './read-citation.js';
import { type Described, readDescribed } from './read-described.js';
import { readIdentifier } from './read-identifier.js';
import { readNumberActs } from './read-number-act.js';
import { readProvision } from './read-provision.js';
import { readWebAddress } from './read-web-address.js';
import { Reader } from './reader.js';
import type { ShortForms } from './short-forms.js';

/** A text read by the grammar alone, before anything is asked of the rest of the paper. */
export interface Reading {
  readonly reader: Reader;
  /** References by number or name, in order, none within another. */
  readonly matches: readonly Match[];
  /** Papers named in words, in order of their nouns; they may hold others and each other. */
  readonly described: readonly Described[];
  /** Note calls by the token before which they stand. */
  readonly calls: ReadonlyMap<number, string>;
}

/** Reads all references of a text. */
export function readText({ view, noteCalls }: Unit, shortForms: ShortForms): Reading {
  const reader = new Reader(view.text);
  const matches = readMatches(reader, shortForms);
  const calls = placeCalls(reader, noteCalls);
  return { reader, matches, calls, described: readAllDescribed(reader, matches, calls) };
}

function readMatches(reader: Reader, shortForms: ShortForms): readonly Match[] {
  const constructs: readonly Construct[] = [
    readWebAddress, readIdentifier, readCitation, readAnswerPointer, readNumberActs, (here) => readProvision(here, shortForms),
  ];
  const matches: Match[] = [];
  for (reader.at = 0; reader.at < reader.tokens.length; ) {
    const found = firstOf(constructs, reader);
    matches.push(...found);
    if (found.length === 0) reader.at++;
  }
  return matches;
}

function firstOf(constructs: readonly Construct[], reader: Reader): readonly Match[] {
  if (reader.peek().kind === 'mark' || reader.peek().kind === 'break') return [];
  for (const construct of constructs) {
    const found = reader.attempt(() => construct(reader));
    if (found) return 'rule' in found ? [found] : found;
  }
  return [];
}

function readAllDescribed(reader: Reader, matches: readonly Match[], calls: ReadonlyMap<number, string>): readonly Described[] {
  const inside = new Set(matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const isIdentified = (at: number) => calls.has(at) || (reader.tokens[at]?.text === '(' && bracketed(reader, at, matches) !== null);
  const found: Described[] = [];
  for (let at = 0; at < reader.tokens.length; at++) {
    if (inside.has(at) || reader.tokens[at]?.kind !== 'word') continue;
    reader.at = at;
    const list = readDescribed(reader, isIdentified);
    found.push(...list);
    if (list.some(({ titled }) => titled)) at = reader.at - 1;
  }
  return found;
}

/** The citation that a bracket at `at` begins with ("(Kamerstuk …", "(zie …"), or null. */
export function bracketed(reader: Reader, at: number, matches: readonly Match[]): Match | null {
  for (let ahead = at + 1; ahead < at + 4; ahead++) {
    const found = matches.find(({ from, pointer }) => from === ahead && (pointer.kind === 'document' || pointer.kind === 'described'));
    if (found) return found;
    if (!/^(?:zie|ook|nr|\.)$/.test(reader.tokens[ahead]?.lower ?? '')) return null;
  }
  return null;
}

/** A call counts for the token behind it; one behind punctuation counts for that punctuation as well. */
function placeCalls(reader: Reader, noteCalls: readonly NoteCall[]): ReadonlyMap<number, string> {
  const calls = new Map<number, string>();
  for (const { offset, mark } of noteCalls) {
    const next = reader.tokens.findIndex(({ end }) => end > offset);
    const at = next === -1 ? reader.tokens.length : next;
    calls.set(at, mark);
    const before = reader.tokens[at - 1]?.text ?? '';
    if (/^[,;:)»”]$/.test(before) || (before === '.' && reader.tokens[at - 2]?.lower !== 'jl')) calls.set(at - 1, mark);
  }
  return calls;
}
