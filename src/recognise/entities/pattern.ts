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
  /** Whether it can start with a word known by its ending only. */
  readonly startsOpen: boolean;
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

function firsts(steps: readonly Step[]): { firstWords: ReadonlySet<string>; firstTypes: ReadonlySet<ItemType>; startsOpen: boolean } {
  const words = new Set<string>();
  const starts = new Set<ItemType>();
  let open = false;
  (function walk(list: readonly Step[]): boolean {
    for (const step of list) {
      if (step.kind === 'open' || step.kind === 'close') continue;
      if (step.kind === 'word') for (const word of step.words) words.add(word);
      else if (step.kind === 'item') for (const type of step.types) starts.add(type);
      else if (step.kind === 'number' || step.kind === 'any' || step.kind === 'ending') open = true;
      else if (!walk(step.steps) || step.least === 0) continue;
      return true;
    }
    return false;
  })(steps);
  return { firstWords: words, firstTypes: starts, startsOpen: open };
}

interface State {
  readonly at: number;
  readonly open: number;
  readonly close: number;
}

/** Where the pattern fits from token `at` on (longest way first), or null. */
export function fitPattern(pattern: Pattern, chart: Chart, at: number): Fit | null {
  const token = chart.tokens[at];
  if (!token || (pattern.startsOpen && !pattern.steps.some((step) => step.kind === 'ending' && fitsToken(step, token)))) return null;
  const end = run(pattern.steps, 0, { at, open: at, close: -1 }, chart, (state) => state);
  return end && end.close > end.open ? { at: end.open, end: end.close } : null;
}

type Next = (state: State) => State | null;

function run(steps: readonly Step[], index: number, state: State, chart: Chart, next: Next): State | null {
  const step = steps[index];
  if (!step) return next(state);
  const on = (after: State): State | null => run(steps, index + 1, after, chart, next);
  if (step.kind === 'open') return on({ ...state, open: state.at });
  if (step.kind === 'close') return on({ ...state, close: state.at });
  if (step.kind === 'group') return repeatGroup(step.steps, step.least, step.most, state, chart, on);
  if (step.kind === 'item') return tryItems(step.types, state, chart, on);
  const token = chart.tokens[state.at];
  if (!token) return null;
  return fitsToken(step, token) ? on({ ...state, at: state.at + 1 }) : null;
}

function fitsToken(step: Step & { kind: 'number' | 'any' | 'word' | 'ending' }, token: Token): boolean {
  if (step.kind === 'number') return token.shape === 'number' || /^\d+\p{L}{1,2}$/u.test(token.text);
  const capital = token.shape === 'capital' || token.shape === 'mixed';
  if (step.kind === 'any') return step.capital ? capital : token.shape !== 'mark';
  if (step.kind === 'ending') return token.shape === 'lower' && step.endings.some((ending) => token.lower.endsWith(ending));
  return step.words.has(token.lower) && (!step.capital || capital);
}

function tryItems(wanted: ReadonlySet<ItemType>, state: State, chart: Chart, on: Next): State | null {
  const here = chart.at(state.at);
  if (here.length === 0) return null;
  const items = here.filter((item) => wanted.has(item.type));
  if (items.length > 1) items.sort((a, b) => b.end - a.end);
  for (const item of items) {
    const after = on({ ...state, at: item.end });
    if (after) return after;
  }
  return null;
}

function repeatGroup(steps: readonly Step[], least: number, most: number, state: State, chart: Chart, on: Next): State | null {
  if (most > 0) {
    const more = run(steps, 0, state, chart, (after) => (after.at === state.at ? null : repeatGroup(steps, least - 1, most - 1, after, chart, on)));
    if (more) return more;
  }
  return least > 0 ? null : on(state);
}
