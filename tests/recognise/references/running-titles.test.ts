import { describe, expect, it } from 'vitest';
import { isFiniteVerb } from '../../../src/recognise/words/finite-verb.js';
import { find } from './paper.js';

const described = (text: string) => find(text).filter(({ rule }) => rule === 'omschrijving').map((found) => found.words);

describe('a title that goes on in small letters behind its one capital', () => {
  it.each([
    ['In ons rapport Aanpak veertekort staat dat.', 'rapport Aanpak veertekort'],
    ['Wij stuurden het rapport Kosten oeverherstel en kadebeheer naar de raad.', 'rapport Kosten oeverherstel en kadebeheer'],
    ['In ons rapport Publieke ponten en private veren schreven wij dit.', 'rapport Publieke ponten en private veren'],
    ['In ons onderzoek Bekostiging groot veeronderhoud keken we hiernaar.', 'onderzoek Bekostiging groot veeronderhoud'],
    ['De actie komt uit het actieplan Groei van natte vaart en visserij die loopt.', 'actieplan Groei van natte vaart en visserij'],
    ['We volgen de Handreiking Steun voor de schipperij, opgesteld in 2031.', 'Handreiking Steun voor de schipperij'],
    ['De zin komt uit het ‘Eindrapport Actualisering vervanging P-16’.', 'Eindrapport Actualisering vervanging P-16'],
    ['De Voortgangsrapportage Aanpak veren, kaden en oevers toont dit.', 'Voortgangsrapportage Aanpak veren, kaden en oevers'],
    ['Dat maakt geen deel uit van het onderzoek Prestaties in de veerketen.', 'onderzoek Prestaties in de veerketen'],
    ['We volgen de Handreiking Oeversteun voor de schipperij.', 'Handreiking Oeversteun voor de schipperij'],
    ['Dat volgt uit de verkenning Varen op zicht.', 'verkenning Varen op zicht'],
  ])('is read to its end: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each([
    ['Het rapport Aanpak schetst dit.', ['rapport Aanpak']],
    ['In ons rapport Aanpak keken we hiernaar.', ['rapport Aanpak']],
    ['De nota Ruimte keurde de raad goed.', ['nota Ruimte']],
    ['Wij kregen het rapport Water vandaag.', ['rapport Water']],
    ['Ik wil de handreiking Aanpak afwachten.', []],
    ['Wij doen het onderzoek Veren in opdracht van de raad.', []],
    ['Wij doen het onderzoek Veren op basis van cijfers.', []],
    ['Wij laten een monitor Aanpak ontwikkelen, waarmee dit blijkt.', []],
    ['Dat staat in ons onderzoek Kunnen ponten smal vaarwater aan? en elders.', []],
  ])('ends before the verb, and is none where its end is not plain: %s', (text, expected) => expect(described(text)).toEqual(expected));

  it('has no month in it that a preposition ties to the sentence', () => expect(described('Wij stuurden het rapport Oevers in september naar de raad.')).toEqual(['rapport Oevers']));
});

describe('the subject that a letter is called by', () => {
  it.each([
    ['Zie de Kamerbrief voortgang groot onderhoud van de veren die in mei is gestuurd.', 'Kamerbrief voortgang groot onderhoud van de veren'],
    ['Dat is bekend (‘Kamerbrief reactie op bericht over lekke ponten’).', 'Kamerbrief reactie op bericht over lekke ponten'],
    ['Dat staat in het bestuursakkoord Varen op zicht.', 'bestuursakkoord Varen op zicht'],
    ['Dat staat in de laatste rapportage van het programma Droge voeten.', 'rapportage van het programma Droge voeten'],
  ])('is read to its end: %s', (text, expected) => expect(described(text)).toEqual([expected]));

  it.each(['In de Kamerbrief schetst de minister de veren.', 'De Kamerbrief beschreven in vraag 2 is oud.', 'Ik heb de Kamerbrief vandaag gestuurd.', 'Zie de kamerbrief groot onderhoud veren.'])('is none of a verb, and none of any letter: %s', (text) => expect(described(text)).toEqual([]));
});

describe('the finite form of a verb', () => {
  it.each(['keurde', 'schetst', 'toetste', 'leeft', 'behandelt', 'keek'])('is known by its infinitive: %s', (word) => expect(isFiniteVerb(word)).toBe(true));
  it.each(['kaart', 'markt', 'ruimte', 'korte', 'grote', 'beperkte', 'verouderde', 'gemeente', 'kosten', 'pont'])('is no noun or adjective: %s', (word) => expect(isFiniteVerb(word)).toBe(false));
});
