import type { MentionNode } from '../../types/inquiry.js';
import { groupBy } from '../../maps.js';
import type { Link } from '../text/cut-text.js';
import { linkTo, targetsOf } from '../text/link-of.js';
import { dutchDate, type Kind, kindOf } from '../words.js';
import { labelOf, type Reading } from './reading.js';

/** Something that a paper names: what it is called, where that leads, and in which texts it stands, in order. */
export interface Entry {
  readonly name: string;
  readonly link: Link | null;
  /** IRIs of questions, answers and notes. */
  readonly contexts: readonly string[];
  readonly order: string;
}

/** What a paper names by kind: each thing once, under its own name where it is known who or what is meant. */
export function listContents(reading: Reading): ReadonlyMap<Kind, readonly Entry[]> {
  const contents = new Map<Kind, readonly Entry[]>();
  for (const [kind, mentions] of groupBy(reading.inquiry.mentions, kindOf)) {
    const named = mentions.flatMap((mention) => keysOf(mention, reading).map((key) => ({ mention, ...key })));
    const entries = [...groupBy(named, ({ key }) => key).values()].map((same): Entry[] => {
      const [first] = same;
      return first ? [{ name: first.name, link: first.link, order: first.order ?? first.name.toLowerCase(), contexts: [...new Set(same.map(({ mention }) => mention.context))] }] : [];
    });
    contents.set(kind, entries.flat().sort(byOrder));
  }
  return contents;
}

const byOrder = (a: Entry, b: Entry) => (a.order < b.order ? -1 : Number(a.order > b.order));

interface Key {
  readonly key: string;
  readonly name: string;
  readonly link: Link | null;
  readonly order?: string;
}

function keysOf(mention: MentionNode, reading: Reading): readonly Key[] {
  const byName = (name: string): Key => ({ key: name.toLowerCase(), name, link: null });
  const byIri = (iri: string): Key => ({ key: iri, name: reading.inquiry.things.has(iri) ? labelOf(reading, iri) : mention.anchor, link: linkTo(iri, '', reading) });
  if (mention.kind === 'entity') return [mention.identity === undefined ? byName(mention.anchor) : byIri(mention.identity)];
  if (mention.kind === 'reference') {
    const targets = targetsOf(mention);
    return targets.length === 0 ? [byName(mention.anchor)] : targets.map(byIri);
  }
  const { mention: value } = mention;
  if (value.kind !== 'date' || !value.value) return [byName(mention.anchor)];
  if (value.value.kind === 'period') return [{ ...byName(mention.anchor), order: value.value.from }];
  return value.value.days.map((day) => ({ key: day, name: dutchDate(day), link: null, order: day }));
}
