import { type PaperWords, wordsOf } from '../../pages/search/index-papers.js';
import { type Card, makeCard } from '../../publish/across/card.js';
import { type PaperGraph, readPaperGraph } from '../../publish/across/paper-graph.js';
import { rowAsText, thingRows } from '../../publish/across/thing-rows.js';
import type { Piece } from '../../publish/dumps/deflate.js';
import { dumpSyntaxes, pieceOf } from '../../publish/dumps/dump-papers.js';
import type { Context } from '../../publish/syntax/jsonld-context.js';
import type { Written } from '../../publish/publication.js';
import type { JoinedPaper } from '../../publish/publish-across.js';
import { referenceRowsOf } from '../../publish/tables/write-tables.js';
import type { PublishedFile } from '../../publish/write-definitions.js';
import type { EntryFile, Store } from '../../store/store.js';

/** The file of an entry with all that joining papers reads of each: a line of JSON, then the parts that it gives the sizes of, in bytes. */
const place = 'joining';

interface Head extends Card {
  /** The paper's files in the publication. */
  readonly files: readonly Written[];
  /** Labels of the questions, for the search index; none when the paper has no pages. */
  readonly labels: readonly string[] | null;
  readonly words: number;
  readonly references: number;
  /** Of each piece of the dumps its length before it was deflated, its checksum, and its size here. */
  readonly pieces: readonly (Omit<Piece, 'deflated'> & { readonly bytes: number })[];
}

/** What is kept beside a paper's files for joining papers; all of it follows from these files. `written`: the same files by size and hash. */
export function joiningFiles(docref: string, files: readonly PublishedFile[], written: readonly Written[], context: Context, html: boolean): readonly EntryFile[] {
  const text = (ending: string) => String(files.find(({ path }) => path === `doc/${docref}${ending}`)?.content ?? '');
  const paper = readPaperGraph(docref, text('.nt'));
  const texts = { ttl: text('.ttl'), jsonld: text('.jsonld') };
  const pieces = dumpSyntaxes.map((syntax) => pieceOf(syntax, paper, texts, context));
  const { labels, words } = html ? wordsOf(paper) : { labels: null, words: '' };
  const parts = [Buffer.from(words), Buffer.from(referenceRowsOf(paper))];
  const [wordBytes = 0, referenceBytes = 0] = parts.map(({ length }) => length);
  const head: Head = { ...makeCard(paper), files: written, labels, words: wordBytes, references: referenceBytes, pieces: pieces.map(({ deflated, length, crc }) => ({ bytes: deflated.length, length, crc })) };
  return [
    { name: place, content: Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts, ...pieces.map(({ deflated }) => deflated)]) },
    { name: 'things.tsv', content: thingRows(paper).map(rowAsText).join('\n') },
  ];
}

/** A paper as it is kept, read as far as it is asked for. */
export interface KeptPaper extends JoinedPaper {
  readonly words: () => PaperWords;
  readonly graph: () => PaperGraph;
}

/** Reads what is kept of a paper. */
export function readKeptPaper(store: Store, key: string, docref: string): KeptPaper {
  const { head, rest } = readJoining(store, key);
  const references = head.words + head.references;
  return {
    docref, key, card: head, files: head.files,
    pieces: () => cutPieces(head, rest.subarray(references)),
    questions: () => store.readBytes(key, `files/doc/${docref}.csv`),
    references: () => rest.subarray(head.words, references),
    things: () => store.read(key, 'things.tsv').split('\n').filter((row) => row !== ''),
    words: () => ({ labels: head.labels ?? [], words: rest.toString('utf8', 0, head.words) }),
    graph: () => readPaperGraph(docref, store.read(key, `files/doc/${docref}.nt`)),
  };
}

/** The files of a paper as it is kept; null when pages are asked for and it was kept without them. */
export function filesOfKept(store: Store, key: string, html: boolean): readonly Written[] | null {
  const { files, labels } = readJoining(store, key).head;
  if (html) return labels === null ? null : files;
  return files.filter(({ path }) => !path.endsWith('.html'));
}

function readJoining(store: Store, key: string): { readonly head: Head; readonly rest: Buffer } {
  const bytes = store.readBytes(key, place);
  const end = bytes.indexOf(10);
  const head: Head = JSON.parse(bytes.toString('utf8', 0, end));
  return { head, rest: bytes.subarray(end + 1) };
}

function cutPieces({ pieces }: Head, bytes: Uint8Array): readonly Piece[] {
  let start = 0;
  return pieces.map(({ bytes: size, length, crc }) => {
    const deflated = bytes.subarray(start, start + size);
    start += size;
    return { deflated, length, crc };
  });
}
