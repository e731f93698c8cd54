import { cutRow } from '../row.js';
import { numbering } from './stray-calls.js';
import { isFormNote, type Token } from '../token.js';

/** What a note begins with behind its number. */
const body = '(?=[\\p{Lu}«“‘"\'(]|https?:|www\\.|(?:zie|idem)\\b)';
/** Notes in a row whose numbers a scanner may have lost. */
const mostLost = 5;
/** Rows before a page foot in which its notes are looked for. */
const reach = 60;

/**
 * The tokens with the notes at the foot of a page, and at the end of the last one, on rows of their own, where line ends are lost: a number that comes next, before what a note
 * begins with: apart from it while the same number stands raised in the text of that page before it, or else glued to it.
 */
export function partFlatNotes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ row, class: kind }) => row.flat && kind === 'page-foot')) return tokens;
  const parted: Token[] = [];
  let next = 1;
  const partFoot = () => {
    const begun = parted.some(({ class: kind }) => kind === 'label' || kind === 'letter');
    const from = startOfZone(parted);
    const zone = parted.splice(from);
    const page = textBefore(parted, zone);
    const numbers = [next, ...Array.from({ length: mostLost }, (_, i) => next + 1 + i).filter((number) => begun && isCalled(page, number))];
    const first = numbers.find((number) => cutsIn(zone, page, number, next).length > 0) ?? next;
    const cuts = cutsIn(zone, page, first, next);
    parted.push(...splitAt(zone, cuts, first > next ? first : null));
    if (cuts.length > 0) next = first + cuts.length;
  };
  for (const token of tokens) {
    if ((token.class === 'page-foot' || token.class === 'page-head') && token.row.flat) partFoot();
    parted.push(token);
    if (isFormNote(token)) next++;
  }
  partFoot();
  return parted;
}

/** Where the text before a page foot begins, back to a heading or another foot; with the heading where text follows it on its row. */
function startOfZone(tokens: readonly Token[]): number {
  let from = tokens.length;
  while (from > 0 && tokens.length - from < reach && ['prose', 'masthead', 'blank'].includes(tokens[from - 1]?.class ?? '')) from--;
  return tokens[from - 1]?.textAt === undefined ? from : from - 1;
}

/** The text of the page up to a zone, back to the foot of the page before it. */
function textBefore(tokens: readonly Token[], zone: readonly Token[]): string {
  const start = tokens.findLastIndex((token) => token.class === 'page-foot' && !isFormNote(token)) + 1;
  return [...tokens.slice(start), ...zone].map(({ row }) => row.text).join(' ');
}

/** Whether a number stands raised in the text of a page. */
const isCalled = (page: string, number: number): boolean => page.includes(String(number)) && new RegExp(`${number}(?<=[\\p{L}.,;:?!»”’)\\]"]${number})(?!\\d|[.,]\\d)`, 'u').test(page);

/** Offsets in the source at which notes begin: the longest run of numbers, each behind the one before it; of those beyond the `next` one apart from the text. */
function cutsIn(zone: readonly Token[], page: string, first: number, next: number): readonly number[] {
  const between = first > next ? '\\s' : isCalled(page, first) ? '\\s?' : '';
  const runs = placesOf(zone, first, -1, between).map((place) => {
    const run = [place];
    for (let at = placesOf(zone, first + 1, place, between)[0]; at !== undefined; at = placesOf(zone, first + run.length, at, between)[0]) run.push(at);
    return run;
  });
  return runs.reduce<readonly number[]>((best, run) => (run.length >= best.length ? run : best), []);
}

/** Where a number stands before what a note begins with, behind a place in the source. */
function placesOf(zone: readonly Token[], number: number, after: number, between: string): readonly number[] {
  const looks = new RegExp(`(?<=^|\\s)${number}${between}${body}`, 'gu');
  const isNumbered = (before: string) => numbering.test(before.slice(before.trimEnd().lastIndexOf(' ') + 1).trimEnd());
  return zone.flatMap(({ row, class: kind, textAt = row.textStart }) => (kind === 'blank' || !row.text.includes(String(number)) ? [] : Array.from(row.text.matchAll(looks))
    .filter(({ index }) => row.textStart + index >= Math.max(textAt, after + 1) && !isNumbered(row.text.slice(0, index)))
    .map(({ index }) => row.textStart + index)));
}

/** The tokens, cut where notes begin; each of these with its mark when that does not come next. */
function splitAt(tokens: readonly Token[], cuts: readonly number[], first: number | null): readonly Token[] {
  return tokens.flatMap((token): Token[] => {
    const pieces: Token[] = [];
    let rest = token;
    for (const [i, cut] of cuts.entries()) {
      const mark = first === null ? {} : { mark: String(first + i) };
      if (cut === token.row.textStart) rest = { ...rest, ...mark };
      if (cut <= token.row.textStart || cut >= token.row.end) continue;
      const [before, row] = cutRow(rest.row, cut);
      pieces.push({ ...rest, row: before });
      rest = { class: 'prose', row, ...mark };
    }
    return [...pieces, rest];
  });
}
