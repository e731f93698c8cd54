import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deflate } from '../../../src/publish/joined/deflate.js';
import { plain } from '../../../src/publish/joined/joined-file.js';
import { shareLines } from '../../../src/publish/joined/dump-papers.js';
import { openJoinedFiles } from '../../../src/publish/joined/joined-files.js';
import { removeFolder } from '../../folders.js';

let folder = '';
let runs = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'joined-'));
});
afterAll(() => removeFolder(folder));

const form = { path: 'dump/alles', head: '[', between: ',', tail: ']' };

/** Joins texts in a deflated file and in a plain one, the texts of each paper kept together in a file; gives what is read from both. */
function joinTexts(texts: readonly string[], shared: string) {
  const places = ['nt.gz', 'csv'].map((name) => join(folder, `${runs++}.${name}`));
  const [zipped = '', asIs = ''] = places;
  const files = openJoinedFiles([{ ...form, path: 'zipped', isDeflated: true, at: zipped }, { ...form, path: 'plain', isDeflated: false, at: asIs }]);
  for (const text of texts) {
    const parts = [deflate(text), plain(text)];
    const from = join(folder, String(runs++));
    writeFileSync(from, Buffer.concat(parts.map(({ content }) => content)));
    files.addParts({ from, parts: parts.map(({ content, length, crc }) => ({ bytes: content.length, length, crc })) });
  }
  for (const path of ['zipped', 'plain']) files.addText(path, shared);
  const written = files.close();
  return { written, read: [gunzipSync(readFileSync(zipped)).toString('utf8'), readFileSync(asIs, 'utf8')] };
}

describe('files that join papers', () => {
  it('hold the part of each paper in order, with what stands before, between and behind them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 20 }), (texts, shared) => {
        const { read } = joinTexts(texts, shared);
        const expected = `[${texts.join(',')}${shared}]`;
        expect(read).toEqual([expected, expected]);
      }),
      { numRuns: 40 },
    );
  });

  it('are told by their path in the publication, with the size they have on disk', () => {
    const { written } = joinTexts(['a', 'b'], '');
    expect(written.map(({ path }) => path)).toEqual(['zipped', 'plain']);
    expect(written[1]?.bytes).toBe('[a,b]'.length);
  });

  it('are not written over what stands there', () => {
    const at = join(folder, 'bezet');
    writeFileSync(at, 'van een ander');
    expect(() => openJoinedFiles([{ ...form, isDeflated: false, at }])).toThrow('EEXIST');
    expect(readFileSync(at, 'utf8')).toBe('van een ander');
  });

  it('hold all that is said of one thing, however much', () => {
    const at = join(folder, `${runs++}.nt.gz`);
    const files = openJoinedFiles([{ path: 'dump/all.nt.gz', isDeflated: true, at }]);
    const shared = shareLines(files);
    const lines = Array.from({ length: 200_000 }, (_, line) => `<${line}>`);
    shared.add(lines);
    shared.flush();
    files.close();
    expect(gunzipSync(readFileSync(at)).toString('utf8')).toBe(`${lines.join('\n')}\n`);
  });
});
