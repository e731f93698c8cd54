import { childOf, childrenOf, type XmlElement } from '../markup/parse-xml.js';

/** How text looks, and what its paragraph is; absent where a style does not say. */
export interface Look {
  readonly bold?: boolean;
  readonly hidden?: boolean;
}

/** What a paragraph style says beside its look. */
interface ParagraphStyle extends Look {
  readonly isHeading: boolean;
  readonly numbering?: NumberingPlace;
}

/** The list and level that a paragraph counts in; the level may come from the list instead of the style. */
export interface NumberingPlace {
  readonly list: string;
  readonly level?: number;
  readonly style?: string;
}

/** The style sheet of a Word file, inheritance (`basedOn`) resolved. */
export interface StyleSheet {
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  readonly character: (id: string | undefined) => Look;
}

const deepestInheritance = 20;

/** The `w:val` of a child element. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Whether properties have one that is on or off (`w:b`, `w:titlePg`), and which; undefined without it. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name);
  return property && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '1');
}

/** The look that run properties (`w:rPr`) state themselves. */
export function lookOf(properties: XmlElement | undefined): Look {
  const [bold, hidden] = [isOn(properties, 'w:b'), isOn(properties, 'w:vanish')];
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

/** The list that paragraph properties (`w:pPr`) put the paragraph in; list `0` takes it out of any. */
export function numberingOf(properties: XmlElement | undefined, style?: string): NumberingPlace | undefined {
  const place = childOf(properties, 'w:numPr');
  const list = valueIn(place, 'w:numId');
  const level = valueIn(place, 'w:ilvl');
  return list === undefined ? undefined : { list, ...(level === undefined ? {} : { level: Number(level) }), ...(style === undefined ? {} : { style }) };
}

function chainOf(id: string | undefined, styles: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = id; next !== undefined && chain.length < deepestInheritance; next = valueIn(chain[0], 'w:basedOn')) {
    const style = styles.get(next);
    if (!style) break;
    chain.unshift(style);
  }
  return chain;
}

function paragraphStyle(chain: readonly XmlElement[]): ParagraphStyle {
  const looks = chain.map((style) => lookOf(childOf(style, 'w:rPr')));
  const places = chain.map((style) => numberingOf(childOf(style, 'w:pPr'), style.attributes['w:styleId'])).filter((place) => place !== undefined);
  const isHeading = chain.some((style) => /^(?:heading|kop) ?\d/i.test(valueIn(style, 'w:name') ?? '') || childOf(childOf(style, 'w:pPr'), 'w:outlineLvl'));
  const numbering = places.at(-1);
  return { ...Object.assign({}, ...looks), isHeading, ...(numbering ? { numbering } : {}) };
}

/** Reads `styles.xml`; without it every style is plain. */
export function readStyles(root: XmlElement | undefined): StyleSheet {
  const styles = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = [...styles].find(([, style]) => style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1')?.[0];
  const defaults = lookOf(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const known = new Map<string, ParagraphStyle>();
  const paragraph = (id: string | undefined) => {
    const key = id ?? standard ?? '';
    const style = known.get(key) ?? { ...defaults, ...paragraphStyle(chainOf(key, styles)) };
    known.set(key, style);
    return style;
  };
  return { paragraph, character: (id) => Object.assign({}, ...chainOf(id, styles).map((style) => lookOf(childOf(style, 'w:rPr')))) };
}
