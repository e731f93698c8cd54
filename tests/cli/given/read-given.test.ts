import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCorrections } from '../../../src/cli/given/read-corrections.js';
import { readMetadata } from '../../../src/cli/given/read-metadata.js';
import { readOwnTable } from '../../../src/cli/given/read-own-table.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'given-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const put = (content: string | Uint8Array) => {
  const file = join(folder, 'gegeven.csv');
  writeFileSync(file, content);
  return file;
};

/** What stands on stderr when the program ends over a file. */
async function complaintOf(read: (file: string) => Promise<unknown>, content: string | Uint8Array): Promise<string> {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  await expect(read(put(content))).rejects.toThrow('ended');
  return said[0]?.replace(folder, '') ?? '';
}

describe('a table that a spreadsheet saved', () => {
  const table = 'Label;Aliases;Type;IRI\r\nSluisbeheer België;Coöperatie Sluis;Organization;\r\n';

  it.each([
    ['UTF-8', Buffer.from(table)],
    ['Windows-1252', Buffer.from(table, 'latin1')],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ])('in %s keeps its letters', async (_, bytes) => {
    expect(await readOwnTable(put(bytes))).toMatchObject([{ label: 'Sluisbeheer België', altLabels: ['Coöperatie Sluis'] }]);
  });

  it('names its columns in capitals, also that of metadata', async () => {
    const given = await readMetadata(put('File\t Identifier\nbrief.docx\tkst-99010-1\n'));
    expect([...given].map(([file, { identifier }]) => [file, identifier])).toEqual([['brief.docx', 'kst-99010-1']]);
  });

  it('is refused when letters were lost, with the line', async () => {
    expect(await complaintOf(readOwnTable, `${table.replaceAll('ö', '\ufffd')}${'Sluis;;Facility;\r\n'.repeat(50)}`)).toBe('vraagbaak: /gegeven.csv: op regel 2 ging een teken verloren (\ufffd); bewaar het bestand opnieuw als UTF-8\n');
  });

  it('is refused as a spreadsheet itself', async () => {
    expect(await complaintOf(readMetadata, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 37) % 251))]))).toBe('vraagbaak: /gegeven.csv: dit is geen leesbare tekst; bewaar het als CSV (UTF-8) of als JSON\n');
  });
});

describe('a file in which something is wrong', () => {
  it.each([
    [readMetadata, 'stuk,nummer\nbrief.docx,kst-99010-1\n', 'rij 1, file: ontbreekt'],
    [readOwnTable, 'label,aliases,type\nSluis,,Sluizen\n', 'rij 1, type: kies uit Person, Organization, GovernmentOrganization, ArmedGroup, Mission, Location, Facility, Event, Law, Work, Role, NationalityOrGroup'],
    [readOwnTable, 'label,soort,type\nSluis,sluis,Facility\n', 'rij 1: onbekend: soort'],
    [readCorrections, '{ "action": "hide-person", "name": "Ilo Dragan" }', 'hier hoort een lijst ([…])'],
    [readCorrections, '[{ "action": "hide", "name": "Ilo Dragan" }]', 'rij 1, action: kies uit masthead, answers, add, remove, retype, move, relink, hide-person'],
    [readCorrections, '[{ "action": "remove", "document": "kst-99010-1", "in": "7", "text": "" }]', 'rij 1, in: geef een plaats als «vraag 7», «antwoord 7» of «noot 1»; rij 1, text: mag niet leeg zijn'],
    [readCorrections, '[{ "action": "relink", "document": 7, "in": "vraag 7", "text": "nr. 9", "identifiers": ["99 010, nr. 9"] }]', 'rij 1, document: hier hoort een tekst; rij 1, identifiers.0: geef een nummer als kst-99001-9'],
  ])('is told of by place, in words for who is no programmer (%#)', async (read, content, told) => {
    expect(await complaintOf(read, content)).toBe(`vraagbaak: /gegeven.csv: ${told}\n`);
  });
});
