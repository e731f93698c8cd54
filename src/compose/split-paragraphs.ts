import type { Segment } from '../types/segment.js';
import type { Line, Source } from '../types/source.js';
import { indexAt, type Span } from '../types/span.js';
import type { Joint, Stretch } from './join-lines.js';

/** Parts a stretch of text where a paragraph or a row of a table begins; its first part follows by the joint given. */
export type SplitParagraphs = (span: Span, joint: Joint) => readonly Stretch[];

/** Longer lines are paragraphs, not printed lines. */
const printed = 160;
/** White space above a line from which it begins a paragraph, in heights of a line. */
const wideGap = 0.45;

/** How paragraphs show in this paper: by the format, by long lines, or where no empty line parts them by a short last line. */
export function createSplit(source: Source, segments: readonly Segment[]): SplitParagraphs {
  const { text, lines } = source;
  const edge = partsByBlank(segments) ? 0 : edgeOf(lines);
  return (span, joint) => {
    const parts: Stretch[] = [];
    let previous: Line | undefined;
    for (let i = indexAt(lines, (line) => line.start, span.start); i < lines.length; i++) {
      const line = lines[i];
      if (!line || line.start >= span.end) break;
      const start = Math.max(line.start, span.start);
      const end = Math.min(line.end, span.end);
      const own = previous === undefined ? joint : jointOf(text, previous, line, edge);
      const last = parts.at(-1);
      if (own === 'text' && last) parts[parts.length - 1] = { ...last, end };
      else parts.push({ start, end, joint: own });
      previous = line;
    }
    return parts;
  };
}

function jointOf(text: string, previous: Line, line: Line, edge: number): Joint {
  const begins = line.paragraph || previous.paragraph || (line.gap ?? 0) >= wideGap;
  if (line.cell !== undefined && previous.cell !== undefined) return line.cell === 0 && previous.cell > 0 ? 'row' : line.cell === previous.cell && begins ? 'paragraph' : 'text';
  if (line.cell !== undefined || previous.cell !== undefined) return 'paragraph';
  if (begins) return 'paragraph';
  const before = text.slice(Math.max(previous.start, previous.end - 200), previous.end).trimEnd();
  const after = text.slice(line.start, Math.min(line.end, line.start + 100)).trimStart();
  if (!/[.?!:;][”"’')»]*$/.test(before) || !/^[\p{Lu}«“‘"'•–]/u.test(after) || before.lastIndexOf('«') > before.lastIndexOf('»')) return 'text';
  if (/^–\s/.test(after) || Math.max(lengthOf(previous), lengthOf(line)) > printed) return 'paragraph';
  return before.length + 1 + (/^\S+/.exec(after)?.[0].length ?? 0) < edge ? 'paragraph' : 'text';
}

const lengthOf = ({ start, end }: Span) => end - start;

/** Whether empty lines part the paragraphs of this paper's texts. */
function partsByBlank(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }, i) => kind === 'blank' && segments[i - 1]?.kind === 'answer' && segments[i + 1]?.kind === 'answer');
}

/** Characters on a line below which a next word would surely have fitted: well under the usual full line. */
function edgeOf(lines: readonly Line[]): number {
  const lengths = lines.map(lengthOf).filter((length) => length > 30 && length <= printed).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.8)] ?? 0) * 0.88;
}
