import { endOfQuotation } from '../../words/quotation.js';
import { type Reader, words } from '../reader.js';
import type { Token } from '../tokenize.js';

const closeQuotes = words('» ” ’ "');
/** Words between a paper and its title. */
const titleWords = words('uitgebracht gepubliceerd gepresenteerd verschenen getiteld genaamd genoemd gelezen');

/** A title with what belongs to it; `from` is absent when it begins with the noun before the title. */
export interface Titled {
  readonly from?: number;
  readonly to: number;
}

/** Reads a title between quotation marks behind a noun, with maker and date before or behind it, or where it stood before it; of several titles each is one. */
export function readTitles(reader: Reader, readMark: () => boolean, readPlace: () => boolean = () => false): readonly Titled[] | null {
  while (readMark() || readPlace());
  while (reader.word(titleWords));
  if (!reader.phrase('met', 'de', 'titel') && !reader.phrase('onder', 'de', 'titel')) reader.phrase('met', 'als', 'titel');
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
  return (reader.phrase('en') || comma !== null) && endOfQuotation(reader.tokens, reader.at) !== null;
}

/** Whether a token closes what was quoted. */
export const closesQuote = ({ kind, text }: Token) => kind === 'mark' && closeQuotes.has(text);

/** Reads what stands between quotation marks, with the marks. */
export function readQuoted(reader: Reader): boolean {
  const end = endOfQuotation(reader.tokens, reader.at);
  reader.at = end ?? reader.at;
  return end !== null;
}
