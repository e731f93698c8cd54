import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startReading } from '../../src/pages/paper/reading.js';
import { drawMonths } from '../../src/pages/pictures/draw-months.js';
import { drawPointers } from '../../src/pages/pictures/draw-pointers.js';
import { createPlaces } from '../../src/pages/places.js';
import { convertPaper } from '../../src/pipeline/convert-paper.js';
import type { PaperSummary } from '../../src/publish/across/summarise-papers.js';
import { listOf } from '../publish/published.js';
import { attributeOf, classesOf, readPage, textOf } from './read-page.js';

async function pointersIn(bytes: Uint8Array) {
  const { conversion } = await convertPaper(bytes, { name: 'kst-99010-1.txt' });
  if (!conversion) throw new Error('no paper');
  const draw = () => drawPointers(startReading(conversion.paper, conversion.inquiry, createPlaces('https://data.voorbeeld.nl/', () => null)));
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
