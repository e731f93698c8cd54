import { createHash } from 'node:crypto';
import { byCodeUnit } from '../../order.js';
import { readStatement } from './read-statements.js';
import { mostPapers, mostUses, type SharedThing, type Use, type UseCounts } from './shared-thing.js';
import { readHead, readRow, usesOfRow } from './thing-rows.js';

/** A thing as all papers together have it; what its rows say is read when it is asked for. */
export interface ThingGroup {
  readonly iri: string;
  /** Hash of all that papers say of it and of where they name it. */
  readonly digest: string;
  readonly said: () => Said;
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

/** Puts rows about one thing together, from rows that are sorted by thing. Holds the rows of one thing at a time. */
export function* mergeThings(rows: Iterable<string>): Generator<ThingGroup> {
  let iri = '';
  let texts: string[] = [];
  let hash = createHash('sha256');
  for (const text of rows) {
    const head = readHead(text);
    if (head.iri !== iri) {
      if (texts.length > 0) yield groupOf(iri, hash.digest('base64url'), texts);
      iri = head.iri;
      texts = [];
      hash = createHash('sha256');
    }
    texts.push(text);
    hash.update(head.digest);
  }
  if (texts.length > 0) yield groupOf(iri, hash.digest('base64url'), texts);
}

function groupOf(iri: string, digest: string, texts: readonly string[]): ThingGroup {
  let known: Said | undefined;
  const said = () => (known ??= readSaid(texts));
  return { iri, digest, said, settle: () => ({ iri, description: said().lines.map(readStatement), counts: said().counts, uses: readUses(texts) }) };
}

function readSaid(texts: readonly string[]): Said {
  const lines = new Set<string>();
  const linked = new Set<string>();
  let [papers, mentioning, mentions, uses] = [0, 0, 0, 0];
  for (const text of texts) {
    const row = readRow(text);
    for (const line of row.lines) lines.add(line);
    for (const other of row.linked) linked.add(other);
    papers += Number(row.uses > 0);
    mentioning += Number(row.mentions > 0);
    mentions += row.mentions;
    uses += row.uses;
  }
  return { lines: [...lines].sort(), linked: [...linked].sort(), counts: { papers, mentioning, mentions, uses } };
}

/** The uses in the newest papers, in order of docref; no more than there is room for. */
function readUses(texts: readonly string[]): readonly Use[] {
  const rows = texts.map((text) => ({ ...readRow(text), text })).filter(({ uses }) => uses > 0);
  const newest: (typeof rows)[number][] = [];
  let uses = 0;
  for (const row of rows.sort((a, b) => byCodeUnit(b.issued, a.issued) || byCodeUnit(a.docref, b.docref)).slice(0, mostPapers)) {
    uses += row.uses;
    if (newest.length > 0 && uses > mostUses) break;
    newest.push(row);
  }
  return newest.sort((a, b) => byCodeUnit(a.docref, b.docref)).flatMap(({ text }) => usesOfRow(text));
}
