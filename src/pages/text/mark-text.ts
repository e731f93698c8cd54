import type { ReferenceNode, TextNode } from '../../types/inquiry.js';
import type { NoteCall } from '../../types/paper.js';
import { groupBy } from '../../maps.js';
import { html, type Markup } from '../html.js';
import { hrefOfAnchor, type Reading } from '../paper/reading.js';
import { cutRuns, longestRuns } from './cut-runs.js';
import { type Link, type Placed, unitsOf } from './cut-text.js';
import { linkOf } from './link-of.js';
import { markEnd } from './mark-end.js';
import { markRun } from './mark-run.js';

/** A paragraph of a text, marked, with the references that stand in it. */
export interface Paragraph {
  readonly content: readonly Markup[];
  readonly references: readonly ReferenceNode[];
}

/** The paragraphs of a text: each mention marked by kind and linked once, and the calls to notes where they stood. */
export function markText(node: TextNode, reading: Reading): readonly Paragraph[] {
  const units = unitsOf(node.text);
  const titled = titleOnce();
  const placed = (reading.mentions.get(node.iri) ?? []).map((mention): Placed => ({ start: units(mention.begin), end: units(mention.end), mention, link: titled(linkOf(mention, reading)) }));
  const calls = [...node.noteCalls].sort((a, b) => a.offset - b.offset);
  const runs = cutRuns(node.text, placed, calls.map(({ offset }) => offset));
  const main = longestRuns(runs);
  const endings = groupBy(placed, ({ end }) => end);
  const marksAt = markCalls(node, calls, reading);
  const paragraphs: Paragraph[] = [];
  let content: Markup[] = [];
  let references: ReferenceNode[] = [];
  for (const run of runs) {
    content.push(...marksAt(run.paragraphBreak ? run.end - 1 : run.start));
    if (run.paragraphBreak) {
      paragraphs.push({ content, references });
      [content, references] = [[], []];
    } else {
      const ended = endings.get(run.end) ?? [];
      content.push(markRun(run, main, node.text), ...ended.map((mention) => markEnd(mention, main, reading)));
      references.push(...ended.flatMap(({ mention }) => (mention.kind === 'reference' ? [mention] : [])));
    }
  }
  content.push(...marksAt(node.text.length));
  return [...paragraphs, { content, references }];
}

/** Leaves the title out of links that lead where an earlier one of the text led under that title. */
function titleOnce(): (link: Link | null) => Link | null {
  const met = new Set<string>();
  return (link) => {
    if (!link || link.title === undefined) return link;
    const { title, ...rest } = link;
    const known = `${link.href} ${title}`;
    if (met.has(known)) return rest;
    met.add(known);
    return link;
  };
}

/** Gives the calls that are not yet given and stand at or before an offset. */
function markCalls({ footnotes }: TextNode, calls: readonly NoteCall[], reading: Reading): (offset: number) => readonly Markup[] {
  const { notes, anchors } = reading;
  let next = 0;
  const turns = new Map<string, number>();
  return (offset) => {
    const marks: Markup[] = [];
    for (let call = calls[next]; call && call.offset <= offset; call = calls[++next]) {
      const { mark } = call;
      const turn = turns.get(mark) ?? 0;
      turns.set(mark, turn + 1);
      const same = footnotes.filter((iri) => notes.get(iri)?.mark === mark);
      const anchor = anchors.get(same[Math.min(turn, same.length - 1)] ?? '');
      marks.push(anchor === undefined ? html`<sup>${mark}</sup>` : html`<sup class="noot"><a href="${hrefOfAnchor(reading, anchor)}" aria-label="noot ${mark}">${mark}</a></sup>`);
    }
    return marks;
  };
}
