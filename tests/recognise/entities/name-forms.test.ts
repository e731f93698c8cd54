import { describe, expect, it } from 'vitest';
import { readForEntities } from '../../../src/recognise/entities/find-entities.js';
import { sketch } from '../references/paper.js';
import { entitiesOf, rulesOf } from './found.js';

describe('a person', () => {
  it.each([
    ['Dat zei de KVQ-directeur Vrielink toen.', 'Vrielink: Person'],
    ['Dat zei de Deense ambtgenoot Vrielink toen.', 'Vrielink: Person'],
    ['Ik voer de motie Vrielink/de Kielma uit.', 'de Kielma: Person'],
    ["Dat vroeg het lid Van 't Vriel.", "Van 't Vriel: Person"],
    ['Dat vroeg het lid Van Vriel-den Oever.', 'Van Vriel-den Oever: Person'],
    ['Dat zei burgemeester Jan de Vriel toen.', 'Jan de Vriel: Person'],
    ['Dat zei Commissievoorzitter Von der Vriel toen.', 'Von der Vriel: Person'],
    ['Dat besloot het kabinet Vrielink.', 'Vrielink: Person'],
    ['Dat besloten de kabinetten Vrielink I, II en III.', 'Vrielink: Person'],
    ['Dat besloot het kabinet-Vrielink IV toen.', 'Vrielink: Person'],
    ['Dat zei gezaghebber Vrielink toen.', 'Vrielink: Person'],
    ['Ik sprak de heer Van der Sluis.', 'Van der Sluis: Person'],
    ['Dat vroeg het lid Van der Brug.', 'Van der Brug: Person'],
    ['Ik sprak de heer Vrielink.', 'Vrielink: Person'],
    ['Ik sprak mevrouw Vrielink daarover.', 'Vrielink: Person'],
    ['Ik sprak de minister Oosterman.', 'Oosterman: Person'],
    ['Ik sprak oud-minister Vrielink daarover.', 'Vrielink: Person'],
    ['Ik sprak de secretaris-generaal Vrielink daarover.', 'Vrielink: Person'],
    ['Het lid Vrielink vroeg ernaar.', 'Vrielink: Person'],
    ['De leden Vrielink, Oosterman en Kielstra vroegen ernaar.', 'Vrielink: Person'],
    ['De leden Vrielink, Oosterman en Kielstra vroegen ernaar.', 'Kielstra: Person'],
    ['De Kamerleden Vrielink (D66), Oosterman (SP) en Kielstra (VVD) vroegen ernaar.', 'Oosterman: Person'],
    ['De motie-Vrielink is uitgevoerd.', 'Vrielink: Person'],
    ['De motie Vrielink/Oosterman is uitgevoerd.', 'Oosterman: Person'],
    ['De commissie-Vrielink schreef dat.', 'Vrielink: Person'],
    ['Het rapport-Vrielink noemt dat.', 'Vrielink: Person'],
    ['Het plan van Vrielink (D66) is goed.', 'Vrielink: Person'],
    ['Ik sprak Anna Vrielink daarover.', 'Anna Vrielink: Person'],
    ['Dat schreef mr. Th. J. van Vriel toen.', 'Th. J. van Vriel: Person'],
    ['Dat schreef mr. J.-P. van der Vriel toen.', 'J.-P. van der Vriel: Person'],
    ['Dat schreef Ph. Vrielink toen.', 'Ph. Vrielink: Person'],
    ['Ik sprak A. Vrielink daarover.', 'A. Vrielink: Person'],
    ['Ik sprak Anna van der Vriel daarover.', 'Anna van der Vriel: Person'],
    ['Ik sprak Anna Vriel van de Vrije Universiteit daarover.', 'Anna Vriel: Person'],
    ['Ik sprak Anna Vriel van de Stichting Kielzorg daarover.', 'Anna Vriel: Person'],
    ['Ik sprak Anna Vriel van de Rijksuniversiteit Kielo daarover.', 'Anna Vriel: Person'],
    ['Ik sprak het Kenniscentrum Sport en Piet Vriel daarover.', 'Piet Vriel: Person'],
    ['Ik sprak Gijsbert Vriel daarover.', 'Gijsbert Vriel: Person'],
    ['Ik sprak Jolanda van der Vriel daarover.', 'Jolanda van der Vriel: Person'],
    ['Ik sprak Abdelkader Vriel daarover.', 'Abdelkader Vriel: Person'],
    ['Ik sprak Jaap Vriel daarover.', 'Jaap Vriel: Person'],
    ['Ik sprak de heer Van der Vlist daarover.', 'Van der Vlist: Person'],
    ['Ik sprak mevrouw Van den Bosch daarover.', 'Van den Bosch: Person'],
    ['Dat zei J.P. Vrielink toen.', 'J.P. Vrielink: Person'],
    ['Dat zei brigade-generaal der Oevers A.B. Vrielink toen.', 'A.B. Vrielink: Person'],
    ['Dat zei schout-bij-nacht Vrielink toen.', 'Vrielink: Person'],
    ['Dat zei kapitein-ter-zee Vrielink toen.', 'Vrielink: Person'],
    ['Dat zei HV/VP Vrielink toen.', 'Vrielink: Person'],
    ['Dat zei de minister van Financiën Oeverik Vrielink toen.', 'Oeverik Vrielink: Person'],
    ['Dat zei de minister van Kades Oeverik Vrielink toen.', 'Oeverik Vrielink: Person'],
    ['Dat zeiden de presidenten Vrielink (Irak), Oosterman (Mali) en Kielstra (Peru).', 'Oosterman: Person'],
    ['Dat zeiden de presidenten Vrielink (Irak), Oosterman (Mali) en Kielstra (Peru).', 'Kielstra: Person'],
    ['De consul-generaal in Antwerpen, Oeverik Vrielink, sprak.', 'Oeverik Vrielink: Person'],
    ['De ambassadeur in Irak, Oeverik Vrielink, sprak.', 'Oeverik Vrielink: Person'],
  ])('is told by office, party or first name: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each(['Dit besprak de directeur-generaal Werk.', 'Dit besprak de staatssecretaris Cultuur.', 'Dit besprak de directeur-generaal Primair Onderwijs.'])('is none in the field of an office: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith('Person'))).toEqual([]));

  it('is told by the office of who is commissioned by the government', () => expect(entitiesOf('Dit zei regeringscommissaris Vrielink.')).toEqual(['regeringscommissaris Vrielink: Role', 'Vrielink: Person']));

  it('is one under a surname that ends as towns do', () => expect(entitiesOf('Ik sprak de heer Oeve Grundberg.', 'Volgens Grundberg vaart de pont.')).toEqual(['Oeve Grundberg: Person', 'Grundberg: Person']));

  it('is none behind the word for a part of a ministry', () => expect(entitiesOf('Het directoraat-generaal Trage Wateren vaart.').filter((one) => one.endsWith('Person'))).toEqual([]));

  it('named so once is one everywhere in the paper', () => expect(entitiesOf('Ik sprak de heer Vrielink.', 'Het voorstel van Vrielink is goed.')).toEqual(['Vrielink: Person', 'Vrielink: Person']));
});

describe('a place', () => {
  it.each([
    ['De pont vaart bij Zutphen (Kielo) daar.', 'Kielo: Location'],
    ['De blokkade van de Kielo-corridor duurt.', 'Kielo: Location'],
    ['De heer Best vraagt naar de gemeenten Epe, Best, Ede en Zutphen.', 'Best: Location'],
    ['In de regio’s IJkelland en Kielerwoude is dat zo.', 'IJkelland: Location'],
    ['In het Kieler Zeegebied varen ponten.', 'Kieler Zeegebied: Location'],
    ['Het dorp Kielerwoude groeit.', 'Kielerwoude: Location'],
    ['De wijk Kielerwoude groeit.', 'Kielerwoude: Location'],
    ['De tunnel onder de stad en het veer over de Trage Kil zijn dicht.', 'Trage Kil: Location'],
    ['De gevechten in Denemarken, Kielistan en Noorwegen duren.', 'Kielistan: Location'],
    ['Zij wonen in Kielerwoude.', 'Kielerwoude: Location'],
    ['Zij wonen in Irak.', 'Irak: Location'],
    ['De inwoners van Kielerwoude klagen.', 'Kielerwoude: Location'],
    ['Het ligt in de Deense wateren.', 'Deense wateren: Location'],
    ['Het ligt in Noord-Irak.', 'Noord-Irak: Location'],
    ['Zij wonen in Horst, en daar blijven zij.', 'Horst: Location'],
    ['De Rechtbank Den Haag oordeelde.', 'Den Haag: Location'],
    ['De werf te Kiel bouwt ponten.', 'Kiel: Location'],
    ['De ambassades in Irak, Rabat en Iran sluiten.', 'Rabat: Location'],
    ['Schepen varen door de Straat van Kielo.', 'Straat van Kielo: Location'],
    ['Schepen varen door de Golf van Bengalen.', 'Golf van Bengalen: Location'],
    ['De luchtaanval op Kielo duurde lang.', 'Kielo: Location'],
    ['In de vluchtelingenkampen Kielo en Abu Kielra wonen velen.', 'Abu Kielra: Location'],
    ['Schepen varen bij Kielo Shoal.', 'Kielo Shoal: Location'],
    ['Zij wonen in Kiel el-Oever.', 'Kiel el-Oever: Location'],
  ])('is told by its kind, a preposition or a row of places: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
});

describe('a name behind a place', () => {
  it('is no place when a place of its own follows', () => expect(entitiesOf('Werven zijn er van Kielo in Irak, Oevera in Iran en Vlietra in Mali.')).toEqual(['Kielo: Organization', 'Irak: Location', 'Oevera: Organization', 'Iran: Location', 'Vlietra: Organization', 'Mali: Location']));
});

describe('a body', () => {
  it.each([
    ['Dat doet de stichting Koek.', 'stichting Koek: Organization'],
    ['Dat doet het directoraat-generaal Trage Wateren.', 'directoraat-generaal Trage Wateren: GovernmentOrganization'],
    ['Dat doet het directoraat-generaal Rechtspleging en Rechtshandhaving.', 'directoraat-generaal Rechtspleging en Rechtshandhaving: GovernmentOrganization'],
    ['Dat doet het Bureau Ponten & veren nu.', 'Bureau Ponten & veren: Organization'],
    ['Dat doet het Europees Pont- en Veeragentschap.', 'Europees Pont- en Veeragentschap: GovernmentOrganization'],
    ['Volgens het CBS & Kielema is dat zo.', 'CBS: GovernmentOrganization'],
    ['De Europese Commissie van Commissievoorzitter Vriel zegt dat.', 'Europese Commissie: Organization'],
    ['De stichting Kielzorg helpt.', 'stichting Kielzorg: Organization'],
    ['De Stichting Kielzorg helpt.', 'Stichting Kielzorg: Organization'],
    ['Wij vroegen het de Vereniging van Kieler Schippers.', 'Vereniging van Kieler Schippers: Organization'],
    ['Het Kielfonds betaalt.', 'Kielfonds: Organization'],
    ['De provincie Kielerwoude betaalt.', 'provincie Kielerwoude: GovernmentOrganization'],
    ['De veiligheidsregio Kielerwoude betaalt.', 'veiligheidsregio Kielerwoude: GovernmentOrganization'],
    ['De rechtbank Den Haag oordeelde.', 'rechtbank Den Haag: GovernmentOrganization'],
    ['De Deense regering weet het.', 'Deense regering: GovernmentOrganization'],
    ['De regering van Denemarken weet het.', 'regering van Denemarken: GovernmentOrganization'],
    ['Het ministerie van Defensie weet het.', 'ministerie van Defensie: GovernmentOrganization'],
    ['De ministeries van Defensie en Financiën weten het.', 'ministeries van Defensie en Financiën: GovernmentOrganization'],
    ['De commissie-Vrielink weet het.', 'commissie-Vrielink: Organization'],
    ['Wij vroegen het Kiel & Zonen.', 'Kiel & Zonen: Organization'],
    ['Wij vroegen het Kielbouw Holding NV daarom.', 'Kielbouw Holding NV: Organization'],
    ['De militie Trage Kil viel aan.', 'Trage Kil: ArmedGroup'],
    ['De KLQ, een terreurgroep, viel aan.', 'KLQ: ArmedGroup'],
    ['De KLQ (QKL), een gewapende militie, viel aan.', 'KLQ: ArmedGroup'],
  ])('is told by a word in it or beside it: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each([
    ['De Vereniging Kieler Oevers (VKO) beslist.', 'De VKO is klaar.', 'VKO: Organization'],
    ['De Rijksdienst voor Oevers en Kaden (hierna: ROK) beslist.', 'De ROK is klaar.', 'ROK: GovernmentOrganization'],
    ['Zij vochten met de KLQ, een militie.', 'De strijd met de KLQ duurt voort.', 'KLQ: ArmedGroup'],
  ])('has the type of its full name wherever its short name stands: %s', (first, second, entity) => expect(entitiesOf(first, second).slice(1)).toContain(entity));

  it('of three times a capital and never without is a name', () => {
    expect(entitiesOf('Wij vragen Kielerzorgsel. Wij kennen Kielerzorgsel. Wij zien Kielerzorgsel.').filter((one) => one.startsWith('Kielerzorgsel'))).toHaveLength(3);
    const asked = 'Wij vragen Pontvaart daarom. Wij kennen Pontvaart daar.';
    expect(entitiesOf(asked)).toEqual([]);
    expect(entitiesOf(asked, 'Wij zien Pontvaart.')).toHaveLength(3);
    expect(entitiesOf(asked, 'Wij zien Pontvaart, een pontvaart.')).toEqual([]);
    expect(entitiesOf('Het Veerplanbeleid. Ook het Veerplanbeleid. En het Veerplanbeleid. Dit veerplanbeleid.')).toEqual([]);
  });
});

describe('an office', () => {
  it.each([
    ['Dat schreef minister Vrielink van Landbouw, Natuur en Voedselkwaliteit.', 'minister Vrielink van Landbouw, Natuur en Voedselkwaliteit: Role'],
    ['Dat schreef Minister Vrielink van Defensie.', 'Minister Vrielink van Defensie: Role'],
    ['Dat vroeg Tweede Kamerlid Vrielink.', 'Tweede Kamerlid: Role'],
    ['Dat zei de Hoge Commissaris van de Verenigde Naties voor de Oevers.', 'Hoge Commissaris van de Verenigde Naties voor de Oevers: Role'],
    ['Dat zei het Bureau van de Hoge Commissaris van de Verenigde Naties voor de Oevers ons.', 'Hoge Commissaris van de Verenigde Naties voor de Oevers: Role'],
    ['Dat zei de speciale rapporteur voor Oeverwachters van de VN.', 'speciale rapporteur voor Oeverwachters van de VN: Role'],
    ['Dat zei de speciaal rapporteur van de VN gisteren.', 'speciaal rapporteur van de VN: Role'],
    ['Dat zei de Speciale Gezant voor Soedan gisteren.', 'Speciale Gezant voor Soedan: Role'],
    ['Dat zei de speciale vertegenwoordiger van de EU voor Kosovo.', 'speciale vertegenwoordiger van de EU voor Kosovo: Role'],
    ['De minister van Defensie schreef.', 'minister van Defensie: Role'],
    ['De minister van Defensie en Financiën schreef.', 'minister van Defensie en Financiën: Role'],
    ['De minister en staatssecretaris van Defensie schreven.', 'minister en staatssecretaris van Defensie: Role'],
    ['De staatssecretarissen van Binnenlandse Zaken en Koninkrijksrelaties (BZK) en Veiligheid en Justitie (VenJ) schreven.', 'staatssecretarissen van Binnenlandse Zaken en Koninkrijksrelaties (BZK) en Veiligheid en Justitie (VenJ): Role'],
    ['De staatssecretaris voor Financiën schreef.', 'staatssecretaris voor Financiën: Role'],
    ['De burgemeester van Kielerwoude schreef.', 'burgemeester van Kielerwoude: Role'],
    ['De Deense premier schreef.', 'Deense premier: Role'],
    ['De commissaris van de Koning schreef.', 'commissaris van de Koning: Role'],
    ['De directeur-generaal van de Kielstichting schreef.', 'directeur-generaal van de Kielstichting: Role'],
    ['Het Kamerlid Vrielink schreef.', 'Kamerlid: Role'],
    ['Minister Vrielink schreef.', 'Minister Vrielink: Role'],
    ['De Hoge Vertegenwoordiger schreef.', 'Hoge Vertegenwoordiger: Role'],
    ['De minister van Justitie en Politie schreef.', 'minister van Justitie en Politie: Role'],
    ['HV Vrielink schreef.', 'HV Vrielink: Role'],
    ['De minister voor KVOM schreef.', 'minister voor KVOM: Role'],
    ['De minister voor KVOM schreef.', 'KVOM: GovernmentOrganization'],
    ['De ministers van VWS en voor KenR schreven.', 'KenR: GovernmentOrganization'],
    ['De ministers van VWS en voor KenR schreven.', 'ministers van VWS en voor KenR: Role'],
    ['De ministers van Financiën, van Defensie en van Justitie en Veiligheid schreven.', 'ministers van Financiën, van Defensie en van Justitie en Veiligheid: Role'],
    ['De staatssecretaris van Financiën – Oevers en Sluizen schreef.', 'staatssecretaris van Financiën – Oevers en Sluizen: Role'],
    ['De Staatssecretaris van VWS - Oevers, Sluizen en Ponten schreef.', 'Staatssecretaris van VWS - Oevers, Sluizen en Ponten: Role'],
    ['De Staatssecretaris van Financiën – Toeslagen en Douane schreef.', 'Staatssecretaris van Financiën – Toeslagen en Douane: Role'],
    ['De fractievoorzitter van de SGP schreef.', 'fractievoorzitter van de SGP: Role'],
    ['De interim-manager van de Kielstichting schreef.', 'interim-manager van de Kielstichting: Role'],
    ['De adjunct-directeur van de Kielstichting schreef.', 'adjunct-directeur van de Kielstichting: Role'],
    ['In het verslag van formateur Vrielink staat dat.', 'formateur Vrielink: Role'],
    ['De Head of Mission schreef.', 'Head of Mission: Role'],
  ])('goes with what it is held in: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
});

describe('an act', () => {
  it.each([
    ['De wet KLQ geldt.', 'KLQ: Law'],
    ['Het wetsvoorstel Vaste Oevers en Ponten (VOP) ligt klaar.', 'Vaste Oevers en Ponten: Law'],
    ['De Arboregelgeving geldt daar.', 'Arboregelgeving: Law'],
    ['Het wetsvoorstel «Vaste oevers» ligt klaar.', 'Vaste oevers: Law'],
    ['Zie artikel 12 van de Gemeentewet.', 'artikel 12 van de Gemeentewet: Law'],
    ['Zie artikel 12, eerste lid, van de Gemeentewet.', 'artikel 12, eerste lid, van de Gemeentewet: Law'],
    ['Zie artikel 12 Gemeentewet.', 'Gemeentewet: Law'],
    ['De KLQ (oeverwet) geldt.', 'KLQ: Law'],
    ['De Wet op de Veerponten geldt.', 'Wet op de Veerponten: Law'],
    ['De Algemene Wet Bestuursrecht geldt.', 'Algemene Wet Bestuursrecht: Law'],
    ['De algemene wet bestuursrecht en de Gemeentewet gelden.', 'Gemeentewet: Law'],
    ['De wet ‘Vaste oevers’ geldt.', 'Vaste oevers: Law'],
  ])('may be its name, its article or a bracket: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
});

describe('a paper, mission or event', () => {
  it.each([
    ['Dat staat in het Kielwaterprogramma 2028-2033 toch.', 'Kielwaterprogramma 2028-2033: Mission'],
    ['Dat staat in het Programma Kielma 2030 toch.', 'Programma Kielma 2030: Mission'],
    ['Dat staat in de Uitvoeringsagenda Kielma Q1 2030 toch.', 'Uitvoeringsagenda Kielma Q1 2030: Work'],
    ['Ik stuurde de Kielmanota vorig jaar aan u.', 'Kielmanota: Work'],
    ['Ik stuur de Kielmanota eind september aan u.', 'Kielmanota: Work'],
    ['In het commissiedebat Water van 3 mei 2030 en het debat Veren van 4 juni 2030 is dat gezegd.', 'commissiedebat Water van 3 mei 2030: Event'],
    ['In het commissiedebat Schone oevers en ponten op 3 mei jl. is dat gezegd.', 'commissiedebat Schone oevers en ponten op 3 mei jl.: Event'],
    ['In het commissiedebat nautische veiligheid, ponten en oeverbeheer op 3 mei 2030 is dat gezegd.', 'commissiedebat nautische veiligheid, ponten en oeverbeheer op 3 mei 2030: Event'],
    ['In het tweeminutendebat veren van 3 mei 2030 is dat gezegd.', 'tweeminutendebat veren van 3 mei 2030: Event'],
    ['In de handreiking Oevers is dat gezegd.', 'handreiking Oevers: Work'],
    ['In het commissiedebat Water heb ik dat gezegd.', 'commissiedebat Water: Event'],
    ['In het commissiedebat Veren, KLQ en kaden van 3 mei 2030 is dat gezegd.', 'commissiedebat Veren, KLQ en kaden van 3 mei 2030: Event'],
    ['In het Bestuurlijk Overleg KLQ van 3 mei 2030 is dat gezegd.', 'Bestuurlijk Overleg KLQ van 3 mei 2030: Event'],
    ['In het BO KLQ van 3 mei 2030 is dat gezegd.', 'BO KLQ van 3 mei 2030: Event'],
    ['In het CD Water d.d. 3 mei 2030 is dat gezegd.', 'CD Water d.d. 3 mei 2030: Event'],
    ['Dat staat in de brief over schone oevers van 3 mei 2030.', 'brief over schone oevers van 3 mei 2030: Work'],
    ['Dat bleek in het AO Oevers van 4 juli 2031.', 'AO Oevers van 4 juli 2031: Event'],
    ['Dat bleek in het AO RBZ d.d. 4 juli 2031.', 'AO RBZ d.d. 4 juli 2031: Event'],
    ['Dat bleek op de NAVO-top in Madrid.', 'NAVO-top in Madrid: Event'],
    ['Dat staat in de Kamerbrief Vaste oevers en kaden van 4 juli 2031.', 'Kamerbrief Vaste oevers en kaden van 4 juli 2031: Work'],
    ['Zie het rekenkamerrapport «De pont vaart».', 'De pont vaart: Work'],
    ['Zij hebben een rapport uitgebracht: «De pont vaart».', 'De pont vaart: Work'],
    ['Dat staat in de Kamerbrief over Vaste oevers van kaden (Kamerstuk 31 123, nr. 4).', 'Kamerbrief over Vaste oevers van kaden: Work'],
    ['Dat staat in het jaarverslag KLQ 2030 toch.', 'jaarverslag KLQ 2030: Work'],
    ['Dat staat in de begroting VWS 2030 toch.', 'begroting VWS 2030: Work'],
    ['Zie het bericht: «De pont vaart».', 'De pont vaart: Work'],
    ['Zie de brief over ponten d.d. 3 mei 2031.', 'brief over ponten d.d. 3 mei 2031: Work'],
    ['Dat is het Kielo Sea Grain Initiative toch.', 'Kielo Sea Grain Initiative: Organization'],
    ['Kent u het bericht «Pont vaart: «nee» zegt schipper»?', 'Pont vaart: «nee» zegt schipper: Work'],
    ['Kent u het bericht «Pont vaart: «nee zegt schipper»?', 'Pont vaart: «nee zegt schipper: Work'],
    ['Zij dienen bij MINUSMA in Mali en EUFOR Kielema.', 'EUFOR Kielema: Mission'],
    ['Tijdens COP 26 is dat gezegd.', 'COP 26: Event'],
    ["Het rapport 'Pont in de jaren '90 weer' is uit.", "Pont in de jaren '90 weer: Work"],
    ['Kent u het bericht \'Pont zonder veer\'?', 'Pont zonder veer: Work'],
    ["'s Avonds verscheen het rapport 'De pont vaart'.", 'De pont vaart: Work'],
    ["In de jaren '90 verscheen het rapport 'De pont vaart'.", 'De pont vaart: Work'],
    ["Zie in de schippers' eigen rapport 'De pont vaart' meer.", 'De pont vaart: Work'],
    ["Zie ' het rapport 'De pont vaart' daarover.", 'De pont vaart: Work'],
    ["Zij aten 'n vis bij het rapport 'De pont vaart'.", 'De pont vaart: Work'],
    ['Het rapport « De pont vaart » is uit.', 'De pont vaart: Work'],
    ['De motie Vrielink c.s. is uitgevoerd.', 'motie Vrielink c.s.: Work'],
    ['De motie van de leden Vrielink en Oosterman is uitgevoerd.', 'motie van de leden Vrielink en Oosterman: Work'],
    ['Het amendement van het lid Vrielink is uitgevoerd.', 'amendement van het lid Vrielink: Work'],
    ['Het rapport ‘De pont vaart’ is uit.', 'De pont vaart: Work'],
    ['Het rapport «De pont vaart» is uit.', 'De pont vaart: Work'],
    ['Het rapport “De pont vaart” is uit.', 'De pont vaart: Work'],
    ['Het rapport „De pont vaart” is uit.', 'De pont vaart: Work'],
    ['Het rapport „De pont vaart“ is uit.', 'De pont vaart: Work'],
    ['Het rapport "De pont vaart" is uit.', 'De pont vaart: Work'],
    ['Het rapport ‘Veer’ is uit.', 'Veer: Work'],
    ['De rapporten ‘De pont vaart’ en ‘De veerboot zinkt’ zijn uit.', 'De veerboot zinkt: Work'],
    ['Het rapport van de Stichting Kielzorg is uit.', 'rapport van de Stichting Kielzorg: Work'],
    ['Het rapport van de EU Pont Assistance Mission is uit.', 'rapport van de EU Pont Assistance Mission: Work'],
    ['De brief van 3 mei 2030 is verstuurd.', 'brief van 3 mei 2030: Work'],
    ['De brief d.d. 3 mei 2030 is verstuurd.', 'brief d.d. 3 mei 2030: Work'],
    ['De NAVO-missie in Irak duurt voort.', 'NAVO-missie in Irak: Mission'],
    ['De oorlog in Irak duurt voort.', 'oorlog in Irak: Event'],
    ['De aanval van Denemarken op Irak mislukte.', 'aanval van Denemarken op Irak: Event'],
    ['Het debat van 3 mei 2030 was lang.', 'debat van 3 mei 2030: Event'],
    ['Dat bleek in het commissiedebat Vaar- en sluisbeleid van 3 mei 2030.', 'commissiedebat Vaar- en sluisbeleid van 3 mei 2030: Event'],
    ['Dat bleek in het tweeminutendebat Sluizen d.d. 3 mei 2030.', 'tweeminutendebat Sluizen d.d. 3 mei 2030: Event'],
    ['Zie de uitspraak van het Gerecht in eerste aanleg van Curaçao.', 'Gerecht in eerste aanleg van Curaçao: Organization'],
    ['Zie het algemeen ambtsbericht Irak van juni 2030.', 'algemeen ambtsbericht Irak van juni 2030: Work'],
    ['De Kustwacht Noorderkiel en het Parket Noorderkiel helpen.', 'Kustwacht Noorderkiel: GovernmentOrganization'],
    ['Wij vragen Bits of Freedom daarom.', 'Bits of Freedom: Organization'],
    ['Wij wijzen op de kampen al-Hol en al-Roj.', 'al-Roj: Location'],
    ['Dat besloot de Grote Kamer van het hof.', 'Grote Kamer: Organization'],
    ['Zie de Vreemdelingencirculaire 2000 (Vc 2000).', 'Vc 2000: Law'],
  ])('goes with its makers, place and date: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
});

it.each([
  ['In het commissiedebat Water heb ik verwezen naar de brief van 3 mei 2030.', ['commissiedebat Water: Event', 'brief van 3 mei 2030: Work']],
  ['In het debat Water is de motie van 3 mei 2030 ingediend.', []],
  ['Het notaoverleg begon op 3 mei 2030. Het commissiedebat veren staat gepland op 4 mei 2030.', []],
  ['In de handreiking Oevers en ponten staat dat.', []],
  ['In de brief over water heb ik verwezen naar de motie van 3 mei 2030.', []],
])('a meeting or letter has no date that stands behind the verb: %s', (text, found) => expect(entitiesOf(text)).toEqual(found));

it.each([
  ['Dat staat in het rapport van november 2019.', ['rapport van november 2019: Work']],
  ['Dat staat in het rapport van vorig jaar.', []],
  ['Dat staat in het advies van dit jaar.', []],
])('a report is called by its own date, not by that of who speaks of it: %s', (text, works) => expect(entitiesOf(text).filter((entity) => entity.endsWith(': Work'))).toEqual(works));

it('a piece of the name of a programme with its year is none', () =>
  expect(entitiesOf('In het Nationaal Hervormingsprogramma 2030 staat dat.', '‘ Nationaal Hervormingsprogramma 2030 Nederland, paragraaf drie.').filter((one) => one.endsWith('Mission'))).toEqual(['Nationaal Hervormingsprogramma 2030: Mission', 'Nationaal Hervormingsprogramma 2030: Mission']));

describe('a text', () => {
  it('is read with its own paper', () => {
    const [one, other] = [sketch({ answers: ['De pont vaart.'] }), sketch({ answers: ['De pont vaart.'] })];
    const [strange] = other.answers;
    expect(() => strange && readForEntities(one, [])(strange)).toThrow('another paper');
  });
});

describe('a title', () => {
  it.each(['Het rapport ‘De pont vaart is uit.', 'Het rapport «De pont vaart” is uit.', 'Het rapport “” is uit.', `Het rapport ‘De pont${' vaart'.repeat(60)}’ is uit.`])('is none without a closing mark near by: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith('Work'))).toEqual([]));
});

describe('a people', () => {
  it.each([
    ['Wij steunen Noord-Afrikaanse landen.', 'Noord-Afrikaanse: NationalityOrGroup'],
    ['De Deense schippers varen.', 'Deense: NationalityOrGroup'],
    ['De Kielaanse schippers varen.', 'Kielaanse: NationalityOrGroup'],
    ['De Nederlands-Deense schippers varen.', 'Nederlands-Deense: NationalityOrGroup'],
    ['Vele Kieli’s varen.', 'Kieli’s: NationalityOrGroup'],
  ])('is its adjective or noun: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each([
    ['De heer Duits en mevrouw Engels varen.', ['Duits: Person', 'Engels: Person']],
    ['Dat schreef mr. Engels aan P. Duits.', ['Engels: Person', 'P. Duits: Person']],
    ['Mevrouw A.B. Kielaanse en de heer Willemse varen.', ['A.B. Kielaanse: Person', 'Willemse: Person']],
    ['De Duitse heer vaart. De heren varen in Deense schepen.', ['Duitse: NationalityOrGroup', 'Deense: NationalityOrGroup']],
  ])('is a surname behind a form of address or an initial: %s', (text, names) => expect(entitiesOf(text)).toEqual(names));

  it('is no given name, town or thing that looks like one', () => expect(entitiesOf('In Milaan en Luik spraken Janse en Bastiaan van Olympische plannen.').filter((one) => one.endsWith('NationalityOrGroup'))).toEqual([]));

  it('is of the table, or made like one of it', () => expect(rulesOf('De Deense en Kielaanse schippers varen.')).toEqual(['Deense: herkomst', 'Kielaanse: herkomst-vorm']));

  it.each(['Wij kennen Deens.', 'Wij kennen de Denen daar.'])('is the word of a table wherever it stands: %s', (text) => expect(entitiesOf(text)).toHaveLength(1));

  it.each(['De Kase schippers varen.', 'De kielaanse schippers varen.', 'De Wezenlijkse KLQ vaart.', 'De bezopen Veense.', 'Kielaanse schippers varen.', 'Wij kennen Kielaanse.', 'Wij kennen Kielaanse'])(
    'is none at the start of a sentence, in small letters or without a noun: %s',
    (text) => expect(entitiesOf(text).filter((one) => one.endsWith('NationalityOrGroup'))).toEqual([]),
  );
});

it('an English name does not begin with a Dutch adjective, nor does what its short name means', () => {
  expect(entitiesOf('Dat volgt uit het Europese Ferry and Pontoon Control System (FPCS).')).toEqual(['Europese: NationalityOrGroup', 'Ferry and Pontoon Control System: Work', 'FPCS: Work']);
  expect(entitiesOf('Dat zegt de African Ferry and Pontoon Authority.')).toEqual(['African Ferry and Pontoon Authority: GovernmentOrganization']);
});

it('two abbreviations with a hyphen between them are a part of the authority that one of them is, and no third body when both are known', () => {
  expect(entitiesOf('Dat onderzoekt de ILT-QZK.')).toEqual(['ILT-QZK: GovernmentOrganization', 'ILT: GovernmentOrganization']);
  expect(entitiesOf('Dat onderzoekt de Inspectie Leefomgeving en Transport (ILT).', 'Dat onderzoekt de QZK-ILT.').slice(2)).toEqual(['QZK-ILT: GovernmentOrganization', 'ILT: GovernmentOrganization']);
  expect(entitiesOf('Dat besprak ik in de NAVO-EU bijeenkomst.')).toEqual(['NAVO: Organization', 'EU: Organization']);
});

describe('where a name ends', () => {
  it.each([
    ['Wij vragen het Kielse Bouwgroep Noord en varen weg.', ['Kielse Bouwgroep Noord: Organization']],
    ['Wij vragen Kielbouw, Noordervliet en Zuidervliet.', ['Kielbouw: Organization', 'Noordervliet: Organization', 'Zuidervliet: Organization']],
    ['Wij vragen het Kielbouw\nNoordervliet vaart.', ['Kielbouw: Organization']],
    ['Wij vragen het Kielbouw Maart 2030 nog eens.', ['Kielbouw: Organization']],
    ['Wij vragen het Kielbouw Vanaf 2030 nog eens.', ['Kielbouw: Organization']],
    ['Wij vragen het KLQ-leden.', ['KLQ: Organization']],
    ['Wij vragen Kielo-nl daarom.', ['Kielo: Organization']],
    ['Wij vragen Kielo eBay daarom.', ['Kielo: Organization']],
    ['De Vereniging van Minister Vrielink kwam.', ['Minister Vrielink: Role', 'Vrielink: Person']],
    ['Wij vragen het Kielbouw & zonen.', ['Kielbouw: Organization']],
    ['Wij vragen het KLQ und JMR daar.', ['KLQ: Organization', 'JMR: Organization']],
    ['Wij kennen vitamine K. De pont vaart.', []],
    ['Ik sprak Anna van Rijkswaterstaat daarover.', ['Anna: Person', 'Rijkswaterstaat: GovernmentOrganization']],
    ['De Stichting tegen Irak helpt.', ['Irak: Location']],
    ['De Stichting Kielzorg en Vaarwegen helpen.', ['Stichting Kielzorg: Organization']],
    ['Het Overleg Vaarwegen en Kielzorg helpen.', ['Overleg Vaarwegen: GovernmentOrganization', 'Kielzorg: Organization']],
    ['De Evaluatie Nederlandse bijdrage is klaar.', ['Nederlandse: NationalityOrGroup']],
    ['De Evaluatie van Nederlandse bijdragen is klaar.', ['Nederlandse: NationalityOrGroup']],
    ['Wij vragen het Kielerberg van Schippers.', ['Kielerberg: Location']],
    ['Wij vragen Kielzorg - en dat is goed - daarom.', ['Kielzorg: Organization']],
    ['Zij kennen klasse A. Van wie is de pont?', []],
    ['Wij vragen het Geulenzorg- of Gorzenagentschap.', ['Gorzenagentschap: GovernmentOrganization']],
    ['Wij vragen de Oeverraad van oude Kielers.', ['Oeverraad: Organization', 'Kielers: Organization']],
    ['Het Overleg Veiligheid en de Vaarwegen.', ['Overleg Veiligheid: GovernmentOrganization']],
    ['Het Overleg Veiligheid en Rekenkamer praten.', ['Overleg Veiligheid: GovernmentOrganization', 'Rekenkamer: GovernmentOrganization']],
    ['Wij vragen Kiels und de Oevertjes daar.', ['Kiels: Organization', 'Oevertjes: Organization']],
    ['Wij vragen Irak und Kielbouw daarom.', ['Irak: Location', 'Kielbouw: Organization']],
    ['Wij vragen Kielbouw.Noordervliet vaart.', ['Kielbouw: Organization']],
    ['Wij kennen klasse K, Vrielink daar.', ['Vrielink: Organization']],
    ['Wij vragen Royal Oaks of KLQ daarom.', ['Royal Oaks: Organization', 'KLQ: Organization']],
    ['Wij vragen Royal KLQ of Noordervliet daarom.', ['Royal KLQ: Organization', 'Noordervliet: Organization']],
    ['Het Kamerlid Vrielink schreef.', ['Kamerlid: Role', 'Vrielink: Person']],
    ['Het VVD-Kamerlid schreef.', ['VVD: Organization']],
    ['De VVD-Kamerleden schreven.', ['VVD: Organization']],
    ['De SG NAVO Anna Vrielink kwam.', ['SG NAVO: Role', 'NAVO: Organization', 'Anna Vrielink: Person']],
    ['Zij sprak Rijkswaterstaat Anna van der Vriel daarover.', ['Rijkswaterstaat: GovernmentOrganization', 'Anna van der Vriel: Person']],
    ['De pont heeft een Oeverscore D. Ponten met ramen hebben meer.', ['Oeverscore D: Organization']],
  ])('before the next comma or small word: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Wij vragen het Kielbouw-Noord.', 'Kielbouw-Noord: Organization'],
    ['Wij vragen het Kielbouw-2 daar.', 'Kielbouw-2: Organization'],
    ['Het Geulen-, Kaden- en Gorzenagentschap helpt.', 'Geulen-, Kaden- en Gorzenagentschap: GovernmentOrganization'],
    ['Ik sprak A. van der Vriel daarover.', 'A. van der Vriel: Person'],
    ['Ik sprak Anna D. Ponten daarover.', 'Anna D. Ponten: Person'],
    ['Ik sprak Anna Kielstra-Van den Vriel daarover.', 'Anna Kielstra-Van den Vriel: Person'],
    ['Ik voer de motie Brekelmans-Van Dijk uit.', 'motie Brekelmans-Van Dijk: Work'],
    ['Ik sprak J.P. van Vriel daarover.', 'J.P. van Vriel: Person'],
    ['Ik sprak de heer Van der Vriel daarover.', 'Van der Vriel: Person'],
    ['Wij vragen het Kiel*Zorg.', 'Kiel*Zorg: Organization'],
    ['De Vereniging voor Irak helpt.', 'Vereniging voor Irak: Organization'],
    ['De Vereniging tot Behoud der Vaarwegen helpt.', 'Vereniging tot Behoud der Vaarwegen: Organization'],
    ['Het Kielfonds van Schippers helpt.', 'Kielfonds van Schippers: Organization'],
    ['Het Overleg Veiligheid en Vaarwegen helpt.', 'Overleg Veiligheid en Vaarwegen: GovernmentOrganization'],
    ['Het Overleg Politie en Veiligheid helpt.', 'Overleg Politie en Veiligheid: GovernmentOrganization'],
    ['Wij vragen het Kiels and Oevers daar.', 'Kiels and Oevers: Organization'],
    ['Wij vragen het Kiels und JMR daar.', 'Kiels und JMR: Organization'],
    ['De Vereniging van Irak helpt.', 'Vereniging van Irak: Organization'],
    ['De Vereniging van de Kieler Schippers helpt.', 'Vereniging van de Kieler Schippers: Organization'],
    ['Ik sprak Anna op ten Vriel daarover.', 'Anna op ten Vriel: Person'],
    ['Wij vragen het Forum of Tides daarom.', 'Forum of Tides: Organization'],
    ['Wij vragen Royal Oaks of Noordervliet daarom.', 'Royal Oaks of Noordervliet: Organization'],
  ])('not at a hyphen, an initial or a small word that belongs to it: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each(['Uw Kamer is geïnformeerd.', 'De Kamer weet het.', 'Het Rijk betaalt niets.', 'Hoe vaart de pont?', 'De pont vaart. Ook de boot.', 'Bijlage II is lang.', 'Zie p. 3. A is goed.'])('no name begins with what is a common word: %s', (text) => expect(entitiesOf(text).filter((one) => !/^(?:Kamer|Rijk): /.test(one) && !/^Uw Kamer/.test(one))).toEqual([]));
});

describe('a piece of a name', () => {
  it.each([
    ['Dat doet het Europees Grens- en Kustwachtagentschap.', 'Europees Grens: Location'],
    ['Dat zei de Hoge Commissaris van de Verenigde Naties voor de Oevers.', 'Commissaris van de Verenigde Naties: Role'],
    ['Dat zei het Bureau van de Hoge Commissaris van de Verenigde Naties voor de Oevers ons.', 'Commissaris van de Verenigde Naties: Role'],
    ['Dat zei de speciale vertegenwoordiger van de EU voor Kosovo.', 'vertegenwoordiger van de EU: Role'],
    ['Dat zei de Deense Kustwacht.', 'Kustwacht: GovernmentOrganization'],
    ['Dat is een EU-programma voor ponten.', 'EU-programma: Mission'],
    ['Dat is een Kieler Pont Indicator (KPI) met naam.', 'Kieler Pont Indicator: Organization'],
    ['KPI staat voor Kieler Pont Indicator en meer.', 'Kieler Pont Indicator: Organization'],
    ['In de Chinese provincie Xinjiang is dat zo.', 'Chinese provincie: Location'],
    ['Het lid Bergen vraagt naar de gemeente Bergen (NH).', 'NH: GovernmentOrganization'],
    ['Dat volgt uit Verordening (EG) nr. 1370/2007, zegt de EG.', 'EG: Law'],
    ['Volgens het CBS & Kielema is dat zo.', 'CBS & Kielema: Organization'],
    ['Verenigd Koninkrijk is de naam.', 'Koninkrijk: Location'],
  ])('is none: %s', (text, piece) => expect(entitiesOf(text)).not.toContain(piece));

  it('is no person in the name of a town that has the name of a member', () => expect(entitiesOf('Het lid Bergen vraagt naar de gemeente Bergen.').filter((one) => one === 'Bergen: Person')).toHaveLength(1));

  it("is no title between apostrophes: 's avonds in de jaren '90", () => expect(entitiesOf("Het was het bericht 's avonds in de jaren '90 en '80.")).toEqual([]));
});

describe('a word with a capital that is no body', () => {
  it.each(['Dit staat in SDG 5.', 'Dit staat in (CDL-PI(2030)013).', 'Dit staat in PB L 119.', 'Dit heet het GBVB.', 'Dit volgt uit Section 232.', 'Dat doet het directoraat-generaal Georganiseerde en ondermijnende criminaliteit.', 'Daar vaart Zr.Ms. Van Speijk.', 'Daar vaart Zr.Ms. De Ruyter.'])('is no name: %s', (text) => expect(entitiesOf(text)).toEqual([]));

  it('is one as a party', () => expect(entitiesOf('Dat bestreed de Staat. Dit staat in de Staat van de Oever.')).toContain('Staat: GovernmentOrganization'));
});

describe('an office with its place or holder', () => {
  it.each([
    ['De gezaghebber van Bonaire sprak.', 'gezaghebber van Bonaire: Role'],
    ['De gouverneur van Aruba sprak.', 'gouverneur van Aruba: Role'],
    ['Minister-president Vrielink sprak.', 'Minister-president Vrielink: Role'],
    ['Ik sprak minister-president Vrielink.', 'minister-president Vrielink: Role'],
    ['Ik sprak de minister-president van Aruba.', 'minister-president van Aruba: Role'],
  ])('is one: %s', (text, found) => expect(entitiesOf(text)).toContain(found));
});

describe('a word for a people that is a country too', () => {
  it.each(['Er kwamen Polen en Bulgaren.', 'Er kwamen Polen, Bulgaren en Roemenen.', 'Er kwamen Bulgaren, Roemenen en Polen.'])('is a people beside others: %s', (text) => expect(entitiesOf(text)).toContain('Polen: NationalityOrGroup'));

  it.each(['Er kwamen ponten uit Polen en België.', 'In Polen varen Bulgaren.'])('else a country: %s', (text) => expect(entitiesOf(text)).toContain('Polen: Location'));
});

describe('a name that the words behind it call a programme', () => {
  it.each(['Dit staat in Vaste Kaden, het beleidsprogramma voor oevers.', 'Dit staat in Vaste Kaden, een landelijk programma.'])('is one, and no place: %s', (text) => expect(entitiesOf(text)).toEqual(['Vaste Kaden: Mission']));
});

it.each([
  ['Wij startten het programma Onvaste Oevers.', 'programma Onvaste Oevers: Mission'],
  ['Wij startten het project Kielzorg.', 'project Kielzorg: Mission'],
  ['Zie de Factsheet Veerketen.', 'Factsheet Veerketen: Work'],
  ['Kent u de toekomstverkenning «Volle oevers»?', 'Volle oevers: Work'],
])('is of the kind that the word before it tells: %s', (text, found) => expect(entitiesOf(text)).toContain(found));

describe('a piece of a longer name', () => {
  it.each([
    ['De Minister voor Primair en Voortgezet Onderwijs schrijft.', 'Voortgezet Onderwijs'],
    ['De Minister voor Wonen en Rijksdienst schrijft.', 'Rijksdienst'],
    ['De Raad voor Vaste Oevers adviseert.', 'Raad'],
    ['De Raad van de Oever adviseert.', 'Raad'],
    ['De VQ Raad adviseert.', 'Raad'],
  ])('is no name: %s', (text, piece) => expect(entitiesOf(text).map((found) => found.replace(/: .*/, ''))).not.toContain(piece));

  it.each(['Dat besloot de Raad op 3 mei.', 'Dat is aan de Raad voor 3 mei.', 'Dat is aan de Raad.'])('else a body: %s', (text) => expect(entitiesOf(text)).toEqual(['Raad: Organization']));
});

describe('a letter', () => {
  it.each([
    ['Zie de brief van de Minister van Financiën d.d. 3 mei 2030 over ponten.', 'brief van de Minister van Financiën d.d. 3 mei 2030: Work'],
    ['Zie de voortgangsbrief van de Minister van Financiën van 3 mei 2030.', 'voortgangsbrief van de Minister van Financiën van 3 mei 2030: Work'],
    ['Zie de brief aan de Minister van Financiën d.d. 3 mei 2030.', 'brief aan de Minister van Financiën d.d. 3 mei 2030: Work'],
    ['Zie de brief van de Minister van Financiën hierover.', 'brief van de Minister van Financiën: Work'],
    ['Zie de brief van de Nederlandse Stichting Pontveiligheid over ponten.', 'brief van de Nederlandse Stichting Pontveiligheid: Work'],
    ['Zie de brief van de Algemene Rekenkamer van 3 mei 2030.', 'brief van de Algemene Rekenkamer van 3 mei 2030: Work'],
    ['Zie de Verzamelbrief stille ponten van 3 mei jl. daarover.', 'Verzamelbrief stille ponten van 3 mei jl.: Work'],
    ['Zie mijn brief (Kamerbrief Staat van de Vaart in Europa, nr. 31501-20-2019).', 'Kamerbrief Staat van de Vaart in Europa: Work'],
    ['Zie de NAVO-verklaring van 3 mei 2030.', 'NAVO-verklaring van 3 mei 2030: Work'],
  ])('is one with who wrote it and its date: %s', (text, found) => expect(entitiesOf(text)).toContain(found));
});

it.each(['Zie de brief van het kabinet daarover.', 'Zie de voortgangsbrief over stille ponten die van 3 mei is.', 'Zie de evaluatie van de Mediawet daarover.', 'Zie de brief van de Kamer.'])('a letter is no work by a common word for who wrote it, nor an evaluation without a year: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith(': Work'))).toEqual([]));

describe('a title behind what it is the name of', () => {
  it.each([
    ['Kent u de gedragsinterventie «Alleen jij vaart»?', 'Alleen jij vaart: Mission'], ['Kent u het beleid «Veilige Ponten»?', 'Veilige Ponten: Work'], ['Kent u het toetsingskader «Veilige Ponten»?', 'Veilige Ponten: Work'],
    ['Kent u het Landelijk Kader Effectieve Ponten, «Wat vaart laten varen»?', 'Wat vaart laten varen: Work'], ['Kent u de subsidieregeling «Behoud cruciale ponten»?', 'Behoud cruciale ponten: Law'],
    ['Kent u de subsidieregeling KVL-vaarhulp?', 'subsidieregeling KVL-vaarhulp: Law'], ['Kent u de subsidieregeling Pontbanen in de Zorg?', 'subsidieregeling Pontbanen in de Zorg: Law'],
    ['Kent u de WHO-richtlijnen voor luchtkwaliteit?', 'WHO-richtlijnen voor luchtkwaliteit: Law'],
  ])('is one: %s', (text, found) => expect(entitiesOf(text)).toContain(found));

  it('is none where a hyphen leaves out a part', () => expect(entitiesOf('Kent u de subsidieregeling Haal- en breng?').filter((one) => one.endsWith(': Law'))).toEqual([]));
});

describe('who leads or advises', () => {
  it.each([['Dat zei NAVO-chef Anna Vrielink toen.', 'NAVO-chef Anna Vrielink: Role'], ['Dat zei DNB-president Piet Vriel toen.', 'DNB-president Piet Vriel: Role'], ['Dat zei Hamas-leider Jaap Vriel toen.', 'Hamas-leider Jaap Vriel: Role'], ['Dat zei Rijksadviseur Jaap Vriel toen.', 'Rijksadviseur Jaap Vriel: Role']])('has an office: %s', (text, found) => expect(entitiesOf(text)).toContain(found));
});

describe('a title behind its maker or medium', () => {
  it.each(['Kent u het bericht in de Veerbode «Volle oevers»?', 'Kent u het rapport van de Algemene Rekenkamer «Volle oevers»?', 'Kent u het ACM-onderzoek «Volle oevers»?'])('is a work: %s', (text) => expect(entitiesOf(text)).toContain('Volle oevers: Work'));
});

it('the order of business of the House is no act', () => expect(entitiesOf('Dat is gevraagd bij de Regeling van Werkzaamheden van 3 mei.')).toEqual(['Regeling van Werkzaamheden van 3 mei: Event']));

it.each(['In TREVO Jaar staat het.', 'Dat volgt uit het arrest Kielowska daarover.', 'Zie de arresten Kielo en verder.', 'Zie het arrest-Kielowska en verder.', 'Zie het verslag (Kamerstukken I 2030/31, 31123, AB).', 'De verordening (COM(2030) 101) geldt.', 'Zie de noot in NJ 2030/229 en AB 2030/12.', 'Jaar Verzoeken Treffers Percentage 2030 1.204 112 9,3%'])('the name of a judgment and the number of a paper are no names of bodies: %s', (text) => expect(entitiesOf(text).filter((one) => /Kielo|AB|COM|NJ|Treffers|Jaar/.test(one))).toEqual([]));
describe('names in papers about money', () => {
  it.each([
    ['Ik sprak de Staatssecretaris Fiscaliteit en Belastingdienst daarover.', ['Staatssecretaris Fiscaliteit en Belastingdienst: Role', 'Belastingdienst: GovernmentOrganization']],
    ['Ik sprak de staatssecretaris Herstel en Toeslagen daarover.', ['staatssecretaris Herstel en Toeslagen: Role']],
    ['Ik sprak het lid Van Kent daarover.', ['lid: Role', 'Van Kent: Person']],
    ['De Wet houdbare overheidsfinanciën (Wet Hof) geldt.', ['Wet houdbare overheidsfinanciën: Law', 'Wet Hof: Law']],
    ['Jaar Aantal Bedrag\n2030 6 12.345', []],
    ['Dat staat in de meicirculaire 2030 en in de septembercirculaire 2029.', ['meicirculaire 2030: Work', 'septembercirculaire 2029: Work']],
    ['Dat staat in de eerste suppletoire begroting 2030 van de dienst.', ['eerste suppletoire begroting 2030: Work']],
    ['Dat zei ik in het commissiedebat Vis- en verenbeleid van 5 maart 2030 en op de Europese top van 20 maart 2030.', ['commissiedebat Vis- en verenbeleid van 5 maart 2030: Event', 'Europese top van 20 maart 2030: Event', 'Europese: NationalityOrGroup']],
    ['Dat zei ik in het tweeminutendebat Vis- en verenbeleid d.d. 5 maart 2030.', ['tweeminutendebat Vis- en verenbeleid d.d. 5 maart 2030: Event']],
    ['Dat zei ik in het commissiedebat Veren van 5 maart 2030 en de top van 20 maart 2030.', ['commissiedebat Veren van 5 maart 2030: Event', 'top van 20 maart 2030: Event']],
  ])('are whole, and no more: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it('an abbreviation in which one has a share is no place', () => expect(entitiesOf('Wij hebben een aandeel in de KVSF.', 'Ons aandeel in de KVSF is klein.')).toEqual(['KVSF: Organization', 'KVSF: Organization']));
});

describe('a surname', () => {
  it.each([
    ['Minister Van den Zwaluw zei dat.', 'Van den Zwaluw: Person'],
    ['Van der Zwaluw zei dat.', 'Van der Zwaluw: Person'],
    ['Dat zei minister van der Zwaluw.', 'van der Zwaluw: Person'],
    ['Dat zei de heer van den Zwaluw.', 'van den Zwaluw: Person'],
    ['Het lid Van der Veerwerf vroeg dat.', 'Van der Veerwerf: Person'],
    ['De motie-Van der Veerwerf is aangenomen.', 'Van der Veerwerf: Person'],
    ['Anna van der Veerwerf vroeg dat.', 'Anna van der Veerwerf: Person'],
    ['Het lid Vos vroeg dat.', 'Vos: Person'],
    ['Minister Moors zei dat.', 'Moors: Person'],
    ['De motie-Moors is aangenomen.', 'Moors: Person'],
  ])('is one, whatever its words are elsewhere: %s', (text, name) => expect(entitiesOf(text)).toContain(name));

  it('is whole in the full name of a member or minister, and not cut as glued words are', () => {
    expect(entitiesOf('Gisteren sprak Melanie Schultz van Haegen daarover.')).toEqual(['Melanie Schultz van Haegen: Person']);
    expect(entitiesOf('Het lid Nijkerken-de Haan vroeg dat.')).toContain('Nijkerken-de Haan: Person');
  });

  it.each(['De ROCs varen.', 'De vo’s varen mee.', 'De kamers van der zee zijn nat.'])('is none in what only looks like one: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith('Person'))).toEqual([]));
});
