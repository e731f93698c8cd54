import { describe, expect, it } from 'vitest';
import { find, findAll, sketch } from './paper.js';

const words = (text: string) => find(text).map((found) => found.words);
const described = (text: string) => find(text).filter(({ rule }) => rule === 'omschrijving' || rule === 'voornoemd').map((found) => found.words);

describe('the verb of a sentence', () => {
  it.each(['volgde op 3 mei 2030', 'verscheen eerder', 'dateert van 3 mei 2030'])('is no part of what a paper is called: %s', (rest) => expect(words(`De kabinetsreactie ${rest} (Kamerstuk 31 123, nr. 5).`)).toEqual(['Kamerstuk 31 123, nr. 5']));
});

describe('who moved a motion', () => {
  it.each([
    ['Ik voer de motie Zwaluw uit.', 'motie Zwaluw'],
    ['Ik voer de motie Zwaluw en Meeuw uit.', 'motie Zwaluw en Meeuw'],
    ['Ik voer de motie Zwaluw, Meeuw en Stern c.s. uit.', 'motie Zwaluw, Meeuw en Stern c.s.'],
    ['Ik voer de motie van het lid Zwaluw uit.', 'motie van het lid Zwaluw'],
    ['Ik voer de motie van Kamerlid Van der Zwaluw uit.', 'motie van Kamerlid Van der Zwaluw'],
    ['Ik voer de motie Zwaluw (SP) en Meeuw (D66) uit.', 'motie Zwaluw (SP) en Meeuw'],
    ['Ik voer de motie Zwaluw-Meeuw uit.', 'motie Zwaluw-Meeuw'],
    ['Ik voer het amendement Zwaluw c.s. uit.', 'amendement Zwaluw c.s.'],
    ['Ik voer de motie van de Partij voor de Dieren uit.', 'motie van de Partij voor de Dieren'],
    ['Ik voer de motie van 3 mei 2030 van het lid Zwaluw uit.', 'motie van 3 mei 2030 van het lid Zwaluw'],
    ['Ik voer de op 3 mei door het lid Zwaluw ingediende motie over ponten uit.', 'door het lid Zwaluw ingediende motie'],
    ['Ik voer het door de leden Van der Zwaluw en Meeuw c.s. voorgestelde amendement uit.', 'door de leden Van der Zwaluw en Meeuw c.s. voorgestelde amendement'],
  ])('is part of its name: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['Ik voer de motie uit.', 'De motie over ponten is aangenomen.', 'De moties van de oppositie.', 'De commotie Zwaluw is groot.', 'De door de oppositie ingediende motie.', 'Het amendement door Veerman geldt.'])('makes it no certain one when nobody is named: %s', (text) => expect(described(text)).toEqual([]));
});

describe('the title of the paper that a letter comes with', () => {
  it.each([
    ['Dat staat in de aanbiedingsbrief bij de studie «Veilige ponten».', 'aanbiedingsbrief bij de studie «Veilige ponten»'],
    ['Dat staat in onze brief aan de minister van Vaart naar aanleiding van de opzet van de nota ‘Brede oevers’.', 'brief aan de minister van Vaart naar aanleiding van de opzet van de nota ‘Brede oevers’'],
    ['Het tweede stuk was een advies aan de minister van Vaart uit 2030 “Wie betaalt de pont?”.', 'advies aan de minister van Vaart uit 2030 “Wie betaalt de pont?”'],
  ])('is part of its name: %s', (text, expected) => expect(described(text)).toContain(expected));

  it.each(['Dat staat in de brief bij de stukken.', 'Ik stuur een brief naar aanleiding van de vraag «Vaart de pont?».', 'Ik stuur een brief bij de pont die vaart met de nota «Brede oevers».'])('makes none certain without one: %s', (text) => expect(described(text).filter((words) => words.startsWith('brief'))).toEqual([]));
});

describe('what makes news without a title certain', () => {
  const cited = (question: string) => findAll(sketch({ questions: [question], notes: ['Veerbode, 3 mei 2030, https://veerbode.nl/2030/pont'] })).filter(({ rule }) => rule === 'omschrijving').map(({ words, pointer }) => [words, pointer.kind]);

  it.each([
    ['Kent u de uitzending van Veernieuws van 3 mei 2030 over ponten?', 'uitzending van Veernieuws van 3 mei 2030', 'described'],
    ['Kent u het bericht in de Veerbode?¹', 'bericht in de Veerbode', 'web'],
    ['Dat staat in een artikel van Dijkpost¹ en elders.', 'artikel van Dijkpost', 'web'],
  ])('is its date or its note: %s', (text, words, kind) => expect(cited(text)).toEqual([[words, kind]]));

  it.each(['Kent u het bericht in de Veerbode?', 'Kent u het bericht van 3 mei?', 'Kent u het bericht?¹'])('is not its place or date alone: %s', (text) => expect(cited(text)).toEqual([]));

  it.each([
    ['Wat is uw reactie op het bericht dat de pont niet vaart?¹', 'bericht'],
    ['Kent u de recente berichten over de pont?¹', 'berichten'],
    ['Kent u de berichtgeving van Veerbode dat de pont niet vaart?¹', 'berichtgeving van Veerbode'],
    ['Vaart de pont?¹ Dat staat in het artikel van de Veerbode.', 'artikel van de Veerbode'],
    ['Vaart de pont?¹ Zie het artikel van 3 mei 2030 in the Veerbode.', 'artikel van 3 mei 2030 in the Veerbode'],
    ['Wat is uw reactie op het bericht «Pont in Veere vaart niet meer uit»?¹', 'bericht «Pont in Veere vaart niet meer uit»'],
  ])('is the page that a note gives of what it tells, or by whom it is: %s', (text, words) => expect(cited(text)).toEqual([[words, 'web']]));

  it.each(['De Veerbode heeft bericht dat de pont vaart.¹', 'Ik zal berichten over de pont.¹', 'Kent u het bericht dat de pont vaart?', 'Vaart de pont?¹ Zie het artikel van Dijkpost.', 'Kent u het bericht dat de pont vaart?¹ ²'])('is no page where no one note is its own: %s', (text) => expect(cited(text)).toEqual([]));

  it('is the page of its day where its maker wrote two', () =>
    expect(findAll(sketch({ questions: ['Vaart de pont?¹ ² Zie het artikel in Dijkpost van 3 mei 2030.'], notes: ['Dijkpost, 13 mei 2030 (https://dijkpost.nl/a/1)', 'Dijkpost, 3 mei 2030 (https://dijkpost.nl/a/2)'] }))[0]?.pointer).toEqual({ kind: 'web', url: 'https://dijkpost.nl/a/2' }));

  it('is by a body with a small word in its name', () =>
    expect(findAll(sketch({ questions: ['Vaart de pont?¹ In het artikel van Hart van Nederland wordt dit gezegd.'], notes: ['Hart van Nederland, 3 mei 2030 (https://hvn.nl/a/1)'] }))[0]).toMatchObject({ words: 'artikel van Hart van Nederland', pointer: { kind: 'web' } }));
});

describe('what makes a judgment a certain one', () => {
  const cited = (text: string) => findAll(sketch({ answers: [text], notes: ['Zie ECLI:NL:RBVEE:2030:12.'] })).filter(({ rule }) => rule === 'omschrijving').map(({ words, pointer }) => [words, pointer]);
  const told = { kind: 'case', ecli: 'ECLI:NL:RBVEE:2030:12' };

  it.each([
    ['Kent u het arrest van de Hoge Raad van 24 mei 2030 over ponten?', 'arrest van de Hoge Raad van 24 mei 2030', { kind: 'case' }],
    ['Het Hof heeft in zijn arrest van 21 oktober 2031 bepaald dat de pont vaart.', 'arrest van 21 oktober 2031', { kind: 'case' }],
    ['Ik wacht op de uitspraak van de rechtbank Veere d.d. 3 mei 2030, over de pont.', 'uitspraak van de rechtbank Veere d.d. 3 mei 2030', { kind: 'case' }],
    ['Dat volgt uit een uitspraak van de Rechtbank Veere, waarin de pont verloor.¹', 'uitspraak van de Rechtbank Veere', told],
    ['Dat volgt uit de rechterlijke uitspraak dat de pont mag varen.¹', 'uitspraak', told],
    ['Zie het vonnis van 3 mei 2030 (ECLI:NL:RBVEE:2030:12).', 'vonnis van 3 mei 2030', told],
  ])('is its court and day, or its number: %s', (text, words, pointer) => expect(cited(text)).toEqual([[words, pointer]]));

  it.each(['De uitspraak van de Hoge Raad gaat over ponten.', 'Hoe ziet u de uitspraak van de Minister van 3 mei 2030?', 'Wat vindt u van de uitspraak «De pont vaart niet»?', 'Ik doe geen uitspraak over de pont.¹', 'Het vonnis komt in mei 2030.'])('is not less than that: %s', (text) => expect(cited(text)).toEqual([]));
});

describe('what makes a study one certain paper', () => {
  it.each([
    ['Dat blijkt uit de publicatie van het CPB van 2030, waarin dat staat.', 'publicatie van het CPB van 2030'],
    ['Dat blijkt uit de CPB-studie uit 2030 naar ponten.', 'CPB-studie uit 2030'],
    ['Zie het onderzoek van Dijkpost van 3 mei 2030 hierover.', 'onderzoek van Dijkpost van 3 mei 2030'],
  ])('is who made it with its date: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['Zie het verslag van de Veerraad van 3 mei 2030.', 'Zie het onderzoek uit 2030.', 'In het verantwoordingsonderzoek 2030 staat dit.', 'In het verantwoordingsonderzoek 2030 van vorig jaar staat dit.', 'Zie het onderzoek van het CPB.', 'Het onderzoek van het CPB van 2030 tot 2033 is duur.', 'De studie van de ponten van 2030 is af.'])('is neither alone, nor the years that it took: %s', (text) => expect(described(text)).toEqual([]));
});

describe('what makes research of someone a paper', () => {
  const found = (text: string, note: string) => findAll(sketch({ answers: [text], notes: [note] })).filter(({ rule, words }) => rule === 'omschrijving' && /onderzoek/.test(words)).map(({ words, pointer }) => [words, pointer.kind]);
  const page = 'Huis van Oevers, 3 mei 2030, «Oevers» (https://oevers.nl/2030/pont)';

  it.each([
    ['the number in the note behind it', 'Dat blijkt uit onderzoek van Veerpeil¹.', 'Kamerstuk 31 123, nr. 4', 'onderzoek van Veerpeil', 'document'],
    ['the page that whose research it is has in the note at the end of the sentence', 'Kent u het onderzoek van Huis van Oevers waaruit blijkt dat de pont vaart?¹', page, 'onderzoek van Huis van Oevers', 'web'],
  ])('is %s', (_, text, note, words, kind) => expect(found(text, note)).toEqual([[words, kind]]));

  it.each([
    ['no note', 'Dat blijkt uit onderzoek van Veerpeil over ponten.', 'Kamerstuk 31 123, nr. 4'],
    ['the page of another', 'Dat blijkt uit onderzoek van Veerpeil over ponten.¹', page],
    ['the number of something else in the sentence', 'Dat blijkt uit onderzoek van Veerpeil, en de pont vaart.¹', 'Kamerstuk 31 123, nr. 4'],
  ])('is not %s', (_, text, note) => expect(found(text, note)).toEqual([]));

  it('leaves the note at the end of the sentence to the letter before it', () =>
    expect(findAll(sketch({ answers: ['In de brief van 3 mei 2030 sta ik stil bij het onderzoek van Veerpeil.¹'], notes: ['Kamerstuk 31 123, nr. 4'] }))[0]).toMatchObject({ words: 'brief van 3 mei 2030', pointer: { identifiers: ['kst-31123-4'] } }));
});

describe('a maker with an English name', () => {
  it.each([
    ['Dat staat in het rapport van House of Ponts.', 'rapport van House of Ponts'],
    ['Dat staat in het advies van de Friends of the Ferry.', 'advies van de Friends of the Ferry'],
    ['Dat staat in het rapport van Skippers for Safety.', 'rapport van Skippers for Safety'],
    ['Dat staat in het rapport van Veerpeil of Vaarweg.', 'rapport van Veerpeil'],
  ])('is named whole: %s', (text, name) => expect(described(text)).toEqual([name]));
});

describe('what makes a letter or report one certain paper', () => {
  it.each([
    ['Zie onze brief aan de voorzitter van de Tweede Kamer van 3 juni 2030 over ‘Vaste oevers langs het veer’ (punt 2).', 'brief aan de voorzitter van de Tweede Kamer van 3 juni 2030 over ‘Vaste oevers langs het veer’'],
    ['Dat staat in het jaarverslag van de minister van Financiën over 2030 en verder.', 'jaarverslag van de minister van Financiën over 2030'],
    ['Dat staat in ons onderzoek (rapport Oevers onder water) van toen.', 'rapport Oevers onder water'],
    ['In ons rapport Resultaten verantwoordingsonderzoek 2030 Ministerie van Financiën en Nationale Schuld staat dat.', 'rapport Resultaten verantwoordingsonderzoek 2030 Ministerie van Financiën en Nationale Schuld'],
    ['In ons rapport Resultaten verantwoordingsonderzoek 2030 bij het Ministerie van Financiën staat dat.', 'rapport Resultaten verantwoordingsonderzoek 2030 bij het Ministerie van Financiën'],
    ['In het verantwoordingsonderzoek 2030 bij het Ministerie van Financiën zagen wij dit.', 'verantwoordingsonderzoek 2030 bij het Ministerie van Financiën'],
    ['In ons Verantwoordingsonderzoek 2030 van het ministerie van Oevers en Vaart staat dit.', 'Verantwoordingsonderzoek 2030 van het ministerie van Oevers en Vaart'],
    ['Zie het rapport van de onderzoekers van het bureau Dijkpost van 3 mei 2030 hierover.', 'rapport van de onderzoekers van het bureau Dijkpost van 3 mei 2030'],
    ['Zie de brief van 3 mei.', 'brief van 3 mei'],
    ['Zie het rapport van KVL*VSF hierover.', 'rapport van KVL*VSF'],
    ['Zie de brief van 3 en 4 mei 2030.', 'brief van 3 en 4 mei 2030'],
    ['Zie de brieven van 3 mei 2030 en 4 juni 2031 hierover.', 'brieven van 3 mei 2030 en 4 juni 2031'],
    ['Zie de Pontennota van 3 mei en 4 juni jl.', 'Pontennota van 3 mei en 4 juni jl.'],
    ['Zie de nota Op weg naar veilige oevers.', 'nota Op weg naar veilige oevers'],
    ['Zie de brief van de minister van Oevers, Ponten en Vaart d.d. 3 mei 2030 over ponten en sluizen (Kamerstuk 99 001, nr. 3).', 'brief van de minister van Oevers, Ponten en Vaart d.d. 3 mei 2030 over ponten en sluizen'],
    ['Zie de veernota Ponten 2030 (Kamerstuk 99 001, nr. 3).', 'veernota Ponten 2030'],
    ['Kent u het bericht gelezen met de titel «Pont ligt stil»?', 'bericht gelezen met de titel «Pont ligt stil»'],
    ['Zie de brief van 3-5-2030.', 'brief van 3-5-2030'],
    ['Zie de brief van mei 2030.', 'brief van mei 2030'],
    ['Zie de brief van vorig jaar.', 'brief van vorig jaar'],
    ['Zie de brief van afgelopen oktober.', 'brief van afgelopen oktober'],
    ['Zie de brief van de minister van Ponten en Vaart d.d. 3 mei 2030 hierover.', 'brief van de minister van Ponten en Vaart d.d. 3 mei 2030'],
    ['Zie de brief van de minister van Vaart en Visserie d.d. 3 mei 2030 hierover.', 'brief van de minister van Vaart en Visserie d.d. 3 mei 2030'],
    ['Zie de brief van dinsdag 3 mei jl. hierover.', 'brief van dinsdag 3 mei jl.'],
    ['Zie de brief van 3 mei j.l. hierover.', 'brief van 3 mei j.l.'],
    ['Zie de brief dd. 3 mei 2030.', 'brief dd. 3 mei 2030'],
    ['Zie de brief gedateerd 3 mei 2030.', 'brief gedateerd 3 mei 2030'],
    ['Zie de brief uit 2030.', 'brief uit 2030'],
    ['Zie de brief, 3 mei 2030.', 'brief, 3 mei 2030'],
    ['Zie de brief van begin mei 2030.', 'brief van begin mei 2030'],
    ['Zie het rapport van de Veerraad over ponten.', 'rapport van de Veerraad over ponten'],
    ['Zie het rapport van de inspectie Oevers.', 'rapport van de inspectie Oevers'],
    ['Zie het rapport van NVK*NSF daarover.', 'rapport van NVK*NSF'],
    ['Zie de brief van mijn ambtsvoorganger over ponten.', 'brief van mijn ambtsvoorganger over ponten'],
    ['Zie de brief van de minister van Veren over de bouw van ponten in Zuid.', 'brief van de minister van Veren over de bouw van ponten in Zuid'],
    ['Zie het rapport Oevers en Kaden.', 'rapport Oevers en Kaden'],
    ['Zie het rapport Resultaten verantwoordingsonderzoek 2030 Ministerie van Volksgezondheid, Welzijn en Sport (XVI) en meer.', 'rapport Resultaten verantwoordingsonderzoek 2030 Ministerie van Volksgezondheid, Welzijn en Sport (XVI)'],
    ['Zie het rapport Resultaten verantwoordingsonderzoek 2030 – Ministerie van Defensie, waarin dat staat.', 'rapport Resultaten verantwoordingsonderzoek 2030 – Ministerie van Defensie'],
    ['Zie het rapport Resultaten verantwoordingsonderzoek 2030 bij het Ministerie van Defensie.', 'rapport Resultaten verantwoordingsonderzoek 2030 bij het Ministerie van Defensie'],
    ['Zie de Veerbrief van de Raad.', 'Veerbrief van de Raad'],
    ['Zie de brief van 3 mei 2030, kenmerk 2030-0000123.', 'brief van 3 mei 2030, kenmerk 2030-0000123'],
    ['Zie de laatste brief over ponten.', 'laatste brief over ponten'],
    ['Zie de meest recente voortgangsrapportage over ponten.', 'meest recente voortgangsrapportage over ponten'],
    ['Zie de brief aan de Veerraad van 3 mei 2030.', 'brief aan de Veerraad van 3 mei 2030'],
    ['Zie de artikel-100-brief van 3 mei 2030.', 'artikel-100-brief van 3 mei 2030'],
    ['Zie de meest recente brief van de Veerraad.', 'brief van de Veerraad'],
    ['Zie de aanvullende brief van de Veerraad.', 'aanvullende brief van de Veerraad'],
    ['Zie de kabinetsreactie daarop.', 'kabinetsreactie daarop'],
    ['Zie de kabinetsreactie op het rapport «Oevers» van de Veerraad.', 'kabinetsreactie op het rapport «Oevers» van de Veerraad'],
    ['Zie de beantwoording van de vragen van het lid Zwaluw.', 'beantwoording van de vragen van het lid Zwaluw'],
    ['Zie het rapport van de commissie-Vrielink over ponten.', 'rapport van de commissie-Vrielink over ponten'],
    ['Zie het rapport van de Veerraad-Noord-2030 over ponten.', 'rapport van de Veerraad-Noord-2030 over ponten'],
    ['Zie het rapport van de Pont- en Veerraad over ponten.', 'rapport van de Pont- en Veerraad over ponten'],
    ['Zie het rapport van de Pont- of Veerraad over ponten.', 'rapport van de Pont- of Veerraad over ponten'],
    ['Zie het rapport van de Pont- & Veerraad over ponten.', 'rapport van de Pont- & Veerraad over ponten'],
    ['Zie het rapport van de Veerraad over A- en B-ponten in Zuid.', 'rapport van de Veerraad over A- en B-ponten in Zuid'],
    ['Zie het rapport van de Veerraad over foto’s van schippers.', 'rapport van de Veerraad over foto’s van schippers'],
    ['Zie het rapport van de Veerraad over pgb’ers van Zuid.', 'rapport van de Veerraad over pgb’ers van Zuid'],
    ['Zie het rapport van de Veerraad - over ponten - nog eens.', 'rapport van de Veerraad'],
    ['Zie het rapport van de Veerraad -over ponten- nog eens.', 'rapport van de Veerraad'],
    ['Zie het rapport van de Veerraad-(Noord) over ponten.', 'rapport van de Veerraad'],
    ['Zie het rapport van de Veerraad ’s avonds.', 'rapport van de Veerraad'],
    ['Zie het rapport van de Veerraad’ sinds vorig jaar.', 'rapport van de Veerraad'],
    ['Zie het rapport van de Veerraad- en 12 ponten.', 'rapport van de Veerraad'],
    ['Zie de artikel 100-brief van 3 mei 2030.', 'artikel 100-brief van 3 mei 2030'],
    ['Zie het Algemeen Ambtsbericht Ketelland van mei 2030.', 'Algemeen Ambtsbericht Ketelland van mei 2030'],
    ['Zie het advies van de Commissie-Van der Zwaluw II daarover.', 'advies van de Commissie-Van der Zwaluw II'],
    ['Zie het advies van de Raad voor de leefomgeving en infrastructuur daarover.', 'advies van de Raad voor de leefomgeving en infrastructuur'],
    ['Zie het rapport van het College voor de rechten van de mens en anderen.', 'rapport van het College voor de rechten van de mens'],
    ['Zie het advies van de commissie-van der Zwaluw daarover.', 'advies van de commissie-van der Zwaluw'],
    ['Zie het advies van de Commissie-Vandermeer de Oeverraad ten spijt.', 'advies van de Commissie-Vandermeer'],
    ['Volgens het rapport van de Veerraad, Zuid voorop, daalt het verkeer.', 'rapport van de Veerraad'],
    ['Zie het advies van het Bureau Oevers & kaden over ponten.', 'advies van het Bureau Oevers & kaden over ponten'],
    ['Zie het rapport van Oevers & Kaden.', 'rapport van Oevers & Kaden'],
    ['Zie het rapport van het Veercollege.', 'rapport van het Veercollege'],
    ['Zie het rapport van de oeverinspectie Zuid.', 'rapport van de oeverinspectie Zuid'],
    ['Zie het rapport van de Veerraad ten aanzien van ponten.', 'rapport van de Veerraad ten aanzien van ponten'],
    ['Zie het rapport van de Veerraad met betrekking tot ponten.', 'rapport van de Veerraad met betrekking tot ponten'],
    ['Zie het rapport van de Veerraad in verband met ponten.', 'rapport van de Veerraad in verband met ponten'],
    ['Zie het rapport van de Veerraad over ponten vanaf 2030.', 'rapport van de Veerraad over ponten vanaf 2030'],
    ['Zoals het rapport van de Veerraad over ponten op 3 plaatsen meldt.', 'rapport van de Veerraad over ponten'],
    ['Ik stuurde het rapport Oevers van Zuid aan de Kamer.', 'rapport Oevers van Zuid'],
    ['Ik lees het rapport van de Veerraad over ponten morgen nog.', 'rapport van de Veerraad over ponten'],
    ['Zie het rapport van de Nationale ombudsman over ponten.', 'rapport van de Nationale ombudsman over ponten'],
    ['Zie het rapport van de NAVO top over ponten.', 'rapport van de NAVO top over ponten'],
    ['Zie het rapport van de Oeverlijke verzonden op 3 mei.', 'rapport van de Oeverlijke'],
    ['Het rapport van de Commissie telt twaalf bladen.', 'rapport van de Commissie'],
    ['Zie het rapport van de Veerraad over Agenda 2030 in Zuid.', 'rapport van de Veerraad over Agenda 2030 in Zuid'],
    ['Zie het rapport van de Veerraad over Oever21 in Zuid.', 'rapport van de Veerraad over Oever21 in Zuid'],
    ['Zie het rapport van de Veerraad over Pijler 2.', 'rapport van de Veerraad over Pijler 2'],
    ['In het rapport van de Veerraad over Zuid 12 ponten noemen is vreemd.', 'rapport van de Veerraad over Zuid'],
    ['Zie het rapport van de Veerraad over Zuid 123.', 'rapport van de Veerraad over Zuid'],
    ['De pont vaart. Vorig Ambtsbericht van mei 2030 telt niet.', 'Ambtsbericht van mei 2030'],
    ['Zie de Veerse brief van 3 mei.', 'brief van 3 mei'],
    ['Zie de brief van de minister van Veren aan de Kamer van 3 mei 2030.', 'brief van de minister van Veren aan de Kamer van 3 mei 2030'],
    ['Zie de brief over de bouw van ponten in het hele land van 2030.', 'brief over de bouw van ponten in het hele land van 2030'],
    ['Zie het advies over de bouw van ponten in het hele land van 3 mei 2030.', 'advies over de bouw van ponten in het hele land van 3 mei 2030'],
    ['Zie de brief van 3 mei 2030, kenmerk 20301234.', 'brief van 3 mei 2030, kenmerk 20301234'],
    ['Zie de beantwoording van eerdere vragen van 3 mei 2030.', 'beantwoording van eerdere vragen van 3 mei 2030'],
    ['Zie de beantwoording van eerder gestelde vragen van 3 mei 2030.', 'beantwoording van eerder gestelde vragen van 3 mei 2030'],
    ['Zie de beantwoording van de vragen van de minister van Veren.', 'beantwoording van de vragen van de minister van Veren'],
  ])('is part of its name: %s', (text, expected) => expect(described(text)).toContain(expected));

  it('holds its mark, which is no reference of its own', () => expect(words('Zie de brief van 3 mei 2030, kenmerk 2030-0000123456.')).toEqual(['brief van 3 mei 2030, kenmerk 2030-0000123456']));

  it.each([
    'Zie de brief.', 'Zie de brief over ponten.', 'Zie de brief van hem.', 'Zie de brief aan de orde.', 'Zie een rapport van de Veerraad.', 'Zie geen rapport van de Veerraad.', 'Zie de rapporten van de Veerraad.', 'Zie het advies om te varen.', 'Zie de kabinetsreactie.', 'Zie de kabinetsreactie op de pont.',
    'Zie de beantwoording van deze vragen van het lid Zwaluw.', 'Zie de beantwoording van vragen over ponten.', 'Zie het rapport van de regeling van de Veerraad.', 'Het onderzoek van de Veerraad loopt.', 'Zie de brief, 12.', 'Zie de brief van 3.', 'Zie de laatste brief.', 'Het onderzoek (Kamerstuk 31 123, nr. 4) loopt.', 'Zie de OTV-rapporten over ponten.',
    'Zie de beantwoording van het debat van 3 mei 2030.', 'De vragen over de beantwoording van vragen over ponten (2031Z00531) wachten.', 'Zoals gezegd in de brief, vorig jaar voer de pont.', 'De evaluatie van de Wet vaste oevers komt.', 'Zie het rapport van de schade aan de Oeverkade.',
  ])('is missing: %s', (text) => expect(described(text).filter((found) => !/regeling/.test(found))).toEqual([]));
});

describe('a letter or report with its number in brackets', () => {
  it.each([
    ['Zie de voortgangsbrief ponten en sluizen (Kamerstuk 31 123, nr. 4).', 'voortgangsbrief ponten en sluizen'],
    ['Zie de brief over het varen van ponten en de sluizen (Kamerstuk 31 123, nr. 4).', 'brief over het varen van ponten en de sluizen'],
    ['Zie het rapport over 12 ponten en 3 veren (Kamerstuk 31 123, nr. 4).', 'rapport over 12 ponten en 3 veren'],
    ['Zie het rapport over ponten die dit jaar varen (Kamerstuk 31 123, nr. 4).', 'rapport over ponten die dit jaar varen'],
    ['Zie het rapport over het feit dat ponten varen (Kamerstuk 31 123, nr. 4).', 'rapport over het feit dat ponten varen'],
    ['Zie de brief ter aanbieding van het plan (Kamerstuk 31 123, nr. 4).', 'brief ter aanbieding van het plan'],
    ['Zie het rapport over de bouw (2030) van veren (Kamerstuk 31 123, nr. 4).', 'rapport over de bouw (2030) van veren'],
    ['Zie de voortgangsbrief pont- en veerdiensten (Kamerstuk 31 123, nr. 4).', 'voortgangsbrief pont- en veerdiensten'],
    ['Zie de brief over het gebied rond Zuid (Kamerstuk 31 123, nr. 4).', 'brief over het gebied rond Zuid'],
    ['Zie de brief over de gelijkheid van schippers (Kamerstuk 31 123, nr. 4).', 'brief over de gelijkheid van schippers'],
    ['Zie de brief over het aangekondigde en gedane werk (Kamerstuk 31 123, nr. 4).', 'brief over het aangekondigde en gedane werk'],
    ['Zie de brief over het onderzoek naar ponten (Kamerstuk 31 123, nr. 4).', 'brief over het onderzoek naar ponten'],
    ['Zie de voortgangsbrief ponten en sluizen (VPS) in het waterland (Kamerstuk 31 123, nr. 4).', 'voortgangsbrief ponten en sluizen (VPS) in het waterland'],
  ])('is named by all words up to it: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each([
    ['Over de pont is de voortgangsbrief Oevers afgelopen week verstuurd (Kamerstuk 31 123, nr. 4).', 'voortgangsbrief Oevers', 'a verb'],
    ['De voortgangsbrief Oevers ligt al bij uw Kamer (Kamerstuk 31 123, nr. 4).', 'voortgangsbrief Oevers', 'a verb'],
    ['Over de pont is de voortgangsbrief Oevers gisteren gestuurd (Kamerstuk 31 123, nr. 4).', 'voortgangsbrief Oevers', 'a participle'],
    ['Onder de titel «voortgangsbrief Oevers» staat dit nu vast (Kamerstuk 31 123, nr. 4).', 'voortgangsbrief Oevers', 'the end of a quotation'],
    ['Zie de voortgangsbrief ponten en het rapport over sluizen (Kamerstuk 31 123, nr. 4).', 'rapport over sluizen', 'another paper'],
    ['In de voortgangsbrief Oevers, evenals vorig jaar, staat dit (Kamerstuk 31 123, nr. 4).', 'voortgangsbrief Oevers', 'a comma'],
  ])('ends before what is no part of its name: %s (%s, %s)', (text, expected) => expect(described(text)).toEqual([expected]));

  it('names none where an article begins another thing behind its noun', () => expect(described('Dat was voor het uitkomen van het advies het standpunt van de Veerraad (Kamerstuk 31 123, nr. 4).')).toEqual([]));

  it('or in a note is named by all words up to that, but not by those up to a note at the end of a sentence about it', () => {
    const named = (text: string) => findAll(sketch({ answers: [text], notes: ['Kamerstuk 31 123, nr. 4'] })).filter(({ rule }) => rule === 'omschrijving').map((found) => found.words);
    expect(named('Zie de voortgangsbrief ponten.¹')).toEqual(['voortgangsbrief ponten']);
    expect(named('In de voortgangsbrief vaste ponten en veren¹ staat dit.')).toEqual(['voortgangsbrief vaste ponten en veren']);
    expect(named('De brief noemde vier ponten en twee veren in Zuid.¹')).toEqual(['brief']);
    expect(named('De brief noemde ponten.¹')).toEqual(['brief']);
    expect(named('De brief telde vier ponten en twee veren in Zuid.¹')).toEqual(['brief']);
  });
});

describe('a title between quotation marks', () => {
  it.each([
    ["Kent u het bericht 'Pont vaart' van 3 mei 2030?", "bericht 'Pont vaart' van 3 mei 2030"],
    ['Kent u het bericht «Pont vaart niet»?', 'bericht «Pont vaart niet»'],
    ['Kent u het artikel "Pont vaart niet" uit de Veerbode?', 'artikel "Pont vaart niet"'],
    ['Kent u het artikel „Pont vaart niet” van 3 mei?', 'artikel „Pont vaart niet” van 3 mei'],
    ['Kent u het rapport getiteld ‘Pont vaart niet’?', 'rapport getiteld ‘Pont vaart niet’'],
    ['Kent u het rapport met de titel: “Pont vaart niet”?', 'rapport met de titel: “Pont vaart niet”'],
    ['Kent u het rapport met als titel «Pont vaart niet»?', 'rapport met als titel «Pont vaart niet»'],
    ['Kent u het bericht «pont vaart niet»?', 'bericht «pont vaart niet»'],
    ['Kent u het bericht «Pont vaart: «nee zegt schipper»?', 'bericht «Pont vaart: «nee zegt schipper»'],
    ["Kent u het bericht 'De pont's lading'?", "bericht 'De pont's lading'"],
    ["Kent u het bericht 'De pont in de jaren '90'?", "bericht 'De pont in de jaren '90'"],
    ['Kent u het rapport van de Veerraad ‘Pont vaart niet’?', 'rapport van de Veerraad ‘Pont vaart niet’'],
    ['Kent u de uitzending “Pont ’t Veer vaart” van 3 mei?', 'uitzending “Pont ’t Veer vaart” van 3 mei'],
    ['Kent u de studie «Oevers»?', 'studie «Oevers»'],
    ['De raad heeft een rapport uitgebracht: «Oevers en kaden».', 'rapport uitgebracht: «Oevers en kaden»'],
    ['Kent u het commentaar onder de titel «Pont vaart niet»?', 'commentaar onder de titel «Pont vaart niet»'],
  ])('is part of its name: %s', (text, expected) => expect(described(text)).toContain(expected));

  it.each([
    ['In ons onderzoek Kaden in beeld (2030) staat dit.', 'onderzoek Kaden in beeld'],
    ['Ons onderzoek Kaden in beeld: oevers gemeten (Veerraad, 2030) toont dit.', 'onderzoek Kaden in beeld: oevers gemeten'],
    ['Zie ons onderzoek Varen en aanmeren uit 2030.', 'onderzoek Varen en aanmeren uit 2030'],
    ['Zie het Jaaroverzicht 2030.', 'Jaaroverzicht 2030'],
    ['Zie het halfjaarbericht veren 2030.', 'halfjaarbericht veren 2030'],
  ])('may be without marks where a year tells where it ends: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['Zie ons onderzoek Kaden.', 'Het onderzoek (Veerraad, 2030) loopt.', 'Bij het jaarverslag VenV 2030 (Veerraad, 2031) hoort dit.'])('is none without: %s', (text) => expect(described(text)).toEqual([]));

  it.each([
    ['Kent u het bericht «Pont vaart weer uit»?¹', 'Veerbode, 3 mei 2030, «Pont vaart weer uit» (https://veerbode.nl/nieuws/1).'],
    ['Kent u het bericht «Pont vaart weer uit» in de Veerbode?¹', 'Veerbode, 3 mei 2030: veerbode.nl/nieuws/1'],
    ['Kent u het rapport «Pont vaart weer uit»¹ van de Veerraad?', 'Jansen, A. e.a. (2030), Pont vaart weer uit, https://veerbode.nl/nieuws/1'],
    ['In de voortgangsrapportage over ponten,¹ staat dit.', 'https://veerbode.nl/nieuws/1'],
  ])('is at the address that its note gives: %s', (text, note) => expect(findAll(sketch({ questions: [text], notes: [note] }))[0]).toMatchObject({ rule: 'omschrijving', pointer: { kind: 'web', url: 'https://veerbode.nl/nieuws/1' } }));

  it.each([
    ['of a site', ['Veerbode, 3 mei 2030 (https://veerbode.nl).']],
    ['of another title', ['Veerbode, 3 mei 2030, «De pont ligt al maanden stil voor onderhoud» (https://veerbode.nl/nieuws/1).']],
    ['of another note', ['Veerbode, 3 mei 2030, «Pont vaart weer uit».', 'Oeverblad, 4 mei 2030 (https://oeverblad.nl/a).']],
  ])('is not at the address %s', (_, notes) => expect(findAll(sketch({ questions: [`Kent u het bericht «Pont vaart weer uit»?${'¹²'.slice(0, notes.length)}`], notes }))[0]).toMatchObject({ pointer: { kind: 'described' } }));

  it.each([
    ['Kent u het bericht «Rapport van de Veerraad over ponten»?', 'bericht «Rapport van de Veerraad over ponten»'],
    ['Kent u het rapport «Brief van de Veerraad van 3 mei 2030» van de Veerbond?', 'rapport «Brief van de Veerraad van 3 mei 2030» van de Veerbond'],
  ])('names no paper of its own: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it('gives one paper for each of several, with or without their sources', () => {
    expect(described('Kent u de berichten «Pont vaart», «Pont zinkt» en «Pont lekt»?')).toEqual(['«Pont vaart»', '«Pont zinkt»', '«Pont lekt»']);
    expect(described('Kent u de berichten “Pont vaart niet” (Veerblad 4 juli 2018), “Pont vaart wel” en “Pont zinkt niet”?')).toEqual(['“Pont vaart niet”', '“Pont vaart wel”', '“Pont zinkt niet”']);
    expect(described('Kent u de berichten “Pont vaart niet” (Veerblad 4 juli 2018) en “Pont vaart wel” (Oeverbode 5 juli 2018)?')).toEqual(['“Pont vaart niet”', '“Pont vaart wel”']);
  });

  it.each(["Lezen zij het bericht 's morgens in 'Oever' nog?", "Kent u het bericht' over ponten' nog?", 'Kent u het bericht «Pont vaart niet?', 'Het onderzoek ‘ideaal’ loopt.', 'Kent u het bericht over «Pont»?', 'Kent u «Pont vaart niet»?'])('is none that is not closed, a small word, or without its noun: %s', (text) => expect(described(text)).toEqual([]));
});

describe('the number of a paper named in words', () => {
  const numbers = (text: string, ...notes: readonly string[]) => findAll(sketch({ answers: [text], notes })).flatMap(({ words: named, rule, pointer }) => (rule === 'omschrijving' || rule === 'voornoemd') && 'identifiers' in pointer ? [[named, pointer.identifiers]] : []);

  it.each([
    ['Zie de brief van 3 mei 2030 (zie Kamerstuk 31 123, nr. 4).', ['brief van 3 mei 2030', ['kst-31123-4']]],
    ['Zie de brief van 3 mei 2030 (zie ook: Kamerstuk 31 123, nr. 4).', ['brief van 3 mei 2030', ['kst-31123-4']]],
    ['Zie de brief van 3 mei 2030 over ponten in het hele land (Kamerstuk 31 123, nr. 4).', ['brief van 3 mei 2030 over ponten in het hele land', ['kst-31123-4']]],
    ['In de brief van 3 mei 2030 is gemeld dat de pont vaart (Kamerstuk 31 123, nr. 4).', ['brief van 3 mei 2030', ['kst-31123-4']]],
    ['Zie de brief (Kamerstuk 31 123, nr. 4).', ['brief', ['kst-31123-4']]],
    ['In het rapport van de Veerraad is gemeld dat de pont vaart (Kamerstuk 31 123, nr. 4).', ['rapport van de Veerraad', ['kst-31123-4']]],
    ['Zie de brief van 3 mei 2030 met een reactie op het rapport «Oevers» (Kamerstuk 31 123, nr. 4).', ['brief van 3 mei 2030', ['kst-31123-4']]],
    ['Zie de brief van 3 mei 2030 houdende de aanbieding van het rapport «Oevers» (Kamerstuk 31 123, nr. 4).', ['brief van 3 mei 2030', ['kst-31123-4']]],
    ['Zie de brief van de minister d.d. 3 mei 2030 ter aanbieding van het advies van de Veerraad (Kamerstuk 31 123, nr. 4).', ['brief van de minister d.d. 3 mei 2030', ['kst-31123-4']]],
    ['Zie de motie (Kamerstuk 31 123, nr. 4).', ['motie', ['kst-31123-4']]],
    ['Zie de brief van 3 mei 2030 inzake de motie Zwaluw (Kamerstuk 31 123, nr. 4) over ponten (Kamerstuk 31 123, nr. 6).', ['brief van 3 mei 2030 inzake de motie Zwaluw (Kamerstuk 31 123, nr. 4) over ponten', ['kst-31123-6']]],
    ['Zie de brief van 3 mei 2030 betreffende het rapport «Oevers» (Kamerstuk 31 123, nr. 4) inzake ponten en veren (Kamerstuk 31 123, nr. 6).', ['brief van 3 mei 2030 betreffende het rapport «Oevers» (Kamerstuk 31 123, nr. 4) inzake ponten en veren', ['kst-31123-6']]],
    ['Zie de brief van 3 mei 2030 inzake de motie Zwaluw (Kamerstuk 31 123, nr. 4) over ponten, en die van de Veerraad (Kamerstuk 31 123, nr. 6).', ['brief van 3 mei 2030 inzake de motie Zwaluw', ['kst-31123-4']]],
    ['Zie de brief van 3 mei 2030 inzake de motie Zwaluw (Kamerstuk 31 123, nr. 4) over ponten.', ['brief van 3 mei 2030 inzake de motie Zwaluw', ['kst-31123-4']]],
    ['Zie de brief van 3 mei 2030 inzake ponten (Kamerstuk 31 123, nr. 4) die Zwaluw (Kamerstuk 31 123, nr. 6) noemt.', ['brief van 3 mei 2030 inzake ponten', ['kst-31123-4']]],
    ['Zie de motie Zwaluw, Kamerstuk 31 123, nr. 4.', ['motie Zwaluw', ['kst-31123-4']]],
    ['Zie het Veerraad (VR)-advies over ponten (Kamerstuk 31 123, nr. 4).', ['advies over ponten', ['kst-31123-4']]],
    ['Zie de kabinetsreactie op het rapport van de Veerraad (Kamerstuk 31 123, nr. 4).', ['kabinetsreactie op het rapport van de Veerraad', ['kst-31123-4']]],
  ])('stands in a bracket behind it or further on in its sentence: %s', (text, expected) => expect(numbers(text)).toEqual([expected]));

  it.each([
    'Zie het controlerapport bij de 43e voortgangsrapportage over ponten (Kamerstuk 31 123, nr. 4).',
    'Zie het advies bij het derde rapport over ponten (Kamerstuk 31 123, nr. 4).',
    'Zie de brief van 3 mei 2030 over het tweede rapport over ponten (Kamerstuk 31 123, nr. 4).',
  ])('is not that of the paper that another comes with or is about: %s', (text) => expect(numbers(text).filter(([named]) => !`${named}`.startsWith('brief'))).toEqual([]));

  it.each([
    ['Zie de motie Zwaluw. De motie (Kamerstuk 31 123, nr. 4) telt.', 'motie Zwaluw', ['kst-31123-4']],
    ['Zie de motie Zwaluw. De motie is helder. Deze motie (Kamerstuk 31 123, nr. 4) telt.', 'motie Zwaluw', ['kst-31123-4']],
    ['Zie de kamerbrief van 3 mei 2030. De brief (Kamerstuk 31 123, nr. 4) telt.', 'kamerbrief van 3 mei 2030', ['kst-31123-4']],
    ['Zie de motie Zwaluw. Er is een motie (Kamerstuk 31 123, nr. 4) over.', 'motie Zwaluw', undefined],
    ['Zie de motie Zwaluw. De brief (Kamerstuk 31 123, nr. 4) telt.', 'motie Zwaluw', undefined],
    ['Zie de brief van 3 mei 2030. De kamerbrief (Kamerstuk 31 123, nr. 4) telt.', 'brief van 3 mei 2030', undefined],
  ])('is that of the paper of its kind named before, behind a noun alone: %s', (text, name, expected) => expect(numbers(text).find(([named]) => named === name)?.[1]).toEqual(expected));

  it('is that of the paper of its kind named before, behind "voornoemde" with a note', () =>
    expect(numbers('Zie de motie Zwaluw. De voornoemde motie¹ telt, en ook de motie Zwaluw.', 'Kamerstuk 31 123, nr. 4').filter(([named]) => named === 'motie Zwaluw')).toEqual([['motie Zwaluw', ['kst-31123-4']], ['motie Zwaluw', ['kst-31123-4']]]));

  it('is not that of another paper of the series', () =>
    expect(numbers('Zie de 43e voortgangsrapportage Ponten (Kamerstuk 31 123, nr. 4), niet de 44e voortgangsrapportage Ponten of de tweede voortgangsrapportage Ponten, maar de 43e voortgangsrapportage Ponten.').map(([, identifiers]) => identifiers)).toEqual([['kst-31123-4'], ['kst-31123-4']]));

  it('is the second of two brackets where the first is that of what a letter is about', () =>
    expect(numbers('Zie de brief van 3 mei 2030 over vaste ponten (Kamerstuk 31 123, nr. 4) (Kamerstuk 31 123, nr. 6).')[0]?.[1]).toEqual(['kst-31123-6']));

  it.each(['Ik ken de proef met ponten bij evaluaties (Kamerstuk 31 123, nr. 4).', 'Ik ken de Voortgangsrapportage Ponten. Zie de inzet bij eindevaluaties (Kamerstuk 31 123, nr. 4).'])('makes no paper of a plural alone: %s', (text) => expect(numbers(text)).toEqual([]));

  it('is that which a note with several gives to that paper', () =>
    expect(numbers('Kent u de motie-Zwaluw c.s.?¹', 'Verslag van een overleg (Kamerstuk 31 123, nr. 4) en motie-Zwaluw c.s. over ponten (Kamerstuk 31 124, nr. 5).')[0]).toEqual(['motie-Zwaluw c.s.', ['kst-31124-5']]));

  it.each([
    'Over de motie Zwaluw heb ik uw Kamer eerder geïnformeerd (Kamerstuk 31 123, nr. 4).',
    'Op het rapport «Oevers» is eerder gereageerd (Kamerstuk 31 123, nr. 4).',
    'Ik heb de aanbevelingen van het OVZ-rapport onderschreven (Kamerstuk 31 123, nr. 4).',
    'Ik ken het rapport «Oevers». De raad gaf later een rapport (Kamerstuk 31 123, nr. 4).',
  ])('is not that of the letter in which something was said of it: %s', (text) => expect(numbers(text).filter(([name]) => name !== 'rapport')).toEqual([]));

  it.each([
    'Zie de motie van het lid Zwaluw (WL) over ponten (Kamerstuk 31 123, nr. 4).',
    'Zie de motie van de leden Zwaluw (D66) en Van der Veer (GroenLinks-PvdA) (Kamerstuk 31 123, nr. 4).',
    'Zie de motie Zwaluw over het Nationaal Programma Ponten (NPP) en kaden (Kamerstuk 31 123, nr. 4).',
  ])('stands behind a bracket that holds no more than a party or short name: %s', (text) => expect(numbers(text)[0]?.[1]).toEqual(['kst-31123-4']));

  it.each([
    ['Zie de brief van 3 mei 2030. De pont vaart (Kamerstuk 31 123, nr. 4).', []],
    ['Zie de brief van 3 mei 2030\n\nDe pont vaart (Kamerstuk 31 123, nr. 4).', []],
    ['Zie de brief van 3 mei 2030 (die u kent) en varen wij (Kamerstuk 31 123, nr. 4).', []],
    ['Zie de brief van 3 mei 2030 en Kamerstuk 31 123, nr. 4.', []],
    ['Zie de brief van 3 mei 2030 en de motie Zwaluw (Kamerstuk 31 123, nr. 4).', [['motie Zwaluw', ['kst-31123-4']]]],
    ['Zie de brief van 3 mei 2030 en het rapport van de Veerraad (Kamerstuk 31 123, nr. 4).', [['rapport van de Veerraad', ['kst-31123-4']]]],
  ])('does not stand in the next sentence or paragraph, behind another bracket or paper, nor where it is named beside it: %j', (text, expected) => {
    expect(described(text)[0]).toBe('brief van 3 mei 2030');
    expect(numbers(text)).toEqual(expected);
  });

  it('is that of the letter, which may be about a motion', () => expect(numbers('Zie de brief over de motie Zwaluw (Kamerstuk 31 123, nr. 4).')).toEqual([['brief over de motie Zwaluw', ['kst-31123-4']]]));

  it.each([
    ['Zie de brief van 3 mei 2030.¹', 'behind its sentence'], ['Zie de brief van 3 mei 2030,¹ en vaar.', 'behind its comma'], ['Zie «de brief van 3 mei 2030»¹ en vaar.', 'behind its quotation mark'], ['Kent u de brief van 3 mei 2030?¹ Vaart u?', 'behind its question mark'], ['In de brief van 3 mei 2030 staat dat de pont vaart.¹', 'at the end of its sentence'],
  ])('stands in its note: %s (%s)', (text) => expect(numbers(text, 'Kamerstuk 31 123, nr. 4')).toEqual([['brief van 3 mei 2030', ['kst-31123-4']]]));

  it.each(['Zie de brief van 3 mei 2030 (Gemeentewet).', 'Zie de brief van 3 mei 2030 (vraag 3).'])('is none that a bracket with something else has: %s', (text) => expect(numbers(text)).toEqual([]));

  it('is not that of the note of another paper in its sentence, nor of the next sentence', () => {
    expect(numbers('In de brief van 3 mei 2030 staat dat. De pont vaart.¹', 'Kamerstuk 31 123, nr. 4')).toEqual([]);
    expect(numbers('In de brief van 3 mei 2030 staat dat de motie Zwaluw¹ is uitgevoerd.', 'Kamerstuk 31 123, nr. 4')).toEqual([['motie Zwaluw', ['kst-31123-4']]]);
  });

  it('is not that of the questions about a piece of news, which has none', () => {
    expect(numbers('Kent u het bericht «Pont vaart niet»? De vragen over het bericht «Pont vaart niet» (2031Z00531) wachten.')).toEqual([]);
    expect(numbers('Zie het artikel «Pont vaart niet».¹', 'Oeverkrant, 3 mei 2030; zie ook Kamerstuk 31 123, nr. 4')).toEqual([]);
  });

  it('is none where places of the paper give the same name different ones', () => {
    expect(numbers('Zie de motie Zwaluw.¹ Zie ook de motie Zwaluw.² De motie Zwaluw is uitgevoerd.', 'Kamerstuk 31 123, nr. 4', 'Kamerstuk 31 123, nr. 5')).toEqual([['motie Zwaluw', ['kst-31123-4']], ['motie Zwaluw', ['kst-31123-5']]]);
  });

  it('is known again: by the same name, whoever calls it the motion of a member; by "voornoemde"; by "de betreffende motie"', () => {
    expect(numbers('Zie de motie-Zwaluw (Kamerstuk 31 123, nr. 4). De motie van het lid Zwaluw c.s. is uitgevoerd. Bovengenoemde motie ook.')).toEqual([['motie-Zwaluw', ['kst-31123-4']], ['motie van het lid Zwaluw c.s.', ['kst-31123-4']], ['Bovengenoemde motie', ['kst-31123-4']]]);
    expect(described('Zie desbetreffende motie.')).toEqual(['desbetreffende motie']);
  });
});

describe('answers of another paper', () => {
  const kinds = (text: string) => find(text).map(({ words: named, pointer }) => [named, pointer.kind]);
  it.each([
    ['Zie het antwoord op vraag 3 van de feitelijke vragen over ponten.', 'antwoord op vraag 3 van de feitelijke vragen over ponten'],
    ['Zie het antwoord op vraag 3 uit mijn brief van vorige week.', 'antwoord op vraag 3 uit mijn brief van vorige week'],
    ['Zie het antwoord op vraag 3 van de door u gestelde vragen.', 'antwoord op vraag 3 van de door u gestelde vragen'],
    ['Zie het antwoord op vraag 3 van het schriftelijk overleg over ponten.', 'antwoord op vraag 3 van het schriftelijk overleg over ponten'],
    ['Zie het antwoord op vraag 3 van het lid Vriel over ponten.', 'antwoord op vraag 3 van het lid Vriel over ponten'],
    ['Zie de beantwoording van de vragen 3 tot en met 6 van de leden Vriel en Zwaluw over ponten.', 'beantwoording van de vragen 3 tot en met 6 van de leden Vriel en Zwaluw'],
    ['Zie het antwoord op vraag 3 van de pontenbegroting 2030.', 'antwoord op vraag 3 van de pontenbegroting 2030'],
    ['In antwoord op vraag 3 n.a.v. de begroting PWS 2030 staat dit.', 'antwoord op vraag 3'],
    ['Zie het antwoord op vraag 3 in het verslag.', 'antwoord op vraag 3 in het verslag'],
  ])('are told by the words behind the pointer, which belong to it: %s', (text, expected) => expect(kinds(text)[0]).toEqual([expected, 'other-paper']));

  it.each([
    'In de beantwoording van de eerdere vragen over ponten staat in antwoord op vraag 3 dit.', 'In de antwoorden op schriftelijke vragen staat bij vraag 3 dit.', 'Zie de eerdere vragen 3 en 4.', 'In reactie op eerder gestelde Kamervragen staat bij vraag 3 dit.',
  ])('are told by the words before it: %s', (text) => expect(kinds(text).some(([, kind]) => kind === 'other-paper')).toBe(true));

  it.each(['Zie het antwoord op vraag 3 van deze lijst.', 'Zie het antwoord op vraag 3 in onderhavige lijst van vragen.', 'Zie het antwoord op vraag 3 in de voorliggende beantwoording.', 'Zie het antwoord op vraag 3 in de tabel bij de nota.', 'Zie het antwoord op vraag 3 over de vragenlijst.', 'In de beantwoording van de eerdere vragen staat dit; zie verder vraag 3.', 'Eerdere vragen zijn beantwoord. Vraag 3 niet.'])('are not meant: %s', (text) => expect(kinds(text)).toEqual([[expect.stringContaining('raag 3'), 'answer']]));

  it('are not what an answer means by "uw antwoord"', () => expect(kinds('Ik deel uw antwoord op vraag 5.')).toEqual([['antwoord op vraag 5', 'answer']]));
});

describe('the names that a paper gives to acts', () => {
  const laws = (...answers: readonly string[]) => findAll(sketch({ answers })).map(({ words: named, pointer }) => [named, pointer.kind === 'law' ? pointer.provisions[0]?.bwb : pointer.kind === 'eu-act' ? pointer.celex : pointer.kind]);

  it.each([
    ['De Gemeentewet (hierna: Gmw) geldt.', 'Gmw'], ['De Gemeentewet (hierna te noemen: «de Gmw») geldt.', 'Gmw'], ['De Gemeentewet (verder: de Gmw) geldt.', 'Gmw'], ['De Gemeentewet (GMW) geldt.', 'GMW'], ['De Gemeentewet (ook wel GMW) geldt.', 'GMW'], ['De Gemeentewet (RED-III) geldt.', 'RED-III'], ['De Gemeentewet (RED 3) geldt.', 'RED 3'], ['De Gemeentewet (Zeewet) geldt.', 'Zeewet'], ['De Gemeentewet (Oeververdrag) geldt.', 'Oeververdrag'], ['De Gemeentewet (Wet Oever) geldt.', 'Wet Oever'], ['De Gemeentewet (hierna: Wet gmw) geldt.', 'Wet gmw'],
  ])('count everywhere in it: %s', (text, short) => expect(laws(text, `De ${short} regelt dit.`).at(-1)).toEqual([short, 'BWBR0005416']));

  it.each([['De Participatiewet (Pw) geldt.', 'Pw', 'BWBR0015703'], ['De Onteigeningswet (Ow) geldt.', 'Ow', 'BWBR0001842']])('count before the act that a table knows by them: %s', (text, short, bwb) => expect(laws(text, `Zie artikel 3 ${short}.`).at(-1)).toEqual([`artikel 3 ${short}`, bwb]));

  it('are needed where two acts bear them: "Pw" may be the Pensioenwet or the Participatiewet', () => expect(laws('Zie artikel 3 Pw.')).toEqual([['artikel 3 Pw', undefined]]));

  it.each([['De Regeling veren en ponten (Rvp) geldt.', 'Rvp'], ['De Wet op de veren (Wov) geldt.', 'Wov']])('count with one capital where they are its initials: %s', (text, short) => expect(laws(text, `De ${short} regelt dit.`).at(-1)).toEqual([short, undefined]));

  it('are not those of a thing whose short name holds that of the act', () => expect(laws('De pontsteun AOW (PS-AOW) is laag.', 'De PS-AOW stijgt.')).not.toContainEqual(['PS-AOW', 'BWBR0002221']));

  it.each(['De Veerraad Gemeentewet (VRG) vaart.', 'De Commissie Gemeentewet (CGW) vaart.'])('are not those of a body whose name ends in it: %s', (text) => expect(laws(text, 'De VRG en de CGW varen.')).toEqual([['Gemeentewet', 'BWBR0005416']]));

  it('count for acts of the Union too', () => expect(laws('Verordening (EU) 2016/679 (hierna: AVP) geldt.', 'De AVP is lang.').at(-1)).toEqual(['AVP', '32016R0679']));

  it.each(['De Gemeentewet (van toepassing) geldt.', 'De Gemeentewet (Zuid) geldt.', 'De Gemeentewet (zie de Nota) geldt.'])('are none that say something else: %s', (text) => expect(laws(text, 'De Zuid en de Nota en de toepassing gelden.').filter(([named]) => named !== 'Gemeentewet')).toEqual([]));

  it.each(['RED iii', 'Oeverrichtlijnen', 'Noordwetland', 'Wet A B', 'hierna: 2Gmw', 'hierna: gmw', 'hierna: de zeer lange naam die men nog gaarne gebruikt voor dit Werk'])('are none without capitals, or not made like one: (%s)', (bracket) =>
    expect(laws(`De Gemeentewet (${bracket}) geldt.`, `De ${bracket.replace('hierna: ', '')} telt.`).filter(([named, bwb]) => named !== 'Gemeentewet' && bwb === 'BWBR0005416')).toEqual([]),
  );

  it('are whole words with their capitals', () => expect(laws('De Gemeentewet (hierna: Gmw) geldt.', 'De gmw en de Gmw2 tellen.').map(([named]) => named)).toEqual(['Gemeentewet', 'Gmw']));

  it('keep the first meaning, and the bare kind is that act', () => {
    expect(laws('De Gemeentewet (GMW) geldt.', 'De Grondwet (GMW) geldt.', 'De GMW geldt.').at(-1)).toEqual(['GMW', 'BWBR0005416']);
    expect(laws('De Gemeentewet (hierna: de Wet) geldt.', 'Artikel 3 van de Wet geldt.').at(-1)).toEqual(['Artikel 3 van de Wet', 'BWBR0005416']);
    expect(laws('De Gemeentewet (hierna: de Wet) geldt.', 'Dat de Wet (open) is, telt.').at(-1)).toEqual(['Wet', 'BWBR0005416']);
  });

  it('are those of neither of two acts that share a name', () => expect(laws('De Comptabiliteitswet 2001 en de Comptabiliteitswet 2016 gelden.', 'De Comptabiliteitswet telt, ook artikel 3 CW.').slice(2)).toEqual([['Comptabiliteitswet', undefined], ['artikel 3 CW', undefined]]));

  it('are lent by its initials to an act named in full, beside an article only', () => {
    expect(laws('De Comptabiliteitswet 2016 geldt.', 'Zie artikel 3 CW.').at(-1)).toEqual(['artikel 3 CW', 'BWBR0039429']);
    expect(laws('De Comptabiliteitswet 2016 geldt.', 'Zie artikel 3 CW 2016.').at(-1)).toEqual(['artikel 3 CW 2016', 'BWBR0039429']);
    expect(laws('De Comptabiliteitswet 2016 geldt.', 'De CW is lang.')).toEqual([['Comptabiliteitswet 2016', 'BWBR0039429']]);
    expect(laws('De Comptabiliteitswet 2016 geldt.', 'De Comptabiliteitswet 2016 telt. Zie artikel 3 CW.').at(-1)).toEqual(['artikel 3 CW', 'BWBR0039429']);
    expect(laws('De Comptabiliteitswet 2016 geldt.', 'De Comptabiliteitswet 2016 telt. De Comptabiliteitswet ook.').at(-1)).toEqual(['Comptabiliteitswet', 'BWBR0039429']);
    expect(laws('De Comptabiliteitswet 2016 geldt.', 'Zie artikel 3 CW 1850.').at(-1)).toEqual(['artikel 3 CW', 'BWBR0039429']);
    expect(laws('De Wet open overheid geldt.', 'Zie artikel 3 WO.')).toHaveLength(1);
    expect(laws('De Algemene wet inzake rijksbelastingen geldt.', 'Zie artikel 3 AWR.').at(-1)).toEqual(['artikel 3 AWR', 'BWBR0002320']);
  });
});

describe('an act that no table has', () => {
  it.each([
    ['De Veerpontenwet geldt.', 'Veerpontenwet'], ['Het Oeververdrag geldt.', 'Oeververdrag'], ['De Wet vaste oevers geldt.', 'Wet vaste oevers'], ['De Wet op de vaste oevers en kaden geldt.', 'Wet op de vaste oevers en kaden'], ['Het Besluit vaste oevers regelt dit.', 'Besluit vaste oevers'], ['De Wet VOK geldt.', 'Wet VOK'],
    ['De Tijdelijke wet veren bepaalt dit.', 'Tijdelijke wet veren'], ['De Wet vaste oevers verankert dit.', 'Wet vaste oevers'], ['De Wet vaste oevers luidt zo.', 'Wet vaste oevers'], ['De Algemene verordening veren bepaalt dit.', 'Algemene verordening veren'], ['De Regeling veren 2030 geldt.', 'Regeling veren 2030'], ['De Wet selectie, plaatsing en vervoer van veren geldt.', 'Wet selectie, plaatsing en vervoer van veren'],
    ['Het wetsvoorstel Vaste oevers en kaden ligt klaar.', 'wetsvoorstel Vaste oevers en kaden'], ['Het wetsvoorstel «Vaste oevers» ligt klaar.', 'wetsvoorstel «Vaste oevers»'], ['Het wetsvoorstel Wet vaste oevers ligt klaar.', 'Wet vaste oevers'],
    ['Wij voeren de Wet vaste oevers inmiddels uit.', 'Wet vaste oevers'], ['De Wet vaste oevers verbetert dit.', 'Wet vaste oevers'], ['Wij passen de Wet vaste oevers toe.', 'Wet vaste oevers'],
    ['Het VOK-verdrag geldt.', 'VOK-verdrag'], ['Het VOk-verdrag geldt.', 'VOk-verdrag'], ['De Wet VOK-oevers geldt.', 'Wet VOK-oevers'], ['Zie het Europees Verdrag vaste oevers daarover.', 'Europees Verdrag vaste oevers'], ['Zie het Internationaal Verdrag ponten hier.', 'Internationaal Verdrag ponten'], ['Zie het VN-Oeververdrag.', 'VN-Oeververdrag'], ['Zie het Verenigde Naties (VN)-Oeververdrag.', 'Verenigde Naties (VN)-Oeververdrag'],
    ['Zie de VN-vloot en het Oeververdrag.', 'Oeververdrag'], ['Zie het Reglement van Oever.', 'Reglement van Oever'], ['De Wet selectie, plaatsing, keuring en vervoer van veren geldt.', 'Wet selectie, plaatsing, keuring en vervoer van veren'], ['De Wet selectie, plaatsing of vervoer geldt.', 'Wet selectie'], ['De Wet selectie, Plaatsing en vervoer geldt.', 'Wet selectie'], ['De Wet selectie, plaatsing en Zuid geldt.', 'Wet selectie'],
    ['De Wet vaste oevers en de ponten gelden.', 'Wet vaste oevers'], ['De Wet vaste oevers en «Kaden» gelden.', 'Wet vaste oevers'], ['De Wet vaste oevers en niet het plan geldt.', 'Wet vaste oevers'], ['De Regeling pont- en veerdiensten geldt.', 'Regeling pont- en veerdiensten'],
  ])('is told by its make, up to where the sentence goes on: %s', (text, name) => expect(words(text)).toEqual([name]));

  it.each(['De Wet geldt.', 'Het wetsvoorstel ligt klaar.', 'Het wetsvoorstel «Wijziging van de oevers» ligt klaar.', 'Het Besluit van de raad geldt.', 'De Initiatiefwet geldt.', 'De Algemene pont vaart.', 'De wet vaste oevers geldt.', 'De Verordening vaste oevers geldt.', 'De Wet de oevers geldt.', 'De Verordening van de raad geldt.', 'De Algemene regelingen veren gelden.', 'Het Ov-verdrag geldt.', 'Het VOK-oeververdrag geldt.', 'Het VOK-verdrag2 geldt.', 'De Wet VOK2 geldt.', 'De veerpontenwet geldt.', 'Wet- en regelgeving is lang.', 'De Veerpontenwetten gelden.', 'De Wet is dat wij varen.', 'Besluit nr. 1/80 van de raad geldt.', 'Het Besluit nummer 4 geldt.'])('is none: %s', (text) => expect(words(text)).toEqual([]));
});

describe('where a piece of news stood', () => {
  it.each([
    ['Kent u het bericht in de Veerbode «Oevers»?', 'bericht in de Veerbode «Oevers»'],
    ['Kent u het artikel op Veerbode.nl «Oevers»?', null],
    ['Kent u de uitzending bij Veer TV «Oevers»?', 'uitzending bij Veer TV «Oevers»'],
  ])('is told before its title: %s', (text, expected) => expect(described(text)).toEqual(expected === null ? [] : [expected]));

  it('is no part of a report', () => expect(described('Zie het rapport in de Veerbode «Oevers».')).toEqual([]));
});

describe('the number behind what a motion is about', () => {
  const numbered = (text: string) => find(`${text} (Kamerstuk 31 123, nr. 4) is er.`).flatMap(({ words, pointer }) => (pointer.kind === 'described' && pointer.identifiers ? [words] : []));

  it.each([
    ['De motie Zwaluw over het uitvoeren van het rapport van de Veerraad', ['motie Zwaluw']],
    ['De motie Zwaluw over een brief van de minister van Veren', ['motie Zwaluw']],
    ['De motie over een brief van de minister van Veren', []],
    ['De motie Zwaluw, die vraagt om een rapport van de Veerraad', ['motie Zwaluw']],
    ['De motie Zwaluw waarin de regering wordt verzocht het rapport van de Veerraad te sturen', ['motie Zwaluw']],
  ])('is that of the motion: %s', (text, expected) => expect(numbered(text)).toEqual(expected));

  it.each([
    ['De motie Zwaluw over ponten heb ik met het rapport van de Veerraad', ['rapport van de Veerraad']],
    ['De motie Zwaluw over ponten en de brief van 3 mei', ['brief van 3 mei']],
    ['De motie Zwaluw, die verwijst naar het rapport van de Veerraad', ['rapport van de Veerraad']],
    ['De motie Zwaluw die vraagt om ponten noem ik in de brief van 3 mei', ['brief van 3 mei']],
    ['Na de motie Zwaluw die vraagt om ponten wil ik het rapport van de Veerraad te sturen', ['rapport van de Veerraad']],
    ['De motie Zwaluw, waarin wordt verzocht het rapport van de Veerraad', ['rapport van de Veerraad']],
  ])('is that of a paper that the motion is not about: %s', (text, expected) => expect(numbered(text)).toEqual(expected));
});

describe('the number in a bracket further on', () => {
  const numbersOf = (text: string) => find(text).flatMap(({ words, pointer }) => (pointer.kind === 'described' && pointer.identifiers ? [[words, ...pointer.identifiers]] : []));

  it.each([['D66'], ['beiden GroenLinks-PvdA']])('is reached past the party of who moved it: (%s)', (party) =>
    expect(numbersOf(`Ik ken de motie van het lid Vis (${party}) over ponten (Kamerstuk 31 123, nr. 4).`)).toEqual([['motie van het lid Vis', 'kst-31123-4']]));

  it('is not that of a motion or amendment that is worked into what it belongs to', () => expect(numbersOf('Het amendement van het lid Vis is verwerkt in de eerste suppletoire begroting van Veren (Kamerstuk 31 123 X, nr. 1).')).toEqual([]));
});

it('a letter whose noun is of several words tied by hyphens is named by all of them', () => expect(find('Zie de stand-van-zakenbrief van 3 mei 2030.').map(({ words }) => words)).toEqual(['stand-van-zakenbrief van 3 mei 2030']));

it.each(['IBO', 'ibo'])('a policy review of several ministries is a paper by its title: %s', (noun) => expect(described(`Zie het ${noun} «Kalme kades».`)).toEqual([`${noun} «Kalme kades»`]));
