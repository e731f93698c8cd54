import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/recognise/references/sentence.js';

/** The sentence around a word of a text. */
function around(text: string, word: string): string {
  const { start, end } = sentenceAround(text, { start: text.indexOf(word), end: text.indexOf(word) + word.length });
  return text.slice(start, end);
}

describe('the sentence around some words', () => {
  it.each([
    ['De pont vaart. Het veer ligt stil. De boot zinkt.', 'veer', 'Het veer ligt stil.'],
    ['De pont vaart! Ligt het veer stil? De boot zinkt.', 'veer', 'Ligt het veer stil?'],
    ['De pont vaart: Het veer ligt stil.', 'veer', 'Het veer ligt stil.'],
    ['Hij zei «De pont vaart.» Het veer ligt stil. Klaar.', 'veer', 'Het veer ligt stil.'],
    ['De pont vaart. «Het veer ligt stil.»', 'veer', '«Het veer ligt stil.»'],
    ['De pont vaart. (Het veer ligt stil.) Klaar.', 'veer', '(Het veer ligt stil.'],
    ['Kop\nHet veer ligt stil\nStaart', 'veer', 'Het veer ligt stil\n'],
    ['Het veer ligt stil', 'veer', 'Het veer ligt stil'],
    ['Het veer ligt stil. de rest ook. En meer.', 'veer', 'Het veer ligt stil. de rest ook.'],
    ['Zie nr. Twaalf van het veer, art. Drie. En meer.', 'veer', 'Zie nr. Twaalf van het veer, art. Drie.'],
    ['De heer A. Vis en het veer van J. Vis. En meer.', 'veer', 'De heer A. Vis en het veer van J. Vis.'],
    ['De motie Vis c.s. Het veer', 'veer', 'De motie Vis c.s. Het veer'],
  ])('ends with its mark, not with an abbreviation or initial: %s', (text, word, sentence) => expect(around(text, word)).toBe(sentence));

  it('is followed no further than 400 characters to either side', () => {
    const long = `${'zo '.repeat(300)}veer${' zo'.repeat(300)}`;
    expect(around(long, 'veer')).toHaveLength(400 + 4 + 400);
  });
});
