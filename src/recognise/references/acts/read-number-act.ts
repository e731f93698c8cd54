import { remember } from '../../../tables/remember.js';
import type { Act } from './act-names.js';
import type { Construct, Match } from '../match.js';
import { readJoint } from '../papers/read-labels.js';
import { readNumberWord } from '../papers/read-dossier.js';
import { isOuter, isParticiple } from '../described/noun-phrase.js';
import { longest, type Reader, words } from '../reader.js';

/** Endings of the words for kinds of EU act, with the letter they have in a CELEX number. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/verordening(?:en)?$/, 'R'],
  [/richtlijn(?:en)?$/, 'L'],
  [/kaderbesluit(?:en)?$/, 'F'],
  [/besluit(?:en)?$|beschikking(?:en)?$/, 'D'],
  [/^aanbeveling(?:en)?$/, 'H'],
  [/^(?:standpunt|optreden)$/, 'E'],
];
/** Words that stand before a kind of act. */
const before = words('gedelegeerde gemeenschappelijk');
const bodies = words('eu eg eeg euratom egks gbvb jbz');

/** An EU act given by kind and number: its CELEX number, and where its words end. */
interface NumberAct {
  readonly from: number;
  readonly act: Act;
}

/** EU acts by number ("Verordening (EU) nr. 1215/2012", "Richtlijn 2011/85/EU", "btw-richtlijn (2006/112)"); each number of a list is one. */
export const numberActs: Construct = {
  begins: ({ kind, lower }) => kind === 'word' && isKindOfAct(lower),
  read: readNumberActs,
};

function readNumberActs(reader: Reader): readonly Match[] | null {
  const first = readNumberAct(reader);
  if (!first || isArticleNext(reader)) return null;
  const found = [matchOf(reader, first)];
  const letter = first.act.id?.[5] ?? '';
  for (let more = readFurther(reader, letter); more && found.length < longest; more = readFurther(reader, letter)) found.push(matchOf(reader, more));
  return found;
}

/** Whether articles of the act follow ("Verordening (EU) 2016/679, artikel 5"), which it is read with as any act. */
const isArticleNext = (reader: Reader) => /^art(?:ikel(?:en)?)?$/.test(reader.peek(reader.peek().text === ',' ? 1 : 0).lower);

const matchOf = (reader: Reader, { from, act }: NumberAct): Match => ({ rule: 'eu-handeling', from, to: reader.at, pointer: { kind: 'eu-act', ...(act.id && { celex: act.id }) } });

/** Reads one EU act by kind and number. */
export function readNumberAct(reader: Reader): NumberAct | null {
  return reader.attempt(() => {
    const from = reader.at;
    reader.word(before);
    for (let part = 0; part < 2 && isPrefix(reader); part++) reader.at += 2;
    const kind = reader.take((token) => token.kind === 'word');
    const letter = letterOf(kind?.lower ?? '');
    const celex = letter && (readCelex(reader, letter) ?? (named.test(kind?.text ?? '') ? reader.attempt(() => readNamed(reader, letter)) : null));
    return celex ? { from, act: { family: 'eu', id: celex } } : null;
  });
}

/** Kinds of act whose name stands behind them. */
const named = /^(?:Richtlijn|Verordening)$/;
/** Tokens of the longest such name. */
const longestName = 14;

/** "luchtkwaliteit (EU) 2024/2881": the rest of a name with the number behind it. */
function readNamed(reader: Reader, letter: string): string | null {
  const from = reader.at;
  while (reader.at < from + longestName && (reader.peek().kind === 'word' || (reader.peek().text === '-' && reader.peek().glued)) && !isOuter(reader.peek()) && !isParticiple(reader.peek())) reader.at++;
  return reader.at > from && reader.peek().text === '(' ? numberHere(reader, letter) : null;
}

/** The CELEX number behind the name of an act that begins at token `from`: read along ("(EU) 2018/2001", "(2007/60/EG)"), or in a bracket with more, which stays unread ("(Richtlijn (EU) 2024/3019)"); where the act is not known to be of the Union only behind a name that begins with the kind of act. */
export function numberBehind(reader: Reader, from: number, isOfUnion: boolean): string | null {
  const letter = letterOf(reader.token(from).lower);
  if (reader.peek().text !== '(' || (letter === null && !isOfUnion)) return null;
  return numberHere(reader, letter);
}

const numberHere = (reader: Reader, letter: string | null): string | null => (letter && reader.attempt(() => readTied(reader, letter))) ?? reader.ahead(() => numberInBracket(reader, letter));

function numberInBracket(reader: Reader, letter: string | null): string | null {
  reader.mark('(');
  const id = readNumberAct(reader)?.act.id ?? (letter && readTied(reader, letter));
  return id && /^[),]$/.test(reader.peek().text) ? id : null;
}

/** A number with its body: "2007/60/EG", "(EU) 2019/943", "EG nr. 1224/2009". */
function readTied(reader: Reader, letter: string): string | null {
  const from = reader.at;
  reader.word(bodies);
  const celex = readCelex(reader, letter);
  return reader.tokens.slice(from, reader.at).some(({ lower }) => bodies.has(lower)) ? celex : null;
}

/** The first part of a compound ("btw-" of "btw-richtlijn"). */
const isPrefix = (reader: Reader) => reader.peek().kind === 'word' && reader.peek(1).text === '-' && reader.peek(1).glued && reader.peek(2).glued;

/** Whether a word is one for a kind of EU act, or stands before one. */
export const isKindOfAct = (word: string) => before.has(word) || letterOf(word) !== null;

const letterOf = remember((word): string | null => kinds.find(([ending]) => ending.test(word))?.[1] ?? null);

function readFurther(reader: Reader, letter: string): NumberAct | null {
  return reader.attempt(() => {
    if (!readJoint(reader)) return null;
    const from = reader.at;
    const celex = readCelex(reader, letter);
    return celex ? { from, act: { family: 'eu', id: celex } } : null;
  });
}

/** The number, in brackets or not, with the body before or after it. */
function readCelex(reader: Reader, letter: string): string | null {
  return reader.attempt(() => {
    const isNamed = readBody(reader);
    const open = reader.mark('(');
    const isNumbered = readNumberWord(reader);
    const first = reader.digits(1, 4);
    const second = reader.mark('/') && reader.digits(1, 4);
    const isTied = reader.attempt(() => reader.mark('/') && reader.word(bodies)) !== null;
    if (first === null || second === null || (open && !reader.mark(')'))) return null;
    return 'DHE'.includes(letter) && !isNamed && !isTied ? null : celexOf(letter, first, second, isNumbered);
  });
}

/** "(EU)", "(EG, Euratom)". */
function readBody(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.mark('(') || !reader.word(bodies)) return null;
    if (reader.mark(',/')) reader.word(bodies);
    return reader.mark(')');
  }) !== null;
}

/** Which part is the year: regulations had it last until 2015 ("nr. 1215/2012"), all others have it first. */
function celexOf(letter: string, first: string, second: string, isNumbered: boolean): string | null {
  const [early, late] = [yearOf(first), yearOf(second)];
  const isOldRegulation = letter === 'R' && (isNumbered || early === null || early < '2015');
  const isLast = late !== null && (isOldRegulation || early === null);
  const [year, number] = isLast ? [late, first] : [early, second];
  return year === null ? null : `3${year}${letter}${number.padStart(4, '0')}`;
}

function yearOf(figures: string): string | null {
  if (figures.length === 2 && figures >= '52') return `19${figures}`;
  return figures.length === 4 && figures >= '1952' && figures < '2100' ? figures : null;
}
