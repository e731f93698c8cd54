import { type PaperWords, wordsOf } from '../pages/search/index-papers.js';
import { type Card, makeCard } from '../publish/across/card.js';
import { type PaperGraph, readPaperGraph } from '../publish/across/paper-graph.js';
import { rowAsText, thingRows } from '../publish/across/thing-rows.js';
import type { Piece } from '../publish/dumps/deflate.js';
import { type DumpSyntax, dumpSyntaxes, pieceOf } from '../publish/dumps/dump-papers.js';
import type { Context } from '../publish/jsonld-context.js';
import type { Written } from '../publish/publication.js';
import type { JoinedPaper } from '../publish/publish-across.js';
import { referenceRowsOf } from '../publish/tables/write-tables.js';
import type { PublishedFile } from '../publish/write-definitions.js';
import type { EntryFile, Store } from '../store/store.js';

/** A kept card: also the length and checksum of each piece of the dumps. */
type KeptCard = Card & { readonly pieces: Readonly<Record<DumpSyntax, Omit<Piece, 'deflated'>>> };

/** What is kept beside a paper's files for joining papers; all of it follows from these files. */
export function joiningFiles(docref: string, files: readonly PublishedFile[], context: Context, html: boolean): readonly EntryFile[] {
  const text = (ending: string) => String(files.find(({ path }) => path === `doc/${docref}${ending}`)?.content ?? '');
  const paper = readPaperGraph(docref, text('.nt'));
  const texts = { ttl: text('.ttl'), jsonld: text('.jsonld') };
  const piece = (syntax: DumpSyntax) => pieceOf(syntax, paper, texts, context);
  const pieces = { nt: piece('nt'), nq: piece('nq'), ttl: piece('ttl'), jsonld: piece('jsonld') };
  const card: KeptCard = { ...makeCard(paper), pieces: { nt: measures(pieces.nt), nq: measures(pieces.nq), ttl: measures(pieces.ttl), jsonld: measures(pieces.jsonld) } };
  return [
    { name: 'card.json', content: JSON.stringify(card) },
    { name: 'things.tsv', content: thingRows(paper).map(rowAsText).join('\n') },
    { name: 'references.csv', content: referenceRowsOf(paper) },
    ...dumpSyntaxes.map((syntax) => ({ name: `piece.${syntax}`, content: pieces[syntax].deflated })),
    ...(html ? [{ name: 'words.json', content: JSON.stringify(wordsOf(paper)) }] : []),
  ];
}

const measures = ({ length, crc }: Piece) => ({ length, crc });

/** A paper as it is kept, read as far as it is asked for. */
export interface KeptPaper extends JoinedPaper {
  readonly words: () => PaperWords;
  readonly graph: () => PaperGraph;
}

/** Reads what is kept of a paper. */
export function readKeptPaper(store: Store, key: string, docref: string, files: readonly Written[]): KeptPaper {
  const card: KeptCard = JSON.parse(store.read(key, 'card.json'));
  return {
    docref, card, files,
    piece: (syntax) => ({ ...card.pieces[syntax], deflated: store.readBytes(key, `piece.${syntax}`) }),
    questions: () => store.read(key, `files/doc/${docref}.csv`),
    references: () => store.read(key, 'references.csv'),
    things: () => store.read(key, 'things.tsv').split('\n'),
    words: () => readWords(store.read(key, 'words.json')),
    graph: () => readPaperGraph(docref, store.read(key, `files/doc/${docref}.nt`)),
  };
}

function readWords(text: string): PaperWords {
  const words: PaperWords = JSON.parse(text);
  return words;
}
