import type { Inquiry, NoteNode, QuestionNode, TextNode } from '../../types/inquiry.js';
import type { Block } from './order-blocks.js';
import { pathInSeries } from '../series.js';
import { paperPath } from '../site.js';
import type { Reading } from './reading.js';

/** A page of a paper: what stands on it. A paper that is not too heavy has one. */
export interface Leaf {
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly NoteNode[];
}

/** The path of a page of a paper, counted from 1. */
export const leafPath = (docref: string, number: number): string => pathInSeries(paperPath(docref), number);

/**
 * Spreads a paper evenly over pages; a heading stays with what follows.
 * @param weights bytes that each block brings to its page
 * @param room bytes for which a page has room; a block that is heavier has its own
 * @param ahead bytes that the first page has beside its blocks
 */
export function partPaper({ inquiry }: Reading, blocks: readonly Block[], weights: readonly number[], room: number, ahead = 0): readonly Leaf[] {
  const total = weights.reduce((sum, weight) => sum + weight, ahead);
  const share = total / Math.max(1, Math.ceil(total / room));
  const first = blocks.findIndex((block) => !isHeading(block));
  let before = ahead;
  const turns = weights.map((weight, i) => {
    before += weight;
    return i <= first ? 0 : Math.floor((before - weight / 2) / share);
  });
  for (let i = blocks.length - 2; i >= 0; i--) if (isHeading(blocks[i])) turns[i] = turns[i + 1] ?? 0;
  const spread = blocks.length === 0 ? [blocks] : [...new Set(turns)].map((turn) => blocks.filter((_, i) => turns[i] === turn));
  const { notes, document } = inquiry;
  const callers = spread.map((part) => new Set(part.flatMap(textsIn).flatMap(({ footnotes }) => footnotes)));
  const called = ({ iri }: NoteNode) => callers.findIndex((footnotes) => footnotes.has(iri));
  const loose = new Map(looseNotes(inquiry, blocks).map((note, i, all) => [note, Math.ceil(((i + 1) * spread.length) / all.length) - 1]));
  const pages = new Map(notes.map((note) => [note, loose.get(note) ?? Math.max(0, called(note))]));
  return spread.map((part, n) => ({ path: leafPath(document.docref, n + 1), blocks: part, notes: notes.filter((note) => pages.get(note) === n) }));
}

/** The notes that nothing calls: every page has its share of them, for together they may be too much for one. */
export function looseNotes({ notes, document }: Inquiry, blocks: readonly Block[]): readonly NoteNode[] {
  const called = new Set([...document.footnotes, ...blocks.flatMap(textsIn).flatMap(({ footnotes }) => footnotes)]);
  return notes.filter(({ iri }) => !called.has(iri));
}

const isHeading = (block: Block | undefined) => block?.is === 'part' && block.part.role === 'heading';

/** The texts that are printed in a block. */
export function textsIn(block: Block): readonly TextNode[] {
  return block.is === 'part' ? [block.part] : [...(block.question ? [block.question] : []), ...block.answers];
}

/** Whether a page can't be made lighter by more pages: it has one block, with the headings above it. */
export function isLeast({ blocks }: Leaf): boolean {
  return blocks.filter((block) => !isHeading(block)).length <= 1;
}

export function questionsOn({ blocks }: Leaf): readonly QuestionNode[] {
  return blocks.flatMap((block) => (block.is === 'question' && block.question ? [block.question] : []));
}

/** The paper as one of its pages shows it: who asks what it names is told of that page alone. */
export function readLeaf(reading: Reading, leaves: readonly Leaf[], leaf: Leaf): Reading {
  if (leaves.length === 1) return reading;
  const shown = (one: Leaf) => [...one.blocks.flatMap(textsIn), ...one.notes];
  const shownOn = new Map(leaves.flatMap((one) => shown(one).map(({ iri }): [string, string] => [reading.anchors.get(iri) ?? '', one.path])));
  const here = new Set(shown(leaf).map(({ iri }) => iri));
  const inquiry = { ...reading.inquiry, questions: questionsOn(leaf), notes: leaf.notes, mentions: reading.inquiry.mentions.filter(({ context }) => here.has(context)) };
  return { ...reading, path: leaf.path, shownOn, inquiry };
}
