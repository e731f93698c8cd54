import { firstOf, objectsOf, type PaperGraph } from '../../publish/across/paper-graph.js';
import { ownText } from '../../memory.js';
import { addTo } from '../../maps.js';
import { compareNaturally } from '../../order.js';
import { dcterms, nif, rdfs } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import { foldWords } from '../assets/zoek.js';
import { PlaceList } from './place-list.js';

/**
 * Words and where they stand. A place is a number: each paper has one for its head (title, numbers, people, notes) and then one a question
 * (with the answer printed under it), one paper after the other.
 */
export interface SearchIndex {
  /** By docref: the place of its head, and the labels of its questions, as they stand in addresses. */
  readonly papers: ReadonlyMap<string, { readonly head: number; readonly labels: readonly string[] }>;
  /** Word → places, rising. */
  readonly places: ReadonlyMap<string, PlaceList>;
  /** How many places there are. */
  readonly count: number;
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

/** Joins the words of papers as they come by. */
export function indexPapers(): { readonly add: (docref: string, words: PaperWords) => void; readonly finish: () => SearchIndex } {
  const papers = new Map<string, { head: number; labels: readonly string[] }>();
  const places = new Map<string, PlaceList>();
  let next = 0;
  /** A word and its places, parted by spaces. */
  const enter = (line: string) => {
    let space = line.indexOf(' ');
    const word = line.slice(0, space);
    const all = places.get(word) ?? new PlaceList();
    if (!places.has(word)) places.set(ownText(word), all);
    while (space >= 0) {
      const end = line.indexOf(' ', space + 1);
      all.add(next + Number(line.slice(space + 1, end < 0 ? undefined : end)));
      space = end;
    }
  };
  return {
    add(docref, { labels, words }) {
      papers.set(docref, { head: next, labels });
      for (const line of words.split('\n')) enter(line);
      next += 1 + labels.length;
    },
    finish: () => ({ papers, places, count: next }),
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
