import type { Source } from '../../types/source.js';
import { apartCalls } from './apart-calls.js';
import { listed, markBodies, styles, typedBodies } from './note-bodies.js';
import { type Call, figuresOf, hasRaised, plainFigures } from './note-figures.js';
import { markNotes } from './note-rows.js';
import { callsAll, partGlued, placeCalls, withParts, withSeparators } from './place-calls.js';
import { strayCalls } from './stray-calls.js';
import { isFormNote, type Token } from '../token.js';

/** The tokens with the rows that begin a note marked, and the calls to them in the text. */
export interface Notes {
  readonly tokens: readonly Token[];
  readonly calls: readonly Call[];
}

/** Finds notes and their calls: those the format shows, and those that only their numbers show. */
export function findNotes(source: Source, printed: readonly Token[]): Notes {
  const tokens = hasRaised(source.text) ? printed.map(withPlainFigures) : printed;
  const [called, marks] = [source.noteMarks.filter(({ at }) => at === 'call'), source.noteMarks.filter(({ at }) => at === 'body')];
  const shown = markBodies(tokens, marks);
  const list = marks.length === 0 ? typedBodies(shown, [listed]).bodies : new Map<number, Token>();
  if (list.size > 0 && callsAll(called, list.size)) {
    const listing = markNotes(shown, list);
    return { tokens: listing, calls: withSeparators(source.text, partGlued(called, listing)) };
  }
  const shows = source.noteMarks.length > 0 || shown.some((token) => token.class === 'note-text');
  const { bodies, call } = typedBodies(shown, shows ? styles.filter(({ call }) => call !== 'raised') : styles);
  const marked = markNotes(shown, bodies);
  const pages = pagesOf(marked);
  const calls = partGlued(called, marked);
  const typed = bodies.size === 0 ? [] : placeCalls(withParts(figuresOf(marked, pages, printed), new Set(Array.from(bodies.values(), ({ mark }) => mark))), bodies, call, pages, new Set(calls.map(({ mark }) => mark)));
  const near = [...calls, ...typed];
  const found = inOrder([...near, ...apartCalls(marked, pages, near)]);
  return { tokens: marked, calls: withSeparators(source.text, shows ? found : inOrder([...found, ...strayCalls(marked, found)])) };
}

/** A token with figures that are raised by themselves ("¹") as plain ones: read as those that lost their height. */
function withPlainFigures(token: Token): Token {
  const text = plainFigures(token.row.text);
  return text === token.row.text ? token : { ...token, row: { ...token.row, text } };
}

const inOrder = (calls: readonly Call[]): readonly Call[] => [...calls].sort((a, b) => a.start - b.start);

/** For each row how many page feet stand before it. */
function pagesOf(tokens: readonly Token[]): readonly number[] {
  let page = 0;
  return tokens.map((token, i) => (token.class === 'page-foot' && !isFormNote(token) && tokens[i - 1]?.class !== 'page-foot' ? page++ : page));
}
