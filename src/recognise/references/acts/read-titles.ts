import { type Reader, words } from '../reader.js';
import type { Token } from '../tokenize.js';

/** Quotation marks that open a title, with those that close it. */
const closings: ReadonlyMap<string, string> = new Map([['«', '»'], ['“', '”"'], ['‘', '’'], ['"', '"”'], ['„', '”“"'], ["'", "'’"]]);
const closeQuotes = words('» ” ’ "');
/** What follows an apostrophe that opens no quotation: "'s", "'90". */
const clipped = /^(?:[stnmk]|\d+)$/;
const titleWords = words('getiteld genaamd genoemd');
/** Tokens of the longest title. */
const longestTitle = 60;

/** A title with what belongs to it; `from` is absent when it begins with the noun before the title. */
export interface Titled {
  readonly from?: number;
  readonly to: number;
}

/** Reads a title between quotation marks behind a noun, with maker and date before or behind it, or where it stood before it; of several titles each is one. */
export function readTitles(reader: Reader, readMark: () => boolean, readPlace: () => boolean = () => false): readonly Titled[] | null {
  while (readMark() || readPlace());
  reader.word(titleWords);
  if (!reader.phrase('met', 'de', 'titel')) reader.phrase('met', 'als', 'titel');
  reader.mark(':');
  const list: { from: number; to: number }[] = [];
  for (let opening = reader.at; readQuoted(reader); opening = reader.at) {
    if (isOneWord(reader, opening)) return null;
    list.push({ from: opening, to: reader.at });
    if (reader.attempt(() => readFurther(reader)) === null) break;
  }
  if (list.length !== 1) return list.length === 0 ? null : list;
  while (readMark());
  return [{ to: reader.at }];
}

/** Whether no more than a small word stands between the marks ("het onderzoek ‘ideaal’ zou zijn"): no title. */
const isOneWord = ({ at, tokens }: Reader, opening: number) => at - opening === 3 && /^\p{Ll}/u.test(tokens[opening + 1]?.text ?? '');

/** What stands between two titles: the source of the first in brackets, "en". */
function readFurther(reader: Reader): boolean {
  reader.bracket(20);
  const comma = reader.mark(',');
  return (reader.phrase('en') || comma !== null) && isOpening(reader.peek());
}

const isOpening = ({ kind, text }: Token) => kind === 'mark' && closings.has(text);

/** Whether a token closes what was quoted. */
export const closesQuote = ({ kind, text }: Token) => kind === 'mark' && closeQuotes.has(text);

/** Reads what stands between quotation marks, with the marks; quotations within it too, where all of them are closed. */
export function readQuoted(reader: Reader): boolean {
  return reader.attempt(() => readToClose(reader, true)) ?? reader.attempt(() => readToClose(reader, false)) ?? false;
}

function readToClose(reader: Reader, isNested: boolean): boolean {
  const opening = reader.take(isOpening);
  if (opening?.text === "'" && (opening.glued || !reader.peek().glued || clipped.test(reader.peek().lower))) return false;
  const closing = closings.get(opening?.text ?? '') ?? '';
  let open = 1;
  for (let count = 0; opening && count < longestTitle && reader.peek().kind !== 'break' && reader.peek().text !== ''; count++) {
    const token = reader.peek();
    reader.at++;
    const isClosed = closing.includes(token.text) && !(token.text === "'" && !token.glued) && !(reader.peek().glued && reader.peek().kind !== 'mark');
    if (isClosed && (--open === 0 || !isNested)) return count > 0;
    if (!isClosed && token.text === opening.text) open++;
  }
  return false;
}
