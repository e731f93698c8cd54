import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/recognise/entities/chart.js';
import { NameIndex } from '../../../src/recognise/entities/tables/name-index.js';
import { settle } from '../../../src/recognise/entities/settle.js';

const item = (at: number, end: number, type: Item['type'], rank: number, rule = 'proef'): Item => ({ at, end, type, rule, rank });
const kept = (...items: readonly Item[]) => settle(items).map(({ at, end, type }) => `${at}-${end} ${type}`);

describe('which names stand', () => {
  it('is of the same words the one of the highest rank', () => {
    expect(kept(item(0, 2, 'Person', 5), item(0, 2, 'Location', 9))).toEqual(['0-2 Location']);
    expect(kept(item(0, 2, 'Location', 9), item(0, 2, 'Person', 5))).toEqual(['0-2 Location']);
  });

  it('is of two that cross the one of the higher rank, the first when they are equal', () => {
    expect(kept(item(0, 3, 'Organization', 5), item(2, 5, 'Location', 9))).toEqual(['2-5 Location']);
    expect(kept(item(0, 3, 'Organization', 9), item(2, 5, 'Location', 5))).toEqual(['0-3 Organization']);
    expect(kept(item(0, 3, 'Organization', 9), item(2, 5, 'Location', 9))).toEqual(['0-3 Organization']);
  });

  it('is of two bodies that begin with the same words the longer, which the other is a piece of', () => {
    expect(kept(item(0, 4, 'GovernmentOrganization', 9), item(0, 2, 'Organization', 5))).toEqual(['0-4 GovernmentOrganization']);
    expect(kept(item(0, 4, 'GovernmentOrganization', 9), item(0, 2, 'Organization', 5, 'tabel'))).toEqual(['0-4 GovernmentOrganization', '0-2 Organization']);
    expect(kept(item(0, 3, 'GovernmentOrganization', 9), item(0, 1, 'Organization', 5))).toEqual(['0-3 GovernmentOrganization', '0-1 Organization']);
  });

  it('is in a longer name of a body also its first word, when the paper introduces that and the tables have it', () => {
    const introduced = (at: number, end: number, rows: readonly string[] = ['vaarunie']): Item => ({ ...item(at, end, 'Organization', 5, 'ingevoerd'), rows });
    const outer = item(0, 3, 'Organization', 9);
    expect(kept(outer, introduced(0, 1))).toEqual(['0-3 Organization', '0-1 Organization']);
    for (const inner of [introduced(0, 1, []), introduced(0, 2), introduced(2, 3), { ...introduced(0, 1), rule: 'proef' }, item(0, 1, 'Organization', 5, 'ingevoerd')]) expect(kept(outer, inner)).toEqual(['0-3 Organization']);
  });

  it('is both when they stand side by side, or one of another kind stands in the other', () => {
    expect(kept(item(0, 2, 'Person', 5), item(2, 4, 'Person', 5))).toEqual(['0-2 Person', '2-4 Person']);
    expect(kept(item(0, 4, 'GovernmentOrganization', 9), item(2, 4, 'Location', 5))).toEqual(['0-4 GovernmentOrganization', '2-4 Location']);
    expect(kept(item(0, 6, 'Work', 9), item(1, 5, 'Organization', 5), item(3, 5, 'Location', 5))).toEqual(['0-6 Work', '1-5 Organization', '3-5 Location']);
  });

  it('is never what is no name by itself', () => expect(kept(item(0, 2, 'Portfolio', 30), item(0, 2, 'Title', 30), item(3, 4, 'Capital', 30))).toEqual([]));

  it('is nothing in a person, and no name of unknown kind in a body', () => {
    expect(kept(item(0, 3, 'Person', 9), item(1, 2, 'Location', 20))).toEqual(['0-3 Person']);
    expect(kept(item(0, 3, 'Organization', 9), item(1, 2, 'Name', 20))).toEqual(['0-3 Organization']);
    expect(kept(item(0, 3, 'Organization', 9), item(1, 2, 'Short', 20))).toEqual(['0-3 Organization']);
    expect(kept(item(0, 3, 'Event', 9), item(1, 2, 'Name', 20))).toEqual(['0-3 Event', '1-2 Name']);
  });

  it('is no body that is the beginning or end of a longer one, unless a table has it', () => {
    expect(kept(item(0, 4, 'Organization', 9), item(0, 2, 'Organization', 9))).toEqual(['0-4 Organization']);
    expect(kept(item(0, 4, 'Organization', 9), item(2, 4, 'Organization', 9))).toEqual(['0-4 Organization']);
    expect(kept(item(0, 4, 'Organization', 9), item(1, 3, 'Organization', 9))).toEqual(['0-4 Organization', '1-3 Organization']);
    expect(kept(item(0, 4, 'Organization', 9), item(2, 4, 'Organization', 9, 'tabel'))).toEqual(['0-4 Organization', '2-4 Organization']);
    expect(kept(item(0, 4, 'Work', 9), item(2, 4, 'Work', 9, 'titel'))).toEqual(['0-4 Work', '2-4 Work']);
    expect(kept(item(0, 4, 'Work', 9), item(2, 4, 'Work', 9, 'tabel'))).toEqual(['0-4 Work']);
    expect(kept(item(0, 4, 'Location', 9), item(2, 4, 'Location', 9))).toEqual(['0-4 Location', '2-4 Location']);
    expect(kept(item(0, 4, 'Law', 9), item(2, 4, 'Law', 9))).toEqual(['0-4 Law', '2-4 Law']);
    expect(kept(item(0, 4, 'Law', 9), item(0, 2, 'Law', 9))).toEqual(['0-4 Law']);
  });

  it('is no pair of peoples in the name of a region', () => expect(kept(item(0, 4, 'Location', 9, 'plaats-streek'), item(0, 3, 'NationalityOrGroup', 9, 'groep-samen'))).toEqual(['0-4 Location']));
});

describe('the longest name at a place', () => {
  const index = new NameIndex<string>();
  for (const name of ['Kiel', 'Kiel aan Zee', 'Kiel aan Zee en Land', 'de Kiel', 'Trage Kil', 'Trage Kil', "'s-Kiel"]) index.add(name, name);
  const words = (text: string) => text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase() }));
  const at = (text: string, from = 0, loose = false) => index.longestAt(words(text), from, loose);

  it.each([
    ['Kiel ligt daar', 1], ['Kiel aan de kust', 1], ['Kiel aan Zee ligt', 3], ['Kiel aan Zee en dan', 3], ['Kiel aan Zee en Land ligt', 5], ['Kiel', 1], ['Kiel aan', 1],
  ])('is found: %s', (text, end) => expect(at(text)?.end).toBe(end));

  it('is not found by a first word that is no name, in other capitals, or past the end', () => {
    expect(at('Trage stroom')).toBeNull();
    expect(at('kiel ligt')).toBeNull();
    expect(at('Veer')).toBeNull();
    expect(at('Kiel', 1)).toBeNull();
  });

  it('is found from any word on, of small letters too', () => {
    expect(at('in de Kiel', 1)).toEqual({ end: 3, values: ['de Kiel'] });
    expect(at('de Trage Kil', 1)?.values).toEqual(['Trage Kil', 'Trage Kil']);
  });

  it('knows which words are names and which begin one', () => {
    expect(['Kiel', 'Trage', 'de', 'Zee'].map((word) => [index.has(word), index.beginning(word) !== null])).toEqual([[true, true], [false, true], [false, true], [false, false]]);
  });

  it('may be compared in small letters', () => {
    const loose = new NameIndex<number>();
    loose.add('wet op de kiel', 1);
    expect(loose.longestAt(words('Wet op de Kiel geldt'), 0, true)?.end).toBe(4);
    expect(loose.longestAt(words('Wet op de Kiel geldt'), 0)).toBeNull();
  });
});
