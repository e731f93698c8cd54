import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/accuracy.md', 'utf8');
const [head = '', ...lines] = readFileSync('scripts/accuracy/judged-values.tsv', 'utf8').trimEnd().split('\n');
const judged = lines.map((line) => line.split('\t'));

describe('the page of accuracy', () => {
  it('gives the share of right values that follows from the table of those judged', () => {
    expect(head.split('\t').slice(0, 6)).toEqual(['paper', 'dates', 'amounts', 'counts', 'percentages', 'wrong']);
    const given = judged.reduce((sum, cells) => sum + cells.slice(1, 5).reduce((one, cell) => one + Number(cell), 0), 0);
    const wrong = judged.reduce((sum, cells) => sum + Number(cells[5]), 0);
    expect(page).toContain(`${given - wrong} of ${given} are right: ${((given - wrong) / given).toFixed(3)}.`);
    for (const cells of judged) expect(page).toContain(`| ${cells.join(' | ')} |`);
  });

  it('names every measure with figures between nothing and all, and repeats no words of papers', () => {
    const figures = [...page.matchAll(/^\| `[\w.+-]+` \| [^|]+ \| \d+ \| \d+ \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)];
    expect(figures.length).toBeGreaterThanOrEqual(14);
    for (const [, ...shares] of figures) for (const share of shares) expect(Number(share)).toBeLessThanOrEqual(1);
    expect(page.slice(page.indexOf('## What remains wrong'), page.indexOf('## Values judged'))).not.toMatch(/[«»“”"]/);
  });
});
