import type { Fold } from '../across/fold-papers.js';
import { isPartOf, type PaperGraph } from '../across/paper-graph.js';
import type { Context } from '../jsonld-context.js';
import type { OpenFile, Publication, Written } from '../publication.js';
import { openDump } from '../write-dump.js';

/** All papers in one file of each syntax. */
export type Dumps = Readonly<Record<'nt' | 'nq' | 'ttl' | 'jsonld', Written>>;

/**
 * Writes the dumps: N-Triples with each triple once, N-Quads with a graph a paper named by its page (`{base}doc/{docref}`), the papers'
 * Turtle one after the other, and their JSON-LD under one context. Remembers only what papers share.
 */
export function dumpPapers(publication: Publication, context: Context): Fold<Dumps> {
  const open = (syntax: string) => openDump(publication, `dump/all.${syntax}.gz`);
  const files = { nt: open('nt'), nq: open('nq'), ttl: open('ttl') };
  const tree = joinTrees(open('jsonld'), context);
  const once = keepNew();
  return {
    add(paper) {
      files.nt.add(textOf(once(paper)));
      files.nq.add(textOf(paper.lines.map((line) => `${line.slice(0, -1)}<${pageOf(paper)}> .`)));
      files.ttl.add(`${publication.read(`doc/${paper.docref}.ttl`)}\n`);
      tree.add(publication.read(`doc/${paper.docref}.jsonld`));
    },
    finish: () => ({ nt: files.nt.close(), nq: files.nq.close(), ttl: files.ttl.close(), jsonld: tree.close() }),
  };
}

const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

/** The page about a paper, which is also the name of its graph. */
export const pageOf = ({ ids, docref }: PaperGraph) => `${ids.slice(0, -'id/'.length)}doc/${docref}`;

/** The lines of each paper that no earlier paper had. */
function keepNew(): (paper: PaperGraph) => readonly string[] {
  const shared = new Set<string>();
  return (paper) =>
    paper.lines.filter((line, at) => {
      if (isPartOf(paper, paper.statements[at]?.subject ?? '')) return true;
      const size = shared.size;
      return shared.add(line).size > size;
    });
}

/** Joins JSON-LD texts that share a context; a list of whole texts would name a graph for each. */
function joinTrees(file: OpenFile, { source, graph }: Context): OpenFile {
  let isFirst = true;
  file.add(`{"@context": ${JSON.stringify(source)},\n${JSON.stringify(graph)}: [`);
  return {
    add(text) {
      const tree: Record<string, readonly unknown[]> = JSON.parse(String(text));
      const nodes = (tree[graph] ?? []).map((node) => JSON.stringify(node));
      if (nodes.length === 0) return;
      file.add(`${isFirst ? '' : ','}\n${nodes.join(',\n')}`);
      isFirst = false;
    },
    close() {
      file.add('\n]}\n');
      return file.close();
    },
  };
}
