const [other, space, letter, mark] = [0, 1, 2, 3];

/** What a character is where that alone tells; figures, apostrophes, line ends and all that is not ASCII need a closer look. */
const kinds = new Uint8Array(0x10000).fill(other);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (!/[\d'\n]/.test(character)) kinds[code] = /\s/.test(character) ? space : /[A-Za-z]/.test(character) ? letter : mark;
}

/**
 * Where the word, number or mark at `start` ends; `start` itself when white space stands there. `pattern` (sticky) tells; a run of plain letters before a
 * space or a mark, and a mark by itself, which nearly all are, must be one for it, and is found without it.
 */
export function wordEnd(text: string, start: number, pattern: RegExp): number {
  const first = kinds[text.charCodeAt(start)];
  if (first === space) return start;
  if (first === mark) return start + 1;
  if (first === letter) {
    let end = start + 1;
    while (end < text.length && kinds[text.charCodeAt(end)] === letter) end++;
    if (end === text.length || kinds[text.charCodeAt(end)] !== other) return end;
  }
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
