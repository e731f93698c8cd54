import { readFileSync } from 'node:fs';
import { Parser } from '@traqula/parser-sparql-1-2';
import { describe, expect, it } from 'vitest';
import { findNearest, readShippedQueries } from '../../src/query/shipped-queries.js';
import { askRows } from './ask-rows.js';

const queries = readShippedQueries();
const textOf = (name: string) => queries.get(name)?.text ?? '';
const fixture = (name: string) => `tests/query/fixtures/${name}.ttl`;
const id = (rest: string) => `https://w3id.org/vraagbaak/id/${rest}`;
const [paper, other, postponement] = [id('document/kst-99101-7'), id('document/kst-99102-1'), id('document/kst-99103-2')] as const;
const answer = (label: number) => id(`antwoord/kst-99101-7/${label}`);
const page = (identifier: string) => `https://zoek.officielebekendmakingen.nl/${identifier}.html`;

/** What the papers of the fixture answer, told by reading them. */
const rows: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'telling-per-stuk': [[paper, '11', '10', '1'], [other, '1', '1', '0'], [postponement, '0', '0', '0']],
  'vraag-en-antwoord': [[paper, '16', 'Wanneer vaart de pont? Hoe laat? En hoe lang?', 'Vanaf 1 september 2031.']],
  'gedeelde-antwoorden': [[answer(4), '3, 4']],
  'alleen-een-verwijzing': [
    [paper, '3', 'Zie het antwoord op vraag 4.', '4'],
    [paper, '5', 'Zie vraag 6.', '6'],
    [paper, '6', 'Zie vraag 7.', '7'],
    [paper, '30', 'Zie vraag 31.', '31'],
    [paper, '31', 'Zie vraag 30.', '30'],
  ],
  'inhoudelijk-antwoord': [[paper, '3', answer(4)], [paper, '5', answer(7)], [paper, '6', answer(7)]],
  'genoemd-met-omgeving': [
    [answer(4), '107', '111', 'er, een der weinige in Nederland die de NAVO kent.'],
    [id('vraag/kst-99101-7/4'), '42', '46', 'art de pont ook bij ijs, en wat zegt de NAVO daarvan?'],
  ],
  'meest-genoemd': [
    [id('entiteit/navo'), 'NAVO', '2', '1', '1'],
    [id('entiteit/nederland'), 'Nederland', '2', '1', '1'],
    [id('entiteit/pontdienst'), 'Pontdienst', '2', '0', '2'],
  ],
  'aangehaalde-stukken': [
    ['kst-99101-3', page('kst-99101-3'), '2'],
    ['kst-99101-7', page('kst-99101-7'), '1'],
    ['kst-99102-1', page('kst-99102-1'), '1'],
    ['kst-99110-5', page('kst-99110-5'), '1'],
    ['tk-2031D00042', '', '1'],
  ],
  'uitgevoerde-moties': [['kst-99101-3', paper, '22']],
  'werklijst-verwijzingen': [
    [answer(22), 'Kamerstuk 99 110, nr. 5', id('concept/vermoedelijke-fout'), 'kst-99101-5'],
    [answer(22), 'een eerdere brief', id('concept/onopgelost'), ''],
  ],
  bedragen: [[paper, '1', '1500000', 'EUR', 'Pontdienst']],
  'dragende-antwoorden': [[answer(4), '2'], [answer(30), '1'], [answer(31), '1'], [answer(6), '1'], [answer(7), '1']],
  'verwijzingen-zonder-einde': [
    [answer(30), 'kring', answer(30)],
    [answer(31), 'kring', answer(31)],
    [answer(7), 'vraag zonder antwoord', id('vraag/kst-99101-7/23')],
  ],
  'plaats-klopt-niet': [],
  'kort-afgedaan': [[paper, '16', '3', '23', 'Vanaf 1 september 2031.']],
  'samen-aangehaald': [[paper, other, '1'], [other, paper, '1']],
  'wat-erachter-ligt': ['kst-99101-3', 'kst-99101-7', 'kst-99102-1', 'tk-2031D00042'].map((cited) => [answer(22), id(`document/${cited}`)]),
  'grondwet-artikel-100': [[answer(22), '2031-03-10', 'https://wetten.overheid.nl/jci1.3:c:BWBR0001840&artikel=100&g=2031-03-10']],
  'opbrengst-per-regel': [['antwoord-op-vraag', '7', '0'], ['kamerstuk', '7', '1'], ['naam', '6', '0'], ['bedrag', '1', '0'], ['dag', '1', '0'], ['wetsartikel', '1', '0']],
  toezeggingen: [[answer(16), '2031-09-01', other]],
};

describe('the shipped queries', () => {
  it.each([...queries.values()])('$name is SPARQL 1.1 that declares what it uses, so that it runs anywhere', ({ text }) => {
    expect(() => new Parser().parse(text)).not.toThrow();
  });

  it.each([...queries.values()])('$name stands with its title in the documentation', ({ name, title }) => {
    expect(readFileSync('docs/queries.md', 'utf8')).toContain(`| \`${name}\` | ${title.nl} |`);
  });

  it('use no term of ours that the ontology does not declare', () => {
    const declared = new Set(['vraagbaak', 'concepts'].flatMap((file) => readFileSync(`ontology/${file}.ttl`, 'utf8').match(/^vbc?:[\w-]+/gm) ?? []));
    const used = new Set([...queries.values()].flatMap(({ text }) => text.match(/\bvbc?:[\w-]+/g) ?? []));
    expect([...used].filter((term) => !declared.has(term))).toEqual([]);
  });

  it.each(Object.entries(rows))('%s gives what the papers of the fixture say', async (name, expected) => {
    expect(await askRows(textOf(name), [fixture('papers')])).toEqual(expected);
  });

  it('gewijzigd-of-ingetrokken tells from the feed what changed and what went', async () => {
    expect(await askRows(textOf('gewijzigd-of-ingetrokken'), [fixture('feed')])).toEqual([
      [paper, '2031-03-11T08:00:00Z', 'gewijzigd'],
      [paper, '2031-04-01T08:00:00Z', 'ingetrokken'],
    ]);
  });

  it('europese-vragen finds in the Dutch titles of the same month, whatever the case of letters', async () => {
    expect(await askRows(textOf('europese-vragen'), [fixture('papers'), fixture('europe')])).toEqual([['NAVO', 'http://example.org/ep/E-1', 'IJsbrekers en de navo']]);
  });
});

describe('a name that is not there', () => {
  it('leads to those that look like it', () => {
    expect(findNearest('gedeelde-antworden', queries.keys())).toEqual(['gedeelde-antwoorden']);
    expect(findNearest('bedrag', queries.keys())).toEqual(['bedragen']);
    expect(findNearest('moties', queries.keys())).toEqual(['uitgevoerde-moties']);
  });

  it('leads nowhere when nothing looks like it', () => {
    expect(findNearest('xyzzy', queries.keys())).toEqual([]);
  });
});
