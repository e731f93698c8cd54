import { describe, expect, it } from 'vitest';
import { find, findAll, sketch } from './paper.js';

const titles = (text: string) => find(text).filter(({ rule }) => rule === 'bronvermelding').map(({ words }) => words);
const ofNote = (note: string) => findAll(sketch({ notes: [note] })).filter(({ rule }) => rule === 'bronvermelding').map(({ words, pointer }) => [words, pointer]);

describe('the title of a source', () => {
  it.each([
    ['Dat is duur. Bron: Veerraad Oost-Kiel (2030). Oevers in beeld: eindrapportage. Kiel: eigen beheer.', 'Oevers in beeld: eindrapportage'],
    ['Het gaat om twee punten: Pontbureau (2030), Onderzoek veren en oevers. Eindrapport. Uitgevoerd in opdracht van de Veerraad.', 'Onderzoek veren en oevers. Eindrapport'],
    ['Bron: Stern, A. van & Vis, B.C. (2030). Varen met wind. De pont in de praktijk. Kiel: eigen beheer.', 'Varen met wind. De pont in de praktijk'],
    ['Raad voor de oeverbouw (2030a): ‘Hoe de pont vaart’, in: Dijkpost.', 'Hoe de pont vaart'],
    ['Steeds minder reizigers (Veerraad, Geld op het water; Niet-gebruik van ponten, 2030).', 'Geld op het water; Niet-gebruik van ponten'],
    ['Steeds minder reizigers (KVB, Reizigers met korting; kenmerken, geraadpleegd 15 augustus 2030).', 'Reizigers met korting; kenmerken'],
    ['Bronnen: A.B. Vis, Meer pont(en) op het water (Kiel 2030), lijsten van de Veerraad.', 'Meer pont(en) op het water'],
  ])('is known by its maker and year: %s', (text, title) => expect(titles(text)).toEqual([title]));

  it('is each of a list', () =>
    expect(titles('Dat is zo (VR, Reizigers naar leeftijd, 2030; VR, VR telt minder reizigers. Reizigers in 2030, 2031). Bronnen: A. Vis, Varen met wind (Kiel 2030); Veerraad, Oevers in beeld. Notitie (z.p. 2031); Pontbureau (2032). Veren op maat. Kiel: eigen beheer.')).toEqual(['Reizigers naar leeftijd', 'VR telt minder reizigers. Reizigers in 2030', 'Varen met wind', 'Oevers in beeld. Notitie', 'Veren op maat']));

  it.each([
    'Zie het Veerprotocol (2030). Dit protocol is openbaar.',
    'Dat staat in het rapport van de Veerraad (2030). De pont vaart niet.',
    'Pontbureau (2030). Volgens het bureau daalt het aantal reizigers.',
    'Dat geldt voor drie provincies (Oost-Kiel, West-Kiel en Noord-Kiel, 2030).',
    'De pont vaart weer (Veerraad, 2030) en de sluis is open (Kiel, 3 mei 2030).',
    'Op Kiel, Veere en de oevers (2030) vaart niets.',
  ])('is no sentence behind a year and no list of names: %s', (text) => expect(titles(text)).toEqual([]));
});

describe('the source that a note tells', () => {
  it.each([
    ['Veerbode, 3 mei 2030, «Pont vaart niet meer» (https://veerbode.nl/pont)', 'Pont vaart niet meer', { kind: 'web', url: 'https://veerbode.nl/pont' }],
    ['Veerbode, 3 mei 2030, Pont vaart niet meer, reizigers boos, https://veerbode.nl/pont', 'Pont vaart niet meer, reizigers boos', { kind: 'web', url: 'https://veerbode.nl/pont' }],
    ['Veerraad en Pontbond, «Oevers in beeld», mei 2030.', 'Oevers in beeld', { kind: 'described' }],
    ['Veerraad (2030). Brief over de ponten (XII) d.d. 3 mei 2030. Kamerstuk 31 123, nr. 4.', 'Brief over de ponten (XII) d.d. 3 mei 2030', { kind: 'document', identifiers: ['kst-31123-4'] }],
    ['Veerbode, 3 mei 2030, Pont vaart niet meer | Nieuws | Veerbode.nl', 'Pont vaart niet meer', { kind: 'described' }],
  ])('has the address or number behind its title: %s', (note, words, pointer) => expect(ofNote(note)).toEqual([[words, pointer]]));

  it.each(['Tweede Kamer, 3 mei 2030, Kamerstuk 31 123, nr. 4.', 'Kiel, 3 mei 2030, de pont', 'Zie ook de Veerbode van 3 mei 2030, Kiel'])('is none without a title: %s', (note) => expect(ofNote(note)).toEqual([]));
});

describe('the title of a source before the call to its note', () => {
  const cited = (answer: string, note: string) => findAll(sketch({ answers: [answer], notes: [note] })).slice(0, -1).map(({ words, pointer }) => [words, pointer]);

  it.each([
    ['Cijfers staan in De nieuwe manier om varen te meten¹.', 'VR, Pontbond & Kade (2030). De nieuwe manier om varen te meten.', [['De nieuwe manier om varen te meten', { kind: 'described' }]]],
    ['De Monitor Voortgangsrapportage Aanpak veren, ponten en kaden¹ laat dat zien.', 'Veerraad (2030). Monitor Voortgangsrapportage Aanpak veren, ponten en kaden. Kamerstuk 31 123, nr. 4.', [['Monitor Voortgangsrapportage Aanpak veren, ponten en kaden', { kind: 'document', identifiers: ['kst-31123-4'] }]]],
  ])('is known by that note: %s', (answer, note, expected) => expect(cited(answer, note).slice(0, 1)).toEqual(expected));

  it.each([
    ['Cijfers staan in een nieuwe manier om varen te meten¹.', 'Veerraad (2030). De manier om varen te tellen.'],
    ['De pont vaart¹ naar Veerhuis.', 'Veerraad (2030). Zicht op ponten; Kade (2031). Oevers in beeld.'],
  ])('is none where the words differ: %s', (answer, note) => expect(cited(answer, note).filter(([words]) => answer.includes(String(words)))).toEqual([]));
});
