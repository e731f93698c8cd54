import { createHash } from 'node:crypto';
import { byCodeUnit } from '../../order.js';
import { ownText } from '../own-text.js';
import { readStatement } from './read-statements.js';
import { mostPapers, mostUses, type SharedThing, type Use, type UseCounts } from './shared-thing.js';
import { readHead, readRow, usesOfRow } from './thing-rows.js';

/** A thing as all papers together have it. */
export interface ThingGroup {
  readonly iri: string;
  /** Hash of all that papers say of it and of where they name it. */
  readonly digest: string;
  readonly said: Said;
  /** Reads the uses of the newest papers too. */
  readonly settle: () => SharedThing;
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
export function* mergeThings(rows: Iterable<string>): Generator<ThingGroup> {
  let open: OpenGroup | null = null;
  for (const text of rows) {
    const { iri, digest } = readHead(text);
    if (open?.iri !== iri) {
      if (open) yield open.close();
      open = openGroup(iri);
    }
    open.add(text, digest);
  }
  if (open) yield open.close();
}

interface OpenGroup {
  readonly iri: string;
  readonly add: (text: string, digest: string) => void;
  readonly close: () => ThingGroup;
}

function openGroup(iri: string): OpenGroup {
  const hash = createHash('sha256');
  const [lines, linked] = [new Set<string>(), new Set<string>()];
  const newest = keepNewest();
  let [papers, mentioning, mentions, uses] = [0, 0, 0, 0];
  return {
    iri,
    add(text, digest) {
      hash.update(digest);
      const row = readRow(text);
      for (const line of row.lines) lines.add(line);
      for (const other of row.linked) linked.add(other);
      mentioning += Number(row.mentions > 0);
      mentions += row.mentions;
      uses += row.uses;
      if (row.uses === 0) return;
      papers++;
      newest.add(text, row);
    },
    close() {
      const said = { lines: [...lines].sort(), linked: [...linked].sort(), counts: { papers, mentioning, mentions, uses } };
      return { iri, digest: hash.digest('base64url'), said, settle: () => ({ iri, description: said.lines.map(readStatement), counts: said.counts, uses: newest.uses() }) };
    },
  };
}

/** A row with what tells how new its paper is. */
interface NamingRow extends Pick<ReturnType<typeof readRow>, 'docref' | 'issued' | 'uses'> {
  readonly text: string;
}

const newestFirst = (a: NamingRow, b: NamingRow) => byCodeUnit(b.issued, a.issued) || byCodeUnit(a.docref, b.docref);

/** Keeps the rows of the newest papers, as many as there is room for, and gives their uses in order of docref. */
function keepNewest() {
  let rows: NamingRow[] = [];
  const own = ({ docref, issued, uses, text }: NamingRow): NamingRow => ({ docref: ownText(docref), issued: ownText(issued), uses, text: ownText(text) });
  return {
    add(text: string, { docref, issued, uses }: Omit<NamingRow, 'text'>): void {
      rows.push({ docref, issued, uses, text });
      if (rows.length >= 2 * mostPapers) rows = rows.sort(newestFirst).slice(0, mostPapers).map(own);
    },
    uses(): readonly Use[] {
      const newest: NamingRow[] = [];
      let uses = 0;
      for (const row of rows.sort(newestFirst).slice(0, mostPapers)) {
        uses += row.uses;
        if (newest.length > 0 && uses > mostUses) break;
        newest.push(row);
      }
      return newest.sort((a, b) => byCodeUnit(a.docref, b.docref)).flatMap(({ text }) => usesOfRow(text));
    },
  };
}
