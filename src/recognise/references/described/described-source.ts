import { months } from '../../../tables/months.js';
import type { Pointer } from '../../../types/mention.js';
import type { NoteCall } from '../../../types/paper.js';
import type { Described } from './read-described.js';
import type { Match } from '../match.js';
import { bracketed, type Reading } from '../read-text.js';
import { lettersOf, nameOf } from './known-by.js';
import { isParty } from '../acts/read-names.js';
import { isCapital } from './noun-phrase.js';
import { type Reader, words } from '../reader.js';
import { endOfQuotation } from '../../words/quotation.js';
import { sentenceAround } from '../sentence.js';

/** What gives a paper named in words its number: a citation in brackets (a reference of its own, at a token), or a note. */
export type Source =
  | { readonly kind: 'bracket'; readonly at: number; readonly identifiers: readonly string[] }
  | { readonly kind: 'note'; readonly identifiers: readonly string[] };

/** What the notes tell, by the calls to them. */
export type Notes = ReadonlyMap<NoteCall | undefined, Note>;

/** What a note tells. */
export interface Note {
  /** Official numbers in it. */
  readonly identifiers: readonly string[];
  /** Those that it gives to papers named in words. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** The letters of its words, those of addresses apart. */
  readonly words: string;
  /** The letters of who or what it names first ("NOS, 3 mei 2030, «…»"). */
  readonly by: string;
  /** The letters of who may have made what it gives: who it names first, without article, and the site of its page. */
  readonly makers: readonly string[];
  /** The letters of the first title between quotation marks in it, none when it has none. */
  readonly title: string;
  /** The letters of the title of the one source that it lists, and what that is known by. */
  readonly source?: { readonly title: string; readonly pointer: Pointer };
  /** Official numbers with which it begins. */
  readonly number: readonly string[];
  /** Its one web address, when that is of a page. */
  readonly url?: string;
  /** The number of its one judgment. */
  readonly ecli?: string;
}

/** Tokens within which a citation in brackets still belongs to the words before it. */
const reach = 60;

/** What a speaker did about a motion or report: the citation behind is that of the letter in which it was done. */
const reactions = words('geïnformeerd ingegaan gereageerd gemeld bericht toegelicht aangegeven geantwoord toegezegd onderschreven overgenomen uiteengezet geschetst verwerkt');

/**
 * What says which paper is meant: a bracket right behind or further on in the sentence, a note call right behind or at the sentence's end.
 * What stands behind "de kabinetsreactie op het rapport" is that of the reaction, and none of the report.
 */
export function sourceOf(described: Described, reading: Reading, notes: Notes): Source | null {
  if (described.within || described.news) return null;
  const bracket = citationBehind(described, reading);
  if (bracket) return bracket;
  const note = noteAt(reading.calls.get(described.to) ?? (described.study ? undefined : callAtEnd(described, reading) ?? callFurtherOn(described, reading)), reading, notes);
  const identifiers = note?.named.get(nameOf(described, reading)) ?? note?.identifiers ?? [];
  return identifiers.length > 0 ? { kind: 'note', identifiers } : null;
}

/** The note of a call; of several calls at one place the only one that cites anything. */
function noteAt(call: NoteCall | undefined, { noteCalls }: Reading, notes: Notes): Note | undefined {
  if (call === undefined) return undefined;
  const cited = noteCalls.flatMap((one) => (Math.abs(one.offset - call.offset) < 2 ? (notes.get(one) ?? []) : [])).filter(({ identifiers }) => identifiers.length > 0);
  return cited.length === 1 ? cited[0] : notes.get(call);
}

/** A citation in brackets in the same sentence, or right behind a comma ("Kamerbrief …, 28 676, nr. 440"). */
function citationBehind(paper: Described, { reader, matches, described }: Reading): Source | null {
  if (matches.size === 0) return null;
  const { to } = paper;
  const speaks = paper.cited === 'brief' || isSpeaking(paper, reader);
  const next = reader.tokens[to]?.text === ',' ? matches.get(to + 1)?.pointer : undefined;
  if (next?.kind === 'document') return { kind: 'bracket', at: to + 1, identifiers: next.identifiers };
  for (let at = to; at < to + reach; at++) {
    const token = reader.tokens[at];
    if (!token || token.kind === 'break' || reader.endsSentence(at) || isOther(described.get(at))) return null;
    if (!speaks && reactions.has(token.lower)) return null;
    if (token.text !== '(' || isParty(reader, at)) continue;
    const citation = lastBracketed(reader, at, matches, paper.cited === 'brief');
    if (citation?.pointer.kind === 'document') return { kind: 'bracket', at: citation.from, identifiers: citation.pointer.identifiers };
    if (citation || !isAside(reader, at)) return null;
  }
  return null;
}

/** Whether a bracket holds no more than a party or a short name: "motie van het lid Vis (WL) over de pont (Kamerstuk …)". */
const isAside = ({ tokens }: Reader, at: number): boolean =>
  isCapital(tokens[at + 1]) && [2, 3, 4, 5].some((length) => tokens[at + length]?.text === ')' && tokens.slice(at + 1, at + length).every(({ kind, text }) => kind !== 'mark' || text === '-'));

/** Whether a paper named on the way has the citation for itself. */
const isOther = (described: Described | undefined) => described !== undefined && !described.weak && !described.within && !described.news;

/** The citation in a bracket at `at`; of two brackets side by side the second is that of the letter, the first of what it is about. */
function lastBracketed(reader: Reader, at: number, matches: Reading['matches'], isLetter: boolean): Match | null {
  const first = bracketed(reader, at, matches);
  const next = (first?.to ?? 0) + 1;
  const second = isLetter && first && reader.tokens[first.to]?.text === ')' && reader.tokens[next]?.text === '(' ? bracketed(reader, next, matches) : null;
  return second ?? first;
}

/** Whether a paper is what tells something: "in het rapport is gemeld dat". */
const isSpeaking = ({ from }: Described, reader: Reader): boolean => tellers.has(reader.token(from - 1).lower) || tellers.has(reader.token(from - 2).lower);
const tellers = words('in uit volgens');

/** Where a sentence ends that a colon and a quotation end. */
function endOfSaid(text: string, end: number): number {
  const close = text.slice(0, end).trimEnd().endsWith(':') && /^\s*«/.test(text.slice(end)) ? text.indexOf('»', end) : -1;
  return close === -1 ? end : close + 2;
}

/** The note call at the end of the sentence, when no other paper is named between. */
function callAtEnd(paper: Described, { reader, calls, described }: Reading): NoteCall | undefined {
  if (calls.size === 0) return undefined;
  const end = endOfSaid(reader.text, sentenceAround(reader.text, reader.span(paper)).end);
  for (let at = paper.to; at <= reader.tokens.length; at++) {
    if (described.has(at) && !described.get(at)?.study) return undefined;
    const token = reader.tokens[at];
    if ((!token || token.start >= end || /^[.?!]$/.test(token.text)) && calls.has(at)) return calls.get(at);
    if (!token || token.start >= end) return undefined;
  }
  return undefined;
}

/** The note call at the end of a later sentence that names the paper by its noun again, when no other is named between ("De motie Zwaluw vraagt dit. Voert u de motie uit?¹"). */
function callFurtherOn({ to, from, cited }: Described, { reader, calls, described }: Reading): NoteCall | undefined {
  if (calls.size === 0 || cited === undefined) return undefined;
  const noun = reader.token(from).lower;
  let isNamed = false;
  for (let at = to; at <= reader.tokens.length; at++) {
    const token = reader.tokens[at];
    if (calls.has(at)) return isNamed && (!token || closers.has(token.text)) ? calls.get(at) : undefined;
    if (!token || described.has(at)) return undefined;
    if (closers.has(token.text)) isNamed = false;
    else isNamed ||= token.lower === noun && definite.has(reader.token(at - 1).lower);
  }
  return undefined;
}

const closers = words('. ? !');
const definite = words('de het deze die dit dat');

/** The number of a judgment: in a bracket or behind a comma, or the one of the note called behind it or at the sentence's end. */
export function caseOf(described: Described, reading: Reading, notes: Notes): string | undefined {
  const { reader: { tokens }, matches, calls } = reading;
  const behind = /^[(,]$/.test(tokens[described.to]?.text ?? '') ? matches.get(described.to + 1)?.pointer : undefined;
  return behind?.kind === 'case' ? behind.ecli : notes.get(calls.get(described.to) ?? onlyCallAtEnd(described, reading))?.ecli;
}

/** Letters of the longest "NOS, 3 mei 2030": words beside an address that give no title of their own. */
export const longestSource = 40;
/** Letters of the shortest title that is known again by its words. */
export const shortestTitle = 12;

/** The web page that a note gives for a paper: the one address of the note that repeats its title, or of the note called behind it that gives no title. */
export function pageOf(described: Described, reading: Reading, notes: Notes): string | undefined {
  if (described.study) return described.news ? pageOfNews(described, reading, notes) : pageOfStudy(described, reading, notes);
  const title = titleOf(described, reading);
  const titled = title.length < shortestTitle ? undefined : reading.noteCalls.map((call) => notes.get(call)).find((note) => note?.words.includes(title));
  if (titled) return titled.url;
  const behind = notes.get(reading.calls.get(described.to) ?? (described.titled && callAtEnd(described, reading)));
  if (behind && behind.words.length <= longestSource) return behind.url;
  return described.news && !described.titled ? pageBySource(described, reading, notes) : undefined;
}

/** Letters of the shortest name by which who wrote a page is known again. */
const shortestMaker = 4;

/** The web page of "onderzoek van X": of the note called behind it or at the sentence's end that begins with X. */
function pageOfStudy(described: Described, reading: Reading, notes: Notes): string | undefined {
  const { reader: { tokens, text }, calls } = reading;
  const from = tokens.slice(described.from, described.to).findIndex(({ lower }) => lower === 'van') + 1 + described.from;
  const makers = lettersOf(text.slice(tokens[from]?.start, tokens[described.to - 1]?.end).replace(/^(?:de|het) /, ''));
  const note = notes.get(calls.get(described.to) ?? callAtEnd(described, reading));
  return note && note.by.length >= shortestMaker && makers.startsWith(note.by) ? note.url : undefined;
}

/** The web page of news of which no more is said than its maker or what it tells: of the one note called at the sentence's end, which must be by that maker; else of the only note of the paper that is. */
function pageOfNews(described: Described, reading: Reading, notes: Notes): string | undefined {
  const called = notes.get(onlyCallAtEnd(described, reading));
  const isTold = reading.reader.tokens[described.to - 1]?.form.noun;
  return called && (isTold || isSource(called, lettersOf(reading.reader.textOf(described)))) ? called.url : pageBySource(described, reading, notes);
}

/** The page of the only note of the paper that has the maker, and the date, of news. */
function pageBySource(described: Described, { reader }: Reading, notes: Notes): string | undefined {
  const named = lettersOf(reader.textOf(described));
  const pages = new Set([...notes.values()].flatMap((note) => (isSource(note, named) ? [note.url] : [])));
  return pages.size === 1 ? [...pages][0] : undefined;
}

const day = new RegExp(String.raw`\d{1,2}(?:${months.join('|')})(?:\d{4})?`, 'gu');
/** What stands before and behind the maker of news in its name. */
const beforeMaker = /(?:van|in|op|bij)(?:de|het|the)?$/;
const behindMaker = /^(?:$|van\d|dd\d|\d)/;

/** Whether a note has the maker, first or as the site of its page, and the day with which news is named ("artikelvanveernieuwsvan3mei2030"). */
function isSource({ makers, words }: Note, named: string): boolean {
  const isMaker = makers.some((maker) => named.split(maker).some((_, i, parts) => i > 0 && beforeMaker.test(parts.slice(0, i).join(maker)) && behindMaker.test(parts.slice(i).join(maker))));
  return isMaker && (named.match(day) ?? []).every((one) => words.split(one).slice(0, -1).some((before) => !/\d$/.test(before)));
}

/** The note call at the end of the sentence when no other stands behind the paper in it. */
function onlyCallAtEnd(paper: Described, reading: Reading): NoteCall | undefined {
  const call = callAtEnd(paper, reading);
  const { end } = reading.reader.span(paper);
  return call && reading.noteCalls.filter(({ offset }) => offset >= end && offset <= call.offset).length === 1 ? call : undefined;
}

/** The letters of what stands between quotation marks in the name of a paper. */
function titleOf({ from, to }: Described, { reader: { text, tokens } }: Reading): string {
  for (let at = from; at < to; at++) {
    const end = endOfQuotation(tokens, at);
    if (end !== null) return lettersOf(text.slice(tokens[at]?.start, tokens[end - 1]?.end));
  }
  return '';
}
