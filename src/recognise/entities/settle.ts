import type { Item } from './chart.js';
import { isBody } from './item-type.js';

const hidden: ReadonlySet<string> = new Set(['Portfolio', 'Title', 'Capital', 'Year']);

/** The items that become mentions: one a span, none crossing another, none that is only a piece of another. */
export function settle(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  const dropped = new Set<Item>();
  const open: Item[] = [];
  for (const item of bestOfSpans(items)) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= item.at) open.pop();
    const outer = open.at(-1);
    const crosses = outer !== undefined && outer.end < item.end;
    if (outer && (crosses ? outer.rank >= item.rank : forbids(outer, item))) continue;
    if (outer && crosses) dropped.add(open.pop() ?? outer);
    kept.push(item);
    open.push(item);
  }
  return dropped.size > 0 ? kept.filter((item) => !dropped.has(item)) : kept;
}

/** Of each span the item of the highest rank, by start, the longest first. */
function bestOfSpans(items: readonly Item[]): readonly Item[] {
  const sorted = items.filter((item) => !hidden.has(item.type)).sort((a, b) => a.at - b.at || b.end - a.end || b.rank - a.rank);
  return sorted.filter((item, i) => sorted[i - 1]?.at !== item.at || sorted[i - 1]?.end !== item.end);
}

/** Inside these, names of unknown type stand on their own. */
const holdsNames: ReadonlySet<string> = new Set(['Event', 'Work', 'Role', 'Mission', 'Law']);
/** Rules that tell no more of a word than that it has a capital: with it an act is called, as "Wet Hof". */
const silent: ReadonlySet<string> = new Set(['hoofdletter', 'hoofdletters', 'hoofdwoord']);
/** Rules whose items are one name, of which an abbreviation of unknown kind is a part. */
const asOne: ReadonlySet<string> = new Set(['staat-van', 'norm', 'regeling-soort']);
const whole: ReadonlySet<string> = new Set(['Work', 'Event', 'Role', 'Mission', 'Organization', 'GovernmentOrganization', 'Law', 'Facility', 'ArmedGroup']);

/** Rules that put one more word or a year to a name. */
const withMore: ReadonlySet<string> = new Set(['titel', 'oefening']);
/** Rules whose items are names as a table or the paper has them. */
const wholeNames: ReadonlySet<string> = new Set(['tabel', 'ingevoerd']);

/** Rules whose offices are whole: what stands in "Hoge Commissaris van de Verenigde Naties" is no office of its own. */
const offices: ReadonlySet<string> = new Set(['hoofdwoord', 'ambt-van', 'ambt-naam']);

/** Whether a name inside another is one of the tables: with the first word of it also where the paper introduces that ("EU" of "EU-Ombudsman"). */
const isKnown = ({ at, end, rule, rows }: Item, outer: Item): boolean => rule === 'tabel' || (rule === 'ingevoerd' && at === outer.at && end === at + 1 && (rows?.length ?? 0) > 0);

/** Whether an item inside another is only a piece of it. */
function forbids(outer: Item, inner: Item): boolean {
  if (outer.type === 'Person') return true;
  if ((inner.type === 'Name' || inner.type === 'Short') && (!holdsNames.has(outer.type) || asOne.has(outer.rule))) return true;
  if (outer.type === 'Law' && outer.end === outer.at + 2 && inner.at === outer.at + 1 && silent.has(inner.rule)) return true;
  if (inner.type === 'Name' && withMore.has(outer.rule) && outer.at === inner.at && outer.end === inner.end + 1) return true;
  if (inner.type === 'Name' && outer.type === 'Mission' && outer.end === inner.end && wholeNames.has(outer.rule)) return true;
  if (inner.rule === 'elders-genoemd' && ((outer.type === 'Location' && inner.type === 'Organization') || (outer.type === 'Mission' && inner.type === 'Mission'))) return true;
  if (outer.rule === 'titel' && outer.type === 'Work' && inner.rule === 'stuk-jaar' && inner.type === 'Work') return true;
  if (outer.rule === 'elders-genoemd' && outer.type === 'Work' && outer.end === inner.end && !inner.rows?.length && (isBody(inner.type) || inner.type === 'Name')) return true;
  if (inner.rule === 'groep-samen' && outer.rule === 'plaats-streek') return true;
  if (outer.type === 'Role' && inner.type === 'Role' && offices.has(outer.rule)) return true;
  if (outer.rule === 'overheid-van-land' && outer.end === inner.end && isBody(inner.type) && !inner.rows?.length) return true;
  if (isBody(outer.type) && inner.type === 'Work' && inner.rule === 'hoofdwoord') return true;
  if (outer.type === 'GovernmentOrganization' && outer.rule === 'tabel' && inner.type === 'Person') return true;
  if (outer.rule === 'stuk-jaar' && outer.type === inner.type && inner.rule === 'hoofdwoord') return true;
  if (outer.at === inner.at && isBody(outer.type) && isBody(inner.type) && inner.end > inner.at + 1 && inner.rule !== 'tabel') return true;
  if (outer.type !== inner.type || !whole.has(outer.type) || inner.rule === 'titel' || ((isKnown(inner, outer) || outer.rule === 'deel-van') && isBody(inner.type))) return false;
  return outer.at === inner.at || (outer.end === inner.end && (outer.type !== 'Law' || (outer.rule === 'ingevoerd' && inner.rule === 'hoofdwoord')));
}
