import { describe, expect, it } from 'vitest';
import { find } from './paper.js';

const described = (text: string) => find(text).filter(({ rule }) => rule === 'omschrijving').map((found) => found.words);

describe('accounts and reports on them', () => {
  it.each([
    ['Zie ons Rapport bij het Jaarverslag 2031 van het Ministerie van Vaart (XXI) hierover.', 'Rapport bij het Jaarverslag 2031 van het Ministerie van Vaart (XXI)'],
    ['Zie ons Rapport bij het Jaarverslag 2031 Ministerie van Vaart (X). Dat is af.', 'Rapport bij het Jaarverslag 2031 Ministerie van Vaart (X)'],
    ['Zie ons Rapport bij het Jaarverslag 2031; Ministerie van Vaart (IXB) hierover.', 'Rapport bij het Jaarverslag 2031; Ministerie van Vaart (IXB)'],
    ['Zie ons Rapport bij het Jaarverslag 2031. Ministerie van Vaart (XXI) hierover.', 'Rapport bij het Jaarverslag 2031. Ministerie van Vaart (XXI)'],
    ['In ons Rapport bij het jaarverslag VenV 2032 en 2033 (Veerkamer, 2034) staat dat.', 'Rapport bij het jaarverslag VenV 2032 en 2033'],
    ['In het rapport bij het jaarverslag Oevers en VEN-fonds 2031 staat dat.', 'rapport bij het jaarverslag Oevers en VEN-fonds 2031'],
    ['In het rapport Resultaten verantwoordingsonderzoek 2032 bij het Ministerie van Vaart en het Pontenfonds staat dat.', 'rapport Resultaten verantwoordingsonderzoek 2032 bij het Ministerie van Vaart en het Pontenfonds'],
    ['In ons verantwoordingsonderzoek Vaart en Pontenfonds staat dat.', 'verantwoordingsonderzoek Vaart en Pontenfonds'],
    ['In ons verantwoordingsonderzoek VenV 2032 staat dat.', 'verantwoordingsonderzoek VenV 2032'],
    ['In ons verantwoordingsonderzoek bij het ministerie van Vaart (IX) van 2032 staat dat.', 'verantwoordingsonderzoek bij het ministerie van Vaart (IX) van 2032'],
    ['In de Begroting 2032 Ministerie van VenV staat dat.', 'Begroting 2032 Ministerie van VenV'],
    ['In de ontwerpbegroting 2032 van het Ministerie van Oevers en Vaart staat dat.', 'ontwerpbegroting 2032 van het Ministerie van Oevers en Vaart'],
    ['In de begroting voor 2032 van het Ministerie van Vaart (V) staat dat.', 'begroting voor 2032 van het Ministerie van Vaart (V)'],
    ['In het jaarplan 2032 van de Veerraad staat dat.', 'jaarplan 2032 van de Veerraad'],
    ['In de begroting van het Ministerie van Vaart voor 2032 staat dat.', 'begroting van het Ministerie van Vaart voor 2032'],
  ])('are named with year, ministry, chapter and fund: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each([
    ['Zie ons Rapport bij het Jaarverslag 2031. Ministerie van Vaart meldt dit.', ['Rapport bij het Jaarverslag 2031']],
    ['In het verantwoordingsonderzoek 2032 bij het Ministerie van Vaart en het veer staat dat.', ['verantwoordingsonderzoek 2032 bij het Ministerie van Vaart']],
    ['De middelen zijn van de begroting 2032 naar 2033 verschoven.', []],
    ['De begroting sinds 2032 van het ministerie van Vaart groeit.', []],
    ['De begroting voor 2032 wordt duur.', []],
    ['Het verantwoordingsonderzoek bij het Ministerie van Vaart loopt.', []],
    ['Zie de brief over de begroting 2032 van het Ministerie van Vaart.', []],
  ])('are not named by less or by more than that: %s', (text, expected) => expect(described(text)).toEqual(expected));
});

describe('a memorandum', () => {
  it.each([
    ['Zie de memorie van toelichting bij de wijziging van de Jeugdwet.', 'memorie van toelichting bij de wijziging van de Jeugdwet'],
    ['Zie de nota van toelichting bij het Besluit vaste oevers.', 'nota van toelichting bij het Besluit vaste oevers'],
    ['Zie de memorie van toelichting bij het wetsvoorstel Jeugdwet.', 'memorie van toelichting bij het wetsvoorstel Jeugdwet'],
    ['Zie de memorie van toelichting bij de begroting 2032 van VenV.', 'memorie van toelichting bij de begroting 2032 van VenV'],
  ])('is known by what it is to: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['Zie de nota van toelichting bij de pont.', 'Zie de memorie van toelichting bij de begroting voor uw ministerie.', 'Zie de nota van toelichting.'])('is none by less: %s', (text) => expect(described(text)).toEqual([]));
});

describe('a report of what was done', () => {
  it.each([
    ['Dat staat in het jaarverslag over 2031 van het Pontenfonds.', 'jaarverslag over 2031 van het Pontenfonds'],
    ['Dit blijkt uit het evaluatieverslag over 2031.', 'evaluatieverslag over 2031'],
    ['In de activiteitenverslagen van 2029, 2030 en 2031 staat dat.', 'activiteitenverslagen van 2029, 2030 en 2031'],
    ['Het verslag van een nader schriftelijk overleg over ponten meldt dat.', 'verslag van een nader schriftelijk overleg over ponten'],
    ['Het verslag van het schriftelijk overleg van 3 mei 2031 meldt dat.', 'verslag van het schriftelijk overleg van 3 mei 2031'],
    ['De nota naar aanleiding van het nader verslag bij het wetsvoorstel Jeugdwet meldt dat.', 'nota naar aanleiding van het nader verslag bij het wetsvoorstel Jeugdwet'],
    ['De memorie van toelichting bij de wet op de ponten meldt dat.', 'memorie van toelichting bij de wet op de ponten'],
    ['De geannoteerde agenda van de Pontenraad van 3 mei 2031 meldt dat.', 'geannoteerde agenda van de Pontenraad van 3 mei 2031'],
    ['Het BNC-fiche over de pontverordening meldt dat.', 'BNC-fiche over de pontverordening'],
    ['De Troonrede van 2031 meldt dat.', 'Troonrede van 2031'],
    ['De beleidsdoorlichting van artikel 3 van de begroting van Vaart meldt dat.', 'beleidsdoorlichting van artikel 3 van de begroting van Vaart'],
    ['Het rapport Goed varen van de Raad voor de Vaart meldt dat.', 'rapport Goed varen van de Raad voor de Vaart'],
  ])('is named by its years, its subject or its day: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['Het verslag over 2031 volgt.', 'De verslagen van de ponten volgen.', 'Het verslag van het schriftelijk overleg volgt.', 'De agenda van de Pontenraad van 3 mei 2031 volgt.', 'De memorie van toelichting bij de wet volgt.', 'Het jaarverslag over de ponten volgt.'])('is not named by less: %s', (text) => expect(described(text)).toEqual([]));
});
