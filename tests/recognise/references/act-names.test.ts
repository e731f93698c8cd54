import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/recognise/references/acts/act-names.js';
import { Reader } from '../../../src/recognise/references/reader.js';

const laws = [
  { bwb: 'BWBR0099001', title: 'Wet op de veren', names: 'Wov|W-veren|Wveer|VeerHvn|Wet BV', guarded: 'Pont' },
  { bwb: 'BWBR0099002', title: 'Havenwet 2021', names: '', guarded: '' },
  { bwb: 'BWBR0099003', title: 'Havenwet 2031', names: 'HW 2031', guarded: '' },
  { bwb: 'BWBR0099004', title: 'Besluit veren Wft', names: '', guarded: '' },
  { bwb: 'BWBV0099005', title: 'Verdrag over de veren van de Europese Unie', names: '', guarded: '' },
];
const euActs = [{ celex: '32099L0001', title: 'Veerrichtlijn', names: 'VRL', guarded: '' }];

/** What a name read at the start of a text means, beside an article or not. */
const read = (text: string, besideArticle = false) => namesOf(laws, euActs).read(new Reader(text), besideArticle);

describe('the names of acts of tables', () => {
  it.each([
    ['Wet op de veren', 'BWBR0099001'],
    ['Wet veren', 'BWBR0099001'],
    ['Wov geldt', 'BWBR0099001'],
    ['W-veren geldt', 'BWBR0099001'],
    ['W veren geldt', 'BWBR0099001'],
    ['Wveer geldt', 'BWBR0099001'],
    ['VeerHvn geldt', 'BWBR0099001'],
    ['wet BV geldt', 'BWBR0099001'],
    ['havenwet 2031', 'BWBR0099003'],
    ['Havenwet 2021', 'BWBR0099002'],
    ['Havenwet 2031', 'BWBR0099003'],
    ['HW 2031', 'BWBR0099003'],
    ['Besluit veren', 'BWBR0099004'],
    ['Verdrag over de veren van de Europese Unie', 'BWBV0099005'],
    ['Verdrag over de veren van de EU', 'BWBV0099005'],
    ['veerrichtlijn', '32099L0001'],
    ['VRL', '32099L0001'],
    ['Wov-artikelen', 'BWBR0099001'],
  ])('lead to their number, written in full or without fillers, their year or the act they belong to: %s', (text, id) => expect(read(text)).toMatchObject({ id }));

  it('are of the kind of their table', () => expect([read('Wov')?.family, read('VRL')?.family]).toEqual(['law', 'eu']));

  it('tell, without its year, which acts bore a name, and since when', () => {
    expect(read('Havenwet')).toEqual({ family: 'law', versions: [{ family: 'law', id: 'BWBR0099002', since: 2021 }, { family: 'law', id: 'BWBR0099003', since: 2031 }] });
  });

  it('do not tell, without its year, which of the acts of each year is meant', () => {
    const yearly = namesOf(['Verzamelwet veren', 'Fiscale verzamelwet', 'Belastingplan'].flatMap((name, i) => [2029, 2030].map((year) => ({ bwb: `BWBR009${i}${year}`, title: `${name} ${year}`, names: '', guarded: '' }))), []);
    const meant = (text: string) => yearly.read(new Reader(text), false);
    expect(['Verzamelwet veren', 'Fiscale verzamelwet', 'Belastingplan'].map(meant)).toEqual([{ family: 'law' }, { family: 'law' }, { family: 'law' }]);
    expect(meant('Belastingplan 2030')?.id).toBe('BWBR00922030');
  });

  it.each(['wov geldt', 'WOV geldt', 'wveer geldt', 'veerhvn geldt', 'vrl geldt', 'Pont vaart', 'HW geldt', 'Wft geldt', 'EU geldt', 'wet veren geldt', 'besluit veren geldt', 'op de Wet veren', 'Veerrichtlijn- en regels'])('are none as a common word, an abbreviation in other capitals, or one without its year: %s', (text) => expect(read(text)).toBeNull());

  it.each([['Pont', 'BWBR0099001'], ['wov', 'BWBR0099001']])('that are words too count beside an article: %s', (text, id) => expect(read(text, true)).toMatchObject({ id }));

  it('tell neither of two acts that share them, and count with the capitals of either', () => {
    const row = (bwb: string, names: string, guarded = '') => ({ bwb, title: `Wet ${bwb}`, names, guarded });
    const shared = namesOf([row('A', 'Vtw|Kaw|KAW|QW', 'Sluis|Dijk'), row('B', 'VTW|QW 2035|Dijk', 'Sluis')], []);
    const meant = (text: string, besideArticle = false) => shared.read(new Reader(text), besideArticle);
    expect([meant('Vtw'), meant('vtw'), meant('VTW')]).toEqual([{ family: 'law' }, null, null]);
    expect([meant('Kaw')?.id, meant('KAW')?.id, meant('kaw')?.id]).toEqual(['A', 'A', undefined]);
    expect([meant('Sluis'), meant('Sluis', true), meant('Dijk')]).toEqual([null, { family: 'law' }, { family: 'law' }]);
    expect(meant('QW')).toBeNull();
    expect(meant('QW', true)).toEqual({ family: 'law', versions: [{ family: 'law', id: 'A' }, { family: 'law', id: 'B', since: 2035 }] });
  });

  it('come with the title of each act', () => expect(['BWBR0099001', '32099L0001', 'BWBR0099009'].map((id) => namesOf(laws, euActs).titleOf(id))).toEqual(['Wet op de veren', 'Veerrichtlijn', undefined]));
});
