import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.js';

describe('a run of words with capitals', () => {
  it.each([
    ['Wij vragen Stichting Gorzelo of Kielbouw daarom.', ['Stichting Gorzelo: Organization', 'Kielbouw: Organization']],
    ['Ik sprak Anna Vrielink van Rijkswaterstaat daarover.', ['Anna Vrielink: Person', 'Rijkswaterstaat: GovernmentOrganization']],
    ['Het Overleg Veiligheid en Kielbouw helpt.', ['Overleg Veiligheid: GovernmentOrganization', 'Kielbouw: Organization']],
    ['Wij vragen Kielo *Oldemaar daarom.', ['Kielo: Organization', 'Oldemaar: Organization']],
    ['Wij vragen Kielo* en Oldemaar daarom.', ['Kielo: Organization', 'Oldemaar: Organization']],
    ['Wij vragen Kielo & de Oldemaar daarom.', ['Kielo: Organization', 'Oldemaar: Organization']],
    ['Wij vragen het Fonds Kielo &', ['Fonds Kielo: Organization']],
    ['Wij vragen Kielo-huis daarom.', ['Kielo: Organization']],
    ['Wij vragen het Kielo Deense bijdrage.', ['Kielo: Organization', 'Deense: NationalityOrGroup']],
    ['Van de Kielbouw hoorden wij niets.', ['Kielbouw: Organization']],
    ['Wij vragen KVQ of JMR daarom.', ['KVQ: Organization', 'JMR: Organization']],
    ['Het Kielo en Kielbouw helpen.', ['Kielo: Organization', 'Kielbouw: Organization']],
    ['Wij vragen Minister Vrielink voor Klimaat en Groene Groei daarom.', ['Minister Vrielink voor Klimaat en Groene Groei: Role', 'Vrielink: Person', 'Klimaat en Groene Groei: GovernmentOrganization']],
    ['Dat zei Lid Vrielink toen.', ['Lid: Role', 'Vrielink: Person']],
    ['Wij vragen Artsen zonder Grenzen daarom.', ['Artsen zonder Grenzen: Organization']],
    ['Wij vragen Artsen zonder Grenzen en Oldemaar daarom.', ['Artsen zonder Grenzen: Organization', 'Oldemaar: Organization']],
    ['Ik sprak Kielo. Van Vrielink hoorden wij niets.', ['Kielo: Organization', 'Vrielink: Organization']],
    ['Wij vragen Derksen van Kielbouw daarom.', ['Derksen: Organization', 'Kielbouw: Organization']],
    ['Wij vragen Kielo- en Geulenraad, Gorzelo en Oldemaar daarom.', ['Kielo- en Geulenraad: Organization', 'Gorzelo: Organization', 'Oldemaar: Organization']],
    ['Het Overleg Politie en Kielbouw helpt.', ['Overleg Politie: GovernmentOrganization', 'Kielbouw: Organization']],
    ['Hij zit in klas A. Is dat zo?', []],
    ['Dat doet Kielo Voor de uitgaven geldt iets anders.', ['Kielo: Organization']],
    ['Dat doet Kielo Met ingang van morgen geldt iets anders.', ['Kielo: Organization']],
  ])('ends where another name or a plain word begins: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Wij vragen Stichting Voor Gorzelo daarom.', ['Stichting Voor Gorzelo: Organization']],
    ['Wij vragen de Coalition of the Willing daarom.', ['Coalition of the Willing: Organization']],
    ['Wij lezen de Kielo Review on the Economics of Water daarom.', ['Kielo Review on the Economics of Water: Work']],
    ['Wij vragen het College voor de Rechten van de Mens daarom.', ['College voor de Rechten van de Mens: GovernmentOrganization']],
    ['Wij vragen de Autoriteit Consument en Markt daarom.', ['Autoriteit Consument en Markt: GovernmentOrganization']],
    ['Wij vragen de Inspectie Gezondheidszorg en Jeugd daarom.', ['Inspectie Gezondheidszorg en Jeugd: GovernmentOrganization']],
    ['Ik sprak P. J. Vrielink daarover.', ['P. J. Vrielink: Person']],
    ['Ik sprak A.Vrielink daarover.', ['A.Vrielink: Person']],
    ['Ik sprak B. van het Vriel daarover.', ['B. van het Vriel: Person']],
    ['Ik sprak Pieter-Jan Vrielink daarover.', ['Pieter-Jan Vrielink: Person']],
    ['Ik sprak Anna Vrielink-de Wit daarover.', ['Anna Vrielink-de Wit: Person']],
    ['Ik sprak Anna Vrielink-van der Vriel daarover.', ['Anna Vrielink-van der Vriel: Person']],
    ['De Gorzelo-, Kielo- en Oldemaarraad helpt.', ['Gorzelo-, Kielo- en Oldemaarraad: Organization']],
    ['Wij vragen Kielbouw&Gorzelo daarom.', ['Kielbouw&Gorzelo: Organization']],
    ['Wij vragen Kielo & Oldemaar & Gorzelo daarom.', ['Kielo & Oldemaar & Gorzelo: Organization']],
    ['Wij vragen Bank of Oldemaar daarom.', ['Bank of Oldemaar: Organization']],
    ['Wij vragen University of Gorzelo daarom.', ['University of Gorzelo: Organization']],
    ['Wij vragen Casa di Gorzelo daarom.', ['Casa di Gorzelo: Organization']],
    ['Wij vragen Bundesamt für Gorzelo daarom.', ['Bundesamt für Gorzelo: Organization']],
    ['Wij vragen Kielo IN Oldemaar daarom.', ['Kielo IN Oldemaar: Organization']],
    ['De lijn Kielo-Oldemaar-Gorzelo vaart.', ['Kielo-Oldemaar-Gorzelo: Organization']],
    ['Wij kennen het Plan van Aanpak Gorzelo.', ['Plan van Aanpak Gorzelo: Work']],
    ['De Vereniging inzake Kielbouw helpt.', ['Vereniging inzake Kielbouw: Organization']],
    ['Het Fonds tegen Kielbouw helpt.', ['Fonds tegen Kielbouw: Organization']],
    ['De Evaluatie Deense Kielo is klaar.', ['Evaluatie Deense Kielo: Work', 'Deense: NationalityOrGroup']],
  ])('goes on past marks and small words that belong to it: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['De pont vaart. Vaarplan Kielbouw helpt.', ['Vaarplan Kielbouw: Work']],
    ['De pont vaart. Oeverwet Kielbouw geldt.', ['Oeverwet Kielbouw: Law']],
    ['De pont vaart. Waterfonds Kielbouw helpt.', ['Waterfonds Kielbouw: Organization']],
    ['De pont vaart. Oeverwet geldt.', []],
    ['De pont vaart. Onze Gorzenraad helpt.', ['Gorzenraad: Organization']],
    ['De pont vaart. Nieuwe Gorzenraad helpt.', ['Gorzenraad: Organization']],
    ['De pont vaart. Deense bijdragen helpen.', ['Deense: NationalityOrGroup']],
    ['De pont vaart. Verenigd Koninkrijk vaart.', ['Verenigd Koninkrijk: Location']],
    ['Zij schreven De NAVO aan.', ['NAVO: Organization']],
    ['Dat deed Onze PDF Gorzelo toch.', ['Gorzelo: Organization']],
    ['Dat weten de Kamer en Onze Minister.', ['Kamer: GovernmentOrganization']],
  ])('begins where a capital means something: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['NRK, 3 mei 2031, «De pont vaart».', ['NRK: Organization']],
    ['Kielo, 3 mei 2031, «De pont vaart».', ['Kielo: Organization']],
    ['Vaarweg Kielo, 3 mei 2031, «De pont vaart».', ['Vaarweg Kielo: Organization']],
    ['De Oeverkrant, 3 mei 2031.', ['Oeverkrant: Organization']],
    ['Zie Kielo, 3 mei 2031.', ['Kielo: Organization']],
    ['Minister, 3 mei 2031.', []],
    ['Vaarweg, 3 mei 2031.', []],
    ['Kielo. Het was 3 mei 2031.', []],
  ])('is a source at the start of a note, before a date: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));

  it.each([
    ['Dat staat in de Wet', ['Wet: Law']],
    ['Dat staat in de Wet. Daar staat het.', ['Wet: Law']],
    ['De Wet inzake ponten geldt.', []],
    ['De Wet ter bescherming van ponten geldt.', []],
    ['De Wet tot behoud van ponten geldt.', []],
    ['De Wet op ponten geldt.', []],
    ['De Verordening 12 geldt.', []],
    ['De Verordening inzake Ponten geldt.', ['Verordening inzake Ponten: Law']],
    ['De Arboregelgeving ponten geldt.', ['Arboregelgeving: Law']],
  ])('is no act by its kind alone when its name goes on: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));
});
