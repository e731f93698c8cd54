import type { Report } from '../types/problem.js';
import type { Segment, SegmentKind } from '../types/segment.js';
import type { Source } from '../types/source.js';
import { classifyRow } from './classify-row.js';
import { findTables } from './find-tables.js';
import { cutRows, mostRows } from './row.js';
import { masthead, opening, type State } from './states.js';
import type { Token } from './token.js';
import { findFurniture } from './furniture/find-furniture.js';
import { findLinkLists } from './furniture/find-link-lists.js';
import { findNotes } from './notes/find-notes.js';
import type { Call } from './notes/note-figures.js';
import { partFlatNotes } from './notes/part-flat-notes.js';
import { findAnnex } from './parts/find-annex.js';
import { findExplanation } from './parts/find-explanation.js';
import { findHeadings } from './parts/find-headings.js';
import { findSignature } from './parts/find-signature.js';
import { joinSubheads } from './parts/join-subheads.js';
import { chooseLabels } from './questions/choose-labels.js';
import { findAnswerList } from './questions/find-answer-list.js';
import { findInitials } from './questions/find-initials.js';
import { findUnheadedAnswers } from './questions/find-unheaded-answers.js';
import { findUnnumbered } from './questions/find-unnumbered.js';
import { joinQuestions } from './questions/join-questions.js';
import { partGroups } from './questions/part-groups.js';

/** What is told of the rows before the notes are found, in this order: which numbers are labels of questions, and what belongs to the page. */
const aboveNotes: readonly Pass[] = [findInitials, findAnswerList, chooseLabels, findFurniture, findLinkLists, partFlatNotes];
/** And what afterwards: the parts around the questions, questions and answers that nothing names, headings. */
const belowNotes: readonly Pass[] = [findTitle, findAnnex, findExplanation, findSignature, joinSubheads, findUnnumbered, joinQuestions, findUnheadedAnswers, partGroups, findHeadings];

/** What follows a heading or mark on the same row. */
const textAfter: { readonly [kind in SegmentKind]?: SegmentKind } = {
  'question-label': 'question', 'answer-heading': 'answer', 'note-mark': 'note',
};

/** Parts a paper into named slices that together are the source, character for character. Reports a source too large to be one. */
export function segment(source: Source, report: Report): readonly Segment[] {
  if (source.lines.length > mostRows) {
    report('read/too-large', null, `${mostRows} regels`);
    return [{ kind: 'unrecognised', start: 0, end: source.text.length, page: 1 }];
  }
  const rows = cutRows(source, findTables(source)).map(classifyRow);
  const { tokens, calls } = findNotes(source, passing(rows, aboveNotes));
  return merge(carve(walk(passing(tokens, belowNotes)), calls));
}

/** Tells more of the rows of a paper, by what stands around them. */
type Pass = (tokens: readonly Token[]) => readonly Token[];

const passing = (tokens: readonly Token[], passes: readonly Pass[]): readonly Token[] => passes.reduce((told, pass) => pass(told), tokens);

/** Index of the first row of the masthead, or -1. */
function mastheadAt(tokens: readonly Token[]): number {
  const label = tokens.findIndex((token) => token.class === 'label');
  return tokens.slice(0, label === -1 ? tokens.length : label).findIndex((token) => token.class === 'masthead');
}

/** The tokens with what stands above the masthead ("Antwoord op vragen") as its title. */
function findTitle(tokens: readonly Token[]): readonly Token[] {
  const head = mastheadAt(tokens);
  return head < 1 ? tokens : tokens.map((token, i) => (i < head && token.class === 'answer-heading' ? { row: token.row, class: 'masthead' } : token));
}

/** Lets the states read the rows. */
function walk(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = [];
  let state: State = mastheadAt(tokens) === -1 ? opening : masthead;
  for (const token of tokens) {
    const { kind, next } = state(token);
    addSlices(segments, token, kind);
    state = next;
  }
  return segments;
}

/** Adds the slices of one row: a heading or mark with its labels, and the text behind it. */
function addSlices(segments: Segment[], { row, labels, mark, textAt, joined }: Token, kind: SegmentKind): void {
  const { start, end, page } = row;
  const after = textAfter[kind];
  const named = kind === 'note-mark' ? [mark ?? ''] : labels;
  const isNamed = (after || kind === 'note') && named;
  const to = after ? (textAt ?? end) : end;
  segments.push(isNamed || joined ? { kind, start, end: to, page, ...(isNamed && { labels: named }), ...(joined && { joined }) } : { kind, start, end: to, page });
  if (after && textAt !== undefined) segments.push({ kind: after, start: textAt, end, page });
}

/** Cuts the calls to notes out of the texts they stand in. */
function carve(segments: readonly Segment[], calls: readonly Call[]): readonly Segment[] {
  const carved: Segment[] = [];
  let next = 0;
  for (const segment of segments) {
    let from = segment.start;
    for (let call = calls[next]; call && call.start < segment.end; call = calls[++next]) {
      if (call.start < from || call.end > segment.end) continue;
      if (call.start > from) carved.push({ ...segment, start: from, end: call.start });
      carved.push({ kind: 'note-call', start: call.start, end: call.end, page: segment.page, labels: [call.mark] });
      from = call.end;
    }
    if (from < segment.end || segment.start === segment.end) carved.push({ ...segment, start: from });
  }
  return carved;
}

const merged = new Set<SegmentKind>(['masthead', 'introduction', 'question', 'answer', 'note', 'explanation', 'closing', 'page-head', 'page-foot', 'blank', 'unrecognised']);

/** Joins neighbours of one kind. */
function merge(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  let first: Segment | undefined;
  let end = 0;
  const close = () => {
    if (first) joined.push(first.end === end ? first : { ...first, end });
  };
  for (const segment of segments) {
    if (!first || first.kind !== segment.kind || !merged.has(segment.kind) || first.page !== segment.page || first.labels?.[0] !== segment.labels?.[0]) {
      close();
      first = segment;
    }
    end = segment.end;
  }
  close();
  return joined;
}
