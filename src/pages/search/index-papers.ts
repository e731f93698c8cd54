import type { Fold } from '../../publish/across/fold-papers.js';
import { firstOf, objectsOf, type PaperGraph } from '../../publish/across/paper-graph.js';
import { copy } from '../../publish/across/pool.js';
import { compareNaturally } from '../../publish/terms-as-text.js';
import { dcterms, nif, rdfs } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import { foldWords } from './fold-words.js';

/**
 * Words and where they stand. A place is a number: each paper has one for its head (title, numbers, people, notes) and then one a question
 * (with the answer printed under it), one paper after the other.
 */
export interface SearchIndex {
  /** By docref: the place of its head, and the labels of its questions, as they stand in addresses. */
  readonly papers: ReadonlyMap<string, { readonly head: number; readonly labels: readonly string[] }>;
  /** Word → places, rising. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How many places there are. */
  readonly count: number;
}

/** Indexes the papers as they come by. */
export function indexPapers(): Fold<SearchIndex> {
  const papers = new Map<string, { head: number; labels: readonly string[] }>();
  const places = new Map<string, number[]>();
  let next = 0;
  const enter = (place: number, text: string) => {
    for (const word of new Set(foldWords(text))) {
      const known = places.get(word);
      if (!known) places.set(copy(word), [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  };
  return {
    add(paper) {
      const { labels, texts } = textsOf(paper);
      papers.set(paper.docref, { head: next, labels: labels.map(copy) });
      for (const text of texts) enter(next++, text);
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
    else parts.set(label, [...(parts.get(label) ?? []), text]);
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
