import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/tables/read-table.js';
import { find } from './paper.js';

/** A title without its year and its small words, in which acts of several times are called the same ("Wet op de veerhavens", "Wet veerhavens 2031"). */
const short = (title: string): string => title.toLowerCase().replace(/ \d{4}$/, '').replaceAll(/\b(?:op|de|het|der|des|van|voor|inzake|tot|over) /g, '');

/** The titles of the acts of a table that no other act is called by, with what identifies each. */
function titlesOf(table: string, column: string): readonly (readonly [title: string, id: string])[] {
  const all = [...readTable('laws'), ...readTable('eu-acts')].flatMap(({ title = '', names = '', guarded = '' }) => [title, ...names.split('|'), ...guarded.split('|')].map(short));
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const title of all) (once.has(title) ? more : once).add(title);
  return readTable(table).flatMap((row) => (more.has(short(row.title ?? '')) ? [] : [[row.title ?? '', row[column] ?? ''] as const]));
}

/** The acts whose article 3 a sentence does not point at by their title. */
const missed = (titles: ReturnType<typeof titlesOf>): readonly string[] =>
  titles.filter(([title, id]) => !JSON.stringify(find(`Dat volgt uit artikel 3 van de ${title}.`)).includes(`"${id}"`)).map(([title]) => title);

describe('every act of the tables is found by its title', () => {
  it.each([
    ['laws and treaties', 'laws', 'bwb', 3000],
    ['acts of the European Union', 'eu-acts', 'celex', 250],
  ])('%s', (_, table, column, least) => {
    const titles = titlesOf(table, column);
    expect(titles.length).toBeGreaterThan(least);
    expect(missed(titles)).toEqual([]);
  });
});
