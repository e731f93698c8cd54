import { describe, expect, it } from 'vitest';
import { entitiesOf, linksOf } from './found.js';

describe('a name with which a sentence begins', () => {
  it.each([
    ['Hamas viel de pont aan.', 'Hamas: ArmedGroup'], ['Canada bouwt ponten.', 'Canada: Location'], ['Shell betaalt de pont.', 'Shell: Organization'], ['Wereldbank en kade betalen.', 'Wereldbank: Organization'], ['Netanyahu voer mee.', 'Netanyahu: Person'], ['Omtzigt voer mee.', 'Omtzigt: Person'],
  ])('is one, though its capital says nothing there: %s', (text, entity) => expect(entitiesOf(text)).toEqual([entity]));

  it.each(['Polen werken op de kade.', 'Trouw blijven is mooi.', 'Kompas en kaart zijn mee.', 'Raad is duur.'])('is none where it is rather a word: %s', (text) => expect(entitiesOf(text)).toEqual([]));

  it('is linked to its row', () => expect(linksOf('Curaçao bouwt ponten.')).toEqual(['Curaçao']));

  it('is no word that opens the sentence before the rest of the name', () => expect(entitiesOf('Facebook Ireland Ltd vaart niet.')).toContain('Facebook Ireland Ltd: Organization'));
});

describe('a person without a title', () => {
  it.each([
    ['Daarna belde Poetin met de kade.', 'Poetin: Person'], ['Zij belde met Xi Jinping daarover.', 'Xi Jinping: Person'], ['Zij zag Annelotte varen.', 'Annelotte: Person'], ['Haar broer Tuurd voer mee.', 'Tuurd: Person'], ['De verdachte heet Ridderik Q. en vaart.', 'Ridderik Q: Person'],
    ['Volgens Van den Kielenberg vaart zij.', 'Van den Kielenberg: Person'], ['Volgens lector Kiels-Van den Berk vaart zij.', 'Kiels-Van den Berk: Person'],
  ])('is one by the name alone, or what stands beside it: %s', (text, entity) => expect(entitiesOf(text)).toEqual([entity]));

  it.each([['Zij kochten de Annelotte daarom.', 'Annelotte: Organization'], ['Volgens het Van Kielen Museum vaart zij.', 'Van Kielen Museum: Organization']])('is none behind an article or before a word for a body: %s', (text, entity) => expect(entitiesOf(text)).toEqual([entity]));
});

describe('a name of which the form tells the kind', () => {
  it.each([
    ['De Wpg geldt op de kade.', 'Wpg: Law'], ['Op grond van de Wro vaart zij.', 'Wro: Law'], ['Volgens de Who vaart zij.', 'Who: Organization'],
    ['Zij voer naar Brekkenhaven.', 'Brekkenhaven: Location'], ['Zij ligt in de Brekkenhaven daar.', 'Brekkenhaven: Facility'], ['De Kielmerramp is herdacht.', 'Kielmerramp: Event'], ['Zij voer door de Indo-Pacific.', 'Indo-Pacific: Location'],
    ['De N.V. Kielwater vaart.', 'N.V. Kielwater: Organization'], ['De vereniging Ouders van Schippers vaart.', 'vereniging Ouders van Schippers: Organization'],
  ])('is of that kind: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it('is not one with the place where part of it works', () => expect(entitiesOf('De Koninklijke Marechaussee op Schiphol vaart.')).toEqual(['Koninklijke Marechaussee: GovernmentOrganization', 'Schiphol: Facility']));
});

describe('what is called like a place or a people', () => {
  it.each(['Zr.Ms. Den Helder vaart uit.', 'Hr.Ms. Rotterdam vaart uit.', 'Verzekeraar De Friesland betaalt.'])('is none: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith('Location'))).toEqual([]));

  it.each(['De heer Kielgrees heeft gevaren.', 'Ik dank Wouter Kielgrees daarvoor.', 'Daar komt Kielgrees om vis.'])('is no people where it is a surname: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith('NationalityOrGroup'))).toEqual([]));

  it.each(['Daar komen Kielgrese vissen.', 'De komst van Kielgrese vluchtelingen.'])('is a people else: %s', (text) => expect(entitiesOf(text)).toContain('Kielgrese: NationalityOrGroup'));
});

describe('a country that is called as its people are', () => {
  it.each(['Er wonen 120.000 Polen.', 'Veel Polen varen.', 'Daarom varen de Zweden uit.', 'Drie Polen varen.'])('is its people where they are counted, or have an article: %s', (text) => expect(entitiesOf(text).filter((one) => /Polen|Zweden/.test(one))).toEqual([expect.stringMatching(/: NationalityOrGroup$/)]));

  it.each(['Wij varen naar Polen en Zweden.', 'In 2030 Polen en daarna Zweden.'])('is itself else: %s', (text) => expect(entitiesOf(text)).toEqual(['Polen: Location', 'Zweden: Location']));
});
