import type { Segment } from '../types/segment.js';
import type { Line, Source } from '../types/source.js';
import { indexAt, type Span } from '../types/span.js';
import type { Joint, Stretch } from './join-lines.js';

/** Where the text before a stretch stopped, when something stands between: above the end of a page, or before the call of a note. */
interface Stop {
  readonly above?: number;
  readonly call?: number;
}

/** Parts a stretch of text where a paragraph or a row of a table begins; its first part follows by the joint given, or over what stands between as lines do. */
export type SplitParagraphs = (span: Span, joint: Joint, stop?: Stop) => readonly Stretch[];

/** Longer lines are paragraphs, not printed lines. */
const printed = 160;
/** White space above a line from which it begins a paragraph, in heights of a line. */
const wideGap = 0.45;

/** How paragraphs show in this paper: by the format, by long lines, or where no empty line parts them by a short last line. */
export function createSplit(source: Source, segments: readonly Segment[]): SplitParagraphs {
  const { text, lines } = source;
  const full = edgeOf(lines);
  const edge = partsByBlank(segments) ? 0 : full;
  const lineAt = (place: number) => indexAt(lines, (line) => line.start, place);
  return (span, joint, { above, call } = {}) => {
    const parts: { readonly start: number; end: number; readonly joint: Joint }[] = [];
    let previous: Line | undefined;
    for (let i = lineAt(span.start); i < lines.length; i++) {
      const line = lines[i];
      if (!line || line.start >= span.end) break;
      const start = Math.max(line.start, span.start);
      const end = Math.min(line.end, span.end);
      if (previous === undefined && call !== undefined && text.slice(start, end).trim() === '') {
        previous = { ...(lines[lineAt(call - 1)] ?? line), end: call };
        continue;
      }
      const last = previous === undefined && above !== undefined ? lines[lineAt(above - 1)] : undefined;
      const own = last ? overPage(text, last, line, full) : previous === undefined ? joint : jointOf(text, previous, line, edge);
      const part = parts.at(-1);
      if (own === 'text' && part) part.end = end;
      else parts.push({ start, end, joint: own });
      previous = line;
    }
    return parts.flatMap((part) => itemsOf(text, part));
  };
}

/** Where an item of a list may begin behind the end of the one before it: at a dash, which stands for a bullet, or at a number before a capital. */
const beginsItem = /[:;.,?!](?<!\b(?:nrs?|art|p|pp|blz|pag|ca|d\.d)\.)\s+(?=(?:[-–]\s+[\p{L}\d«“‘"'(]|(\d{1,2})[.)]\s+[\p{Lu}«“‘"']))/gu;

/** A part cut before the items of a list that a colon in it leads up to: those behind dashes, or numbered from 1 on. */
function itemsOf(text: string, part: Stretch): readonly Stretch[] {
  const words = text.slice(part.start, part.end);
  const cuts: number[] = [];
  let isNumbered = false;
  if (part.joint !== 'row' && words.includes(':')) {
    for (const { index, 0: mark, 1: number } of words.matchAll(beginsItem)) {
      if (cuts.length === 0) isNumbered = number !== undefined;
      const isNext = number === undefined ? !isNumbered : Number(number) === cuts.length + 1;
      if (isNext && (cuts.length > 0 || mark.startsWith(':'))) cuts.push(part.start + index + mark.length);
    }
  }
  return cuts.length < 2 ? [part] : [part.start, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? part.end, joint: i === 0 ? part.joint : 'paragraph' }));
}

/** Over the end of a page only a short last line shows that a paragraph ends. */
function overPage(text: string, previous: Line, line: Line, edge: number): Joint {
  return previous.cell === undefined && line.cell === undefined && Math.max(lengthOf(previous), lengthOf(line)) <= printed && endsShort(text, previous, line, edge) ? 'paragraph' : 'text';
}

function jointOf(text: string, previous: Line, line: Line, edge: number): Joint {
  const begins = line.paragraph || previous.paragraph || (line.gap ?? 0) >= wideGap;
  if (line.cell !== undefined && previous.cell !== undefined) return line.cell === 0 && previous.cell > 0 ? 'row' : line.cell === previous.cell && begins ? 'paragraph' : 'text';
  if (line.cell !== undefined || previous.cell !== undefined) return 'paragraph';
  return begins || endsShort(text, previous, line, edge) ? 'paragraph' : 'text';
}

/** Whether a sentence ends on a line and another begins on the next, and that line is no printed one, or a word more would have fitted. */
function endsShort(text: string, previous: Line, line: Line, edge: number): boolean {
  const after = text.slice(line.start, Math.min(line.end, line.start + 100)).trimStart();
  if (!/^[\p{Lu}«“‘"'•–]/u.test(after)) return false;
  const before = text.slice(Math.max(previous.start, previous.end - 200), previous.end).trimEnd();
  if (!/[.?!:;][”"’')»]*$/.test(before) || before.lastIndexOf('«') > before.lastIndexOf('»')) return false;
  return /^–\s/.test(after) || Math.max(lengthOf(previous), lengthOf(line)) > printed || before.length + 1 + (/^\S+/.exec(after)?.[0].length ?? 0) < edge;
}

const lengthOf = ({ start, end }: Span) => end - start;

/** Whether empty lines part the paragraphs of this paper's texts. */
function partsByBlank(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }, i) => kind === 'blank' && segments[i - 1]?.kind === 'answer' && segments[i + 1]?.kind === 'answer');
}

/** Characters on a line below which a next word would surely have fitted: well under the usual full line. */
function edgeOf(lines: readonly Line[]): number {
  const lengths = new Uint8Array(lines.map(lengthOf).filter((length) => length > 30 && length <= printed)).sort();
  return (lengths[Math.floor(lengths.length * 0.8)] ?? 0) * 0.88;
}
