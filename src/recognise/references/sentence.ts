import { wordClass } from '../../tables/word-classes.js';
import type { Span } from '../../types/span.js';

const shortened = wordClass('verkort');
/** Characters at either side of a span beyond which its sentence is not followed. */
const reach = 400;
const start = /(?:[.?!:][)”»’]?\s+(?=[\p{Lu}«“‘(])|\n)/gu;

/** The sentence around a span, as far as it can be told by its punctuation ("nr. 12" and "J. Jansen" part none). */
export function sentenceAround(text: string, { start: from, end }: Span): Span {
  const floor = Math.max(0, from - reach);
  const before = text.slice(floor, from);
  let begin = 0;
  for (const found of before.matchAll(start)) if (!isAbbreviation(before.slice(0, found.index))) begin = found.index + found[0].length;
  const after = text.slice(end, end + reach);
  const close = [...after.matchAll(start)].find((found) => !isAbbreviation(after.slice(0, found.index)));
  return { start: floor + begin, end: end + (close ? close.index + 1 : after.length) };
}

const isAbbreviation = (before: string) => /(?:^|[\s(.])\p{Lu}$/u.test(before) || shortened.has(before.slice(-12).split(/\P{L}/u).at(-1)?.toLowerCase() ?? '');
