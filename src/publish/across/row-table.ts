import { keyOf } from '../../store/key.js';
import type { Notes } from '../../store/notes.js';
import type { PieceReader } from '../../store/read-pieces.js';
import { ownText } from '../../memory.js';
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

/** Gives the rows of one thing after the other; rows of things that nobody asks for are passed by, which is much quicker. */
interface RowReader {
  /** Things are asked for in order; the rows of one are read to the end. */
  readonly of: (iri: string) => Generator<TableRow>;
  readonly close: () => void;
}

/** The rows that papers have about things, sorted by thing, then by paper, kept from one run to the next: only rows of papers that changed are read and sorted. */
export interface RowTable {
  /** Each paper once, before rows are asked for. */
  readonly add: (paper: PaperRows) => void;
  /** The rows in order; may be asked any number of times, to the end. */
  readonly sorted: () => Generator<TableRow>;
  /** For the rows of a few things. */
  readonly openReader: () => RowReader;
  /** Keeps the table for the next run. */
  readonly remember: () => void;
  /** Gives back the room on disk. */
  readonly close: () => void;
}

/**
 * The table stands in two parts: most of it, and the rows of papers that changed since that was written, so that a few papers do not cost writing all
 * of it again. Each part is two notes, both with the same first line: its name, and that of the part that it was written beside. Heads of rows, which
 * every run reads: a line for each paper with its key, an empty line, and the heads, each with the place and the size of its uses. And the uses, which
 * are read of things that changed.
 */
const places = [{ heads: 'rows.tsv', uses: 'uses.jsonl' }, { heads: 'rows-recent.tsv', uses: 'uses-recent.jsonl' }] as const;
type Place = (typeof places)[number];

/** Of how many papers one may be in the second part before the first is written again. */
const mostRecent = 0.1;

/** A part on disk. */
interface Part {
  readonly name: string;
  /** The name of the first part, for one that was written beside it. */
  readonly beside: string;
  /** Docref → key of the papers in it. */
  readonly papers: ReadonlyMap<string, string>;
  readonly lines: () => Generator<string>;
  readonly uses: PieceReader;
  /** The papers in it whose rows still hold. */
  readonly staying: Set<string>;
}

/** Opens the table that is kept in these notes. `scratch`: a folder for what does not fit in memory. */
export function openRowTable(notes: Notes, scratch: string): RowTable {
  const before = readParts(notes);
  const [most, recent] = before;
  const added = new Map<string, string>();
  const fresh = openSorter(scratch);
  let parts: readonly Part[] | null = null;
  let keep = () => {};
  const write = (place: Place, from: readonly Part[], beside = ''): Part => {
    const papers = new Map([...from.flatMap(stayingOf), ...added]);
    const written = writePart(notes, place, { papers, beside }, mergeSorted([...from.map((part) => rowsOf(part)), arriving(fresh.sorted())], byRow));
    keep = () => {
      written.keep();
      if (place === places[0]) for (const note of Object.values(places[1])) notes.forget(note);
    };
    return written;
  };
  const choose = (): readonly Part[] => {
    if (added.size === 0) return before;
    if (most && added.size + (recent?.staying.size ?? 0) <= mostRecent * most.staying.size) return [most, write(places[1], recent ? [recent] : [], most.name)];
    return [write(places[0], before)];
  };
  function* rowsFrom(first: () => string): Generator<TableRow> {
    parts ??= choose();
    yield* mergeSorted(parts.map((part) => rowsOf(part, first)), byRow);
  }
  return {
    add({ docref, key, things }) {
      const holder = before.find(({ papers }) => papers.get(docref) === key);
      if (holder) holder.staying.add(docref);
      else {
        added.set(docref, key);
        for (const row of things()) fresh.add(row);
      }
    },
    sorted: () => rowsFrom(() => ''),
    openReader: () => openReader(rowsFrom),
    remember: () => keep(),
    close() {
      fresh.close();
      for (const { uses } of new Set([...before, ...(parts ?? [])])) uses.close();
    },
  };
}

/** The parts of the run before, the recent one only with the one that it was written beside. */
function readParts(notes: Notes): readonly Part[] {
  const parts: Part[] = [];
  for (const place of places) {
    const part = readPart(notes, place);
    if (part && part.beside === (parts[0]?.name ?? '')) parts.push(part);
    else part?.uses.close();
  }
  return parts;
}

/** A part; null when there is none that is whole. */
function readPart(notes: Notes, place: Place): Part | null {
  const uses = notes.notedPieces(place.uses);
  const nameOf = (note: string) => {
    const [name] = notes.notedLines(note);
    return name;
  };
  const line = nameOf(place.heads);
  if (!uses || line === undefined || line !== nameOf(place.uses)) {
    uses?.close();
    return null;
  }
  const papers = new Map<string, string>();
  const [, ...heads] = linesUntilEmpty(notes.notedLines(place.heads));
  for (const paper of heads) {
    const [docref = '', key = ''] = paper.split('\t');
    papers.set(ownText(docref), ownText(key));
  }
  const [name = '', beside = ''] = line.split('\t').map(ownText);
  return { name, beside, papers, lines: () => notes.notedLines(place.heads), uses, staying: new Set() };
}

/** Writes a part from rows in order. */
function writePart(notes: Notes, place: Place, { papers, beside }: Pick<Part, 'papers' | 'beside'>, rows: Iterable<Row>): Part & { readonly keep: () => void } {
  const [heads, uses] = [notes.openNote(place.heads), notes.openNote(place.uses)];
  const name = keyOf([beside, ...papers]);
  const first = `${name}\t${beside}`;
  for (const line of [first, ...[...papers].map((paper) => paper.join('\t')), '']) heads.add(line);
  uses.add(first);
  let before: RowHead | null = null;
  for (const { head, text } of rows) {
    const told = text();
    heads.add([headAsText(head, before), uses.add(told), Buffer.byteLength(told)].join('\t'));
    before = head;
  }
  return {
    name, beside, papers, lines: heads.lines, uses: uses.pieces(), staying: new Set(papers.keys()),
    keep() {
      uses.keep();
      heads.keep();
    },
  };
}

/** A row with its uses as text. */
interface Row extends TableRow {
  readonly text: () => string | Buffer;
}

const byRow = (a: TableRow, b: TableRow) => byThing(a.head, b.head);

function* arriving(rows: Iterable<string>): Generator<Row> {
  for (const row of rows) {
    const { head, uses } = partRow(row);
    yield { head, text: () => uses, readUses: () => readUses(head, uses) };
  }
}

const stayingOf = ({ papers, staying }: Part) => [...papers].filter(([docref]) => staying.has(docref));

/** The rows in a part that still hold. `first` is asked before each: rows of things that come before that one are passed by. */
function* rowsOf({ lines, uses, staying }: Part, first = () => ''): Generator<Row> {
  const all = lines();
  for (const _ of linesUntilEmpty(all)) continue;
  let head: RowHead | null = null;
  for (const line of all) {
    if (line < first()) continue;
    const row: RowHead = readHead(line, head);
    head = row;
    if (!staying.has(row.docref)) continue;
    const text = () => {
      const [at = 0, bytes = 0] = line.slice(line.lastIndexOf('\t', line.lastIndexOf('\t') - 1) + 1).split('\t').map(Number);
      return uses.at(at, bytes);
    };
    yield { head: row, text, readUses: () => readUses(row, text().toString('utf8')) };
  }
}

/** @param open opens rows from a thing on, which is asked before each row. */
function openReader(open: (first: () => string) => Generator<TableRow>): RowReader {
  let wanted = '';
  const rows = open(() => wanted);
  let next: IteratorResult<TableRow> | null = null;
  return {
    *of(iri) {
      wanted = iri;
      next ??= rows.next();
      while (!next.done && next.value.head.iri < iri) next = rows.next();
      for (; !next.done && next.value.head.iri === iri; next = rows.next()) yield next.value;
    },
    close: () => void rows.return(undefined),
  };
}

/** The first lines, up to an empty one; leaves the rest to whoever goes on reading. */
function* linesUntilEmpty(lines: Iterator<string>): Generator<string> {
  for (let line = lines.next(); !line.done && line.value !== ''; line = lines.next()) yield line.value;
}
