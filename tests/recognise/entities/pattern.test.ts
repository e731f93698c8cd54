import { describe, expect, it } from 'vitest';
import { Chart } from '../../../src/recognise/entities/chart.js';
import { fitPattern } from '../../../src/recognise/entities/grammar/fit-pattern.js';
import { compilePattern } from '../../../src/recognise/entities/grammar/pattern.js';
import type { ItemType } from '../../../src/recognise/entities/item-type.js';
import { createTokenise } from '../../../src/recognise/words/tokens.js';

const tokenise = createTokenise((word) => word.length);

/** What a pattern finds from the first word of a text on, the last first, in which some words are known names: `{ 'Trage Kil': 'Location' }`. */
function fitOf(pattern: string, text: string, names: Readonly<Record<string, ItemType>> = {}): string | null {
  const chart = new Chart(tokenise(text));
  for (const [name, type] of Object.entries(names)) {
    const words = tokenise(name).map((token) => token.text);
    chart.tokens.forEach((_, at) => {
      if (words.every((word, i) => chart.tokens[at + i]?.text === word)) chart.add({ at, end: at + words.length, type, rule: 'proef', rank: 10 });
    });
  }
  const found: string[] = [];
  for (let fit = fitPattern(compilePattern(pattern), chart, 0); fit !== null; fit = fit.before) found.push(chart.textOf(fit));
  return found.length > 0 ? found.join(' | ') : null;
}

describe('a pattern of the grammar of names', () => {
  it.each([
    ['de pont', 'de pont vaart', 'de pont'],
    ['de pont', 'De Pont vaart', 'De Pont'],
    ['de pont', 'de boot vaart', null],
    ['de pont', 'de', null],
    ['pont|boot', 'boot vaart', 'boot'],
    ['^pont', 'Pont vaart', 'Pont'],
    ['^pont', 'PONT vaart', 'PONT'],
    ['^pont', 'pont vaart', null],
    ['%lidwoord pont', 'het pont', 'het pont'],
    ['^%lidwoord pont', 'het pont', null],
    ['pont + boot', 'pont oude boot', 'pont oude boot'],
    ['pont + boot', 'pont is boot', null],
    ['pont + boot', 'pont mei boot', null],
    ['pont + boot', 'pont, boot', null],
    ['nr #', 'nr 12', 'nr 12'],
    ['nr #', 'nr 12a', 'nr 12a'],
    ['nr #', 'nr 12ab', 'nr 12ab'],
    ['nr #', 'nr 12abc', null],
    ['nr #', 'nr F16', null],
    ['nr #', 'nr F16a', null],
    ['nr #', 'nr twaalf', null],
    ['de ~', 'de pont', 'de pont'],
    ['de ~', 'de Pont', 'de Pont'],
    ['de ~', 'de 12', 'de 12'],
    ['de ~', 'de ,', null],
    ['de ^~', 'de Pont', 'de Pont'],
    ['de ^~', 'de PONT', 'de PONT'],
    ['de ^~', 'de pont', null],
    ['de $boot|schip', 'de veerboot', 'de veerboot'],
    ['de $boot|schip', 'de Veerboot', null],
    ['de $boot|schip', 'de bootje', null],
    ['de pont !vaart|ligt', 'de pont drijft', 'de pont'],
    ['de pont !vaart|ligt', 'de pont', 'de pont'],
    ['de pont !vaart|ligt', 'de pont ligt', null],
  ])('looks at words: %s in %s', (pattern, text, found) => expect(fitOf(pattern, text)).toBe(found));

  it.each([
    ['grote? pont', 'grote pont', 'grote pont'],
    ['grote? pont', 'pont', 'pont'],
    ['grote? pont', 'grote grote pont', null],
    ['de  pont', 'de pont', 'de pont'],
    ['grote* pont', 'grote grote grote pont', 'grote grote grote pont'],
    ['grote* pont', 'pont', 'pont'],
    ['~* pont', 'een twee drie vier vijf zes zeven acht negen pont', 'een twee drie vier vijf zes zeven acht negen pont'],
    ['~* pont', 'een twee drie vier vijf zes zeven acht negen tien pont', null],
    ['de [ grote pont ] vaart', 'de grote pont vaart', 'de grote pont vaart'],
    ['de [ grote pont ] vaart', 'de vaart', null],
    ['de [ grote pont ]? vaart', 'de vaart', 'de vaart'],
    ['de [ grote pont ]? vaart', 'de grote vaart', null],
    ['de [ en de ]* pont', 'de en de en de pont', 'de en de en de pont'],
    ['de [ en [ de ]? ]* pont', 'de en en de pont', 'de en en de pont'],
    ['pont [ van zuid ]?', 'pont van noord', 'pont'],
  ])('has parts that may be missing or come again: %s in %s', (pattern, text, found) => expect(fitOf(pattern, text)).toBe(found));

  it.each([
    ['heer < ~ >', 'heer Vis', 'Vis'],
    ['< ~ > ( ~ )', 'Vis ( WL )', 'Vis'],
    ['de < pont > vaart', 'de boot vaart', null],
    ['< grote? > pont', 'pont vaart', null],
    ['< grote? > pont', 'grote pont', 'grote'],
    ['de heren < ~ > [ ,|en < ~ > ]*', 'de heren Vis, Berk en Olm', 'Olm | Berk | Vis'],
    ['de heren < ~ > [ ,|en < ~ > ]*', 'de heren Vis, Berk en (Olm)', 'Berk | Vis'],
    ['[ < ~ > ( ~ ) ]* vaart', 'Vis (WL) Berk (AB) vaart', 'Berk | Vis'],
    ['[ < ~ > ( ~ ) ]* vaart', 'Vis (WL) Berk vaart', null],
  ])('marks what is the name: %s in %s', (pattern, text, found) => expect(fitOf(pattern, text)).toBe(found));

  const names = { 'Trage Kil': 'Location', Trage: 'Person', Kiel: 'Organization' } as const;
  it.each([
    ['in @Location', 'in Trage Kil', 'in Trage Kil'],
    ['in @Location', 'in Kiel', null],
    ['in @Location|Organization', 'in Kiel', 'in Kiel'],
    ['@Person|Location', 'Trage Kil', 'Trage Kil'],
    ['@Person|Location kil', 'Trage Kil', 'Trage Kil'],
    ['@Person', 'Trage Kil', 'Trage'],
    ['@Location en @Location', 'Trage Kil en Trage Kil', 'Trage Kil en Trage Kil'],
  ])('looks at names found before, the longest first: %s in %s', (pattern, text, found) => expect(fitOf(pattern, text, names)).toBe(found));

  it('goes on after the longest of the names that it looks for, whichever was found first', () => {
    const found = { Trage: 'Person', 'Trage Kil': 'Location', 'Trage Kil Noord': 'Organization' } as const;
    expect([fitOf('@Person|Location', 'Trage Kil Noord', found), fitOf('@Person|Location|Organization', 'Trage Kil Noord', found), fitOf('@Person|Location noord', 'Trage Kil Noord', found)]).toEqual(['Trage Kil', 'Trage Kil Noord', 'Trage Kil Noord']);
  });

  it('tells with what it can start', () => {
    const { firstWords, firstTypes, firstEndings } = compilePattern('[ ^grote|kleine ]? [ @Person ]? < $boot > vaart');
    expect([[...firstWords], [...firstTypes], firstEndings]).toEqual([['grote', 'kleine'], ['Person'], ['boot']]);
    expect([...compilePattern('# pont').firstWords]).toEqual([]);
    expect([...compilePattern('[ de [ het ]? ] pont').firstWords]).toEqual(['de']);
    expect([...compilePattern('[ de? ] < grote? > pont').firstWords]).toEqual(['de', 'grote', 'pont']);
  });

  it('tells what it cannot do without, on whatever way through it', () => {
    const { needs } = compilePattern('^grote|kleine? [ @Person ]? [ < $boot|schip > ] # ~* !pont vaart @Location|Name');
    expect(needs.map(({ words, endings, types }) => [...words, ...endings, ...types].join('|'))).toEqual(['boot|schip', 'vaart', 'Location|Name']);
  });

  it.each(['de ] pont', 'de @Boot'])('is refused when it is malformed: %s', (pattern) => expect(() => compilePattern(pattern)).toThrow(/\] pont|Boot/));
});

describe('the names of a text', () => {
  const chart = new Chart(tokenise('Zie https://kiel.example/Trage en De Trage Kil'));
  const at = chart.tokens.findIndex(({ text }) => text === 'Kil') - 1;

  it('are none within a web address', () => {
    const inAddress = chart.tokens.findIndex(({ text }) => text === 'Trage');
    chart.add({ at: inAddress, end: inAddress + 1, type: 'Person', rule: 'proef', rank: 10 });
    expect(chart.at(inAddress)).toEqual([]);
  });

  it('are kept once, by the higher rank, with what was known of them', () => {
    chart.add({ at, end: at + 2, type: 'Location', rule: 'tabel', rank: 10, rows: ['kil'] });
    chart.add({ at, end: at + 2, type: 'Location', rule: 'laag', rank: 5 });
    expect(chart.at(at).map(({ rule, rows }) => [rule, rows])).toEqual([['tabel', ['kil']]]);
    chart.add({ at, end: at + 2, type: 'Location', rule: 'hoog', rank: 20 });
    expect(chart.at(at).map(({ rule, rows }) => [rule, rows])).toEqual([['hoog', ['kil']]]);
    chart.add({ at, end: at + 1, type: 'Person', rule: 'proef', rank: 1 });
    expect(chart.at(at)).toHaveLength(2);
  });

  it('are copied apart', () => {
    const copy = chart.copy();
    copy.add({ at: 0, end: 1, type: 'Person', rule: 'proef', rank: 1 });
    expect([chart.at(0), copy.at(0).length, copy.items().length]).toEqual([[], 1, chart.items().length + 1]);
    copy.retake(chart, [0]);
    expect(copy.at(0)).toEqual([]);
  });

  it('of several words have no other name start inside them, places apart', () => {
    const other = new Chart(tokenise('Stichting Trage Kil in Trage Kil'));
    other.add({ at: 0, end: 3, type: 'Organization', rule: 'hoofdwoord', rank: 1 });
    other.add({ at: 4, end: 6, type: 'Location', rule: 'hoofdwoord', rank: 1 });
    expect([0, 1, 2, 3, 4, 5].map((index) => other.isInside(index))).toEqual([false, true, true, false, false, false]);
    const again = other.copy();
    again.retake(new Chart(other.tokens), [1]);
    expect([again.isInside(1), again.isInside(2), other.isInside(1)]).toEqual([false, true, true]);
  });
});
