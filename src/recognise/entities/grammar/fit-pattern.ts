import { wordClass } from '../../../tables/word-classes.js';
import { monthWords } from '../../values/calendar.js';
import type { Chart } from '../chart.js';
import type { Look, Pattern, Step } from './pattern.js';
import type { Token } from '../../words/tokens.js';

/** A mention where a pattern fits, tokens `[at, end)`, with the one that it marks before it. */
export interface Fit {
  readonly at: number;
  readonly end: number;
  readonly before: Fit | null;
}

/** The last of the mentions where the pattern fits from token `at` on (longest way first), or null. */
export function fitPattern({ first }: Pattern, chart: Chart, at: number): Fit | null {
  return follow(first, chart, at, at, null);
}

/** Follows the steps from one of them on; `opened`: where a mention began, `before`: the last that ended so far. */
function follow(first: Step | null, chart: Chart, start: number, opened: number, before: Fit | null): Fit | null {
  let at = start;
  let open = opened;
  let fit = before;
  for (let step = first; step !== null && step.kind !== 'end'; step = step.next) {
    if (step.kind === 'open') open = at;
    else if (step.kind === 'close') fit = at > open ? { at: open, end: at, before: fit } : fit;
    else if (step.kind === 'not') {
      if (isOf(step, chart.tokens[at]?.lower ?? '')) return null;
    } else if (step.kind === 'fork') return follow(step.next, chart, at, open, fit) ?? follow(step.otherwise, chart, at, open, fit);
    else if (step.kind === 'item') {
      const end = onlyEnd(step.bits, chart, at);
      if (end === null) return null;
      if (end < 0) return followLongest(step, chart, at, open, fit);
      at = end;
    } else {
      const token = chart.tokens[at];
      if (!token || !fitsToken(step, token) || (step.kind === 'any' && isDay(chart, at))) return null;
      at++;
    }
  }
  return fit;
}

/** Words with which a sentence goes on behind a name, and those of the date that ends it. */
const goingOn: ReadonlySet<string> = new Set([...wordClass('zinsvervolg'), ...monthWords]);

/** Whether a date of several words begins at a token: no word on the way to another. */
const isDay = (chart: Chart, at: number): boolean => chart.at(at).some(({ type, end }) => type === 'Date' && end > at + 1);

const isOf = ({ words, lengths }: Look, word: string): boolean => (lengths & (1 << word.length)) !== 0 && words.has(word);

function fitsToken(look: Look, { shape, text, lower }: Token): boolean {
  const { kind, endings, capital: wanted } = look;
  const capital = shape === 'capital' || shape === 'mixed';
  if (kind === 'word') return (capital || !wanted) && isOf(look, lower);
  if (kind === 'any') return wanted ? capital : shape !== 'mark';
  if (kind === 'inner') return shape !== 'mark' && !goingOn.has(lower);
  if (kind === 'ending') return shape === 'lower' && endings.some((ending) => lower.endsWith(ending));
  return shape === 'number' || /^\d+\p{L}{1,2}$/u.test(text);
}

/** Where the one item of these types that starts at a token ends; null when there is none, -1 when there are several. */
function onlyEnd(wanted: number, chart: Chart, at: number): number | null {
  let end: number | null = null;
  for (const item of chart.at(at)) if ((item.kind.bit & wanted) !== 0) end = end === null ? item.end : -1;
  return end;
}

/** Goes on after each of several items, the longest first. */
function followLongest({ bits: wanted, next }: Step, chart: Chart, at: number, open: number, before: Fit | null): Fit | null {
  const ends = chart.at(at).filter(({ kind }) => (kind.bit & wanted) !== 0).map(({ end }) => end);
  for (const end of ends.sort((a, b) => b - a)) {
    const fit = follow(next, chart, end, open, before);
    if (fit) return fit;
  }
  return null;
}
