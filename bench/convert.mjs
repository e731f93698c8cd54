// Converting one paper (bytes to quads, warm) against N3.Writer on the same triples, and starting against an empty process: `node bench/convert.mjs [PAPER]`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Writer } from 'n3';
import { convertPaper } from '../lib/pipeline/paper/convert-paper.js';
import { prefixes } from '../lib/vocabulary/external.js';
import { fastest, printWhenStarted, record } from './records.mjs';

const real = '../shared/corpus/lijst/kst-27925-956.txt';
const id = 'https://w3id.org/vraagbaak/id/';
/** The prefixes of our own Turtle. */
const ours = (docref) => ({ ...prefixes, vraag: `${id}vraag/${docref}/`, antwoord: `${id}antwoord/${docref}/`, noot: `${id}noot/${docref}/`, document: `${id}document/`, entiteit: `${id}entiteit/` });
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'ignore' });

/** Figures of one paper, and of starting. */
export async function measureConvert(paper = existsSync(real) ? real : 'examples/kst-99001-12.txt') {
  const bytes = readFileSync(paper);
  const name = basename(paper);
  const convert = () => convertPaper(bytes, { name });
  const { inquiry, quads } = (await convert()).conversion;
  const write = () => {
    const writer = new Writer({ prefixes: ours(inquiry.document.docref) });
    writer.addQuads(quads);
    writer.end(() => {});
  };
  await fastest(30, { convert, write });
  const times = await fastest(60, { convert, write });
  const starts = await fastest(10, { help: () => run('lib/cli.js', '--help'), empty: () => run('-e', '') });
  return [
    record(`${name}: convert, bytes to ${quads.length} quads`, times.convert, 'ms'),
    record(`${name}: N3.Writer, the same triples as Turtle`, times.write, 'ms'),
    record(`${name}: convert / N3.Writer`, times.convert / times.write, 'times'),
    record('--help / empty node process', starts.help / starts.empty, 'times'),
  ];
}

await printWhenStarted(import.meta.url, measureConvert);
