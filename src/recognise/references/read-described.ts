import type { CitedKind } from '../../types/mention.js';
import { type DocumentNoun, documentNoun } from './document-nouns.js';
import { endsPhrase, isParticiple, readNounPhrase } from './noun-phrase.js';
import { readDateLead, readDateWords } from './read-date-words.js';
import { readNames } from './read-names.js';
import { type Reader, words } from './reader.js';

/** A paper named in words: tokens from (inclusive) and to (exclusive). */
export interface Described {
  readonly from: number;
  readonly to: number;
  readonly cited?: CitedKind;
  /** True when a title between quotation marks is part of it. */
  readonly titled?: true;
}

/** What may stand behind the words and say which paper it is: the token at which a number in brackets or a note call follows. */
export type IsIdentified = (at: number) => boolean;

const openQuotes = '«“‘"„';
const closeQuotes = '»”’"';
const titleWords = words('getiteld genaamd genoemd');
const topics = words('over inzake betreffende omtrent rond rondom');
const superlatives = words('laatste meest meeste recente periodieke aanvullende');
/** Tokens of the longest title and of the longest description before a number in brackets. */
const longestTitle = 60;
const longestDescription = 30;

/** Reads a paper that words name ("rapport «…» van X", "brief van 7 juli jl.", "motie Drost c.s."), from its noun on; none when nothing makes it one certain paper. */
export function readDescribed(reader: Reader, isIdentified: IsIdentified): readonly Described[] {
  const head = reader.at;
  const token = reader.take(({ kind }) => kind === 'word');
  const noun = token && documentNoun(token.text);
  if (!noun) return [];
  const from = startOf(reader, head);
  const list = reader.attempt(() => readTitles(reader, from, noun));
  if (list) return list;
  const isKnown = noun.by === 'movers' ? readMovers(reader) : noun.by === 'title' ? false : readMarks(reader, from < head, isIdentified);
  return isKnown || (noun.by !== 'title' && isIdentified(reader.at)) ? [describe(reader, from, noun)] : [];
}

const describe = (reader: Reader, from: number, { cited }: DocumentNoun): Described => ({ from, to: reader.at, ...(cited && { cited }) });

/** Where a name begins whose noun is at `head`: with the first part of a compound ("IOB-") and adjectives that belong to it. */
function startOf(reader: Reader, head: number): number {
  let from = head;
  const before = (back: number) => reader.tokens[from - back];
  if (before(1)?.text === '-' && reader.tokens[from]?.glued) from -= before(2)?.kind === 'digits' && /^artikel/i.test(before(4)?.lower ?? before(3)?.lower ?? '') ? 1 : 2;
  if (before(1)?.kind === 'digits' || before(1)?.text === '-') from = startOfArticle(reader, from);
  while (superlatives.has(before(1)?.lower ?? '')) from--;
  return from;
}

/** "artikel 100" or "artikel-100" before a letter is part of its name. */
function startOfArticle(reader: Reader, from: number): number {
  for (let back = 1; back <= 4; back++) if (/^artikel(?:en)?$/.test(reader.tokens[from - back]?.lower ?? '')) return from - back;
  return from;
}

/** A title between quotation marks, with maker, year and date behind it; of several titles each is one. */
function readTitles(reader: Reader, from: number, noun: DocumentNoun): readonly Described[] | null {
  readLoose(reader);
  reader.word(titleWords);
  reader.phrase('met', 'de', 'titel') || reader.phrase('met', 'als', 'titel');
  reader.mark(':');
  const opening = reader.at;
  if (!readQuoted(reader)) return null;
  const next = reader.attempt(() => {
    readBrackets(reader);
    reader.mark(',');
    return reader.phrase('en') && openQuotes.includes(reader.peek().text) && reader.peek().text !== '';
  });
  if (next === null) {
    while (readMaker(reader) || readDate(reader));
    return [{ ...describe(reader, from, noun), titled: true }];
  }
  const second = reader.at;
  return readQuoted(reader) ? [{ from: opening, to: endOfQuote(reader, opening), titled: true }, { from: second, to: reader.at, titled: true }] : null;
}

/** Words between the noun and its title that name maker or year ("van vorig jaar"). */
function readLoose(reader: Reader): void {
  while (readDate(reader) || readMaker(reader));
}

function endOfQuote(reader: Reader, opening: number): number {
  const here = reader.at;
  reader.at = opening;
  readQuoted(reader);
  const end = reader.at;
  reader.at = here;
  return end;
}

function readQuoted(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.mark(openQuotes)) return null;
    for (let count = 0; count < longestTitle && reader.peek().kind !== 'break' && reader.peek().text !== ''; count++) {
      const token = reader.take(() => true);
      const next = reader.peek();
      if (token && closeQuotes.includes(token.text) && !(next.glued && next.kind !== 'mark')) return count > 0;
    }
    return null;
  }) ?? false;
}

function readBrackets(reader: Reader): void {
  reader.attempt(() => {
    if (!reader.mark('(')) return null;
    for (let count = 0; count < 20 && reader.peek().text !== ')' && reader.peek().kind !== 'break'; count++) reader.at++;
    return reader.mark(')');
  });
}

/** Names of those who moved it: "-Simons c.s.", "Pierik/Olger van Dijk", "van de leden Erkens en Grinwis"; a date may stand before. */
function readMovers(reader: Reader): boolean {
  reader.attempt(() => readDate(reader));
  return reader.attempt(() => {
    const isTied = reader.mark('-‐');
    if (!isTied && reader.phrase('van')) {
      reader.phrase('het');
      reader.phrase('de');
      reader.take(({ lower }) => /^(?:lid|leden|kamerlid|kamerleden)$/.test(lower));
    }
    return readNames(reader);
  }) ?? false;
}

/** What makes a letter or report one certain paper: date, maker with a name, title, or a number right behind. */
function readMarks(reader: Reader, isNamed: boolean, isIdentified: IsIdentified): boolean {
  const whole = reader.attempt(() => readUntilNumber(reader, isIdentified));
  if (whole) return true;
  if (reader.phrase('daarop')) return true;
  let known = isNamed || readTiedName(reader);
  for (let more = 0; more < 6; more++) {
    if (readDate(reader) || readMaker(reader) || readTitleName(reader)) known = true;
    else if (!readTopic(reader) && !readAddressee(reader)) break;
  }
  return known;
}

/** Everything up to a number in brackets or a note call, when no verb stands between. */
function readUntilNumber(reader: Reader, isIdentified: IsIdentified): boolean {
  for (let count = 0; count < longestDescription; count++) {
    if (isIdentified(reader.at)) return count === 0 || !isParticiple(reader.last);
    if (endsPhrase(reader.peek()) && reader.peek().lower !== 'en' && !/^(?:dat|die)$/.test(reader.peek().lower)) return false;
    reader.at++;
  }
  return false;
}

function readDate(reader: Reader): boolean {
  return reader.attempt(() => {
    reader.mark(',');
    return readDateLead(reader) && readDateWords(reader);
  }) ?? false;
}

/** "van …" with a name in it. */
function readMaker(reader: Reader): boolean {
  return reader.attempt(() => {
    const start = reader.at;
    return reader.phrase('van') && readNounPhrase(reader) && reader.tokens.slice(start, reader.at).some(({ text }) => /^\p{Lu}/u.test(text));
  }) ?? false;
}

const readTiedName = (reader: Reader) => reader.attempt(() => reader.mark('-‐') && readNames(reader)) ?? false;

/** A title without quotation marks: a name right behind the noun. */
const readTitleName = (reader: Reader) => /^\p{Lu}/u.test(reader.peek().text) && !reader.peek().glued && (reader.attempt(() => readNounPhrase(reader)) ?? false);

/** "over …", "op het rapport «…» van …". */
function readTopic(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!(reader.word(topics) || reader.phrase('op')) || !readNounPhrase(reader)) return false;
    if (readQuoted(reader)) readLoose(reader);
    return true;
  }) ?? false;
}

const readAddressee = (reader: Reader) => reader.attempt(() => reader.phrase('aan') && readNounPhrase(reader)) ?? false;
