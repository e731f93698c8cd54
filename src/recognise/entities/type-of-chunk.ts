import { givenNames } from '../../tables/persons.js';
import type { Chart, ItemType } from './chart.js';
import { typeByHead, typeByLastWord, typeByTail } from './name-heads.js';
import type { Token } from './tokens.js';

/** What a run of capitalised words is: by a first name or initial, by its last word, by the first word that tells, else `Name`, or `Short` for abbreviations. */
export function typeOfChunk(chart: Chart, at: number, end: number): ItemType {
  const tokens = chart.tokens.slice(at, end).filter((token) => token.shape !== 'lower' && token.shape !== 'mark');
  const last = tokens.at(-1)?.text ?? '';
  if (isPerson(chart, at, tokens)) return 'Person';
  if (tokens.length === 1 && /^\p{L}+i's$/u.test(last)) return 'NationalityOrGroup';
  const byLast = typeByLastWord(last);
  if (byLast === 'Facility' || byLast === 'Law') return byLast;
  for (const token of tokens) {
    const tail = token.shape === 'capital' ? typeByTail(token.text) : null;
    const type = typeByHead(token.text) ?? (tokens.length === 1 || tail !== 'Location' ? tail : null);
    if (type) return type;
  }
  return tokens.every((token) => token.shape === 'mixed' || token.text.length < 3) ? 'Short' : 'Name';
}

function isPerson(chart: Chart, at: number, tokens: readonly Token[]): boolean {
  const first = tokens[0]?.text ?? '';
  if (/^\p{Lu}$/u.test(first) && chart.tokens[at + 1]?.text === '.') return (tokens.at(-1)?.text.length ?? 0) > 1;
  return givenNames().has(first) && tokens.length > 1 && typeByHead(tokens.at(-1)?.text ?? '') === null;
}
