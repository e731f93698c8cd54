import type { Piece } from '../write-source.js';
import { isPower } from '../power.js';
import { isRaised, startsNote } from './find-notes.js';
import type { Row } from './rows.js';
import type { Run } from './run.js';

/** Accents that old fonts set as a letter of their own over the letter beside them. */
const accents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['¨', '\u0308'],
  ['˚', '\u030a'],
  ['ˇ', '\u030c'],
  ['¸', '\u0327'],
]);

/** What browsers print where they break a word, in another font when theirs has none: never a dash between words. */
const printersHyphen = '\u2010';

function compose(letters: string, accent: string, at: 'first' | 'last'): string {
  const cut = at === 'last' ? letters.length : 1;
  return `${letters.slice(0, cut)}${accent}`.normalize('NFC') + letters.slice(cut);
}

/** Runs with accents that were set apart put on the letter that they overlap. */
function mendAccents(runs: readonly Run[]): readonly Run[] {
  const mended: Run[] = [];
  let waiting = '';
  for (const [i, run] of runs.entries()) {
    const accent = accents.get(run.text);
    const [before, next] = [mended.at(-1), runs[i + 1]];
    if (accent && before && run.x < before.right - 0.1 * run.size) mended[mended.length - 1] = { ...before, text: compose(before.text, accent, 'last') };
    else if (accent && next && next.x < run.right - 0.1 * run.size) waiting = accent;
    else {
      mended.push(waiting === '' ? run : { ...run, text: compose(run.text, waiting, 'first') });
      waiting = '';
    }
  }
  return mended;
}

/** Soft hyphens that show (at a line's end) as the hyphen they print; others dropped. No space before a combining accent. */
function mendText(text: string, isLast: boolean): string {
  const shown = isLast ? text.replace(/\u00ad$/, '-') : text;
  return shown.replaceAll('\u00ad', '').replace(/ (?=[\u0300-\u036f])/g, '');
}

function* markPieces(run: Run, note: 'call' | 'body'): Generator<Piece> {
  for (const part of run.text.split(/((?:\d+|\*+)\)?)/)) {
    if (part !== '') yield /[\d*]/.test(part) ? { text: part, note } : { text: part };
  }
}

/** The pieces of a row: its runs, spaces between them, its note marks known by their place above the baseline; `isNote`: a row of a footnote. */
export function rowPieces(row: Row, isNote: boolean): readonly Piece[] {
  const runs = mendAccents(row.runs);
  const opensNote = isNote && startsNote(row);
  const pieces: Piece[] = [];
  let before = '';
  for (const [i, run] of runs.entries()) {
    if (run.spaced && i > 0 && run.text !== printersHyphen) pieces.push({ text: ' ' });
    if (opensNote && i === 0) pieces.push(...markPieces(run, 'body'));
    else if (runs.length > 1 && isRaised(run, row) && (run.spaced || !isPower(run.text, before))) pieces.push(...markPieces(run, 'call'));
    else pieces.push({ text: mendText(run.text, i === runs.length - 1), bold: run.bold });
    before = run.text;
  }
  return pieces;
}
