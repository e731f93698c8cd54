import { describe, expect, it } from 'vitest';
import { entitiesOf, linksOf, identitiesOf } from './found.js';

describe('what is a name', () => {
  it.each([
    ['Het Geulen- en Gorzenagentschap deed onderzoek.', 'Geulen- en Gorzenagentschap: GovernmentOrganization'],
    ['Zie art. 12 lid 3 en 4 XYW.', 'XYW: Law'],
    ['Het plan van Oosterwijk (D66) en Vrielink (GroenLinks-PvdA) is bekend.', 'Vrielink: Person'],
    ['De leden Vrielink (GroenLinks-PvdA) en Van Osselt (SP) vroegen ernaar.', 'Van Osselt: Person'],
    ['De secretaris-generaal van Defensie schreef dat.', 'secretaris-generaal van Defensie: Role'],
    ['De gemeente Noorderkiel betaalt.', 'gemeente Noorderkiel: GovernmentOrganization'],
    ['De brug over de Trage Kil is dicht.', 'Trage Kil: Location'],
    ['Het kabinet-Zeist viel over de sluis.', 'Zeist: Person'],
    ['De commissie-Vreeswijk kwam bijeen.', 'Vreeswijk: Person'],
    ['De commissie-Dordrecht kwam bijeen.', 'Dordrecht: Person'],
    ['De wet-Vreeswijk geldt niet meer.', 'Vreeswijk: Person'],
    ['De sluis in Vreeswijk is dicht.', 'Vreeswijk: Location'],
    ['Waterschap de Kiel en waterschap Trage Kil praten.', 'waterschap Trage Kil: GovernmentOrganization'],
    ['Wij vroegen het aan Crisisplan BV.', 'Crisisplan BV: Organization'],
    ['Het rapport van House of Tides noemt dat.', 'House of Tides: Organization'],
    ['De zeilwedstrijd Kielweek Noorderkiel ging door.', 'Kielweek Noorderkiel: Event'],
    ['Zij wonen aan de Denemarkenstraat.', 'Denemarkenstraat: Location'],
    ['Wij kennen de Aanpak Maritale.', 'Aanpak Maritale: Mission'],
    ['De Aanpak Maritale is klaar.', 'Aanpak Maritale: Mission'],
    ['Wij vragen het KielNLvaart daarom.', 'KielNLvaart: Organization'],
    ['Wij vragen het NLvaartX daarom.', 'NLvaartX: Organization'],
    ['Wij vragen het NLkielo daarom.', 'NLkielo: Organization'],
    ['Wij vragen De Kielbouw daarom.', 'De Kielbouw: Organization'],
    ['Ik sprak de heer Brug daarover.', 'Brug: Person'],
    ['Dat schreef Minister Brug toen.', 'Brug: Person'],
    ['De Commissie Vrielink schreef dat.', 'Vrielink: Person'],
    ['Wij vragen de Deense Kielbouw daarom.', 'Kielbouw: Organization'],
    ['De Wet Vaarwegen vaart toch.', 'Wet Vaarwegen: Law'],
    ['Dat staat in de Wet, toch.', 'Wet: Law'],
    ['WIJ Kielers varen.', 'WIJ Kielers: Organization'],
    ['KLQ helpt daar.', 'KLQ: Organization'],
    ['De XF3 vaart.', 'XF3: Organization'],
    ['De F3KIEL vaart.', 'F3KIEL: Organization'],
    ['Stichting Kielzorg helpt.', 'Stichting Kielzorg: Organization'],
    ['Dat deed Uw Kielbouw niet.', 'Kielbouw: Organization'],
    ['Volgens Kielbouw vaart de pont.', 'Kielbouw: Organization'],
    ['Onderzoek Kielbouw is klaar.', 'Kielbouw: Organization'],
    ['Oeverfonds Kielbouw betaalt.', 'Oeverfonds Kielbouw: Organization'],
    ['Wij vragen het AI-Kielbouw daar.', 'AI-Kielbouw: Organization'],
    ['Dat staat in hoofdstuk IV Kielbouw toch.', 'Kielbouw: Organization'],
    ['Wij kennen het Oeverkader niet.', 'Oeverkader: Work'],
    ['Dat vroeg de Rekenkamer gisteren.', 'Rekenkamer: GovernmentOrganization'],
    ['De pont vaart. Het QRK betaalt.', 'QRK: Organization'],
    ['De NOT betaalt.', 'NOT: Organization'],
    ['De debatten over het bombardement op Kielerwoude duurden.', 'Kielerwoude: Location'],
    ['In de regio (Denemarken, Kielistan, Noorwegen) is dat zo.', 'Kielistan: Location'],
    ['In de regio (Kielistan, Kielezia, Noorwegen) is dat zo.', 'Kielezia: Location'],
    ['Dat zei de Hoge Commissaris van de Verenigde Naties.', 'Hoge Commissaris van de Verenigde Naties: Role'],
    ['De motie Boswijk-Teunissen is aangenomen.', 'Teunissen: Person'],
    ['De motie-Boswijk-Teunissen is aangenomen.', 'Boswijk: Person'],
    ['Het amendement Boswijk-Teunissen is aangenomen.', 'amendement Boswijk-Teunissen: Work'],
    ['De motie Martens-America is aangenomen.', 'Martens-America: Person'],
    ['De motie Boswijk-Zeewinkel is aangenomen.', 'Boswijk-Zeewinkel: Person'],
    ['Wij vragen het A-Kielbouw daarom.', 'A-Kielbouw: Organization'],
    ['De commissie van de VO-raad kwam bijeen.', 'VO-raad: Organization'],
    ['Dat is het werk van de Commissie.', 'Commissie: Organization'],
    ['Het Ministerie van Defensie X meldt dat.', 'Ministerie van Defensie: GovernmentOrganization'],
    ['De taskforce Verbetering Oeverbeheer vergadert.', 'taskforce Verbetering Oeverbeheer: Organization'],
    ['Wij kennen de Kielische vaart.', 'Kielische: NationalityOrGroup'],
    ['Wij kennen de Deense vaart.', 'Deense: NationalityOrGroup'],
    ['Deense ponten varen.', 'Deense: NationalityOrGroup'],
    ['De Wet op de kansspelen geldt.', 'Wet op de kansspelen: Law'],
    ['Zie de Wet Op De Kansspelen daarover.', 'Wet Op De Kansspelen: Law'],
    ['Zie de Politiewet 2012 daarover.', 'Politiewet 2012: Law'],
    ['De Vereniging voor Irak, Kielbouw en Noordervliet praten.', 'Kielbouw: Organization'],
    ['Het oeverproject van Rijkswaterstaat is klaar.', 'oeverproject van Rijkswaterstaat: Mission'],
    ['De oevervisie 2030 is klaar.', 'oevervisie 2030: Work'],
    ['De minister voor Milieu en Wonen schreef dat.', 'minister voor Milieu en Wonen: Role'],
    ['De minister van Algemene Zaken schreef dat.', 'minister van Algemene Zaken: Role'],
    ['De minister van Defensie - en dat is goed - schreef dat.', 'minister van Defensie: Role'],
    ['De heer Vrielink - minister van Defensie - schreef dat.', 'minister van Defensie: Role'],
    ['De heer Vrielink (minister van Defensie) schreef dat.', 'minister van Defensie: Role'],
    ['Dat schreef de minister van Defensie', 'minister van Defensie: Role'],
  ])('%s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
});

describe('what is no name', () => {
  it.each([
    ['an abbreviation that all papers use for common words', 'Wij betalen ADL-hulp en een PGB.', 'ADL'],
    ['a unit that is counted', 'Er werken 85 VTQ, en hoeveel VTQ er bijkomen is onbekend.', 'VTQ'],
    ['an abbreviation of common words', 'Het bruto streekelijk inkomen (BSI) steeg. Het BSI daalt nu.', 'BSI'],
    ['an abbreviation that common words explain', 'De PLQ (proces voor lange quota) is klaar. Een PLQ kost geld.', 'PLQ'],
    ['part of a web address', 'Zie https://www.kiel.example/Grote-Geul?CMP=Share_Appje voor meer.', 'Grote|CMP|Share|Appje'],
    ['part of the number of a judgment', 'Zie ECLI:NL:RBKIL:2031:QB1234 daarover.', 'RBKIL|QB1234'],
    ['a number of a paper of the European Commission', 'Zie COM(2018) 12, SWD (2018) 13 en JOIN/2018/14.', 'COM|SWD|JOIN'],
    ['a number of a judgment as once printed', 'Zie LJN BQ9876 en LJN: BQ9875.', 'LJN|BQ987\\d|LJN BQ9876'],
    ['a number of a paper', 'Dat staat in stuk QB12345 en in VI-41.', 'QB12345|VI-41'],
    ['the first part of a compound left out', 'De Kiel- en geulen zijn diep.', 'Kiel'],
    ['a piece of a name whose noun is small', 'Daartoe dient de Aanpak Maritale veiligheid.', 'Aanpak Maritale'],
    ['an act whose name goes on in small letters', 'De Wet vaarwegen kust geldt.', 'Wet'],
    ['a word with an abbreviation stuck to it', 'De QRLopleiding begint.', 'QRLopleiding'],
    ['a compound of words with a capital', 'Het Kwaliteitsmanagementsysteem werkt.', 'Kwaliteitsmanagementsysteem'],
    ['a word before a number of a chapter', 'Dat staat in XII-3 van het stuk.', 'XII-3'],
    ['a name with the figure of a note stuck to it', 'Dat zei Kielstra3 toen.', 'Kielstra3'],
    ['an end of a compound with a capital', 'De KLQfonds zijn op.', 'KLQfonds'],
    ['a common abbreviation', 'De BTW en de F3 stijgen, ook voor HBO’ers.', 'BTW|F3|HBO’ers'],
    ['a language', 'De Kieltalige school geeft Kieltalig onderwijs.', 'Kieltalige?'],
    ['the first part of an adjective of a country', 'De Kielo-Deense schepen varen.', 'Kielo-?'],
    ['the first part of a word of which the end is shared', 'De Kielzorg- en vaartoeslag geldt.', 'Kielzorg'],
    ['a part of the name of a ministry that is named often', `${'De minister van Volksgezondheid, Welzijn en Sport schreef dat. '.repeat(3)}Wij kennen Volksgezondheid daar.`, 'Volksgezondheid'],
    ['a code of a letter and figures, or an abbreviation of common words', 'De A12 en de B12C zijn vol, zei een HBO’er van de HBO’s.', 'A12|B12C|HBO’er|HBO’s'],
    ['two common abbreviations in a row', 'De HBO MBO stijgen.', 'HBO MBO'],
    ['a part of the name of a ministry', 'De minister van Volksgezondheid, Welzijn en Sport schreef. Wij vragen Volksgezondheid daarom.', 'Welzijn|Sport'],
    ['an article with a capital', 'Wij vragen De Rijkswaterstaat daarom.', 'De Rijkswaterstaat'],
    ['a word behind a possessive', 'Dat is Uw kielobrief toch.', 'kielobrief'],
    ['a title of address', 'Ik sprak mevrouw Voorzitter daarover.', 'Voorzitter'],
    ['two common words in a row', 'Dat vroeg de Minister Voorzitter toch.', 'Minister Voorzitter'],
    ['an abbreviation of several pieces', 'De R&D en de E-mail zijn duur.', 'R&D|E-mail'],
    ['a single letter', 'Zie daarvoor A en B, of de klassen A B.', 'A|B|A B'],
    ['an adjective of a country before a name', 'Wij vragen de Deense Kielbouw daarom.', 'Deense Kielbouw'],
    ['the name of a body after its kind', 'De Commissie Kieler Oevers schreef dat.', 'Kieler Oevers'],
    ['a word before one of English', 'Zij schreven Kielers their daar.', 'Kielers'],
    ['a compound of two short words, of a short and a long one, or of three', 'De Pontvaart, de Subsidiepont en het Zeekwaliteitssysteem zijn klaar.', 'Pontvaart|Subsidiepont|Zeekwaliteitssysteem'],
    ['a word with the name of a country in front', 'Het Denemarkenbeleid en de Polenroute zijn oud.', 'Denemarkenbeleid|Polenroute'],
    ['a body that opens a sentence', 'De pont vaart. Douane controleert dat.', 'Douane'],
    ['a possessive before a word', 'Dat staat in Uw brief aan ons.', 'Uw'],
    ['a preposition that opens a sentence before a name', 'Volgens Kielbouw vaart de pont.', 'Volgens.*'],
    ['a common word that opens a sentence before a name', 'Onderzoek Kielbouw is klaar.', 'Onderzoek.*'],
    ['a word of English', 'Wij lazen the Kielers daar.', 'Kielers'],
    ['an act with its number', 'De Verordening 883/2031 geldt.', 'Verordening'],
    ['a body of a kind, with the article of one of many', 'Daarover beslist een Commissie van schippers, die een Associatieraad en een Leidraad kennen.', 'Commissie|Associatieraad|Leidraad'],
    ['a piece of a name whose noun is small, behind an adjective without ending', 'De Richtlijn Veilig varen en de taskforce Verbetering Financieel beheer gelden.', 'Richtlijn Veilig|taskforce Verbetering Financieel'],
    ['a bit of an English title', 'Zij lazen ‘He Rowed a Little Boat. Then His Real Troubles Sank’ daar.', 'He Rowed|Little Boat|Then His.*'],
    ['two places that a hyphen or nothing joins', 'De Nederland-Noorwegen strategie bepaalt dat Polen Nederland helpt.', 'Nederland-Noorwegen|Polen Nederland'],
    ['an abbreviation of papers on youth care and schools', 'De GI’s vragen een OTS en het VO krijgt geld.', 'GI’s|OTS|VO'],
    ['two members as one person', 'De motie Boswijk-Teunissen en het amendement Boswijk-Teunissen zijn aangenomen.', 'Boswijk-Teunissen'],
    ['a portfolio without its office', 'Dat is een zaak van Milieu en Wonen daar.', 'Milieu en Wonen'],
    ['a body in the name of another', 'De Tweede Kamer der Staten-Generaal vergadert.', 'Staten-Generaal'],
    ['a country in its full name', 'In Caribisch Nederland en in Republiek Oostenrijk is dat bekend.', 'Nederland|Oostenrijk'],
    ['the end of a compound with a hyphen', 'De NAVO-motie Vrielink gaat over EU-artikel 12, zei het oud-Kamerlid.', 'motie Vrielink|artikel 12|Kamerlid'],
    ['a name of which the end is left out', 'De minister van Defensie- en Oeverzaken schreef.', 'minister van Defensie'],
    ['two names with "of" between them', 'Kent u Kielstra of Noordervliet Holding?', 'Kielstra of Noordervliet Holding'],
  ])('%s', (_, text, words) => {
    const found = entitiesOf(text).map((entity) => entity.replace(/: \w+$/, ''));
    expect(found.filter((name) => new RegExp(`^(?:${words})$`).test(name))).toEqual([]);
  });
});

describe('what a name is linked to', () => {
  it.each([
    ['the surname of a person', 'Het arrest Vander Elst is bekend.', 'Elst'],
    ['an author in a list of sources', 'Zie Beers, C. van, Subsidies.', 'Beers'],
    ['a word inside the name of a body', 'De Kanselarij der Nederlandse Orden weet het.', 'Orden'],
    ['the front of a foreign word', 'The coast of Tunisia is long.', 'Tunis'],
    ['a town that shares its name with its province', 'In Groningen en Utrecht is dat bekend.', 'Groningen|Utrecht'],
    ['a body whose name is a word, at the start of a sentence', 'De pont vaart. Kadaster en notaris weten het.', 'Kadaster'],
    ['a town whose name is a word, without a preposition', 'Wij vragen Horst daarom.', 'Horst'],
    ['a name with Van before it', 'Wij vragen het Van Soest daarom.', 'Soest'],
    ['a sea or a region that has no address', 'Wij kennen de Noordzee en Brabant.', 'Noordzee|Brabant'],
  ])('nothing: %s', (_, text, words) => expect(linksOf(text).filter((name) => new RegExp(`^(?:${words})$`).test(name))).toEqual([]));

  it.each([
    'Het Deense ministerie van Onderwijs antwoordt.',
    'De Deense minister van Defensie antwoordt.',
    'Het Ministerie van Defensie van Denemarken antwoordt.',
    'De Deense Raad van State antwoordt.',
  ])('nothing, where it is a body of another country: %s', (text) => expect(linksOf(text).filter((name) => name !== 'Denemarken')).toEqual([]));

  it.each([
    ['Het Nederlandse Openbaar Ministerie antwoordt.', ['Openbaar Ministerie']],
    ['Het Openbaar Ministerie van Nederland antwoordt.', ['Openbaar Ministerie', 'Nederland']],
    ['Wij kennen Denemarkens beleid.', ['Denemarkens']],
    ['Dat weten UNICEF, de OECD en de Nationale Ombudsman.', ['UNICEF', 'OECD', 'Nationale Ombudsman']],
    ['Wij kennen Zutphen’s haven.', ['Zutphen’s']],
  ])('its row, named as its own or as an owner: %s', (text, names) => expect(linksOf(text)).toEqual(names));

  it('its row: a body or country whose name is a word, within a sentence', () => expect(linksOf('Wij vragen het Kadaster daarom, en Polen.')).toEqual(['Kadaster', 'Polen']));

  it.each([
    ['Dat is zo in Soest, Nederland.', ['Soest', 'Nederland']],
    ['Zij wonen in Soest en A. Vrielink in Ede.', ['Soest', 'Ede']],
    ['Dat is zo in Soest, U weet het.', ['Soest']],
    ['Dat is zo in Soest, o. a. bij de brug.', ['Soest']],
    ['Dat zeggen Rijkswaterstaat, A. Vrielink en Ede.', ['Rijkswaterstaat', 'Ede']],
    ['Wij wonen in Soest', ['Soest']],
    ['Wij wonen in Soest,', ['Soest']],
    ['Wij wonen in Soest, A', ['Soest']],
    ['De pont vaart. Volt Nederland vraagt ernaar.', ['Volt Nederland', 'Nederland']],
  ])('its row, whatever stands behind it: %s', (text, names) => expect(linksOf(text)).toEqual(names));

  it.each([
    ['Het CPB raamt. Het Centraal Planbureau raamde.', [['CPB', 'GovernmentOrganization', 'centraal-planbureau'], ['Centraal Planbureau', 'GovernmentOrganization', 'centraal-planbureau']]],
    ['Dat schreven de Volkskrant en de Telegraaf.', [['de Volkskrant', 'Organization', 'de-volkskrant'], ['Telegraaf', 'Organization', 'de-telegraaf']]],
    ['Het Coördinatiepunt Polder Beheer (CPB) raamt.', [['Coördinatiepunt Polder Beheer', 'Organization', 'Coördinatiepunt Polder Beheer'], ['CPB', 'Organization', 'Coördinatiepunt Polder Beheer']]],
  ])('the row of a body by any of its names, unless the paper says what a short one stands for: %s', (text, expected) => expect(identitiesOf({ answers: [text] })).toEqual(expected));

  it.each([
    ['Het is Frankrijks plan.', ['Frankrijks']],
    ["Het is China's plan en Israëls boot.", ["China's", 'Israëls']],
    ['Het is Israël’s plan.', ['Israël’s']],
    ['Het is Nederlands plan.', []],
    ['Het is Soests plan.', []],
  ])('its row: a country whose the thing is: %s', (text, names) => expect(linksOf(text)).toEqual(names));

  it.each([
    ['Het Ministerie van Financiën weet het.', ['Ministerie van Financiën']],
    ['Het Nederlandse Ministerie van Financiën weet het.', ['Ministerie van Financiën']],
    ['De Nederlandse minister van Defensie weet het.', ['Defensie']],
    ['Het Ministerie van Financiën van Nederland weet het.', ['Ministerie van Financiën', 'Nederland']],
    ['De Franse vloot en het Ministerie van Financiën weten het.', ['Ministerie van Financiën']],
    ['Het Franse Ministerie van Financiën weet het.', []],
    ['De Deense minister van Defensie weet het.', []],
    ['Mijn Deense ambtgenoot van Defensie weet het.', []],
    ['Het Ministerie van Financiën van Frankrijk weet het.', ['Frankrijk']],
  ])('its row: a ministry, unless it is one of another country: %s', (text, names) => expect(linksOf(text)).toEqual(names));

  it('its row: a town of which there is one', () => expect(linksOf('In Zutphen en in gemeente Soest is dat bekend.')).toEqual(['Zutphen', 'gemeente Soest', 'Soest']));
});
