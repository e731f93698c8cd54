/** The words of a text as the search index has them: lower case, without marks on letters. `assets/zoek.js` does the same in the browser. */
export function foldWords(text: string): readonly string[] {
  return (text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && word.length <= 40);
}

/** Name of the part of the index that holds a word: its first two characters, or one name for all that don't begin in plain letters and figures. */
export function shardOf(word: string): string {
  return /^[a-z0-9]{2}/.exec(word)?.[0] ?? '__';
}
