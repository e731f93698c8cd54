import { describe, expect, it } from 'vitest';
import { isReferral } from '../../src/model/is-referral.js';

const judge = (text: string, ...pointers: readonly string[]) =>
  isReferral(text, pointers.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })));

describe('an answer is a referral', () => {
  it.each([
    ['Zie antwoord op vraag 10.', 'antwoord op vraag 10'],
    ['Zie ook het antwoord op vraag 22', 'antwoord op vraag 22'],
    ['Hiervoor verwijs ik u naar het antwoord op vraag 3.', 'antwoord op vraag 3'],
    ['Voor de beantwoording van deze vraag verwijst het kabinet naar het antwoord op vraag 5.', 'antwoord op vraag 5'],
    ['In antwoord 3 ben ik ingegaan op de aanleg van steigers bij Noordermonde.', 'antwoord 3'],
    ['Hierop ben ik in het antwoord op vraag 3 ingegaan.', 'antwoord op vraag 3'],
  ])('when it holds nothing but a pointer: %s', (text, pointer) => expect(judge(text, pointer)).toBe(true));

  it.each([
    ['Nee, zie het antwoord op vraag 10.', 'antwoord op vraag 10'],
    ['De veerdienst vaart weer. Zie ook antwoord op vraag 4.', 'antwoord op vraag 4'],
    ['In antwoord 3 ben ik ingegaan op de aanleg van steigers, die dit jaar begint.', 'antwoord 3'],
    ['In antwoord 3 heb ik aangegeven dat de steigers te duur zijn.', 'antwoord 3'],
    ['In antwoord 3 ben ik ingegaan op de aanleg. De steigers zijn te duur.', 'antwoord 3'],
  ])('but not when it says something itself: %s', (text, pointer) => expect(judge(text, pointer)).toBe(false));

  it('never without a pointer', () => expect(judge('Zie hierboven.')).toBe(false));
});
