import type { AnswerNode, Inquiry, MentionNode, NoteNode, TextNode, Thing } from '../../types/inquiry.js';
import { groupBy } from '../../maps.js';
import { lawName } from '../law-name.js';
import { paperName } from '../../tables/official-numbers.js';
import { type Places, relative } from '../places.js';
import { paperPath } from '../site.js';

/** A paper while its page is written. */
export interface Reading {
  readonly inquiry: Inquiry;
  readonly places: Places;
  /** Path of the page. */
  readonly path: string;
  /** Id of an element → path of the page that shows it, where a paper takes several pages. */
  readonly shownOn: ReadonlyMap<string, string>;
  /** IRI of a question, answer, note or part → id of its element. */
  readonly anchors: ReadonlyMap<string, string>;
  /** By IRI of the text they stand in. */
  readonly mentions: ReadonlyMap<string, readonly MentionNode[]>;
  readonly answers: ReadonlyMap<string, AnswerNode>;
  readonly notes: ReadonlyMap<string, NoteNode>;
  /** The texts that call a note, by its IRI, on whichever page they stand. */
  readonly callers: ReadonlyMap<string, readonly TextNode[]>;
}

/** Kind and number of a text, as they stand in its address, by the id of its element. */
export function partsOf(anchor: string): readonly [kind: string, segment: string] {
  const dash = anchor.indexOf('-');
  return [anchor.slice(0, dash), anchor.slice(dash + 1)];
}

/** Starts reading a paper. */
export function startReading(inquiry: Inquiry, places: Places): Reading {
  const { questions, answers, notes, parts, document } = inquiry;
  const calls = [...questions, ...answers, ...parts].flatMap((text) => [...new Set(text.footnotes)].map((note): readonly [string, TextNode] => [note, text]));
  const named: readonly (readonly [string, readonly { readonly iri: string }[]])[] = [['vraag', questions], ['antwoord', answers], ['noot', notes], ['deel', parts]];
  return {
    inquiry,
    places,
    path: paperPath(document.docref),
    shownOn: new Map(),
    anchors: new Map(named.flatMap(([kind, list]) => list.map(({ iri }): [string, string] => [iri, `${kind}-${iri.slice(iri.lastIndexOf('/') + 1)}`]))),
    mentions: groupBy(inquiry.mentions, ({ context }) => context),
    answers: new Map(answers.map((answer) => [answer.iri, answer])),
    notes: new Map(notes.map((note) => [note.iri, note])),
    callers: new Map([...groupBy(calls, ([note]) => note)].map(([note, all]) => [note, all.map(([, text]) => text)])),
  };
}

/** Address of an element of this paper, by its id. */
export function hrefOfAnchor({ shownOn, path }: Reading, anchor: string): string {
  const page = shownOn.get(anchor) ?? path;
  return `${page === path ? '' : relative(path, page)}#${anchor}`;
}

/** Address of a text of this paper. */
export function hrefOfText(reading: Reading, { iri }: { readonly iri: string }): string {
  return hrefOfAnchor(reading, reading.anchors.get(iri) ?? '');
}

/** Address that a link on this page takes to reach what an IRI names: on this page, or another of ours; null when there is none. */
export function hrefOf(reading: Reading, iri: string): string | null {
  const anchor = reading.anchors.get(iri);
  if (anchor !== undefined) return hrefOfAnchor(reading, anchor);
  const page = reading.places.pageOf(iri);
  return page === null ? null : relative(reading.path, page);
}

/** What something that the paper names is called. */
export function labelOf({ inquiry }: Reading, iri: string): string {
  const thing = inquiry.things.get(iri);
  return thing ? nameThing(thing, inquiry.things) : iri.slice(iri.lastIndexOf('/') + 1);
}

function nameThing(thing: Thing, things: Inquiry['things']): string {
  switch (thing.is) {
    case 'entity':
    case 'person':
      return thing.label;
    case 'case':
      return `Zaak ${thing.number}`;
    case 'cited':
      return paperName(thing.identifier);
    case 'law': {
      const whole = thing.partOf === undefined ? undefined : things.get(thing.partOf);
      const law = thing.label ?? (whole?.is === 'law' ? whole.label : undefined) ?? thing.identifier;
      return lawName(law, thing.article, thing.paragraph);
    }
  }
}
