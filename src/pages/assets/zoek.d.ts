/** What the index of words, and tests, ask of the script that searches in it. */
export interface ListedPaper {
  readonly d: string;
  readonly t: string;
  readonly n: string;
  readonly i: string;
  readonly h: number;
  readonly q: number | readonly string[];
}
export function foldWords(text: string): readonly string[];
export function shardOf(word: string): string;
export function placesOf(shard: Readonly<Record<string, readonly number[]>>, start: string): ReadonlyMap<number, number>;
export function rank(papers: readonly ListedPaper[], found: readonly ReadonlyMap<number, number>[]): readonly { readonly paper: ListedPaper; readonly labels: readonly string[] }[];
