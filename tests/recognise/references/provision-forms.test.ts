import { describe, expect, it } from 'vitest';
import { find, findAll, sketch } from './paper.js';

const grondwet = 'BWBR0001840';
const gemeentewet = 'BWBR0005416';
const one = (article: string, paragraph?: string, bwb = gemeentewet) => ({ bwb, article, ...(paragraph && { paragraph }) });

describe('articles as written', () => {
  it.each([
    ['artikel 7c van de Gemeentewet', [one('7c')]],
    ['artikel 2.32 van de Gemeentewet', [one('2.32')]],
    ['artikel 2.32a.1 van de Gemeentewet', [one('2.32a.1')]],
    ['art. 3 Gemeentewet', [one('3')]],
    ['artt. 3 en 4 Gemeentewet', [one('3'), one('4')]],
    ['art. 3 en art. 4 Gemeentewet', [one('3'), one('4')]],
    ['art. 3 jo art. 4 Gemeentewet', [one('3'), one('4')]],
    ['artikel 3 of 4 van de Gemeentewet', [one('3'), one('4')]],
    ['artikelen 3, 4 en 5 van de Gemeentewet', [one('3'), one('4'), one('5')]],
    ['artikelen 3-5 van de Gemeentewet', [one('3'), one('5')]],
    ['artikelen 3 t/m 5 van de Gemeentewet', [one('3'), one('5')]],
    ['artikelen 3 tot en met 5 van de Gemeentewet', [one('3'), one('5')]],
    ['artikel 3 juncto artikel 5 van de Gemeentewet', [one('3'), one('5')]],
    ['artikel 3 jo. 5 van de Gemeentewet', [one('3'), one('5')]],
    ['artikelen 3 en 4 jo. artikel 5 van de Gemeentewet', [one('3'), one('4'), one('5')]],
    ['artikel 3, lid 2 en artikel 4, lid 3, van de Gemeentewet', [one('3', '2'), one('4', '3')]],
    ['artikel 3 van het veer en artikel 4 van de Gemeentewet', [one('4')]],
    ['artikel 3 en artikel 5 van de Gemeentewet', [one('3'), one('5')]],
    ['artikel 3, lid 2, van de Gemeentewet', [one('3', '2')]],
    ['artikel 3 lid 2 en 4 van de Gemeentewet', [one('3', '2'), one('3', '4')]],
    ['artikel 3, leden 2 t/m 4, van de Gemeentewet', [one('3', '2'), one('3', '3'), one('3', '4')]],
    ['artikel 3, eerste lid, van de Gemeentewet', [one('3', '1')]],
    ['artikel 3, eerste en twaalfde lid, van de Gemeentewet', [one('3', '1'), one('3', '12')]],
    ['artikel 3, het zesde lid, van de Gemeentewet', [one('3', '6')]],
    ['artikel 3, 1e lid, van de Gemeentewet', [one('3', '1')]],
    ['artikel 3, 2de lid, van de Gemeentewet', [one('3', '2')]],
    ['artikel 12a Wet LB', [one('12a', undefined, 'BWBR0002471')]],
    ['artikel 3 e.v. van de Gemeentewet', [one('3')]],
    ['artikel 3, tweede lid, e.v. Gemeentewet', [one('3', '2')]],
    ['artikel 3 en volgende van de Gemeentewet', [one('3')]],
    ['artikel 3 (2) van de Gemeentewet', [one('3', '2')]],
    ['artikel 3 (lid 2) van de Gemeentewet', [one('3', '2')]],
    ['artikel 3 lid 2a van de Gemeentewet', [one('3', '2a')]],
    ['artikel 3, onder a, van de Gemeentewet', [one('3')]],
    ['artikel 3, onderdelen a en b, van de Gemeentewet', [one('3')]],
    ['artikel 3, onderdelen b tot en met d, van de Gemeentewet', [one('3')]],
    ['artikel 3, tweede lid, onder a t/m c, Gemeentewet', [one('3', '2')]],
    ['artikel 3, tweede lid, sub c, van de Gemeentewet', [one('3', '2')]],
    ['artikel 3, eerste lid, onder 1°, van de Gemeentewet', [one('3', '1')]],
    ['artikel 3, eerste lid, tweede volzin, van de Gemeentewet', [one('3', '1')]],
    ['artikel 3, eerste en tweede volzin, van de Gemeentewet', [one('3')]],
    ['artikel 3, tweede lid, laatste zin, van de Gemeentewet', [one('3', '2')]],
    ['artikel 3, aanhef, van de Gemeentewet', [one('3')]],
    ['artikel 3, eerste lid, aanhef en onder b, van de Gemeentewet', [one('3', '1')]],
    ['artikel 3, eerste lid, en onder b, van de Gemeentewet', [one('3', '1')]],
    ['artikel 3, onder aa, van de Gemeentewet', [one('3')]],
    ['artikel 3, onder 12°, van de Gemeentewet', [one('3')]],
    ['artikel 3 onder de Gemeentewet', [one('3')]],
    ['artikel 8bis van de Gemeentewet', [one('8bis')]],
    ['artikel 8 bis van de Gemeentewet', [one('8bis')]],
    ['artikel 8 ter, eerste lid, van de Gemeentewet', [one('8ter', '1')]],
    ['artikel 8 ter Gemeentewet', [one('8ter')]],
    ['artikel 8 quindecies, tweede lid, van de Gemeentewet', [one('8quindecies', '2')]],
    ['artikel IX van de Gemeentewet', [one('IX')]],
    ['de artikelen XX en XXIV, tweede lid, van de Gemeentewet', [one('XX'), one('XXIV', '2')]],
    ['Gemeentewet (artikel 3)', [{ bwb: gemeentewet }, one('3')]],
    ['Abw, artikel 3', [one('3', undefined, 'BWBR0007333')]],
    ['Abw artikel 3', [one('3', undefined, 'BWBR0007333')]],
    ['het tweede lid van artikel 3 van de Gemeentewet', [one('3', '2')]],
    ['artikel 3 ingevolge de Gemeentewet', [one('3')]],
    ['artikel 3 in de Gemeentewet', [one('3')]],
    ['Gemeentewet, artikel 3', [one('3')]],
    ['Gemeentewet artikelen 3 en 4', [one('3'), one('4')]],
  ] as const)('give article and paragraph: %s', (text, provisions) => {
    const laws = find(`De pont vaart op grond van ${text}.`).flatMap(({ pointer }) => (pointer.kind === 'law' ? pointer.provisions : []));
    expect(laws).toEqual(provisions);
  });

  it.each([
    ['Awb 3:2', 'Awb 3:2', 'BWBR0005537', '3:2'], ['BW 6:162, eerste lid', 'BW 6:162, eerste lid', 'BWBR0005289', '6:162'],
  ])('stand bare behind an abbreviation: %s', (text, words, bwb, article) => {
    const [found, ...others] = find(`De pont vaart volgens ${text}.`);
    expect([found?.words, found?.pointer.kind === 'law' && found.pointer.provisions.map((one) => [one.bwb, `${one.article}`]), others]).toEqual([words, [[bwb, bwb === 'BWBR0005289' ? '162' : article]], []]);
  });

  it('stand bare behind the initials of an act that the paper names in full', () => {
    expect(findAll(sketch({ answers: ['De Comptabiliteitswet 2016 geldt.', 'Zie het CW 3.1-kader.'] })).at(-1)).toMatchObject({ words: 'CW 3.1', pointer: { kind: 'law', provisions: [{ bwb: 'BWBR0039429', article: '3.1' }] } });
    expect(findAll(sketch({ answers: ['De Comptabiliteitswet 2016 geldt.', 'Het CW kost 3.1 euro.'] }))).toHaveLength(1);
  });

  it.each(['Dat kost de Wlz 3.1 miljard.', 'De Wmo 2015 geldt.', 'De Awb 3 keer.', 'Om CW 12.30 uur.'])('are no counts, years or times behind one: %s', (text) => expect(find(text).flatMap(({ pointer }) => (pointer.kind === 'law' ? pointer.provisions.flatMap(({ article }) => article ?? []) : []))).toEqual([]));

  it('in a way that is not known leave the act alone', () => expect(find('De pont vaart op grond van artikel 8 ter uitvoering van de Gemeentewet.')).toMatchObject([{ words: 'Gemeentewet', pointer: { provisions: [{ bwb: gemeentewet }] } }]));

  it('belong to the act named last, not to the first', () => {
    const all = find('De Gemeentewet geldt, en de Grondwet ook. Artikel 3 van die wet en artikel 4 van de Gemeentewet gelden.');
    expect(all.map(({ words, pointer }) => [words, pointer.kind === 'law' && pointer.provisions[0]?.bwb])).toEqual([
      ['Gemeentewet', gemeentewet], ['Grondwet', grondwet], ['Artikel 3 van die wet', grondwet], ['artikel 4 van de Gemeentewet', gemeentewet],
    ]);
  });

  it('of an act of the Union named last are of that act', () => {
    expect(find('Verordening (EU) 2016/679 geldt. Zie artikel 3 van die verordening.').at(-1)).toMatchObject({ words: 'artikel 3 van die verordening', pointer: { kind: 'eu-act', celex: '32016R0679', article: '3' } });
  });

  it.each(['Verordening (EU) 2016/679, artikel 3', 'Verordening (EU) 2016/679 artikel 3'])('stand behind an act of the Union too: %s', (words) => expect(find(`Zie ${words}, en verder.`)).toMatchObject([{ words, pointer: { kind: 'eu-act', celex: '32016R0679', article: '3' } }]));

  it('of "die wet" are of the act named last, whatever paper is named between', () => expect(find('De Gemeentewet geldt (Kamerstuk 31 123, nr. 4). Zie artikel 3 van die wet.').at(-1)?.pointer).toEqual({ kind: 'law', provisions: [one('3')] }));

  it.each(['De Algemene verordening gegevensbescherming (artikel 5) geldt.', 'De Verordening (EU) 2016/679 (zie artikel 5) geldt.', 'De Verordeningen 883/2004 en 2016/679 (art. 5) gelden.'])('in brackets behind an act of the Union are of that act: %s', (text) =>
    expect(find(text).map(({ pointer }) => pointer).slice(-2)).toEqual([{ kind: 'eu-act', celex: '32016R0679' }, { kind: 'eu-act', celex: '32016R0679', article: '5' }]),
  );

  it.each([
    ['Verordening (EU) 2016/679 en de Gemeentewet gelden. Zie artikel 3 van die verordening.', { kind: 'eu-act', celex: '32016R0679', article: '3' }],
    ['De Gemeentewet en Verordening (EU) 2016/679 gelden. Zie artikel 3 van die wet.', { kind: 'law', provisions: [one('3')] }],
    ['De AVG en de Gemeentewet gelden. Zie artikel 3 van de verordening.', { kind: 'eu-act', celex: '32016R0679', article: '3' }],
    ['De Gemeentewet geldt. Zie artikel 3 van dat verdrag.', { kind: 'law', provisions: [{ article: '3' }] }],
    ['De Gemeentewet geldt. Zie artikel 3 van de wet van 3 mei 2030.', { kind: 'law', provisions: [{ article: '3' }] }],
    ['De Gemeentewet geldt. Zie artikel 3 van de wet op de veren.', { kind: 'law', provisions: [{ article: '3' }] }],
    ['De AVG geldt. Zie artikel 3 van de verordening van de gemeente Oever.', { kind: 'law', provisions: [{ article: '3' }] }],
    ['De Gemeentewet geldt. Zie artikel 3 van de wet inzake veren.', { kind: 'law', provisions: [{ article: '3' }] }],
    ['De Gemeentewet geldt. Zie artikel 3 van die wet op dit punt.', { kind: 'law', provisions: [one('3')] }],
    ['De Gemeentewet geldt. Zie artikel 3 van de wet van toepassing.', { kind: 'law', provisions: [one('3')] }],
    ['Zie artikel 3 CW. Zie artikel 3 van die rijkswet.', { kind: 'law', provisions: [{ article: '3' }] }],
  ])('are of the act of that kind, and of none that more words name: %s', (text, pointer) => expect(find(text).at(-1)?.pointer).toEqual(pointer));

  it.each([
    ['artikel M 7, eerste lid, onder b, van de Kieswet', [one('M7', '1', 'BWBR0004627')]], ['artikel Ya 14 van de Kieswet', [one('Ya14', undefined, 'BWBR0004627')]],
    ['artikelen B 1, B 2 en Z 4a van de Kieswet', [one('B1', undefined, 'BWBR0004627'), one('B2', undefined, 'BWBR0004627'), one('Z4a', undefined, 'BWBR0004627')]],
    ['artikel 1(F) van het Vluchtelingenverdrag', [one('1f', undefined, 'BWBV0001002')]],
  ])('may have a letter before or behind their number: %s', (words, provisions) => expect(find(`Zie ${words}.`)).toMatchObject([{ words, pointer: { kind: 'law', provisions } }]));

  it.each([
    ['artikel 39 van het Statuut', 'BWBR0002154'], ['Artikel 43, tweede lid, Statuut', 'BWBR0002154'], ['artikel 27 IVRK', 'BWBV0002508'], ['artikelen 6 en 7 IVBPR', 'BWBV0001017'], ['artikel 3 van het VN-Antifolterverdrag', 'BWBV0002507'],
    ['artikel 3 van het Eerste Protocol bij het EVRM', 'BWBV0001001'], ['artikel 33 van het Verdrag betreffende de status van vluchtelingen', 'BWBV0001002'], ['artikel 3.37 VV 2000', 'BWBR0012002'], ['artikel 3.6a Vb 2000', 'BWBR0011825'],
    ['artikel 7 van het Handvest van de grondrechten van de Europese Unie', undefined], ['artikelen 7 en 8 Handvest', undefined], ['artikel 38 van het Statuut van het Internationaal Gerechtshof', undefined], ['artikel 3 van het Statuut van de Raad van Oeverstaten', undefined], ['artikel 19, tweede lid, van het EU-Handvest', undefined],
  ])('are of a treaty or charter by its usual name: %s', (words, bwb) => {
    const [found] = find(`${words} geldt.`);
    expect(found?.words).toBe(words);
    expect(found?.pointer.kind === 'law' ? found.pointer.provisions[0]?.bwb : null).toBe(bwb);
  });

  it.each(['Het Statuut dragen zij.', 'Het Handvest bepaalt dat.', 'De EU-richtlijn wordt omgezet.', 'De herziene EU-verordening geldt.'])('are not there, nor an act, where a charter or kind stands alone: %s', (text) => expect(find(text)).toEqual([]));

  it.each(['artikel 3, onderdeel g, en de Gemeentewet', 'artikel 3, onder a, b en de Gemeentewet', 'artikel 3, onder a, en het Wetboek van Strafrecht'])('have no act in one that "en" puts beside them: %s', (words) => expect(find(`Zie ${words}.`).map(({ rule }) => rule)).toEqual(['wetsnaam']));

  it('have no act where none was named before', () => expect(find('Zie artikel 3 van die wet.')).toMatchObject([{ pointer: { kind: 'law', provisions: [{ article: '3' }] } }]));

  it('in brackets behind the act are of that act, with or without "zie"', () => {
    for (const bracket of ['(artikel 43)', '(zie artikel 43)']) expect(find(`Dit staat in de Gemeentewet ${bracket}.`).map(({ pointer }) => pointer)).toEqual([{ kind: 'law', provisions: [{ bwb: gemeentewet }] }, { kind: 'law', provisions: [one('43')] }]);
    expect(find('Dit staat in de Gemeentewet (zie artikel 43).')[1]?.function).toBe('zie');
    expect(find('Dit staat in de Gemeentewet (artikel 43 van de pont).').map(({ words }) => words)).toEqual(['Gemeentewet']);
  });

  it('of the Burgerlijk Wetboek are of the book that the article or the words tell', () => {
    const bwb = (text: string) => find(`Zie ${text}.`).flatMap(({ pointer }) => (pointer.kind === 'law' ? pointer.provisions : []));
    expect(bwb('artikel 10 van Boek 2 van het Burgerlijk Wetboek')).toEqual([{ bwb: 'BWBR0003045', article: '10' }]);
    for (const same of ['artikel 2:10 BW', 'artikel 2:10 van Boek 2 van het Burgerlijk Wetboek']) expect(bwb(same)).toEqual([{ bwb: 'BWBR0003045', article: '10' }]);
    expect(bwb('artikel 7A:1639 BW')).toEqual([{ bwb: 'BWBR0006000', article: '1639' }]);
    expect(bwb('artikel 3:4 van de Algemene wet bestuursrecht')).toEqual([{ bwb: 'BWBR0005537', article: '3:4' }]);
    expect(bwb('artikel 12:3 BW')).toEqual([{ article: '12:3' }]);
    expect(bwb('artikel 10 van het Burgerlijk Wetboek')).toEqual([{ article: '10' }]);
    expect(bwb('artikel 10 Boek 5 BW')).toEqual([{ bwb: 'BWBR0005288', article: '10' }]);
    expect(bwb('artikel 10 BW5')).toEqual([{ bwb: 'BWBR0005288', article: '10' }]);
    expect(bwb('artikel 10 BW, 5 maal')).toEqual([{ article: '10' }]);
    expect(bwb('artikel 10 van Boek 7 van het Burgerlijk Wetboek')).toEqual([{ bwb: 'BWBR0005290', article: '10' }]);
    expect(bwb('artikel 10 van Boek 7A van het Burgerlijk Wetboek')).toEqual([{ bwb: 'BWBR0006000', article: '10' }]);
    expect(bwb('artikel 10 Boek 7a BW')).toEqual([{ bwb: 'BWBR0006000', article: '10' }]);
    expect(bwb('artikel 2:10 van de Veerpontenwet')).toEqual([{ article: '2:10' }]);
  });

  it.each([['artikel 3 van de Leerplichtwet BES', '3'], ['artikel 3 van de Drank- en Horecawet BES', '3']])('are not those of the act of that name when it is one of the BES: %s', (words, article) =>
    expect(find(`Zie ${words}.`)).toEqual([expect.objectContaining({ words, pointer: { kind: 'law', provisions: [{ article }] } })]));

  it.each([['artikel 3 van de Mediawet BES', 'BWBR0028433'], ['artikel 6:3 BW BES', 'BWBR0028749'], ['artikel 3 van Boek 2 van het Burgerlijk Wetboek BES', 'BWBR0028744'], ['artikel 3 Burgerlijk Wetboek BES, Boek 7a', 'BWBR0028752']])('are those of an act of the BES that a table has: %s', (words, bwb) =>
    expect(find(`Zie ${words}.`)).toMatchObject([{ words, pointer: { provisions: [{ bwb, article: '3' }] } }]));

  it.each(['Artikel 3 is lang.', 'Artikel 3 van de pont.', 'Artikel 3 OCW.', 'Het eerste lid van de commissie.', 'Lid 2 van de raad.', 'Artikel drie van de pont.', 'Zie artikel 12345 van de lijst.', 'Artikel 3b4 van het blad.'])('are of no act that is not named: %s', (text) => expect(find(text)).toEqual([]));

  it.each([['artikel 12 Wvp', 'Wvp'], ['artikel 12 WVP', 'WVP'], ['art. 4 besluit FTK', 'FTK'], ['artikel 4 regeling Veer', 'Veer'], ['artikel 12 WVP 2018', '2018']])('may have the abbreviation of an act that no table has: %s', (text, end) => {
    const [found] = find(`Zie ${text}.`);
    expect(found?.words.endsWith(end)).toBe(true);
    expect(found?.pointer).toEqual({ kind: 'law', provisions: [{ article: /\d+/.exec(text)?.[0] }] });
  });
});

describe('the number of an act of the Union', () => {
  it.each([
    ['Verordening (EU) 2016/679', '32016R0679'], ['Verordening (EU) nr. 1215/2012', '32012R1215'], ['Verordening 1215/2012', '32012R1215'], ['Verordening (EG, Euratom) nr. 1215/2002', '32002R1215'], ['Verordening (EEG) nr. 1612/68', '31968R1612'], ['Richtlijn 2011/85/EU', '32011L0085'], ['Richtlijn (EU) 2019/1', '32019L0001'],
    ['Richtlijn 96/71/EG', '31996L0071'], ['richtlijn 85/337/EEG', '31985L0337'], ['Besluit (EU) 2019/12', '32019D0012'], ['Beschikking 2008/721/EG', '32008D0721'], ['Kaderbesluit 2008/913/JBZ', '32008F0913'], ['Aanbeveling (EU) 2019/12', '32019H0012'], ['Gedelegeerde Verordening (EU) 2019/12', '32019R0012'],
    ['sluis-richtlijn (2022/2555)', '32022L2555'], ['Uitvoeringsverordening (EU) 2019/12', '32019R0012'], ['Verordening (EU) 2015/12', '32015R0012'], ['Verordening (EU) nr. 1999/2013', '32013R1999'], ['Verordening 1998/2012', '32012R1998'], ['Verordening (EU) 2015/1998', '32015R1998'], ['Verordening (EU) 2016/1999', '32016R1999'],
  ])('is its CELEX number: %s', (words, celex) => expect(find(`Dit volgt uit ${words}.`)).toMatchObject([{ words, pointer: { kind: 'eu-act', celex } }]));

  it.each(['Besluit 12/2019', 'Aanbeveling 3/2019', 'Verordening 12', 'Verordening (EU 2016/679', 'Richtlijn 12/34', 'Richtlijn 1900/12'])('is none without its year, or that of a body of our own: %s', (words) => expect(find(`Dit volgt uit ${words}.`).filter(({ pointer }) => pointer.kind === 'eu-act' && pointer.celex)).toEqual([]));
});

it('an article with those behind it is of no act by a letter of its "e.v."', () => expect(find('Zie de ponten, artikel 22 e.v. daarvan, en de TEN-E-verordening.').map(({ words }) => words)).toEqual(['TEN-E-verordening']));
