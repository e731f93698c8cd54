import { expect, it } from 'vitest';
import { entitiesOf, linksOf } from './found.js';

it.each([
  ['De rekenkamer Gouda vaart mee.', ['rekenkamer Gouda: GovernmentOrganization', 'Gouda: Location']],
  ['Dat zegt de Rekenkamer Apeldoorn daarover.', ['Rekenkamer Apeldoorn: GovernmentOrganization', 'Apeldoorn: Location']],
  ['Dat zegt de rekenkamercommissie van de gemeente Ede daarover.', ['rekenkamercommissie van de gemeente Ede: GovernmentOrganization', 'gemeente Ede: GovernmentOrganization', 'Ede: Location']],
  ['Dat vroeg de commissie voor de Rijksuitgaven daarover.', ['commissie voor de Rijksuitgaven: GovernmentOrganization']],
])('a body is known by its place or subject: %s', (text, entities) => expect(entitiesOf(text)).toEqual(entities));

it.each([['Dat vroeg de commissie voor Economische Zaken daarover.', 'commissie voor Economische Zaken: GovernmentOrganization'], ['Dat vroegen de algemene commissies voor Europese Zaken en Financiën daarover.', 'algemene commissies voor Europese Zaken en Financiën: GovernmentOrganization']])('a committee is: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

it('a directorate is known by its subject', () => expect(entitiesOf('Dat doet het directoraat Vaartuigkeuring en Oeverhandhaving daar.')).toEqual(['directoraat Vaartuigkeuring en Oeverhandhaving: GovernmentOrganization']));

it('a region is called the heart of another', () => expect(entitiesOf('De ponten van Hart van Brabant varen.')).toEqual(['Hart van Brabant: Location', 'Brabant: Location']));

it('a commission for something else is none', () => expect(entitiesOf('Zij richtten een commissie voor ponten op.')).toEqual([]));

it('the audit office of a place is not that of the country', () => {
  expect(linksOf('Dat zegt de Rekenkamer Apeldoorn daarover.')).toEqual(['Apeldoorn']);
  expect(entitiesOf('Dat zegt de Rekenkamer daarover.')).toEqual(['Rekenkamer: GovernmentOrganization']);
});

it.each([['A.B. Vrieslink voer mee.', 'A.B. Vrieslink: Person'], ['Bron: A.B. Vrieslink, die meevoer.', 'A.B. Vrieslink: Person'], ['Dat is ‘In Kielse Stilte’ genoemd door Stichting Veerzorg.', 'Stichting Veerzorg: Organization'], ['Wij steunen de motie van het Kamerlid Berk daarover.', 'motie van het Kamerlid Berk: Work']])('is a name from its first word: %s', (text, entity) =>
  expect(entitiesOf(text)).toContain(entity));

it('a letter that numbers a sentence is no initial', () => expect(entitiesOf('A. Ponten varen mee.')).toEqual([]));

it('a small word with a capital belongs to the name that an article leads up to', () => {
  expect(entitiesOf('Het is een In Kielgra Statement van ons.')).toEqual(['In Kielgra Statement: Work']);
  expect(entitiesOf('Zij voeren daar In Kielgra is veel water.').filter((one) => one.startsWith('In'))).toEqual([]);
});

it.each([['Dat beslist het Pontencomité daar.', 'Pontencomité: Organization'], ['Dat beslist de Veerkamer daar.', 'Veerkamer: Organization'], ['Zij lazen de Kielse Partnerschapsovereenkomst daar.', 'Kielse Partnerschapsovereenkomst: Work'], ['Dat beslist het Europese Stelsel van Centrale Banken daar.', 'Europese Stelsel van Centrale Banken: Organization']])('is of the kind that its last word tells: %s', (text, entity) =>
  expect(entitiesOf(text)).toContain(entity));
