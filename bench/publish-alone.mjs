// Converts, validates and writes the three syntaxes of papers, round after round: `node bench/publish-alone.mjs examples|corpus TIMES ROUNDS [FOLDER]`.
// Prints milliseconds by the clock and of processor: since the process started at the end of the first round, then of each round. With a folder, writes the N-Triples there.
import { writeFileSync } from 'node:fs';
import { compileLess } from '../lib/pipeline/compiling.js';
import { convertPaper } from '../lib/pipeline/paper/convert-paper.js';
import { validate } from '../lib/validate/validate.js';
import { corpus, multiplied } from './papers.mjs';
import { writeAll } from './stages.mjs';

const [set, times, rounds, folder] = process.argv.slice(2);
const used = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
compileLess('alone');
const papers = set === 'corpus' ? corpus() : multiplied(Number(times));
for (let round = 0; round < Number(rounds); round++) {
  const [start, startUsed] = [performance.now(), used()];
  let published = 0;
  for (const [i, { name, bytes }] of papers.entries()) {
    const { conversion } = await convertPaper(bytes, { name });
    if (!conversion || !(await validate(conversion.quads)).conforms) continue;
    const [, , ntriples] = writeAll(conversion);
    published++;
    if (folder) writeFileSync(`${folder}/${i}.nt`, ntriples);
  }
  if (round === 0) console.log(`first ${performance.now()} ${used()}`);
  console.log(`round ${performance.now() - start} ${used() - startUsed} ${published}`);
}
