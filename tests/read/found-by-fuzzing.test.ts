import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import { QueryInterrupted } from '../../src/query/query-failure.js';
import { readRdf } from '../../src/query/data/read-rdf.js';
import { expectProportion } from '../proportion.js';
import { makeDocx, paragraph, run } from './make-docx.js';
import { readBytes } from './read-as.js';

/** What the fuzzer found, made small. */
describe('a Word file', () => {
  it('without a text, or with an archive that lists nothing, gives one error', async () => {
    expect(await readBytes(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') }))).toMatchObject({ source: null, findings: ['read/damaged'] });
    const empty = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
    const end = empty.length - 22;
    empty.fill(0, end + 8, end + 12);
    expect(await readBytes(empty)).toMatchObject({ source: null, findings: ['read/damaged'] });
  });

  it('of which parts are damaged gives one error and no paper: what is missing may be a note or a number', async () => {
    const whole = { body: paragraph(`${run('Vaart het veer?')}<w:r><w:footnoteReference w:id="1"/></w:r>`), footnotes: '<w:footnote w:id="1"><w:p/></w:footnote>', styles: '', numbering: '' };
    expect(await readBytes(makeDocx(whole))).toMatchObject({ findings: [] });
    for (const part of ['footnotes', 'styles', 'numbering'] as const) expect(await readBytes(makeDocx({ ...whole, [part]: '<w:p>' })), part).toMatchObject({ source: null, findings: ['read/damaged'] });
    expect(await readBytes(makeDocx({ ...whole, styles: '<w:p>', footnotes: '<w:p>' }))).toMatchObject({ source: null, findings: ['read/damaged'] });
  });
});

describe('RDF given as data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rdf-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a prefix for an address whose scheme is no scheme', 'ttl', '@prefix a: <é:b> .'],
    ['such a prefix far into a file', 'ttl', `${'<a:b> <a:c> <a:d> .\n'.repeat(5000)}@prefix a: <\ufffd:b> .\n${'<a:b> <a:c> <a:d> .\n'.repeat(5000)}`],
    ['such a base', 'trig', '@base <é:b> .\n<c> <d> <e> .'],
    ['half a line', 'nt', '<a:b> <a:c> "d'],
  ])('with %s is refused, and does not end the program', async (_, ending, text) => {
    const path = join(folder, `data.${ending}`);
    writeFileSync(path, text);
    await expect(readRdf(path, () => undefined)).rejects.toThrow(QueryInterrupted);
  });
});

describe('a text of a few pieces, again and again', () => {
  const [before = '', after = ''] = readFileSync('examples/ah-tk-20302031-1324.txt', 'utf8').split(/(?<=\nAntwoord 1\n)/);
  const pieces = ['a', 'é', 'Aa', ' ', '\n', '1', '1.000', '1-', 'a-', '(', '«', '?', ', ', '€ ', 'Kamerstuk ', 'Kamerstukken II, ', 'artikel 1 ', 'Verordening (EU) ', 'Vraag 1 ', 'Antwoord op vraag 1 ', 'ingegaan op ', 'van de ', 'Minister ', 'www.', 'lid A. de ', 'nr. '];

  it.each(pieces)('of %j in an answer takes time in proportion to its length', async (piece) => {
    await expectProportion(async (share) => {
      const { problems } = await convertPaper(Buffer.from(`${before}Ja, ${piece.repeat(Math.ceil((share * 100_000) / piece.length))}!\n${after}`), { name: 'ah-tk-20302031-1324.txt' });
      // So many headings make more questions than a paper may have.
      expect(problems.filter(({ severity, code }) => severity === 'error' && code !== 'segment/too-many')).toEqual([]);
    });
  });
});
