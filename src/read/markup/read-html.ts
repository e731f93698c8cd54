import type { Report } from '../../types/problem.js';
import type { Source } from '../../types/source.js';
import { decodeMarkup } from './decode-markup.js';
import type { Input } from '../input.js';
import { readDeclared } from './declared.js';
import { officialHtml } from './official-html.js';
import { printMarkup } from './print-markup.js';
import { parseHtml } from './parse-html.js';
import { childrenOf, type XmlElement } from './parse-xml.js';
import { writeSource } from '../write-source.js';

type Test = (element: XmlElement) => boolean;

function hasId(id: string): Test {
  return (element) => element.attributes.id === id;
}

/** Where the paper stands on a page, the surest place first; the rest is the site's. */
const textBoxes: readonly Test[] = [
  hasId('broodtekst'),
  (element) => /(?:^|\s)(?:broodtekst-container|stuk)(?:\s|$)/.test(element.attributes.class ?? ''),
  (element) => element.name === 'article',
  (element) => element.name === 'main',
  hasId('main-column'),
  (element) => element.name === 'body',
];

/** The outermost elements that pass a test. */
function findAll(element: XmlElement, test: Test): readonly XmlElement[] {
  return test(element) ? [element] : childrenOf(element).flatMap((child) => findAll(child, test));
}

/** Notes stand beside the text box on some pages. */
function notesOutside(root: XmlElement, boxes: readonly XmlElement[]): readonly XmlElement[] {
  const inside = new Set(boxes.flatMap((box) => findAll(box, hasId('noten'))));
  return findAll(root, hasId('noten')).filter((notes) => !inside.has(notes));
}

/**
 * Reads a page of officielebekendmakingen.nl, or any HTML page by its tags: the paper without the site around it, roles by class, notes as calls
 * and bodies, `meta` elements as declared. Null after one finding when it can't be read or holds no text.
 */
export async function readHtml(input: Input, report: Report): Promise<Source | null> {
  const text = decodeMarkup(input.bytes, report);
  if (text === null) return null;
  const root = parseHtml(text);
  if ('code' in root) {
    report(root.code, null, root.detail);
    return null;
  }
  const boxes = textBoxes.map((test) => findAll(root, test)).find((found) => found.length > 0) ?? [];
  const source = writeSource(input, 'html', printMarkup([...boxes, ...notesOutside(root, boxes)], officialHtml), readDeclared(root));
  if (source.text.trim() !== '') return source;
  report('read/empty', null);
  return null;
}
