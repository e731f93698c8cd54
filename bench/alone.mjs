// Publishing beside programs that do one thing alone: pdftotext on the same PDFs, Oxigraph loading the same triples: `node bench/alone.mjs`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import oxigraph from 'oxigraph';
import { readSource } from '../lib/read/read-source.js';
import { publishMany } from './many-papers.mjs';
import { corpus } from './papers.mjs';
import { fastest, printWhenStarted, record } from './records.mjs';

const isPdf = ({ bytes }) => bytes.subarray(0, 5).toString('latin1') === '%PDF-';

/** Figures beside others' programs; those that are not here are left out, with a word. */
export async function measureAlone() {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  try {
    return [...(await measurePdf(folder)), ...(await measureOxigraph(folder))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measurePdf(folder) {
  const papers = corpus().filter(isPdf);
  if (papers.length === 0 || spawnSync('pdftotext', ['-v']).error) {
    console.error('against pdftotext: skipped, it or ../shared/corpus is not here');
    return [];
  }
  const files = papers.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const times = await fastest(3, {
    read: async () => { for (const { name, bytes } of papers) await readSource(bytes, name, () => {}); },
    pdftotext: () => { for (const file of files) spawnSync('pdftotext', ['-layout', file, '-']); },
  });
  return [record(`${papers.length} PDFs: read / pdftotext alone (a process a paper)`, times.read / times.pdftotext, 'times')];
}

async function measureOxigraph(folder) {
  const seconds = await publishMany(folder, 100, { html: false });
  const dump = gunzipSync(readFileSync(join(folder, 'uit/dump/all.nt.gz'))).toString('utf8');
  const { load } = await fastest(2, { load: () => new oxigraph.Store().load(dump, { format: 'application/n-triples' }) });
  return [record('100 papers: publish as data (1 thread) / Oxigraph alone loading the same triples', (1000 * seconds) / load, 'times')];
}

await printWhenStarted(import.meta.url, measureAlone);
