import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const generate = (root: string, ...flags: readonly string[]) => spawnSync(process.execPath, [join(root, 'scripts/generate.mjs'), ...flags], { encoding: 'utf8' });

describe('the generated files', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'vraagbaak-generate-'));
    for (const path of ['scripts/generate', 'scripts/generate.mjs', 'ontology', 'src', 'docs/problems.md', 'docs/api.md', 'docs/vraagbaak.config.schema.json', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
      mkdirSync(join(copy, path, '..'), { recursive: true });
      cpSync(path, join(copy, path), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('are fresh', () => {
    const { status, stderr } = generate('.', '--check');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('that are stale are named, and written again on request', () => {
    const ontology = join(copy, 'ontology/vraagbaak.ttl');
    writeFileSync(ontology, readFileSync(ontology, 'utf8').replace('A human being mentioned by name.', 'A human being whom the text names.'));
    appendFileSync(join(copy, 'docs/problems.md'), 'by hand\n');
    const check = generate(copy, '--check');
    expect(check.status).toBe(1);
    expect(check.stderr).toContain('src/vocabulary/terms.ts');
    expect(check.stderr).toContain('docs/problems.md');
    expect(check.stderr).not.toContain('context.jsonld');
    expect(generate(copy).status).toBe(0);
    expect(generate(copy, '--check').status).toBe(0);
    expect(readFileSync(join(copy, 'src/vocabulary/terms.ts'), 'utf8')).toContain('/** A human being whom the text names. */');
  }, 120_000);
});
