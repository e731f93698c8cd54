import type { Line, Source } from '../types/source.js';
import type { Span } from '../types/span.js';
import type { Joint, Stretch } from './join-lines.js';

/** A stretch of text parted where its lines say that a paragraph or a row of a table begins; the first part follows by `joint`. */
export function splitStretch({ text, lines }: Source, span: Span, joint: Joint): readonly Stretch[] {
  const parts: Stretch[] = [];
  let previous: Line | undefined;
  for (let i = lineAt(lines, span.start); i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.start >= span.end) break;
    const start = Math.max(line.start, span.start);
    const end = Math.min(line.end, span.end);
    const own = previous === undefined ? joint : jointOf(text, previous, line);
    const last = parts.at(-1);
    if (own === 'text' && last) parts[parts.length - 1] = { ...last, end };
    else parts.push({ start, end, joint: own });
    previous = line;
  }
  return parts;
}

/** Longer lines are paragraphs, not printed lines. */
const printed = 160;

function jointOf(text: string, previous: Line, line: Line): Joint {
  if (line.cell !== undefined && previous.cell !== undefined) return line.cell === 0 && previous.cell > 0 ? 'row' : 'text';
  if (line.cell !== undefined || previous.cell !== undefined) return 'paragraph';
  if (line.paragraph || previous.paragraph || (line.gap ?? 0) >= 0.6) return 'paragraph';
  if (Math.max(previous.end - previous.start, line.end - line.start) <= printed) return 'text';
  return /[.?!:;][”"’')»]*\s*$/.test(text.slice(Math.max(previous.start, previous.end - 12), previous.end)) && /^\s*[\p{Lu}«“‘"'•–]/u.test(text.slice(line.start, line.start + 20)) ? 'paragraph' : 'text';
}

/** Index of the line in which an offset stands. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
