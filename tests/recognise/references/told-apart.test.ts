import { describe, expect, it } from 'vitest';
import { find } from './paper.js';

const described = (text: string) => find(text).filter(({ rule }) => rule === 'omschrijving').map((found) => found.words);

describe('a report of a series', () => {
  it.each([
    ['Zij stuurde de 19e halfjaarrapportage op.', '19e halfjaarrapportage'],
    ['Volgens de vierde kwartaalrapportage van de Veerraad is het af.', 'vierde kwartaalrapportage van de Veerraad'],
    ['Zie de tweede voortgangsrapportage «Thuis op de pont» hierover.', 'tweede voortgangsrapportage «Thuis op de pont»'],
  ])('is known by its number: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['De eerste rapportage verscheen.', 'Het tweede rapport volgt.', 'Een voortgangsrapportage volgt.'])('is none otherwise: %s', (text) => expect(described(text)).toEqual([]));
});

describe('a budget or yearly account', () => {
  it.each([
    ['De miljoenennota voor 2033 gaat hierop in.', 'miljoenennota voor 2033'],
    ['Dat blijkt uit de saldibalans 2033 van het ministerie van Vaart.', 'saldibalans 2033 van het ministerie van Vaart'],
    ['Dat staat in de begrotingen 2033 en 2034 voor Waterzaken (IV).', 'begrotingen 2033 en 2034 voor Waterzaken (IV)'],
  ])('is known by its year and whose it is: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['De miljoenennota gaat hierop in.', 'De begrotingen 2033 en 2034 zijn af.', 'De suppletoire begrotingen van Vaart.'])('is none by less: %s', (text) => expect(described(text)).toEqual([]));
});

describe('what is a paper and no work that is done', () => {
  it('is known by its maker', () => expect(described('Dat staat in de vaarmonitor van Oever en Pont.')).toEqual(['vaarmonitor van Oever en Pont']));
  it.each(['Er is een handreiking van de Veerraad.', 'Het onderzoek van de Veerraad loopt.', 'De handreiking van de schippers.'])('not so when it is one of many, a study or of nobody named: %s', (text) => expect(described(text)).toEqual([]));
});

describe('a letter', () => {
  it('is known by the day with which its description ends', () =>
    expect(find('In onze brief met vragen bij de ontwerpbegroting 2033 van Water en Wegen, d.d. 29 september 2032 (Kamerstuk 31 123, nr. 4), staat dit.')).toMatchObject([
      { words: 'brief met vragen bij de ontwerpbegroting 2033 van Water en Wegen, d.d. 29 september 2032', pointer: { identifiers: ['kst-31123-4'] } },
      { words: 'Kamerstuk 31 123, nr. 4' },
    ]));

  it('is none where another paper or a sentence stands between', () => expect(described('De brief meldt dat de pont vaart, d.d. 3 mei 2033. De brief is af. Dat was d.d. 3 mei 2033.')).toEqual([]));

  it('keeps to whom it went, which is no part of its number', () =>
    expect(find('Zie de brief van 3 mei 2033 aan de Tweede Kamer, Kamerstuk 31 123, nr. 4.').map(({ words }) => words)).toEqual(['brief van 3 mei 2033 aan de Tweede Kamer', 'Kamerstuk 31 123, nr. 4']));

  it('leaves a chamber with its number elsewhere', () => expect(find('Zie Tweede Kamer, Kamerstuk 31 123, nr. 4.').map(({ words }) => words)).toEqual(['Tweede Kamer, Kamerstuk 31 123, nr. 4']));
});
