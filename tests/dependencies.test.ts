import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { isAccepted, readLicences } from '../scripts/licences.mjs';

const { dependencies, devDependencies }: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(readFileSync('package.json', 'utf8'));
const [used = '', development = ''] = readFileSync('docs/dependencies.md', 'utf8').split('## In use')[1]?.split('## For development') ?? [];
const rowsOf = (section: string) => [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \| (.+) \|$/gm)].map(([, name = '', licence = '', reason = '']) => ({ name, licence, reason }));

describe.each([['used', used, dependencies], ['for development', development, devDependencies]] as const)('packages %s', (_, section, declared = {}) => {
  const rows = rowsOf(section);

  it('are those that docs/dependencies.md gives a reason for', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(declared).sort());
    expect(rows.filter(({ reason }) => reason.length < 5)).toEqual([]);
  });

  it('have the licence that stands there, and one exact version', () => {
    for (const { name, licence } of rows) expect([name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license]).toEqual([name, licence]);
    expect(Object.values(declared).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the whole tree', () => {
  it('has licences that go together with ours', () => {
    const all: readonly { readonly name: string; readonly licence: string }[] = readLicences();
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ licence }) => !isAccepted(licence))).toEqual([]);
  });

  it('is judged by parts: one of a choice, all of a sum', () => {
    expect(['MIT', '(WTFPL OR MIT)', '(MIT AND Zlib)', 'GPL-3.0', '(MIT AND GPL-3.0)', 'none'].map((licence) => isAccepted(licence))).toEqual([true, true, true, false, false, false]);
  });

  it('holds what the code imports: each package by name, none by way of another', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|mjs)$/.test(file));
    const imported = files.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import\(|import|resolve\()\s*'((?:@[\w.-]+\/)?\w[\w.-]*)(?:\/[\w./-]+)?'/g)].map(([, name = '']) => ({ file, name })));
    const isOurs = ({ file, name }: { readonly file: string; readonly name: string }) =>
      createRequire(import.meta.url).resolve.paths(name) === null || name === 'vraagbaak' || name in (dependencies ?? {}) || (file.startsWith('browser/') && (name in (devDependencies ?? {}) || /^@(?:codemirror|lezer)\//.test(name))) || name === '@comunica/actor-http-fetch';
    expect(imported.length).toBeGreaterThan(100);
    expect(imported.filter((one) => !isOurs(one))).toEqual([]);
  });
});
