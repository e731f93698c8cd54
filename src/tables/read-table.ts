import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** A row of a shipped table: column name → cell; lists inside a cell are parted by `|`. */
export type Row = Readonly<Record<string, string>>;

/** Rows of a tab-separated table with a header line; no quoting, so a cell holds neither tab nor line end. */
export function parseTable(text: string): readonly Row[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** The shipped table `name` (`src/tables/{name}.tsv`, packed by a build); every row has its `source`. Throws when the package is incomplete. */
export function readTable(name: string): readonly Row[] {
  const packed = new URL(`./${name}.tsv.br`, import.meta.url);
  return parseTable((existsSync(packed) ? brotliDecompressSync(readFileSync(packed)) : readFileSync(new URL(`./${name}.tsv`, import.meta.url))).toString('utf8'));
}

/** The parts of a cell that holds a list. */
export function listOf(cell: string | undefined): readonly string[] {
  return cell ? cell.split('|') : [];
}
