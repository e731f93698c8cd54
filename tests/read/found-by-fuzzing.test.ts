import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
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
