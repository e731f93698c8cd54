import type { Notes } from '../../store/notes.js';
import { ownText } from '../own-text.js';
import { mergeSorted, openSorter } from '../sort-rows.js';

/** A paper whose rows belong in the table. `key` tells the rows apart from those of any other version of the paper. */
export interface PaperRows {
  readonly docref: string;
  readonly key: string;
  readonly things: () => readonly string[];
}

/** The rows that papers have about things, sorted by thing, then by paper, kept from one run to the next: only rows of papers that changed are read and sorted. */
export interface RowTable {
  /** Each paper once, before rows are asked for. */
  readonly add: (paper: PaperRows) => void;
  /** The rows in order; may be asked any number of times, to the end. */
  readonly sorted: () => Generator<string>;
  /** Keeps the table for the next run. */
  readonly remember: () => void;
  /** Gives back the room on disk. */
  readonly close: () => void;
}

/** The note: a line for each paper with its key, an empty line, and the rows. */
const place = 'rows.tsv';

/** Opens the table that is kept in these notes. `scratch`: a folder for what does not fit in memory. */
export function openRowTable(notes: Notes, scratch: string): RowTable {
  const before = readHeads(notes.notedLines(place));
  const heads: string[] = [];
  const same = new Set<string>();
  const fresh = openSorter(scratch);
  let written: ReturnType<Notes['openNote']> | null = null;
  const isAsBefore = () => same.size === before.size && heads.length === before.size;
  return {
    add({ docref, key, things }) {
      heads.push(`${docref}\t${key}`);
      if (before.get(docref) === key) same.add(docref);
      else for (const row of things()) fresh.add(row);
    },
    *sorted() {
      if (written || isAsBefore()) yield* rowsOf(written ? written.lines() : notes.notedLines(place));
      else {
        const note = notes.openNote(place);
        for (const line of [...heads, '']) note.add(line);
        for (const row of mergeSorted([rowsStaying(notes.notedLines(place), same), fresh.sorted()])) {
          note.add(row);
          yield row;
        }
        written = note;
      }
    },
    remember: () => written?.keep(),
    close: fresh.close,
  };
}

/** Docref → key of the papers in a table. */
function readHeads(lines: Generator<string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const line of lines) {
    if (line === '') break;
    const [docref = '', key = ''] = line.split('\t');
    keys.set(ownText(docref), ownText(key));
  }
  return keys;
}

/** The rows that follow on the heads. */
function* rowsOf(lines: Generator<string>): Generator<string> {
  for (let line = lines.next(); !line.done && line.value !== ''; ) line = lines.next();
  yield* lines;
}

/** The rows of these papers. */
function* rowsStaying(lines: Generator<string>, docrefs: ReadonlySet<string>): Generator<string> {
  if (docrefs.size > 0) for (const row of rowsOf(lines)) if (docrefs.has(docrefOfRow(row))) yield row;
}

function docrefOfRow(row: string): string {
  const start = row.indexOf('\t') + 1;
  return row.slice(start, row.indexOf('\t', start));
}
