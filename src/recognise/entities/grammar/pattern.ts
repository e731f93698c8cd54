import { wordClass } from '../../../tables/word-classes.js';
import { bitsOf, type ItemType, itemType } from '../item-type.js';

/** What stands at one place of a pattern. All kinds have all fields, so that the many looks that a paper takes are at objects of one make. */
export interface Look {
  readonly kind: 'word' | 'not' | 'item' | 'number' | 'any' | 'inner' | 'ending' | 'open' | 'close' | 'fork' | 'end';
  /** Of a word, or of what must not be there. */
  readonly words: ReadonlySet<string>;
  /** The lengths of these words as bits, which tell most others from them. */
  readonly lengths: number;
  /** Of an item. */
  readonly types: ReadonlySet<ItemType>;
  /** The same as bits. */
  readonly bits: number;
  /** Of an ending. */
  readonly endings: readonly string[];
  /** Of a word or any: whether it must have a capital. */
  readonly capital: boolean;
}

/** A part of a pattern as written. */
type Part = Look | Group;

interface Group {
  readonly kind: 'group';
  readonly parts: readonly Part[];
  readonly least: 0 | 1;
  readonly most: 1 | 9;
}

/** A place with what comes after it (none after the end). A fork, where nothing is looked at, has two ways on, of which `next` is tried first. */
export interface Step extends Look {
  readonly next: Step | null;
  readonly otherwise: Step | null;
}

const none = { words: new Set<string>(), lengths: 0, types: new Set<ItemType>(), bits: 0, endings: [], capital: false };
const stepOf = ({ kind, words, lengths, types, bits, endings, capital }: Look, next: Step | null, otherwise: Step | null): Step => ({ kind, words, lengths, types, bits, endings, capital, next, otherwise });

/** A pattern over words and items; what stands between `<` and `>` is a mention. */
export interface Pattern {
  readonly first: Step;
  /** Words with which it can start. */
  readonly firstWords: ReadonlySet<string>;
  /** Types of items with which it can start. */
  readonly firstTypes: ReadonlySet<ItemType>;
  /** Endings of words with which it can start. */
  readonly firstEndings: readonly string[];
  /** The words, endings and items that it cannot do without. */
  readonly needs: readonly Look[];
}

/**
 * Reads a pattern: `word|word`, `%class`, `^word` or `^%class` with a capital, `!word|word` nothing, where none of them follows, `@Type|Type` an item, `#` a number, `~` any word, `^~` any with a capital, `+` any with which no sentence goes on, `$ending|ending` a lower-case word with that ending,
 * `[ … ]` a group, `?` after a step 0-1 times, `*` 0-9 times, `< … >` a mention (the whole when absent; several where a list repeats). Throws on a malformed one.
 */
export function compilePattern(source: string): Pattern {
  const words = source.split(' ').filter(Boolean);
  const { parts, next } = readParts(source.includes('<') ? words : ['<', ...words, '>'], 0);
  if (next !== words.length + (source.includes('<') ? 0 : 2)) throw new Error(`bad pattern: ${source}`);
  return { first: link(parts, stepOf({ kind: 'end', ...none }, null, null)), ...firsts(parts), needs: needsOf(parts) };
}

function readParts(words: readonly string[], from: number): { parts: readonly Part[]; next: number } {
  const parts: Part[] = [];
  let at = from;
  while (at < words.length && !/^\][?*]?$/.test(words[at] ?? '')) {
    const word = words[at] ?? '';
    if (word === '[') {
      const inner = readParts(words, at + 1);
      parts.push(repeat(inner.parts, (words[inner.next] ?? '').slice(1)));
      at = inner.next + 1;
    } else {
      parts.push(readPart(word));
      at++;
    }
  }
  return { parts, next: at };
}

function readPart(word: string): Part {
  if (word === '<') return { kind: 'open', ...none };
  if (word === '>') return { kind: 'close', ...none };
  const mark = word.length > 1 && /[?*]$/.test(word) ? word.slice(-1) : '';
  const bare = mark ? word.slice(0, -1) : word;
  const look = readLook(bare);
  return mark ? repeat([look], mark) : look;
}

function readLook(bare: string): Look {
  if (bare === '#') return { ...none, kind: 'number' };
  if (bare === '~' || bare === '^~') return { ...none, kind: 'any', capital: bare !== '~' };
  if (bare === '+') return { ...none, kind: 'inner' };
  if (bare.startsWith('$')) return { ...none, kind: 'ending', endings: bare.slice(1).split('|') };
  if (bare.startsWith('!')) return { ...readLook(bare.slice(1)), kind: 'not' };
  if (bare.startsWith('@')) return lookForItem(bare.slice(1).split('|').map(itemType));
  const capital = bare.startsWith('^');
  const words = (capital ? bare.slice(1) : bare).split('|').flatMap((word) => (word.startsWith('%') ? [...wordClass(word.slice(1))] : [word]));
  return { ...none, kind: 'word', words: new Set(words), lengths: words.reduce((bits, { length }) => bits | (1 << length), 0), capital };
}

const lookForItem = (types: readonly ItemType[]): Look => ({ ...none, kind: 'item', types: new Set(types), bits: bitsOf(types) });

function repeat(parts: readonly Part[], mark: string): Part {
  return { kind: 'group', parts, least: mark === '' ? 1 : 0, most: mark === '*' ? 9 : 1 };
}

/** The steps of parts, which lead to `next`; a part that may come several times is there so often. */
function link(parts: readonly Part[], next: Step): Step {
  return parts.reduceRight((after: Step, part) => (part.kind === 'group' ? linkGroup(part, after) : stepOf(part, after, null)), next);
}

function linkGroup({ parts, least, most }: Group, next: Step): Step {
  if (least === 1) return link(parts, next);
  let step = next;
  for (let times = 0; times < most; times++) step = stepOf({ ...none, kind: 'fork' }, link(parts, step), next);
  return step;
}

/** What a pattern can start with; one that starts with any word or number fits nowhere. */
function firsts(parts: readonly Part[]): Pick<Pattern, 'firstWords' | 'firstTypes' | 'firstEndings'> {
  const words = new Set<string>();
  const starts = new Set<ItemType>();
  const endings: string[] = [];
  (function walk(list: readonly Part[]): boolean {
    for (const part of list) {
      if (part.kind === 'open' || part.kind === 'close') continue;
      if (part.kind === 'word') for (const word of part.words) words.add(word);
      else if (part.kind === 'item') for (const type of part.types) starts.add(type);
      else if (part.kind === 'ending') endings.push(...part.endings);
      else if (part.kind === 'group' && (!walk(part.parts) || part.least === 0)) continue;
      return true;
    }
    return false;
  })(parts);
  return { firstWords: words, firstTypes: starts, firstEndings: endings };
}

const needed: ReadonlySet<string> = new Set(['word', 'ending', 'item']);

/** The looks at words, endings and items that no way through the parts leaves out. */
const needsOf = (parts: readonly Part[]): readonly Look[] => parts.flatMap((part) => (part.kind === 'group' ? (part.least === 1 ? needsOf(part.parts) : []) : needed.has(part.kind) ? [part] : []));
