import { describe, expect, it } from 'vitest';
import { nameRules, sortRules } from '../../../src/recognise/entities/grammar/name-rules.js';
import { ranks } from '../../../src/recognise/entities/ranks.js';
import { indexNames } from '../../../src/recognise/entities/tables/known-tables.js';
import { headsOf } from '../../../src/recognise/entities/tables/name-heads.js';
import { entityTable } from '../../../src/tables/entities.js';
import { listOf, readTable } from '../../../src/tables/read-table.js';

describe('the names of tables', () => {
  const things = [
    { slug: 'rechtbank-ketelland', names: 'Rechtbank Ketelland|RKL', guarded: '', type: 'GovernmentOrganization', group: 'oorg' },
    { slug: 'veerbode', names: 'Veerbode Ketelland', guarded: '', type: 'Organization', group: 'medium' },
    { slug: 'horst', names: 'Horst', guarded: 'Horst|Oever', type: 'Location', group: 'plaats' },
  ];
  const acts = [{ title: 'Wet op de Veren', names: 'Wov|WV' }, { title: 'Veerwet', names: '' }, { names: 'Havenwet 2031' }];
  const index = () => indexNames(things, acts, [{ word: 'Ketellander' }, { word: 'Ketellandse', country: 'Ketelland' }]);
  const words = (text: string) => text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase() }));
  const court = { slug: 'rechtbank-ketelland', type: 'GovernmentOrganization', group: 'oorg', guarded: [] };

  it.each([
    ['Rechtbank Ketelland', [court]],
    ['rechtbank Ketelland', [court]],
    ['RKL', [court]],
    ['rKL', undefined],
    ['Horst', [{ slug: 'horst', type: 'Location', group: 'plaats', guarded: ['Horst', 'Oever'] }]],
    ['Oever', undefined],
    ['Wov', [{ type: 'Law', guarded: [] }]],
    ['Veerwet', [{ type: 'Law', guarded: [] }]],
    ['WV', undefined],
    ['Wet op de Veren', undefined],
  ])('are found as written, a kind of body with a small letter too, acts by one word of three letters or more: %s', (text, values) => expect(index().exact.longestAt(words(text), 0)?.values).toEqual(values));

  it.each([
    ['Wet op de veren', [{ type: 'Law', guarded: [] }]],
    ['Havenwet 2031', [{ type: 'Law', guarded: [] }]],
    ['Veerwet', undefined],
    ['Rechtbank ketelland', [court]],
    ['Veerbode ketelland', undefined],
  ])('are found in any capitals when they are acts or official bodies of several words: %s', (text, values) => expect(index().loose.longestAt(words(text), 0, true)?.values).toEqual(values));

  it('know the countries that the words for peoples name, but for those that are no more', () => {
    const known = new Set(entityTable().flatMap(({ names }) => listOf(names)));
    const named = new Set(readTable('demonyms').flatMap(({ country }) => listOf(country)));
    expect([...named].filter((name) => !known.has(name))).toEqual(['Joegoslavië', 'Sovjet-Unie', 'Tsjecho-Slowakije', 'Zaïre']);
  });

  it('tell the words for peoples, and their country', () => expect([...index().demonyms]).toEqual([['Ketellander', ''], ['Ketellandse', 'Ketelland']]));
});

describe('the words that tell what a name is', () => {
  it('are kept by where they stand: anywhere, last, or at the end of a compound', () => {
    const heads = headsOf([{ word: 'Veerhuis', type: 'Facility', place: 'kop' }, { word: 'Ferry', type: 'Organization', place: 'eind' }, { word: 'verdrag', type: 'Law', place: 'staart' }]);
    expect([heads.words, heads.ends, heads.tails].map((words) => [...words])).toEqual([[['Veerhuis', 'Facility']], [['Ferry', 'Organization']], [['verdrag', 'Law']]]);
  });

  it('are of a type that there is', () => expect(() => headsOf([{ word: 'Veerhuis', type: 'Huis', place: 'kop' }])).toThrow('Huis'));
});

describe('the rules of the grammar', () => {
  const sorted = () => sortRules([
    { stage: '10', rule: 'pont', type: 'Facility', pattern: 'pont|veer @Name' },
    { stage: '9', rule: 'schipper', type: 'Person', pattern: '@Name|Short' },
    { stage: '2', rule: 'boot', type: 'Facility', pattern: '$veerboot|motorboot|schip' },
    { stage: '10', rule: 'veer', type: 'Location', pattern: 'veer' },
  ]);
  const found = (lists: readonly (readonly { readonly id: string; readonly type: string; readonly rank: number }[])[] | undefined) => lists?.map((rules) => rules.map(({ id, type, rank }) => `${id} ${type} ${rank}`));

  it('win from words and give way to names of the tables, whatever their stage', () => expect(ranks.grammar + nameRules().stages).toBeLessThanOrEqual(ranks.tableName));

  it('are found by what they start with, a list for each stage, by its number', () => {
    const { stages, byWord, byType } = sorted();
    expect(stages).toBe(3);
    expect([found(byWord.get('pont')), found(byWord.get('veer'))]).toEqual([[[], [], ['pont Facility 23']], [[], [], ['pont Facility 23', 'veer Location 23']]]);
    expect([...byType].map(([type, lists]) => [type, found(lists)])).toEqual([['Name', [[], ['schipper Person 22'], []]], ['Short', [[], ['schipper Person 22'], []]]]);
  });

  it('are found once by the last three letters of the endings that they start with', () => {
    expect([...sorted().byEnding].map(([ending, lists]) => [ending, found(lists)])).toEqual([['oot', [['boot Facility 21'], [], []]], ['hip', [['boot Facility 21'], [], []]]]);
  });
});
