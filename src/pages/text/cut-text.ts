import type { MentionNode } from '../../types/inquiry.js';

/** Where a mention leads: a page of ours (relative) or, when `outside`, another's; `title` when its words don't say what that is. */
export interface Link {
  readonly href: string;
  readonly title?: string;
  readonly outside?: boolean;
}

/** A mention with its place in a text, in UTF-16 units. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly mention: MentionNode;
  readonly link: Link | null;
}

/** A stretch of text that stands under the same mentions: shortest first, a reference before another of the same length. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly under: readonly Placed[];
}

/** Cuts a text at the ends of all mentions (nested or overlapping as they may be) and at other offsets; the stretches together are the text. */
export function cutText(text: string, mentions: readonly Placed[], also: readonly number[]): readonly Stretch[] {
  const sorted = mentions.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const inside = (offset: number) => offset > 0 && offset < text.length;
  const cuts = [...new Set([0, ...[...sorted.flatMap(({ start, end }) => [start, end]), ...also].filter(inside), text.length])].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let next = 0;
  let open: Placed[] = [];
  cuts.slice(0, -1).forEach((start, i) => {
    open = open.filter(({ end }) => end > start);
    for (let placed = sorted[next]; placed && placed.start <= start; placed = sorted[++next]) if (placed.end > start) open.push(placed);
    stretches.push({ start, end: cuts[i + 1] ?? text.length, under: [...open].sort(byLength) });
  });
  return stretches;
}

const byLength = (a: Placed, b: Placed) => a.end - a.start - (b.end - b.start) || Number(b.mention.kind === 'reference') - Number(a.mention.kind === 'reference');

/** Gives UTF-16 offsets for code points of a text. */
export function unitsOf(text: string): (points: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (points) => points;
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  return (points) => offsets[points] ?? text.length;
}
