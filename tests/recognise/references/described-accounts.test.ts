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
