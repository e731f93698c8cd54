import { type PaperWords, wordsOf } from '../pages/search/index-papers.js';
import { type Card, makeCard } from '../publish/across/card.js';
import { type PaperGraph, readPaperGraph } from '../publish/across/paper-graph.js';
import { rowAsText, thingRows } from '../publish/across/thing-rows.js';
import type { Piece } from '../publish/dumps/deflate.js';
import { dumpSyntaxes, pieceOf } from '../publish/dumps/dump-papers.js';
import type { Context } from '../publish/syntax/jsonld-context.js';
import type { Written } from '../publish/publication.js';
import type { JoinedPaper } from '../publish/publish-across.js';
import { referenceRowsOf } from '../publish/tables/write-tables.js';
import type { PublishedFile } from '../publish/write-definitions.js';
import type { EntryFile, Store } from '../store/store.js';

/** A kept card: also length and checksum of each piece of the dumps, and how many bytes it has in the file where they stand in order. */
type KeptCard = Card & { readonly pieces: readonly (Omit<Piece, 'deflated'> & { readonly bytes: number })[] };

/** What is kept beside a paper's files for joining papers; all of it follows from these files. */
export function joiningFiles(docref: string, files: readonly PublishedFile[], context: Context, html: boolean): readonly EntryFile[] {
  const text = (ending: string) => String(files.find(({ path }) => path === `doc/${docref}${ending}`)?.content ?? '');
  const paper = readPaperGraph(docref, text('.nt'));
  const texts = { ttl: text('.ttl'), jsonld: text('.jsonld') };
  const pieces = dumpSyntaxes.map((syntax) => pieceOf(syntax, paper, texts, context));
  const card: KeptCard = { ...makeCard(paper), pieces: pieces.map(({ deflated, length, crc }) => ({ bytes: deflated.length, length, crc })) };
  return [
    { name: 'card.json', content: JSON.stringify(card) },
    { name: 'things.tsv', content: thingRows(paper).map(rowAsText).join('\n') },
    { name: 'references.csv', content: referenceRowsOf(paper) },
    { name: 'pieces', content: Buffer.concat(pieces.map(({ deflated }) => deflated)) },
    ...(html ? [{ name: 'words.json', content: JSON.stringify(wordsOf(paper)) }] : []),
  ];
}

/** A paper as it is kept, read as far as it is asked for. */
export interface KeptPaper extends JoinedPaper {
  readonly words: () => PaperWords;
  readonly graph: () => PaperGraph;
}

/** Reads what is kept of a paper. */
export function readKeptPaper(store: Store, key: string, docref: string, files: readonly Written[]): KeptPaper {
  const card: KeptCard = JSON.parse(store.read(key, 'card.json'));
  return {
    docref, key, card, files,
    pieces: () => cutPieces(card, store.readBytes(key, 'pieces')),
    questions: () => store.read(key, `files/doc/${docref}.csv`),
    references: () => store.read(key, 'references.csv'),
    things: () => store.read(key, 'things.tsv').split('\n').filter((row) => row !== ''),
    words: () => readWords(store.read(key, 'words.json')),
    graph: () => readPaperGraph(docref, store.read(key, `files/doc/${docref}.nt`)),
  };
}

function cutPieces({ pieces }: KeptCard, bytes: Uint8Array): readonly Piece[] {
  let start = 0;
  return pieces.map(({ bytes: size, length, crc }) => {
    const deflated = bytes.subarray(start, start + size);
    start += size;
    return { deflated, length, crc };
  });
}

function readWords(text: string): PaperWords {
  const words: PaperWords = JSON.parse(text);
  return words;
}
