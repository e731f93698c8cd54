import { describe, expect, it } from 'vitest';
import { find } from './paper.js';

const described = (text: string) => find(text).filter(({ rule }) => rule === 'omschrijving').map((found) => found.words);

describe('an agreement or estimate', () => {
  it.each([
    ['Dat staat in het regeerakkoord uit 2032.', 'regeerakkoord uit 2032'],
    ['Dat staat in het coalitieakkoord van kabinet-Veerman IV.', 'coalitieakkoord van kabinet-Veerman IV'],
    ['Dat staat in het hoofdlijnenakkoord van 16 mei.', 'hoofdlijnenakkoord van 16 mei'],
    ['Dat staat in het veerakkoord 2032-2035.', 'veerakkoord 2032-2035'],
    ['Dat staat in de middellangetermijnraming van het Veerbureau.', 'middellangetermijnraming van het Veerbureau'],
  ])('is known by its year, date or maker: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it('is not called after a place as a treaty is', () => expect(described('Dat staat in het veerakkoord van Parijs.')).toEqual([]));

  it.each(['Dat staat in het regeerakkoord.', 'De Kamer ging akkoord van 2032 tot 2035.', 'Er komt een veerakkoord van de Veerraad.', 'Dat staat in het veerakkoord van de schippers.'])('is none by less: %s', (text) => expect(described(text)).toEqual([]));

  it('leaves the number to the letter or motion that is about it', () =>
    expect(find('Zie de motie Zwaluw over de uitwerking van het veerakkoord uit 2032 (Kamerstuk 31 123, nr. 7).')).toMatchObject([{ words: 'motie Zwaluw', pointer: { identifiers: ['kst-31123-7'] } }, { words: 'Kamerstuk 31 123, nr. 7' }]));
});

describe('a reaction to a paper', () => {
  it.each([
    ['In de bestuurlijke reactie op ons rapport zegt de minister dit.', 'bestuurlijke reactie op ons rapport'],
    ['In haar reactie op het verantwoordingsonderzoek zegt de minister dit.', 'reactie op het verantwoordingsonderzoek'],
    ['Zij geven in hun reactie op het rapport aan dat het aantal veren groeit.', 'reactie op het rapport'],
    ['In zijn reactie op het rapport van de Veerraad staat dit.', 'reactie op het rapport van de Veerraad'],
  ])('is known by that and by whose it is: %s', (text, expected) => expect(described(text)).toContain(expected));

  it('has not the number of that', () => expect(find('In haar reactie op het rapport «Oevers onder» (Kamerstuk 31 123, nr. 7) zegt zij dit.')[0]).toMatchObject({ words: 'reactie op het rapport «Oevers onder»', pointer: { kind: 'described' } }));

  it.each(['In reactie op ons rapport zegt de minister dit.', 'Wat is uw reactie op het rapport?', 'Kunt u een reactie op het rapport geven?', 'Zie de reactie van de minister op de pont.', 'In zijn reactie op het bericht zegt de schipper dit.', 'Onze reactie op de reactie van de Veerraad is af.'])('is none when asked for, or to something else: %s', (text) => expect(described(text)).toEqual([]));
});

describe('the day of news', () => {
  it.each([
    ['Kent u de uitzending van Veernieuws «Ik vaar niet mee» op donderdag 24 oktober 2034?', 'uitzending van Veernieuws «Ik vaar niet mee» op donderdag 24 oktober 2034'],
    ['Kent u de uitzending van Veernieuws op 3 mei 2034?', 'uitzending van Veernieuws op 3 mei 2034'],
  ])('may stand behind "op": %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it('does not so of a report', () => expect(described('Ik stuurde het rapport «Oevers onder water» op 3 mei 2034.')).toEqual(['rapport «Oevers onder water»']));
});

describe('a title without quotation marks', () => {
  it.each([
    ['Zie het rapport Bezuiniging en groei bij de veren; Gevolgen in de periode 2032-2035 (mei 2035) hierover.', 'rapport Bezuiniging en groei bij de veren; Gevolgen in de periode 2032-2035'],
    ['In het actieplan Groei natte vaart en oevers van december 2032 staat dit.', 'actieplan Groei natte vaart en oevers van december 2032'],
    ['Zie de publicatie De Kade als eigenaar; Over het beheer van ponten (Kamerstuk 31 123, nr. 7).', 'publicatie De Kade als eigenaar; Over het beheer van ponten'],
    ['In het onderzoek Zittingen op ponten (november 2030, eigen beheer) staat dit.', 'onderzoek Zittingen op ponten'],
    ['Het onderzoek Brede veren: stand van zaken 2033 blikt terug.', 'onderzoek Brede veren: stand van zaken 2033'],
    ['Zie het rapport Greep op maat. Onderzoek naar de veren van schippers (2034).', 'rapport Greep op maat. Onderzoek naar de veren van schippers'],
  ])('ends with its date or number: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each([
    ['Dat is bekend (sinds ons rapport Veerrapport brede oevers).', 'rapport Veerrapport brede oevers'],
    ['Dat is bekend (ook uit het rapport Kaden, zie aldaar).', 'rapport Kaden'],
    ['Dat is bekend (uit het rapport Kaden en de brede oevers).', 'rapport Kaden'],
  ])('ends with a bracket around it: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each([
    ['Zie de handreiking Varen in de mist en de handreiking Aanleggen zonder touw uit 2031.', ['handreiking Aanleggen zonder touw uit 2031']],
    ['De studie Ponten van 2030 tot 2033 is duur.', []],
    ['Zie het rapport Kaden en oevers. Onderzoek van 2030 volgt.', ['rapport Kaden en oevers']],
    ['In het onderzoek Kaden op maat sinds 2030 staat dit.', ['onderzoek Kaden op maat']],
    ['Het actieplan Groei is af en vaart (Veerraad, 2033).', []],
  ])('does not go on to those of others: %s', (text, expected) => expect(described(text)).toEqual(expected));
});

describe('the years of a paper', () => {
  it.each([
    ['Zie de veernota 2031-2034 hierover.', 'veernota 2031-2034'],
    ['In onze veerbrief 2039 staat dit.', 'veerbrief 2039'],
    ['Dat staat in de MEV 2034.', 'MEV 2034'],
    ['In het Verslag 2029-2030 van de Hoge Veerraad staat dit.', 'Verslag 2029-2030 van de Hoge Veerraad'],
    ['Zie de brief 19 februari 2034 van de minister van Vaart aan de Tweede Kamer, Kamerstuk 31 123, nr. 7.', 'brief 19 februari 2034 van de minister van Vaart aan de Tweede Kamer'],
    ['Zie de brief 19 februari 2034 van de minister van Vaart.', 'brief 19 februari 2034 van de minister van Vaart'],
    ['In ons onderzoek uit 2028 staat dit.', 'onderzoek uit 2028'],
    ['Zie het onderzoek uit 2028 (Kamerstuk 31 123, nr. 7).', 'onderzoek uit 2028'],
    ['Zie de veernota’s 2031-2034, 2035-2037 en 2038-2041 hierover.', 'veernota’s 2031-2034, 2035-2037 en 2038-2041'],
  ])('are part of its name: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['Zie de veernota 2031/044 hierover.', 'Zie de veerbrief 2034Z11859.', 'Zie de brief 3 maal.', 'Het onderzoek uit 2028 loopt.'])('are not those of its number, nor of something else: %s', (text) => expect(described(text)).toEqual([]));
});

describe('a review of policy', () => {
  it('is a report', () => expect(find('Zie de veerdoorlichting van artikel 3 van de begroting (Kamerstuk 31 123, nr. 7).')[0]).toMatchObject({ words: 'veerdoorlichting van artikel 3 van de begroting', pointer: { identifiers: ['kst-31123-7'] } }));

  it('is no certain one without number, date or maker', () => expect(described('Zie de veerdoorlichting van artikel 3.')).toEqual([]));
});

describe('the name of a maker', () => {
  it.each([
    ['Zie het Nearshores rapport hierover.', 'Nearshores rapport'],
    ['Zie het OVK rapport hierover.', 'OVK rapport'],
    ['Zie de OVK evaluatie hierover.', 'OVK evaluatie'],
  ])('may stand before the noun: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['Ik heb aan de OVK advies gevraagd.', 'Zie een OVK rapport.', 'Zie de OVK rapporten.', 'Het Veerse rapport is af.', 'Het Vlaams rapport is af.', 'Het Rijksveerloket advies en zorg is er.', 'Het Europees rapport is af.'])('do so only behind its article: %s', (text) => expect(described(text)).toEqual([]));
});
