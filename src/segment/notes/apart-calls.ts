import type { Call } from './note-figures.js';
import { numbering } from './stray-calls.js';
import { placesOf, type Token } from '../token.js';

/** Words between which a figure counts something. */
const counting = /^(?:aan|als|binnen|bij|circa|dan|de|deze|die|door|een|elke|en|er|euro|heeft|hebben|het|iedere|in|is|met|minus|na|naar|nog|of|om|op|over|per|plus|ruim|sinds|slechts|te|tot|tussen|uit|van|vanaf|vijf|voor|was|waren|werden|worden|wordt|zijn|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|miljoen|miljard|procent|keer|maal|jaar|maand|week|dag|uur|t\/m)$/iu;

/** The calls that stand apart from their word ("de pont 1 vaart"): for a typed note without another call the only such figure in the text of its page above it. */
export function apartCalls(tokens: readonly Token[], pages: readonly number[], calls: readonly Call[]): readonly Call[] {
  const called = new Set(calls.map(({ mark }) => mark));
  return placesOf(tokens, ({ class: kind, mark = '', shown }) => kind === 'note' && !shown && !called.has(mark)).flatMap((at): readonly Call[] => {
    const { mark = '' } = tokens[at] ?? {};
    const figures = tokens.slice(0, at).flatMap((token, i) => (pages[i] === pages[at] ? figuresIn(token, mark) : []));
    return figures.length === 1 ? figures : [];
  });
}

/** The figures of a number that stand apart in a row and count nothing; more than one only before the end of a sentence, for else it may. */
function figuresIn({ class: kind, row: { text, textStart }, textAt }: Token, mark: string): readonly Call[] {
  if (!/^\d+$/.test(mark) || (kind !== 'prose' && textAt === undefined) || kind === 'note') return [];
  const looks = new RegExp(`(?<=(?<![^\\s(«“‘])(\\p{L}[\\p{L}’-]{2,60})[»”’)]? )${mark}(?=[.,;:?!](?:\\s|$)|$${mark === '1' ? '|\\s+(\\p{Ll}+)' : ''})`, 'gu');
  return Array.from(text.matchAll(looks))
    .filter(({ 1: before = '', 2: after = '', index }) => textStart + index >= (textAt ?? 0) && ![before, after].some((word) => counting.test(word)) && !numbering.test(before))
    .map(({ index }) => ({ mark, start: textStart + index, end: textStart + index + mark.length }));
}
