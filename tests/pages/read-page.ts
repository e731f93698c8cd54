import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A page as a browser reads it. */
export interface ReadPage {
  readonly elements: readonly Element[];
  /** Elements with that name or class. */
  readonly all: (nameOrClass: string) => readonly Element[];
  readonly byId: (id: string) => Element | undefined;
  /** What the script of that type holds. */
  readonly data: readonly string[];
}

export function readPage(text: string): ReadPage {
  const elements = [...elementsIn(parse(text).childNodes)];
  return {
    elements,
    all: (name) => elements.filter((element) => element.tagName === name || classesOf(element).includes(name)),
    byId: (id) => elements.find((element) => attributeOf(element, 'id') === id),
    data: elements.filter((element) => element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json').map((element) => textOf(element)),
  };
}

/** An element and all below it. */
export function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
}

export const attributeOf = ({ attrs }: Element, name: string) => attrs.find((attribute) => attribute.name === name)?.value;
export const classesOf = (element: Element) => (attributeOf(element, 'class') ?? '').split(' ');

/** The text in an element, without that of elements with one of the classes left out. */
export function textOf(node: Node, without: readonly string[] = []): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || classesOf(node).some((name) => without.includes(name))) return '';
  if (node.tagName === 'br') return '\n';
  return node.childNodes.map((child) => textOf(child, without)).join('');
}
