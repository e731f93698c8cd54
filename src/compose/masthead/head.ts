import type { Segment, SegmentKind } from '../../types/segment.js';
import type { Source } from '../../types/source.js';
import { joinLines } from '../join-lines.js';
import type { Repair } from '../repair/repair.js';
import type { SplitParagraphs } from '../split-paragraphs.js';

/** Where a paper tells about itself, as plain text; white space is single but for `lines`. */
export interface Head {
  /** Printed lines of the masthead. */
  readonly lines: readonly string[];
  /** Masthead and introduction on one line, and by their paragraphs. */
  readonly text: string;
  readonly paragraphs: readonly string[];
  /** Introduction and closing, paragraphs and cells parted by line ends: where a letter is signed. */
  readonly letter: () => string;
  /** The same by printed lines: where the office and the name below it stand without a line between. */
  readonly printedLetter: () => string;
  /** Headings over questions, on one line. */
  readonly headings: string;
  /** Lines of page furniture, each once. */
  readonly furniture: ReadonlySet<string>;
}

/** No masthead is longer; what follows a longer one is not looked at. */
const longest = 12_000;

/** The parts of a paper in which it tells about itself. */
export function headOf(source: Source, segments: readonly Segment[], split: SplitParagraphs, repair: Repair): Head {
  const textOf = (...kinds: readonly SegmentKind[]) => {
    const stretches = segments.filter(({ kind }) => kinds.includes(kind)).flatMap((segment) => split(segment, 'paragraph'));
    return joinLines(source.text, stretches, repair).text.slice(0, longest);
  };
  const linesOf = (...kinds: readonly SegmentKind[]) =>
    segments.filter(({ kind }) => kinds.includes(kind)).flatMap(({ start, end }) => source.text.slice(start, Math.min(end, start + longest)).split(/[\n\r\f\t]|\s{3,}/)).map((line) => line.trim()).filter((line) => line !== '');
  const printed = textOf('masthead', 'introduction');
  const isWrapped = source.format === 'text' || source.format === 'pdf';
  return {
    lines: linesOf('masthead').slice(0, 200),
    text: printed.replace(/\s+/g, ' '),
    paragraphs: printed.split(/\n+/),
    letter: () => (isWrapped ? textOf('introduction', 'closing') : linesOf('introduction', 'closing').join('\n')),
    printedLetter: () => linesOf('introduction', 'closing').join('\n'),
    headings: linesOf('heading').join(' ').slice(0, longest),
    furniture: new Set([...linesOf('page-foot'), ...linesOf('page-head')]),
  };
}
