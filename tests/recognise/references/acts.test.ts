import { describe, expect, it } from 'vitest';
import { find, findAll, sketch } from './paper.js';

describe('articles of a law', () => {
  it.each([
    ['artikel 68 van de Grondwet', [{ bwb: 'BWBR0001840', article: '68' }]],
    ['Grondwet, artikel 105 lid 1', [{ bwb: 'BWBR0001840', article: '105', paragraph: '1' }]],
    ['lid 2 van artikel 5 van de Gemeentewet', [{ bwb: 'BWBR0005416', article: '5', paragraph: '2' }]],
    ['artikel 143 (lid 1) van de Pensioenwet', [{ bwb: 'BWBR0020809', article: '143', paragraph: '1' }]],
    ['artikelen 3, 14a en 15, eerste en derde lid, jo. artikel 6 Wob', [
      { bwb: 'BWBR0005252', article: '3' }, { bwb: 'BWBR0005252', article: '14a' }, { bwb: 'BWBR0005252', article: '15', paragraph: '1' }, { bwb: 'BWBR0005252', article: '15', paragraph: '3' }, { bwb: 'BWBR0005252', article: '6' },
    ]],
    ['artikel 5, lid 1, sub b, jo. artikel 6 van de Gemeentewet', [{ bwb: 'BWBR0005416', article: '5', paragraph: '1' }, { bwb: 'BWBR0005416', article: '6' }]],
    ['art. 2:129 lid 3 en 4 BW', [{ bwb: 'BWBR0003045', article: '129', paragraph: '3' }, { bwb: 'BWBR0003045', article: '129', paragraph: '4' }]],
    ['artikel 7.12, aanhef en onder a, van de Comptabiliteitswet 2016', [{ bwb: 'BWBR0039429', article: '7.12' }]],
    ['artikel 3.17 Wet financieel toezicht', [{ bwb: 'BWBR0020368', article: '3.17' }]],
    ['artikel 209 WolBES', [{ bwb: 'BWBR0028142', article: '209' }]],
    ['art. 12 Veerpontenwet', [{ article: '12' }]],
    ['artikel 12 besluit FTK', [{ article: '12' }]],
    ['artikel 12 regeling VEER', [{ article: '12' }]],
    ['artikel 12 wet VOK', [{ article: '12' }]],
    ['artikel 12 VpW', [{ article: '12' }]],
    ['artikel 12 Wvp 2031', [{ article: '12' }]],
    ['artikel 4 van het Besluit vaste oeververbindingen', [{ article: '4' }]],
    ['artikel 8A.3 van het Uitvoeringsbesluit Wkkgz', [{ article: '8a.3' }]],
    ['artikel 3.17a Regeling Geneesmiddelenwet', [{ article: '3.17a' }]],
  ])('are read with act, paragraph and part: %s', (text, provisions) => {
    expect(find(`De pont vaart op grond van ${text}.`)).toMatchObject([{ words: text, pointer: { kind: 'law', provisions } }]);
  });

  it.each([
    'De uitgaven op artikel 95 Apparaatsuitgaven stijgen.',
    'De ramingen op artikel 37 van de begroting zijn laag.',
    'In het artikel van het veerblad staat dit.',
    'Voor artikel 3 ‘Oevers en ponten’ is meer nodig.',
    'Het begrotingsartikel 31 Politie telt.',
    'De bedragen op artikel 6 OCW wijken af.',
    'De bedragen op artikel 6 Water en artikel 3 Wonen wijken af.',
    'De bedragen op artikel 6 Wegenbouw wijken af.',
    'De bedragen op artikel 6 XVK wijken af.',
    'De bedragen op artikel 6 Vwp wijken af.',
    'De bedragen op artikel 6 VeerWegenPont wijken af.',
    'De bedragen op artikel 6 Wvp3 wijken af.',
  ])('are not those of a budget or newspaper: %s', (text) => expect(find(text)).toEqual([]));
});

describe('a law by name', () => {
  it.each(['het nieuwe', 'een nieuw', 'het (nieuwe)', 'het gemoderniseerde'])('is not the code that is to take its place: %s Wetboek', (before) => {
    expect(find(`Dit volgt uit ${before} Wetboek van Strafvordering.`)).toEqual([expect.objectContaining({ words: 'Wetboek van Strafvordering', pointer: { kind: 'law', provisions: [{}] } })]);
  });

  it.each([
    ['Mediawet 2008', 'BWBR0025028'],
    ['Boek 2 van het Burgerlijk Wetboek', 'BWBR0003045'],
    ['Burgerlijk Wetboek, Boek 5', 'BWBR0005288'],
    ['Wet op de loonbelasting', 'BWBR0002471'],
    ['Wet open overheid', 'BWBR0045754'],
    ['wet BIG', 'BWBR0006251'],
    ['Wet WIA', 'BWBR0019057'],
    ['WIA', 'BWBR0019057'], ['Wajong', 'BWBR0008657'], ['WW', 'BWBR0004045'], ['AOW', 'BWBR0002221'], ['WAO', 'BWBR0002524'],
    ['Verzamelwet SZW 2023', 'BWBR0047720'],
    ['BUPO', 'BWBV0001017'], ['VN-Verdrag inzake Burgerlijke en Politieke Rechten', 'BWBV0001017'], ['VN-verdrag inzake economische, sociale en culturele rechten', 'BWBV0001016'],
    ['Waadi', 'BWBR0009616'],
    ['Wgbh/cz', 'BWBR0014915'],
    ['Arbobesluit', 'BWBR0008498'],
    ['Wet flexibel werken', 'BWBR0011173'],
    ['Wi2021', 'BWBR0044770'],
    ['Verdrag betreffende de werking van de EU', 'BWBV0001506'],
    ['Internationaal Verdrag inzake burgerrechten en politieke rechten', 'BWBV0001017'],
    ['Vierde Conventie van Genève', 'BWBV0005569'],
    ['Europees Verdrag voor de Rechten van de Mens', 'BWBV0001000'],
    ['VN Verdrag inzake de rechten van het kind', 'BWBV0002508'],
    ['VN-Klimaatverdrag', 'BWBV0001115'],
    ['Handvest van de VN', 'BWBV0004143'],
    ['wet Milieubeheer', 'BWBR0003245'],
    ['besluit Zorgverzekering', 'BWBR0018492'],
    ['Europees Verdrag voor de Rechten van de Mens en de Fundamentele Vrijheden', 'BWBV0001000'],
  ])('has its number: %s', (text, bwb) => expect(find(`Dit volgt uit de ${text}.`)).toMatchObject([{ words: text, pointer: { kind: 'law', provisions: [{ bwb }] } }]));

  it.each([
    ['Wet inburgering 1987', 'a year that no act of that name has'],
    ['Gemeentewet 2031', 'a year that no act of that name has'],
    ['Comptabiliteitswet', 'several acts of that name'],
    ['Wet vaste oeververbindingen', 'a name that no table has'],
    ['Pontenbesluit', 'a name that no table has'],
  ])('has none when it is not sure which it is: %s (%s)', (text) => expect(find(`Dit volgt uit de ${text}.`)).toEqual([{ words: text, rule: 'wetsnaam', pointer: { kind: 'law', provisions: [{}] } }]));

  it.each([
    ['2013-06-07', 'BWBR0013891'],
    ['2023-06-06', 'BWBR0039429'],
    ['2017-06-07', undefined],
  ])('without its year is the act that had the name on %s, when it was not brand-new', (issued, bwb) => {
    const paper = sketch({ answers: ['Dat is artikel 20 van de Comptabiliteitswet.'], masthead: { issued } });
    expect(findAll(paper)[0]).toMatchObject({ pointer: { kind: 'law', provisions: [{ ...(bwb && { bwb }), article: '20' }] } });
  });

  it.each([['Woningwet', 'BWBR0005181'], ['Spoorwegwet', 'BWBR0015007'], ['Huisvestingswet', 'BWBR0035303']])('is not the older act of that name, whichever of the two has a year in its title: %s', (name, bwb) => {
    expect(findAll(sketch({ answers: [`Dat volgt uit de ${name}.`], masthead: { issued: '2023-06-06' } }))).toMatchObject([{ words: name, pointer: { provisions: [{ bwb }] } }]);
  });

  it('is so too in a paper without a date, when its title has no year', () => expect(find('Dat volgt uit de Woningwet.')).toMatchObject([{ pointer: { provisions: [{ bwb: 'BWBR0005181' }] } }]));

  it('gives the abbreviation in brackets behind it the act that the paper names with its year', () => {
    const paper = sketch({ questions: ['Waarom geldt artikel 2.27 CW?'], answers: ['Dit volgt uit de Comptabiliteitswet (CW).', 'De Comptabiliteitswet 2016 geldt.'] });
    expect(findAll(paper)).toMatchObject(['artikel 2.27 CW', 'Comptabiliteitswet', 'CW', 'Comptabiliteitswet 2016'].map((words) => ({ words, pointer: { provisions: [{ bwb: 'BWBR0039429' }] } })));
  });

  it.each([
    ['De Wet vaste oevers en kaden beschikbaar komen.', 'Wet vaste oevers en kaden'],
    ['De Regeling ponten Noordermonde genoemd wordt, geldt.', 'Regeling ponten Noordermonde'],
    ['De Subsidieregeling publieke gezondheid geldt.', 'Subsidieregeling publieke gezondheid'],
    ['Het Besluit vaste oevers van 3 mei 2030 geldt.', 'Besluit vaste oevers'],
    ['De ‘Wet vaste oevers’ geldt.', 'Wet vaste oevers'],
    ['Het Verdrag inzake ponten en artikel 3 gelden.', 'Verdrag inzake ponten'],
    ['De Wet ponten en veren van kracht verklaren kan.', 'Wet ponten en veren'],
    ['De Wet vaste ponten in werking stellen kan.', 'Wet vaste ponten'],
    ['Het Verdrag inzake veren tussen de Republiek der Kielen en de Republiek der Ponten geldt.', 'Verdrag inzake veren tussen de Republiek der Kielen en de Republiek der Ponten'],
    ['Het Verdrag tussen de Republiek der Kielen en het Rijk der Ponten tot het vermijden van dubbele kaden is oud.', 'Verdrag tussen de Republiek der Kielen en het Rijk der Ponten tot het vermijden van dubbele kaden'],
    ['Door de Regeling vaste oevers de komende jaren.', 'Regeling vaste oevers'],
    ['Onder de Subsidieregeling Oevers Gelderland 2030 is dat zo.', 'Subsidieregeling Oevers Gelderland 2030'],
    ['De Omgevingsverordening Limburg 2030 geldt.', 'Omgevingsverordening Limburg 2030'],
    ['De Omgevingsverordening Noord-Brabant geldt.', 'Omgevingsverordening Noord-Brabant'],
    ['De Omgevingsverordening Kielbouw geldt.', 'Omgevingsverordening'],
    ['Onder de Regeling vaste oevers en hoeveel geld is aangevraagd?', 'Regeling vaste oevers'],
    ['Onder de Regeling vaste oevers en waarom is dat zo?', 'Regeling vaste oevers'],
    ['Sinds het Besluit vaste oevers opgegaan is in een wet.', 'Besluit vaste oevers'],
    ['Nadat de Regeling vaste oevers samengevoegd was met een andere.', 'Regeling vaste oevers'],
    ['Nadat de Regeling vaste oevers vervallen was.', 'Regeling vaste oevers'],
  ])('that no table has ends where the sentence goes on: %s', (text, expected) => expect(find(text).map(({ words }) => words)).toEqual([expected]));

  it.each([
    ['De Gemeentewet, artikel 3 van de Grondwet en de Kieswet gelden.', ['Gemeentewet', 'artikel 3 van de Grondwet', 'Kieswet']],
    ['De Gemeentewet, artikel 3 Grondwet, geldt.', ['Gemeentewet', 'artikel 3 Grondwet']],
    ['De Gemeentewet, artikel 3 van de pont, geldt.', ['Gemeentewet, artikel 3']],
  ])('has the articles behind it, but those of another act: %s', (text, expected) => expect(find(text).map(({ words }) => words)).toEqual(expected));

  it('is told by the bracket behind it when that holds no more than an act', () => {
    const first = (bracket: string) => find(`De Wet vaste oevers ${bracket} geldt.`)[0];
    expect(first('(Gemeentewet)')).toMatchObject({ words: 'Wet vaste oevers', pointer: { kind: 'law', provisions: [{ bwb: 'BWBR0005416' }] } });
    for (const bracket of ['(Gemeentewet, Grondwet)', '(Gemeentewet en Grondwet)', '(Gemeentewet is ouder)', '(zie bijlage)']) expect(first(bracket)).toEqual({ words: 'Wet vaste oevers', rule: 'wetsnaam', pointer: { kind: 'law', provisions: [{}] } });
  });

  it.each(['Dit volgt uit het Tracébesluit.', 'Kabinetsbesluit over ponten.'])('is none in the word for a decision: %s', (text) => expect(find(text)).toEqual([]));

  it('is none in the word for a book', () => {
    expect(find('Het Burgerlijk Wetboek, boek voor boek gelezen, telt.').map(({ words }) => words)).toEqual(['Burgerlijk Wetboek']);
  });

  it.each(['Wij willen het Verdrag onderschrijven.', 'Zij zullen het Verdrag niet wijzigen (hierna: ‘het Verdrag’).', 'Wij zullen de Wet aanpassen.', 'Het Besluit toepassen kan niet.'])('is none where a verb says what is done with an act: %s', (text) => expect(find(text)).toEqual([]));

  it('is none where an article begins another thing', () => expect(find('Voor ons is dat Verdrag de hoeksteen van de vaart.')).toEqual([]));

  it('is no body of that abbreviation', () => expect(find('Het drinkwaterbedrijf WML levert.')).toEqual([]));

  it('is the one in force, whatever capitals its initials had before', () => expect(findAll(sketch({ answers: ['Zie artikel 3 Wiv.'], masthead: { dateAnswered: '2031-03-18' } }))).toMatchObject([{ pointer: { provisions: [{ bwb: 'BWBR0039896' }] } }]));

  it.each(['Ook Mw. Zwaluw vaart.', 'De heer Berk en Mw. J. Zwaluw varen.'])('is no lady: %s', (text) => expect(find(text)).toEqual([]));

  it.each([['Zie artikel 24 Mw.', undefined], ['De Mededingingswet geldt. Zie artikel 24 Mw.', 'BWBR0008691'], ['De Mediawet 2008 geldt. Zie artikel 2.1 Mw.', 'BWBR0025028']])('is of two whose initials differ in their capitals the one that the paper names: %s', (text, bwb) => {
    const pointer = find(text).at(-1)?.pointer;
    expect(pointer?.kind === 'law' ? pointer.provisions[0]?.bwb : null).toBe(bwb);
  });

  it('is no unit of measure', () => expect(find('De pont gebruikt enkele MW.')).toEqual([]));

  it.each(['Zie de uitspraak in zaak AWB 30/1234.', 'Rechtbank Oever, 3 mei 2030, AWB 30/12345'])('is not named by the number of a case: %s', (text) => expect(find(text)).toEqual([]));

  it('is known by its first letters, of which that of the word for an act is one: Bjj', () => {
    const paper = sketch({ answers: ['Dat volgt uit de Beginselenwet justitiële jeugdinrichtingen (Bjj).', 'Zie artikel 25, eerste lid, onder a, Bjj.'] });
    expect(findAll(paper).at(-1)).toMatchObject({ words: 'artikel 25, eerste lid, onder a, Bjj', pointer: { provisions: [{ bwb: 'BWBR0011756', article: '25', paragraph: '1' }] } });
  });

  it.each([
    ['De Participatiewet geldt. Zie artikel 31 Pw.', 'BWBR0015703'],
    ['De Pensioenwet geldt. Zie artikel 31, eerste lid, van de PW.', 'BWBR0020809'],
    ['De Pensioenwet en de Participatiewet gelden. Zie artikel 31 Pw.', undefined],
    ['Zie artikel 31 Pw.', undefined],
  ])('is of two that share their initials the one that the paper names in full: %s', (text, bwb) => {
    const pointer = find(text).at(-1)?.pointer;
    expect(pointer?.kind === 'law' ? pointer.provisions[0]?.bwb : null).toBe(bwb);
  });

  it('is known by the short name that the paper gives it, everywhere in the paper', () => {
    const paper = sketch({ answers: ['De Wzw geldt al.', 'Dat volgt uit de Wet zwevende waterwegen (hierna: de Wzw).', 'De Gemeentewet (hierna: de Wet) geldt. Op grond van artikel 7 van de Wet vaart de pont.'] });
    const found = findAll(paper);
    expect(found[0]).toMatchObject({ words: 'Wzw', pointer: { kind: 'law' } });
    expect(found.at(-1)).toMatchObject({ words: 'artikel 7 van de Wet', pointer: { provisions: [{ bwb: 'BWBR0005416', article: '7' }] } });
  });

  it.each(['(Wzw; Kamerstukken 36 123)', '(Wzw, Stb. 2031, 12)', '(hierna: Wzw; Kamerstuk 36 123)'])('is so too where the bracket gives its number behind the name: %s', (bracket) => expect(findAll(sketch({ answers: [`De Wet zwevende waterwegen ${bracket} komt er.`, 'De Wzw geldt.'] })).at(-1)).toMatchObject({ words: 'Wzw', pointer: { kind: 'law' } }));
});

describe('an act of the European Union', () => {
  it.each([
    ['Verordening 883/2004', '32004R0883'],
    ['btw-richtlijn (2006/112)', '32006L0112'],
    ['AI-verordening', '32024R1689'],
    ['artikel 15 van de Algemene verordening gegevensbescherming', '32016R0679'],
    ['artikel 3 van Richtlijn 2011/85/EU', '32011L0085'],
  ])('has its CELEX number: %s', (text, celex) => expect(find(`Dit volgt uit ${text}.`)).toMatchObject([{ words: text, pointer: { kind: 'eu-act', celex } }]));

  it.each([
    ['De Richtlijn stedelijk afvalwater (Richtlijn (EU) 2024/3019) geldt.', 'Richtlijn stedelijk afvalwater', '32024L3019'],
    ['De Richtlijn stedelijk afvalwater (EU) 2024/3019 geldt.', 'Richtlijn stedelijk afvalwater (EU) 2024/3019', '32024L3019'],
    ['De Richtlijn stedelijk afvalwater (2024/3019/EU, hierna: RSA) geldt.', 'Richtlijn stedelijk afvalwater', '32024L3019'],
    ['De Richtlijn stedelijk afvalwater (91/271/EEG) geldt.', 'Richtlijn stedelijk afvalwater (91/271/EEG)', '31991L0271'],
    ['De Controleverordening (EG nr. 1224/2009) geldt.', 'Controleverordening', '32009R1224'],
    ['Artikel 5 van de Verordening Vaste Kaden (Verordening (EU) 2029/12) geldt.', 'Artikel 5 van de Verordening Vaste Kaden', '32029R0012'],
    ['De Richtlijn schone kaden (EU) 2029/12 geldt.', 'Richtlijn schone kaden (EU) 2029/12', '32029L0012'],
    ['De Richtlijn schone kaden (Richtlijn (EU) 2029/12) geldt.', 'Richtlijn schone kaden', '32029L0012'],
    ['Artikel 5 van de Richtlijn schone kaden (2009/12/EG) geldt.', 'Artikel 5 van de Richtlijn schone kaden (2009/12/EG)', '32009L0012'],
    ['De Richtlijn stedelijk afvalwater (zie bijlage 2024/3019) geldt.', 'Richtlijn stedelijk afvalwater', '31991L0271'],
  ])('is the one whose number stands behind its name, though a table has another of that name: %s', (text, words, celex) => expect(find(text)[0]).toMatchObject({ words, pointer: { kind: 'eu-act', celex } }));

  it.each(['De Richtlijn geldt in de haven (EU) 2029/12.', 'De Richtlijn schone kaden (EU) geldt.', 'De Richtlijn schone kaden (2029/12) geldt.', `De Richtlijn ${'schone '.repeat(20)} kaden (EU) 2029/12 geldt.`])('has no number that does not stand behind its name, with its body: %s', (text) => expect(find(text)).toEqual([]));

  it('is not called by the body of its number elsewhere', () => expect(find('De Richtlijn hernieuwbare energie (EU) 2018/2001 is van de EU.')).toHaveLength(1));

  it('gives no number to a law of the country behind whose name it stands', () => expect(find('De Gemeentewet (Richtlijn (EU) 2024/3019) en de Implementatiewet richtlijn kaden (Richtlijn (EU) 2024/3019) gelden.').map(({ words }) => words)).toEqual(['Gemeentewet', 'Richtlijn (EU) 2024/3019', 'Richtlijn (EU) 2024/3019']));

  it('gives one reference for each of a list', () => {
    const numbers = find('De Verordeningen 883/2004 en 987/2009 gelden.').map(({ words, pointer }) => [words, pointer.kind === 'eu-act' && pointer.celex]);
    expect(numbers).toEqual([['Verordeningen 883/2004', '32004R0883'], ['987/2009', '32009R0987']]);
  });

  it.each([
    ['de Vogel- en Habitatrichtlijn', [['Vogel', '32009L0147'], ['Habitatrichtlijn', '31992L0043']]],
    ['de Veer- en Habitatrichtlijn', [['Habitatrichtlijn', '31992L0043']]],
  ])('may leave its kind to the act behind it: %s', (text, acts) => expect(find(`Dit volgt uit ${text}.`).map(({ words, pointer }) => [words, pointer.kind === 'eu-act' && pointer.celex])).toEqual(acts));

  it.each(['RenewableEnergy Directive', 'Network and Information Security Directive'])('has an English name of several words: %s', (name) =>
    expect(find(`Dit volgt uit de Europese ${name}.`)).toMatchObject([{ words: name, pointer: { kind: 'eu-act' } }]),
  );

  it.each(['Clean Vehicles Directive', 'Network and Information Security Directive'])('has its articles: %s', (name) =>
    expect(find(`Dit volgt uit artikel 3 van de ${name}.`)).toEqual([{ words: `artikel 3 van de ${name}`, rule: 'artikel-eu', pointer: { kind: 'eu-act', article: '3' } }]),
  );

  it.each(['Directive', 'and Vehicles Directive', 'Clean Vehicles lijst'])('is none of one word, a small first word or no kind: %s', (name) => expect(find(`Zie artikel 3 van de ${name}.`).filter(({ words }) => words.startsWith('artikel'))).toEqual([]));

  it('has the articles in brackets behind its English name', () => expect(find('De Clean Vehicles Directive (artikel 3) geldt.').map(({ words, rule }) => [words, rule])).toEqual([['Clean Vehicles Directive', 'wetsnaam-eu'], ['artikel 3', 'artikel']]));

  it('is told by the abbreviation behind its name', () => {
    const found = findAll(sketch({ answers: ['De Renewable Energy Directive (RED III) geldt voor ponten.', 'De RED-III geldt ook voor sluizen.'] }));
    expect(found[0]).toMatchObject({ words: 'Renewable Energy Directive', pointer: { celex: '32023L2413' } });
    expect(found.at(-1)).toMatchObject({ words: 'RED-III', pointer: { celex: '32023L2413' } });
  });
});

it.each(['Dat staat in de EU-klimaatwet.', 'Dat staat in de EU klimaatwet.', 'Dat staat in de Europese klimaatwet.'])('the climate law of the Union has its own number: %s', (text) => expect(find(text)).toMatchObject([{ pointer: { kind: 'eu-act', celex: '32021R1119' } }]));

describe('a law of another country', () => {
  const numbers = (text: string) => find(text).map(({ pointer }) => (pointer.kind === 'law' ? pointer.provisions[0]?.bwb : pointer.kind));

  it.each(['Dat staat in de Duitse Grondwet.', 'Dat staat in de Grondwet van Duitsland.', 'Dat staat in de grondwet van de Verenigde Staten.', 'In Georgië is de grondwet gewijzigd.', 'De nieuwe Italiaanse Mediawet geldt.', 'Het Britse Wetboek van Strafrecht geldt.', 'De Zuid-Afrikaanse Mediawet geldt.', 'De Vlaamse Mediawet geldt.', 'Dat staat in de EU-mediawet.', 'Dat staat in de EU mediawet.', 'Dat staat in de Europese Mediawet.'])(
    'has no number of the Dutch law of that name: %s',
    (text) => expect(numbers(text)).toEqual([undefined]),
  );

  it.each(['Dat staat in de Grondwet.', 'Dat staat in onze grondwet.', 'Dat staat in de Nederlandse grondwet.', 'Dat staat in artikel 68 van de grondwet.'])('is ours with a capital, an article or a word that says so: %s', (text) => expect(numbers(text)).toEqual(['BWBR0001840']));

  it.each(['Dat staat in de Nederlandse Grondwet.', 'Dat staat in de Grondwet.', 'Dat geldt in de Caribische Grondwet.', 'Volgens de Turkse regering is de Grondwet helder.', 'Dat staat in de Grondwet van Nederland.', 'Dat staat in de Grondwet van het Koninkrijk.'])(
    'is one only where a word beside it says so: %s',
    (text) => expect(numbers(text)).toEqual(['BWBR0001840']),
  );
});

describe('an act of foreign policy', () => {
  it.each([
    ['Gemeenschappelijk Standpunt 2001/931/GBVB', '32001E0931'],
    ['Gemeenschappelijk Optreden 2008/851/GBVB', '32008E0851'],
    ['Besluit 2014/512/GBVB', '32014D0512'],
    ['Besluit (GBVB) 2016/849', '32016D0849'],
  ])('is read by its number: %s', (text, celex) => expect(find(`De schepen staan in ${text}.`)).toMatchObject([{ words: text, pointer: { kind: 'eu-act', celex } }]));

  it('is none without the mark of that policy', () => expect(find('Het gemeenschappelijk standpunt 2001/931 telt niet.')).toEqual([]));
});

describe('a resolution of the United Nations', () => {
  it.each([
    ['VN-Veiligheidsraadresolutie 1325 (2000)', ['VN-Veiligheidsraadresolutie 1325 (2000)']],
    ['VN-resolutie 77/186 van dat jaar', ['VN-resolutie 77/186']],
    ['VNVR-resolutie 2216', ['VNVR-resolutie 2216']],
    ['resolutie 2334 (2016)', ['resolutie 2334 (2016)']],
    ['resoluties 242, 338 en 2334 (2016)', ['resoluties 242', '338', '2334 (2016)']],
    ['resolutie A/HRC/RES/54/2', ['resolutie A/HRC/RES/54/2']],
    ['resolutie ES-11/4', ['resolutie ES-11/4']],
  ])('is an act without number of ours: %s', (text, words) => {
    const found = find(`De veren varen volgens ${text}.`);
    expect(found.map((one) => one.words)).toEqual(words);
    expect(found[0]?.pointer).toEqual({ kind: 'law', provisions: [{}] });
  });

  it.each(['Een foto met resolutie 300 dpi.', 'Volgens resolutie 12 van het congres.', 'De resolutie van 3 mei 2031.', 'Resolutie 2031b.'])('is not %s', (text) => expect(find(text)).toEqual([]));
});

describe('an act that has a longer name than the words for its kind or its law', () => {
  const acts = (text: string) => find(text).map(({ words, pointer }) => [words, pointer.kind === 'law' ? pointer.provisions.map(({ bwb }) => bwb) : pointer.kind]);

  it.each(['Uitvoeringsbesluit Wkkgz', 'Uitvoeringsregeling Wvggz', 'Regeling Geneesmiddelenwet', 'Regeling gezondheidsrecht'])('is not that law: %s', (name) => expect(acts(`Dit volgt uit het ${name}.`)).toEqual([[name, [undefined]]]));

  it.each([
    ['De premies Zvw 2030 dalen.', 'Zvw', 'BWBR0018450'], ['Het akkoord Wlz 2029-2032 geldt.', 'Wlz', 'BWBR0035917'], ['De WVO 2020 geldt.', 'WVO 2020', 'BWBR0044212'], ['Het VN-verdrag Handicap geldt.', 'VN-verdrag Handicap', 'BWBV0004045'], ['Het IVRK geldt.', 'IVRK', 'BWBV0002508'],
  ])('is by an abbreviation the law itself, with a year only that of the title: %s', (text, words, bwb) => expect(acts(text)).toEqual([[words, [bwb]]]));

  it.each([
    ['De Veerfonds II-richtlijn geldt.', []],
    ['De KVP II-richtlijn geldt.', [['KVP II-richtlijn', 'eu-act']]],
    ['Dat staat in artikel 3 van de KVP III-verordening.', [['artikel 3 van de KVP III-verordening', 'eu-act']]],
    ['Het ILO-verdrag nr. 81 en het ILO-verdrag 190 gelden.', [['ILO-verdrag nr. 81', [undefined]], ['ILO-verdrag 190', [undefined]]]],
    ['Het KVP-verdrag 3 jaar verlengen.', [['KVP-verdrag', [undefined]]]],
    ['Het Uitvoeringsbesluit WVO 2020 geldt.', [['Uitvoeringsbesluit WVO 2020', [undefined]]]],
    ['Het Uitvoeringsbesluit Zvw 2030 geldt.', [['Uitvoeringsbesluit Zvw', [undefined]]]],
  ])('has its number or year in its name: %s', (text, found) => expect(acts(text)).toEqual(found));

  it('is none in the number of a case', () => expect(acts('Zie de zaak AWB 20/1234.')).toEqual([]));

  it('is unknown by a name in full with another year', () => expect(acts('De Comptabiliteitswet 1929 geldt.')).toEqual([['Comptabiliteitswet 1929', [undefined]]]));
});
