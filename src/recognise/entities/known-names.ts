import { dutchWords } from '../../tables/dutch-words.js';
import { entityRows, type EntityRow } from '../../tables/entities.js';
import { listOf, readTable } from '../../tables/read-table.js';
import type { Chart, ItemType } from './chart.js';
import { keyOf, NameTree } from './name-tree.js';
import { type Token, tokenise } from './tokens.js';

/** What a table says of a name: its type, and the row of the thing when the table has one. */
interface Known {
  readonly type: ItemType;
  readonly row?: EntityRow;
}

interface Tables {
  readonly tree: NameTree<Known>;
  /** Names of laws by lower-case words: papers are free with their capitals. */
  readonly loose: NameTree<Known>;
  readonly demonyms: ReadonlySet<string>;
}

/** Kinds of bodies that papers write with and without capital. */
const kinds: ReadonlySet<string> = new Set(['Ministerie', 'Rechtbank', 'Gerechtshof', 'Inspectie', 'Provincie', 'Waterschap', 'Veiligheidsregio', 'Omgevingsdienst', 'Hoogheemraadschap', 'Openbaar']);
let tables: Tables | null = null;

function load(): Tables {
  const tree = new NameTree<Known>();
  const loose = new NameTree<Known>();
  for (const row of entityRows().values()) {
    for (const name of [row.label, ...row.altLabels]) {
      const words = wordsOf(name);
      tree.add(words, { type: row.type, row });
      if (kinds.has(words[0] ?? '')) tree.add([(words[0] ?? '').toLowerCase(), ...words.slice(1)], { type: row.type, row });
    }
  }
  for (const row of [...readTable('laws'), ...readTable('eu-acts')]) {
    for (const name of [row['title'] ?? '', ...listOf(row['names'])]) {
      const words = wordsOf(name);
      if (name.length > 2) tree.add(words, { type: 'Law' });
      if (words.length > 2) loose.add(words.map((word) => word.toLowerCase()), { type: 'Law' });
    }
  }
  return { tree, loose, demonyms: new Set(readTable('demonyms').map((row) => row['word'] ?? '')) };
}

/** Whether a single word is a name or an adjective of the tables. */
export function isKnownWord(word: string): boolean {
  tables ??= load();
  return tables.demonyms.has(word) || tables.tree.has([word]);
}

/** Whether a word is an inflected adjective of a country or people ("Afghaanse"). */
export function isAdjective(word: string): boolean {
  tables ??= load();
  return word.endsWith('e') && tables.demonyms.has(word);
}

/** A name as the words by which it is compared. */
export function wordsOf(name: string): readonly string[] {
  return tokenise(name).map((token) => keyOf(token.text));
}

/** Adds the names of the shipped tables, the longest at each place. */
export function addKnownNames(chart: Chart): void {
  tables ??= load();
  const { tree, loose } = tables;
  for (let at = 0; at < chart.tokens.length; at++) {
    const token = chart.tokens[at];
    if (!token || token.shape === 'mark' || token.shape === 'number') continue;
    const exact = tree.longestAt(chart.tokens, at);
    const hit = exact ?? (token.shape === 'capital' ? loose.longestAt(chart.tokens, at, true) : null);
    const values = hit?.values.filter(({ row }) => !row || believable(row, token, hit.end - at)) ?? [];
    if (!hit || values.length === 0) continue;
    addKnown(chart, at, hit.end, values);
    addInnerPlaces(chart, tree, at, hit.end);
    at = hit.end - 1;
  }
}

/** The place in "gemeente Bergen op Zoom", "Rechtbank Den Haag". */
function addInnerPlaces(chart: Chart, tree: NameTree<Known>, at: number, end: number): void {
  if (chart.at(at).some((item) => item.end === end && (item.type === 'Location' || item.type === 'Portfolio'))) return;
  for (let from = at + 1; from < end; from++) {
    const hit = tree.longestAt(chart.tokens, from);
    const places = hit?.values.filter(({ type }) => type === 'Location') ?? [];
    if (!hit || hit.end > end || places.length === 0) continue;
    addKnown(chart, from, hit.end, places);
    from = hit.end - 1;
  }
}

function believable(row: EntityRow, token: Token, length: number): boolean {
  return length > 1 || !token.first || !row.guarded.has(token.text);
}

function addKnown(chart: Chart, at: number, end: number, values: readonly Known[]): void {
  const chosen = values.some(({ type }) => type !== 'Location') ? values.filter(({ type }) => type !== 'Location') : values;
  const [first] = chosen;
  if (!first) return;
  const rows = chosen.flatMap(({ row }) => (row && row.group !== 'naam' ? [row.slug] : []));
  const { row } = first;
  const portfolio = row?.group === 'portefeuille' || (row?.group === 'ministerie' && !/^Ministerie/i.test(chart.tokens[at]?.text ?? ''));
  if (portfolio) chart.add({ at, end, type: 'Portfolio', rule: 'portefeuille', rank: 10, rows });
  if (row?.group !== 'portefeuille') chart.add({ at, end, type: first.type, rule: 'tabel', rank: end > at + 1 ? 28 : 10, rows });
}

const ending = /(?:aanse?|eense|ische?|ees|eese|ese|iaanse?|ijnse|se|sche)$/;

/** Adds adjectives and nouns of countries, peoples, regions and faiths: those of the table, and capitalised adjectives made like them. */
export function addDemonyms(chart: Chart): void {
  tables ??= load();
  const { demonyms } = tables;
  chart.tokens.forEach((token, at) => {
    if (demonyms.has(token.text) || demonyms.has(token.lower)) chart.add({ at, end: at + 1, type: 'NationalityOrGroup', rule: 'herkomst', rank: 11 });
    else if (token.shape === 'capital' && !token.first && token.text.length > 5 && ending.test(token.lower) && !dutchWords().isWord(token.lower) && chart.tokens[at + 1]?.shape === 'lower') chart.add({ at, end: at + 1, type: 'NationalityOrGroup', rule: 'herkomst-vorm', rank: 6 });
  });
}
