import { describe, expect, it } from 'vitest';
import { find, findAll, sketch } from './paper.js';

const described = (text: string) => find(text).filter(({ rule }) => rule === 'omschrijving').map(({ words }) => words);

describe('the note at the end of a sentence', () => {
  const numbered = (text: string) => findAll(sketch({ answers: [text], notes: ['Kamerstuk 31 123, nr. 4'] })).flatMap(({ words, rule, pointer }) => (rule === 'omschrijving' && 'identifiers' in pointer ? [words] : []));

  it.each([
    'In de brief van 3 mei 2030 staat dit.¹', 'Staat dit in de brief van 3 mei 2030 of elders?¹ Nee.', 'In de brief van 3 mei 2030 staat dit!¹', 'In de brief van 3 mei 2030 staat dit¹', 'De pont vaart. In de brief van 3 mei 2030 staat dit.¹ De boot vaart.', 'In de brief van 3 mei 2030 staat dit¹. De boot vaart.',
  ])('gives the paper that the sentence names its number: %s', (text) => expect(numbered(text)).toEqual(['brief van 3 mei 2030']));

  it.each(['In de brief van 3 mei 2030 staat dit. De pont vaart.¹', 'In de brief van 3 mei 2030 staat dat de pont¹ vaart.', 'De pont vaart.¹ In de brief van 3 mei 2030 staat dit.', 'In de brief van 3 mei 2030 staat dit.\n\nDe pont vaart.¹'])('does not when it stands in another, or within: %s', (text) => expect(numbered(text)).toEqual([]));

  it('is that of the paper named last', () => expect(numbered('De brief van 3 mei 2030 noemt dat de motie Zwaluw uit Zuid komt.¹')).toEqual(['motie Zwaluw']));
});

describe('the note of a later sentence', () => {
  const pointer = (question: string, ...notes: readonly string[]) => findAll(sketch({ questions: [question], notes }))[0]?.pointer;
  const identifiers = ['kst-31123-4'];

  it('is that of a paper which its noun names again', () =>
    expect(pointer('Hoe staat het met de motie van het lid Zwaluw c.s., die de pont wil laten varen? Wanneer voert u de motie uit?¹', 'Kamerstuk 31 123, nr. 4')).toMatchObject({ identifiers }));

  it.each([
    ['does not name it again', 'Kent u de motie van het lid Zwaluw c.s.? Wanneer vaart de pont?¹'],
    ['names another', 'Kent u de motie van het lid Zwaluw c.s.? Wat vindt u van de motie van het lid Berk c.s.? Voert u de motie uit?¹'],
    ['names it before the end of the sentence before', 'Kent u de motie van het lid Zwaluw c.s.? De motie is helder. Wanneer vaart de pont?¹'],
  ])('is not where that %s', (_, question) => expect(pointer(question, 'Kamerstuk 31 123, nr. 4')).not.toMatchObject({ identifiers }));

  it('is the one of several that gives a number', () => {
    expect(pointer('Zegt de Kamerbrief van 3 mei 2030 dat de pont vaart?¹²', 'Kamerstuk 31 123, nr. 4', 'https://veer.nl/pont/1')).toMatchObject({ identifiers });
    expect(pointer('Zegt de Kamerbrief van 3 mei 2030 dat de pont vaart?¹²', 'Kamerstuk 31 123, nr. 4', 'Kamerstuk 31 123, nr. 5')).not.toMatchObject({ identifiers });
  });
});

describe('the number behind the words that say of which paper a question is', () => {
  const pointers = (text: string) => find(text).flatMap(({ pointer }) => (pointer.kind === 'other-paper' ? [pointer.identifier] : []));

  it.each(['Zie het antwoord op vraag 4 van de eerdere vragen over ponten in het hele land (Kamerstuk 31 123, nr. 3).', 'Zie het antwoord op vraag 4 van de eerdere vragen over ponten (zie Kamerstuk 31 123, nr. 3).'])('is that paper: %s', (text) => expect(pointers(text)).toEqual(['kst-31123-3']));

  it.each([
    'Zie het antwoord op vraag 4 van de eerdere vragen over ponten. De pont vaart (Kamerstuk 31 123, nr. 3).', 'Zie het antwoord op vraag 4 van de eerdere vragen over ponten\n\nDe pont vaart (Kamerstuk 31 123, nr. 3).', 'Zie het antwoord op vraag 4 van de eerdere vragen (die u kent) over ponten (Kamerstuk 31 123, nr. 3).', 'Zie het antwoord op vraag 4 van de eerdere vragen bij Kamerstuk 31 456, nr. 2 en meer (Kamerstuk 31 123, nr. 3).',
  ])('is none in another sentence, or behind another bracket or number: %s', (text) => expect(pointers(text)).toEqual([null]));
});

describe('a question of another body or paper', () => {
  const kinds = (text: string) => find(text).filter(({ words }) => /vra(?:ag|gen) \d|^Antwoord \d/i.test(words)).map(({ pointer }) => pointer.kind);

  it.each([
    'Vraag 2 van de regiegroep staat open.', 'De vragen 7 en 8 van de enquête gaan over vis.', 'Het antwoord op de vragen 1 en 2 van de cliëntenraad luidt anders.', 'Hoe luidt het antwoord op vraag 1 van de Duitse AI-raad?', 'Bijlage 4 bevat de antwoorden op vraag 1 tot en met 3 van de Algemene Rekenkamer.',
    'Zie de antwoorden op vragen 1 en 2 in de nota naar aanleiding van het verslag.', 'In het antwoord op vraag 4 uit de memorie van antwoord staat dit.', 'Antwoord 2 in de bijlage is niet juist.', 'Zie vraag 3 in bijlage 2.',
  ])('is none of this paper: %s', (text) => expect(kinds(text)).toEqual(['other-paper']));

  it.each([
    'Zie het antwoord op vraag 3 van de leden van de fractie van de VVD.', 'Zie het antwoord op vraag 3 van de VVD-fractie.', 'Zie vraag 3 van de vaste commissie.', 'Zie vraag 3 van de commissie.', 'Zie vraag 3 van de PVV.', 'Zie vraag 3 van de ChristenUnie.', 'Zie vraag 3 van deze lijst.', 'Zie het antwoord op vraag 3 in combinatie met het rapport.', 'Zie het antwoord op vraag 3 in deze nota.', 'Zie het antwoord op vraag 3 van de aanwezige leden.',
  ])('is of this paper where those who ask here are named: %s', (text) => expect(kinds(text)).toEqual(['answer']));
});

describe('what a text cites', () => {
  it('is an act of the Union with its article, or by its name alone', () => {
    expect(find('Zie artikel 3 van Richtlijn 2011/85/EU.')).toEqual([{ words: 'artikel 3 van Richtlijn 2011/85/EU', rule: 'artikel-eu', function: 'zie', pointer: { kind: 'eu-act', celex: '32011L0085', article: '3' } }]);
    expect(find('De Algemene verordening gegevensbescherming geldt.')).toEqual([{ words: 'Algemene verordening gegevensbescherming', rule: 'wetsnaam-eu', pointer: { kind: 'eu-act', celex: '32016R0679' } }]);
    expect(find('De elektriciteitsverordening geldt.')).toEqual([{ words: 'elektriciteitsverordening', rule: 'wetsnaam-eu', pointer: { kind: 'eu-act', celex: '32019R0943' } }]);
    expect(find('Artikel 3 van het VOK-richtlijn geldt.').at(-1)?.pointer).toEqual({ kind: 'eu-act', article: '3' });
  });

  it('is a law by its rule: an article, or the name', () => {
    expect(find('Artikel 3 van de Gemeentewet geldt.')).toEqual([{ words: 'Artikel 3 van de Gemeentewet', rule: 'artikel', pointer: { kind: 'law', provisions: [{ bwb: 'BWBR0005416', article: '3' }] } }]);
    expect(find('De Gemeentewet geldt.')).toEqual([{ words: 'Gemeentewet', rule: 'wetsnaam', pointer: { kind: 'law', provisions: [{ bwb: 'BWBR0005416' }] } }]);
  });

  it('is a book of the Burgerlijk Wetboek by one or two figures before the article', () => {
    const bwb = (text: string) => find(`Zie ${text}.`).flatMap(({ pointer }) => (pointer.kind === 'law' ? pointer.provisions.map((one) => one.bwb) : []));
    expect(bwb('artikel 10:3 BW')).toEqual(bwb('artikel 3 Boek 10 BW'));
    expect(bwb('artikel 10:3 BW')[0]).toMatch(/^BWBR\d{7}$/);
    expect(bwb('artikel 2:3 van de Gemeentewet')).toEqual(['BWBR0005416']);
    expect(bwb('artikel 99:3 BW')).toEqual([undefined]);
  });

  it.each([['Stb. 1814, 3', ['stb-1814-3']], ['Stb. 2099, 3', ['stb-2099-3']], ['Stb. 2100, 3', []], ['Stb. 1813, 3', []]])('has a year in which such papers can have appeared: %s', (text, numbers) => expect(find(`Zie ${text}.`).flatMap(({ pointer }) => (pointer.kind === 'document' ? pointer.identifiers : []))).toEqual(numbers));

  it.each(['Zie 33 454, nr. ABC.', 'Zie 33 454, nr. Ab.', 'Zie 33 454, nr. b.'])('has a letter of the Eerste Kamer, no word: %s', (text) => expect(find(text)).toEqual([]));
});

describe('the subject of a letter', () => {
  it.each([['Zie de brief van de Veerraad over 2030.', 'brief van de Veerraad over 2030'], ['Zie de brief van de Veerraad over 1830.', 'brief van de Veerraad'], ['Zie de brief van de Veerraad over 203.', 'brief van de Veerraad'], ['Zie de brief van de Veerraad over 20301.', 'brief van de Veerraad']])('may be a year: %s', (text, words) => expect(described(text)).toEqual([words]));
  it.each(['Zie de rapporten 2030/044 en 2030/051.', 'Zie het rapport 2030/044.'])('is no year that begins a number: %s', (text) => expect(described(text)).toEqual([]));
  it.each(['De motie van het raadslid Zwaluw is oud.', 'De motie van de ledenraad Zwaluw is oud.'])('is no motion of members of a council: %s', (text) => expect(described(text)).toEqual([]));
});

describe('a report that a letter or motion brings or is about', () => {
  const numbers = (text: string) => find(text).flatMap(({ words, pointer }) => ('identifiers' in pointer && pointer.identifiers ? [words] : []));

  it.each([
    ['Zie de brief van 3 mei 2030 met een reactie op het rapport «Oevers» van de Veerraad (Kamerstuk 31 123, nr. 4).', ['brief van 3 mei 2030', 'Kamerstuk 31 123, nr. 4']],
    ['Zie de brief van 3 mei 2030 ter aanbieding van het advies van de Veerraad (Kamerstuk 31 123, nr. 4).', ['brief van 3 mei 2030', 'Kamerstuk 31 123, nr. 4']],
    ['Zie het kabinetsstandpunt inzake het rapport van de Veerraad (Kamerstuk 31 123, nr. 4).', ['Kamerstuk 31 123, nr. 4']],
    ['Zie de aanbieding van het rapport van de Veerraad (Kamerstuk 31 123, nr. 4).', ['Kamerstuk 31 123, nr. 4']],
    ['Zie de brief van de Veerraad d.d. 3 mei 2030 inzake uitvoering motie van het lid Zwaluw c.s. over ponten (Kamerstuk 31 123, nr. 4).', ['brief van de Veerraad d.d. 3 mei 2030 inzake uitvoering motie van het lid Zwaluw c.s. over ponten', 'Kamerstuk 31 123, nr. 4']],
    ['Zie de brief van de Veerraad d.d. 3 mei 2030 inzake samenvattend rapport Oevers en Kaden door schippers (Kamerstuk 31 123, nr. 4).', ['brief van de Veerraad d.d. 3 mei 2030 inzake samenvattend rapport Oevers en Kaden door schippers', 'Kamerstuk 31 123, nr. 4']],
    ['Zie de brief van de Veerraad d.d. 3 mei 2030 over het bericht «Oevers» (Kamerstuk 31 123, nr. 4).', ['brief van de Veerraad d.d. 3 mei 2030 over het bericht «Oevers»', 'Kamerstuk 31 123, nr. 4']],
    ['Zie de motie Zwaluw over de evaluatie van de veren (Kamerstuk 31 123, nr. 4).', ['motie Zwaluw', 'Kamerstuk 31 123, nr. 4']],
    ['Zie de motie van het lid Zwaluw c.s. over een advies van de Veerraad (Kamerstuk 31 123, nr. 4).', ['motie van het lid Zwaluw c.s.', 'Kamerstuk 31 123, nr. 4']],
    ['Zie het amendement-Zwaluw inzake het rapport van de Veerraad (Kamerstuk 31 123, nr. 4).', ['amendement-Zwaluw', 'Kamerstuk 31 123, nr. 4']],
  ])('leaves the number behind it to the letter or motion: %s', (text, expected) => expect(numbers(text)).toEqual(expected));

  it.each([
    ['Zie de brief van 3 mei 2030 en het advies van de Veerraad (Kamerstuk 31 123, nr. 4).', 'advies van de Veerraad'],
    ['Zie de brief van 3 mei 2030 (Kamerstuk 31 123, nr. 4) over het rapport van de Veerraad (Kamerstuk 31 123, nr. 5).', 'rapport van de Veerraad'],
    ['Zie de motie Zwaluw (Kamerstuk 31 123, nr. 4) over het rapport van de Veerraad (Kamerstuk 31 123, nr. 5).', 'rapport van de Veerraad'],
    ['Zie de motie Zwaluw en het rapport van de Veerraad (Kamerstuk 31 123, nr. 4).', 'rapport van de Veerraad'],
    ['Naar aanleiding van het rapport van de Veerraad (Kamerstuk 31 123, nr. 4) is dit zo.', 'rapport van de Veerraad'],
    ['In reactie op het rapport van de Veerraad (Kamerstuk 31 123, nr. 4) is dit zo.', 'rapport van de Veerraad'],
    ['Zie de brief van 3 mei 2030 inzake reactie op de motie van het lid Zwaluw over ponten (Kamerstuk 31 123, nr. 4) en reactie op het verzoek over kaden (Kamerstuk 31 123, nr. 5).', 'motie van het lid Zwaluw'],
    ['Zie de brief van 3 mei 2030 inzake ponten (Kamerstuk 31 123, nr. 4) en de brief van 4 mei 2030 inzake kaden (Kamerstuk 31 123, nr. 5).', 'brief van 3 mei 2030 inzake ponten'],
    ['Zie de brief van 3 mei 2030 inzake ponten. Zie het rapport van de Veerraad (Kamerstuk 31 123, nr. 4).', 'rapport van de Veerraad'],
    ['Zie de brief van 3 mei 2030 inzake ponten; het rapport van de Veerraad (Kamerstuk 31 123, nr. 4).', 'rapport van de Veerraad'],
  ])('else has it: %s', (text, expected) => expect(numbers(text)).toContain(expected));
});

it('a letter whose subject has two numbers is told by neither', () => expect(find('Zie de brief van 3 mei 2030 inzake reactie op de motie van het lid Zwaluw (Kamerstuk 31 123, nr. 4) en op het verzoek (Kamerstuk 31 123, nr. 5).').find(({ words }) => words === 'brief van 3 mei 2030')?.pointer).toEqual({ kind: 'described', cited: 'brief' }));

it('a name that breaks off within that of an act ends with it', () => expect(described('Zie de brief van 3 mei 2030 over de verzamelbrief Wet langdurige zorg (Kamerstuk 31 123, nr. 4).')).toContain('verzamelbrief Wet langdurige zorg'));
