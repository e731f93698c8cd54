import type { WordCounts } from './count-words.js';

/** What a paper prints. */
export interface Printed {
  /** How often a word comes. */
  readonly comes: (word: string) => number;
  /** Whether it comes where no line end breaks it. */
  readonly isWhole: (word: string) => boolean;
}

/** What the words of a paper tell, counted when first asked for. */
export function createPrinted(words: WordCounts): Printed {
  let counted: ReadonlyMap<string, number> | null = null;
  const count = (word: string): number => {
    counted ??= countInner(words);
    return counted.get(word) ?? 0;
  };
  return { comes: (word) => count(word) >> 1, isWhole: (word) => count(word) % 2 === 1 };
}

/** For each word inside what stands between white space twice how often it comes, and one more where it comes whole: one table, for they are nearly always the same words. */
function countInner(words: WordCounts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { word: { inner, whole }, times } of words) {
    const isWhole = whole === inner ? 1 : 0;
    for (const word of inner) counts.set(word, ((counts.get(word) ?? 0) + 2 * times) | isWhole);
    if (isWhole === 0) for (const word of whole) counts.set(word, (counts.get(word) ?? 0) | 1);
  }
  return counts;
}
