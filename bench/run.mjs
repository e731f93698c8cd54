// Ratios measured in one run: `npm run bench [PAPER]`. Nothing here is asserted; quote the figures.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Writer } from 'n3';
import { convertPaper } from '../lib/pipeline/convert-paper.js';
import { prefixes } from '../lib/vocabulary/external.js';

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
async function time(runs, work) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}
const line = (name, ...cells) => console.log(name.padEnd(52), ...cells.map((cell) => String(cell).padStart(12)));

const paper = process.argv[2] ?? 'examples/kst-99001-12.txt';
const bytes = readFileSync(paper);
const convert = () => convertPaper(bytes, { name: paper });
const { conversion } = await convert();
const id = 'https://w3id.org/vraagbaak/id/';
const { docref } = conversion.inquiry.document;
/** The prefixes of our own Turtle. */
const ours = { ...prefixes, vraag: `${id}vraag/${docref}/`, antwoord: `${id}antwoord/${docref}/`, noot: `${id}noot/${docref}/`, document: `${id}document/`, entiteit: `${id}entiteit/` };
const write = () =>
  new Promise((done, fail) => {
    const writer = new Writer({ prefixes: ours });
    writer.addQuads(conversion.quads);
    writer.end((error, text) => (error ? fail(error) : done(text)));
  });
for (let i = 0; i < 30; i++) { await convert(); await write(); }
const pairs = [];
for (let i = 0; i < 40; i++) pairs.push([await time(1, convert), await time(1, write)]);
line('paper', paper, `${conversion.quads.length} quads`);
line('convert, bytes to quads (ms)', median(pairs.map(([a]) => a)).toFixed(1));
line('N3.Writer, the same triples as Turtle (ms)', median(pairs.map(([, b]) => b)).toFixed(1));
line('ratio convert / N3.Writer', median(pairs.map(([a, b]) => a / b)).toFixed(2));

const run = (...args) => spawnSync(process.execPath, args, { stdio: 'ignore' });
const starts = [];
for (let i = 0; i < 15; i++) starts.push([await time(1, () => run('lib/cli.js', '--help')), await time(1, () => run('-e', ''))]);
line('--help (ms)', median(starts.map(([a]) => a)).toFixed(0));
line('empty node process (ms)', median(starts.map(([, b]) => b)).toFixed(0));
line('ratio --help / empty process', median(starts.map(([a, b]) => a / b)).toFixed(2));
