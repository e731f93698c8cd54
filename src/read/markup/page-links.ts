import { childrenOf, type XmlElement } from './parse-xml.js';

/** Where an element stands in its page: counted in elements, and in letters of text. */
interface Extent {
  readonly at: number;
  readonly end: number;
  readonly textAt: number;
  readonly textEnd: number;
}

/** A page as its own links see it. */
export interface PageLinks {
  readonly extentOf: (element: XmlElement) => Extent;
  /** An element and all that is around it, from the inside out. */
  readonly around: (element: XmlElement) => readonly XmlElement[];
  /** Links that name a place in a page, in order of the text. */
  readonly links: readonly XmlElement[];
  /** What is printed raised, in order of the text, each with the end of the text before it. */
  readonly raised: ReadonlyMap<XmlElement, string>;
  /** What a link names within this page. A page that was saved may name itself by its whole address, so what follows the hash counts. */
  readonly targetOf: (link: XmlElement) => XmlElement | undefined;
}

/** How much of the text before something is kept. */
const tail = 8;
const nowhere: Extent = { at: -1, end: -1, textAt: 0, textEnd: 0 };

/** Index of the first number in a rising row that is not below `least`. */
export function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Goes through a page once. */
export function readPageLinks(root: XmlElement): PageLinks {
  const extents = new Map<XmlElement, Extent>();
  const parents = new Map<XmlElement, XmlElement>();
  const named = new Map<string, XmlElement>();
  const links: XmlElement[] = [];
  const raised = new Map<XmlElement, string>();
  let [count, letters, before] = [0, 0, ''];
  const visit = (element: XmlElement) => {
    const [at, textAt] = [count++, letters];
    const { id, name, href } = element.attributes;
    for (const address of [id, element.name === 'a' ? name : undefined]) if (address && !named.has(address)) named.set(address, element);
    if (element.name === 'a' && href?.includes('#')) links.push(element);
    if (element.name === 'sup') raised.set(element, before);
    for (const child of element.children) {
      if (typeof child !== 'string') visit(child);
      else {
        letters += child.replace(/\s+/g, '').length;
        before = child.slice(-tail) || before;
      }
    }
    for (const child of childrenOf(element)) parents.set(child, element);
    extents.set(element, { at, end: count, textAt, textEnd: letters });
  };
  visit(root);
  const around = (element: XmlElement) => {
    const found: XmlElement[] = [];
    for (let at: XmlElement | undefined = element; at; at = parents.get(at)) found.push(at);
    return found;
  };
  const targetOf = ({ attributes: { href = '' } }: XmlElement) => named.get(href.slice(href.indexOf('#') + 1));
  return { extentOf: (element) => extents.get(element) ?? nowhere, around, links, raised, targetOf };
}
