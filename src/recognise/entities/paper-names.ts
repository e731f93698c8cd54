import type { Chart, Item, ItemType } from './chart.js';
import { keyOf, NameTree } from './name-tree.js';
import type { PlainWords } from './chunk-names.js';

/** What a paper itself tells of a name: what it is, its full form, and the table rows of that. */
export interface PaperName {
  readonly type: ItemType;
  readonly local: string;
  readonly rows: readonly string[];
}

/** The names that a paper introduces: abbreviations in brackets with what they stand for, and words it uses as common nouns. */
export interface PaperNames {
  readonly tree: NameTree<PaperName>;
  /** Abbreviations of common nouns ("fte"): no names. */
  readonly common: ReadonlySet<string>;
  readonly plain: PlainWords;
}

/** The visible item that ends at token `end`, the longest. */
function itemEndingAt(items: readonly Item[], end: number): Item | null {
  let best: Item | null = null;
  for (const item of items) if (item.end === end && item.type !== 'Title' && item.type !== 'Portfolio' && (!best || item.at < best.at || (item.at === best.at && item.rank > best.rank))) best = item;
  return best;
}

/** Collects what the charts of a paper tell, for a second reading. */
export function collectPaperNames(charts: readonly Chart[], plain: PlainWords): PaperNames {
  const tree = new NameTree<PaperName>();
  const common = new Set<string>();
  for (const chart of charts) {
    const { tokens } = chart;
    const ends = new Map<number, Item[]>();
    for (const item of chart.items()) ends.set(item.end, [...(ends.get(item.end) ?? []), item]);
    tokens.forEach((token, at) => {
      const short = tokens[at + 1];
      if (token.text !== '(' || !short || !(short.shape === 'mixed' || short.shape === 'capital') || tokens[at + 2]?.text !== ')') return;
      const long = itemEndingAt(ends.get(at) ?? [], at) ?? longForm(chart, at, short.text);
      if (long === null) return void common.add(short.lower);
      if (['Date', 'NationalityOrGroup', 'Quantity', 'Money', 'Percent', 'Person', 'Work'].includes(long.type)) return;
      const name: PaperName = { type: long.type, local: nameOf(chart, long), rows: long.rows ?? [] };
      tree.add([keyOf(short.text)], name);
      tree.add(tokens.slice(long.at, long.end).map((t) => keyOf(t.text)), name);
    });
  }
  return { tree, common, plain };
}

function nameOf(chart: Chart, { at, end }: Item): string {
  return chart.tokens.slice(at, end).map((token, i) => (i > 0 && !token.glued ? ` ${token.text}` : token.text)).join('');
}

/** "Subsidieregeling energiebesparing eigen huis" before "(SEEH)": back to the capital whose words have these initials. */
function longForm(chart: Chart, bracket: number, short: string): Item | null {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  for (let at = bracket - 1; at >= Math.max(0, bracket - letters.length - 6); at--) {
    const token = chart.tokens[at];
    if (!token || (token.shape === 'mark' && !/^[-,&«»]$/.test(token.text))) return null;
    const known = chart.at(at).filter((item) => item.type !== 'Title' && item.type !== 'NationalityOrGroup').sort((a, b) => b.rank - a.rank)[0];
    if (token.shape === 'capital' && token.lower[0] === letters[0] && (known || bracket - at >= letters.length)) return { at, end: bracket, type: known?.type ?? 'Organization', rule: 'afkorting', rank: 30 };
  }
  return null;
}

/** Adds the names that the paper introduced. */
export function addPaperNames(chart: Chart, names: PaperNames): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const hit = names.tree.longestAt(chart.tokens, at);
    const name = hit?.values[0];
    if (!hit || !name) continue;
    chart.add({ at, end: hit.end, type: name.type, rule: 'eigen-naam', rank: 30, rows: name.rows, local: name.local });
  }
}
