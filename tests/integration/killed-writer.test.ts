import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPublication } from '../../src/publish/publication.js';
import { removeFolder } from '../folders.js';

/** Publishes for ever, each time other contents in all files. */
const publisher = (out: string) => `
  import { openPublication } from './src/publish/publication.ts';
  for (let n = 0; ; n++) {
    const publication = openPublication(${JSON.stringify(out)});
    for (let i = 0; i < 40; i++) publication.write(\`doc/\${i}.nt\`, \`\${process.pid} \${n} \`.repeat(200));
    publication.commit();
    if (n === 0) console.log('ready');
  }`;

/** What a reader finds: the contents, after checking that every checksum is right. */
function readWhole(out: string): ReadonlySet<string> {
  const contents = new Set<string>();
  for (const line of readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n')) {
    const content = readFileSync(join(out, line.slice(66)), 'utf8');
    expect(createHash('sha256').update(content).digest('hex')).toBe(line.slice(0, 64));
    contents.add(content);
  }
  return contents;
}

describe('a run that is killed', () => {
  it('leaves one whole publication, and the next run goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kill-'));
    const out = join(folder, 'uit');
    try {
      for (let moment = 0; moment < 12; moment++) {
        const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', publisher(out)], { stdio: ['ignore', 'pipe', 'inherit'] });
        await once(child.stdout, 'data');
        await new Promise((resolve) => setTimeout(resolve, (moment * 7) % 31));
        child.kill('SIGKILL');
        await once(child, 'exit');
        if (!existsSync(out)) openPublication(out).abort();
        expect(readWhole(out).size).toBe(1);
      }
    } finally {
      removeFolder(folder);
    }
  });
});
