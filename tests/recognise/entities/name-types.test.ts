import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.js';

describe('the kind of a name of several words', () => {
  it.each([
    ['Zij landden op Kieler Airport daar.', 'Kieler Airport: Facility'],
    ['Zij landden op Stichting Airport daar.', 'Stichting Airport: Facility'],
    ['Zij lezen de Kieler Directive daar.', 'Kieler Directive: Law'],
    ['Zij lezen het Kieler Framework daar.', 'Kieler Framework: Work'],
    ['Zij lezen het Stichting Framework daar.', 'Stichting Framework: Work'],
    ['Wij vragen de Nationale Politie daarom.', 'Nationale Politie: GovernmentOrganization'],
    ['Wij vragen het Kieler Overleg daarom.', 'Kieler Overleg: GovernmentOrganization'],
    ['Wij vragen Kieler Oevers BV daarom.', 'Kieler Oevers BV: Organization'],
    ['Wij vragen Kieler Oevers B.V. daarom.', 'Kieler Oevers B.V.: Organization'],
    ['Wij vragen Anna Oever N.V. daarom.', 'Anna Oever N.V.: Organization'],
    ['Wij vragen Kielgra U.A. Wij wachten.', 'Kielgra U.A.: Organization'],
    ['Wij vragen Kielgra B.V, een rederij.', 'Kielgra B.V: Organization'],
    ['Wij vragen B.V. Oever daarom.', 'B.V. Oever: Person'],
    ['Wij vragen Kieler Oevers GmbH daarom.', 'Kieler Oevers GmbH: Organization'],
    ['Wij vragen K. Oever daarom.', 'K. Oever: Person'],
    ['Wij vragen Anna Oever daarom.', 'Anna Oever: Person'],
    ['Wij vragen Kieler Lavrov daarom.', 'Kieler Lavrov: Person'],
    ['Het regime van Kieler al-Assad viel.', 'Kieler al-Assad: Person'],
    ['Wij vragen Stichting Lavrov daarom.', 'Stichting Lavrov: Organization'],
    ['Wij vragen Anna Stichting daarom.', 'Anna Stichting: Organization'],
    ['Wij kennen de Kieli’s daar.', 'Kieli’s: NationalityOrGroup'],
    ['Wij kennen het Oeververdrag daar.', 'Oeververdrag: Law'],
    ['Wij kennen Kieler Stroomfonds daar.', 'Kieler Stroomfonds: Organization'],
    ['Wij kennen Kielerberg daar.', 'Kielerberg: Location'],
    ['Wij vragen Politie Kielerwoude daarom.', 'Politie Kielerwoude: GovernmentOrganization'],
    ['Wij vragen de Kieler Rijksdienst Veerponten daarom.', 'Kieler Rijksdienst Veerponten: Organization'],
    ['Wij vragen de Maritieme Rijksdienst daarom.', 'Maritieme Rijksdienst: GovernmentOrganization'],
    ['Wij vragen de Kieler Officer daarom.', 'Kieler Officer: Role'],
    ['Zie artikel 12 Qv daarover.', 'Qv: Law'],
    ['Wij werken aan het Nationaal PontProgramma daar.', 'Nationaal PontProgramma: Mission'],
    ['Wij houden ons aan de Landelijke Afspraken daar.', 'Landelijke Afspraken: Work'],
    ['Zij stappen uit in Rotterdam-Zuid daar.', 'Rotterdam-Zuid: Location'],
    ['De Noord-Afrikaanse landen.', 'Noord-Afrikaanse: NationalityOrGroup'],
    ['Wij vragen de Raad van Toezicht daarom.', 'Raad van Toezicht: Organization'],
    ['Wij vragen de Raad van Vis daarom.', 'Raad van Vis: GovernmentOrganization'],
    ['Dat staat in het regeerakkoord Rutte/Asscher daar.', 'Asscher: Person'],
    ['Wij deden mee aan Erasmus+ en Horizon Europe.', 'Erasmus+: Mission'],
    ['Wij deden mee aan het Erasmus+-programma.', 'Erasmus+-programma: Mission'],
    ['De directie Natte Oevers WenW doet dat.', 'directie Natte Oevers WenW: GovernmentOrganization'],
    ['De Hoofddirectie Financiën en Kades doet dat.', 'Hoofddirectie Financiën en Kades: GovernmentOrganization'],
    ['De kerncentrale Borssele is oud.', 'kerncentrale Borssele: Facility'],
    ['RVO.nl doet dat.', 'RVO.nl: GovernmentOrganization'],
    ['Zie ons rapport bij het jaarverslag 2029 van het Ministerie van Defensie.', 'rapport bij het jaarverslag 2029 van het Ministerie van Defensie: Work'],
    ['Zie ons rapport bij het jaarverslag Defensie 2029.', 'rapport bij het jaarverslag Defensie 2029: Work'],
    ['Zie de Resultaten verantwoordingsonderzoek 2029 bij het Ministerie van Defensie.', 'Resultaten verantwoordingsonderzoek 2029 bij het Ministerie van Defensie: Work'],
    ['Zie het jaarverslag 2029 van het Ministerie van Defensie.', 'jaarverslag 2029 van het Ministerie van Defensie: Work'],
    ['Zie het IBO Kielkosten.', 'IBO Kielkosten: Work'],
    ['Zie het ibo «Kalme kades».', 'Kalme kades: Work'],
    ['De cao Kieler Onderwijs geldt.', 'cao Kieler Onderwijs: Work'],
    ['Dat was op het EK voetbal 2028.', 'EK voetbal 2028: Event'],
    ['Dat was op het WK wielrennen.', 'WK wielrennen: Event'],
  ])('is told by its last word, a first name, a legal form or the first word that tells: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each([
    ['Zij lezen Framework daar.', 'Framework: Work'],
    ['Wij kennen de Trage Kieli’s daar.', 'Trage Kieli’s: NationalityOrGroup'],
    ['Wij vragen Oosterman Kielerberg daarom.', 'Oosterman Kielerberg: Location'],
    ['Wij vragen KLQ Rijk daarom.', 'KLQ Rijk: GovernmentOrganization'],
    ['Wij vragen het Kielbouw.', 'Kielbouw: Person'],
    ['Wij vragen het KLQ.', 'KLQ: Person'],
    ['Dat staat onder A.B. daarvan.', 'A.B: Person'],
    ['Zij volgen Plan-Do-Check-Act daar.', 'Plan-Do-Check-Act: Law'],
    ['Wij kennen A Kielbouw daar.', 'A Kielbouw: Person'],
    ['Zie artikel 12 KLQ Kielbouw daarover.', 'KLQ Kielbouw: Law'],
    ['Zie artikel 12 Kij daarover.', 'Kij: Law'],
    ['Zie artikel 12 Kielbouw daarover.', 'Kielbouw: Law'],
  ])('is not told by a word that stands behind another, nor by a full stop or a single letter: %s', (text, entity) => expect(entitiesOf(text)).not.toContain(entity));
});

describe('names of bodies', () => {
  it.each([
    ['Het Kielver Centrum (KC) vaart.', ['Kielver Centrum: Organization', 'KC: Organization']],
    ['De vaste Kamercommissie voor Financiën vaart.', ['vaste Kamercommissie voor Financiën: GovernmentOrganization', 'Financiën: GovernmentOrganization']],
    ['De Staatscommissie Kalme Kades 2050 vaart.', ['Staatscommissie Kalme Kades 2050: GovernmentOrganization']],
    ['De Europese Unie (EU) hoort de EU-Ombudsman.', ['Europese Unie: Organization', 'Europese: NationalityOrGroup', 'EU: Organization', 'EU-Ombudsman: Organization', 'EU: Organization']],
    ['De Vaste Kamercommissie Ponten Veren vaart.', ['Vaste Kamercommissie Ponten Veren: GovernmentOrganization']],
    ['De ministeries van BZK en BuHa-OS varen.', ['ministeries van BZK en BuHa-OS: GovernmentOrganization', 'BZK: GovernmentOrganization']],
    ['Daarom steunt Nederland Médecins du Monde daar.', ['Nederland: Location', 'Médecins du Monde: Organization']],
    ['Volgens Nederland Kielvaart is dat zo.', ['Nederland Kielvaart: Organization', 'Nederland: Location']],
    ['Zie het Kielcentrum van de Universiteit van Amsterdam.', ['Kielcentrum van de Universiteit van Amsterdam: Organization', 'Universiteit van Amsterdam: Organization', 'Amsterdam: Location']],
    ['De EU-Tunesiëdeal geldt.', ['EU-Tunesiëdeal: Work', 'EU: Organization']],
    ['Op de Kielse Zeeroute is het druk.', ['Kielse Zeeroute: Location']],
    ['Zie de Koers Veerponten.', ['Koers Veerponten: Work']],
    ['De Kleine veerbegrotingen (KVB) gelden.', ['Kleine veerbegrotingen: Work', 'KVB: Work']],
  ])('%s', (text, found) => expect(entitiesOf(text)).toEqual(found));

  it.each([
    'Zie het overzicht. Ministerie Bedrag der verplichtingen',
    'De steun voor Kielagro-, visserij- en veerketens is klein.',
    'Er zijn aandoeningen zoals QLZ/CKV, en patiënten met KLQ.',
    'Zie Kielannual report 2030, en Kielstaff working groups.',
  ])('no body: %s', (text) => expect(entitiesOf(text).filter((found) => found.endsWith('Organization'))).toEqual([]));
});

describe('names of the armed forces and of the Union', () => {
  it.each([
    ['De oefening Rode Reiger begint.', 'Rode Reiger: Event'],
    ['De NAVO-oefening Rode Reiger 2030 begint.', 'Rode Reiger 2030: Event'],
    ['De vlootoefening «Rode Reiger» begint.', 'Rode Reiger: Event'],
    ['Wij zien de 13 Snelle Brigade daar.', '13 Snelle Brigade: GovernmentOrganization'],
    ['Wij zien het 322 Squadron daar.', '322 Squadron: GovernmentOrganization'],
    ['Wij dienden bij UNPROFOR daar.', 'UNPROFOR: Mission'],
    ['Wij doen mee aan de enhanced Forward Presence (eFP) daar.', 'enhanced Forward Presence: Mission'],
    ['Wij vragen het Commando Materieel en IT daarom.', 'Commando Materieel en IT: GovernmentOrganization'],
    ['Dat zei kolonel b.d. Anna Oever daar.', 'kolonel b.d. Anna Oever: Role'],
    ['Dat zei brigadegeneraal Anna Oever daar.', 'brigadegeneraal Anna Oever: Role'],
    ['Dat zei generaal-majoor Anna Oever daar.', 'generaal-majoor Anna Oever: Role'],
    ['Dat zei NAVO-secretaris-generaal Anna Oever daar.', 'NAVO-secretaris-generaal Anna Oever: Role'],
    ['Dat zei EU-commissaris Anna Oever daar.', 'EU-commissaris Anna Oever: Role'],
    ['Dat zei de vice-president van de Raad van State daar.', 'vice-president van de Raad van State: Role'],
    ['Dat zei SACEUR daar.', 'SACEUR: Role'],
    ['Het project «Vervanging veerponten» loopt.', 'Vervanging veerponten: Mission'],
  ])('are told by the word before them or the number: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each([
    ['De oefening Litouwen begint.', 'Litouwen: Event'],
    ['De oefening Rode Reiger 2030 begint.', 'Rode Reiger: Organization'],
    ['Wij doen mee aan de enhanced Forward Presence (eFP) daar.', 'Forward Presence: Organization'],
    ['Wij zien Zweedse Gripens daar.', 'Gripens: Organization'],
    ['Het Gemeenschappelijk Buitenlands en Veiligheidsbeleid geldt.', 'Gemeenschappelijk Buitenlands: Organization'],
  ])('are nothing else: %s', (text, entity) => expect(entitiesOf(text)).not.toContain(entity));
});

describe('names in papers about public administration', () => {
  it.each([
    ['Motie Vijlbrief c.s. ligt er.', ['Motie Vijlbrief c.s.: Work', 'Vijlbrief: Person']],
    ['Dat stond in de Nieuwsbrief.', ['Nieuwsbrief: Work']],
    ['Dat betaalt SAP nu.', ['SAP: Organization']],
  ])('a surname that ends as a word for a paper is one of a person: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Dat bleek bij de gemeenteraadsverkiezingen van 18 maart 2030.', ['gemeenteraadsverkiezingen van 18 maart 2030: Event']],
    ['Dat bleek bij de Tweede Kamerverkiezing van 29 oktober 2030.', ['Tweede Kamerverkiezing van 29 oktober 2030: Event']],
    ['Dat bleek bij de Provinciale Statenverkiezingen.', ['Provinciale Statenverkiezingen: Event']],
    ['Dat bleek bij de Duitse parlementsverkiezingen van 23 februari 2030.', ['Duitse parlementsverkiezingen van 23 februari 2030: Event', 'Duitse: NationalityOrGroup']],
    ['Dat bleek bij de verkiezingen in 2030.', []],
  ])('an election with its body or day is an event: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Ik sprak de burgemeesters van Borsele, Veere en Reimerswaal.', ['burgemeesters van Borsele, Veere en Reimerswaal: Role', 'Borsele: Location', 'Veere: Location', 'Reimerswaal: Location']],
    ['Ik sprak de Commissaris van de Koning Kielo Vrielink.', ['Commissaris van de Koning Kielo Vrielink: Role', 'Kielo Vrielink: Person']],
    ['Ik sprak de commissaris van de Koning in Drenthe.', ['commissaris van de Koning in Drenthe: Role', 'Drenthe: Location']],
    ['Ik sprak dijkgraaf Vrielink.', ['dijkgraaf Vrielink: Role', 'Vrielink: Person']],
    ['Dat zei de Koning in het Oosterpark.', ['Koning: Role', 'Oosterpark: Location']],
    ['Dat zei de koning van Denemarken.', ['koning van Denemarken: Role', 'Denemarken: Location']],
  ])('an office is had with those that hold it, and with all places of which it is one: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Dat adviseerde de staatscommissie-Vreeswijk.', ['staatscommissie-Vreeswijk: GovernmentOrganization', 'Vreeswijk: Person']],
    ['Dat adviseerde de adviescommissie-Van Kielo.', ['adviescommissie-Van Kielo: Organization', 'Van Kielo: Person']],
  ])('a committee is called after who led it: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Dat vindt ook de Rechtspraak.', ['Rechtspraak: GovernmentOrganization']],
    ['Dat int het Centraal Justitieel Incasso Bureau (CJIB).', ['Centraal Justitieel Incasso Bureau: GovernmentOrganization', 'CJIB: GovernmentOrganization']],
    ['Dat bleek op Verantwoordingsdag uit de JBR.', ['Verantwoordingsdag: Event', 'JBR: Work']],
    ['Ponten vallen onder de Oeverbouwimpuls.', ['Oeverbouwimpuls: Law']],
    ['Dat volgt uit de CAO Rijk 2030.', ['CAO Rijk 2030: Work', 'Rijk: GovernmentOrganization']],
    ['Er is een directeur-generaal Immigratie- en Naturalisatiedienst benoemd.', ['directeur-generaal Immigratie- en Naturalisatiedienst: Role', 'Immigratie- en Naturalisatiedienst: GovernmentOrganization']],
    ['Dat meldt de directeur-generaal Marieke Veerman.', ['directeur-generaal Marieke Veerman: Role', 'Marieke Veerman: Person']],
    ['Zie onze brief aan de voorzitter van de Tweede Kamer van 3 juni 2030 over ‘Vaste oevers langs het veer’.', ['brief aan de voorzitter van de Tweede Kamer van 3 juni 2030 over ‘Vaste oevers langs het veer’: Work', 'voorzitter van de Tweede Kamer: Role', 'Tweede Kamer: GovernmentOrganization', 'Vaste oevers langs het veer: Work']],
    ['Zie de brief van 3 juni 2030 over ‘Vaste oevers langs het veer’.', ['brief van 3 juni 2030 over ‘Vaste oevers langs het veer’: Work', 'Vaste oevers langs het veer: Work']],
    ['Dat staat in het jaarverslag van de minister van Financiën over 2030.', ['jaarverslag van de minister van Financiën over 2030: Work', 'minister van Financiën: Role', 'Financiën: GovernmentOrganization']],
    ['Zij krijgen geld uit de subsidieregeling voor nodige zorg aan veerlieden (SOV).', ['subsidieregeling voor nodige zorg aan veerlieden: Law', 'SOV: Law']],
  ])('bodies, days, schemes and papers of the government are what they are: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Dat besloot de Rijksministerraad (RMR), en het CAft ook.', ['Rijksministerraad: GovernmentOrganization', 'RMR: GovernmentOrganization', 'CAft: GovernmentOrganization']],
    ['Dat onderzoeken de Rijksrecherche en het Huis voor Klokkenluiders.', ['Rijksrecherche: GovernmentOrganization', 'Huis voor Klokkenluiders: GovernmentOrganization']],
    ['Dat geldt op Statia en in Europees Nederland.', ['Statia: Location', 'Europees Nederland: Location', 'Europees: NationalityOrGroup']],
    ["Met Keti Koti spraken Papoea's en Marrons bij Paleis Huis ten Bosch.", ['Keti Koti: Event', "Papoea's: NationalityOrGroup", 'Marrons: NationalityOrGroup', 'Paleis Huis ten Bosch: Facility']],
    ['Dat schreef de Rijksvertegenwoordiger voor de openbare lichamen Bonaire, Sint Eustatius en Saba.', ['Rijksvertegenwoordiger voor de openbare lichamen Bonaire, Sint Eustatius en Saba: Role', 'Bonaire: Location', 'Sint Eustatius: Location', 'Saba: Location']],
  ])('bodies and places of the Kingdom are what they are: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Dat staat in het Hoofdlijnenakkoord «Ponten, lef en trots».', 'Ponten, lef en trots: Work'],
    ['Dat staat in het coalitieakkoord «Vertrouwen in de oever» en verder.', 'Vertrouwen in de oever: Work'],
  ])('an agreement between parties has a title: %s', (text, found) => expect(entitiesOf(text)).toContain(found));

  it.each(['Dat staat in begroting IIIA.', 'Zie de artikelen Ya 1 en Ya 4.'])('the number of a chapter is no name: %s', (text) => expect(entitiesOf(text).filter((found) => found.endsWith('Organization'))).toEqual([]));

  it.each([
    ['Dat zei de Gevolmachtigde Minister van Curaçao.', ['Gevolmachtigde Minister van Curaçao: Role', 'Curaçao: Location']],
    ['Dat zeiden de gevolmachtigde ministers van Aruba en Curaçao.', ['gevolmachtigde ministers van Aruba en Curaçao: Role', 'Aruba: Location', 'Curaçao: Location']],
    ['Dat besloot de eilandsraad van Bonaire.', ['eilandsraad van Bonaire: GovernmentOrganization', 'Bonaire: Location']],
    ['Dat besloot het college van B en W van Veere.', ['college van B en W van Veere: GovernmentOrganization', 'Veere: Location']],
    ['Zie de Staat van het Binnenlands Vaarbestuur 2030 en verder.', ['Staat van het Binnenlands Vaarbestuur 2030: Work']],
  ])('who governs a place, and what tells how it is governed, has a whole name: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Dat staat in de Rijksbegrotingsvoorschriften 2031.', 'Rijksbegrotingsvoorschriften 2031: Law'],
    ['Dat staat in het Verantwoordingsonderzoek 2031 en verder.', 'Verantwoordingsonderzoek 2031: Work'],
    ['Dat staat in het regeerakkoord Rutte/Asscher en verder.', 'regeerakkoord Rutte/Asscher: Work'],
    ['Dat staat in de Nederland-Noorwegen strategie.', 'Nederland-Noorwegen strategie: Work'],
    ['Dat staat in het Nationaal veerakkoord en verder.', 'Nationaal veerakkoord: Work'],
    ['Dat is een pijler van de Koers Veerhonden.', 'Koers Veerhonden: Work'],
    ['Dat staat in de BIR:2012 en verder.', 'BIR:2012: Work'],
    ['De Compacte Rijksdienst is af.', 'Compacte Rijksdienst: Mission'],
    ['De Stimulering Drijvende Ponten (SDP) loopt.', 'SDP: Law'],
    ['Dat staat in de Incidentele suppletoire begrotingen (ISB’s) van 2031.', 'Incidentele suppletoire begrotingen: Work'],
    ['De subsidieregeling voor oude veren aan wal (SOV) loopt.', 'subsidieregeling voor oude veren aan wal: Law'],
    ['Dat staat in het Centraal Veerbouw Plan (CVP , 2031).', 'CVP: Work'],
  ])('plans, rules and schemes are what they are, with their year: %s', (text, found) => expect(entitiesOf(text)).toContain(found));

  it('a title between quotation marks that begins with a paper is all that stands there', () =>
    expect(entitiesOf('Zie de vragen bij de ‘tweede incidentele suppletoire begroting 2031 veren’ van mei.')).toEqual(['tweede incidentele suppletoire begroting 2031 veren: Work']));

  it('what hangs before a comma by its hyphen is no name', () => expect(entitiesOf('Dat blijkt uit (IBO) Kielo-, visserij- en voedselketens.').filter((found) => found.startsWith('Kielo'))).toEqual([]));
});
