import type { Chart } from '../chart.js';
import type { ItemType } from '../item-type.js';
import { fold, lettersOf } from './initials.js';
import { endsShort, shortStart } from './introductions.js';
import { typeByTail, typeOfEnd } from '../tables/name-heads.js';
import { ranks } from '../ranks.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';

/** Adds, before the bracket with their short name, the small-lettered words that name an act or scheme: "overzetregeling veren (OZV)". */
export function addLongForms(chart: Chart): void {
  const { tokens } = chart;
  for (let at = 0; at < tokens.length; at++) {
    const brief = textAt(tokens, at) === '(' ? shortStart(tokens, at + 1) : null;
    const short = brief === null ? undefined : tokens[brief];
    if (brief === null || short?.shape !== 'mixed' || !endsShort(tokens, brief + 1)) continue;
    const start = startOf(tokens, wordsBefore(tokens, at), short);
    if (start === null) continue;
    const isAct = typeOfWords(tokens, { at: start, end: at }) === 'Law' || chart.at(brief).some(({ type, rule, end }) => type === 'Law' && rule === 'tabel' && end === brief + 1);
    if (isAct) chart.add({ at: start, end: at, type: 'Law', rule: 'voluit', rank: ranks.grammar });
  }
}

/** What closes a quotation: a short name behind it is that of the words in it. */
const closing: ReadonlySet<string> = new Set(['»', '”', '’']);
/** Words before a thing that are not of its name. */
const starters: ReadonlySet<string> = new Set(['de', 'het', 'een', 'dat', 'die', 'als']);

/** An abbreviation of small-lettered words, with the type that their last word tells; null where they are no name. */
export type CommonShort = readonly [short: string, type: ItemType | null];

/** Abbreviations of words that are no name ("bruto nationaal inkomen (BNI)", "DPIA (data protection impact assessment)"), or that say what it is ("veerbootregeling (VBR)", "wetsvoorstel kalme kades (Wkk)"). */
export function commonShorts({ tokens }: Chart): readonly CommonShort[] {
  const found: CommonShort[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (textAt(tokens, at) !== '(') continue;
    const brief = shortStart(tokens, at + 1);
    const [inside, before] = [tokens[brief], tokens[at - 1]];
    if (inside?.shape === 'mixed' && textAt(tokens, brief + 1) === ')' && closing.has(before?.text ?? '')) found.push([inside.text, null]);
    else if (inside?.shape === 'mixed' && endsShort(tokens, brief + 1) && standsFor(tokens, wordsBefore(tokens, at), inside)) found.push([inside.text, typeOfWords(tokens, wordsBefore(tokens, at))]);
    else if (inside?.shape === 'capital' && endsShort(tokens, brief + 1) && isBill(tokens, wordsBefore(tokens, at)) && standsFor(tokens, wordsBefore(tokens, at), inside)) found.push([inside.text, 'Law']);
    else if (before?.shape === 'mixed') {
      let close = at + 1;
      while (close < at + 9 && tokens[close]?.shape === 'lower') close++;
      if (textAt(tokens, close) === ')' && standsFor(tokens, { at: at + 1, end: close }, before)) found.push([before.text, typeByTail(textAt(tokens, close - 1))]);
    }
  }
  return found;
}

const bills: ReadonlySet<string> = new Set(['wetsvoorstel', 'initiatiefwetsvoorstel', 'wetsvoorstellen']);

/** Whether words are those of a bill: "wetsvoorstel kalme kades". */
const isBill = (tokens: readonly Token[], { at }: { at: number }): boolean => bills.has(wordAt(tokens, at));

/** Kinds of things that have a short form in the plural and with words that tell only beside one. */
const schemes: ReadonlySet<ItemType> = new Set<ItemType>(['Law', 'Mission']);

/** What small-lettered words say they are: by the first that of a bill, else by the last. */
function typeOfWords(tokens: readonly Token[], words: { at: number; end: number }): ItemType | null {
  if (isBill(tokens, words)) return 'Law';
  const last = textAt(tokens, words.end - 1);
  const type = typeOfEnd(last);
  return type && schemes.has(type) ? type : typeByTail(last);
}

/** The small-lettered words before a bracket, back to an article or a mark. */
function wordsBefore(tokens: readonly Token[], end: number): { at: number; end: number } {
  let at = end;
  while (at > end - 7 && (tokens[at - 1]?.shape === 'lower' || (textAt(tokens, at - 1) === '-' && tokens[at - 1]?.glued)) && !starters.has(textAt(tokens, at - 1))) at--;
  return { at, end };
}

/** Whether an abbreviation is made of the last of these words. */
const standsFor = (tokens: readonly Token[], words: { at: number; end: number }, short: Token): boolean => startOf(tokens, words, short) !== null;

/** The first of the last of these words of which an abbreviation is made: each letter begins a word, or stands further on in a compound; or null. */
function startOf(tokens: readonly Token[], { at, end }: { at: number; end: number }, short: Token): number | null {
  const letters = lettersOf([{ text: short.text.replace(/s$/, '') }]);
  if (letters.length > 9) return null;
  for (let from = end - 1; from >= at; from--) {
    const words = tokens.slice(from, end).map(({ text }) => fold(text));
    if (words[0]?.[0] === letters[0] && words.join('').length > 2 * letters.length && isSpelled(words, letters)) return from;
  }
  return null;
}

/** Whether letters are spelled by words in order: each gives its first letter, and may give more of the letters in it; one of four letters or less may give none. */
function isSpelled([word, ...rest]: readonly string[], letters: string): boolean {
  if (word === undefined) return letters === '';
  if (word.length < 5 && isSpelled(rest, letters)) return true;
  if (word[0] !== letters[0]) return false;
  for (let taken = 1, at = 0; at >= 0 && taken <= letters.length; taken++) {
    if (isSpelled(rest, letters.slice(taken))) return true;
    at = word.indexOf(letters.charAt(taken), at + 1);
  }
  return false;
}
