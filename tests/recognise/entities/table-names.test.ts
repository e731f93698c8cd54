import { describe, expect, it } from 'vitest';
import { entityTable } from '../../../src/tables/entities.js';
import { listOf } from '../../../src/tables/read-table.js';
import { entitiesOf } from './found.js';

/** A name as papers write it in a sentence: some names of the tables begin with an article. */
const bare = (name: string): string => name.replace(/^(?:de|het|the) /, '');

/** The names of the rows of the tables that are such, with their type. A name that is a plain word too ("Trouw") is guarded, and none of these. */
const namesOf = (isMeant: (row: Readonly<Record<string, string>>) => boolean) =>
  entityTable().filter(isMeant).flatMap(({ names, type = '' }) => listOf(names).map((name) => ({ name, type })));

const places = namesOf(({ type }) => type === 'Location');
const portfolios = namesOf(({ group }) => group === 'portefeuille');
const bodies = namesOf(({ type, group }) => type !== 'Location' && type !== 'Law' && group !== 'portefeuille');

/** The names that a sentence about them does not show: as what they are, or as `seen` says. */
const missed = (list: typeof places, sentence: (name: string) => string, seen = (name: string, type: string) => `${bare(name)}: ${type}`): readonly string[] =>
  list.filter(({ name, type }) => !entitiesOf(sentence(name)).includes(seen(name, type))).map(({ name }) => name);

describe('every name of the tables is found where a sentence names it', () => {
  it.each([
    ['a place that is lived in', places, (name: string) => `Hoeveel mensen wonen er in ${name}?`],
    ['a place that is gone to', places, (name: string) => `Wij zijn vorige week naar ${name} gereisd.`],
    ['a body that is quoted', bodies, (name: string) => `Volgens ${name} is dat niet nodig.`],
    ['a body that tells', bodies, (name: string) => `Dat heeft ${name} gisteren gemeld.`],
    ['a body with a head', bodies, (name: string) => `Wij hebben met de directeur van ${name} gesproken.`],
  ])('%s', (_, list, sentence) => {
    expect(list.length).toBeGreaterThan(2500);
    expect(missed(list, sentence)).toEqual([]);
  });

  it('a portfolio, with its minister', () => {
    expect(portfolios.length).toBeGreaterThan(30);
    expect(missed(portfolios, (name) => `Dat heeft de minister voor ${name} gisteren gemeld.`, (name) => `minister voor ${name}: Role`)).toEqual([]);
  });
});
