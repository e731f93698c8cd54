/** What stands between white space in a text, with how often it comes. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts what stands between white space. */
export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const word of text.match(/\S+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
