import { describe, expect, it } from 'vitest';
import { read } from './values.js';

describe('a sum', () => {
  it.each([
    ['€ 150 miljoen', '150000000', 'EUR'],
    ['€ 1.912.500', '1912500', 'EUR'],
    ['€ 23 500', '23500', 'EUR'],
    ['€ 0,35 miljoen2', '350000', 'EUR'],
    ['7.2 miljoen euro', '7200000', 'EUR'],
    ['€ 3.795 miljoen', '3795000000', 'EUR'],
    ['$ 45 miljoen', '45000000', 'USD'],
    ['€ 1.500,-', '1500', 'EUR'],
    ['nul euro', '0', 'EUR'],
  ])('has value and currency: %s', (words, value, currency) => expect(read(`De pont kost ${words}.`)).toEqual([{ words, type: 'Money', value, currency }]));

  it('has what it is paid for', () => expect(read('Diesel kost 0,415 USD per liter.')).toEqual([{ words: '0,415 USD per liter', type: 'Money', value: '0.415', currency: 'USD', unit: 'liter' }]));

  it('has no currency that is not printed', () => expect(read('De pont kost 3 mln. per jaar.')[0]).toEqual({ words: '3 mln. per jaar', type: 'Money', value: '3000000', unit: 'jaar' }));

  it('ends before a year', () => {
    expect(read('Een bezuiniging van € 395 miljoen tot 2035.')).toMatchObject([{ words: '€ 395 miljoen', value: '395000000' }, { words: '2035' }]);
    expect(read('Zij gaven in 2030 USD 60 miljoen.')).toContainEqual({ words: 'USD 60 miljoen', type: 'Money', value: '60000000', currency: 'USD' });
    expect(read('De bijdrage bedroeg in 2029 € 1,85 miljoen.')).toMatchObject([{ words: '2029', type: 'Date' }, { words: '€ 1,85 miljoen', value: '1850000' }]);
  });

  it.each([['tussen € 5 à € 6 miljoen', '€ 5 à € 6 miljoen'], ['samen € 1, miljard', '€ 1']])('has no single value: %s', (text, words) => expect(read(`De pont kost ${text}.`)).toContainEqual({ words, type: 'Money', value: null, currency: 'EUR' }));

  it.each(['Kosten (bedragen x € 1.000)', 'Kosten (bedragen x € 1 miljoen)', 'Kosten in miljoenen € 2030 2031'])('is not what a table is counted in: %s', (text) => expect(read(text).filter(({ type }) => type === 'Money')).toEqual([]));
});

describe('a percentage', () => {
  it.each([['62,5%', '62.5'], ['acht procent', '8'], ['21 procentpunten', '21'], ['-64%', '-64'], ['44 %', '44']])('has a value: %s', (words, value) => expect(read(`De vaart daalde (${words}).`)).toEqual([{ words, type: 'Percent', value }]));

  it('is no part of an address', () => expect(read('Zie oevers%202024%20%285%29.pdf').filter(({ type }) => type === 'Percent')).toEqual([]));
});

describe('a count', () => {
  it.each([
    ['11 500 vaarten', '11 500 vaarten', '11500'],
    ['46.890 reizigers', '46.890 reizigers', '46890'],
    ['drie controles', 'drie controles', '3'],
    ['in 2030 drie controles', 'drie controles', '3'],
    ['acht coördinerende gemeenten', 'acht coördinerende gemeenten', '8'],
    ['circa 2000 bedrijven', '2000 bedrijven', '2000'],
    ['25 miljoen mensen', '25 miljoen mensen', '25000000'],
  ])('has a value: %s', (text, words, value) => expect(read(`Het waren ${text}.`)).toContainEqual({ words, type: 'Quantity', value }));

  it.each([['85 VTE', '85', 'VTE'], ['64.250 m2', '64250', 'm2'], ['40 duizend fte', '40000', 'fte'], ['1,5 graden', '1.5', 'graden']])('may be in a unit: %s', (words, value, unit) =>
    expect(read(`Het was ${words}.`)).toEqual([{ words, type: 'Quantity', value, unit }]),
  );

  it.each([
    'Pijler 2 bevat afspraken.', 'Zij hebben vanaf dag één recht op loon.', 'In fase twee reflecteren wij.', 'Sinds 201430.396 personen is dat zo.', 'Zie memo 094 ineen.', 'De NEN 7510 voldeden zij.',
    'In jaar t+1 gegevens.', 'Oost 263.282 287.217 Midden.', 'Op grond van 1 Uitwerking taken.', 'Niet één op één goed toepasbaar.', 'Het nummer 61823021 ponten.',
  ])('is not what merely looks like one: %s', (text) => expect(read(text).filter(({ type }) => type === 'Quantity')).toEqual([]));
});
