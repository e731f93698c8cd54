import { isPartOf, type PaperGraph } from '../across/paper-graph.js';
import type { Context } from '../syntax/jsonld-context.js';
import { deflate, type Part } from './deflate.js';
import type { JoinedForm } from './joined-file.js';
import type { JoinedFiles } from './joined-files.js';

/** The syntaxes in which all papers stand in one file. */
export const dumpSyntaxes = ['nt', 'nq', 'ttl', 'jsonld'] as const;
type DumpSyntax = (typeof dumpSyntaxes)[number];

/**
 * What a paper adds to each dump: to N-Triples what no other paper can state; to N-Quads a graph named by its page (`{base}doc/{docref}`);
 * its Turtle; and the nodes of its JSON-LD.
 */
export function partOf(syntax: DumpSyntax, paper: PaperGraph, texts: Readonly<Record<'ttl' | 'jsonld', string>>, { graph }: Context): Part {
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

const pathOf = (syntax: DumpSyntax) => `dump/all.${syntax}.gz`;

/** The dump in a syntax: all papers in one gzip file. JSON-LD stands under one context: a list of whole texts would name a graph for each. */
export function dumpForm(syntax: DumpSyntax, { source, graph }: Context): JoinedForm {
  const form = { path: pathOf(syntax), isDeflated: true };
  return syntax === 'jsonld' ? { ...form, head: `{"@context": ${JSON.stringify(source)},\n${JSON.stringify(graph)}: [\n`, between: ',\n', tail: '\n]}\n' } : form;
}

/** Lines of N-Triples that papers share and that stand in the dump once, behind those of the papers. */
export interface SharedLines {
  readonly add: (lines: readonly string[]) => void;
  /** Hands over what is held. */
  readonly flush: () => void;
}

/** How many lines are deflated together. */
const mostLines = 5000;

export function shareLines(files: JoinedFiles): SharedLines {
  let held: string[] = [];
  const flush = () => {
    files.addText(pathOf('nt'), textOf(held));
    held = [];
  };
  return {
    add(lines) {
      for (const line of lines) held.push(line);
      if (held.length > mostLines) flush();
    },
    flush,
  };
}
