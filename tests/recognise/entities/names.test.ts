import { describe, expect, it } from 'vitest';
import { entitiesOf, linksOf } from './found.js';

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
  ])('nothing: %s', (_, text, words) => expect(linksOf(text).filter((name) => new RegExp(`^(?:${words})$`).test(name))).toEqual([]));

  it('its row: a body or country whose name is a word, within a sentence', () => expect(linksOf('Wij vragen het Kadaster daarom, en Polen.')).toEqual(['Kadaster', 'Polen']));

  it('its row: a town of which there is one', () => expect(linksOf('In Zutphen en in gemeente Soest is dat bekend.')).toEqual(['Zutphen', 'gemeente Soest', 'Soest']));
});
