import { cutRow } from './row.js';
import { isFormNote, type Token } from './token.js';

/** What a note begins with behind its number. */
const body = '(?=[\\p{Lu}«“‘"\'(]|https?:|www\\.|(?:zie|idem)\\b)';
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
    const from = startOfZone(parted);
    const zone = parted.splice(from);
    const cuts = cutsIn(zone, textBefore(parted, zone), next);
    next += cuts.length;
    parted.push(...splitAt(zone, cuts));
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

/** Offsets in the source at which notes begin: the longest run of numbers, each behind the one before it. */
function cutsIn(zone: readonly Token[], page: string, first: number): readonly number[] {
  const between = new RegExp(`${first}(?<=[\\p{L}.,;:?!»”’)\\]"]${first})(?!\\d|[.,]\\d)`, 'u').test(page) ? '\\s?' : '';
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
  return zone.flatMap(({ row, class: kind, textAt = row.textStart }) => (kind === 'blank' ? [] : Array.from(row.text.matchAll(looks), ({ index }) => row.textStart + index).filter((at) => at >= textAt))).filter((at) => at > after);
}

function splitAt(tokens: readonly Token[], cuts: readonly number[]): readonly Token[] {
  return tokens.flatMap((token): Token[] => {
    const pieces: Token[] = [];
    let rest = token;
    for (const cut of cuts.filter((at) => at > token.row.textStart && at < token.row.end)) {
      const [before, row] = cutRow(rest.row, cut);
      pieces.push({ ...rest, row: before });
      rest = { class: 'prose', row };
    }
    return [...pieces, rest];
  });
}
