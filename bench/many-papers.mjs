// Papers like the specimen, each with a number and cited numbers of its own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishPapers } from '../lib/pipeline/publish-papers.js';

/** Publishes that many papers in `folder`/uit; gives the seconds it took. */
export async function publishMany(folder, papers, options) {
  const specimen = readFileSync('examples/kst-99001-12.txt', 'utf8');
  mkdirSync(join(folder, 'in'), { recursive: true });
  for (let i = 0; i < papers; i++) {
    const vary = (number) => 1 + ((Number(number) * 97 + 7 * i) % 1999);
    const text = specimen.replace(/\bnr\.(\s)(\d{1,4})\b/g, (_, space, number) => `nr.${space}${vary(number)}`).replace(/\bNr\. 12\b/, `Nr. ${i + 1}`);
    writeFileSync(join(folder, 'in', `kst-99001-${i + 1}.txt`), text);
  }
  const start = performance.now();
  await publishPapers([join(folder, 'in')], join(folder, 'uit'), { date: '2031-01-01', ...options });
  return (performance.now() - start) / 1000;
}
