import { addTo } from '../maps.js';
import { cutRow } from './row.js';
import type { Token } from './token.js';

const pageOfPages = /^(\d{1,3})\/(\d ?\d{0,2})$/;
/** Shorter rows come twice by chance. */
const shortestHead = 12;
/** Beginnings that two running heads share at least. */
const shortestTitle = 40;

/** The tokens with page numbers, and the running heads beside them, marked as page furniture. */
export function findFurniture(tokens: readonly Token[]): readonly Token[] {
  const split = splitTitles(pageNumbersApart(tokens));
  const first = split.findIndex((token) => token.class === 'label');
  const isRunning = (i: number) => split[i]?.class === 'title' && first !== -1 && i > first;
  const numbers = pageNumbers(split);
  const anchors = split.flatMap((_, i) => (numbers.has(i) || isRunning(i) ? [i] : []));
  const heads = headsBeside(split, anchors);
  for (const i of anchors) if (isScrap(split[i - 1])) heads.add(i - 1);
  return split.map((token, i) => {
    if (numbers.has(i)) return { row: token.row, class: 'page-foot' };
    if (heads.has(i) || isRunning(i)) return { row: token.row, class: 'page-head' };
    return token.class === 'title' ? { row: token.row, class: 'masthead' } : token;
  });
}

/** A number alone behind a page foot is the number of its page. */
function pageNumbersApart(tokens: readonly Token[]): readonly Token[] {
  let before: Token | undefined;
  return tokens.map((token) => {
    const isNumber = before?.class === 'page-foot' && token.class === 'prose' && /^\d{1,3}$/.test(token.row.text);
    const found: Token = isNumber ? { row: token.row, class: 'page-foot' } : token;
    if (found.class !== 'blank') before = found;
    return found;
  });
}

/** Titles that run on into the text, where line ends are lost, cut where they stop being like the other titles. */
function splitTitles(tokens: readonly Token[]): readonly Token[] {
  const titles = tokens.filter((token) => token.class === 'title').map(({ row }) => row.text).slice(0, 100);
  return tokens.flatMap((token): Token[] => {
    if (token.class !== 'title' || !token.row.flat) return [token];
    const { row } = token;
    const shared = titles.map((title) => sharedLength(title, row.text)).filter((length) => length < row.text.length && length >= shortestTitle);
    const end = row.text.lastIndexOf(' ', Math.max(0, ...shared));
    if (end < shortestTitle || titles.filter((title) => title === row.text).length > 1) return [token];
    const [title, text] = cutRow(row, row.textStart + end + 1);
    return [{ ...token, row: title }, { class: 'prose', row: text }];
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Rows beside page numbers and titles that stand so more than once. */
function headsBeside(tokens: readonly Token[], anchors: readonly number[]): Set<number> {
  const beside = new Map<string, number[]>();
  for (const anchor of anchors) {
    for (const step of [-1, 1]) {
      for (let at = anchor + step; mayBeHead(tokens[at], tokens[anchor]); at += step) {
        const key = headKey(tokens[at]);
        if (key !== '') addTo(beside, key, at);
      }
    }
  }
  return new Set([...beside.values()].filter((places) => new Set(places).size > 1).flat());
}

/** A figure left of a page number or a note's mark, where line ends are lost. */
function isScrap(token: Token | undefined): boolean {
  return token?.class === 'prose' && token.row.flat && /^\d{1,2}$/.test(token.row.text);
}

/** Letters by which a head is known again, whatever the scanner made of the rest. */
function headKey(token: Token | undefined): string {
  return token?.class === 'blank' ? '' : (token?.row.text.toLowerCase().replace(/[^a-z]/g, '').slice(0, 24) ?? '');
}

function mayBeHead(token: Token | undefined, anchor: Token | undefined): boolean {
  if (token?.class === 'blank') return true;
  if (token?.class !== 'prose' || token.row.text.length < shortestHead || token.row.text.length > 250) return false;
  return !/[.?!]$/.test(token.row.text) || (anchor?.class === 'title' && /[’”"]\.$/.test(token.row.text));
}

/** Indexes of "2/6": those whose numbers go up to the same total, or that stand apart from the text. */
function pageNumbers(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Map<number, number[]>();
  const last = new Map<number, number>();
  tokens.forEach(({ row }, i) => {
    const match = pageOfPages.exec(row.text);
    if (!match) return;
    const [page, pages] = [Number(match[1]), Number(match[2]?.replace(' ', ''))];
    const before = last.get(pages) ?? 0;
    const apart = isApart(tokens, i);
    if (page > pages || page <= before || (page > before + 3 && !apart) || (before === 0 && page > 3)) return;
    last.set(pages, page);
    addTo(found, pages, i);
  });
  for (const [pages, [only = 0, ...more]] of found) if (more.length === 0 && !isApart(tokens, only)) found.delete(pages);
  return new Set([...found.values()].sort((a, b) => b.length - a.length)[0]);
}

/** Whether a number stands on a line of its own or beside an empty one: within a line a single "3/4" is a fraction. */
const isApart = (tokens: readonly Token[], at: number): boolean => tokens[at]?.row.inner !== true || tokens[at - 1]?.class === 'blank' || tokens[at + 1]?.class === 'blank';
