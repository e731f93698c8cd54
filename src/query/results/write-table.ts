import type * as RDF from '@rdfjs/types';
import { shorten } from '../../vocabulary/prefixed.js';
import type { RowsResult, TruthResult } from './query-result.js';

/** How a table is shown. */
export interface TableStyle {
  /** Characters on a line. */
  readonly width: number;
  readonly colour: boolean;
}

interface Cell {
  readonly text: string;
  /** Numbers stand at the right; of an IRI the end tells most, so it loses its beginning when it is cut. */
  readonly kind: 'text' | 'number' | 'iri';
}

const gap = '  ';
const leastWidth = 8;

/** A table to read, not to process: values on one line, IRIs with prefixes, cut with … where the line is full; then the number of rows. */
export async function* writeTable(result: RowsResult | TruthResult, { width, colour }: TableStyle): AsyncGenerator<string> {
  if (result.kind === 'truth') return yield `${result.value ? 'ja' : 'nee'}\n`;
  const rows: Cell[][] = [];
  for await (const row of result.rows) rows.push(result.variables.map((name) => cellOf(row.get(name))));
  const head = result.variables.map((text, i): Cell => ({ text, kind: rows[0]?.[i]?.kind === 'number' ? 'number' : 'text' }));
  const natural = head.map((cell, i) => rows.reduce((most, row) => Math.max(most, lengthOf(row[i]?.text ?? '')), lengthOf(cell.text)));
  const widths = fitWidths(natural, width - gap.length * (head.length - 1));
  const line = (cells: readonly Cell[]) => cells.map((cell, i) => placed(cell, widths[i] ?? 0)).join(gap).trimEnd();
  if (rows.length > 0) {
    yield `${colour ? `\u001b[1m${line(head)}\u001b[22m` : line(head)}\n${widths.map((n) => '─'.repeat(n)).join(gap)}\n`;
    for (const row of rows) yield `${line(row)}\n`;
  }
  yield `${rows.length > 0 ? '\n' : ''}${rows.length} ${rows.length === 1 ? 'rij' : 'rijen'}\n`;
}

function cellOf(term: RDF.Term | undefined): Cell {
  if (!term) return { text: '', kind: 'text' };
  if (term.termType === 'NamedNode') return { text: visible(shorten(term.value)), kind: 'iri' };
  const number = term.termType === 'Literal' && /#(?:integer|decimal|double|float|nonNegativeInteger)$/.test(term.datatype.value);
  return { text: visible(term.value.replace(/\s+/g, ' ')), kind: number ? 'number' : 'text' };
}

/** A line break or an escape code in a text must not move the cursor. */
const visible = (text: string) => text.replace(/\p{Cc}/gu, '\uFFFD');

/** Columns as wide as they want, the widest cut down together until all fit; none below `leastWidth`. */
function fitWidths(natural: readonly number[], available: number): readonly number[] {
  let limit = Math.max(leastWidth, Math.min(available, Math.max(...natural)));
  const total = () => natural.reduce((sum, width) => sum + Math.min(width, limit), 0);
  while (limit > leastWidth && total() > available) limit--;
  return natural.map((width) => Math.min(width, limit));
}

const graphemes = new Intl.Segmenter('nl');
const parts = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);
/** Characters as a reader counts them: a letter with its combining marks is one. */
const lengthOf = (text: string) => (/^[\x20-\x7E]*$/.test(text) ? text.length : parts(text).length);

function placed({ text, kind }: Cell, width: number): string {
  const length = lengthOf(text);
  const room = ' '.repeat(Math.max(0, width - length));
  if (length <= width) return kind === 'number' ? room + text : text + room;
  const characters = parts(text);
  return kind === 'iri' ? `…${characters.slice(characters.length - width + 1).join('')}` : `${characters.slice(0, width - 1).join('')}…`;
}
