import { wordClass } from '../../tables/word-classes.js';
import type { Chart, ItemType } from './chart.js';
import type { Token } from './tokens.js';

/** One step of a pattern. */
type Step =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly capital: boolean }
  | { readonly kind: 'item'; readonly types: ReadonlySet<ItemType> }
  | { readonly kind: 'number' }
  | { readonly kind: 'any'; readonly capital: boolean }
  | { readonly kind: 'ending'; readonly endings: readonly string[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'group'; readonly steps: readonly Step[]; readonly least: 0 | 1; readonly most: 1 | 9 };

/** A pattern over words and items; what stands between `<` and `>` is the mention. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Words with which it can start. */
  readonly firstWords: ReadonlySet<string>;
  /** Types of items with which it can start. */
  readonly firstTypes: ReadonlySet<ItemType>;
  /** Endings of words with which it can start. */
  readonly firstEndings: readonly string[];
}

/** Where a pattern fits: tokens `[at, end)` of the mention. */
export interface Fit {
  readonly at: number;
  readonly end: number;
}

/**
 * Reads a pattern: `word|word`, `%class`, `^word` or `^%class` with a capital, `@Type|Type` an item, `#` a number, `~` any word, `^~` any with a capital, `$ending|ending` a lower-case word with that ending,
 * `[ … ]` a group, `?` after a step 0-1 times, `*` 0-9 times, `< … >` the mention (the whole when absent). Throws on a malformed one.
 */
export function compilePattern(source: string): Pattern {
  const parts = source.split(' ').filter(Boolean);
  const { steps, next } = readSteps(source.includes('<') ? parts : ['<', ...parts, '>'], 0);
  if (next !== parts.length + (source.includes('<') ? 0 : 2)) throw new Error(`bad pattern: ${source}`);
  return { steps, ...firsts(steps) };
}

function readSteps(parts: readonly string[], from: number): { steps: readonly Step[]; next: number } {
  const steps: Step[] = [];
  let at = from;
  while (at < parts.length && !/^\][?*]?$/.test(parts[at] ?? '')) {
    const part = parts[at] ?? '';
    if (part === '[') {
      const inner = readSteps(parts, at + 1);
      steps.push(repeat(inner.steps, (parts[inner.next] ?? '').slice(1)));
      at = inner.next + 1;
    } else {
      steps.push(readStep(part));
      at++;
    }
  }
  return { steps, next: at };
}

function readStep(part: string): Step {
  if (part === '<') return { kind: 'open' };
  if (part === '>') return { kind: 'close' };
  const mark = part.length > 1 && /[?*]$/.test(part) ? part.slice(-1) : '';
  const bare = mark ? part.slice(0, -1) : part;
  const step = readPlain(bare);
  return mark ? repeat([step], mark) : step;
}

function readPlain(bare: string): Step {
  if (bare === '#') return { kind: 'number' };
  if (bare === '~' || bare === '^~') return { kind: 'any', capital: bare !== '~' };
  if (bare.startsWith('$')) return { kind: 'ending', endings: bare.slice(1).split('|') };
  if (bare.startsWith('@')) return { kind: 'item', types: new Set(bare.slice(1).split('|').map(itemType)) };
  const capital = bare.startsWith('^');
  const words = (capital ? bare.slice(1) : bare).split('|').flatMap((word) => (word.startsWith('%') ? [...wordClass(word.slice(1))] : [word]));
  return { kind: 'word', words: new Set(words), capital };
}

const types: ReadonlySet<ItemType> = new Set<ItemType>(['Person', 'Organization', 'GovernmentOrganization', 'ArmedGroup', 'Mission', 'Location', 'Facility', 'Event', 'Law', 'Work', 'Role', 'NationalityOrGroup', 'Date', 'Money', 'Quantity', 'Percent', 'Portfolio', 'Title', 'Name', 'Short', 'Capital']);

/** The type of that name. Throws when there is none. */
export function itemType(name: string): ItemType {
  for (const type of types) if (type === name) return type;
  throw new Error(`no type ${name}`);
}

function repeat(steps: readonly Step[], mark: string): Step {
  return { kind: 'group', steps, least: mark === '' ? 1 : 0, most: mark === '*' ? 9 : 1 };
}

/** What a pattern can start with; one that starts with any word or number fits nowhere. */
function firsts(steps: readonly Step[]): Pick<Pattern, 'firstWords' | 'firstTypes' | 'firstEndings'> {
  const words = new Set<string>();
  const starts = new Set<ItemType>();
  const endings: string[] = [];
  (function walk(list: readonly Step[]): boolean {
    for (const step of list) {
      if (step.kind === 'open' || step.kind === 'close') continue;
      if (step.kind === 'word') for (const word of step.words) words.add(word);
      else if (step.kind === 'item') for (const type of step.types) starts.add(type);
      else if (step.kind === 'ending') endings.push(...step.endings);
      else if (step.kind === 'group' && (!walk(step.steps) || step.least === 0)) continue;
      return true;
    }
    return false;
  })(steps);
  return { firstWords: words, firstTypes: starts, firstEndings: endings };
}

/** What follows when a part of a pattern fitted up to token `at`, with the mention's bounds so far (-1: not met). */
type Next = (at: number, open: number, close: number) => Fit | null;

/** Where the pattern fits from token `at` on (longest way first), or null. */
export function fitPattern({ steps }: Pattern, chart: Chart, at: number): Fit | null {
  return run(steps, 0, chart, at, at, -1, finish);
}

const finish: Next = (_, open, close) => (close > open ? { at: open, end: close } : null);

function run(steps: readonly Step[], from: number, chart: Chart, start: number, opened: number, closed: number, next: Next): Fit | null {
  let at = start;
  let open = opened;
  let close = closed;
  for (let index = from; index < steps.length; index++) {
    const step = steps[index];
    if (!step) break;
    if (step.kind === 'open') open = at;
    else if (step.kind === 'close') close = at;
    else if (step.kind === 'group') return runGroup(step, steps, index, chart, at, open, close, next);
    else if (step.kind === 'item') {
      const end = onlyEnd(step.types, chart, at);
      if (end === null) return null;
      if (end < 0) return firstFit(step, steps, index, chart, at, open, close, next);
      at = end;
    } else {
      const token = chart.tokens[at];
      if (!token || !fitsToken(step, token)) return null;
      at++;
    }
  }
  return next(at, open, close);
}

function fitsToken(step: Step & { kind: 'number' | 'any' | 'word' | 'ending' }, token: Token): boolean {
  if (step.kind === 'number') return token.shape === 'number' || /^\d+\p{L}{1,2}$/u.test(token.text);
  const capital = token.shape === 'capital' || token.shape === 'mixed';
  if (step.kind === 'any') return step.capital ? capital : token.shape !== 'mark';
  if (step.kind === 'ending') return token.shape === 'lower' && step.endings.some((ending) => token.lower.endsWith(ending));
  return step.words.has(token.lower) && (!step.capital || capital);
}

/** Where the one item of these types that starts at a token ends; null when there is none, -1 when there are several. */
function onlyEnd(wanted: ReadonlySet<ItemType>, chart: Chart, at: number): number | null {
  let end: number | null = null;
  for (const item of chart.at(at)) if (wanted.has(item.type)) end = end === null ? item.end : -1;
  return end;
}

/** Goes on after each of several items, the longest first. */
function firstFit({ types: wanted }: Step & { kind: 'item' }, steps: readonly Step[], index: number, chart: Chart, at: number, open: number, close: number, next: Next): Fit | null {
  const ends = chart.at(at).filter(({ type }) => wanted.has(type)).map(({ end }) => end);
  for (const end of ends.sort((a, b) => b - a)) {
    const fit = run(steps, index + 1, chart, end, open, close, next);
    if (fit) return fit;
  }
  return null;
}

/** Goes on after a group, as often as it fits. */
function runGroup(group: Step & { kind: 'group' }, steps: readonly Step[], index: number, chart: Chart, at: number, open: number, close: number, next: Next): Fit | null {
  const on: Next = (a, o, c) => run(steps, index + 1, chart, a, o, c, next);
  const repeat = (count: number, from: number, o: number, c: number): Fit | null => {
    const again: Next = (a, o2, c2) => (a === from ? null : repeat(count + 1, a, o2, c2));
    return (count < group.most ? run(group.steps, 0, chart, from, o, c, again) : null) ?? (count < group.least ? null : on(from, o, c));
  };
  return repeat(0, at, open, close);
}
