import { describe, expect, it } from 'vitest';
import { entitiesOf, linksOf } from './found.js';

describe('a cabinet', () => {
  it.each([
    ['Dat vond het vierde kabinet-Vreeswijk ook.', ['vierde kabinet-Vreeswijk: GovernmentOrganization', 'Vreeswijk: Person']],
    ['Kabinet-Vreeswijk IV koos de pont.', ['Kabinet-Vreeswijk IV: GovernmentOrganization', 'Vreeswijk: Person']],
    ['Dat vond het kabinet-Vreeswijk-II ook.', ['kabinet-Vreeswijk-II: GovernmentOrganization', 'Vreeswijk: Person']],
  ])('has its number and who leads it: %s', (text, entities) => expect(entitiesOf(text)).toEqual(entities));

  it('has no number that counts what stands before it', () => expect(entitiesOf('Dat is de vierde pont van het kabinet-Vreeswijk.')).toEqual(['kabinet-Vreeswijk: GovernmentOrganization', 'Vreeswijk: Person']));
});

describe('an office', () => {
  it.each([
    ['Wij vroegen het de CIO BZK daarom.', 'CIO BZK: Role'], ['De CIO-BZK schreef dat.', 'CIO-BZK: Role'], ['Dat meldt de CFO van Defensie ons.', 'CFO van Defensie: Role'], ['De SG van het ministerie van Financiën schreef dat.', 'SG van het ministerie van Financiën: Role'],
    ['De financieel woordvoerder van NSC voer mee.', 'financieel woordvoerder van NSC: Role'], ['Leden van de Tweede Kamer voeren mee.', 'Leden van de Tweede Kamer: Role'],
    ['De hoofdinspecteur van de NVWA voer mee.', 'hoofdinspecteur van de NVWA: Role'], ['De algemeen directeur van de NVWA voer mee.', 'algemeen directeur van de NVWA: Role'], ['De korpschef van de Nationale Politie voer mee.', 'korpschef van de Nationale Politie: Role'],
    ['De bewindslieden van VWS voeren mee.', 'bewindslieden van VWS: Role'], ['De programmadirecteur-generaal Oekraïne voer mee.', 'programmadirecteur-generaal Oekraïne: Role'], ['De VN-gezant voor Syrië voer mee.', 'VN-gezant voor Syrië: Role'], ['De ministers Hermans en Klever voeren mee.', 'ministers Hermans en Klever: Role'], ['De ministers Hermans en Klever voeren mee.', 'Klever: Person'],
    ['Volgens de chief ferry officer (CFO) vaart zij.', 'chief ferry officer: Role'], ['De departementale CIO vaart.', 'CIO: Role'], ['De Chief Information Security Officer (CISO) vaart.', 'CISO: Role'], ['Dat staat de minister-president vrij.', 'minister-president: Role'], ['Daar staat dat De Koning vaart.', 'Koning: Role'],
    ['De ministers van Defensie van Nederland en België voeren mee.', 'ministers van Defensie van Nederland en België: Role'],
  ])('is whole with what it is of: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each(['Leden van de Veerraad voeren mee.', 'De directeur van de school vaart.', 'De bewindslieden van ons land varen.', 'De wethouders Wonen en Jeugd varen.', 'De chief vaart met een officer.', 'Het CIO-stelsel vaart.', 'Het CIO Besluit vaart.', 'Wij zien een financieel tekort van NSC.'])('is none without: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith('Role') || one.startsWith('SG'))).toEqual([]));
});

describe('a meeting', () => {
  it.each([
    ['Dat bleek op de NAVO-top in 2030.', 'NAVO-top in 2030: Event'], ['Dat bleek op de EU-top van 3 mei 2030.', 'EU-top van 3 mei 2030: Event'], ['Dat bleek op de NAVO-top in Den Haag in 2030.', 'NAVO-top in Den Haag in 2030: Event'],
    ['Dat bleek bij de Algemene Financiële beschouwingen.', 'Algemene Financiële beschouwingen: Event'], ['Dat bleek bij de algemene politieke beschouwingen van 2030.', 'algemene politieke beschouwingen van 2030: Event'],
  ])('has its place and date, and small letters or capitals: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it('is no view', () => expect(entitiesOf('Wij lazen algemene beschouwingen over ponten.')).toEqual([]));
});

describe('a part of a country or body', () => {
  it.each([
    ["De regio's Noord (Groningen, Drenthe), Oost en Zuid varen.", ['Noord', 'Oost', 'Zuid']], ['In het Noorden varen ponten.', ['Noorden']], ['De regio Midden vaart.', ['Midden']],
  ])('is a place: %s', (text, places) => expect(entitiesOf(text)).toEqual(expect.arrayContaining(places.map((place) => `${place}: Location`))));

  it.each(['In het noorden varen ponten.', 'De wind is Noord.', 'Zuiden en oosten varen.'])('is none without capital, or where the capital says nothing: %s', (text) => expect(entitiesOf(text)).toEqual([]));
});

it.each([['Dat regelt het VN-oeververdrag.', 'VN-oeververdrag: Law'], ['Dat regelt de VN-veerconventie.', 'VN-veerconventie: Law'], ['Het Kielhaven project vaart.', 'Kielhaven project: Mission']])('what stands behind a name tells a treaty or project: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

it.each(['Dat regelt de VN-gezant.', 'Dat doet in Nederland project na project.'])('not any word does: %s', (text) => expect(entitiesOf(text).filter((one) => /: (?:Law|Mission)$/.test(one))).toEqual([]));

it.each([['Zo schreef de SG dat.', ['SG: Role']], ['De plaatsvervangend secretaris-generaal (pSG) schreef dat.', ['secretaris-generaal: Role', 'pSG: Role']]])('a short name of an office is one by itself: %s', (text, entities) => expect(entitiesOf(text)).toEqual(entities));

it.each([['De vier QZD-en varen.'], ["De vier QZD'en varen."], ['Zie het besluit (QZ/2/2031) daarover.'], ['Zie ECLI:NL- :QZKLQ:2031:5 daarover.'], ['De omvang (Kieler added value) groeit.'], ['Zij kozen het algoritme Schone Kade.'], ['Zij gebruiken indicator QZ2 daarbij.']])('letters that number or count a thing are no body: %s', (text) => expect(entitiesOf(text)).toEqual([]));

it.each([['Zo varen Kielnexis6 en de rest.', 'Kielnexis: Organization'], ['Zij voeren mee in de operatie Schone Kade.', 'operatie Schone Kade: Mission'], ['Zij sprak met Jonathan Vrieslink daarover.', 'Jonathan Vrieslink: Person'], ['De staatssecretaris Buitenlandse Handel voer mee.', 'staatssecretaris Buitenlandse Handel: Role']])('is a name of its kind: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

it.each(['Boston', 'Kaliningrad', 'Neurenberg', 'Rijksrederij', 'Berenschot'])('papers speak of it by its name: %s', (name) => expect(entitiesOf(`Dat zag ${name} ook.`)).toHaveLength(1));

it('a committee is the same without the hyphen that a paper lost', () => expect(linksOf('Dat meldt de Commissie voor de Inlichtingen en Veiligheidsdiensten.')).toEqual(['Commissie voor de Inlichtingen en Veiligheidsdiensten']));

describe('the king', () => {
  it.each([['De familie de Koning vaart mee.', 'de Koning: Person'], ['Dat zei wethouder De Koning.', 'De Koning: Person'], ['In de motie-De Koning staat dat.', 'De Koning: Person']])('is no office where it is a surname: %s', (text, person) => {
    expect(entitiesOf(text)).toContain(person);
    expect(entitiesOf(text)).not.toContain('Koning: Role');
  });

  it.each(['Dat geldt voor de Koning ook.', 'De Koning vaart mee, want de Koning wil dat.'])('is an office: %s', (text) => expect(entitiesOf(text)).toContain('Koning: Role'));
  it.each(['Dat zei mevrouw De Koning ook.', 'Dat vroeg het lid De Koning ook.', 'Dat vroeg Jan De Koning ook.'])('is none where a person is called so: %s', (text) => expect(entitiesOf(text)).toEqual(expect.arrayContaining([expect.stringMatching(/De Koning: Person$/)])));
  it('is none with a small letter', () => expect(entitiesOf('Dat zei de koning ook.')).toEqual([]));
});

it.each([
  ['De minister en de staatssecretaris van Financiën voeren mee.', 'minister en de staatssecretaris van Financiën: Role'], ['Dat vroegen leden van uw Kamer ook.', 'leden: Role'],
  ['De directie FEZ vaart.', 'directie FEZ: GovernmentOrganization'], ['De directie Reizigers vaart.', 'directie Reizigers: GovernmentOrganization'], ['Bij de directie Financieel-economische Zaken (FEZ) vaart men.', 'directie Financieel-economische Zaken: GovernmentOrganization'],
  ['Dat meldt de Uitvoeringsorganisatie Herstel Veren (UHV).', 'UHV: GovernmentOrganization'], ['Dat meldt het College van B&W ook.', 'College van B&W: GovernmentOrganization'],
  ['Dat staat in de Defensiebegroting 2031.', 'Defensiebegroting 2031: Work'], ['Dat meldt het ROC Leiden.', 'Leiden: Location'], ['Dat meldt de minister van Binnenlandse Zaken en Koninkrijkrelaties.', 'minister van Binnenlandse Zaken en Koninkrijkrelaties: Role'],
  ['Dat kan de belastingdienst niet.', 'belastingdienst: GovernmentOrganization'], ['Dat betaalt het fonds langdurige zorg.', 'fonds langdurige zorg: Organization'], ['Dat komt uit de CN-envelop.', 'CN: Location'],
])('is whole, and of its kind: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

it.each(['Zie belastingdienst.nl daarover.', 'De directie vaart mee.', 'De leiden van de pont zijn dun.', 'Dat is fonds voor langdurige zorg.', 'De minister en de pont varen.'])('is no name: %s', (text) => expect(entitiesOf(text)).toEqual([]));

describe('an article', () => {
  it.each([['Zie art. 4 eerste lid daarvan.', 'art. 4 eerste lid'], ['Zie artikel 5, tweede lid, sub c.', 'artikel 5, tweede lid, sub c'], ['Zie art. 12 derde lid onder b.', 'art. 12 derde lid onder b']])('has its paragraph: %s', (text, words) => expect(entitiesOf(text)).toContain(`${words}: Law`));
  it.each(['Dat vroeg bij artikel 5 het eerste lid Vis.', 'Zie artikel 5, en lid 2.'])('has none that is not its own: %s', (text) => expect(entitiesOf(text)).toContain('artikel 5: Law'));
});

describe('a title without quotation marks', () => {
  it.each([
    ['Zie het Actieplan open veren daarover.', 'Actieplan open veren'], ['Zie de Leidraad voor menselijke vaart.', 'Leidraad voor menselijke vaart'], ['Zie het Toetsingskader fiscale veren van de stad.', 'Toetsingskader fiscale veren'], ['Zie de Handreiking voor de veerman daarover.', 'Handreiking voor de veerman'], ['Zie het Convenant voor veren daarover.', 'Convenant voor veren'],
  ])('goes on in small letters behind its head: %s', (text, words) => expect(entitiesOf(text)).toContain(`${words}: Work`));

  it.each(['In het Actieplan noemde men ponten.', 'Zie het Actieplan voor 2031.', 'Zie het Stappenplan voor efficiënt varen.', 'Zie het Actieplan volledig na.', 'In de Leidraad voor ons staat meer.'])('ends at its head where no name follows: %s', (text) => expect(entitiesOf(text).filter((one) => /(?:plan|raad) \p{Ll}.*: Work/u.test(one))).toEqual([]));
});

it.each([['Dat betalen de Europese Structuur- en Investeringsfondsen.', 'Europese Structuur- en Investeringsfondsen: Organization'], ['Dat meldt de Staat van Volksgezondheid & Zorg.', 'Staat van Volksgezondheid & Zorg: Work']])('papers write it so: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

describe('a ministry', () => {
  it.each([
    ['Dat meldt het Belgische ministerie van Binnenlandse Zaken ook.', ['Belgische ministerie van Binnenlandse Zaken: GovernmentOrganization', 'Belgische: NationalityOrGroup']], ['Dat meldt het Duitse ministerie van Veren en Kades ook.', ['Duitse ministerie van Veren en Kades: GovernmentOrganization', 'Duitse: NationalityOrGroup']],
    ['Dat meldt het ministerie van Veren, Kades en Bruggen ook.', ['ministerie van Veren, Kades en Bruggen: GovernmentOrganization']], ['Dat meldt de Duitse minister van Veren ook.', ['Duitse minister van Veren: Role', 'Duitse: NationalityOrGroup']],
  ])('is whole with what it is about, though no table has it: %s', (text, entities) => expect(entitiesOf(text)).toEqual(entities));

  it('ends before a body that is none of its subjects', () => expect(entitiesOf('Dat melden het ministerie van Veren en Rijkswaterstaat ook.')).toEqual(['Rijkswaterstaat: GovernmentOrganization']));
});

it.each([['Zij las het in Cheltenham, UK: een gids.', 'UK: Location'], ['Dat meldt de UN ook.', 'UN: Organization']])('other languages shorten it so: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
