import type { Item } from './chart.js';

const inside: ReadonlySet<string> = new Set(['Person', 'Role']);

/** The items that become mentions: one a span, none crossing another, none inside a person's name. */
export function settle(items: readonly Item[]): readonly Item[] {
  const best = new Map<string, Item>();
  for (const item of items) {
    if (item.type === 'Portfolio' || item.type === 'Title') continue;
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

function forbids(outer: Item, inner: Item): boolean {
  return outer.type === 'Person' || (inside.has(outer.type) && inner.rule === 'hoofdletters') || inner.type === 'Name' && outer.type !== 'Event' && outer.type !== 'Work' && outer.type !== 'Role' && outer.type !== 'Mission';
}
