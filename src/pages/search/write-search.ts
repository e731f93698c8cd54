import type { PublishedFile } from '../../publish/open-file.js';
import { paperName } from '../../tables/official-numbers.js';
import type { Site } from '../site.js';
import { asTitle, documentKind, dutchDate } from '../words.js';
import type { SearchIndex } from './index-papers.js';

/** The files that the front page searches in: a list of the papers, and the words in parts, of which a search loads only those it needs. */
export function* writeSearch({ papers, words: { common, parts } }: SearchIndex, site: Site): Generator<PublishedFile> {
  const list = [...papers].map(([docref, { head, labels }]) => {
    const { title, issued, kind = '', askedBy = [], answeringBodies = [] } = site.papers.get(docref) ?? {};
    const who = [...askedBy, ...answeringBodies].flatMap(({ label }) => label ?? []).slice(0, 4);
    return { d: docref, t: asTitle(title ?? paperName(docref)), n: [title && paperName(docref), issued && dutchDate(issued), documentKind(kind), ...who].filter(Boolean).join(' · '), i: issued ?? '', h: head, q: asNumbers(labels) };
  });
  yield { path: 'zoek/stukken.json', content: asJson({ stukken: list, vaak: common, delen: parts.map(([name]) => name) }) };
  for (const [name, json] of parts) yield { path: `zoek/woorden${name && `-${name}`}.json`, content: `${json}\n` };
}

/** Labels that count from 1 up are told by their number. */
const asNumbers = (labels: readonly string[]) => (labels.every((label, i) => label === String(i + 1)) ? labels.length : labels);

const asJson = (value: unknown) => `${JSON.stringify(value)}\n`;
