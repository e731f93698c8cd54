import { describe, expect, it } from 'vitest';
import { dutchWords, segmentSize, traceOf } from '../../src/tables/dutch-words.js';

describe('Dutch words', () => {
  it('are known with their inflection, and by what they may do in a compound', () => {
    const { isWord, beginsCompound, endsCompound } = dutchWords();
    for (const word of ['vraag', 'vragen', 'beantwoording', 'Nederland']) expect(isWord(word), word).toBe(true);
    expect([beginsCompound('huis'), endsCompound('huis')]).toEqual([true, true]);
  });

  it('are taken for known by mistake less than once in ten thousand', () => {
    const { isWord } = dutchWords();
    const letters = 'bcdfghjklmnpqrstvwxz';
    const noWords = Array.from({ length: 50_000 }, (_, i) => Array.from({ length: 8 }, (_, at) => letters[Math.floor((i * 7919 + 13) / 3 ** at) % letters.length]).join(''));
    expect(noWords.filter((word) => isWord(word)).length).toBeLessThan(5);
  });

  it('stand in three segments after one another, within the table', () => {
    for (const key of ['w:vraag', 'b:water', 'e:huis', 'w:']) {
      const [a, b, c] = traceOf(key, 64).places.map((place) => Math.floor(place / segmentSize));
      expect([b, c]).toEqual([Number(a) + 1, Number(a) + 2]);
      expect(a).toBeLessThan(64);
    }
  });
});
