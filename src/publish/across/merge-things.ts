import { hash } from 'node:crypto';
import { byCodeUnit } from '../../order.js';
import { readStatement } from './read-statements.js';
import type { TableRow } from './row-table.js';
import { mostPapers, mostUses, type Use, type UseCounts, type WholeThing } from './shared-thing.js';
import { linesOf, linkedOf, type RowHead } from './thing-rows.js';

/** A thing as all papers together have it. */
export interface MergedThing {
  readonly iri: string;
  /** Hash of all that papers say of it and of where they name it. */
  readonly digest: string;
  readonly said: Said;
  /** Reads the uses of the newest papers too. */
  readonly settle: () => WholeThing;
}

/** What papers say of a thing, without the uses themselves. */
export interface Said {
  /** Its triples as lines of N-Triples, each once, sorted. */
  readonly lines: readonly string[];
  readonly counts: UseCounts;
  /** Other things whose names stand on its page. */
  readonly linked: readonly string[];
}

/** Puts rows about one thing together, from rows that are sorted by thing. Holds one thing at a time, and of its rows those of the newest papers. */
export function* mergeThings(rows: Iterable<TableRow>): Generator<MergedThing> {
  let open: OpenGroup | null = null;
  for (const row of rows) {
    if (open?.iri !== row.head.iri) {
      if (open) yield open.close();
      open = openGroup(row.head.iri);
    }
    open.add(row);
  }
  if (open) yield open.close();
}

interface OpenGroup {
  readonly iri: string;
  readonly add: (row: TableRow) => void;
  readonly close: () => MergedThing;
}

function openGroup(iri: string): OpenGroup {
  let digests = '';
  const [lines, linked] = [new Set<string>(), new Set<string>()];
  const newest = keepNewest();
  let last: RowHead | null = null;
  let [papers, mentioning, mentions, uses] = [0, 0, 0, 0];
  return {
    iri,
    add(row) {
      const { head } = row;
      digests += head.digest;
      if (head.lines !== last?.lines) lines.add(head.lines);
      if (head.linked !== last?.linked) linked.add(head.linked);
      last = head;
      mentioning += Number(head.mentions > 0);
      mentions += head.mentions;
      uses += head.uses;
      if (head.uses === 0) return;
      papers++;
      newest.add(row);
    },
    close() {
      const said = { lines: union(lines, linesOf), linked: union(linked, linkedOf), counts: { papers, mentioning, mentions, uses } };
      return { iri, digest: hash('sha256', digests, 'base64url'), said, settle: () => ({ iri, lines: said.lines, description: said.lines.map(readStatement), counts: said.counts, uses: newest.uses() }) };
    },
  };
}

/** All that stands in some texts, each once, sorted; in each text alone it is so already. */
function union(texts: ReadonlySet<string>, parted: (text: string) => readonly string[]): readonly string[] {
  const [first = '', ...others] = texts;
  return others.length === 0 ? parted(first) : [...new Set([first, ...others].flatMap(parted))].sort();
}

const newestFirst = ({ head: a }: TableRow, { head: b }: TableRow) => byCodeUnit(b.issued, a.issued) || byCodeUnit(a.docref, b.docref);

/** Keeps the rows of the newest papers, as many as there is room for, and gives their uses in order of docref. */
function keepNewest() {
  let rows: TableRow[] = [];
  return {
    add(row: TableRow): void {
      rows.push(row);
      if (rows.length >= 2 * mostPapers) rows = rows.sort(newestFirst).slice(0, mostPapers);
    },
    uses(): readonly Use[] {
      const newest: TableRow[] = [];
      let uses = 0;
      for (const row of rows.sort(newestFirst).slice(0, mostPapers)) {
        uses += row.head.uses;
        if (newest.length > 0 && uses > mostUses) break;
        newest.push(row);
      }
      return newest.sort((a, b) => byCodeUnit(a.head.docref, b.head.docref)).flatMap(({ readUses }) => readUses());
    },
  };
}
