import { crc32, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate, gzipHead, gzipTail, joinCrc } from '../../../src/publish/joined/deflate.js';

/** A long text whose parts come back, near and far. */
const long = fc.tuple(fc.nat(40_000), fc.integer({ min: 1, max: 5000 })).map(([lines, period]) => Array.from({ length: lines }, (_, line) => `${(line % period) * 7919} é\n`).join(''));
const text = fc.oneof(long, fc.string({ unit: 'grapheme', maxLength: 400 }), fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(300_000)).map(([part, times]) => part.repeat(times)));

describe('pieces of a gzip file', () => {
  it('joined are one file that holds all texts in a row', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        let [crc, length] = [0, 0];
        const pieces = texts.map(deflate);
        for (const piece of pieces) {
          crc = joinCrc(crc, piece.crc, piece.length);
          length += piece.length;
        }
        expect(crc).toBe(crc32(texts.join('')));
        expect(gunzipSync(Buffer.concat([gzipHead, ...pieces.map(({ content }) => content), gzipTail(crc, length)])).toString('utf8')).toBe(texts.join(''));
      }),
      { numRuns: 60 },
    );
  });

  it('say no time and no system', () => expect([...gzipHead]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]));
});
