import { wordsOf } from '../../pages/search/index-papers.js';
import { type Card, makeCard } from '../../publish/across/card.js';
import { type PaperGraph, readPaperGraph } from '../../publish/across/paper-graph.js';
import { rowAsText, thingRows } from '../../publish/across/thing-rows.js';
import { dumpSyntaxes, partOf } from '../../publish/joined/dump-papers.js';
import type { KeptPart } from '../../publish/joined/joined-files.js';
import type { Context } from '../../publish/syntax/jsonld-context.js';
import type { PublishedFile, Written } from '../../publish/open-file.js';
import type { JoinedPaper } from '../../publish/publish-across.js';
import { tableParts } from '../../publish/tables/write-tables.js';
import type { EntryFile, Store } from '../../store/store.js';
import { placeInEntry } from './entry-files.js';

/** The file of an entry with what joining papers reads of each: a line of JSON, then the words of the paper. */
const place = 'joining';

/** The file with what the paper adds to files that join papers. */
const partsPlace = 'parts';

interface Head extends Card {
  /** The paper's files in the publication. */
  readonly files: readonly Written[];
  /** Labels of the questions, for the search index; none when the paper has no pages. */
  readonly labels: readonly string[] | null;
  /** What it adds to each dump, in the order of `dumpSyntaxes`, and to each table. */
  readonly parts: readonly KeptPart[];
}

/** What is kept beside a paper's files for joining papers; all of it follows from these files. `written`: the same files by size and hash. */
export function joiningFiles(docref: string, files: readonly PublishedFile[], written: readonly Written[], context: Context, html: boolean): readonly EntryFile[] {
  const text = (ending: string) => String(files.find(({ path }) => path === `doc/${docref}${ending}`)?.content ?? '');
  const paper = readPaperGraph(docref, text('.nt'));
  const texts = { ttl: text('.ttl'), jsonld: text('.jsonld') };
  const parts = [...dumpSyntaxes.map((syntax) => partOf(syntax, paper, texts, context)), ...tableParts(paper, text('.csv'))];
  const { labels, words } = html ? wordsOf(paper) : { labels: null, words: '' };
  const head: Head = { ...makeCard(paper), files: written, labels, parts: parts.map(({ content, length, crc }) => ({ bytes: content.length, length, crc })) };
  return [
    { name: place, content: `${JSON.stringify(head)}\n${words}` },
    { name: partsPlace, content: Buffer.concat(parts.map(({ content }) => content)) },
    { name: 'things.tsv', content: thingRows(paper).map(rowAsText).join('\n') },
  ];
}

/** A paper as it is kept, read as far as it is asked for. */
export interface KeptPaper extends JoinedPaper {
  /** Labels of its questions, and its words as they are kept, for the search index. */
  readonly labels: readonly string[];
  readonly words: Uint8Array;
  readonly graph: () => PaperGraph;
}

/** Reads what is kept of a paper; without its pages, when none are asked for, although it may have been kept with them. */
export function readKeptPaper(store: Store, key: string, docref: string, html: boolean): KeptPaper {
  const { head, words } = readJoining(store, key);
  return {
    docref, key, card: head, files: filesOf(head, html),
    parts: { from: store.path(key, partsPlace), parts: head.parts },
    things: () => store.read(key, 'things.tsv').split('\n').filter((row) => row !== ''),
    labels: head.labels ?? [], words,
    graph: () => readPaperGraph(docref, store.read(key, placeInEntry(`doc/${docref}.nt`))),
  };
}

/** The files of a paper as it is kept; null when pages are asked for and it was kept without them. */
export function filesOfKept(store: Store, key: string, html: boolean): readonly Written[] | null {
  const { head } = readJoining(store, key);
  return html && head.labels === null ? null : filesOf(head, html);
}

const filesOf = ({ files }: Head, html: boolean) => (html ? files : files.filter(({ path }) => !path.endsWith('.html')));

function readJoining(store: Store, key: string): { readonly head: Head; readonly words: Uint8Array } {
  const bytes = store.readBytes(key, place);
  const end = bytes.indexOf(10);
  const head: Head = JSON.parse(bytes.toString('utf8', 0, end));
  return { head, words: bytes.subarray(end + 1) };
}
