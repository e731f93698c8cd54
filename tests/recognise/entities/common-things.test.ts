import { expect, it } from 'vitest';
import { entitiesOf } from './found.js';

it.each(['Zij maken een Meerjarige Pontplanning daarvoor.', 'Het geld voor het Zuidelijk Nabuurschap groeit.'])('words of the language for what is done are no body, whatever their capitals: %s', (text) => expect(entitiesOf(text)).toEqual([]));

it.each([
  ['Zij belden de Permanente Vertegenwoordiging daarover.', 'Permanente Vertegenwoordiging: Organization'], ['Dat doet de Landelijke Pont Regeling (LPR) daar.', 'LPR: Law'], ['Het programma Duurzame Vaarontwikkeling vaart.', 'programma Duurzame Vaarontwikkeling: Mission'], ['Dat bewaart het Centraal Archief Oude Vaart.', 'Centraal Archief Oude Vaart: Organization'],
])('but they may end a name that is introduced, or said to be of a kind: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

it.each([['Zie Kielberk, C. van & Gorzelman, J.C. (2014) daarover.', ['Kielberk: Person', 'Gorzelman: Person']], ['In Kielo, A. Vis was erbij.', ['Kielo: Location', 'A. Vis: Person']]])('initials behind a name make it a surname: %s', (text, entities) => expect(entitiesOf(text)).toEqual(entities));

it.each([
  ['Ik steun de uitvoering van het Masterplan schone kaden, die loopt.', 'Masterplan schone kaden: Work'], ['Zo maken wij met het Masterplan schone kaden.', 'Masterplan: Work'], ['Ik steun de opzet van het Masterplan.', 'Masterplan: Work'],
])('a plan has the words behind it up to a mark where it is what something is of: %s', (text, entity) => expect(entitiesOf(text)).toEqual([entity]));

it.each([['Het toezicht van het Ministerie van Financiën op de Veerraad loopt.', 'Ministerie van Financiën: GovernmentOrganization'], ['Zie de Recommendation of the Kieler Council daarover.', 'Recommendation of the Kieler Council: Work']])('a name ends where it is whole: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
