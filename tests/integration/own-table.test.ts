import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeFolder } from '../folders.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'));
});
afterEach(() => removeFolder(folder));

const publish = (table: string) => {
  writeFileSync(join(folder, 'namen.csv'), table);
  writeFileSync(join(folder, 'kv-tk-2031Z00999.txt'), '2031Z00999\nVragen van het lid Os (Waterlijst) over de slibvanger (ingezonden 3 maart 2031).\n\nVraag 1\nHeeft de slibvanger Grijze Geul al stilgelegen?\n\nVraag 2\nWat doet het GGO daaraan?\n');
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'publish', join(folder, 'kv-tk-2031Z00999.txt'), '--table', join(folder, 'namen.csv'), '--out', join(folder, 'uit'), '--no-html'], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', SOURCE_DATE_EPOCH: '1' } });
};

describe('the operator’s own table (--table)', () => {
  it('names what the shipped tables lack, says that the operator did, and links it', () => {
    const { status, stderr } = publish('\ufeffLabel,Aliases,Type,IRI\r\nGrijze Geul,,Facility,https://data.example/geul\r\n"Geul- en Gorsoverleg","GGO|Gorsoverleg",GovernmentOrganization,\r\n');
    expect({ status, errors: stderr.match(/ error /g) }).toEqual({ status: 0, errors: null });
    const lines = readFileSync(join(folder, 'uit/doc/kv-tk-2031Z00999.nt'), 'utf8').split('\n');
    const about = (word: string) => lines.filter((line) => line.includes(word)).map((line) => line.replace(/^\S+ <[^>]*[#/](\w+)> (.*) \.$/, '$1 $2'));
    expect(about('entiteit/grijze-geul> ')).toEqual(expect.arrayContaining([expect.stringMatching(/^exactMatch <https:\/\/data\.example\/geul>$/), expect.stringMatching(/^label "Grijze Geul"@nl$/), expect.stringMatching(/^type <.*#Facility>$/)]));
    expect(about('entiteit/geul-en-gorsoverleg> ')).toEqual(expect.arrayContaining([expect.stringMatching(/^altLabel "GGO"@nl$/), expect.stringMatching(/^taIdentRef </)]));
    expect(lines.filter((line) => line.includes('"eigen-tabel"'))).toHaveLength(2);
  });

  it.each([
    ['has an unknown type', 'label,type\nGrijze Geul,Sluis\n', /rij 1, type/],
    ['has an address that is none', 'label,type,iri\nGrijze Geul,Facility,javascript:alert(1)\n', /rij 1, iri: geen http/],
    ['has an unknown column', 'label,type,kleur\nGrijze Geul,Facility,grijs\n', /kleur/],
    ['has a name twice', 'label,aliases,type\nGrijze Geul,Geul,Facility\nGele Geul,Geul,Facility\n', /Geul is de naam van twee rijen/],
    ['lacks a cell', 'label,type\nGeul\n', /namen\.csv: regel 2 heeft meer of minder cellen dan de kop\n/],
    ['opens a quotation mark', 'label,type\n"Geul,Facility\n', /namen\.csv: regel 2 opent een aanhalingsteken dat nergens sluit\n/],
    ['is empty', '', /namen\.csv: /],
    ['is too large', `label,type\n${'x'.repeat(10_000_000)},Facility\n`, /namen\.csv: groter dan 10000000 bytes\n/],
  ])('ends with 2 when the table %s', (_, table, why) => {
    const { status, stderr } = publish(table);
    expect(status).toBe(2);
    expect(stderr).toMatch(why);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
