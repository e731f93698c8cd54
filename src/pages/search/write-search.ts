import { byKey } from '../../order.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { paperName } from '../../tables/official-numbers.js';
import type { Site } from '../site.js';
import { asTitle, documentKind, dutchDate } from '../words.js';
import { groupBy } from '../../maps.js';
import { shardOf } from '../assets/zoek.js';
import type { SearchIndex } from './index-papers.js';
import type { PlaceList } from './place-list.js';

/** A word in so large a share of so many places tells nothing apart: it is left out, and out of questions. */
const common = { share: 0.25, places: 400 };
/** An index of at most so many words and places is one file. */
const whole = 200_000;

/** The files that the front page searches in: a list of the papers, and the words in parts, of which a search loads only those it needs. */
export function* writeSearch({ papers, places, count }: SearchIndex, site: Site): Generator<PublishedFile> {
  const isCommon = (at: PlaceList) => count >= common.places && at.count > common.share * count;
  const words = [...places].sort(byKey);
  const telling = words.filter(([, at]) => !isCommon(at));
  const size = telling.reduce((sum, [, at]) => sum + 1 + at.count, 0);
  const shards = groupBy(telling, ([word]) => (size <= whole ? '' : shardOf(word)));
  const list = [...papers].map(([docref, { head, labels }]) => {
    const { title, issued, kind = '', askedBy = [], answeringBodies = [] } = site.papers.get(docref) ?? {};
    const who = [...askedBy, ...answeringBodies].flatMap(({ label }) => label ?? []).slice(0, 4);
    return { d: docref, t: asTitle(title ?? paperName(docref)), n: [title && paperName(docref), issued && dutchDate(issued), documentKind(kind), ...who].filter(Boolean).join(' · '), i: issued ?? '', h: head, q: asNumbers(labels) };
  });
  yield { path: 'zoek/stukken.json', content: asJson({ stukken: list, vaak: words.filter(([, at]) => isCommon(at)).map(([word]) => word), delen: [...shards.keys()].sort() }) };
  for (const [name, part] of shards) yield { path: `zoek/woorden${name && `-${name}`}.json`, content: asJson(Object.fromEntries(part.map(([word, at]) => [`${word} `, at.steps()]))) };
}

/** Labels that count from 1 up are told by their number. */
const asNumbers = (labels: readonly string[]) => (labels.every((label, i) => label === String(i + 1)) ? labels.length : labels);

const asJson = (value: unknown) => `${JSON.stringify(value)}\n`;
