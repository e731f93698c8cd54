import { formatNumber } from '../format-number.js';
import { childrenOf, type XmlElement, type XmlNode } from './parse-xml.js';
import { plainText } from './treatment.js';

/** The number formats of `type` in HTML and of `list-style` in CSS. */
const formats: ReadonlyMap<string, string> = new Map(Object.entries({
  a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman',
  'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman', 'decimal-leading-zero': 'decimalZero', none: 'none',
}));
const listStyle = /(?:^|;)\s*list-style(?:-type)?\s*:[^;]*?(?<![\w-])(none|decimal-leading-zero|(?:lower|upper)-(?:alpha|latin|roman))(?![\w-])/i;

/** What is printed before an item: an element that the dialect knows as such. */
function markerOf(number: number, format: string): XmlElement {
  return { name: 'span', attributes: { class: 'ol' }, children: [`${formatNumber(number, format)}.`] };
}

/** The format that the item says, else its list. */
function formatOf(item: XmlElement['attributes'], list: XmlElement['attributes']): string {
  const style = listStyle.exec(`${item.style ?? ''};${list.style ?? ''}`)?.[1]?.toLowerCase();
  return formats.get(style ?? item.type ?? list.type ?? '') ?? 'decimal';
}

function integer(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** The text of an element without the white space before it, up to so many letters. */
function startOf(element: XmlElement, length: number): string {
  let text = '';
  for (const child of element.children) {
    if (text.length >= length) break;
    text = `${text}${typeof child === 'string' ? child : startOf(child, length - text.length)}`.trimStart().slice(0, length);
  }
  return text;
}

/** An item with its number before it; not where it has no text, or types that number itself ("1." but not "1.500"). */
function numberItem(item: XmlElement, number: number, format: string): XmlElement {
  const inside = numberItems(item);
  const marker = markerOf(number, format);
  const typed = plainText(marker);
  const text = startOf(item, typed.length + 1);
  const isTyped = text.startsWith(typed) && !/\d$/.test(text);
  return format === 'none' || text === '' || isTyped ? inside : { ...inside, children: [marker, ...inside.children] };
}

/** The children of an ordered list, numbered as a browser shows them. */
function numberList(list: XmlElement): readonly XmlNode[] {
  const isReversed = list.attributes.reversed !== undefined;
  let next = integer(list.attributes.start) ?? (isReversed ? childrenOf(list, 'li').length : 1);
  return list.children.map((item) => {
    if (typeof item === 'string' || item.name !== 'li') return typeof item === 'string' ? item : numberItems(item);
    const number = integer(item.attributes.value) ?? next;
    next = number + (isReversed ? -1 : 1);
    return numberItem(item, number, formatOf(item.attributes, list.attributes));
  });
}

/** The same elements with the numbers of ordered lists written out. */
export function numberItems(element: XmlElement): XmlElement {
  if (element.name === 'ol') return { ...element, children: numberList(element) };
  return { ...element, children: element.children.map((child) => (typeof child === 'string' ? child : numberItems(child))) };
}
