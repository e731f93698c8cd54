import { describe, expect, it } from 'vitest';
import { numberWord } from '../../../src/recognise/values/number-word.js';
import { read } from './values.js';

const money = (text: string) => read(text).filter(({ type }) => type === 'Money');
const counts = (text: string) => read(text).filter(({ type }) => type === 'Quantity');

describe('a number in figures', () => {
  const sumIn = (text: string) => money(`De pont kost € ${text} per keer of meer.`).flatMap((one) => ('value' in one ? [one.value] : []));

  it.each([
    ['0', '0'], ['007', '7'], ['1.179', '1179'], ['12.345.678', '12345678'], ['1.234,50', '1234.5'], ['1,234,567.80', '1234567.8'], ['1,234,567', '1234567'],
    ['7.2', '7.2'], ['0.492', '0.492'], ['0,492', '0.492'], ['12,345', '12.345'], ['1234,567', '1234.567'], ['10,10', '10.1'], ['0,0', '0'], ['1,0', '1'], ['00,5', '0.5'], ['12 1234', '12'], ['1234 567', '1234'], ['12  345', '12'], ['012 345', '12'],
  ])('has dots or commas by thousands, or one before the fraction: %s', (text, value) => expect(sumIn(text)).toEqual([value]));

  it.each(['201430.396', '1.23.4', '1.234.5', '1,23,456.7', '1.2,3,4', '0.123.456'])('is none where the marks fit no way of writing: %s', (text) => expect(sumIn(text)).toEqual([]));

  it.each([
    ['1.5 duizend', '1500'], ['0.35 miljoen', '350000'], ['1.23456789 miljoen', '1234567.89'], ['0 miljoen', '0'], ['0.001 duizend', '1'], ['2,50 miljard', '2500000000'], ['1.000 mln', '1000000000'],
  ])('is worth as many times as the word behind it says: %s', (text, value) => expect(sumIn(text)).toEqual([value]));
});

describe('a number in words', () => {
  it.each([
    ['nul', 0], ['één', 1], ['eén', 1], ['éen', 1], ['negen', 9], ['tien', 10], ['twaalf', 12], ['negentien', 19], ['twintig', 20], ['eenentwintig', 21], ['éénentwintig', 21], ['tweeëntwintig', 22], ['tweeentwintig', 22], ['vijfendertig', 35], ['veertig', 40], ['achtenvijftig', 58],
    ['zestig', 60], ['zevenenzeventig', 77], ['tachtig', 80], ['negenennegentig', 99], ['honderd', 100], ['honderdeen', 101], ['honderdeneen', 101], ['honderdtwintig', 120], ['honderdentwaalf', 112], ['tweehonderd', 200], ['vijftienhonderd', 1500], ['duizend', 1000],
    ['duizendeen', 1001], ['tweeduizend', 2000], ['tienduizend', 10_000], ['drieduizendvierhonderdvijftig', 3450], ['honderdduizend', 100_000], ['anderhalf', 1.5], ['anderhalve', 1.5], ['vierenhalve', 4.5], ['tweeënhalf', 2.5], ['drieëneenhalf', 3.5],
  ])('%s is %d', (word, value) => expect(numberWord(word)).toBe(value));

  it.each(['een', 'behalve', 'halve', 'ponthalf', 'stenenhalf', 'honderden', 'duizendpoot', 'honderdste', 'eenhonderd', 'pont', 'tweeendrie', 'twintigtien', '', 'achtduizendachthonderdachtentachtigduizend'])('is none that is an article, a word of its own or no numeral: %s', (word) => expect(numberWord(word)).toBeNull());
});

it.each([["18 V-16's", '18'], ['12 VQ-9’s', '12']])('counts models by number: %s', (words, value) => expect(counts(`De werf bouwt ${words} per jaar.`)).toEqual([{ words, type: 'Quantity', value }]));

it('counts nothing with the years over the columns of a table', () => expect(read('Dienst fte 2030 fte 2031 raming 2032').map(({ words, type }) => `${words}: ${type}`)).toEqual(['2030: Date', '2031: Date', '2032: Date']));

it('counts from "een miljoen" on', () => expect(counts('Een miljoen reizigers op een half miljoen schepen.')).toEqual([{ words: 'Een miljoen reizigers', type: 'Quantity', value: '1000000' }, { words: 'een half miljoen schepen', type: 'Quantity', value: '500000' }]));

describe('a sum of money', () => {
  it.each([
    ['£ 12', '12', 'GBP'], ['¥ 900', '900', 'JPY'], ['CHF 5', '5', 'CHF'], ['EUR 5', '5', 'EUR'], ['12 dollar', '12', 'USD'], ['12 dollars', '12', 'USD'], ['12 ponden', '12', 'GBP'], ['300 gulden', '300', 'NLG'], ['12 yen', '12', 'JPY'], ['12 roebel', '12', 'RUB'], ['410 forint', '410', 'HUF'], ['1.535 naira', '1535', 'NGN'],
    ['12 frank', '12', 'CHF'], ["12 euro's", '12', 'EUR'], ['12 Amerikaanse dollar', '12', 'USD'], ['12 Canadese dollar', '12', 'CAD'], ['12 Australische dollars', '12', 'AUD'], ['12 Britse ponden', '12', 'GBP'], ['twaalf euro', '12', 'EUR'], ['2 biljoen euro', '2000000000000', 'EUR'], ['3 duizend euro', '3000', 'EUR'], ['5 mrd. euro', '5000000000', 'EUR'],
    ['5 mld. euro', '5000000000', 'EUR'], ['12 eur', '12', 'EUR'], ['2 mln euro', '2000000', 'EUR'], ['€ 0,50', '0.5', 'EUR'], ['€ 1,000,000.50', '1000000.5', 'EUR'], ['€ 100,-', '100', 'EUR'], ['€ 1.500,–', '1500', 'EUR'], ['€ 12 345 678', '12345678', 'EUR'], ['twee miljoen euro', '2000000', 'EUR'],
    ['€ 150 miljoen', '150000000', 'EUR'],
    ['€ 1.912.500', '1912500', 'EUR'],
    ['€ 23 500', '23500', 'EUR'],
    ['7.2 miljoen euro', '7200000', 'EUR'],
    ['€ 3.795 miljoen', '3795000000', 'EUR'],
    ['$ 45 miljoen', '45000000', 'USD'],
    ['€ 1.500,-', '1500', 'EUR'],
    ['nul euro', '0', 'EUR'],
    ['f 17 miljard', '17000000000', 'NLG'], ['ƒ 1.250,50', '1250.5', 'NLG'], ['f 1.250,50', '1250.5', 'NLG'], ['eur 5', '5', 'EUR'],
  ])('has value and currency: %s', (words, value, currency) => expect(money(`De pont kost ${words}.`)).toEqual([{ words, type: 'Money', value, currency }]));

  it.each([
    ['een miljoen euro', '1000000', 'EUR'], ['een half miljoen euro', '500000', 'EUR'], ['een kwart miljard dollar', '250000000', 'USD'], ['1,5 ton euro', '150000', 'EUR'],
    ['€ 40 m', '40000000', 'EUR'], ['€ 40 k', '40000', 'EUR'], ['€1,5m', '1500000', 'EUR'], ['€ 40K', '40000', 'EUR'],
    ['10 miljoen SEK', '10000000', 'SEK'], ['NOK 5 miljard', '5000000000', 'NOK'], ['CAD 300', '300', 'CAD'], ['12 Deense kronen', '12', 'DKK'], ['12 Antilliaanse gulden', '12', 'ANG'], ['NAf 45 miljoen', '45000000', 'ANG'], ['12 miljoen pond', '12000000', 'GBP'], ['12 pond per dag', '12', 'GBP'],
    ['Afl. 28,6 miljoen', '28600000', 'AWG'], ['Afl. 3.000', '3000', 'AWG'], ['NAf. 9 miljoen', '9000000', 'ANG'], ['Cg 12 miljoen', '12000000', 'XCG'], ['5 miljoen Caribische gulden', '5000000', 'XCG'],
  ])('may be short or of another country: %s', (words, value, currency) => expect(money(`De pont kost ${words} en meer.`)).toMatchObject([{ words, type: 'Money', value, currency }]));

  it.each([['€ 40 m.n. hiervoor', '€ 40', '40'], ['€ 40 k-waarde', '€ 40', '40'], ['€ 40 m/s', '€ 40', '40'], ['€ 40 m.', '€ 40 m', '40000000']])('is not multiplied by a letter that goes on: %s', (text, words, value) => expect(money(`Het is ${text}`)).toMatchObject([{ words, value }]));

  it.each(['12 pond kaas', 'er 3 miljoen in armoede leven', '3 miljoen meer reizigers', 'de CAD 5', 'Afl. 3', 'een duizend', 'het sek 10'])('is none of what is weighed, counted or called so: %s', (text) => expect(money(`Dat kost moeite, want ${text}.`)).toEqual([]));

  it('is one of "meer" and "minder" too', () => expect(money('De kosten zijn 3 miljoen meer dan gedacht.')).toMatchObject([{ words: '3 miljoen', value: '3000000' }]));

  it.each([
    ['€ 5 a € 6 miljoen', 'EUR'], ['10 tot 15 miljoen euro', 'EUR'], ['€ 5 – € 6 miljoen', 'EUR'], ['€ 5 à 6', 'EUR'], ['vijf tot zes euro', 'EUR'], ['50 eurocent', 'EUR'], ['€ 5 tot € 6', 'EUR'], ['€ 1.900 tot € 2000', 'EUR'], ['€ 5 à € 6 miljoen', 'EUR'], ['2000 tot 3000 euro', 'EUR'], ['2000-3000 euro', 'EUR'], ['2000 – 3000 euro', 'EUR'],
  ])('has no single value as a range, nor in hundredths: %s', (words, currency) => expect(money(`De pont kost ${words}.`)).toEqual([{ words, type: 'Money', value: null, currency }]));

  it('has no value where its fraction is missing', () => expect(money('De pont kost samen € 1, miljard.')).toEqual([{ words: '€ 1', type: 'Money', value: null, currency: 'EUR' }]));

  it('has no currency when the word tells no country', () => {
    expect(money('De pont kost 12 kronen.')).toEqual([{ words: '12 kronen', type: 'Money', value: '12' }]);
    expect(money('De pont kost 50 cent.')).toEqual([{ words: '50 cent', type: 'Money', value: null }]);
  });

  it.each([
    ['De pont kost € 3 per inwoner.', '€ 3 per inwoner', 'inwoner'],
    ['De pont kost 3 euro per kWh.', '3 euro per kWh', 'kWh'],
    ['Diesel kost 0,415 USD per liter.', '0,415 USD per liter', 'liter'],
    ['De pont kost 3 mln. per jaar.', '3 mln. per jaar', 'jaar'],
    ['De pont kost € 7.000 per betaalbare hut.', '€ 7.000 per betaalbare hut', 'betaalbare hut'], ['Het is € 30 per gewerkt uur.', '€ 30 per gewerkt uur', 'gewerkt uur'], ['Het is € 5 per gemeente beschikbaar.', '€ 5 per gemeente', 'gemeente'], ['Dat is € 5 per vierkante meter en meer.', '€ 5 per vierkante meter', 'vierkante meter'],
    ['De veerman verdient € 1.310 bruto per maand.', '€ 1.310 bruto per maand', 'maand'],
    ['Dat is 5 euro per Nederlander.', '5 euro per Nederlander', 'Nederlander'], ['Dat is 5 euro per VN-medewerker.', '5 euro per VN-medewerker', 'VN-medewerker'],
    ['De veerman krijgt 500 euro netto per reis.', '500 euro netto per reis', 'reis'],
  ])('has what it is paid for: %s', (text, words, unit) => expect(money(text)).toMatchObject([{ words, unit }]));

  it.each([['De pont kost € 3 per 2 jaar.', '€ 3'], ['De pont kost € 3, per schip.', '€ 3']])('is paid for nothing where no noun says so: %s', (text, words) => expect(money(text).map((one) => [one.words, one.type, 'unit' in one])).toEqual([[words, 'Money', false]]));

  it.each([
    ['De subsidie bedraagt 3 miljoen.', '3 miljoen', '3000000'],
    ['Het budget van 3 miljoen is op.', '3 miljoen', '3000000'],
    ['Er is een budget van 3 miljoen beschikbaar.', '3 miljoen', '3000000'],
    ['De kosten zijn 3 mld. en dat is veel.', '3 mld.', '3000000000'],
    ['De subsidie bedraagt 3 miljoen', '3 miljoen', '3000000'],
    ['Het bedrag van 504 miljoen doelmatig besteden.', '504 miljoen', '504000000'],
    ['Subsidie 3 miljoen\nreizigers onbekend', '3 miljoen', '3000000'],
    ['Subsidie 3 miljoen Oldemaar en Gorzelo', '3 miljoen', '3000000'],
    ['Hoeveel van de 3,5 miljard bij de post is over?', '3,5 miljard', '3500000000'],
  ])('may lack its currency where the sentence speaks of money: %s', (text, words, value) => expect(money(text)).toEqual([{ words, type: 'Money', value }]));

  it.each(['Dat staat onder f 2.', 'De subsidie gaat naar 3 miljoen reizigers.', 'Er varen 3 miljoen.', 'Er varen 3 miljoen in 2030, wat geen subsidie vraagt.', 'De aarde telt 8 miljard in 2050.', 'Er is subsidie. Er varen 3 miljoen.', 'Er is subsidie! Er varen 3 miljoen.', 'Er is subsidie? Er varen 3 miljoen.', 'De subsidie bedraagt 3.', 'De subsidie is drie miljoen.', 'Kosten in mln € 2030 2031', 'Kosten in duizenden € 2030', 'Kosten (× € 1.000)', 'Kosten (bedragen x € 1.000)', 'Kosten (bedragen x € 1 miljoen)', 'Kosten in miljoenen € 2030 2031', 'De € is een munt.', 'Het weegt 5 pondjes.', 'Een bedrag van 3 miljoen kilo.', 'De begroting van 3 miljoen reizigers.'])('is not what merely looks like one: %s', (text) =>
    expect(money(text)).toEqual([]),
  );

  it('is what a heading of a table counts in only where a year follows', () => expect(money('Kosten in mln € 300 daar.').map(({ words }) => words)).toEqual(['€ 300']));

  it.each([
    ['US$ 3 miljoen', '3000000', 'USD'], ['US $5', '5', 'USD'], ['A$ 3', '3', 'AUD'], ['CAN$ 3', '3', 'CAD'], ['3 miljard US dollar', '3000000000', 'USD'], ['3 US-dollar', '3', 'USD'],
  ])('is in the dollars of the country before the sign: %s', (words, value, currency) => expect(money(`De pont kost ${words}.`)).toEqual([{ words, type: 'Money', value, currency }]));

  it('has no currency where the letters before a dollar sign are of no known country', () => expect(money('De pont kost QZ$ 3.')).toEqual([{ words: 'QZ$ 3', type: 'Money', value: '3' }]));

  it.each([['van -€ 3 miljoen', '-€ 3 miljoen', '-3000000'], ['van € -3', '€ -3', '-3'], ['(–€ 3)', '–€ 3', '-3'], ['van -3 mln. euro', '-3 mln. euro', '-3000000'], ['van -€ 0', '-€ 0', '0'], ['veer\n-€ 3', '€ 3', '3'], ['en\n-€ 3', '€ 3', '3']])(
    'may be below nought, unless its dash begins a line of a list: %j', (text, words, value) => expect(money(`De pont ${text}`)).toEqual([{ words, type: 'Money', value, currency: 'EUR' }]));

  it.each([
    ['tussen de € 5 en € 10 miljoen', [null, '10000000']], ['€ 3, € 4 en € 5 miljoen', [null, null, '5000000']], ['van € 3 naar € 5 miljard', [null, '5000000000']], ['€ 3 en $ 5 miljoen', ['3', '5000000']],
    ['€ 3 en € 5', ['3', '5']], ['€ 5.000 en € 10 miljoen', ['5000', '10000000']], ['€ 3 miljoen en € 5 miljard', ['3000000', '5000000000']],
  ])('has no value where the multiplier of the next may be its own: %s', (text, values) => expect(money(`De pont kost ${text}.`).map((one) => 'value' in one && one.value)).toEqual(values));

  it('ends before a year', () => {
    expect(read('Een bezuiniging van € 395 miljoen tot 2035.')).toMatchObject([{ words: '€ 395 miljoen', value: '395000000' }, { words: '2035' }]);
    expect(read('Zij gaven in 2030 USD 60 miljoen.')).toContainEqual({ words: 'USD 60 miljoen', type: 'Money', value: '60000000', currency: 'USD' });
    expect(read('De bijdrage bedroeg in 2029 € 1,85 miljoen.')).toMatchObject([{ words: '2029', type: 'Date' }, { words: '€ 1,85 miljoen', value: '1850000' }]);
  });

  it.each([['De pont kost € 1.500 , – en meer.', '€ 1.500'], ['De pont (van € 1.500)– een koopje – vaart.', '€ 1.500']])('ends before a dash that stands by itself: %s', (text, words) => expect(money(text).map((one) => one.words)).toEqual([words]));

  it('ends where a sum of another sign begins', () => expect(money('De pont kost 12 € 30.').map(({ words }) => words)).toEqual(['€ 30']));
});

describe('a share in hundredths', () => {
  it.each([
    ['van 3 tot 5%', '3 tot 5%', null], ['3% à 5%', '3% à 5%', null], ['5–10%', '5–10%', null], ['2-3 procent', '2-3 procent', null], ['(–3%)', '–3%', '-3'], ['(-0%)', '-0%', '0'], ['met -3%', '-3%', '-3'], ['0%', '0%', '0'], ['met 3% tot 5 daar', '3%', '3'], ['door plan-3%', '3%', '3'], ['met - 3% dus', '3%', '3'], ['met 3%1', '3%', '3'], ['met een 5%-norm', '5%', '5'], ['van 2 (–3%)', '–3%', '-3'], ['één procentpunt', 'één procentpunt', '1'], ['3,50%', '3,50%', '3.5'], ['(62,5%)', '62,5%', '62.5'], ['acht procent', 'acht procent', '8'], ['21 procentpunten', '21 procentpunten', '21'], ['(-64%)', '-64%', '-64'], ['(44 %)', '44 %', '44'],
  ])('has a value unless it is a range, and a sign of its own: %s', (text, words, value) => expect(read(`De vaart daalde ${text}.`)).toEqual([{ words, type: 'Percent', value }]));

  it.each([['met l6%', 'l6%', '16'], ['met 2O%', '2O%', '20'], ['met O,7%', 'O,7%', '0.7'], ['tot l,5 procent', 'l,5 procent', '1.5'], ['met l6,5%', 'l6,5%', '16.5'], ['van 27,7°/o', '27,7°/o', '27.7']])('may have figures that a scanner took for letters: %s', (text, words, value) => expect(read(`De vaart daalde ${text}.`)).toEqual([{ words, type: 'Percent', value }]));

  it.each(['O2%', 'lO ponten', 'I%', 'A-l6%', '7 °/s', 'O,7 miljoen euro'])('is none of letters that tell no number: %s', (text) => expect(read(`Dat is ${text}.`)).toEqual([]));

  it('may be the first of the text', () => expect(read('-3% is veel.')).toEqual([{ words: '-3%', type: 'Percent', value: '-3' }]));

  it('is negative behind a year, as in tables', () => expect(read('Vaart 2030 -2,1%').filter(({ type }) => type === 'Percent')).toEqual([{ words: '-2,1%', type: 'Percent', value: '-2.1' }]));

  it.each(['Zie oevers%202024%20%285%29.pdf', 'Zie lijst-12%20ponten.pdf', 'Zie lijst-12%2Cponten.pdf', 'Zie oever%20%C3%A9.pdf'])('is no part of an address: %s', (text) => expect(read(text).filter(({ type }) => type === 'Percent')).toEqual([]));

  it.each(['de 30%-regeling', 'een 12%-ruling'])('is none in what a scheme is called: %s', (text) => expect(read(`Zij varen met ${text}.`)).toEqual([]));

  it('stands on its own between two that are joined by "en"', () => expect(read('De vaart daalde 3% en 5%.').map(({ words }) => words)).toEqual(['3%', '5%']));
});

describe('what is counted', () => {
  it.each([
    ['één pont', 'één pont', '1'], ['er meer: Eén sluis', 'Eén sluis', '1'], ['1 pont', '1 pont', '1'], ['8 vrouwelijke politie officieren', '8 vrouwelijke politie officieren', '8'], ['zes Model Police Stations', 'zes Model Police Stations', '6'], ['zes Kieler Stations Noord', 'zes Kieler Stations Noord', '6'], ['zes ponten Noord', 'zes ponten', '6'], ['12 EU-lidstaten', '12 EU-lidstaten', '12'], ['12 grote ponten', '12 grote ponten', '12'],
    ['in 2030 12 ponten', '12 ponten', '12'], ['4, 12 ponten', null, null], ['ponten uit Klasse van Vijf gezonken', null, null], ['2030 PNT’s', '2030 PNT’s', '2030'], ['twee tot drie ponten', 'twee tot drie ponten', null], ['12 tot 15 ponten', '12 tot 15 ponten', null], ['één commissie', 'één commissie', '1'], ['één idee', 'één idee', '1'], ['8 grote vrouwelijke politie officieren', '8 grote vrouwelijke politie officieren', '8'],
    ['12 niet-EU-lidstaten', '12 niet-EU-lidstaten', '12'], ['12 ponten - oude - daar', '12 ponten', '12'], ['12 ponten-(oude)', '12 ponten', '12'], ['10 uien', '10 uien', '10'], ['twee Kamerleden', 'twee Kamerleden', '2'], ['12 drie ponten', 'drie ponten', '3'], ['12 oud ponten', '12 oud ponten', '12'],
    ['op drie ponten', 'drie ponten', '3'], ['ponten, drie sluizen', 'drie sluizen', '3'], ['ponten, 3 sluizen', '3 sluizen', '3'], ['ponten en 3 sluizen', '3 sluizen', '3'], ['de bijlage. 12 ponten varen', '12 ponten', '12'], ['(12 ponten)', '12 ponten', '12'],
    ['twee van twee ponten', 'twee ponten', '2'], ['een lid en 12 ponten', '12 ponten', '12'], ['er (volgens dat lid) 12 ponten', '12 ponten', '12'], ['maar een deel. 12 ponten varen', '12 ponten', '12'], ['in 2031 met 12 ponten', '12 ponten', '12'], ['één veer', 'één veer', '1'], ['acht grote plaatselijk varende ponten', 'acht grote plaatselijk varende ponten', '8'], ['12 ponten(oude)', '12 ponten', '12'], ['12 ponten -oude- daar', '12 ponten', '12'],
    ['11 500 vaarten', '11 500 vaarten', '11500'],
    ['46.890 reizigers', '46.890 reizigers', '46890'],
    ['drie controles', 'drie controles', '3'],
    ['in 2030 drie controles', 'drie controles', '3'],
    ['acht coördinerende gemeenten', 'acht coördinerende gemeenten', '8'],
    ['circa 2000 bedrijven', '2000 bedrijven', '2000'],
    ['de bouw van 2000 huurwoningen', '2000 huurwoningen', '2000'],
    ['bij 2000 extra plaatsen', '2000 extra plaatsen', '2000'],
    ['de 1950 bewoners', '1950 bewoners', '1950'],
    ['25 miljoen mensen', '25 miljoen mensen', '25000000'],
    ['14.000 meer VN-vaarten', '14.000 meer VN-vaarten', '14000'], ['twee huidige ponten', 'twee huidige ponten', '2'], ['3.000 tot 4.000 extra (gewone) ponten', '3.000 tot 4.000 extra (gewone) ponten', null], ['twee (nieuwe) ponten', 'twee (nieuwe) ponten', '2'], ['drie genoemde ponten', 'drie genoemde ponten', '3'],
    ['vier door ons bevaren ponten', null, null], ['vier door ons onderzochte ponten', 'vier door ons onderzochte ponten', '4'], ['45.000 in havens wonende veerlieden', '45.000 in havens wonende veerlieden', '45000'], ['twaalf in de bestaande havens', null, null], ['vier in havens, oude ponten', null, null], ['5 in havens liggende ponten', null, null], ['12 meer dan gedachte ponten', null, null], ['de onder 2 genoemde ponten', null, null], ['twee (van de) ponten', null, null],
  ])('has a value unless it is a range: %s', (text, words, value) => expect(counts(`Het zijn ${text}.`)).toEqual(words === null ? [] : [{ words, type: 'Quantity', value }]));

  it.each([['3 keer', '3', 'keer'], ['12 man', '12', 'man'], ['drie kilometer', '3', 'kilometer'], ["3,5 fte's", '3.5', "fte's"], ['10 tot 12 MW', null, 'MW'], ['85 VTE', '85', 'VTE'], ['64.250 m2', '64250', 'm2'], ['40 duizend fte', '40000', 'fte'], ['1,5 graden', '1.5', 'graden'], ['1,5 °C', '1.5', '°C'], ['4°C', '4', '°C'], ['22 μg/m3', '22', 'μg/m3'], ['100 km/uur', '100', 'km/uur'], ['319 petajoule', '319', 'petajoule'], ['235 m³/s', '235', 'm³/s'], ['10 miljoen m³', '10000000', 'm³'], ['0,1 microgram', '0.1', 'microgram'], ['420 ppm', '420', 'ppm'], ['380 kV', '380', 'kV'], ['100 Mbit/s', '100', 'Mbit/s'], ['3,5 GHz', '3.5', 'GHz'], ['2 miljard Nm3', '2000000000', 'Nm3'], ['2.600 vierkante kilometer', '2600', 'vierkante kilometer'], ['1,5 graden Celsius', '1.5', 'graden Celsius']])('may be measured in a unit: %s', (words, value, unit) => expect(counts(`Het was ${words}.`)).toEqual([{ words, type: 'Quantity', value, unit }]));

  it.each([['12 ponten varen.', '12 ponten'], ['En 12 ponten varen.', '12 ponten'], ['Op drie ponten wordt gewerkt.', 'drie ponten'], ['Eén pont vaart.', 'Eén pont']])('may be among the first of the text: %s', (text, words) => expect(counts(text).map((one) => one.words)).toEqual([words]));

  it.each(['Kunt u dit vóór maandag 12.00 uur beantwoorden?', 'De ponten varen om 9:30 uur gewone tijden.'])('is no time of day: %s', (text) => expect(counts(text)).toEqual([]));

  it('is not the multiplier of a number before it', () => expect(counts('Er varen tussen de 50 en 60 duizend ponten.')).toEqual([]));

  it('is each of a series', () => expect(counts('Er zijn drie ponten en vier sluizen.').map(({ words }) => words)).toEqual(['drie ponten', 'vier sluizen']));

  it.each([
    'Doel 7 Meer kennis van ponten.', 'Zie vraag 12 bijlagen.', 'Zie nr. 12 ponten.', 'Zie zaaknummer 12 ponten.', 'Zie de vragen 3 en 4 ponten.', 'Er zijn 06 ponten.', 'Er zijn 5 6 ponten.', 'In fase drie bereiken wij dat.', 'Er zijn 12, ponten.', 'Er zijn 12 dan ponten.', 'Er zijn 12-ponten.', 'Op pagina 3 ponten.', 'Er is één varen.', 'Er is één beheerd.',
    'Er zijn 61823021 ponten.', 'Zie lijst A-12 ponten.', 'Zie lijst A/12 ponten.', 'Zie lijst A&12 ponten.', 'Zie lijst A:12 ponten.', 'Zie lijst A,12 ponten.', 'Er is 12 gas.', 'Zie 3 https://kiel.example', 'Zij voeren 12 oude geleden.', 'Er zijn 12 oude grote lelijke kleine ponten.', 'Er zijn 12 oud groot ponten.', 'Er zijn 12 oud de ponten.', 'Er zijn 12 oud klein.', 'Er is één beheerde.', 'Er is één Kielstra.', 'Zie punt. 12', 'Zie nrs. 12 ponten.', 'Er zijn 12 5.5.5 ponten.', 'Het water is 12 diep', 'Het water is 12 diep tussen de ponten.',
    'Dat is in één oogopslag te zien.', 'Elke aanvaring is er één teveel.', 'De Weg van Vijf ponten vaart.', 'Pijler 2 bevat afspraken.', 'Zij hebben vanaf dag één recht op loon.', 'In fase twee reflecteren wij.', 'Sinds 201430.396 personen is dat zo.', 'Zie memo 094 ineen.', 'De NEN 7510 voldeden zij.',
    'In jaar t+1 gegevens.', 'Oost 263.282 287.217 Midden.', 'Op grond van 1 Uitwerking taken.', 'Niet één op één goed toepasbaar.', 'Het nummer 61823021 ponten.',
  ])('is not what merely looks counted: %s', (text) => expect(counts(text)).toEqual([]));
});

describe('figures as budgets and tables have them', () => {
  it.each([
    ['Dat is -/- € 95 mln. aan vis.', [['-/- € 95 mln.', '-95000000']]],
    ['Dat is -/- 3% van alle vis.', [['-/- 3%', '-3']]],
    ['Dat kost 2½ procent en € 1¼ miljard.', [['2½ procent', '2.5'], ['€ 1¼ miljard', '1250000000']]],
    ['Pont 533,0 - 13,0%', [['- 13,0%', '-13']]], ['Kielo 13 8 -5 - 38%', [['- 38%', '-38']]],
    ['Pont 0,5 - 1,5%', [['0,5 - 1,5%', null]]],
    ['Pont 0,4% -0,2%', [['0,4%', '0.4'], ['-0,2%', '-0.2']]],
    ['Tussen de € 5 en 50 miljoen.', [['€ 5', null], ['50 miljoen', '50000000']]],
    ['Tussen de € 5 en 50 ponten.', [['€ 5', '5']]],
  ])('have their sign and multiplier: %s', (text, expected) => expect(read(text).map(({ words, ...one }) => [words, 'value' in one ? one.value : undefined])).toEqual(expected));

  it.each(['Ponten 7\nOverige boten 8', 'Vis 2\n345 meer', 'Steun aan ponten 252 312 377 252 Opvang van boten.', 'Wij varen om 10.00 uur weg langs de palen.', 'Wij zullen het om 10.00 uur sturen.', 'In box 3 aangegeven vis.', 'Zie artikelonderdeel 12.06 Netwerkgebonden kosten.'])('count nothing that stands on the next line or in the next row, nor hours: %s', (text) => expect(counts(text)).toEqual([]));

  it('may have spaces between their thousands', () => expect(counts('Er zijn 11 500 Nederlanders.')).toEqual([{ words: '11 500 Nederlanders', type: 'Quantity', value: '11500' }]));
});

describe('a sum that is not what its figures say', () => {
  it.each([
    'Er is € 2,1 miljoen in 2041 en € 1,6 in 2042.', 'Het gaat om € 2.400 miljoen in 2041, € 2.412 in 2042.', 'Dat kost € 3 miljoen in 2041 resp. € 58.', 'De rest is € 0,2.', 'Het fonds heeft € 3.200 (x € 1.000) over.', 'De bijdrage is € 12 (in mln.) per jaar.', 'De bijdrage is € 15 (x 1 mln.).', 'Voor 2041: € 5 miljoen, 2042: € 7.',
  ])('has no value where its multiplier may stand elsewhere: %s', (text) => expect(money(text).at(-1)).toMatchObject({ value: null }));

  it.each([
    ['Dat is € 1,2 miljoen en € 500.000 rente.', '500000'], ['Het kost € 2 miljoen voor kaden en € 40 rente.', '40'], ['Stroom kost € 0,4 per kilowattuur.', '0.4'], ['Een kaartje kost € 0,40.', '0.4'],
  ])('keeps what is whole: %s', (text, value) => expect(money(text).at(-1)).toMatchObject({ value }));

  it.each([
    ['Er resteert een bedrag van min € 3 miljoen.', '-3000000'], ['Het saldo bedraagt – € 34.000.', '-34000'], ['Dat komt uit op - € 3 miljoen.', '-3000000'], ['Plus of min € 3 miljoen.', '3000000'], ['De kosten – € 5 miljoen – zijn gedekt.', '5000000'],
  ])('has the sign that words before it tell: %s', (text, value) => expect(money(text)).toMatchObject([{ value }]));
});

it.each(['1 op de 4 leerlingen', 'twee op de drie gevallen', 'een op de vijf boten'])('counts nothing of a share: %s', (words) => expect(counts(`Dat geldt voor ${words} in de regio.`)).toEqual([]));

it.each(['Ga in vraag 3 op de vier aspecten in.', 'Ga in 2030 op de vier aspecten in.'])('counts what stands behind the number of something else: %s', (text) => expect(counts(text)).toEqual([{ words: 'vier aspecten', type: 'Quantity', value: '4' }]));

it.each([['8 categorieën', '8'], ['vier zeeën', '4']])('counts a plural in -ën: %s', (words, value) => expect(counts(`Het zijn ${words}, zo blijkt.`)).toEqual([{ words, type: 'Quantity', value }]));

it('counts no ministry in -ën, though its row in a table begins with a number', () => expect(counts('Onzeker is 70.838 Financiën, zo blijkt.')).toEqual([]));

it('counts what a part is taken of', () => expect(counts('Dat geldt voor drie van de 86 boten.')).toEqual([{ words: '86 boten', type: 'Quantity', value: '86' }]));

it.each([['10 signalen/meldingen', '10'], ['vijf ponten/veren', '5']])('counts two nouns with a slash between them: %s', (words, value) => expect(counts(`In dat jaar kwamen er ${words} binnen.`)).toEqual([{ words, type: 'Quantity', value }]));
it('counts no time behind a slash', () => expect(counts('Zij maken drie ritten/week.')).toMatchObject([{ words: 'drie ritten' }]));

describe('a sum without currency', () => {
  it.each([
    ['Hoeveel van de 7,4 miljard aan subsidies is op?', '7,4 miljard'], ['Zij meldden 364 miljoen aan uitgaven.', '364 miljoen'], ['Dat is 2 mln aan nieuwe veerleningen.', '2 mln'], ['Bij veersubsidies kleiner dan 1 miljoen vaart niemand.', '1 miljoen'],
  ])('is money where words say which: %s', (text, words) => expect(money(text)).toMatchObject([{ words }]));

  it.each(['Zij telden 3 miljoen aan reizigers.', 'Dat zijn gemeenten groter dan 1 miljoen vaker.', 'Wij zien veerkosten lager dan 2 miljoen kilometer.'])('is none where they say another thing: %s', (text) => expect(money(text)).toEqual([]));
});

it('a sum may be for two things at a time', () => expect(money('Dat kost € 5.000 per reiziger per jaar.')).toEqual([{ words: '€ 5.000 per reiziger per jaar', type: 'Money', value: '5000', currency: 'EUR', unit: 'reiziger per jaar' }]));

describe('what is counted behind an adverb', () => {
  it.each([
    ['twee nieuw benoemde veerlieden', '2'], ['100.000 te keuren ponten', '100000'], ['drie zeer ernstige gebreken', '3'], ['3 nog te bouwen ponten', '3'], ['twee meest voorkomende gebreken', '2'], ['12 al eerder gesloten havens', '12'],
  ])('may have an adverb before its adjective: %s', (words, value) => expect(counts(`Er zijn ${words} gevonden.`)).toEqual([{ words, type: 'Quantity', value }]));

  it.each(['Van de tien te zien is niets over.', 'Daarna voeren er twee nieuw uit.', 'Zij waren met drie te laat.', 'Er zijn er 4 deels gesloten.', 'Dat is in 2030 nog te bouwen en klaar.'])('is nothing where no noun follows: %s', (text) => expect(counts(text)).toEqual([]));
});

describe('two percentages with a hyphen between them', () => {
  const shares = (text: string) => read(text).flatMap(({ type, words }) => (type === 'Percent' ? [words] : []));

  it.each(['Volgens de 80%-20% afspraak vaart zij.', 'Volgens de 70%-30%-verdeling vaart zij.'])('name an agreement where they fall: %s', (text) => expect(shares(text)).toEqual([]));
  it.each([['Het groeit 5%-10% per jaar.', ['5%-10%']], ['Het daalt van 80% naar 20%.', ['80%', '20%']]])('are a range, or two, otherwise: %s', (text, words) => expect(shares(text)).toEqual(words));
});

describe('one thing with an adjective that has no ending', () => {
  it.each([
    'één groot schip', 'één specifiek publiek veer', 'één samenhangend geheel', 'één gezamenlijk plan',
  ])('is whole: %s', (words) => expect(counts(`Er is daar ${words} te zien.`)).toEqual([{ words, type: 'Quantity', value: '1' }]));

  it.each([['één veer publiek varen', 'één veer'], ['één groot en één klein', null]])('goes on for no other word: %s', (text, words) => expect(counts(`Er is ${text}.`).map((one) => one.words)).toEqual(words === null ? ['één groot', 'één klein'] : [words]));

  it.each(['in één hand', 'op één lijn'])('is none in a set phrase: %s', (text) => expect(counts(`Het ligt ${text}.`)).toEqual([]));
});

describe('what is counted of compounds that share their end', () => {
  it.each([['25 haven- en veerbedrijven', '25'], ['drie land-, tuin- en bosbouwbedrijven', '3'], ['één haven- of veerbedrijf', '1']])('is all of it: %s', (words, value) => expect(counts(`Wij zagen ${words}.`)).toEqual([{ words, type: 'Quantity', value }]));

  it.each(['25 havens - en dat zijn er veel', '25 havens- en 3 ponten'])('is one noun where nothing is shared: %s', (text) => expect(counts(`Wij zagen ${text}.`)[0]?.words).toMatch(/^25 havens/));
});

describe('what papers cite', () => {
  it.each([['drie artikelen', '3'], ['twee meest voorkomende antwoorden', '2'], ['145 leden', '145'], ['één situatie', '1']])('is counted as other things are: %s', (words, value) => expect(counts(`Het zijn ${words}.`)).toEqual([{ words, type: 'Quantity', value }]));

  it.each(['Dat staat daar in 3 leden 4 en 5.', 'Zie lijst 2 artikel 7.'])('is not counted before its own number: %s', (text) => expect(counts(text)).toEqual([]));
});

describe('a sum with the noun for its money behind it', () => {
  it.each([['1,5 miljard inkomsten', '1,5 miljard', '1500000000'], ['één miljoen publiek geld', 'één miljoen', '1000000'], ['3 miljoen extra middelen', '3 miljoen', '3000000']])('is no count: %s', (text, words, value) => expect(read(`Wij zien ${text} daar.`)).toMatchObject([{ words, type: 'Money', value }]));

  it.each(['2 miljoen leningen', '1,2 miljoen hulpmiddelen', '3 miljoen nieuwe ponten'])('is a count of what can be told one by one: %s', (words) => expect(read(`Wij zien ${words} daar.`)).toMatchObject([{ words, type: 'Quantity' }]));
});

describe('a sum with more about it than its sign', () => {
  it.each([['€ ca. 1 mln.', '1000000'], ['€ circa 3 miljoen', '3000000'], ['€ 400 euro', '400'], ['€ 400 euro per reis', '400']])('has all of it: %s', (words, value) => expect(money(`Wij zien ${words} aan bijdragen.`)).toMatchObject([{ words, value }]));

  it('ends before another currency', () => expect(money('Wij zien € 400 dollar.').map(({ words }) => words)).toEqual(['€ 400']));
});

describe('a sum behind one with a full stop in it', () => {
  it('is money too', () => expect(money('Er is € 15 mln. beschikbaar, waarvan 5 mln. voor veren.').map(({ words }) => words)).toEqual(['€ 15 mln.', '5 mln.']));

  it('is none of the next sentence', () => expect(money('De veren kosten € 15 mln. Er varen 2 mln. in Kiel.').map(({ words }) => words)).toEqual(['€ 15 mln.']));
});

describe('a large number without noun', () => {
  it.each([['Wij wachten op de 8,5 miljard die er is.', '8,5 miljard'], ['Er wordt 250 miljoen vrijgemaakt.', '250 miljoen'], ['Zij bezuinigt en trekt 500 miljoen uit voor ponten.', '500 miljoen'], ['Hoeveel geld van de 16 miljoen is er nog?', '16 miljoen']])('is money: %s', (text, words) => expect(read(text)).toMatchObject([{ words, type: 'Money' }]));

  it.each(['Kielo telt 8 miljard in 2031.', 'Het aantal van 3 miljard is hoog.', 'Daar wonen 1,4 miljard Chinezen.', 'Wij zien 3 miljoen op straat.'])('is none of what is counted: %s', (text) => expect(money(text)).toEqual([]));
});

describe('a participle that looks like a plural', () => {
  it.each(['drie aangehouden personen', 'twaalf gesloten havens', 'vier vrijwillige afgegeven nationale verklaringen', 'drie omgevingen', 'vier aangelegenheden', 'vijf gevallen'])('is counted with its noun, or is one: %s', (words) => expect(counts(`Er zijn daar ${words}.`).map((one) => one.words)).toEqual([words]));

  it.each(['Er zijn er 45 ingetrokken en 12 aangehouden.', 'Daarvan zijn 14 gesloten.', 'Er zijn 14 aangehouden in de haven.'])('is not counted alone: %s', (text) => expect(counts(text)).toEqual([]));
});

describe('what is glued to a sum', () => {
  it.each([['€ 3,4mln', '3400000', undefined], ['€5mld', '5000000000', undefined], ['€ 0,40/kWh', '0.4', 'kWh'], ['12 euro/uur', '12', 'uur']])('multiplies it, or is what it is paid for: %s', (words, value, unit) => expect(money(`Dat kost ${words} daar.`)).toMatchObject([{ words, value, ...(unit && { unit }) }]));

  it.each([['€ 3/pont', '€ 3'], ['€ 3 miljoen/jaar', '€ 3 miljoen']])('is no price of what is no measure: %s', (text, words) => expect(money(`Dat kost ${text} daar.`).map((one) => one.words)).toEqual([words]));
});

it.each([['in 2030 tot nul procent', 'nul procent'], ['van 2030 tot 30%', '30%']])('a year begins no range of percentages: %s', (text, words) => expect(read(`Dat daalt ${text}.`).filter(({ type }) => type === 'Percent').map((one) => one.words)).toEqual([words]));

it('a range may have an accent of the other kind', () => expect(counts('Er waren 1 á 2 ponten.')).toMatchObject([{ words: '1 á 2 ponten', value: null }]));
