import { type Reader, words } from './reader.js';
import type { Token } from './tokenize.js';

const openQuotes = '«“‘"„';
const closeQuotes = '»”’"';
const titleWords = words('getiteld genaamd genoemd');
/** Tokens of the longest title. */
const longestTitle = 60;

/** A title with what belongs to it; `from` is absent when it begins with the noun before the title. */
export interface Titled {
  readonly from?: number;
  readonly to: number;
}

/** Reads a title between quotation marks behind a noun, with maker and date before or behind it; of several titles each is one. */
export function readTitles(reader: Reader, readMark: () => boolean): readonly Titled[] | null {
  while (readMark());
  reader.word(titleWords);
  if (!reader.phrase('met', 'de', 'titel')) reader.phrase('met', 'als', 'titel');
  reader.mark(':');
  const list: { from: number; to: number }[] = [];
  for (let opening = reader.at; readQuoted(reader); opening = reader.at) {
    list.push({ from: opening, to: reader.at });
    if (reader.attempt(() => readFurther(reader)) === null) break;
  }
  if (list.length !== 1) return list.length === 0 ? null : list;
  while (readMark());
  return [{ to: reader.at }];
}

/** What stands between two titles: the source of the first in brackets, "en". */
function readFurther(reader: Reader): boolean {
  reader.attempt(() => {
    if (!reader.mark('(')) return null;
    for (let count = 0; count < 20 && reader.peek().text !== ')' && reader.peek().kind !== 'break'; count++) reader.at++;
    return reader.mark(')');
  });
  const comma = reader.mark(',');
  return (reader.phrase('en') || comma !== null) && isOpening(reader.peek());
}

const isOpening = ({ kind, text }: Token) => kind === 'mark' && openQuotes.includes(text);

/** Whether a token closes what was quoted. */
export const closesQuote = ({ kind, text }: Token) => kind === 'mark' && closeQuotes.includes(text);

/** Reads what stands between quotation marks, with the marks. */
export function readQuoted(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.take(isOpening)) return null;
    let open = 1;
    for (let count = 0; count < longestTitle && reader.peek().kind !== 'break' && reader.peek().text !== ''; count++) {
      const token = reader.take(() => true);
      const next = reader.peek();
      if (token && isOpening(token) && !closesQuote(token) && open++ > 3) return null;
      if (token && closesQuote(token) && !(next.glued && next.kind !== 'mark')) return count > 0;
    }
    return null;
  }) ?? false;
}
