// Writes docs/accuracy.md, and the figures that a publication's page on quality shows (src/pages/about/accuracy.tsv), from a run of the measures over the annotated papers, which lie beside the project and are not part of it.
//
//   npm run accuracy        (after a build)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedFigures } from './accuracy/published-figures.mjs';
import { readScores } from './accuracy/read-scores.mjs';
import { sumBlind } from './accuracy/sum-blind.mjs';
import { writeFigures } from './accuracy/write-figures.mjs';
import { writeAccuracy } from './accuracy/write-accuracy.mjs';

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const measure = place('../../shared/score/score-all.mjs');

function readRows(file) {
  const [head = '', ...lines] = readFileSync(place(`accuracy/${file}`), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
}

if (!existsSync(measure)) {
  console.error('de geannoteerde stukken zijn er niet; docs/accuracy.md blijft zoals het is');
  process.exitCode = 1;
} else {
  const { stdout, stderr, status } = spawnSync(process.execPath, [measure, '--errors'], { cwd: place('..'), encoding: 'utf8', maxBuffer: 1 << 28 });
  const scores = readScores(stdout);
  if (status !== 0 || scores.measures.length === 0) {
    console.error(`meten mislukt: ${stderr || stdout}`.slice(0, 2000));
    process.exitCode = 1;
  } else {
    const judged = readRows('judged-values.tsv');
    const blind = sumBlind(readRows('blind-papers.tsv'));
    writeFileSync(place('../docs/accuracy.md'), writeAccuracy(scores, blind, judged, publishedFigures));
    writeFileSync(place('../src/pages/about/accuracy.tsv'), writeFigures(scores, blind, judged));
  }
}
