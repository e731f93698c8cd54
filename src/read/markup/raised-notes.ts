import { isPower } from '../power.js';
import { blockTags } from './official-html.js';
import type { PageLinks } from './page-links.js';
import type { XmlElement } from './parse-xml.js';
import { plainText } from './treatment.js';

/** A raised mark, the paragraph that it stands in, and whether that begins with it. */
interface Raised {
  readonly element: XmlElement;
  readonly mark: string;
  readonly block: XmlElement;
  readonly opens: boolean;
}

/** Notes that nothing but raised marks tie to their calls: what calls them, and the paragraphs that are their text. */
export interface RaisedNotes {
  readonly calls: ReadonlyMap<XmlElement, string>;
  readonly bodies: ReadonlyMap<XmlElement, string>;
}

const raisedMark = /^[[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?$/;
/** What is the text of a note: no heading, cell or list of them. */
const bodies: ReadonlySet<string> = new Set(['p', 'li', 'div', 'dd', 'aside']);
const isOfficial = ({ attributes }: XmlElement): boolean => /\b(?:nootnum|noot)\b/.test(attributes.class ?? '');

function raisedAt(element: XmlElement, before: string, page: PageLinks): Raised | null {
  const around = page.around(element);
  const block = around.find(({ name }) => blockTags.has(name));
  const mark = raisedMark.exec(plainText(element).trim())?.[1];
  if (!block || mark === undefined || around.some(isOfficial)) return null;
  const opens = page.extentOf(block).textAt === page.extentOf(element).textAt;
  const isFigure = isPower(mark, before) || /(?:^|\D)10$/.test(before);
  return isFigure && !opens ? null : { element, mark, block, opens };
}

/** A raised mark in the text calls the note of which a paragraph further on begins with the same mark, raised, and has no other. */
export function findRaisedNotes(page: PageLinks, isTied: (element: XmlElement) => boolean): RaisedNotes {
  const marks = [...page.raised].flatMap(([element, before]) => (page.around(element).some(isTied) ? [] : (raisedAt(element, before, page) ?? [])));
  const crowd = new Map<XmlElement, number>();
  for (const { block } of marks) crowd.set(block, (crowd.get(block) ?? 0) + 1);
  const called = new Set<string>();
  const found = new Map<XmlElement, string>();
  for (const { mark, block, opens } of marks) {
    const { textAt, textEnd } = page.extentOf(block);
    if (!opens) called.add(mark);
    else if (called.has(mark) && bodies.has(block.name) && crowd.get(block) === 1 && textEnd - textAt > mark.length + 2) found.set(block, mark);
  }
  const calls = new Map<XmlElement, string>();
  const ahead = new Set<string>();
  for (const { element, mark, block, opens } of [...marks].reverse()) {
    if (found.has(block)) ahead.add(mark);
    else if (!opens && ahead.has(mark)) calls.set(element, mark);
  }
  return { calls, bodies: found };
}
