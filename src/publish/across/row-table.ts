import { keyOf } from '../../store/key.js';
import type { Notes } from '../../store/notes.js';
import type { PieceReader } from '../../store/read-pieces.js';
import { ownText } from '../own-text.js';
import { mergeSorted, openSorter } from '../sort-rows.js';
import type { Use } from './shared-thing.js';
import { byThing, headAsText, partRow, readHead, readUses, type RowHead } from './thing-rows.js';

/** A paper whose rows belong in the table. `key` tells the rows apart from those of any other version of the paper. */
export interface PaperRows {
  readonly docref: string;
  readonly key: string;
  readonly things: () => readonly string[];
}

/** A row of the table. */
export interface TableRow {
  readonly head: RowHead;
  readonly readUses: () => readonly Use[];
}

/** The rows that papers have about things, sorted by thing, then by paper, kept from one run to the next: only rows of papers that changed are read and sorted. */
export interface RowTable {
  /** Each paper once, before rows are asked for. */
  readonly add: (paper: PaperRows) => void;
  /** The rows in order; may be asked any number of times, to the end. */
  readonly sorted: () => Generator<TableRow>;
  /** Keeps the table for the next run. */
  readonly remember: () => void;
  /** Gives back the room on disk. */
  readonly close: () => void;
}

/**
 * The notes, both with the name of the table on their first line. Heads of rows, which every run reads: a line for each paper with its key, an empty
 * line, and the heads, each with the place and the size of its uses. And the uses, which are read of things that changed.
 */
const [headPlace, usePlace] = ['rows.tsv', 'uses.jsonl'];

/** A table on disk. */
interface Table {
  /** Docref → key of the papers in it. */
  readonly papers: ReadonlyMap<string, string>;
  readonly lines: () => Generator<string>;
  readonly uses: PieceReader;
}

/** Opens the table that is kept in these notes. `scratch`: a folder for what does not fit in memory. */
export function openRowTable(notes: Notes, scratch: string): RowTable {
  const before = readTable(notes);
  const papers = new Map<string, string>();
  const same = new Set<string>();
  const fresh = openSorter(scratch);
  let written: (Table & { readonly keep: () => void }) | null = null;
  const isAsBefore = () => same.size === papers.size && same.size === before?.papers.size;
  return {
    add({ docref, key, things }) {
      papers.set(docref, key);
      if (before?.papers.get(docref) === key) same.add(docref);
      else for (const row of things()) fresh.add(row);
    },
    *sorted() {
      if (before && isAsBefore()) written = { ...before, keep: () => {} };
      written ??= writeTable(notes, papers, mergeSorted([staying(before, same), arriving(fresh.sorted())], (a, b) => byThing(a.head, b.head)));
      for (const { head, at, bytes } of placedRows(written)) yield { head, readUses: readFrom(written.uses, head, at, bytes) };
    },
    remember: () => written?.keep(),
    close() {
      fresh.close();
      before?.uses.close();
      if (written && written.uses !== before?.uses) written.uses.close();
    },
  };
}

const readFrom = (uses: PieceReader, head: RowHead, at: number, bytes: number) => () => readUses(head, uses.at(at, bytes).toString('utf8'));

/** The table of the run before; null when there is none that is whole. */
function readTable(notes: Notes): Table | null {
  const uses = notes.notedPieces(usePlace);
  const nameOf = (place: string) => {
    const [name] = notes.notedLines(place);
    return name;
  };
  if (!uses || nameOf(headPlace) !== nameOf(usePlace)) {
    uses?.close();
    return null;
  }
  const papers = new Map<string, string>();
  for (const line of linesUntilEmpty(notes.notedLines(headPlace))) {
    const [docref = '', key] = line.split('\t');
    if (key !== undefined) papers.set(ownText(docref), ownText(key));
  }
  return { papers, lines: () => notes.notedLines(headPlace), uses };
}

/** A row that goes in a new table. */
interface Row {
  readonly head: RowHead;
  readonly uses: string | Buffer;
}

/** Writes a table from rows in order. */
function writeTable(notes: Notes, papers: ReadonlyMap<string, string>, rows: Iterable<Row>): Table & { readonly keep: () => void } {
  const [heads, uses] = [notes.openNote(headPlace), notes.openNote(usePlace)];
  const name = keyOf([...papers]);
  for (const line of [name, ...[...papers].map((paper) => paper.join('\t')), '']) heads.add(line);
  uses.add(name);
  let before: RowHead | null = null;
  for (const row of rows) {
    heads.add([headAsText(row.head, before), uses.add(row.uses), Buffer.byteLength(row.uses)].join('\t'));
    before = row.head;
  }
  return {
    papers,
    lines: heads.lines,
    uses: uses.pieces(),
    keep() {
      uses.keep();
      heads.keep();
    },
  };
}

/** The rows of these papers in a table. */
function* staying(table: Table | null, docrefs: ReadonlySet<string>): Generator<Row> {
  if (table && docrefs.size > 0) for (const { head, at, bytes } of placedRows(table)) if (docrefs.has(head.docref)) yield { head, uses: table.uses.at(at, bytes) };
}

function* arriving(rows: Iterable<string>): Generator<Row> {
  for (const row of rows) yield partRow(row);
}

/** The heads in a table, with the place and the size of the uses of each, in bytes. */
function* placedRows({ lines }: Table): Generator<{ readonly head: RowHead; readonly at: number; readonly bytes: number }> {
  const all = lines();
  for (const _ of linesUntilEmpty(all)) continue;
  let head: RowHead | null = null;
  for (const line of all) {
    head = readHead(line, head);
    const [at, bytes] = line.slice(line.lastIndexOf('\t', line.lastIndexOf('\t') - 1) + 1).split('\t').map(Number);
    yield { head, at: at ?? 0, bytes: bytes ?? 0 };
  }
}

/** The first lines, up to an empty one; leaves the rest to whoever goes on reading. */
function* linesUntilEmpty(lines: Iterator<string>): Generator<string> {
  for (let line = lines.next(); !line.done && line.value !== ''; line = lines.next()) yield line.value;
}
