import { addTo } from '../../maps.js';
import { findBarePageNumbers } from './bare-page-numbers.js';
import { citation, cutHeads, cutTitles } from './cut-heads.js';
import { scrap } from '../row.js';
import { placesOf, type Token } from '../token.js';

const pageOfPages = /^(\d{1,3})\/(\d ?\d{0,2})$/;
/** Letters of the longest such number. */
const longestNumber = 8;
/** Shorter rows come twice by chance. */
const shortestHead = 12;

/** The tokens with page numbers, and the running heads beside them, marked as page furniture. */
export function findFurniture(tokens: readonly Token[]): readonly Token[] {
  const titled = cutTitles(findBarePageNumbers(pageNumbersApart(tokens)));
  const first = anchorsOf(titled);
  const split = cutHeads(titled, withRunOn(titled, besides(titled, first)).values());
  const anchors = split === titled ? first : anchorsOf(split);
  const beside = besides(split, anchors);
  const heads = new Set([...beside.values()].filter((places) => places.length > 1).flat());
  for (const i of [...anchors.numbers, ...anchors.titles, ...stamps(split)]) {
    const at = split[i - 1]?.class === 'page-foot' && onlySigns.test(split[i - 1]?.row.text ?? '') ? i - 2 : i - 1;
    if (isScrap(split[at])) heads.add(at);
  }
  for (const i of [...endOf(split), ...[...anchors.titles].flatMap((title) => restOf(split, title))]) heads.add(i);
  for (const i of anchors.titles) {
    const at = behindSigns(split, i);
    if (at === null) continue;
    if (at > i + 1) heads.add(i + 1);
    if (citation.test(split[at]?.row.text ?? '') || (mayBeHead(split[at], split[i]) && beside.get(headKey(split[at]))?.some((place) => place !== at))) heads.add(at);
  }
  return split.map((token, i) => {
    if (anchors.numbers.has(i)) return { row: token.row, class: 'page-foot' };
    if (heads.has(i) || anchors.titles.has(i)) return { row: token.row, class: 'page-head' };
    return token.class === 'title' ? { row: token.row, class: 'masthead' } : token;
  });
}

/** The indexes of page numbers, and of titles below the first label. */
interface Anchors {
  readonly numbers: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
}

function anchorsOf(tokens: readonly Token[]): Anchors {
  const first = tokens.findIndex((token) => token.class === 'label');
  return { numbers: pageNumbers(tokens), titles: new Set(placesOf(tokens, (token, i) => token.class === 'title' && first !== -1 && i > first)) };
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

/** Rows beside page numbers and titles, by what they begin with: heads when more than one does. */
function besides(tokens: readonly Token[], { numbers, titles }: Anchors): ReadonlyMap<string, readonly number[]> {
  const beside = new Map<string, Set<number>>();
  for (const anchor of [...numbers, ...titles]) {
    for (const step of [-1, 1]) {
      for (let at = anchor + step; mayBeHead(tokens[at], tokens[anchor]); at += step) {
        const key = headKey(tokens[at]);
        if (key !== '') beside.set(key, (beside.get(key) ?? new Set()).add(at));
      }
    }
  }
  return new Map([...beside].map(([key, places]) => [key, [...places]]));
}

/** Where the row stands with which a title goes on that was cut at a mark within it, as a sentence is, signs left aside; null when it was not. */
function behindSigns(tokens: readonly Token[], at: number): number | null {
  const title = tokens[at];
  if (title?.class !== 'title' || !title.row.flat || !/[.;:]$/.test(title.row.text)) return null;
  return onlySigns.test(tokens[at + 1]?.row.text ?? '') ? at + 2 : at + 1;
}

/** Rows that look like heads, by what they begin with, and those with which a title goes on, though text runs on behind it up to the end of a sentence. */
function withRunOn(tokens: readonly Token[], heads: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const all = new Map(heads);
  tokens.forEach((_, i) => {
    const at = behindSigns(tokens, i) ?? -1;
    const places = tokens[at]?.class === 'prose' ? all.get(headKey(tokens[at])) : undefined;
    if (places && !places.includes(at)) all.set(headKey(tokens[at]), [...places, at]);
  });
  return all;
}

const onlySigns = /^[.,•%/]{1,5}$/;
const onlyScrap = new RegExp(`^(?:${scrap})$`, 'u');

/** A figure left of a page number or a note's mark, or what a scanner made of marks there, where line ends are lost. */
function isScrap(token: Token | undefined): boolean {
  return token?.class === 'prose' && token.row.flat && onlyScrap.test(token.row.text);
}

/** Index of such a figure at the very end, behind a sentence; none when nothing like it stands there. */
function endOf(tokens: readonly Token[]): readonly number[] {
  const at = tokens.findLastIndex(({ class: kind }) => kind !== 'blank');
  return isScrap(tokens[at]) && /[.?!][”"’')»]*$/.test(tokens[at - 1]?.row.text ?? '') ? [at] : [];
}

/** What a scanner made of the end of a citation that a title lost: "ne 2) .", "an x ) &"; of one that is whole only a sign is left. */
const rests = { broken: /^(?=[^\p{L}]|\p{Ll})(?![\d«“‘"'(€•–-])(?!.*\p{L}{3})(?=.*[^\p{L}\s]).{1,12}$/u, whole: /^[^\p{L}\d\s«“‘"'(€•–-]{1,2}$/u } as const;

/** Indexes of the rows that such an end was cut into, behind the title. */
function restOf(tokens: readonly Token[], title: number): readonly number[] {
  const { row } = tokens[title] ?? {};
  if (!row?.flat) return [];
  const rest = citation.test(row.text) ? rests.whole : rests.broken;
  const found: number[] = [];
  for (let at = title + 1; ; at++) {
    const token = tokens[at];
    if (!token) return [];
    if (token.class !== 'prose' || !rest.test(token.row.text)) return found;
    found.push(at);
  }
}

/** Indexes of the stamp with the years of the court. */
const stamps = (tokens: readonly Token[]): readonly number[] => placesOf(tokens, (token) => token.class === 'page-foot' && /^(?:\d{1,2} )?1814/.test(token.row.text));

/** Letters and figures by which a head is known again, whatever the scanner made of the rest. */
function headKey(token: Token | undefined): string {
  return token?.class === 'blank' ? '' : (token?.row.text.toLowerCase().replace(/[^a-z\d]/g, '').slice(0, 24) ?? '');
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
    const match = row.text.length > longestNumber ? null : pageOfPages.exec(row.text);
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
