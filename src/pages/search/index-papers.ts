import { firstOf, objectsOf, type PaperGraph } from '../../publish/across/paper-graph.js';
import { addTo } from '../../maps.js';
import { compareNaturally } from '../../order.js';
import { dcterms, nif, rdfs } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import { foldWords } from '../assets/zoek.js';
import { openIndex } from './index-in-thread.js';
import type { IndexedWords } from './index-words.js';

/**
 * Papers and where their words stand. A place is a number: each paper has one for its head (title, numbers, people, notes) and then one a question
 * (with the answer printed under it), one paper after the other.
 */
export interface SearchIndex {
  /** By docref: the place of its head, and the labels of its questions, as they stand in addresses. */
  readonly papers: ReadonlyMap<string, { readonly head: number; readonly labels: readonly string[] }>;
  readonly words: IndexedWords;
}

/** The words of one paper: the labels of its questions, and on a line each, word for word, the places in it, rising, its head being 0. */
export interface PaperWords {
  readonly labels: readonly string[];
  readonly words: string;
}

/** Lists the words of a paper. */
export function wordsOf(paper: PaperGraph): PaperWords {
  const { labels, texts } = textsOf(paper);
  const words = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) for (const word of new Set(foldWords(text))) addTo(words, word, place);
  return { labels, words: [...words].map(([word, places]) => `${word} ${places.join(' ')}`).join('\n') };
}

/** Joins papers as they come by. */
export interface PaperIndex {
  /** `lines`: the words of the paper, as they are kept. */
  readonly add: (docref: string, labels: readonly string[], lines: Uint8Array) => void;
  /** Tells that there are no more papers. */
  readonly end: () => void;
  readonly finish: () => SearchIndex;
  readonly abandon: () => void;
}

/** Opens an empty index. `inThread`: whether a thread of its own joins the words. */
export function indexPapers(inThread: boolean): PaperIndex {
  const papers = new Map<string, { head: number; labels: readonly string[] }>();
  const index = openIndex(inThread);
  let next = 0;
  return {
    add(docref, labels, lines) {
      papers.set(docref, { head: next, labels });
      const places = 1 + labels.length;
      index.add({ lines, places });
      next += places;
    },
    end: index.end,
    finish: () => ({ papers, words: index.words() }),
    abandon: index.abandon,
  };
}

/** What is to be found at the places of a paper. */
function textsOf(paper: PaperGraph): { readonly labels: readonly string[]; readonly texts: readonly string[] } {
  const parts = new Map<string, string[]>();
  const head: string[] = headOf(paper);
  for (const [iri, statements] of paper.bySubject) {
    const text = statements.find(({ predicate }) => predicate === nif.isString.value)?.object.value;
    if (text === undefined) continue;
    const [kind, , label = ''] = iri.slice(paper.ids.length).split('/');
    if (kind !== 'vraag' && kind !== 'antwoord') head.push(text);
    else addTo(parts, label, text);
  }
  const isAsked = (label: string) => paper.bySubject.has(`${paper.ids}vraag/${paper.docref}/${label}`);
  const labels = [...parts.keys()].filter(isAsked).sort(compareNaturally);
  for (const [label, texts] of parts) if (!isAsked(label)) head.push(...texts);
  return { labels, texts: [head.join('\n'), ...labels.map((label) => (parts.get(label) ?? []).join('\n'))] };
}

const named = [vb.askedBy, vb.addressedTo, vb.answeredBy, vb.answeringBody];

function headOf(paper: PaperGraph): string[] {
  const { document } = paper;
  const people = named.flatMap((property) => objectsOf(paper, document, property)).flatMap(({ value }) => firstOf(paper, value, rdfs.label) ?? []);
  const plain = [dcterms.title, dcterms.identifier, vb.dossierNumber, vb.caseNumber, vb.committee].flatMap((property) => objectsOf(paper, document, property).map(({ value }) => value));
  return [...plain, ...people];
}
