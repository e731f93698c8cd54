import { childrenOf, type XmlElement } from './parse-xml.js';
import { plainText } from './treatment.js';

type Test = (element: XmlElement) => boolean;

function hasId(id: string): Test {
  return (element) => element.attributes.id === id;
}

/** Where the paper stands on a page, the surest place first; the rest is the site's. */
const boxes: readonly Test[] = [
  hasId('broodtekst'),
  (element) => /(?:^|\s)(?:broodtekst-container|stuk)(?:\s|$)/.test(element.attributes.class ?? ''),
  (element) => element.name === 'article',
  (element) => element.name === 'main',
  hasId('main-column'),
  (element) => element.name === 'body',
];

/** Parts of a page that belong to the site. */
const siteRoles = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog)$/;
const isNotes: Test = ({ attributes }) => attributes.id === 'noten' || /(?:^|\s)noot(?:\s|$)/.test(attributes.class ?? '');

/** The outermost elements that pass a test. */
function findAll(element: XmlElement, test: Test): readonly XmlElement[] {
  return test(element) ? [element] : childrenOf(element).flatMap((child) => findAll(child, test));
}

/** Whether an element is the site's: by its role, or as the foot of the page when no note stands in it. */
function isSite(element: XmlElement): boolean {
  const { role, hidden } = element.attributes;
  const isFoot = element.name === 'footer' || siteRoles.test(role ?? '');
  return element.name === 'dialog' || hidden !== undefined || (isFoot && findAll(element, isNotes).length === 0);
}

/** A page without what belongs to the site; the foot of an article is its own. */
function withoutSite(element: XmlElement): XmlElement {
  if (element.name === 'article' || element.name === 'main') return element;
  return { ...element, children: element.children.filter((child) => typeof child === 'string' || !isSite(child)).map((child) => (typeof child === 'string' ? child : withoutSite(child))) };
}

const lengthOf = (elements: readonly XmlElement[]) => elements.reduce((sum, element) => sum + plainText(element).length, 0);

/** Articles within a main part that holds more beside them are cards that lead to other pages. */
function findBoxes(page: XmlElement): readonly XmlElement[] {
  const found = boxes.map((test) => findAll(page, test)).find((elements) => elements.length > 0) ?? [];
  const main = found[0]?.name === 'article' ? findAll(page, ({ name }) => name === 'main') : [];
  return lengthOf(found) * 2 < lengthOf(main) ? main : found;
}

/** The elements of a page that hold the paper, without the site around it, and its notes, which stand beside it on some pages. */
export function findPaper(root: XmlElement): readonly XmlElement[] {
  const page = withoutSite(root);
  const found = findBoxes(page);
  const inside = new Set(found.flatMap((box) => findAll(box, isNotes)));
  return [...found, ...findAll(page, isNotes).filter((notes) => !inside.has(notes))];
}
