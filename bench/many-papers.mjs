// Papers like the specimen, each with a number and cited numbers of its own: the same ones at every call.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishPapers } from '../lib/pipeline/publish-papers.js';

/** Writes the papers numbered from `first` (counted from 0) up to `last` into a folder. `word` stands in each of them, to make another version. */
export function writeMany(folder, first, last, word = 'gevraagd') {
  const specimen = readFileSync('examples/kst-99001-12.txt', 'utf8');
  mkdirSync(folder, { recursive: true });
  for (let i = first; i < last; i++) {
    const vary = (number) => 1 + ((Number(number) * 97 + 7 * i) % 1999);
    const text = specimen.replace(/\bnr\.(\s)(\d{1,4})\b/g, (_, space, number) => `nr.${space}${vary(number)}`).replace(/\bNr\. 12\b/, `Nr. ${i + 1}`).replace(/\bgevraagd\b/, word);
    writeFileSync(join(folder, `kst-99001-${i + 1}.txt`), text);
  }
}

/** Publishes that many papers in `folder`/uit; gives the seconds it took. */
export async function publishMany(folder, papers, options) {
  writeMany(join(folder, 'in'), 0, papers);
  const start = performance.now();
  await publishPapers([join(folder, 'in')], join(folder, 'uit'), { date: '2031-01-01', ...options });
  return (performance.now() - start) / 1000;
}
