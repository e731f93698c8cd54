import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOnPage, partList } from '../../src/pages/lists/part-list.js';
import { writeDossiers } from '../../src/pages/lists/write-dossiers.js';
import { writeYears } from '../../src/pages/lists/write-years.js';
import { createPlaces } from '../../src/pages/places.js';
import type { Site } from '../../src/pages/site.js';
import { openNameTable } from '../../src/publish/across/name-table.js';
import type { PaperSummary } from '../../src/publish/across/summarise.js';
import { attributeOf, elementsIn, readPage, textOf } from './read-page.js';

const counts = { triples: 9, questions: 9, unanswered: 0, answers: 9, references: 0, unresolved: 0, doubtful: 0, entityMentions: 0, unidentified: 0 };
const member = { iri: 'https://data.voorbeeld.nl/id/person/x', label: 'Het lid Van der Wolkenkrabber-Zeewaard (VVV)' };

const paperOf = (number: number): PaperSummary => ({
  docref: `kst-99001-${number}`,
  iri: `https://data.voorbeeld.nl/id/document/kst-99001-${number}`,
  title: `Lijst van vragen en antwoorden over de ponten op het Zilvermeer in het jaar van de grote dooi, deel ${number}, met de bijlagen die de minister toezegde`,
  issued: `2030-${String(1 + (number % 12)).padStart(2, '0')}-11`,
  kind: 'lijst-van-vragen',
  dossiers: ['99001'],
  askedBy: [member, member, member],
  answeredBy: [],
  answeringBodies: [member],
  askedBodies: [],
  counts,
});

const siteOf = (papers: readonly PaperSummary[]): Site => ({ places: createPlaces('https://data.voorbeeld.nl/'), papers: new Map(papers.map((paper) => [paper.docref, paper])), things: openNameTable(), feeds: new Map() });

describe('a list of papers', () => {
  it('stands on as many pages as it needs: every paper once, in order, under names that differ', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
      const papers = Array.from({ length: count }, (_, i) => paperOf(i));
      const pages = partList(papers, 'lijst/2030.html');
      expect(pages.flatMap((page) => page.papers)).toEqual(papers);
      expect(pages[0]?.path).toBe('lijst/2030.html');
      expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
      expect(new Set(pages.map((page) => nameOnPage('Stukken', page))).size).toBe(pages.length);
    }), { numRuns: 30 });
  });

  it('says nothing of pages when there is one', () => {
    expect(partList([paperOf(1)], 'lijst/2030.html').map((page) => nameOnPage('Stukken', page))).toEqual(['Stukken']);
  });

  const long = siteOf(Array.from({ length: 1000 }, (_, i) => paperOf(i)));

  it('shows on each page of a year which year that is', () => {
    const current = [...writeYears(long)].map(({ content }) => readPage(String(content)).all('rijtje').map((years) => attributeOf([...elementsIn([years])].find(({ tagName }) => tagName === 'a') ?? years, 'aria-current')));
    expect(current).toEqual([['page'], ['true'], ['true'], ['true']]);
  });

  for (const [kind, write, first] of [['year', writeYears, 'lijst/2030'], ['dossier', writeDossiers, 'doc/dossier/99001']] as const) {
    it(`keeps each page of a ${kind} small, and leads from each to all others`, () => {
      const files = [...write(long)];
      expect(files.map(({ path }) => path)).toEqual(['html', '2.html', '3.html', '4.html'].map((ending) => `${first}.${ending}`));
      const titles = files.map(({ path, content }) => {
        expect(Buffer.byteLength(content), path).toBeLessThan(184_000);
        const page = readPage(String(content));
        const [menu] = page.all('delen');
        if (!menu) throw new Error(`${path} has no menu`);
        const links = page.elements.filter(({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'li').flatMap((element) => attributeOf(element, 'href') ?? []);
        expect(links, path).toEqual(expect.arrayContaining(files.map((file) => file.path.slice(file.path.lastIndexOf('/') + 1))));
        const next = page.elements.filter((element) => attributeOf(element, 'rel') === 'next').map((element) => attributeOf(element, 'href'));
        expect(next, path).toEqual(files.slice(files.findIndex((file) => file.path === path) + 1, files.findIndex((file) => file.path === path) + 2).map((file) => file.path.slice(file.path.lastIndexOf('/') + 1)));
        return page.all('h1').map((element) => textOf(element)).join('');
      });
      expect(new Set(titles).size).toBe(files.length);
      expect(titles[1]).toMatch(/, bladzijde 2 van 4$/);
    });
  }

  it('of a dossier ends with the first few hundred of the papers that are cited, and how many more', () => {
    const things = openNameTable();
    for (let number = 1; number <= 350; number++) things.set(`https://data.voorbeeld.nl/id/document/kst-99001-${number}`, { counts: { papers: 1, mentioning: 1, mentions: 1, uses: 1 }, lines: [] });
    const [file] = [...writeDossiers({ ...siteOf([paperOf(1)]), things })];
    const page = readPage(String(file?.content));
    const cited = page.elements.filter(({ tagName }) => tagName === 'li').map((element) => textOf(element)).filter((text) => /1×$|^en nog/.test(text));
    expect([cited.length, cited.at(-1)]).toEqual([301, 'en nog 50']);
  });
});
