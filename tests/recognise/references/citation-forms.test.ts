import { describe, expect, it } from 'vitest';
import { find } from './paper.js';

const identifiers = (text: string) => find(text).flatMap(({ pointer }) => (pointer.kind === 'document' ? pointer.identifiers : []));
const found = (text: string) => find(text).map(({ words }) => words);

describe('the parts of a citation', () => {
  it.each([
    ['Kamerstukken II 2018/2019, 31 123, nrs. 12, 14 en 16-18', ['kst-31123-12', 'kst-31123-14', 'kst-31123-16', 'kst-31123-17', 'kst-31123-18']],
    ['Kamerstuk 31 123, nrs. 5 tot en met 7', ['kst-31123-5', 'kst-31123-6', 'kst-31123-7']],
    ['Stcrt. 2013, 2091', ['stcrt-2013-2091']],
    ['Stcrt. 2013, nr. 2014', ['stcrt-2013-2014']],
    ['Kamerstuk 31 123, nrs. 5 t.e.m. 7', ['kst-31123-5', 'kst-31123-6', 'kst-31123-7']],
    ['Kamerstuk 31 123, nrs. 5 tot 7', ['kst-31123-5', 'kst-31123-6', 'kst-31123-7']],
    ['Kamerstuk 31 123, nrs. 5 & 7', ['kst-31123-5', 'kst-31123-7']],
    ['Kamerstuk 31 123, nrs. 5 alsmede 7', ['kst-31123-5', 'kst-31123-7']],
    ['Kamerstuk 31 123, nrs. 5, en 7', ['kst-31123-5', 'kst-31123-7']],
    ['Kamerstuk 31 123, no. 5', ['kst-31123-5']],
    ['Kamerstuk 31 123, nummer 5', ['kst-31123-5']],
    ['Kamerstuk 31 123, nr: 5', ['kst-31123-5']],
    ['Kamerstuknummer 31 123, nr. 5', ['kst-31123-5']],
    ['dossier 31 123, nr. 5', ['kst-31123-5']],
    ['Kamerstukken van de Tweede Kamer, 31 123, nr. 5', ['kst-31123-5']],
    ['Kamerstukken II 31 123-VI, nr. 5', ['kst-31123-VI-5']],
    ['Kamerstuk 31 123 (R2114), nr. 5', ['kst-31123-5']],
    ['Kamerstukken II 2023/24, 31 123 (R 2114), nr. 5', ['kst-31123-5']],
    ['31123 (R2114), nr. 5', ['kst-31123-5']],
    ['Kamerstuk 31 123 K, nr. 5', ['kst-31123-K-5']],
    ['Kamerstuk 31 123 IXB, nr. 5', ['kst-31123-IXB-5']],
    ['Kamerstuk 31 123 XVIII, nr. 5', ['kst-31123-XVIII-5']],
    ['Kamerstuk 21 501-20-1001', ['kst-21501-20-1001']],
    ['EK 2018/19, 33 454, nr. C', ['kst-33454-C']],
    ['I 2018/19, 33 454, C', ['kst-33454-C']],
    ['(33 454, letter C)', ['kst-33454-C']],
    ['de motie-Berk (33 454, C)', ['kst-33454-C']],
    ['de pont (33 454, C)', []],
    ['de motie-Berk (33 454, CDA)', []],
    ['Kamerstuk 33 454 (R2214), nr. 5', ['kst-33454-5']],
    ['Kamerstukken I 2018/19, 33.454 (R 2214), C', ['kst-33454-C']],
    ['Kamerstukken I/II 2018/19, 33 454 (R2214), A/nr. 1', ['kst-33454-A', 'kst-33454-1']],
    ['(31 123 XVII, letter AB)', ['kst-31123-XVII-AB']],
    ['(Kamerstuk 33 454, C)', ['kst-33454-C']],
    ['Kamerstukken I 2018/19, 21 501-20, AB, p. 4', ['kst-21501-20-AB']],
    ['Kamerstuk 33 454, Berk', []],
    ['Kamerstukken II 2018/19, 33 454, 45', ['kst-33454-45']],
    ['Kamerstukken II, vergaderjaar 2018–2019, 33 454, 45', ['kst-33454-45']],
    ['Kamerstukken II 2018/19, 33 454, 45 ponten', []],
    ['Kamerstukken II 2018/19, 33 454, 45.000', []],
    ['Kamerstuk 33 454, 45', ['kst-33454-45']],
    ['Kamerstuk 33 454, 45, blz. 3', ['kst-33454-45']],
    ['Kamerstuk 33 454, 2019', []],
    ['Kamerstuk 33 454, 45 ponten', []],
    ['Kamerstuk 33 454, 45.000', []],
    ['Kamerstuk 33 454 hoofdstuk VIII, nr. 5', ['kst-33454-VIII-5']],
    ['Kamerstuk 33 454, hoofdstuk VIII, nr. 5', ['kst-33454-VIII-5']],
    ['Kamerstukken 33454-VI-5 en 33454-VII-6', ['kst-33454-VI-5', 'kst-33454-VII-6']],
    ['Kamerstuk 33 454, nr. 45, p. 3-5 en nr. 46', ['kst-33454-45', 'kst-33454-46']],
    ['Kamerstukken II 2017/18, 33 454, nr. 6; I 2018/19, 33 454, C', ['kst-33454-6', 'kst-33454-C']],
    ['Eerste Kamer, vergaderjaar 2018–2019, 33 454, C', ['kst-33454-C']],
    ['Kamerstukken II 1999/00, 31 123, nr. 5', ['kst-31123-5']],
    ['Kamerstukken II 2018, 31 123, nr. 5', ['kst-31123-5']],
    ['31 123, II, nr. 5', ['kst-31123-5']],
    ['Aanhangsel Handelingen, zittingsjaar 2018-2019, nrs. 4 en 6', ['ah-tk-20182019-4', 'ah-tk-20182019-6']],
    ['Aanhangsel Handelingen II 1999/2000, nr. 4', ['ah-tk-19992000-4']],
    ['Aanhangsel Handelingen II 1999/00, nr. 4', ['ah-tk-19992000-4']],
    ['Aanhangsel van de Handelingen der Tweede Kamer, vergaderjaar 2018/19, nr. 4', ['ah-tk-20182019-4']],
    ['AH 2018–2019, nr. 4', ['ah-tk-20182019-4']],
    ['Handelingen I 2018/19, nr. 8-3', ['h-ek-20182019-8-3']],
    ['Handelingen II 2018/19, nr. 8, item 12, p. 4', ['h-tk-20182019-8-12']],
    ['Hand. II 2018/19, nr. 8', ['h-tk-20182019-8']],
    ['Handelingen II 2018/19, 8, 12, p. 3-7', ['h-tk-20182019-8-12']],
    ['Handelingen II 2018/19, nr. 8, 12', ['h-tk-20182019-8-12']],
    ['Handelingen II 2018/19, nr. 8-12', ['h-tk-20182019-8-12']],
    ['Handelingen II 2018/19, nr. 8, 12 ponten', ['h-tk-20182019-8']],
    ['Handelingen II 2018/19, nr. 8, 12 november', ['h-tk-20182019-8']],
    ['Handelingen II 2018/19, nr. 8, p. 3', ['h-tk-20182019-8']],
    ['Handelingen II 2018/19, nr. 8 en 12', ['h-tk-20182019-8', 'h-tk-20182019-12']],
    ['Handelingen II 2018/19, nrs. 8, 12', ['h-tk-20182019-8', 'h-tk-20182019-12']],
    ['Handelingen II 2018/19, nr. 8, item 12 en nr. 9, item 3', ['h-tk-20182019-8-12', 'h-tk-20182019-9-3']],
    ['Stcrt. 2014, 27142', ['stcrt-2014-27142']],
    ['Staatsblad 2018, 144', ['stb-2018-144']],
    ['Staatscourant 14 september 2014, nr. 27142', ['stcrt-2014-27142']],
    ['Tractatenblad 2004, nr. 12', ['trb-2004-12']],
    ['Staatscourant nr. 27142 van 14 september 2014', ['stcrt-2014-27142']],
    ['Staatscourant nr. 27142 van 14 september 2014 en nr. 12 van 3 mei 2015', ['stcrt-2014-27142', 'stcrt-2015-12']],
    ['Staatscourant 2014, nr. 27142 en nr. 12', ['stcrt-2014-27142', 'stcrt-2014-12']],
    ['Stcrt. 2014-27142', ['stcrt-2014-27142']],
    ['Stb. 2018/144', ['stb-2018-144']],
    ['Stb. 2018-2019, nr. 4', []],
  ])('stand in any order and way of writing: %s', (text, expected) => expect(identifiers(`De pont vaart (${text}).`)).toEqual(expected));

  it.each([
    ['Kamerstukken I 2030/31, 31 123 IV, letter F', ['kst-31123-IV-F']],
    ['Kamerstukken I 2030/31, 31 123, letter AB', ['kst-31123-AB']],
  ])('may have the word "letter" before those of the Eerste Kamer: %s', (words, numbers) => expect(find(`Zie ${words}.`)).toMatchObject([{ words, pointer: { identifiers: numbers } }]));

  it('begin behind the number of an advice, not in it', () =>
    expect(find('Zie het advies (W04.29.0112/I; Kamerstukken II 2030/31, 31 123, nr. 4).').map(({ words }) => words)).toContain('Kamerstukken II 2030/31, 31 123, nr. 4'));

  it.each(['COM(2018) 123', 'COM (2018) 123 final', 'COM(2018)123 def.', 'COM/2018/123', 'COM 2018/123', 'SWD(2018) 12', 'JOIN(2018) 6', 'C(2018) 123', 'C(2018) 123 final', 'LJN BQ9876', 'LJN: BQ9876', '2018/0123(COD)', '2018/0123 (NLE)', 'INFR(2018)2123', 'W07.18.00123/II', 'W07.18.0123/II/K'])('or are a number of the European institutions, of the Council of State or of a judgment, which no register of ours has: %s', (words) =>
    expect(find(`Dat staat in ${words}`)).toMatchObject([{ words, pointer: {} }]),
  );

  it.each(['C (2018) 12', 'C(2018)', 'CELEX 2018', 'CELEX:62018CJ0123', 'COM 12', 'COM(12) 3', 'COM(2018)', 'SWD', 'LJN 12', 'LJN B1234', '2018/0123(ABC)', 'INFR 2018', 'W07.18.00123', 'W07.18.00123/IIV'])('or are none: %s', (text) => expect(find(`Dat staat in ${text}`)).toEqual([]));

  it('of an advice is part of what words name', () => expect(found('Dat staat in het advies W07.18.00123/II van de Raad van State.')).toEqual(['advies W07.18.00123/II']));

  it('of the Commission leaves the stop of the sentence out', () => expect(found('Dat staat in COM(2018) 123 final.')).toEqual(['COM(2018) 123 final']));

  it.each(['CELEX:32016R0679', 'CELEX 32016R0679', 'CELEX-nummer 32016R0679'])('or are a number of the Publications Office: %s', (words) =>
    expect(find(`Dat staat in ${words}.`)).toMatchObject([{ words, pointer: { kind: 'eu-act', celex: '32016R0679' } }]));

  it.each([
    ['De pont vaart (Kamerstuk 31 123, nr. 45, blz. 3 en 4).', 'Kamerstuk 31 123, nr. 45, blz. 3 en 4'],
    ['De pont vaart (Kamerstuk 31 123, nr. 45, pagina 3).', 'Kamerstuk 31 123, nr. 45, pagina 3'],
    ['De pont vaart (Kamerstuk 31 123, nr. 45, oever 3).', 'Kamerstuk 31 123, nr. 45'],
    ['Zie Kamerstuk 31 123, nr. 45 en 3 november.', 'Kamerstuk 31 123, nr. 45'],
    ['Zie Kamerstuk 31 123, nr. 45.', 'Kamerstuk 31 123, nr. 45'],
    ['Zie het plan 2013–2016, Tweede Kamer, vergaderjaar 2018–2019, 31 123, nr. 45.', 'Tweede Kamer, vergaderjaar 2018–2019, 31 123, nr. 45'],
    ['Zie Kamerstukken II 2021/22, 31 123, nr. 45; I 2022/23, B.', 'Kamerstukken II 2021/22, 31 123, nr. 45'],
    ['Zie Handelingen II 2018/19, nr. 8, item 3.', 'Handelingen II 2018/19, nr. 8, item 3'],
  ])('end with the page, and before what is none of it: %s', (text, words) => expect(found(text)).toEqual([words]));

  it.each([
    'De pont kost 31 123.', 'Zij wonen op 10.123 adressen, nr. 5 is leeg.', 'Er zijn 45 123, nr. 5 is er een van.', 'Er zijn 31123en, nr. 5.', 'Zie Kamerstuk 31 123.', 'Zie Aanhangsel Handelingen, nr. 45.', 'Zie Staatsblad nr. 45.', 'Dat is de Handelingen van 2018.', 'Zie het Staatsblad van 1700, nr. 45.',
  ])('are not complete: %s', (text) => expect(identifiers(text)).toEqual([]));

  it.each([
    ['Aanhangsel Handelingen II 2018/19, nr. 4 en 2019/20, nr. 5', ['ah-tk-20182019-4', 'ah-tk-20192020-5']],
    ['Handelingen II 2018/19, nr. 4, item 5; 2019/20, nr. 6, item 7', ['h-tk-20182019-4-5', 'h-tk-20192020-6-7']],
    ['Aanhangsel Handelingen II 2018/19, nr. 4 en Handelingen II 2019/20, nr. 5', ['ah-tk-20182019-4', 'h-tk-20192020-5']],
    ['Kamerstukken II 2017/18, 33 454, nr. 6 en 2018-2019, 33 455, nr. 7', ['kst-33454-6', 'kst-33455-7']],
    ['Kamerstuk 22 112, nrs. 2018-2019', ['kst-22112-2018', 'kst-22112-2019']],
    ['Kamerstuk 22 112, nrs. 4, 2018-2019', ['kst-22112-4', 'kst-22112-2018', 'kst-22112-2019']],
    ['Trb. 1951, 154 en 2004, 12', ['trb-1951-154', 'trb-2004-12']],
    ['Trb. 1951, 154 en 2004, nr. 12', ['trb-1951-154', 'trb-2004-12']],
    ['Trb. 1951-154 en 2004-12', ['trb-1951-154', 'trb-2004-12']],
  ])('end before the session or year of the next: %s', (text, expected) => expect(identifiers(`De pont vaart (${text}).`)).toEqual(expected));

  it.each([
    ['Kamerstuk 31 123, nr. 4 en 30 miljoen euro', ['kst-31123-4']],
    ['Kamerstuk 31 123, nr. 4, 12 gemeenten', ['kst-31123-4']],
    ['Stb. 2018, 144 en 12 woningen', ['stb-2018-144']],
  ])('end before what is counted: %s', (text, expected) => expect(identifiers(`Zie ${text}.`)).toEqual(expected));

  it.each([
    ['Staatscourant 2018, 12.345', ['stcrt-2018-12345']],
    ['Kamerstuk 22 112, nr. 1.234', ['kst-22112-1234']],
    ['Kamerstuk 22 112, nr. 12.345', []],
    ['Kamerstuk 22 112, nr. 12.3', ['kst-22112-12']],
  ])('have numbers with a stop between thousands: %s', (text, expected) => expect(identifiers(`Zie ${text}.`)).toEqual(expected));

  it.each(['boten', 'NL 123', '3 123', '311 123', '31 12', '31 1234', '31 abc', '3112', '311231'])('have no dossier but five figures, together or two and three: %s', (dossier) => expect(identifiers(`Zie Kamerstuk ${dossier}, nr. 4.`)).toEqual([]));

  it.each([['2018–20', {}], ['2018-2016', {}], ['2018/17', {}], ['2018–34', {}], ['2018–19', undefined]])('put a session in doubt whose years do not follow each other: %s', (years, doubt) => expect(find(`Zie Kamerstukken II ${years}, 31 123, nr. 45.`)[0]?.doubt).toEqual(doubt));
});

describe('a number that names its own series', () => {
  it.each([
    ['2018D24448', 'tk-2018D24448'], ['2018Z11859', 'tk-2018Z11859'], ['kst-31123-45', 'kst-31123-45'], ['kst-31123-VI-45', 'kst-31123-VI-45'], ['kst-31123-K-45', 'kst-31123-K-45'], ['kst-33454-AB', 'kst-33454-AB'], ['blg-72928', 'blg-72928'], ['ah-tk-20182019-45', 'ah-tk-20182019-45'],
    ['h-ek-20182019-8-3', 'h-ek-20182019-8-3'], ['kv-tk-2018Z11859', 'kv-tk-2018Z11859'], ['stb-2018-144', 'stb-2018-144'], ['trb-2004-12', 'trb-2004-12'], ['stcrt-2014-27142', 'stcrt-2014-27142'], ['tk-2018D24448', 'tk-2018D24448'], ['kst-31123-20-45-h1', 'kst-31123-20-45-h1'],
  ])('is that number: %s', (text, expected) => expect(identifiers(`Zie ${text}.`)).toEqual([expected]));

  it.each(['2018D244481', '2018Z1185', 'kst-31123', 'kst-31123-45-pont', 'stb-18-144', '2018D24448a', 'ECLI:NL:HR:19:6'])('is none that is longer or shorter: %s', (text) => expect(identifiers(`Zie ${text}.`)).toEqual([]));

  it.each([['ECLI:NL:HR:2019:2006', 'ECLI:NL:HR:2019:2006'], ['C-91/13', undefined], ['T-91/13 P', undefined], ['C‑91/13 P', undefined]])('may be that of a case: %s', (text, ecli) => expect(find(`Zie ${text}.`)).toMatchObject([{ words: text, pointer: { kind: 'case', ...(ecli && { ecli }) } }]));

  it('may be the mark of a letter with a dash in print', () => expect(find('Zie de brief met kenmerk 2018–0000123456.').map(({ words }) => words)).toContain('2018–0000123456'));

  it('may be the mark of a letter, which tells no number of the series', () => expect(find('Zie de brief met kenmerk 2018-0000123456.')).toEqual(expect.arrayContaining([expect.objectContaining({ words: '2018-0000123456', pointer: { kind: 'described' } })])));
});

describe('a web address', () => {
  it.each([
    ['Zie https://voorbeeld.nl/a.', 'https://voorbeeld.nl/a'], ['Zie (https://voorbeeld.nl/a).', 'https://voorbeeld.nl/a'], ['Zie “https://voorbeeld.nl/a”, en verder.', 'https://voorbeeld.nl/a'], ['Zie https://voorbeeld.nl/a?!', 'https://voorbeeld.nl/a'], ['Zie http://voorbeeld.nl/a_(b).', 'http://voorbeeld.nl/a_(b)'], ['Zie HTTPS://voorbeeld.nl/A', 'HTTPS://voorbeeld.nl/A'],
    ['Zie www.voorbeeld.nl', 'https://www.voorbeeld.nl'], ['De lijst (www.voorbeeld.nl/ponten).', 'https://www.voorbeeld.nl/ponten'], ['Zie https://www.voorbeeld.nl/ponten/(oud)/.', 'https://www.voorbeeld.nl/ponten/(oud)/'], ['Zie https://voorbeeld.nl/a?id=2019D42030&did=2019D42030', 'https://voorbeeld.nl/a?id=2019D42030&did=2019D42030'],
  ])('ends before what closes the sentence: %s', (text, url) => expect(find(text)).toMatchObject([{ words: text.includes('http') || text.includes('HTTP') ? url : url.slice('https://'.length), pointer: { kind: 'web', url } }]));

  it.each([
    ['Veerbode, 3 mei 2030 (veerbode.nl/nieuws/pont-vaart).', 'veerbode.nl/nieuws/pont-vaart'],
    ['Zie nieuws.veer-bode.com/12.', 'nieuws.veer-bode.com/12'],
  ])('may be printed without its scheme where it has a path: %s', (text, words) => expect(find(text)).toMatchObject([{ words, pointer: { kind: 'web', url: `https://${words}` } }]));

  it.each(['Dit staat op veerbode.nl en elders.', 'Zie http ://kade. veerbode.nl/a.', 'Mail veer@veerbode.nl/a.', 'Zie veer.en/of niet.'])('without scheme and path, or the rest of another, is none: %s', (text) => expect(find(text)).toEqual([]));

  it.each(['Zie https://voorbeeld.', 'Zie www.', 'Zie https://www. en verder niets.', 'Zie http:// en verder.', 'Zie wwwoord.nl.'])('is none without a host: %s', (text) => expect(find(text)).toEqual([]));
});

describe('the words before a reference', () => {
  it.each([
    ['Zie tevens Kamerstuk 31 123, nr. 4.', 'zie-ook'], ['Zie hiervoor eveneens Kamerstuk 31 123, nr. 4.', 'zie-ook'], ['Vgl. mede Kamerstuk 31 123, nr. 4.', 'zie-ook'], ['Zie: Kamerstuk 31 123, nr. 4.', 'zie'], ['Zie hiervoor Kamerstuk 31 123, nr. 4.', 'zie'], ['Vgl. Kamerstuk 31 123, nr. 4.', 'zie'],
    ['Ik verwijs u daarvoor naar Kamerstuk 31 123, nr. 4.', 'zie'], ['Wij verwezen op Kamerstuk 31 123, nr. 4.', 'zie'], ['De pont vaart overeenkomstig Kamerstuk 31 123, nr. 4.', 'conform'], ['De pont vaart cf. Kamerstuk 31 123, nr. 4.', 'conform'], ['Dit vaart zoals gemeld in Kamerstuk 31 123, nr. 4.', 'zoals-omschreven'],
    ['Dit vaart als bedoeld onder Kamerstuk 31 123, nr. 4.', 'zoals-omschreven'], ['Dit is een reactie op Kamerstuk 31 123, nr. 4.', 'reactie-op'], ['Dit is n.a.v. Kamerstuk 31 123, nr. 4.', 'naar-aanleiding-van'], ['De pont vaart naar aanleiding van het aangenomen Kamerstuk 31 123, nr. 4.', 'naar-aanleiding-van'],
  ])('say what it is for: %s', (text, role) => expect(find(text)[0]?.function).toBe(role));

  it.each(['Dit geldt als verboden vaart in Kamerstuk 31 123, nr. 4.', 'Ik ben als toezichthouder op Kamerstuk 31 123, nr. 4, bevoegd.', 'Ik verwijs door. Wel kijk ik naar Kamerstuk 31 123, nr. 4.', 'Ik verwijs door!  Wel kijk ik naar Kamerstuk 31 123, nr. 4.', 'Ik verwijs door\nWel kijk ik naar Kamerstuk 31 123, nr. 4.', 'In Kamerstuk 31 123, nr. 4 staat dit.', 'Ik zie de pont. Kamerstuk 31 123, nr. 4 ook.', 'De analyse van Kamerstuk 31 123, nr. 4.', 'Dit fantaziezie Kamerstuk 31 123, nr. 4.', 'Zie de pont\nKamerstuk 31 123, nr. 4.'])('say nothing else: %s', (text) => expect(find(text)[0]?.function).toBeUndefined());
});

describe('bare figures tied by a hyphen', () => {
  const numbers = (text: string) => find(text).map(({ words, pointer }) => [words, 'identifiers' in pointer ? pointer.identifiers : []]);

  it('are the number of the paper behind whose name they stand in brackets', () => expect(numbers('Ik voer de motie-Zwaluw (31123-45) uit.')).toEqual([['motie-Zwaluw', ['kst-31123-45']], ['31123-45', ['kst-31123-45']]]));
  it.each(['De pont (31123-45) vaart.', 'De motie-Zwaluw is aangenomen. Bel 31123-45 voor meer.', 'Over de motie sprak een groot aantal leden dat in de pont zat of voer (31123-45).'])('are none elsewhere: %s', (text) => expect(numbers(text).flat(2)).not.toContain('kst-31123-45'));
});
