import { addTo } from '../../maps.js';
import type { Call, Figure, Shape } from './note-figures.js';
import type { Token } from '../token.js';

/**
 * For each typed note the figure that calls it, after the call before it and before the note itself: on the same page if there is one,
 * and rather one with the bracket that the note has, and a sure one. A note in square brackets is called by such brackets where the text has them: then
 * "artikel 3.1" calls nothing.
 * @param shown the marks that the format shows as calls: a figure calls a typed note with such a mark only when it looks like the note.
 */
export function placeCalls(figures: ReadonlyMap<string, readonly Figure[]>, bodies: ReadonlyMap<number, Token>, shape: Shape, pages: readonly number[], shown: ReadonlySet<string>): readonly Call[] {
  const calls: Call[] = [];
  let after = -1;
  for (const [index, { mark = '', row }] of bodies) {
    const found = (figures.get(mark) ?? []).filter(({ start }) => start > after && start < row.start);
    const alike = found.filter((figure) => figure.shape === shape);
    const choice = shown.has(mark) || (shape === 'square' && alike.length > 0) ? alike : found;
    const near = choice.filter(({ page }) => page === pages[index]);
    const isAlike = (figure: Figure) => (figure.shape === 'round') === row.text.startsWith(`${mark})`);
    const call = [near.filter(isAlike), near, choice.filter(isAlike), choice].map((some) => some.find(({ sure }) => sure) ?? some[0]).find((figure) => figure !== undefined);
    if (!call) continue;
    calls.push({ start: call.start, end: call.end, mark });
    after = call.start;
  }
  return calls;
}

/** The calls, those parted that no note has but two that follow each other have ("23" where 2 and 3 stand side by side). */
export function partGlued(calls: readonly Call[], tokens: readonly Token[]): readonly Call[] {
  if (calls.length === 0) return calls;
  const marks = new Set(tokens.flatMap((token) => (token.class === 'note' ? [token.mark] : [])));
  return calls.flatMap((call): readonly Call[] => {
    const { mark, start, end } = call;
    const at = end - start === mark.length ? seamIn(mark, marks) : 0;
    return at < 1 ? [call] : [{ mark: mark.slice(0, at), start, end: start + at }, { mark: mark.slice(at), start: start + at, end }];
  });
}

/** Where two marks that follow each other stand side by side in one that no note has; 0 when it is none such. */
function seamIn(mark: string, marks: ReadonlySet<string | undefined>): number {
  const isSeam = (at: number) => marks.has(mark.slice(0, at)) && marks.has(mark.slice(at)) && Number(mark.slice(at)) === Number(mark.slice(0, at)) + 1;
  return marks.has(mark) ? 0 : Math.max(0, Array.from(mark).findIndex((_, at) => isSeam(at)));
}

/** The figures, with the parts of those in which the only call of a typed note stands beside that of the next one: "?12" calls 1 and 2. */
export function withParts(figures: ReadonlyMap<string, readonly Figure[]>, marks: ReadonlySet<string | undefined>): ReadonlyMap<string, readonly Figure[]> {
  const parted = new Map(Array.from(figures, ([number, places]) => [number, [...places]]));
  for (const [number, places] of figures) {
    const at = seamIn(number, marks);
    if (at === 0 || figures.has(number.slice(0, at))) continue;
    for (const place of places.filter(({ start, end }) => end - start === number.length)) {
      addTo(parted, number.slice(0, at), { ...place, end: place.start + at });
      addTo(parted, number.slice(at), { ...place, start: place.start + at });
    }
    parted.get(number.slice(at))?.sort((a, b) => a.start - b.start);
  }
  return parted;
}

/** Whether all notes of a list of so many are called; two calls side by side look like one of another number ("12"). */
export function callsAll(calls: readonly Call[], notes: number): boolean {
  const marks = new Set(calls.map(({ mark }) => mark));
  const other = [...marks].filter((mark) => Number(mark) > notes);
  return Array.from({ length: notes }, (_, i) => String(i + 1)).every((note) => marks.has(note) || other.some((mark) => mark.includes(note)));
}

/** What parts two marks belongs to the second. */
export function withSeparators(text: string, calls: readonly Call[]): readonly Call[] {
  return calls.map((call, i) => {
    const end = calls[i - 1]?.end;
    return end !== undefined && call.start - end < 6 && /^\s*(?:(?:,|en|, en)\s*)?$/.test(text.slice(end, call.start)) ? { ...call, start: end } : call;
  });
}
