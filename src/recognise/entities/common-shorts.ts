import type { Chart } from './chart.js';
import { fold, lettersOf } from './introductions.js';
import { typeByTail } from './name-heads.js';
import type { Token } from './tokens.js';

/** Abbreviations of words that are no name: "bruto nationaal inkomen (BNI)", "DPIA (data protection impact assessment)". */
export function commonShorts({ tokens }: Chart): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (token.text !== '(') return [];
    const [inside, before] = [tokens[at + 1], tokens[at - 1]];
    if (inside?.shape === 'mixed' && tokens[at + 2]?.text === ')' && standsFor(tokens, wordsBefore(tokens, at), inside)) return [inside.text];
    let close = at + 1;
    while (close < at + 9 && tokens[close]?.shape === 'lower') close++;
    return before?.shape === 'mixed' && tokens[close]?.text === ')' && standsFor(tokens, { at: at + 1, end: close }, before) ? [before.text] : [];
  });
}

/** The small-lettered words before a bracket, back to an article or a mark. */
function wordsBefore(tokens: readonly Token[], end: number): { at: number; end: number } {
  let at = end;
  while (at > end - 7 && tokens[at - 1]?.shape === 'lower' && !/^(?:de|het|een|dat|die|als)$/.test(tokens[at - 1]?.text ?? '')) at--;
  return { at, end };
}

/** Whether an abbreviation is made of the last of these words: each letter begins a word, or stands further on in a compound. */
function standsFor(tokens: readonly Token[], { at, end }: { at: number; end: number }, short: Token): boolean {
  const letters = lettersOf([short]).replace(/s$/, '');
  for (let from = end - 1; from >= at; from--) {
    const words = fold(tokens.slice(from, end).map(({ text }) => text).join(' '));
    if (words.length > 2 * letters.length && words[0] === letters[0] && isSpelled(words, letters)) return typeByTail(tokens[end - 1]?.text ?? '') === null;
  }
  return false;
}

/** Whether letters follow each other in a text, and each word of five letters or more gives one. */
function isSpelled(text: string, letters: string): boolean {
  let next = 0;
  const given = text.split(' ').every((word) => {
    const before = next;
    for (const letter of word) if (letter === letters[next] && (next > before || word[0] === letter)) next++;
    return next > before || word.length < 5;
  });
  return given && next === letters.length;
}
