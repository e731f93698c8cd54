import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/recognise/words/form.js';
import { wordsIn } from '../../../src/recognise/words/piece.js';

describe('what a word is wherever it stands', () => {
  it.each([
    ['IJkade', 'capital'], ['IJKADE', 'mixed'], ['IJ', 'mixed'], ['Gorzen', 'capital'], ['éénOever', 'mixed'], ['K7', 'mixed'], ['oever7', 'lower'], ['Oever7', 'capital'], ['7K', 'mixed'], ['7,5', 'number'], ['½', 'number'],
    ["Oeverraad's", 'capital'], ["KVQ'ers", 'mixed'], ["'t", 'lower'], ["'", 'mark'], ['…', 'mark'], ['_k', 'mark'], ['€', 'mark'],
  ])('is written in its own way, an apostrophe and what hangs on it left out: %s is %s', (word, shape) => expect(formOf(word).shape).toBe(shape));

  it('is kept with straight apostrophes, and in small letters', () => expect(formOf('’S-Oevers’')).toMatchObject({ text: "'S-Oevers'", lower: "'s-oevers'" }));

  it.each([['dertien', 13], ['Dertien', 13], ['DERTIEN', null], ['oever', null]])('may be a numeral, if not an abbreviation: %s', (word, numeral) => expect(formOf(word).numeral).toBe(numeral));

  it.each([
    ['.', true, false], ['?', true, false], ['!', true, false], [':', true, false], ['–', true, false], ['—', true, false], ['•', true, false], ['«', true, true], ['“', true, true], ['"', true, true], ['‘', true, true], ["'", true, true], ['„', true, true],
    ['’', false, true], ['(', false, true], [')', false, true], ['»', false, true], ['”', false, true], ['-', false, true], [',', false, true], [';', false, false], ['%', false, false], ['oever', false, false], ['oever’s', false, false],
  ])('may begin a sentence or leave its beginning as it was: %s', (mark, opens, passes) => expect(formOf(mark)).toMatchObject({ opens, passes }));

  it.each([['Zutphen', true], ['zutphen', false], ['Verenigd', true], ['Algemene', true], ['algemene', false], ['Ministerie', true], ['ministerie', true], ['Gorzelkwast', false]])('may be the first of a name of the tables, that of an act also with a capital of its own: %s', (word, begins) => expect(formOf(word).names !== null).toBe(begins));

  it.each([['Deense', true], ['deense', false], ['Gorzense', false]])('may be of a people of the tables: %s', (word, is) => expect(formOf(word).isDemonym).toBe(is));

  it.each([['Minister', true], ['minister', true], ['kwastelen', false]])('may be the first of a rule of names: %s', (word, starts) => expect(formOf(word).starts !== null).toBe(starts));

  it('goes before what it was cut off from', () => {
    const rest = formOf('Gorzen');
    expect(formOf('de', rest).rest).toBe(rest);
    expect(formOf('de').rest).toBeNull();
  });
});

describe('the words of a name', () => {
  it.each([
    ['Raad voor  de Gorzen', ['Raad', 'voor', 'de', 'Gorzen']], ['’s-Gorzen', ["'s", '-', 'Gorzen']], ['Zee’s Oever', ["Zee's", 'Oever']], [' K&O (Gorzen)', ['K', '&', 'O', '(', 'Gorzen', ')']], ['Artikel 7b', ['Artikel', '7b']], ['Één é', ['Één', 'é']], ['', []], [' ', []],
  ])('are as those of a text: %s', (name, words) => expect(wordsIn(name)).toEqual(words));
});
