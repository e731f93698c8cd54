import type { Segment, SegmentKind } from '../types/segment.js';
import type { Source } from '../types/source.js';
import type { Span } from '../types/span.js';
import type { PartUnit } from '../types/paper.js';
import type { Joint, Stretch } from './join-lines.js';
import { splitStretch } from './split-paragraphs.js';

/** A text of the paper in the making: its stretches of the source, and the calls to notes between them. */
export interface Draft {
  readonly role: 'question' | 'answer' | 'note' | PartUnit['role'];
  /** Of a question its labels as printed, of an answer those its heading names, of a note its mark. */
  readonly labels: readonly string[];
  readonly heading: Span | null;
  /** Of an answer: index of the draft question it is printed under, −1 when there is none. */
  readonly under: number;
  readonly stretches: Stretch[];
  readonly calls: { readonly mark: string; readonly after: number }[];
}

const roleOf: { readonly [kind in SegmentKind]?: Draft['role'] } = {
  question: 'question', answer: 'answer', note: 'note', introduction: 'introduction', explanation: 'explanation', closing: 'closing', heading: 'heading',
};
const opens: { readonly [kind in SegmentKind]?: Draft['role'] } = { 'question-label': 'question', 'answer-heading': 'answer', 'note-mark': 'note' };

/** The drafts of a paper in order of print. */
export function gatherUnits(source: Source, segments: readonly Segment[]): readonly Draft[] {
  const drafts: Draft[] = [];
  /** The draft of each role that text still goes to, and where in `segments` it last got some. */
  const open = new Map<Draft['role'], { draft: Draft; at: number }>();
  /** The role whose text was read last, notes apart. */
  let reading: Draft['role'] | null = null;
  let questions = 0;
  let blank = -1;
  let broken = -1;
  const start = (role: Draft['role'], labels: readonly string[], heading: Span | null, at: number): Draft => {
    const draft: Draft = { role, labels, heading, under: questions - 1, stretches: [], calls: [] };
    if (role !== 'note') {
      open.clear();
      reading = role;
    }
    if (role === 'question') questions++;
    drafts.push(draft);
    open.set(role, { draft, at });
    return draft;
  };
  segments.forEach((segment, at) => {
    const { kind } = segment;
    const opened = opens[kind];
    if (kind === 'blank') blank = at;
    else if (kind === 'page-foot' || kind === 'page-head' || kind === 'note' || kind === 'note-mark') broken = at;
    if (opened) start(opened, segment.labels ?? [], kind === 'answer-heading' ? segment : null, at);
    else if (kind === 'note-call' && reading) call(open.get(reading)?.draft, segment.labels?.[0] ?? '');
    const role = roleOf[kind];
    if (!role) return;
    const current = open.get(role) ?? { draft: start(role, [], null, at), at };
    const joint: Joint = blank > current.at && broken <= current.at ? 'paragraph' : 'text';
    current.draft.stretches.push(...splitStretch(source, segment, joint));
    open.set(role, { draft: current.draft, at });
    if (kind === 'note') broken = at;
  });
  return drafts;
}

/** Notes that a mark is called after what the text has so far. */
function call(draft: Draft | undefined, mark: string): void {
  draft?.calls.push({ mark, after: draft.stretches.length });
}
