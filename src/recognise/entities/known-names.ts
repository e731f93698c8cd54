import { entityRows, type EntityRow } from '../../tables/entities.js';
import { readTable } from '../../tables/read-table.js';
import type { Chart } from './chart.js';
import { keyOf, NameTree } from './name-tree.js';
import { type Token, tokenise } from './tokens.js';

interface Known {
  readonly tree: NameTree<EntityRow>;
  readonly demonyms: ReadonlySet<string>;
}

let known: Known | null = null;

function load(): Known {
  const tree = new NameTree<EntityRow>();
  for (const row of entityRows().values()) for (const name of [row.label, ...row.altLabels]) tree.add(wordsOf(name), row);
  return { tree, demonyms: new Set(readTable('demonyms').map((row) => row['word'] ?? '')) };
}

/** A name as the words by which it is compared. */
export function wordsOf(name: string): readonly string[] {
  return tokenise(name).map((token) => keyOf(token.text));
}

/** Adds the names of the shipped tables, the longest at each place. */
export function addKnownNames(chart: Chart): void {
  known ??= load();
  const { tree } = known;
  for (let at = 0; at < chart.tokens.length; at++) {
    const token = chart.tokens[at];
    if (!token || token.shape === 'mark' || token.shape === 'number') continue;
    const hit = tree.longestAt(chart.tokens, at);
    if (!hit) continue;
    const rows = hit.values.filter((row) => believable(row, token, hit.end - at, chart));
    if (rows.length === 0) continue;
    addRows(chart, at, hit.end, rows);
    at = hit.end - 1;
  }
}

function addRows(chart: Chart, at: number, end: number, rows: readonly EntityRow[]): void {
  const bodies = rows.filter((row) => row.type !== 'Location');
  const chosen = bodies.length > 0 ? bodies : rows;
  const first = chosen[0];
  if (!first) return;
  const portfolio = first.group === 'ministerie' && !/^Ministerie/.test(chart.tokens[at]?.text ?? '');
  if (portfolio) chart.add({ at, end, type: 'Portfolio', rule: 'portefeuille', rank: 10, rows: chosen.map((row) => row.slug) });
  chart.add({ at, end, type: first.type, rule: 'tabel', rank: 10, rows: chosen.filter((row) => row.group !== 'naam').map((row) => row.slug) });
}

function believable(row: EntityRow, token: Token, length: number, chart: Chart): boolean {
  return length > 1 || !token.first || !row.guarded.has(token.text) || chart.tokens.length === 1;
}

const ending = /(?:aanse?|eense|ische?|ees|eese|ese|iaanse?|ijnse|se|sche)$/;

/** Adds adjectives and nouns of countries, peoples and regions: those of the table, and capitalised adjectives made like them. */
export function addDemonyms(chart: Chart): void {
  known ??= load();
  const { demonyms } = known;
  chart.tokens.forEach((token, at) => {
    if (token.shape !== 'capital') return;
    const next = chart.tokens[at + 1];
    const made = !token.first && token.text.length > 5 && ending.test(token.lower) && next?.shape === 'lower';
    if (demonyms.has(token.text) || made) chart.add({ at, end: at + 1, type: 'NationalityOrGroup', rule: 'herkomst', rank: demonyms.has(token.text) ? 11 : 6 });
  });
}
