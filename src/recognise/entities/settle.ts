import type { Item } from './chart.js';

const hidden: ReadonlySet<string> = new Set(['Portfolio', 'Title', 'Capital']);

/** The items that become mentions: one a span, none crossing another, none inside a person's name. */
export function settle(items: readonly Item[]): readonly Item[] {
  const best = new Map<string, Item>();
  for (const item of items) {
    if (hidden.has(item.type)) continue;
    const key = `${item.at} ${item.end}`;
    const other = best.get(key);
    if (!other || other.rank < item.rank) best.set(key, item);
  }
  const sorted = [...best.values()].sort((a, b) => a.at - b.at || b.end - a.end);
  const kept: Item[] = [];
  const open: Item[] = [];
  for (const item of sorted) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= item.at) open.pop();
    const outer = open.at(-1);
    if (outer && (outer.end < item.end || forbids(outer, item))) {
      if (outer.end < item.end && outer.rank < item.rank) {
        kept.splice(kept.indexOf(outer), 1);
        open.pop();
      } else continue;
    }
    kept.push(item);
    open.push(item);
  }
  return kept;
}

const outerNames: ReadonlySet<string> = new Set(['Event', 'Work', 'Role', 'Mission', 'Law']);
const whole: ReadonlySet<string> = new Set(['Work', 'Event', 'Role', 'Mission', 'Organization', 'GovernmentOrganization', 'Law', 'Facility', 'ArmedGroup']);

const bodies: ReadonlySet<string> = new Set(['Organization', 'GovernmentOrganization']);

/** Whether an item inside another is only a piece of it. */
function forbids(outer: Item, inner: Item): boolean {
  if (outer.type === 'Person') return true;
  if ((inner.type === 'Name' || inner.type === 'Short') && !outerNames.has(outer.type)) return true;
  if (inner.rule === 'groep-samen' && outer.rule === 'plaats-streek') return true;
  const sameEdge = !(inner.rule === 'tabel' && bodies.has(inner.type)) && (outer.at === inner.at || (outer.end === inner.end && outer.type !== 'Law'));
  return sameEdge && outer.type === inner.type && whole.has(outer.type) && inner.rule !== 'titel';
}
