import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import type { Code, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { getOrPut } from '../../src/maps.js';

/** A line of an `sh` or `console` block that a reader is meant to run. */
export interface Command {
  readonly text: string;
  readonly line: number;
  /** What the page says that it prints; a line `…` stands for any lines. Null where the page shows none. */
  readonly prints: readonly string[] | null;
}

/** A block with a name after its language: a file that the reader makes. */
export interface ShownFile {
  readonly name: string;
  readonly content: string;
  readonly line: number;
}

/** One of our Markdown pages, as far as tests look at it. */
export interface Page {
  readonly commands: readonly Command[];
  readonly files: readonly ShownFile[];
  /** Where links and pictures point, as written. */
  readonly links: readonly { readonly to: string; readonly line: number }[];
  readonly anchors: ReadonlySet<string>;
  /** Paths of this repository that the text names as code. */
  readonly paths: readonly { readonly to: string; readonly line: number }[];
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 0;
const ours = /^(?:src|tests|scripts|bench|ontology|shapes|queries|docs|examples)\/[\w./-]+$/;
const everyNode = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
const textOf = (node: Nodes): string => ('children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '');

const withoutComment = (line: string) => line.replace(/ {2,}#.*$/, '');

/** Commands of a block: in `sh` each line is one, in `console` each line after a prompt. */
function readCommands(block: Code): readonly Command[] {
  const first = lineOf(block) + 1;
  const lines = block.value.split('\n');
  if (block.lang === 'sh') {
    return lines.flatMap((text, index) => (text === '' || text.startsWith('#') ? [] : [{ text: withoutComment(text), line: first + index, prints: null }]));
  }
  const starts = lines.flatMap((text, index) => (text.startsWith('$ ') ? [index] : []));
  return starts.map((start, which) => ({ text: lines[start]?.slice(2) ?? '', line: first + start, prints: lines.slice(start + 1, starts[which + 1]) }));
}

const known = new Map<string, Page>();

/** Reads a page, once. Named files and commands come in the order of the page. */
export const readPage = (path: string): Page => getOrPut(known, path, () => parsePage(path));

function parsePage(path: string): Page {
  const nodes = everyNode(fromMarkdown(readFileSync(path, 'utf8')));
  const slugger = new GithubSlugger();
  const blocks = nodes.filter((node) => node.type === 'code');
  return {
    commands: blocks.filter(({ lang }) => lang === 'sh' || lang === 'console').flatMap(readCommands),
    files: blocks.flatMap((block) => (block.meta ? [{ name: block.meta, content: `${block.value}\n`, line: lineOf(block) }] : [])),
    links: nodes.flatMap((node) => (node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [{ to: node.url, line: lineOf(node) }] : [])),
    paths: nodes.flatMap((node) => (node.type === 'inlineCode' && ours.test(node.value) ? [{ to: node.value, line: lineOf(node) }] : [])),
    anchors: new Set(nodes.filter((node) => node.type === 'heading').map((heading) => slugger.slug(textOf(heading)))),
  };
}
