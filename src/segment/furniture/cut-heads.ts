import { cutRow } from '../row.js';
import type { Token } from '../token.js';

/** Beginnings that two running titles share at least. */
const shortestTitle = 40;
/** Titles that a title is compared with. */
const mostTitles = 100;
/** Letters and figures of a head that are looked at. */
const longestHead = 400;
/** By how much two heads may be alike by chance in what stands behind them. */
const chance = 20;
/** Less text behind a head is part of it, unless a sentence ends there: the first line of a page is longer. */
const shortestText = 40;
/** Letters that agree behind one that a scanner misread, lost or made up. */
const agreeing = 4;
const misread = [[1, 1], [1, 0], [0, 1]] as const;
/** The citation of the paper that a running title is about, which ends it. */
export const citation = /[A-Z\d], nrs?[.,]? ?\d{1,3}(?:(?:,| en|[-–—]) ?\d{1,3}){0,3}\)$/;

/** The letters and figures of a text, and where each of them ends in it. */
interface Folded {
  readonly text: string;
  readonly letters: string;
  readonly ends: readonly number[];
}

function fold(text: string): Folded {
  const ends: number[] = [];
  for (let at = 0; at < Math.min(text.length, longestHead); at++) if (isLetterOrFigure(text.charCodeAt(at))) ends.push(at + 1);
  return { text, letters: ends.map((end) => text[end - 1]).join('').toLowerCase(), ends };
}

/** Of ASCII: others a scanner misreads. */
const isLetterOrFigure = (code: number): boolean => (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);

/** Up to where in its text one head is like another, whatever the scanner made of single letters. */
function alikeUpTo(head: Folded, other: Folded): number {
  let [at, there] = [0, 0];
  const agree = (from: number, to: number) => {
    const ahead = head.letters.slice(from, from + agreeing);
    return ahead !== '' && other.letters.startsWith(ahead, to) && (ahead.length === agreeing || to + ahead.length === other.letters.length);
  };
  while (at < head.letters.length && there < other.letters.length) {
    const [skip, skipThere] = head.letters[at] === other.letters[there] ? [1, 1] : (misread.find(([here, beside]) => agree(at + here, there + beside)) ?? [0, 0]);
    if (skip + skipThere === 0) break;
    at += skip;
    there += skipThere;
  }
  return head.ends[at - 1] ?? 0;
}

/** Where a head ends by what it shares with others: where most of those agree that are much like it; null when that is nowhere before its end. */
function endOfHead(head: Folded, others: readonly Folded[], shortest: number): number | null {
  const { text } = head;
  const ends = others.map((other) => alikeUpTo(head, other)).filter((end) => end >= shortest);
  const near = ends.filter((end) => end > Math.max(...ends) - chance).sort((a, b) => a - b);
  const count = (end: number) => near.filter((other) => other === end).length;
  const most = near.reduce((best, end) => (count(end) > count(best) ? end : best), near[0] ?? 0);
  if (most === 0 || most === head.ends.at(-1)) return null;
  const closed = most + (/^[^\p{L}\d\s]*(?: [.•](?= \p{Ll}))?/u.exec(text.slice(most))?.[0].length ?? 0);
  const end = /^(?:\s|$)/.test(text.slice(closed)) ? closed : text.lastIndexOf(' ', closed);
  return end < shortest ? null : end;
}

/** Titles that run on into the text, where line ends are lost, cut where they stop being like the other titles. */
export function cutTitles(tokens: readonly Token[]): readonly Token[] {
  const titles = new Map(tokens.filter((token) => token.class === 'title').slice(0, mostTitles).map((token) => [token, fold(token.row.text)]));
  return titles.size === 0 ? tokens : tokens.flatMap((token) => {
    if (token.class !== 'title' || !token.row.flat || citation.test(token.row.text)) return [token];
    const head = titles.get(token) ?? fold(token.row.text);
    return cutAt(token, endOfHead(head, [...titles.values()].filter((title) => title !== head), shortestTitle));
  });
}

/** Heads that run on into the text, where line ends are lost, cut where they stop being like those that begin as they do. */
export function cutHeads(tokens: readonly Token[], alike: Iterable<readonly number[]>): readonly Token[] {
  const pieces = new Map<number, readonly Token[]>();
  for (const places of alike) {
    if (places.length < 2) continue;
    const heads = new Map(places.map((place) => [place, fold(tokens[place]?.row.text ?? '')]));
    for (const [at, head] of heads) {
      const token = tokens[at];
      if (!token?.row.flat || citation.test(token.row.text)) continue;
      const end = endOfHead(head, [...heads.values()].filter((other) => other !== head), 1);
      if (end !== null && (token.row.text.length - end >= shortestText || /[.?!]$/.test(token.row.text))) pieces.set(at, cutAt(token, end));
    }
  }
  return pieces.size === 0 ? tokens : tokens.flatMap((token, i) => pieces.get(i) ?? [token]);
}

function cutAt(token: Token, end: number | null): readonly Token[] {
  if (end === null || end >= token.row.text.length) return [token];
  const [head, text] = cutRow(token.row, token.row.textStart + end);
  return [{ ...token, row: head }, { class: 'prose', row: text }];
}
