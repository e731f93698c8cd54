import { type Reader, words } from '../reader.js';

/** A dossier as written ("35925", chapter "X" or "20"); `number` when it is tied to it by a hyphen ("35925-VI-56"). */
export interface Dossier {
  readonly dossier: string;
  readonly number?: string;
}

const roman = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})[A-C]?$/;
const chapterWords = words('hoofdstuk begrotingshoofdstuk');
const hyphens = '-‐–—';
const numberWords = words('nr nrs nummer nummers no nos letter letters');

/**
 * Reads "27 925", "27.925", "27925", with the chapter of a budget or the part of a collective dossier after it.
 * `isNamed`: the words before say that it is one ("Kamerstuk"), so that its figures need not.
 */
export function readDossier(reader: Reader, isNamed: boolean): Dossier | null {
  return reader.attempt(() => {
    const base = readBase(reader, isNamed);
    if (base === null) return null;
    const chapter = readChapter(reader) ?? readPart(reader);
    const dossier = chapter === null ? base : `${base}-${chapter}`;
    reader.attempt(readKingdomNumber);
    const number = readTied(reader);
    return number === null ? { dossier } : { dossier, number };
  });
}

/** Whether figures alone can stand for a dossier: parliament has counted from 1 upwards and is past 36 000. */
const isPlausible = (figures: string) => figures >= '10000' && figures < '40000';

function readBase(reader: Reader, isNamed: boolean): string | null {
  const first = reader.digits(5) ?? reader.digits(2);
  if (first?.length === 2 && reader.peek().glued && reader.peek(1).glued) reader.mark('.');
  const rest = first?.length === 2 ? reader.digits(3) : '';
  if (first === null || rest === null || isGluedWord(reader.peek())) return null;
  const figures = first + rest;
  return isNamed || isPlausible(figures) ? figures : null;
}

const isGluedWord = (token: { kind: string; glued: boolean }) => token.kind === 'word' && token.glued;

/** The second number of a matter of the whole Kingdom ("35 099 (R2114)"), without which its papers are known. */
const readKingdomNumber = (reader: Reader) => reader.mark('(') && reader.phrase('r') && reader.digits(1, 4) && reader.mark(')');

/** A chapter of the budget ("X", "VIII", "K"), after a space, a hyphen or the word for it. */
function readChapter(reader: Reader): string | null {
  return reader.attempt(() => {
    const isNamed = reader.attempt(() => {
      reader.mark(',');
      return reader.word(chapterWords);
    });
    if (!isNamed) reader.mark(hyphens);
    const token = reader.take(({ kind, text }) => kind === 'word' && (roman.test(text) || /^[A-M]$/.test(text)));
    return token && !isGluedWord(reader.peek()) ? token.text : null;
  });
}

/** A hyphen without space on either side. */
const readHyphen = (reader: Reader): boolean => reader.peek().glued && reader.mark(hyphens) !== null && reader.peek().glued;

/** The part of a collective dossier ("21 501-20"), which is told from a paper's number by the number that follows it. */
function readPart(reader: Reader): string | null {
  return reader.attempt(() => {
    if (!readHyphen(reader)) return null;
    const part = reader.digits(2);
    return part !== null && isNumberNext(reader) ? part : null;
  });
}

const isNumberNext = (reader: Reader): boolean => reader.ahead(() => {
  reader.skip(',.');
  return reader.word(numberWords) !== null || readTied(reader) !== null || readLetters(reader);
});

/** The letters of a paper of the Eerste Kamer, with which a citation ends or a page follows. */
export const readLetters = (reader: Reader): boolean => reader.take(({ text }) => /^(?!EK|TK)[A-Z]{1,2}$/.test(text)) !== null && '),.;'.includes(reader.peek().text || ',') && !(reader.peek().text === '.' && reader.peek(1).glued);

/** A paper's number tied to its dossier by a hyphen. */
function readTied(reader: Reader): string | null {
  return reader.attempt(() => {
    if (!readHyphen(reader)) return null;
    const number = reader.digits(1, 4);
    return number !== null && !isGluedWord(reader.peek()) ? number : null;
  });
}

/** Reads "nr.", "nrs", "nummer", "letter" and their like. */
export function readNumberWord(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.word(numberWords)) return null;
    reader.skip('.:,');
    return true;
  }) ?? false;
}
