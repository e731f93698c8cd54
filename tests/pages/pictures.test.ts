import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startReading } from '../../src/pages/paper/reading.js';
import { drawMonths } from '../../src/pages/pictures/draw-months.js';
import { drawPlaces } from '../../src/pages/pictures/draw-places.js';
import { drawPointers } from '../../src/pages/pictures/draw-pointers.js';
import { createPlaces } from '../../src/pages/places.js';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import type { PaperSummary } from '../../src/publish/across/summarise.js';
import { readTable } from '../../src/tables/read-table.js';
import { landShapes, pointOf } from '../../src/tables/world-map.js';
import { listOf } from '../publish/published.js';
import { attributeOf, classesOf, elementsIn, readPage, textOf } from './read-page.js';

const country = (code: string) => `http://publications.europa.eu/resource/authority/country/${code}`;

describe('the places of a paper', () => {
  async function mapOf(...answers: readonly string[]) {
    const { conversion } = await convertPaper(new TextEncoder().encode(listOf(...answers.map((answer): [string, string] => ['Waar vaart de veerdienst?', answer]))), { name: 'kst-99010-1.txt', base: 'https://data.voorbeeld.nl/' });
    if (!conversion) throw new Error('no paper');
    const draw = () => drawPlaces(startReading(conversion.inquiry, createPlaces('https://data.voorbeeld.nl/')));
    const drawn = draw();
    expect(draw()?.text).toBe(drawn?.text);
    return drawn && readPage(drawn.text);
  }
  const many = ['In Irak en in Syrië.', 'Ook in Irak, op Malta en in Bagdad.', 'In de Middellandse Zee.'];

  it('are filled or dotted on a map, linked and counted, and named beside it', async () => {
    const page = await mapOf(...many);
    const linked = page?.all('svg').flatMap((svg) => [...elementsIn([svg])]).filter(({ tagName }) => tagName === 'a') ?? [];
    expect(linked.map((link) => [attributeOf(link, 'href'), textOf(link).trim(), [...elementsIn(link.childNodes)].map(({ tagName }) => tagName).at(-1)])).toEqual([
      ['entiteit/irak.html', 'Irak: 2×', 'path'],
      ['entiteit/syrie.html', 'Syrië: 1×', 'path'],
      ['entiteit/bagdad.html', 'Bagdad: 1×', 'circle'],
      ['entiteit/malta.html', 'Malta: 1×', 'circle'],
    ]);
    expect(page?.all('text').map((text) => textOf(text))).toEqual(['Irak', 'Malta', 'Syrië']);
  });

  it('are told in words as well, with those that have no place on it', async () => {
    const [told] = (await mapOf(...many))?.all('opmerking') ?? [];
    expect(told && textOf(told)).toMatch(/^Op de kaart: Irak \(2×\), Bagdad, Malta, Syrië\. Niet op de kaart: Middellandse Zee\./);
  });

  it('stand where they lie within the drawing', async () => {
    const page = await mapOf('In Suriname en op Curaçao, en in Australië.');
    const at = new Map(page?.all('text').map((text): [string, readonly [number, number]] => [textOf(text), [Number(attributeOf(text, 'x')), Number(attributeOf(text, 'y'))]]));
    const [suriname, australia] = [at.get('Suriname') ?? [0, 0], at.get('Australië') ?? [0, 0]];
    expect(suriname[0]).toBeLessThan(australia[0]);
    expect(suriname[1]).toBeLessThan(australia[1]);
    const [, , width = 0, height = 0] = attributeOf(page?.all('svg')[0] ?? fail(), 'viewBox')?.split(' ').map(Number) ?? [];
    for (const [x, y] of at.values()) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  });

  it('are left out where only the Netherlands can be shown', async () => expect(await mapOf('In Nederland, en op de Middellandse Zee.')).toBeNull());

  it('weigh little, also all over the world', async () => {
    const { conversion } = await convertPaper(new TextEncoder().encode(listOf(['Waar?', 'In Canada, Rusland, Chili, Australië, Zuid-Afrika, Japan en Nieuw-Zeeland.'])), { name: 'kst-99010-1.txt' });
    const drawn = conversion && drawPlaces(startReading(conversion.inquiry, createPlaces('https://data.voorbeeld.nl/')));
    expect(Buffer.byteLength(drawn?.text ?? fail())).toBeLessThan(24_000);
  });
});

describe('the map of the world', () => {
  const countries = readTable('entities').flatMap(({ match = '' }) => match.split('|')).filter((iri) => iri.startsWith(country('')));

  it('has a place for every country of the table but islands that its atlas counts with another, and the smallest', () => {
    const without = ['BVT', 'CCK', 'CXR', 'GLP', 'GUF', 'MTQ', 'MYT', 'REU', 'SJM', 'TKL', 'VAT'];
    expect(countries.length).toBeGreaterThan(200);
    expect(countries.filter((iri) => !pointOf(iri)).sort()).toEqual(without.map(country));
  });

  it('draws countries where they lie', () => {
    for (const [iri, town] of [['NLD', 2757345], ['IRQ', 98182], ['SUR', 3383330], ['UKR', 703448], ['1A0', 786714]] as const) {
      const capital = pointOf(`https://sws.geonames.org/${town}/`) ?? fail(String(town));
      const inside = landShapes(1).filter((shape) => shape.iri === country(iri) && shape.west <= capital.x && shape.east >= capital.x && shape.north <= capital.y && shape.south >= capital.y);
      expect(inside.length, iri).toBe(1);
    }
  });

  it('draws each shape within its edges, at both scales', () => {
    for (const unit of [1, 4] as const) {
      expect(landShapes(unit).length).toBeGreaterThan(150);
      for (const { path, west, north, east, south } of landShapes(unit)) {
        let [x, y] = [0, 0];
        for (const [, dx, dy] of path.matchAll(/(-?\d+) ?(-?\d+)/g)) {
          [x, y] = [x + Number(dx), y + Number(dy)];
          expect(x * unit >= west - unit && x * unit <= east + unit && y * unit >= north - unit && y * unit <= south + unit, path).toBe(true);
        }
      }
    }
  });
});

async function pointersIn(bytes: Uint8Array) {
  const { conversion } = await convertPaper(bytes, { name: 'kst-99010-1.txt' });
  if (!conversion) throw new Error('no paper');
  const draw = () => drawPointers(startReading(conversion.inquiry, createPlaces('https://data.voorbeeld.nl/')));
  return { inquiry: conversion.inquiry, drawn: draw(), again: draw() };
}

describe('the pointers of a paper', () => {
  it('are drawn as one arrow each, between answers that are there, the same each time', async () => {
    const { inquiry, drawn, again } = await pointersIn(readFileSync('examples/kst-99001-12.txt'));
    const page = readPage(drawn?.text ?? '');
    const arrows = page.all('path').filter((path) => attributeOf(path, 'marker-end') !== undefined);
    const pairs = new Set(inquiry.answers.flatMap(({ iri, defersTo, refersTo }) => [...defersTo, ...refersTo].filter((to) => to !== iri).map((to) => `${iri} ${to}`)));
    expect(arrows.length).toBe(pairs.size);
    expect(arrows.filter((arrow) => classesOf(arrow).includes('is')).length).toBe(inquiry.answers.flatMap(({ defersTo }) => defersTo).length);
    const ends = new Set([...pairs].flatMap((pair) => pair.split(' ')).map((iri) => `#antwoord-${iri.slice(iri.lastIndexOf('/') + 1)}`));
    expect(new Set(page.all('a').map((link) => attributeOf(link, 'href')))).toEqual(ends);
    expect(again?.text).toBe(drawn?.text);
  });

  it('are told in words as well', async () => {
    const { drawn } = await pointersIn(new TextEncoder().encode(listOf(['Wat?', 'Dit.'], ['Hoe?', 'Zie het antwoord op vraag 1.'], ['Wanneer?', 'Morgen. Zie ook het antwoord op vraag 1.'])));
    expect(readPage(drawn?.text ?? '').all('li').map((item) => textOf(item).trim())).toEqual(['Antwoord 1: ook het antwoord bij 2; zie-ook van 3']);
  });

  it('are left out where there is nothing to see', async () => {
    expect((await pointersIn(new TextEncoder().encode(listOf(['Wat?', 'Dit.'], ['Hoe?', 'Zie het antwoord op vraag 1.'])))).drawn).toBeNull();
  });
});

describe('questions by ministry and month', () => {
  const paper = (docref: string, issued: string | undefined, questions: number, ...bodies: readonly string[]): PaperSummary => ({
    docref, iri: docref, ...(issued !== undefined && { issued }), kind: 'aanhangsel', dossiers: [], askedBy: [], answeredBy: [], askedBodies: [],
    answeringBodies: bodies.map((label) => ({ iri: label, label })),
    counts: { triples: 0, questions, unanswered: 0, answers: 0, references: 0, unresolved: 0, doubtful: 0, entityMentions: 0, unidentified: 0 },
  });
  const told = (papers: readonly PaperSummary[]) => readPage(drawMonths(papers)?.text ?? '');

  it('adds up what the papers of a month ask', () => {
    const page = told([paper('a', '2031-01-05', 3, 'Ministerie van Water'), paper('b', '2031-01-30', 4, 'Ministerie van Water', 'Ministerie van Lucht'), paper('c', '2031-03-01', 1, 'Ministerie van Lucht'), paper('d', undefined, 9, 'Ministerie van Lucht')]);
    expect(page.all('title').map((title) => textOf(title))).toEqual(['Lucht, januari 2031: 4 vragen', 'Lucht, maart 2031: 1 vraag', 'Water, januari 2031: 7 vragen']);
    expect(page.all('dd').map((row) => textOf(row))).toEqual(['januari 2031: 4; maart 2031: 1', 'januari 2031: 7']);
    const high = new Map(page.all('rect').map((bar) => [textOf(bar), Number(attributeOf(bar, 'height'))]));
    expect((high.get('Water, januari 2031: 7 vragen') ?? 0) / (high.get('Lucht, maart 2031: 1 vraag') ?? 1)).toBeCloseTo(7, 0);
  });

  it('goes by year over a long time', () => {
    expect(told([paper('a', '2021-12-31', 2, 'X'), paper('b', '2031-01-01', 3, 'X')]).all('dd').map((row) => textOf(row))).toEqual(['2021: 2; 2031: 3']);
  });

  it('is left out when nothing is dated', () => expect(drawMonths([paper('d', undefined, 9, 'X')])).toBeNull());
});

function fail(message = 'not there'): never {
  throw new Error(message);
}
