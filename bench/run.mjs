// Every figure in one run: `npm run bench [MOST PAPERS]`. Ratios hold from one machine to another, seconds do not.
// Stored in docs/performance.json and drawn in docs/performance.md and .svg.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { measureAgainstJena } from './against-jena.mjs';
import { measureAlone } from './alone.mjs';
import { measureConvert } from './convert.mjs';
import { drawFigures, tabulate } from './draw.mjs';
import { measureGrowth } from './growth.mjs';
import { measureStages } from './stages.mjs';

const [most = '1000'] = process.argv.slice(2);
const parts = [
  ['Converting and starting', () => measureConvert()],
  ['Stages', () => measureStages()],
  ['Against Jena', () => measureAgainstJena()],
  ['Beside others', () => measureAlone()],
  ['Growth', () => measureGrowth(Number(most))],
];
const measured = [];
for (const [title, measure] of parts) {
  console.log(`\n${title}`);
  const records = await measure();
  for (const { name, value, unit } of records) console.log(`  ${name.padEnd(88)} ${String(value).padStart(10)} ${unit}`);
  measured.push({ title, records });
}
const machine = `${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
writeFileSync('docs/performance.json', `${JSON.stringify({ machine, measured }, null, 1)}\n`);
writeFileSync('docs/performance.svg', drawFigures(measured));
writeFileSync('docs/performance.md', tabulate(machine, measured));
