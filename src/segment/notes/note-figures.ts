import { addTo } from '../../maps.js';
import type { Span } from '../../types/span.js';
import type { Token } from '../token.js';

const raised = /(?:^|(?<=[\p{L}.,;:?!»”’)\]"%]|\b(?:19|20)\d\d)(?<!(?<!\b(?:19|20)\d)\d,)|(?<=[.?!»”] )(?=\d{1,2}$))(\d{1,3})(?![\p{Ll}\d%€°]|(?<![.?!”»]\d{1,3})\p{Lu}|[.,]\d|(?<!\([^()]{0,200}\p{Ll}{4}\d{1,3})\))/gu;
/** No bracket that opened before ends behind the figure: "(Kamerstuk 99 001, nr. 1)". */
const round = /(?<![\d(\p{L}]|\(\d|\(\d\d|\([^()]{0,200})(\d{1,3})\)/gu;
/** A row of marks only, broken off where they were raised: "1, 2", "2, 3 en 4". */
const marksOnly = /^\d{1,2}(?:(?:, ?| en |, en | )\d{1,2})*$/;
const square = /\[\^?(\d{1,3}(?:,? \d{1,3}){0,5}) ?\]/gu;
/** Marks that follow a raised one, before the end of a sentence or row: "?1, 2". */
const following = /(?:, ?| en | )(\d{1,2})(?=$|[.,;:?!)»”]| \p{Lu}|(?:, ?| en | )\d{1,2}(?:$|[.,;:?!)»”]| \p{Lu}))/uy;

/** A mark in the text that calls a note. */
export interface Call extends Span {
  readonly mark: string;
}

/** How a call looks: a figure that was raised, one before a bracket, one in brackets. */
export type Shape = 'raised' | 'round' | 'square';

/** A figure in the text that may call a note. */
export interface Figure extends Span {
  readonly shape: Shape;
  /** Stands where a mark stands: after punctuation or where a line was broken for it, not after a letter. */
  readonly sure: boolean;
  readonly page: number;
}

const raisedFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raisedFigure = /[⁰¹²³⁴-⁹]/g;
/** Figures raised by themselves behind others ("1.100¹"), but for powers ("10²", "2³"). */
const behindFigures = /(?<=\d)(?<!(?:^|[^\d.,])(?:10|\d))[⁰¹²³⁴-⁹]{1,3}/gu;

/** Figures that are raised by themselves ("¹") as plain ones: read as those that lost their height. */
export const plainFigures = (text: string): string => text.replace(raisedFigure, (figure) => String(raisedFigures.indexOf(figure)));

/** Whether a text has such figures. */
export const hasRaised = (text: string): boolean => text.search(raisedFigure) !== -1;

/** Whether a raised figure makes a unit of length one of area or volume ("m", "km³"). */
const isPower = (before = '', figure: string): boolean => (figure === '2' || figure === '3') && /(?<!\p{L})[kcdN]?m$/u.test(before.slice(-4));

/** All figures that may call a note, by number; none in notes themselves, headings and page furniture, and no row of figures above the letter or the first question ("Bijlagen 1"). `printed`: the tokens before their raised figures became plain. */
export function figuresOf(tokens: readonly Token[], pages: readonly number[], printed: readonly Token[]): ReadonlyMap<string, readonly Figure[]> {
  const figures = new Map<string, Figure[]>();
  const opening = tokens.findIndex(({ class: kind }) => kind === 'letter' || kind === 'label');
  for (const [i, { class: kind, row, textAt }] of tokens.entries()) {
    if (!/\d/.test(row.text)) continue;
    if (kind === 'note' || kind === 'note-text' || kind === 'page-foot' || kind === 'page-head') continue;
    if ((kind === 'label' || kind === 'answer-heading') && textAt === undefined) continue;
    if (i < opening && marksOnly.test(row.text)) continue;
    for (const { number, from, to, sure, shape } of [...marksIn(row.text), ...raisedIn(row.text, printed[i]?.row.text ?? '')]) {
      const start = row.textStart + from;
      if (start < (textAt ?? start) || isPower(from > 0 ? row.text.slice(0, from) : tokens[i - 1]?.row.text, number)) continue;
      addTo(figures, number, { start, end: row.textStart + to, shape, sure, page: pages[i] ?? 0 });
    }
  }
  return figures;
}

/** A mark in the text of a row. */
interface Mark {
  readonly number: string;
  readonly from: number;
  readonly to: number;
  readonly shape: Shape;
  readonly sure: boolean;
}

/** The marks that are raised by themselves in a text, by what it is with plain figures. */
const raisedIn = (plain: string, text: string): readonly Mark[] => plain === text ? [] : Array.from(text.matchAll(behindFigures), ({ 0: figures, index }) => ({ number: plainFigures(figures), from: index, to: index + figures.length, shape: 'raised', sure: true }));

function marksIn(text: string): readonly Mark[] {
  if (marksOnly.test(text)) return Array.from(text.matchAll(/\d+/g), ({ 0: number, index }) => ({ number, from: index, to: index + number.length, shape: 'raised', sure: true }));
  const single = (text.includes(')') ? [raised, round] : [raised]).flatMap((pattern) => Array.from(text.matchAll(pattern)).filter((found) => !isOfNumber(text, found)).map(({ 0: figure, 1: number = '', index }): Mark => (
    { number, from: index, to: index + figure.length, shape: pattern === raised ? 'raised' : 'round', sure: pattern !== raised || !/[\p{L}\d]$/u.test(text.slice(Math.max(0, index - 2), index)) })));
  return [...single.flatMap((mark) => (text[mark.to - 1] === ')' ? [mark] : [mark, ...followers(text, mark)])), ...(text.includes('[') ? bracketed(text) : [])];
}

/** The number of an article up to the stop within it: "artikel 5." of "artikel 5.2 Woo", also behind others. */
const articleBefore = /(?<!\p{L})(?:artikel(?:en)?|artt?\.?) (?:\d[\da-z.:]{0,8}(?:, | en | of ))*\d{1,3}[A-Za-z]?\.$/iu;

/** Whether a figure is the end of a number that no stop ends: within a sentence ("artikelen 6.2, 6.14 en 7.17 van", "artikel 8A.3 van"), or of an article before the name of its act ("artikel 5.2 Woo"). */
function isOfNumber(text: string, { 0: figure, index }: RegExpExecArray): boolean {
  if (!/\d[A-Za-z]?\.$/.test(text.slice(Math.max(0, index - 3), index))) return false;
  return /^(?:[,;]| \p{Ll})/u.test(text.slice(index + figure.length, index + figure.length + 2)) || articleBefore.test(text.slice(Math.max(0, index - 60), index));
}

/** The marks that count on from a raised one: "?1 2 3". */
function followers(text: string, { number, to, sure }: Mark): readonly Mark[] {
  following.lastIndex = to;
  const [whole = '', next = ''] = following.exec(text) ?? [];
  if (!sure || Number(next) !== Number(number) + 1) return [];
  const mark = { number: next, from: to, to: to + whole.length, shape: 'raised', sure } as const;
  return [mark, ...followers(text, mark)];
}

/** "[1]", and each mark of "[1, 2]". */
function bracketed(text: string): readonly Mark[] {
  return Array.from(text.matchAll(square)).flatMap(({ 0: whole, 1: list = '', index }) => {
    const numbers = [...list.matchAll(/\d+/g)];
    const first = index + whole.indexOf(list);
    const ends = numbers.map(({ 0: number, index: at }, i) => (i === numbers.length - 1 ? index + whole.length : first + at + number.length));
    return numbers.map(({ 0: number }, i): Mark => ({ number, from: i === 0 ? index : (ends[i - 1] ?? index), to: ends[i] ?? index, shape: 'square', sure: true }));
  });
}

/** The numbers that stand in square brackets in a text. */
export function squareCalls(tokens: readonly Token[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { row: { text } } of tokens) if (text.includes('[')) for (const { number } of bracketed(text)) numbers.add(Number(number));
  return numbers;
}
