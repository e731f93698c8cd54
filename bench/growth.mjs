// Time and memory of publishing with pages, from few papers to many, with one thread and two, again without change and with 1 % changed:
// `node bench/growth.mjs [MOST]` (1000 unless told otherwise; 10000 takes some ten minutes and 18 GB).
// Nothing is taken away before the end: for some minutes after, ext4 looks at every file that was taken away whenever it makes one, which then takes twenty times as long.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMany } from './many-papers.mjs';
import { printWhenStarted, record } from './records.mjs';

const publish = (folder, out, jobs) => JSON.parse(execFileSync(process.execPath, ['bench/publish-folder.mjs', folder, out, String(jobs)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));

/** Figures of growth up to so many papers. */
export async function measureGrowth(most = 1000) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const records = [];
  const costs = new Map();
  try {
    for (let papers = 10, written = 0; papers <= Number(most); written = papers, papers *= 10) {
      writeMany(join(folder, 'in'), written, papers);
      const cost = publish(join(folder, 'in'), join(folder, `uit-${papers}`), 2);
      costs.set(papers, cost);
      records.push(record(`publish ${papers} papers with pages, 2 threads`, papers / (cost.ms / 1000), 'papers/s'), record(`memory at ${papers} papers`, cost.megabytes, 'MB'));
      if (papers === 100) {
        const alone = publish(join(folder, 'in'), join(folder, 'uit-alleen'), 1);
        records.push(record('100 papers with 2 threads against 1', alone.ms / cost.ms, 'times as fast'));
      }
      if (papers === 1000) records.push(measureAlone(folder, papers, cost));
      if (papers >= 1000) records.push(...measureAgain(folder, papers, cost));
    }
    for (const [papers, cost] of costs) {
      const before = costs.get(papers / 10);
      if (before) records.push(record(`time at ${papers} papers against ${papers / 10}`, cost.ms / before.ms, 'times'), record(`memory at ${papers} papers against ${papers / 10}`, cost.megabytes / before.megabytes, 'times'));
    }
    return records;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same papers with one thread. */
function measureAlone(folder, papers, full) {
  const alone = publish(join(folder, 'in'), join(folder, 'uit-alleen-meer'), 1);
  return record(`${papers} papers with 2 threads against 1`, alone.ms / full.ms, 'times as fast');
}

/** The same papers again, from the same store: as they are, with one in a hundred changed, and with one changed: what a ministry waits for. */
function measureAgain(folder, papers, full) {
  const [input, out] = [join(folder, 'in'), join(folder, `uit-${papers}`)];
  const again = (step) => {
    for (let i = 7; i < papers; i += step) writeMany(input, i, i + 1, 'verzocht');
    const { ms } = publish(input, out, 2);
    for (let i = 7; i < papers; i += step) writeMany(input, i, i + 1);
    return ms;
  };
  const [none, some] = [publish(input, out, 2).ms, again(100)];
  publish(input, out, 2);
  return [
    record(`${papers} papers again, none changed, against the first time`, none / full.ms, 'times'),
    record(`${papers} papers again, 1 % changed, against the first time`, some / full.ms, 'times'),
    record(`${papers} papers again, one changed`, again(papers) / 1000, 's'),
  ];
}

await printWhenStarted(import.meta.url, measureGrowth);
