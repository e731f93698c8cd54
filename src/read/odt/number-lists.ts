import { bulletOf, formatNumber } from '../format-number.js';
import { childrenOf, type XmlElement, type XmlNode } from '../markup/parse-xml.js';
import { plainText } from '../markup/treatment.js';
import type { ListLevel, OdtStyles } from './styles.js';

/** Where a list is being read: its style, how deep, and the numbers it came to. */
interface Place {
  readonly style: string | undefined;
  readonly depth: number;
  readonly counts: number[];
}

/** Writes out the numbers of lists and headings as elements before their text, as a word processor shows them. */
export class ListNumberer {
  private readonly byId = new Map<string, number[]>();
  private readonly byStyle = new Map<string | undefined, number[]>();
  private readonly headings: Place = { style: undefined, depth: 0, counts: [] };

  constructor(private readonly styles: OdtStyles) {}

  /** The same elements with numbers. */
  number(element: XmlElement, place?: Place): XmlElement {
    const { name } = element;
    if (name === 'text:list') return this.list(element, place);
    if (name === 'text:h' && !place) return this.heading(element);
    const inside = name === 'text:list-item' || name === 'text:list-header' ? place : undefined;
    return { ...element, children: element.children.map((child) => (typeof child === 'string' ? child : this.number(child, inside))) };
  }

  private list(list: XmlElement, outer: Place | undefined): XmlElement {
    const { 'text:style-name': own, 'text:continue-list': continued, 'text:continue-numbering': goesOn, 'xml:id': id } = list.attributes;
    const style = own ?? outer?.style;
    const counts = outer?.counts ?? this.byId.get(continued ?? '') ?? (goesOn === 'true' ? this.byStyle.get(style) : undefined) ?? [];
    const place = { style, depth: outer ? outer.depth + 1 : 0, counts };
    if (outer && goesOn !== 'true') counts.length = Math.min(counts.length, place.depth);
    if (!outer) this.byStyle.set(style, counts);
    if (id !== undefined) this.byId.set(id, counts);
    return { ...list, children: childrenOf(list).map((item) => (item.name === 'text:list-item' ? this.item(item, place) : this.number(item, place))) };
  }

  /** An item that only holds a deeper list is no item of its own. */
  private item(item: XmlElement, place: Place): XmlElement {
    const isOwn = childrenOf(item).some(({ name }) => name === 'text:p' || name === 'text:h');
    const label = isOwn ? this.count(place, item.attributes['text:start-value']) : '';
    const inside = this.number(item, place);
    return { ...inside, children: [...labelled(label, item), ...inside.children] };
  }

  private heading(heading: XmlElement): XmlElement {
    const depth = Number(heading.attributes['text:outline-level'] ?? '1') - 1;
    const isNumbered = heading.attributes['text:is-list-header'] !== 'true' && plainText(heading).trim() !== '';
    const label = isNumbered && this.styles.level(undefined, depth) ? this.count({ ...this.headings, depth }, heading.attributes['text:start-value']) : '';
    return { ...heading, children: [...labelled(label, heading), ...heading.children] };
  }

  /** Counts one on and gives what is printed. */
  private count({ style, depth, counts }: Place, start: string | undefined): string {
    const level = this.styles.level(style, depth);
    const given = Number(start ?? Number.NaN);
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = Number.isInteger(given) ? given : (counts[depth] ?? (level?.start ?? 1) - 1) + 1;
    return level ? this.print(level, style, counts) : '';
  }

  private print(level: ListLevel, style: string | undefined, counts: readonly (number | undefined)[]): string {
    if (level.format === '' || level.bullet.trim() !== '') return bulletOf(level.bullet);
    const shown = counts.slice(-Math.max(1, level.shown));
    const numbers = shown.map((count, i) => formatNumber(count ?? 1, this.styles.level(style, counts.length - shown.length + i)?.format ?? 'decimal'));
    return level.prefix + numbers.join('.') + level.suffix;
  }
}

/** A label as an element, before an item with text; before one without only when it has words of its own ("Vraag 1"). */
function labelled(label: string, { children }: XmlElement): readonly XmlNode[] {
  const isBlank = children.every((child) => (typeof child === 'string' ? child : plainText(child)).trim() === '');
  return label.trim() === '' || (isBlank && !/\p{L}{2}/u.test(label)) ? [] : [{ name: 'label', attributes: {}, children: [label] }];
}
