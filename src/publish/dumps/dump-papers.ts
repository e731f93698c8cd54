import { isPartOf, type PaperGraph } from '../across/paper-graph.js';
import type { Context } from '../syntax/jsonld-context.js';
import type { Publication, Written } from '../publication.js';
import { deflate, type Piece } from './deflate.js';
import { openDump } from './write-dump.js';

/** The syntaxes in which all papers stand in one file. */
export const dumpSyntaxes = ['nt', 'nq', 'ttl', 'jsonld'] as const;
export type DumpSyntax = (typeof dumpSyntaxes)[number];

/** All papers in one file of each syntax. */
type Dumps = Readonly<Record<DumpSyntax, Written>>;

/**
 * What a paper adds to each dump: to N-Triples what no other paper can state; to N-Quads a graph named by its page (`{base}doc/{docref}`);
 * its Turtle; and the nodes of its JSON-LD.
 */
export function pieceOf(syntax: DumpSyntax, paper: PaperGraph, texts: Readonly<Record<'ttl' | 'jsonld', string>>, { graph }: Context): Piece {
  switch (syntax) {
    case 'nt':
      return deflate(textOf(paper.lines.filter((_, at) => isPartOf(paper, paper.statements[at]?.subject ?? ''))));
    case 'nq':
      return deflate(textOf(paper.lines.map((line) => `${line.slice(0, -1)}<${pageOf(paper)}> .`)));
    case 'ttl':
      return deflate(`${texts.ttl}\n`);
    case 'jsonld': {
      const tree: Record<string, readonly unknown[]> = JSON.parse(texts.jsonld);
      return deflate((tree[graph] ?? []).map((node) => JSON.stringify(node)).join(',\n'));
    }
  }
}

const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

/** The page about a paper, which is also the name of its graph. */
const pageOf = ({ ids, docref }: PaperGraph) => `${ids.slice(0, -'id/'.length)}doc/${docref}`;

/** The dumps while papers are added. */
export interface OpenDumps {
  /** Adds a paper's piece in each syntax, in the order of `dumpSyntaxes`. */
  readonly add: (pieces: readonly Piece[]) => void;
  /** Adds lines of N-Triples that papers share; each once. */
  readonly addShared: (lines: readonly string[]) => void;
  readonly close: () => Dumps;
}

/** Opens the dumps. JSON-LD stands under one context: a list of whole texts would name a graph for each. */
export function openDumps(publication: Publication, { source, graph }: Context): OpenDumps {
  const open = (syntax: DumpSyntax) => openDump(publication, `dump/all.${syntax}.gz`);
  const files = { nt: open('nt'), nq: open('nq'), ttl: open('ttl'), jsonld: open('jsonld') };
  files.jsonld.addText(`{"@context": ${JSON.stringify(source)},\n${JSON.stringify(graph)}: [`);
  let between = deflate('\n');
  const comma = deflate(',\n');
  let shared: string[] = [];
  const flush = () => {
    if (shared.length > 0) files.nt.addText(textOf(shared));
    shared = [];
  };
  return {
    add(pieces) {
      files.jsonld.add(between);
      between = comma;
      for (const [at, syntax] of dumpSyntaxes.entries()) {
        const piece = pieces[at];
        if (piece) files[syntax].add(piece);
      }
    },
    addShared(lines) {
      shared.push(...lines);
      if (shared.length > 5000) flush();
    },
    close() {
      flush();
      files.jsonld.addText('\n]}\n');
      return { nt: files.nt.close(), nq: files.nq.close(), ttl: files.ttl.close(), jsonld: files.jsonld.close() };
    },
  };
}
