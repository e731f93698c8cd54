import { isGap, placesOf, type Token } from '../token.js';

/** The tokens with the addresses that links of a page lead to, which an extractor lists below its text where line ends are lost, marked as page furniture. */
export function findLinkLists(tokens: readonly Token[]): readonly Token[] {
  const lists = placesOf(tokens, (token, i) => isOfAddresses(token) && endsPage(tokens, i));
  const sure = lists.filter((at) => isAgain(tokens, at));
  const found = new Set(sure.length === 0 ? [] : lists.filter((at) => sure.includes(at) || isApart(tokens, at)));
  return found.size === 0 ? tokens : tokens.map((token, i) => (found.has(i) ? { row: token.row, class: 'page-foot' } : token));
}

/** Whether nothing but web addresses stands on a row. */
const isOfAddresses = ({ class: kind, row: { flat, text } }: Token): boolean => kind === 'prose' && flat && text.startsWith('http') && addressesOf(text).every((word) => /^https?:\/\//.test(word));

const addressesOf = (text: string): readonly string[] => text.split(/\s+/);

/** Whether no text follows on the page. */
function endsPage(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find(({ class: kind }) => kind !== 'blank');
  return next === undefined || isGap(next);
}

/** Whether a sentence ends above, behind an empty line: where another list is sure, no text goes on there. */
function isApart(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.class === 'blank' && /[.?!]$/.test(tokens.slice(0, at).findLast(({ class: kind }) => kind !== 'blank')?.row.text ?? '');
}

/** Whether each address stands there more than once, as the lines of one link do, or is printed above on its page: what a line first prints is text. */
function isAgain(tokens: readonly Token[], at: number): boolean {
  const addresses = addressesOf(tokens[at]?.row.text ?? '');
  const start = tokens.slice(0, at).findLastIndex(({ class: kind }) => kind === 'page-foot' || kind === 'page-head') + 1;
  const above = tokens.slice(start, at).map(({ row }) => row.text).join('').replaceAll(/\s+/g, '');
  return addresses.every((one) => addresses.filter((other) => other === one).length > 1 || above.includes(one));
}
