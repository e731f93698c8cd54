import { describe, expect, it } from 'vitest';
import { find, findAll, sketch } from './paper.js';

const identifiers = (text: string) => find(text).flatMap(({ pointer }) => (pointer.kind === 'document' ? pointer.identifiers : []));

describe('a paper cited by number', () => {
  it.each([
    ['Kamerstuk 31 123, nr. 45', ['kst-31123-45']],
    ['kamerstuk 31.123, nr. 45', ['kst-31123-45']],
    ['Kamerstuk 31123 nr. 45', ['kst-31123-45']],
    ['Kamerstuk 34 765 X, nr. 29', ['kst-34765-X-29']],
    ['Kamerstuk 34765-VI-56', ['kst-34765-VI-56']],
    ['34 560 VII-2', ['kst-34560-VII-2']],
    ['Kamerstuk 31123-45', ['kst-31123-45']],
    ['Kamerstuk 21 501-33, nr. 1001', ['kst-21501-33-1001']],
    ['nr. 21501-33-1001', ['kst-21501-33-1001']],
    ['Kamerstukken II 2018/19, 31 123, nrs. 12 en 13', ['kst-31123-12', 'kst-31123-13']],
    ['Kamerstukken II, 31 123, nr. 5 t/m 7', ['kst-31123-5', 'kst-31123-6', 'kst-31123-7']],
    ['Kamerstukken II, 31 123, nr. 9, nr. 14 en 15', ['kst-31123-9', 'kst-31123-14', 'kst-31123-15']],
    ['Tweede Kamer, vergaderjaar 2018–2019, 31 123, nr. 45, p. 19', ['kst-31123-45']],
    ['Kamerstukken II (2018-2019). 31123 nr. 45', ['kst-31123-45']],
    ['Kamerstukken II2018–19, 31 123, nr. 45', ['kst-31123-45']],
    ['TK 2018/19, 31 123, nr. 45', ['kst-31123-45']],
    ['33454, nr. BE', ['kst-33454-BE']],
    ['Eerste Kamer, 33 454, H', ['kst-33454-H']],
    ['Kamerstukken I 2018/19, 33 454, nr. A', ['kst-33454-A']],
    ['31 123, nr. 45', ['kst-31123-45']],
    ['Aanhangsel van de Handelingen, vergaderjaar 2018-2019, nr. 1121', ['ah-tk-20182019-1121']],
    ['Aanhangsel Handelingen II 2018/19, 1121', ['ah-tk-20182019-1121']],
    ['vergaderjaar 2018-2019, aanhangsel Handelingen, nr. 304', ['ah-tk-20182019-304']],
    ['Kamervragen (Aanhangsel) 2018–2019, nr. 2267', ['ah-tk-20182019-2267']],
    ['Kamerstukken II, 2018–2019, AvdH 721', ['ah-tk-20182019-721']],
    ['Aanhangsel Handelingen I, vergaderjaar 2018–2019, nr. 4', ['ah-ek-20182019-4']],
    ['Handelingen II, vergaderjaar 2018–2019, nr. 8', ['h-tk-20182019-8']],
    ['Handelingen II 2018/19, nr. 45, item 3', ['h-tk-20182019-45-3']],
    ['Stb. 2018, 144', ['stb-2018-144']],
    ['Staatsblad 2018, nr. 144', ['stb-2018-144']],
    ['Staatscourant nr 32656, 2013', ['stcrt-2013-32656']],
    ['Staatscourant, nr. 27142, 14 september 2014', ['stcrt-2014-27142']],
    ['Trb. 2004, 12', ['trb-2004-12']],
  ])('has its normal form: %s', (text, expected) => expect(identifiers(`De pont vaart (${text}).`)).toEqual(expected));

  it.each(['Kamerstuk 31 123, nr. 45', 'Tweede Kamer, vergaderjaar 2018–2019, 31 123, nr. 45', 'Staatscourant, nr. 27142, 14 september 2014', '34 765 XIV, nr. 126'])('spans all of it: %s', (text) =>
    expect(find(`De pont vaart (${text}).`).map(({ words }) => words)).toEqual([text]),
  );

  it.each(['De pont kost 27 925 euro.', 'Het nummer is 0900-8844.', 'De 31 123 reizigers en nr. 5 van de lijst.', 'In 2018/19 voeren 12 ponten.', 'De Tweede Kamer heeft 150 leden.', 'Voor 34 765 veerlieden is dit van belang.', 'De code is kst-31123-7-8-9.'])(
    'is not what merely looks like one: %s',
    (text) => expect(find(text)).toEqual([]),
  );

  it.each([['10 000', ['kst-10000-5']], ['09 999', []], ['39 999', ['kst-39999-5']], ['40 000', []]])('has a dossier that parliament may have reached, unless it says that it is one: %s', (dossier, expected) => expect(identifiers(`Zie ${dossier}, nr. 5.`)).toEqual(expected));

  it.each([
    ['Kamerstukken II 2018/19, 31 123, 45', ['kst-31123-45']], ['Kamerstuk 31 123, 45', ['kst-31123-45']], ['Kamerstuk 31 123, 2019', []], ['Kamerstuk 31 123 45', []], ['31 123, 45', []],
    ['Kamerstukken II 2018/19, 31 123, 45 000', []], ['Kamerstukken II 2018/19, 31 123, 45 voor de pont', []],
  ])('has its number without a word for it only at the end of a citation that says what it cites: %s', (text, expected) => expect(identifiers(`De pont vaart (${text}).`)).toEqual(expected));

  it('may have any dossier when it says that it is one', () => {
    expect(identifiers('Zie Kamerstuk 99 035 X, nr. 29 en Kamerstuk 99001, nr. 4.')).toEqual(['kst-99035-X-29', 'kst-99001-4']);
    expect(find('De 99 035 reizigers en nr. 5.')).toEqual([]);
  });

  it('has no day of a date among its numbers', () => {
    expect(identifiers('Kamerstuk 31 123, nr. 45, 5 november 2018')).toEqual(['kst-31123-45']);
  });

  it('ends where another begins', () => {
    expect(identifiers('Zie Kamerstuk 31 123, nr. 45 en 31 456, nr. 7.')).toEqual(['kst-31123-45', 'kst-31456-7']);
  });

  it.each([
    ['Kamerstuk 31 269 en 22 112, nr. 4', { kind: 'document', identifiers: ['kst-31269-4'] }],
    ['Kamerstukken 31 269 VIII, 22 112 en 31 270, nr. 4', { kind: 'document', identifiers: ['kst-31269-VIII-4'] }],
    ['Kamerstukken 31 269 en 22 112, nrs. 4 en 9', { kind: 'described' }],
  ])('of two dossiers is numbered in the first: %s', (text, pointer) => expect(find(text)).toMatchObject([{ words: text, pointer }]));

  it.each(['Handelingen der Tweede Kamer 2030-2031, 31 123 VII', 'Handelingen II 2030/31, 31 123, p. 4'])('has no dossier for the number of a debate: %s', (text) => expect(identifiers(`Zie de ${text}.`).filter((found) => found.startsWith('h-'))).toEqual([]));

  it('of the Eerste Kamer ends before the next that is named so', () => {
    expect(identifiers('De wetten (EK 31 123 B, A en EK 31 123 C, A) gelden.')).toEqual(['kst-31123-B-A', 'kst-31123-C-A']);
    expect(identifiers('Het overzicht (EK 31 123, H en TK 31 123, nr. 4) is er.')).toEqual(['kst-31123-H', 'kst-31123-4']);
  });

  it('by case number is a paper of questions when the paper calls it so', () => {
    expect(identifiers('De vragen van het lid Zwaluw (2019Z11859) zijn ontvangen.')).toEqual(['kv-tk-2019Z11859']);
    expect(identifiers('De vragen wachten. Zie 2019Z11859.')).toEqual(['tk-2019Z11859']);
    const noted = (text: string) => findAll(sketch({ answers: [text], notes: ['2019Z11859'] })).flatMap(({ pointer }) => (pointer.kind === 'document' ? pointer.identifiers : []));
    expect(noted('Zie de antwoorden op Kamervragen van het lid Zwaluw.¹')).toEqual(['kv-tk-2019Z11859', 'kv-tk-2019Z11859']);
    expect(noted('Zie de brief van het lid Zwaluw.¹')).toEqual(['tk-2019Z11859', 'tk-2019Z11859']);
    expect(identifiers('Ik verwijs naar het stuk met kenmerk 2019Z11859.')).toEqual(['tk-2019Z11859']);
  });
});

describe('a dossier that differs in one figure from that of the paper', () => {
  const masthead = { identifier: 'kst-31123-60', dossierNumbers: ['31123'] };
  const citing = (number: string) => sketch({ masthead, answers: [`De brief (Kamerstuk 31 123, nr. 40) en het plan (Kamerstuk ${number}) gaan over de pont.`] });

  it('is kept as written, with the number that fits as suggestion', () => {
    expect(findAll(citing('31 133, nr. 52')).at(-1)).toMatchObject({ pointer: { identifiers: ['kst-31133-52'] }, doubt: { suggestion: 'kst-31123-52' } });
  });

  it.each(['31 133, nr. 99', '31 154, nr. 52', '31 123, nr. 52'])('is believed when that does not fit: %s', (number) => expect(findAll(citing(number)).at(-1)?.doubt).toBeUndefined());

  it('is believed when it stands in the paper more than once', () => {
    const paper = sketch({ masthead, answers: ['Zie Kamerstuk 31 123, nr. 40, Kamerstuk 31 133, nr. 52 en Kamerstuk 31 133, nr. 53.'] });
    expect(findAll(paper).map(({ doubt }) => doubt)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['Zie Kamerstuk 31 123, nr. 4 en nr. 9. Zie Kamerstuk 31 133, nr. 4.', 'kst-31123-4'],
    ['Zie Kamerstuk 31 123, nr. 4 en nr. 9. Zie Kamerstuk 31 133, nr. 9.', 'kst-31123-9'],
    ['Zie Kamerstuk 31 123 X, nr. 4 en nr. 9. Zie Kamerstuk 31 133 X, nr. 5.', 'kst-31123-X-5'],
    ['Zie Kamerstuk 31 123, nr. 4 en nr. 9. Zie Kamerstuk 31 120, nr. 5.', 'kst-31123-5'],
    ['Zie Kamerstuk 31 123 X, nr. 4 en nr. 9. Zie Kamerstuk 31 133 V, nr. 5.', undefined],
    ['Zie Kamerstuk 31 123, nr. 4 en nr. 9. Zie Kamerstuk 31 133, nr. 3.', undefined],
    ['Zie Kamerstuk 31 123, nr. 4. Zie Kamerstuk 31 133, nr. 4.', undefined],
    ['Zie Kamerstuk 31 123, nr. 4 en nr. 9. Zie Kamerstuk 31 143, nr. 4 en nr. 9. Zie Kamerstuk 31 133, nr. 5.', undefined],
    ['Zie Kamerstuk 31 123, nr. 4 en nr. 9. Zie ah-tk-20302031-12.', undefined],
  ])('is doubted beside one other that the paper cites more often, with its number among those: %s, %s', (text, suggestion) => expect(find(text).at(-1)?.doubt).toEqual(suggestion && { suggestion }));

  it('is believed between budgets, whose dossiers are alike', () => {
    const paper = sketch({ masthead: { identifier: 'kst-34700-X-60', dossierNumbers: ['34700-X'] }, answers: ['Zie Kamerstuk 34 700 X, nr. 2 en Kamerstuk 34 600 X, nr. 30.'] });
    expect(findAll(paper).map(({ doubt }) => doubt)).toEqual([undefined, undefined]);
  });
});
