import { createHash } from 'node:crypto';
import { readStatement } from './read-statements.js';
import { mostPapers, mostUses, type SharedThing, type Use, type UseCounts } from './shared-thing.js';
import { readRow, usesOfRow } from './thing-rows.js';

/** A thing as all papers together have it, before its uses are read. */
export interface ThingGroup {
  readonly iri: string;
  /** Its triples as lines of N-Triples, each once, sorted. */
  readonly lines: readonly string[];
  readonly counts: UseCounts;
  /** Other things whose names stand on its page. */
  readonly linked: readonly string[];
  /** Hash of all that papers say of it and of where they name it. */
  readonly digest: string;
  /** Reads the uses of the newest papers. */
  readonly settle: () => SharedThing;
}

interface Open {
  readonly iri: string;
  readonly lines: Set<string>;
  readonly linked: Set<string>;
  readonly hash: ReturnType<typeof createHash>;
  readonly using: { readonly docref: string; readonly issued: string; readonly uses: number; readonly text: string }[];
  papers: number;
  mentioning: number;
  mentions: number;
  uses: number;
}

/** Puts rows about one thing together, from rows that are sorted by thing. Holds the rows of one thing, and of one that everybody names only the newest. */
export function* mergeThings(rows: Iterable<string>): Generator<ThingGroup> {
  let open: Open | undefined;
  for (const text of rows) {
    const row = readRow(text);
    if (open && open.iri !== row.iri) yield close(open);
    if (!open || open.iri !== row.iri) open = { iri: row.iri, lines: new Set(), linked: new Set(), hash: createHash('sha256'), using: [], papers: 0, mentioning: 0, mentions: 0, uses: 0 };
    open.hash.update(row.digest);
    for (const line of row.lines) open.lines.add(line);
    for (const iri of row.linked) open.linked.add(iri);
    if (row.uses === 0) continue;
    open.papers++;
    open.mentioning += Number(row.mentions > 0);
    open.mentions += row.mentions;
    open.uses += row.uses;
    open.using.push({ docref: row.docref, issued: row.issued, uses: row.uses, text });
    if (open.using.length > 2 * mostPapers) open.using.sort(newestFirst).splice(mostPapers);
  }
  if (open) yield close(open);
}

const newestFirst = (a: Open['using'][number], b: Open['using'][number]) => (a.issued === b.issued ? Number(a.docref > b.docref) - Number(a.docref < b.docref) : a.issued < b.issued ? 1 : -1);

function close({ iri, lines, linked, hash, using, papers, mentioning, mentions, uses }: Open): ThingGroup {
  const counts = { papers, mentioning, mentions, uses };
  const sorted = [...lines].sort();
  return {
    iri, lines: sorted, counts, linked: [...linked].sort(), digest: hash.digest('base64url'),
    settle: () => ({ iri, description: sorted.map(readStatement), counts, uses: readUses(using) }),
  };
}

/** In order of docref. */
function readUses(using: Open['using']): readonly Use[] {
  const newest: Open['using'] = [];
  let uses = 0;
  for (const paper of [...using].sort(newestFirst).slice(0, mostPapers)) {
    uses += paper.uses;
    if (newest.length > 0 && uses > mostUses) break;
    newest.push(paper);
  }
  return newest.sort((a, b) => (a.docref < b.docref ? -1 : 1)).flatMap(({ text }) => usesOfRow(text));
}
