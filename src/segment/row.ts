import type { Line, Source } from '../types/source.js';
import type { Span } from '../types/span.js';

/** A printed line, or the part of one that a format lost the line ends of. Rows are contiguous and cover the source. */
export interface Row extends Span {
  /** 1-based. */
  readonly page: number;
  readonly line: Line;
  /** Without white space at its ends. */
  readonly text: string;
  /** Where `text` begins in the source. */
  readonly textStart: number;
  /** Cut out of a longer line, so where it starts says less. */
  readonly inner: boolean;
  /** Out of a line that holds more than a paragraph: the line ends of the paper are lost. */
  readonly flat: boolean;
}

/** Longer lines are no printed lines: paragraphs, pages or whole papers. */
const longest = 300;
/** Longer lines hold more than a paragraph, unless the format says that they are one: the extractor lost the line ends. */
const flattened = 1500;
/** Where a page ends and, on a printed line as well, a new row begins: past each match. */
const pageEnd = /\f/g;
/** Where a new row begins: past each match. Each looks back from a mark or space that it has found, for to look back from every letter takes long. */
const seams = [
  /\s(?<!\s\s|\b(?:[Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?)\s|\s{4}\d{1,3}\s)\s+|\s(?<!\s\s|\s{4}\d{1,3}\s)\s+(?![\s\d])|\s(?<!\s\s)\s{3,}/g,
  /[.?!:;](?<!\b(?:[Nn]rs?|or|[Bb]lz|pag|[Aa]rt|p|drs?|mr|ca|jl|a\.s).)[”"’')»\]]{0,3}\s(?=[\p{Lu}\d«“‘"'(•.])/gu,
  /\s(?=\p{Lu})(?<=\?\s{1,3}\([^()]{1,80}\)\.?\s)/gu,
  /\s(?=\d{1,3}\/\d{1,3}(?:\s|\p{L}))|\/\d{1,3}(?: \d(?=\s\s))?(?<=\s\d{1,3}\/[\d ]{1,4})(?:\s|(?=\p{L}))/gu,
] as const;
/** What scanners make of the marks beside a running head: a figure, signs, or the stamp of a jubilee ("2 ii3ir."). */
export const scrap = String.raw`\d{1,2}|2\d{0,2}[:JI\p{Ll}]{0,4}(?: (?:[^\s\p{L}\d]{1,5}|\d|\d{2,3}\p{L}{1,2}|[IiJjlrcP.]{2,4}|\p{L}{1,3}\d\S{0,6}|(?!\S{0,4}\p{L}{3})\S{0,5}[;:)’'“]\S{0,5})){0,3}|[.,•%/]{1,5}|[.•]{1,2}1`;
/** How the running titles of the court begin, with a letter that a scanner misread or lost. */
const courtTitle = String.raw`Antwo[ao]rden A\S{1,2}gemene Rekenkamer|(?<!\d van de\s)\p{Lu}eantwoordi?ng vra(?:ag|gen) Tweede Kamer`;
/** Only where the line ends are lost a heading may stand in mid line. */
const flatSeams = [
  new RegExp(String.raw`\s(?=(?:${scrap}) (?:${courtTitle}|1814 ?[-—] ?2014))`, 'gu'),
  /\s(?=(?:Vraag|Vragen|Antwoord|Antwoorden)\s*(?:(?<=\s)op\s+)?(?:(?<=\s)de\s+)?(?:(?<=\s)(?:vraag|vragen)\s*)?[.:]?\d|(?:Vraag|Antwoord)\s+\p{Lu})(?<!\d[-–]\d{4},\s)/gu,
  new RegExp(String.raw`\s(?=Antwoord:|${courtTitle}|(?:1 |(?<!\s1\s))De vra(?:ag|gen) (?:van de Tweede Kamer )?(?:is|zijn) hier|\d{1,2} 1814 ?[-—] ?2014|(?<!\s\d{1,2}\s)1814 ?[-—] ?2014|DATUM|BETREFT|UW KENMERK|ONS KENMERK)`, 'gu'),
  /\)(?<=\d\d ?\d\d, \d[\d ]{4,6}(?: [IVXL]+[A-C]?)?, nrs?[.,]? ?\d{1,3}(?:(?:,| en|[-–—]) ?\d{1,3}){0,3}\))\s/g,
  /\s(?=(?:ah|kv)-[te]k-\d|ISSN \d{4}|[’']s-Gravenhage \d{4} (?:Tweede|Eerste) Kamer, |(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, (?:Aanhangsel|Vragen) \d{1,3}(?![^\s\p{L}]))/gu,
  /(?:\s|\d(?=\p{L}))(?<=\bKamer, vergaderjaar \d{4}[-–]\d{4}, (?:Aanhangsel|Vragen) \d{1,3}\s?)/gu,
];

/** The answer to a question that stands on one line with it: past each match. */
const answerBehind = /\?[”"’')»\]]{0,3}\s{1,3}(?=Antwoord(?: \d{1,3})?:)/g;

/** What is left of a lost empty line. */
const lostBlank = /^\s{4}/;

/** What stands between two cuts in white space that one end of a line made. */
const nothing = /^[^\S\f]{1,2}$/;

/** The mark of an item at the end of what stands before white space, and what may follow it there: the item, not a line of its own. */
const itemMark = /\s\s[-–•]$/;
const itemText = /^[\p{L}«“‘"(](?!(?<=[VAva])(?:raag|ragen|ntwoord))/u;

/** Whether white space is the tab between the mark of an item and its text. */
const isTab = (text: string, from: number, to: number): boolean => itemMark.test(text.slice(Math.max(0, from - 3), from)) && itemText.test(text.slice(to, to + 8));

/** A number before a long paragraph: as near to it as before a short one. */
const lead = /^\s*(?:•\s*)?\d{1,3}[.)]\s/;

/** No paper has more; of what has, the lines are left whole. */
export const mostRows = 250_000;

/** The rows of a source: those given for a line by its index, else its lines, long ones cut at page breaks, at lost line ends and between sentences. */
export function cutRows(source: Source, given: ReadonlyMap<number, readonly Row[]>): readonly Row[] {
  const rows: Row[] = [];
  source.lines.forEach((line, i) => {
    for (const row of given.get(i) ?? cutLine(source.text, line, mostRows - rows.length)) rows.push(row);
  });
  return rows;
}

function cutLine(source: string, line: Line, most: number): readonly Row[] {
  const text = source.slice(line.start, line.end);
  const flat = text.length > flattened && !line.paragraph;
  const row = (from: number, to: number, page: number): Row => rowOf(line, from, text.slice(from, to), page, from > 0 && text[from - 1] !== '\f', flat);
  if (most <= 0 || (text.length <= longest && !text.includes('\f') && !text.includes('Antwoord'))) return [rowOf(line, 0, text, line.page, false, flat)];
  const cuts = new Set<number>();
  for (const match of [pageEnd, answerBehind, ...(text.length > longest ? seams : []), ...(flat ? flatSeams : [])].flatMap((seam) => [...text.matchAll(seam)])) {
    if (isTab(text, match.index, match.index + match[0].length)) continue;
    if (lostBlank.test(match[0])) cuts.add(match.index + 1);
    cuts.add(match.index + match[0].length);
  }
  if (!flat) cuts.delete(lead.exec(text)?.[0].length ?? 0);
  const rows: Row[] = [];
  let from = 0;
  let page = line.page;
  for (const to of [...[...cuts].filter((cut) => cut < text.length).sort((a, b) => a - b).slice(0, most), text.length]) {
    if (to < text.length && nothing.test(text.slice(from, to))) continue;
    rows.push(row(from, to, page));
    if (text.slice(from, to).includes('\f')) page++;
    from = to;
  }
  return rows;
}

/** The row of what stands on a line from some place on. */
function rowOf(line: Line, from: number, whole: string, page: number, inner: boolean, flat: boolean): Row {
  const [start, rest] = [line.start + from, whole.trimStart()];
  const end = start + whole.length;
  return { start, end, page, line, text: rest.trimEnd(), textStart: end - rest.length, inner, flat };
}

/** A row cut in two at an offset of the source. */
export function cutRow(row: Row, at: number): readonly [before: Row, after: Row] {
  const text = row.text.slice(at - row.textStart).trimStart();
  return [
    { ...row, end: at, text: row.text.slice(0, at - row.textStart).trimEnd() },
    { ...row, start: at, textStart: row.textStart + row.text.length - text.length, text },
  ];
}
