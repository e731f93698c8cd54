import { expect, it } from 'vitest';
import { entitiesOf, identitiesOf } from './found.js';

it.each([
  ['Het project Kalme kades heeft dat doel.', 'project Kalme kades'],
  ['Bij het project Ponten wordt veel gevaren.', 'project Ponten'],
  ['Wij wachten op het traject Verbetering kades en oevers.', 'traject Verbetering kades en oevers'],
  ['Dat was in de tijd van de operatie Kielse Veren toen.', 'operatie Kielse Veren'],
])('the noun of a programme begins its name, whose end shows: %s', (text, name) => expect(entitiesOf(text)).toEqual([`${name}: Mission`]));

it('where it shows in one place it is known in all', () =>
  expect(entitiesOf('Het project Kalme kades heeft dat doel.', 'Het project Kalme kades met spoed afmaken.')).toEqual(['project Kalme kades: Mission', 'project Kalme kades: Mission']));

it.each(['De vraag is of het project Ponten goed vaart.', 'Het project loopt goed.', 'Wij varen met project en al.', 'Ook het project Kade 3 vaart.'])('a name without an end that shows is none: %s', (text) =>
  expect(entitiesOf(text).filter((one) => one.endsWith('Mission'))).toEqual([]));

it.each([
  ['De verschillende Gemengde veerinterventie (GVI) varen.', 'GVI: Mission'],
  ['De overzetuitkering (OZU) geldt.', 'OZU: Law'],
  ['De Ruimte voor Veertegemoetkoming Oude Schippers (RVOS) geldt.', 'RVOS: Law'],
  ['Het is een In Kielse Stilte Statement (IKSS) daar.', 'IKSS: Work'],
])('a short name is of the kind that the words say: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

it('an abbreviation in a full name gives all its letters', () =>
  expect(identitiesOf({ answers: ['De fondsen staan bij NL Kielse Oevers (NLKO) daar.'] }).find(([words]) => words === 'NLKO')?.[2]).toBe('NL Kielse Oevers'));

it('what an English name is stands before what it is of', () => expect(entitiesOf('Wij varen volgens de International Standards of Kielgra Institutions daar.')).toEqual(['International Standards of Kielgra Institutions: Work']));

it('a short name is that of a programme where a noun before it says so, also where it might be a place', () =>
  expect(entitiesOf('Dat hoort bij de aanpak van Varen met Beleid (VmB) hier.', 'Binnen het programma VmB ligt een pont.', 'Dat kwam vanuit VmB zelf.')).toEqual(['Varen met Beleid: Mission', 'VmB: Mission', 'programma VmB: Mission', 'VmB: Mission']));

it('a body that a word of its name tells is none', () => expect(entitiesOf('De Stichting Varen met Beleid (SVB2) vaart.', 'Wij zien het programma SVB2 daar.').filter((one) => one.startsWith('Stichting'))).toEqual(['Stichting Varen met Beleid: Organization']));

it.each([
  ['Met de aanvullende overzetuitkering (OZU) vaart men.', ['overzetuitkering: Law', 'OZU: Law']],
  ['Zij meten de bruto veerpont omvang (BVO) daar.', []],
])('an act of small letters is named before its short name: %s', (text, entities) => expect(entitiesOf(text)).toEqual(entities));

it('the end of a full name is no name of itself', () => expect(entitiesOf('De Ruimte voor Veertegemoetkoming Oude Schippers (RVOS) geldt.')).toEqual(['Ruimte voor Veertegemoetkoming Oude Schippers: Law', 'RVOS: Law']));
