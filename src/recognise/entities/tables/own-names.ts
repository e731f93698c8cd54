import { getOrPut } from '../../../maps.js';
import type { OwnEntity } from '../../../types/named-row.js';
import type { Chart } from '../chart.js';
import { ranks } from '../ranks.js';
import { NameIndex } from './name-index.js';

/** Rule of mentions that the operator's own table gave: it tells them from what the program found by itself. */
export const ownRule = 'eigen-tabel';

/** The names of an operator's own table. */
export type OwnNames = NameIndex<OwnEntity>;

const indexes = new WeakMap<readonly OwnEntity[], OwnNames>();

/** The names of a table by their words, worked out once a table. */
export function ownNamesOf(table: readonly OwnEntity[]): OwnNames {
  return getOrPut(indexes, table, () => {
    const index: OwnNames = new NameIndex();
    for (const entity of table) for (const name of new Set([entity.label, ...entity.altLabels])) index.add(name, entity);
    return index;
  });
}

/** Adds the names of the operator's table, the longest at each place; they win from all other names of the same words. */
export function addOwnNames(chart: Chart, names: OwnNames): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const hit = names.longestAt(chart.tokens, at);
    const [entity] = hit?.values ?? [];
    if (!hit || !entity) continue;
    chart.add({ at, end: hit.end, type: entity.type, rule: ownRule, rank: ranks.own, rows: [entity.slug] });
    at = hit.end - 1;
  }
}
