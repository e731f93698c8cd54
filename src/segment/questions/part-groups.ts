import type { Span } from '../../types/span.js';
import { cutRow } from '../row.js';
import { asking } from '../sentences.js';
import type { Token } from '../token.js';

/** One way in which paragraphs show: the offsets in the source where a new one begins. */
type Sign = (region: readonly Token[], width: number) => readonly number[];

/** Longer lines are paragraphs, not printed lines. */
const printed = 160;

const signs: readonly Sign[] = [
  (region) => starts(region, (token, gap) => gap || token.row.line.paragraph === true || (token.row.line.gap ?? 0) >= 0.6),
  (region, width) => starts(region, ({ row }, _, previous) => row.line !== previous.row.line && endsShort(previous.row.text, width)),
  (region) => (region.some(({ row }) => /^\d{1,3}[.)]\s/.test(row.text)) ? [] : starts(region, ({ row }, _, previous) => row.line !== previous.row.line && asking.test(previous.row.text))),
  ([, ...region]) => region.flatMap(({ row }) => Array.from(row.text.matchAll(/(?<=\?[”"’')»]{0,3})(?=\p{Lu}\p{Ll})/gu), ({ index }) => row.textStart + index)),
];

/**
 * Parts the heads over several questions ("Vraag 5, 6 en 7"): where the text under one has as many paragraphs as the head has labels, each
 * paragraph gets its own label, an empty slice for all but the first. Other heads keep all their labels, and so do those in a list of answers.
 */
export function partGroups(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ class: kind, labels = [] }) => kind === 'label' && labels.length > 1)) return tokens;
  const regions: (readonly Token[])[] = [];
  const list = tokens.findIndex((token) => token.class === 'answer-list');
  for (let i = 0; i < tokens.length; ) {
    const { class: kind, labels = [] } = tokens[i] ?? { class: 'blank' };
    let end = i + 1;
    if (kind === 'label') while (end < tokens.length && isInside(tokens[end])) end++;
    const region = tokens.slice(i, end);
    regions.push(kind === 'label' && labels.length > 1 && (list === -1 || i < list) ? partGroup(region) : region);
    i = end;
  }
  return regions.flat();
}

function isInside(token: Token | undefined): boolean {
  return token !== undefined && !['label', 'answer-heading', 'answer-list', 'unheaded-answer'].includes(token.class);
}

function partGroup(region: readonly Token[]): readonly Token[] {
  const labels = region[0]?.labels ?? [];
  const cuts = numbersIn(region, labels) ?? paragraphsIn(region, labels.length);
  if (!cuts) return region;
  let next = 0;
  return region.flatMap((token, i): readonly Token[] => {
    if (i === 0) return [{ ...token, labels: labels.slice(0, 1) }];
    const pieces: Token[] = [];
    let { row } = token;
    for (let cut = cuts[next]; cut && cut.start < token.row.end; cut = cuts[++next]) {
      const [before, after] = cutRow(row, cut.start);
      const [number, rest] = cutRow(after, cut.end);
      const label = labels[next + labels.length - cuts.length] ?? '';
      if (before.start < before.end) pieces.push({ ...token, row: before });
      pieces.push({ row: { ...number, text: '' }, ...(label === labels[0] ? { class: 'blank' } : { class: 'label', labels: [label] }) });
      row = rest;
    }
    return [...pieces, { ...token, row }];
  });
}

/** The numbers of the head where the rows under it repeat them ("Vraag 4 t/m 6", then "4. …", "5. …", "6. …"); null when they do not. */
function numbersIn(region: readonly Token[], labels: readonly string[]): readonly Span[] | null {
  const numbers: Span[] = [];
  let at = 1;
  for (const label of labels) {
    const looks = new RegExp(`^${label}(?:[.):]\\s*|\\s+)(?=\\p{Lu})`, 'u');
    while (at < region.length && !(region[at]?.class === 'prose' && looks.test(region[at]?.row.text ?? ''))) at++;
    const row = region[at++]?.row;
    if (!row) return null;
    numbers.push({ start: row.start, end: row.textStart + (looks.exec(row.text)?.[0].length ?? 0) });
  }
  return numbers;
}

/** Where the questions but the first begin, when there are as many paragraphs as questions: without a printed number. */
function paragraphsIn(region: readonly Token[], questions: number): readonly Span[] | null {
  const width = Math.max(...region.slice(0, 200).map(({ row }) => row.text.length));
  const found = signs.map((sign) => sign(region, width)).find(({ length }) => length === questions - 1);
  return found?.map((at) => ({ start: at, end: at })) ?? null;
}

/** Where text rows begin a paragraph by `begins`, the first one left out; a figure by itself is the mark of a note. */
function starts(region: readonly Token[], begins: (token: Token, gap: boolean, previous: Token) => boolean): readonly number[] {
  const found: number[] = [];
  let previous: Token | null = null;
  let gap = false;
  for (const token of region) {
    if (token.class === 'blank') gap = true;
    if (token.class !== 'prose' || !/\p{L}/u.test(token.row.text)) continue;
    if (previous && !/^(?:Zo (?:ja|nee|niet)|Indien|Waarom|En) /u.test(token.row.text) && begins(token, gap, previous)) found.push(token.row.textStart);
    previous = token;
    gap = false;
  }
  return found;
}

/** Whether a printed line ends a sentence well before the edge, or is a paragraph that ends one. */
function endsShort(line: string, width: number): boolean {
  return /[.?!][”"’')»]*$/.test(line) && (line.length > printed || line.length < width * 0.85);
}
