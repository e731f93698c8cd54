import { bulletOf, formatNumber } from '../format-number.js';
import { childrenOf, type XmlElement } from '../markup/parse-xml.js';
import { isOn, type NumberingPlace, valueIn } from './styles.js';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  readonly style: string | undefined;
  readonly isLegal: boolean;
  /** The count of levels above of which one starts it anew; 0: none does. */
  readonly restart: number;
}

interface List {
  /** Lists with one abstract count on together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, number>;
}

/** Gives the next number of a list, as printed with what parts it from the text ("3. ", "a) "); empty for no list. */
export type CountParagraph = (place: NumberingPlace | undefined) => string;

function levelOf(element: XmlElement): Level {
  const start = Number(valueIn(element, 'w:start') ?? '1');
  return {
    start: Number.isInteger(start) ? start : 1,
    format: valueIn(element, 'w:numFmt') ?? 'decimal',
    text: valueIn(element, 'w:lvlText') ?? '',
    suffix: valueIn(element, 'w:suff') === 'nothing' ? '' : ' ',
    style: valueIn(element, 'w:pStyle'),
    isLegal: isOn(element, 'w:isLgl') ?? false,
    restart: Number(valueIn(element, 'w:lvlRestart') ?? Number.POSITIVE_INFINITY),
  };
}

function levelsOf(element: XmlElement | undefined): readonly (readonly [number, Level])[] {
  return childrenOf(element, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl'] ?? '0'), levelOf(level)]);
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]));
  const definitionOf = (abstract: string) => {
    const own = abstracts.get(abstract);
    const linked = valueIn(own, 'w:numStyleLink');
    return linked === undefined ? own : [...abstracts.values()].find((one) => valueIn(one, 'w:styleLink') === linked);
  };
  return new Map(
    childrenOf(root, 'w:num').map((element) => {
      const abstract = valueIn(element, 'w:abstractNumId') ?? '';
      const changes = childrenOf(element, 'w:lvlOverride');
      const levels = new Map([...levelsOf(definitionOf(abstract)), ...changes.flatMap(levelsOf)]);
      const overrides = changes.flatMap((change): [number, number][] => {
        const start = valueIn(change, 'w:startOverride');
        return start === undefined ? [] : [[Number(change.attributes['w:ilvl'] ?? '0'), Number(start)]];
      });
      return [element.attributes['w:numId'] ?? '', { abstract, levels, overrides: new Map(overrides) }];
    }),
  );
}

function print(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'none') return '';
  const text = level.format === 'bullet' ? bulletOf(level.text) : level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.isLegal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
    return formatNumber(counts[at] ?? list.levels.get(at)?.start ?? 1, format);
  });
  return text === '' ? '' : text + level.suffix;
}

/** Reads `numbering.xml` and counts as Word does: lists with one definition count on together, deeper levels start anew unless they say otherwise, a `startOverride` once. */
export function createCounter(root: XmlElement | undefined): CountParagraph {
  const lists = readLists(root);
  const counting = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (place) => {
    const list = place && lists.get(place.list);
    if (!list) return '';
    const at = place.level ?? [...list.levels].find(([, one]) => one.style !== undefined && one.style === place.style)?.[0] ?? 0;
    const level = list.levels.get(at);
    if (!level) return '';
    const counts = (counting.get(list.abstract) ?? []).map((count, i) => (i > at && at < (list.levels.get(i)?.restart ?? 0) ? undefined : count));
    const override = begun.has(`${place.list} ${at}`) ? undefined : list.overrides.get(at);
    begun.add(`${place.list} ${at}`);
    counts[at] = override ?? (counts[at] ?? level.start - 1) + 1;
    counting.set(list.abstract, counts);
    return print(list, level, counts);
  };
}
