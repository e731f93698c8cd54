import { describe, expect, it } from 'vitest';
import { find, findAll, sketch } from './paper.js';

const words = (text: string) => find(text).map((found) => found.words);

describe('a paper named in words', () => {
  it.each([
    ['Ik voer de motie Zwaluw c.s. uit.', 'motie Zwaluw c.s.'],
    ['Ik voer de motie-Zwaluw uit.', 'motie-Zwaluw'],
    ['Ik voer de motie van de leden Zwaluw (SP) en Van der Veer (D66) uit.', 'motie van de leden Zwaluw (SP) en Van der Veer'],
    ['Dat staat in de brief van de minister van Veren, Oevers en Kaden aan de Kamer.', 'brief van de minister van Veren, Oevers en Kaden aan de Kamer'],
    ['Dat staat in de Verzamelbrief vaste oevers van 27 juni jl., die u kent.', 'Verzamelbrief vaste oevers van 27 juni jl.'],
    ['Dat staat in mijn brief van 5 juli 2018, nr. 2018Z11859, over ponten.', 'brief van 5 juli 2018, nr. 2018Z11859'],
    ['Ik voer de aangenomen motie van de leden Zwaluw en Van der Veer uit.', 'motie van de leden Zwaluw en Van der Veer'],
    ['Ik voer de motie Zwaluw/Olger van der Veer uit.', 'motie Zwaluw/Olger van der Veer'],
    ['Dat staat in mijn brief van 7 juli jl. aan de orde.', 'brief van 7 juli jl.'],
    ['Dat staat in de Kamerbrief «Ponten en veren» d.d. 10 oktober 2018.', 'Kamerbrief «Ponten en veren» d.d. 10 oktober 2018'],
    ['Dat staat in het rapport «De pont vaart niet» van de Veerraad uit 2017.', 'rapport «De pont vaart niet» van de Veerraad uit 2017'],
    ['Dat staat in het rapport van de Commissie Zwaluw.', 'rapport van de Commissie Zwaluw'],
    ['Dat staat in het rapport-Zwaluw.', 'rapport-Zwaluw'],
    ['De OTV-evaluatie «Oevers» noemt dit.', 'OTV-evaluatie «Oevers»'],
    ['Wat is de kabinetsreactie op dit rapport op 17 oktober 2018?', 'kabinetsreactie op dit rapport'],
    ['De voortgangsrapportage Veren van 17 mei jl. meldt dit.', 'voortgangsrapportage Veren van 17 mei jl.'],
    ['Kent u het bericht «Veerman: «De pont vaart niet»»?', 'bericht «Veerman: «De pont vaart niet»»'],
    ['Kent u het bericht «Pont «vaart» niet» van 3 mei?', 'bericht «Pont «vaart» niet» van 3 mei'],
    ['Ik stuurde het rapport Oevers van Zuid naar de Tweede Kamer.', 'rapport Oevers van Zuid'],
    ['Dat staat in onze brief van juni 2018 over de schade aan auto’s op ponten.', 'brief van juni 2018 over de schade aan auto’s op ponten'],
    ['Kent u de brief van de Vereniging Water- & Oeverbeheer over ponten?', 'brief van de Vereniging Water- & Oeverbeheer over ponten'],
    ['Dat staat in de Verzamelbrief oevers van Minister Zwaluw van Veren, Oevers en Kaden van 24 januari 2018.', 'Verzamelbrief oevers van Minister Zwaluw van Veren, Oevers en Kaden van 24 januari 2018'],
    ['Dat staat in de antwoorden op Kamervragen van het lid Zwaluw.', 'antwoorden op Kamervragen van het lid Zwaluw'],
    ['In het Algemene Veerraad-rapport staat dit.', 'Algemene Veerraad-rapport'],
    ['Zie de motie Zwaluw, Kamerstuk 31 123, nr. 4.', 'motie Zwaluw'],
    ['Zie de motie Zwaluw-Van der Veer.', 'motie Zwaluw-Van der Veer'],
    ['Zie de motie-Zwaluw-de Veer.', 'motie-Zwaluw-de Veer'],
    ['Dat staat in het advies van de Commissie-Van der Veer over ponten.', 'advies van de Commissie-Van der Veer over ponten'],
  ])('is found with what identifies it: %s', (text, expected) => expect(words(text)).toContain(expected));

  it.each(['Ik stuur u een brief over ponten.', 'Er komt een rapport.', 'De emotie over de pont is groot.', 'Uit ons rapport blijkt dit.', 'Zij kreeg promotie van Zwaluw.', 'Dit artikel over ponten is kort.', 'Er komt een evaluatie van de Veerraad.', 'Dat ons onderzoek ‘ideaal’ zou zijn, klopt niet.', 'Ik wacht met de antwoorden op deze vragen van het lid Zwaluw.', 'De antwoorden op vragen zijn gegeven.'])(
    'is none when nothing makes it one certain paper: %s',
    (text) => expect(find(text)).toEqual([]),
  );

  it('takes the number of the bracket behind it, which is the reference that carries kind and function', () => {
    expect(find('De pont vaart cf. de motie van het lid Zwaluw (Kamerstuk 34 765 X, nr. 29).')).toEqual([
      { words: 'motie van het lid Zwaluw', rule: 'omschrijving', function: 'conform', pointer: { kind: 'described', cited: 'motie', identifiers: ['kst-34765-X-29'] } },
      { words: 'Kamerstuk 34 765 X, nr. 29', rule: 'kamerstuk', function: 'conform', pointer: { kind: 'document', cited: 'motie', identifiers: ['kst-34765-X-29'] } },
    ]);
  });

  it('takes a number behind a comma as well', () => {
    expect(find('Kamerbrief Verslag van de Veerraad, 31 123, nr. 4')).toMatchObject([
      { words: 'Kamerbrief Verslag van de Veerraad', pointer: { kind: 'described', identifiers: ['kst-31123-4'] } },
      { words: '31 123, nr. 4', pointer: { kind: 'document', cited: 'brief' } },
    ]);
  });

  it('leaves that number to the paper whose name it is part of', () => {
    expect(find('Zie de kabinetsreactie op het rapport (Kamerstuk 31 123, nr. 4).').map(({ words: found, pointer }) => [found, pointer.kind])).toEqual([
      ['kabinetsreactie op het rapport', 'described'],
      ['Kamerstuk 31 123, nr. 4', 'document'],
    ]);
  });

  it.each(['Kamerbrief over voortgang vaste oevers en kaden | Overheid', 'Kamerbrief over voortgang vaste oevers en kaden is verstuurd.', 'Kamerbrief over voortgang vaste oevers en kaden'])('may be all that a note names: %s', (note) => {
    const paper = sketch({ answers: ['De pont vaart.¹'], notes: [note] });
    expect(findAll(paper).map((found) => found.words)).toEqual(['Kamerbrief over voortgang vaste oevers en kaden']);
  });

  it('has its number doubted with that of the bracket, without a proposal of its own', () => {
    const paper = sketch({ answers: ['Zie Kamerstuk 31 123, nr. 4 en Kamerstuk 31 123, nr. 9. Zie de voortgangsbrief (Kamerstuk 31 133, nr. 7).'] });
    expect(findAll(paper).slice(2)).toMatchObject([
      { words: 'voortgangsbrief', pointer: { identifiers: ['kst-31133-7'] }, doubt: {} },
      { words: 'Kamerstuk 31 133, nr. 7', doubt: { suggestion: 'kst-31123-7' } },
    ]);
  });

  it('are answers to questions too, when a note gives their number', () => {
    const paper = sketch({ answers: ['Dat staat in de antwoorden op eerdere Kamervragen.¹'], notes: ['Aanhangsel Handelingen, vergaderjaar 2017–2018, nr. 302'] });
    expect(findAll(paper)[0]).toMatchObject({ words: 'antwoorden op eerdere Kamervragen', pointer: { kind: 'document', identifiers: ['ah-tk-20172018-302'], cited: 'kamervragen' } });
  });

  it('reaches to that bracket when no verb stands between', () => {
    expect(words('Dat staat in de brief over de bouw van het nieuwe veer (Kamerstuk 31 123, nr. 4).')[0]).toBe('brief over de bouw van het nieuwe veer');
    expect(words('De rapporten van de Veerraad zijn gestuurd (Kamerstuk 31 123, nr. 4).')).not.toContain('rapporten van de Veerraad zijn gestuurd');
  });

  it('takes the number of the note behind it or at the end of its sentence', () => {
    const paper = sketch({ answers: ['Zie mijn Kamerbrief van 28 oktober jl.¹ Zoals gemeld in mijn brief aan uw Kamer vaart de pont weer.²'], notes: ['Kamerstuk 31 123, nr. 4', 'Kamerstuk 31 123, nr. 5'] });
    expect(findAll(paper).slice(0, 2)).toMatchObject([
      { words: 'Kamerbrief van 28 oktober jl.', pointer: { kind: 'document', identifiers: ['kst-31123-4'], cited: 'brief' } },
      { words: 'brief aan uw Kamer', pointer: { kind: 'document', identifiers: ['kst-31123-5'], cited: 'brief' } },
    ]);
  });

  it('takes the number of the note behind what it is quoted with', () => expect(findAll(sketch({ questions: ['Wat schreef u in de Kamerbrief van 3 mei 2030 met: «Zo vaart de pont»?¹ Klopt dat?'], notes: ['Kamerstuk 31 123, nr. 4'] }))[0]).toMatchObject({ words: 'Kamerbrief van 3 mei 2030', pointer: { identifiers: ['kst-31123-4'] } }));

  it('takes the number that another place of the paper gives it', () => {
    const paper = sketch({ questions: ['Kent u de motie-Zwaluw c.s., en de uitvoering van de betreffende motie?¹'], answers: ['De motie van het lid Zwaluw c.s. is uitgevoerd.'], notes: ['Kamerstuk 34 765 X, nr. 29'] });
    expect(findAll(paper).filter(({ pointer }) => pointer.kind === 'document' && pointer.cited === 'motie').map((found) => found.words)).toEqual(['motie-Zwaluw c.s.', 'betreffende motie', 'motie van het lid Zwaluw c.s.']);
  });

  const motionsIn = (answer: string) => findAll(sketch({ answers: [answer] })).flatMap(({ words, pointer }) => (words.startsWith('motie') && (pointer.kind === 'document' || pointer.kind === 'described') ? [`${words}: ${pointer.identifiers?.join(' ') ?? ''}`] : []));

  it('of several members is known by the first of them too, unless another may be meant', () => {
    const two = 'De motie van de leden Zwaluw en Van der Veer (Kamerstuk 31 123, nr. 4) is er.';
    expect(motionsIn(`${two} De motie-Zwaluw c.s. en de motie Van der Veer ook.`)).toEqual(['motie van de leden Zwaluw en Van der Veer: kst-31123-4', 'motie-Zwaluw c.s.: kst-31123-4', 'motie Van der Veer: ']);
    expect(motionsIn(`${two} De motie Zwaluw/Vlieland ook, en de motie-Zwaluw c.s.`).slice(1)).toEqual(['motie Zwaluw/Vlieland: ', 'motie-Zwaluw c.s.: ']);
    expect(motionsIn(`${two} De motie van het lid Zwaluw (Kamerstuk 31 123, nr. 5) ook, en de motie-Zwaluw.`).slice(1)).toEqual(['motie van het lid Zwaluw: kst-31123-5', 'motie-Zwaluw: kst-31123-5']);
  });

  it('is an amendment that is named by its mover again, with "van het lid" or without', () => {
    const amendments = (answer: string) => find(answer).flatMap(({ words, pointer }) => (words.startsWith('amendement') && (pointer.kind === 'document' || pointer.kind === 'described') ? [`${words}: ${pointer.identifiers?.join(' ') ?? ''}`] : []));
    expect(amendments('Het amendement van het lid Zwaluw (Kamerstuk 31 123, nr. 4) is er. Het amendement-Zwaluw ook, de motie-Zwaluw niet, en het amendement Vis ook niet.')).toEqual(['amendement van het lid Zwaluw: kst-31123-4', 'amendement-Zwaluw: kst-31123-4', 'amendement Vis: ']);
    expect(amendments('De motie van het lid Zwaluw (Kamerstuk 31 123, nr. 4) en het amendement Zwaluw.')).toEqual(['amendement Zwaluw: ']);
  });

  it('is known again by "voornoemde", and by "Ibid." in a note', () => {
    const paper = sketch({ answers: ['In de brief van 3 mei 2018¹ en in voornoemde brief staat dit.²'], notes: ['Kamerstuk 31 123, nr. 4', 'Ibid., p. 3'] });
    expect(findAll(paper)).toMatchObject([
      { words: 'brief van 3 mei 2018', pointer: { identifiers: ['kst-31123-4'] } },
      { words: 'voornoemde brief', pointer: { identifiers: ['kst-31123-4'] } },
      { words: 'Kamerstuk 31 123, nr. 4' },
      { words: 'Ibid.', pointer: { identifiers: ['kst-31123-4'] } },
    ]);
  });

  it('called after article 100 holds a reference to that article of the Grondwet', () => {
    expect(find('In de artikel 100-brieven over ponten in Verweg staat dit.')).toMatchObject([
      { words: 'artikel 100', pointer: { kind: 'law', provisions: [{ bwb: 'BWBR0001840', article: '100' }] } },
      { words: 'artikel 100-brieven over ponten in Verweg', pointer: { kind: 'described', cited: 'brief' } },
    ]);
  });
});

describe('a memorandum', () => {
  it.each(['Memorie van Toelichting bij de Jeugdwet', 'memorie van antwoord bij de Woningwet'])('is known by its act: %s', (name) => expect(words(`Zo staat het in de ${name}.`)).toContain(name));
  it('is none by itself', () => expect(words('Zo staat het in de memorie van toelichting bij de begroting.')).toEqual([]));
});

describe('a paper of the budget', () => {
  it('is one certain paper where a note follows its year', () => {
    const paper = (answer: string) => findAll(sketch({ answers: [answer], notes: ['Jaarverslag 2029 Veerdienst, 3 mei 2030.'] })).map(({ words }) => words);
    expect(paper('De Veerdienst zegt in haar jaarverslag 2029¹ dat de pont vaart.')).toContain('jaarverslag 2029');
    expect(paper('De Veerdienst zegt in haar jaarverslag 2029 dat de pont vaart.')).not.toContain('jaarverslag 2029');
  });

  it.each([
    ['In het jaarverslag 2029 (Kamerstuk 31 123 XII, nr. 1) staat dit.', 'jaarverslag 2029', 'kst-31123-XII-1'],
    ['In de eerste suppletoire begroting 2030 (Kamerstuk 31 123 XII, nr. 2) staat dit.', 'eerste suppletoire begroting 2030', 'kst-31123-XII-2'],
    ['In de Ontwerpbegroting 2031 (Kamerstuk 31 123 XII, nr. 2) staat dit.', 'Ontwerpbegroting 2031', 'kst-31123-XII-2'],
    ['In de memorie van toelichting (Kamerstuk 31 123, nr. 3) staat dit.', 'memorie van toelichting', 'kst-31123-3'],
    ['In het BNC-fiche (Kamerstuk 31 123, nr. 4) staat dit.', 'BNC-fiche', 'kst-31123-4'],
  ])('is known by the number behind it: %s', (text, words, identifier) => expect(find(text)[0]).toMatchObject({ words, pointer: { kind: 'described', identifiers: [identifier] } }));

  it.each([
    'De begroting van de Veerraad en het jaarverslag van de Veerdienst noemen dit.',
    'In de brief over de begroting 2031 (Kamerstuk 31 123 XII, nr. 24) staat dit.',
    'De motie-Zwaluw op de begroting 2031 (Kamerstuk 31 123 XII, nr. 31) is uitgevoerd.',
    'In onze brief met aandachtspunten bij zijn begroting (zie: Kamerstuk 31 123 VI, nr. 25) staat dit.',
    'In het wetgevingsoverleg over het jaarverslag 2029 (Kamerstuk 31 123 XII, nr. 13) is dit besproken.',
    'In het verslag over het jaarverslag 2029 (Kamerstuk 31 123 XII, nr. 12) staat dit.',
  ])('is none without a number of its own: %s', (text) => expect(words(text).filter((one) => /^(?:jaarverslag|begroting)/.test(one))).toEqual([]));

  it.each([
    ['Het jaarverslag 2029 van het Ministerie van Water, Wind en Wegen noemt dit.', 'jaarverslag 2029 van het Ministerie van Water, Wind en Wegen'],
    ['In § 5 van ons Rapport bij het jaarverslag 2029 van het Ministerie van Water op pagina 3 staat dit.', 'Rapport bij het jaarverslag 2029 van het Ministerie van Water'],
    ['In ons rapport bij het jaarverslag W&W 2029 (Veerraad, 2030) staat dit.', 'rapport bij het jaarverslag W&W 2029'],
    ['In het rapport Resultaten verantwoordingsonderzoek 2029 bij het Ministerie van Water staat dit.', 'rapport Resultaten verantwoordingsonderzoek 2029 bij het Ministerie van Water'],
    ['Uit onze Resultaten verantwoordingsonderzoek 2029 blijkt dit.', 'Resultaten verantwoordingsonderzoek 2029'],
  ])('or the court’s report on it is known by its year and whose it is: %s', (text, name) => expect(words(text)).toEqual([name]));

  it.each(['Het jaarverslag 2029 noemt dit.', 'Resultaten van het onderzoek (Kamerstuk 31 123, nr. 4) zijn er niet.', 'In ons verantwoordingsonderzoek 2029 staat dit.', 'Het rapport bij het jaarverslag noemt dit.'])('is none that could be of any year or owner: %s', (text) =>
    expect(words(text).filter((one) => !one.startsWith('Kamerstuk'))).toEqual([]));

  it('takes no note for its own, which is about what stands before', () => {
    const found = findAll(sketch({ answers: ['Ik wacht op het rapport «De pont vaart niet» en de begroting¹.'], notes: ['Kamerstuk 31 123, nr. 4.'] }));
    expect(found.map((one) => one.words)).not.toContain('begroting');
  });
});
