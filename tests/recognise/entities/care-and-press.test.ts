import { describe, expect, it } from 'vitest';
import { entitiesOf, identitiesOf } from './found.js';

describe('a person is named', () => {
  it.each([
    ['Wij spraken met Anna van Leerdam over de pont.', ['Anna van Leerdam: Person']],
    ['Wij spraken met A.B. van Leerdam over de pont.', ['A.B. van Leerdam: Person']],
    ['Volgens prof. mr. Anna van Leerdam mag dat.', ['Anna van Leerdam: Person']],
    ['Volgens prof. dr. Wubbelien van ’t Zand-de Wit mag dat.', ['Wubbelien van ’t Zand-de Wit: Person']],
    ['Zie de column van Anna Vis in de Volkskrant.', ['Anna Vis: Person', 'Volkskrant: Organization']],
    ['Zie het interview met Anna Vis in De Telegraaf.', ['Anna Vis: Person', 'De Telegraaf: Organization']],
    ['Dat zei Anna Vis van Veerzorg.', ['Anna Vis: Person', 'Veerzorg: Organization']],
    ['Dat zei Anna de Wit van Pontzorg.', ['Anna de Wit: Person', 'Pontzorg: Organization']],
    ["Dat zei Anna Vis in 't Veld.", ["Anna Vis in 't Veld: Person"]],
    ['Dat vroeg het lid Zwaluw-Veerman.', ['lid: Role', 'Zwaluw-Veerman: Person']],
    ['Dat zei Kamervoorzitter Anna Vis.', ['Kamervoorzitter Anna Vis: Role', 'Anna Vis: Person']],
    ['Dat is aan Tweede Kamervoorzitter Anna Vis.', ['Kamervoorzitter Anna Vis: Role', 'Anna Vis: Person']],
  ])('with its surname, and no more: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));
});

describe('a hospital, school or fund', () => {
  it.each([
    ['Zij werkt in het Antoni van Veldhoven.', 'Antoni van Veldhoven: Organization'],
    ['Zij werkt in het St. Antonius Ziekenhuis.', 'St. Antonius Ziekenhuis: Organization'],
    ['Dit is van het Prinses Anna Centrum.', 'Prinses Anna Centrum: Organization'],
    ['Het Prinses Anna Centrum is dicht.', 'Prinses Anna Centrum: Organization'],
    ['Dit is van het Koning Willem I College.', 'Koning Willem I College: Organization'],
    ['Dit is van het Prins Jan Cultuurfonds.', 'Prins Jan Cultuurfonds: Organization'],
    ['Zij werkt in de Maartenskliniek.', 'Maartenskliniek: Organization'],
    ['Dit is van de A.B. Visschool.', 'A.B. Visschool: Organization'],
    ['Dit is van het Veermans-instituut.', 'Veermans-instituut: Organization'],
    ['Dit doet GGZ Drenthe nu.', 'GGZ Drenthe: Organization'],
    ['Dit doet GGD Amsterdam nu.', 'GGD Amsterdam: GovernmentOrganization'],
    ['Dit vindt de MBO Raad ook.', 'MBO Raad: Organization'],
    ['Dit doet GGD Gelderland-Midden nu.', 'GGD Gelderland-Midden: GovernmentOrganization'],
    ['Dit doet het ROC van Amsterdam-Flevoland nu.', 'ROC van Amsterdam-Flevoland: Organization'],
    ['Dit is van Stichting Veren ter Verantwoording.', 'Stichting Veren ter Verantwoording: Organization'],
  ])('is named as a whole, also after a person: %s', (text, expected) => expect(entitiesOf(text)).toContain(expected));

  it('leaves a king a person', () => expect(entitiesOf('Dat zei Koning Willem-Alexander.')).toContain('Willem-Alexander: Person'));
});

describe('no name', () => {
  it.each([
    'De ziekte van Zwaluw komt voor, en het syndroom van Berk.', 'Het Zwaluw-syndroom komt voor.', 'Zij heeft ALS of COPD.', 'Het middel kost meer (Veermax®).', 'De uitspraak (zaaknummer KIE 28/1177) is bekend.', 'Een Verklaring Omtrent het Gedrag is nodig.',
    'De RVU en de TLV zijn verlengd.', 'De MR stemt in.', 'De veerman heeft een RI&E.', 'De RI&E is verplicht.', 'De Wajongers varen mee.',
  ])('is an illness, a medicine, the number of a case or a name that breaks off: %s', (text) => expect(entitiesOf(text)).toEqual([]));
});

describe('where something stood', () => {
  it.each([
    ['Kent u het artikel in Skribana?', 'Skribana: Organization'],
    ['Dit is verschenen in Kielra Oldemar.', 'Kielra Oldemar: Organization'],
    ['Dat stond in Kielra Oldemar van 11 juni 2030.', 'Kielra Oldemar: Organization'],
    ['Wij varen in Kielra Oldemar van 11 juni 2030 tot 12 juli 2030.', 'Kielra Oldemar: Location'],
    ['Trouw, 31 mei 2030, «Pont vaart niet»', 'Trouw: Organization'],
    ['Kent u de uitzending van Pointer (KRO-NCRV)?', 'KRO-NCRV: Organization'],
  ])('is no place: %s', (text, expected) => expect(entitiesOf(text)).toContain(expected));

  it('is not the same as who made it', () => expect(identitiesOf({ answers: ['Kent u de uitzending van Pointer (KRO-NCRV)?'] }).map(([words, , identity]) => [words, identity])).not.toContainEqual(['KRO-NCRV', 'Pointer']));
});

it('letters in brackets behind who leads a body are those of the body', () => {
  expect(identitiesOf({ answers: ['De voorzitter van de Landelijke Veermansbond (LVmb) klaagt. De LVmb ook.'] }).filter(([words]) => words === 'LVmb')).toEqual([['LVmb', 'Organization', 'Landelijke Veermansbond'], ['LVmb', 'Organization', 'Landelijke Veermansbond']]);
});

describe('a title or a dated letter', () => {
  it.each([
    ["Zie de uitzending van 3 mei, getiteld 'Pont vaart niet meer'.", 'Pont vaart niet meer'],
    ["Zie de rapporten van de commissie-De Wit ('Varen', juni 2019).", 'Varen'],
    ['Zie het advies van de raad (advies «Varen op tijd», mei 2030).', 'Varen op tijd'],
    ["De afspraak 'Ponten in de stad' (4 juli 2023) geldt.", 'Ponten in de stad'],
    ["Zie het rapport van de Veerraad (VR) 'Onderzoek naar varen'.", 'Onderzoek naar varen'],
    ['Kent u het artikel in Skribana van 23 oktober 2030 «Veerman zonder pont»?', 'Veerman zonder pont'],
    ['NRC, «De veerman wordt leeggeroofd», 28 september 2030.', 'De veerman wordt leeggeroofd'],
    ['Kent u het manifest «Red de pont» van de bond?', 'Red de pont'],
    ['Kent u het LKB-manifest «Ruimte voor de veerman»?', 'Ruimte voor de veerman'],
    ['Zie het pakketadvies van 4 december 2029.', 'pakketadvies van 4 december 2029'],
    ['Zie de ledenbrief van 19 juni 2029.', 'ledenbrief van 19 juni 2029'],
    ['Zie het rapport d.d. 4 mei 2030.', 'rapport d.d. 4 mei 2030'],
    ['Zie mijn brief aan uw Kamer van 4 februari 2030.', 'brief aan uw Kamer van 4 februari 2030'],
    ['Zie de brief van mijn ambtsvoorganger van 14 mei 2028.', 'brief van mijn ambtsvoorganger van 14 mei 2028'],
  ])('is a work: %s', (text, expected) => expect(entitiesOf(text)).toContain(`${expected}: Work`));

  it.each(['De veerman zei «nee» (3 mei 2030).', "Hij noemde het 'zeer nat' (3 mei 2030)."])('is not what someone said: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith('Work'))).toEqual([]));

  it.each([
    ['Dat zei ik in het tweeminutendebat veerponten van 7 december 2030.', 'tweeminutendebat veerponten van 7 december 2030'],
    ['In het commissiedebat sluizen en kaden van 7 december jl. bleek dat.', 'commissiedebat sluizen en kaden van 7 december jl.'],
    ['In het debat over de pont en het tij op 23 oktober jongstleden wees zij daarop.', 'debat over de pont en het tij op 23 oktober jongstleden'],
  ])('is a meeting that a subject in small letters and a day tell: %s', (text, expected) => expect(entitiesOf(text)).toContain(`${expected}: Event`));

  it.each(['Het commissiedebat met de Kamer van 3 mei 2030 was lang.', 'In het debat over ponten vroeg zij op 3 mei 2030 daarnaar.', 'Het tweeminutendebat is op 3 mei 2030.'])('is no longer than its name: %s', (text) =>
    expect(entitiesOf(text).filter((one) => /^.*debat .*: Event/.test(one))).toEqual([]));

  it('is the conference of the parties with its number, not its letters alone', () => expect(entitiesOf('Dat is op COP 26 afgesproken.')).toEqual(['COP 26: Event']));

  it('is a meeting with d.d. before its day', () => expect(entitiesOf('Zie het tweeminutendebat Ponten d.d. 24 september jl.')).toContain('tweeminutendebat Ponten d.d. 24 september jl.: Event'));
});
