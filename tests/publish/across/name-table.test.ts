import { describe, expect, it } from 'vitest';
import { openNameTable } from '../../../src/publish/across/name-table.js';
import { classOf, labelOf } from '../../../src/publish/across/shared-thing.js';

const ship = 'https://data.example.nl/id/entiteit/de-zwaluw';
const line = (predicate: string, object: string) => `<${ship}> <${predicate}> ${object} .`;
const counts = { papers: 3, mentioning: 2, mentions: 17, uses: 20 };
const lines = [
  line('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', '<https://w3id.org/vraagbaak/def#Organization>'),
  line('http://www.w3.org/2000/01/rdf-schema#label', '"Veerdienst \\"De Zwaluw\\""@nl'),
  line('http://www.w3.org/2002/07/owl#sameAs', '<https://elders.example.nl/zwaluw>'),
];

describe('the names of things', () => {
  it('are what papers say that names them, with how often they are named, and no more', () => {
    const names = openNameTable();
    names.set(ship, { counts, lines });
    const thing = names.get(ship);
    if (!thing) throw new Error('it is not there');
    expect([labelOf(thing), classOf(thing), thing.counts]).toEqual(['Veerdienst "De Zwaluw"', 'Organization', counts]);
    expect(thing.description.map(({ subject, predicate }) => [subject, predicate.replace(/^.*[#/]/, '')])).toEqual([[ship, 'type'], [ship, 'label']]);
    expect([[...names.keys()], [...names.values()].map(({ iri }) => iri), names.has('https://data.example.nl/id/x'), names.get('https://data.example.nl/id/x')]).toEqual([[ship], [ship], false, undefined]);
  });

  it('come as one text with those of the whole that a thing is part of, the same whenever the same is said, and however often it is named', () => {
    const [law, article] = ['https://data.example.nl/id/regeling/veerwet', 'https://data.example.nl/id/regeling/veerwet/artikel/2'];
    const about = (iri: string, ...said: readonly string[]) => said.map((one) => `<${iri}> ${one} .`);
    const label = (text: string) => `<http://www.w3.org/2000/01/rdf-schema#label> "${text}"@nl`;
    const part = `<http://purl.org/dc/terms/isPartOf> <${law}>`;
    const tell = (name: string, uses: number, more = '') => {
      const names = openNameTable();
      names.set(law, { counts: { ...counts, uses }, lines: about(law, label(name)) });
      names.set(article, { counts: { ...counts, uses }, lines: about(article, part, `<http://www.w3.org/2002/07/owl#sameAs> <https://elders.example.nl/${more}>`) });
      return [names.naming(law), names.naming(article), names.naming('https://data.example.nl/id/x')];
    };
    expect(tell('Veerwet', 1)).toEqual(tell('Veerwet', 7, 'anders'));
    const [before, after] = [tell('Veerwet', 1), tell('Wet op de veren', 1)];
    expect([before[0] === after[0], before[1] === after[1], before[2]]).toEqual([false, false, undefined]);
  });

  it('are replaced by what is said last, in the same place', () => {
    const names = openNameTable();
    names.set(ship, { counts, lines });
    names.set('https://data.example.nl/id/entiteit/steiger', { counts, lines: [] });
    names.set(ship, { counts: { ...counts, uses: 1 }, lines: [] });
    expect([...names.values()].map(({ iri, counts: { uses }, description }) => [iri.split('/').at(-1), uses, description.length])).toEqual([['de-zwaluw', 1, 0], ['steiger', 20, 0]]);
  });
});
