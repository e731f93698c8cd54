import type { Unit } from '../types/paper.js';
import type { Segment, SegmentKind } from '../types/segment.js';
import type { Span } from '../types/span.js';
import type { Joint, Stretch } from './join-lines.js';
import type { SplitParagraphs } from './split-paragraphs.js';

/** A text of the paper in the making: its stretches of the source, and the calls to notes between them. */
export interface Draft {
  readonly role: Unit['role'];
  /** Of a question its labels as printed, of an answer those its heading names, of a note its mark. */
  readonly labels: readonly string[];
  /** The printed label or heading; null when there is none. */
  readonly heading: Span | null;
  /** Of an answer: the questions it is printed under, several when they share a head. */
  readonly under: readonly Draft[];
  readonly stretches: Stretch[];
  readonly calls: Call[];
}

interface Call {
  readonly mark: string;
  /** How many stretches the text had. */
  readonly after: number;
}

const roleOf: { readonly [kind in SegmentKind]?: Draft['role'] } = {
  question: 'question', answer: 'answer', note: 'note', introduction: 'introduction', explanation: 'explanation', closing: 'closing', heading: 'heading',
};
const opens: { readonly [kind in SegmentKind]?: Draft['role'] } = { 'question-label': 'question', 'answer-heading': 'answer', 'note-mark': 'note' };
const breaks = new Set<SegmentKind>(['page-foot', 'page-head', 'note', 'note-mark']);

/** The drafts of a paper in order of print. */
export function gatherUnits(segments: readonly Segment[], split: SplitParagraphs): readonly Draft[] {
  const gathering = new Gathering(split);
  for (const [at, segment] of segments.entries()) gathering.read(segment, at);
  return gathering.drafts;
}

/** A label, heading or mark, empty where none is printed. */
type Opening = Span & Pick<Segment, 'labels' | 'joined'>;

class Gathering {
  readonly drafts: Draft[] = [];
  /** The draft of each role that text still goes to, and the index of the segment from which it last got some. */
  private readonly open = new Map<Draft['role'], { readonly draft: Draft; readonly at: number }>();
  /** The role whose text was read last, notes apart. */
  private reading: Draft['role'] | null = null;
  /** Questions of the head read last. */
  private group: readonly Draft[] = [];
  private blank = -1;
  private broken = -1;
  private called = -1;

  constructor(private readonly split: SplitParagraphs) {}

  read(segment: Segment, at: number): void {
    const { kind, labels = [] } = segment;
    const opened = opens[kind];
    if (kind === 'blank') this.blank = at;
    if (breaks.has(kind)) this.broken = at;
    if (opened) this.start(opened, segment, at);
    else if (kind === 'note-call') this.call(labels[0] ?? '', at);
    const role = roleOf[kind];
    if (role === 'note' && labels.length > 0) this.reopen(labels[0] ?? '', at);
    if (role) this.add(role, segment, at);
  }

  private start(role: Draft['role'], { labels = [], joined, ...span }: Opening, at: number): Draft {
    const heading = span.end > span.start ? { start: span.start, end: span.end } : null;
    const draft: Draft = { role, labels, heading, under: this.group, stretches: [], calls: [] };
    const shares = (heading === null || joined === true) && this.reading === 'question';
    if (role !== 'note') {
      this.open.clear();
      this.reading = role;
    }
    if (role === 'question') this.group = shares ? [...this.group, draft] : [draft];
    this.drafts.push(draft);
    this.open.set(role, { draft, at });
    return draft;
  }

  /** Text of an earlier note follows. */
  private reopen(mark: string, at: number): void {
    const draft = this.drafts.findLast(({ role, labels }) => role === 'note' && labels[0] === mark);
    if (draft) this.open.set('note', { draft, at });
  }

  private add(role: Draft['role'], segment: Segment, at: number): void {
    const current = this.open.get(role) ?? { draft: this.start(role, { start: 0, end: 0 }, at), at };
    const joint: Joint = this.blank > current.at && this.broken <= current.at ? 'paragraph' : 'text';
    const last = current.draft.stretches.at(-1)?.end;
    const before = last === undefined ? {} : this.broken > current.at ? { above: last } : this.called === at - 1 ? { call: last } : {};
    for (const stretch of this.split(segment, joint, before)) current.draft.stretches.push(stretch);
    this.open.set(role, { draft: current.draft, at });
    if (role !== 'note') this.reading = role;
  }

  private call(mark: string, at: number): void {
    this.called = at;
    const draft = this.reading === null ? undefined : this.open.get(this.reading)?.draft;
    draft?.calls.push({ mark, after: draft.stretches.length });
  }
}
