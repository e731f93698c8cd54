import { childOf, childrenOf, type XmlElement } from '../markup/parse-xml.js';

/** How text of a style looks; absent where it does not say. */
interface Look {
  readonly bold?: boolean;
  readonly hidden?: boolean;
}

/** How the items of one level of a list are numbered. */
export interface ListLevel {
  /** By the names that `formatNumber` knows; a bullet itself; empty for none. */
  readonly format: string;
  readonly bullet: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels a number shows: 2 for "1.a". */
  readonly shown: number;
}

/** The styles of one part of an OpenDocument file. */
export interface OdtStyles {
  readonly look: (family: 'text' | 'paragraph', name: string | undefined) => Look;
  /** The level of a list style, 0-based; without a name that of the headings. */
  readonly level: (list: string | undefined, at: number) => ListLevel | undefined;
}

const deepestInheritance = 20;
const formats: ReadonlyMap<string, string> = new Map(Object.entries({ '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }));

function lookOf(style: XmlElement): Look {
  const { 'fo:font-weight': weight, 'text:display': display } = childOf(style, 'style:text-properties')?.attributes ?? {};
  return {
    ...(weight === undefined ? {} : { bold: /^(?:bold|[6-9]00)$/.test(weight) }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
  };
}

const numberIn = (text: string | undefined, usual: number) => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : usual);

function levelOf({ attributes }: XmlElement): ListLevel {
  return {
    format: formats.get(attributes['style:num-format'] ?? '') ?? '',
    bullet: attributes['text:bullet-char'] ?? '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: numberIn(attributes['text:start-value'], 1),
    shown: numberIn(attributes['text:display-levels'], 1),
  };
}

function levelsOf(list: XmlElement | undefined): ReadonlyMap<number, ListLevel> {
  return new Map(childrenOf(list).map((level) => [numberIn(level.attributes['text:level'], 1) - 1, levelOf(level)]));
}

/** Reads the styles that stand in these groups, a later one over an earlier; a style that says nothing is as its parent. */
export function readStyles(groups: readonly (XmlElement | undefined)[]): OdtStyles {
  const all = groups.flatMap((group) => childrenOf(group));
  const styles = new Map(all.filter(({ name }) => name === 'style:style').map((style) => [`${style.attributes['style:family']} ${style.attributes['style:name']}`, style]));
  const lists = new Map(all.filter(({ name }) => name === 'text:list-style').map((list) => [list.attributes['style:name'], levelsOf(list)]));
  const headings = levelsOf(all.find(({ name }) => name === 'text:outline-style'));
  const look = (family: string, name: string | undefined) => {
    let found: Look = {};
    let style = styles.get(`${family} ${name}`);
    for (let depth = 0; style && depth < deepestInheritance; depth++) {
      found = { ...lookOf(style), ...found };
      style = styles.get(`${family} ${style.attributes['style:parent-style-name']}`);
    }
    return found;
  };
  return { look, level: (list, at) => (list === undefined ? headings : lists.get(list))?.get(at) };
}
