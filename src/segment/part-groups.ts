import type { Token } from './token.js';

/** One way in which paragraphs show: the offsets in the source where a new one begins. */
type Sign = (region: readonly Token[], width: number) => readonly number[];

/** Longer lines are paragraphs, not printed lines. */
const printed = 160;

const signs: readonly Sign[] = [
  (region) => starts(region, (token, gap) => gap || token.row.line.paragraph === true || (token.row.line.gap ?? 0) >= 0.6),
  (region, width) => starts(region, ({ row }, _, previous) => row.line !== previous.row.line && endsShort(previous.row.text, width)),
  (region) => region.flatMap(({ row }) => Array.from(row.text.matchAll(/(?<=\?[”"’')»]{0,3})(?=\p{Lu}\p{Ll})/gu), ({ index }) => row.textStart + index)),
];

/**
 * Parts the heads over several questions ("Vraag 5, 6 en 7"): where the text under one has as many paragraphs as the head has labels, each
 * paragraph gets its own label, an empty slice for all but the first. Other heads keep all their labels, and so do those in a list of answers.
 */
export function partGroups(tokens: readonly Token[]): readonly Token[] {
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
  const numbered = partByNumbers(region, labels);
  if (numbered) return numbered;
  const width = Math.max(...region.slice(0, 200).map(({ row }) => row.text.length));
  const cuts = signs.map((sign) => sign(region, width)).find(({ length }) => length === labels.length - 1);
  if (!cuts) return region;
  let next = 0;
  return region.flatMap((token, i): readonly Token[] => {
    if (i === 0) return [{ ...token, labels: labels.slice(0, 1) }];
    const pieces: Token[] = [];
    let rest = token;
    for (let cut = cuts[next]; cut !== undefined && cut < token.row.end; cut = cuts[++next]) {
      const [before, after] = cutToken(rest, cut);
      pieces.push(...before, { class: 'label', labels: labels.slice(next + 1, next + 2), row: { ...after.row, end: cut, start: cut, text: '' } });
      rest = after;
    }
    return [...pieces, rest];
  });
}

/** The region parted where its own rows repeat the numbers of the head ("Vraag 4 t/m 6", then "4. …", "5. …", "6. …"); null when they do not. */
function partByNumbers(region: readonly Token[], labels: readonly string[]): readonly Token[] | null {
  const lengths = new Map<number, number>();
  let at = 1;
  for (const label of labels) {
    const looks = new RegExp(`^${label}(?:[.):]\\s*|\\s+)(?=\\p{Lu})`, 'u');
    while (at < region.length && !(region[at]?.class === 'prose' && looks.test(region[at]?.row.text ?? ''))) at++;
    const length = looks.exec(region[at]?.row.text ?? '')?.[0].length;
    if (length === undefined) return null;
    lengths.set(at++, length);
  }
  let next = 0;
  return region.flatMap((token, i): readonly Token[] => {
    if (i === 0) return [{ ...token, labels: labels.slice(0, 1) }];
    const length = lengths.get(i);
    if (length === undefined) return [token];
    const [[head] = [], rest] = cutToken(token, token.row.textStart + length);
    const row = head && { ...head.row, text: '' };
    return row ? [next++ === 0 ? { class: 'blank', row } : { class: 'label', labels: labels.slice(next - 1, next), row }, rest] : [rest];
  });
}

/** A token cut at an offset of the source; nothing before when only white space is. */
function cutToken(token: Token, at: number): readonly [readonly Token[], Token] {
  const { row } = token;
  const text = row.text.slice(at - row.textStart);
  const head = { ...token, row: { ...row, end: at, text: row.text.slice(0, at - row.textStart) } };
  return [at > row.start ? [head] : [], { ...token, row: { ...row, start: at, textStart: at, text } }];
}

/** Where text rows begin a paragraph by `begins`, the first one left out. */
function starts(region: readonly Token[], begins: (token: Token, gap: boolean, previous: Token) => boolean): readonly number[] {
  const found: number[] = [];
  let previous: Token | null = null;
  let gap = false;
  for (const token of region) {
    if (token.class === 'blank') gap = true;
    if (token.class !== 'prose') continue;
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
