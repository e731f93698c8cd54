import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellAccuracy } from '../../src/pages/about/tell-accuracy.js';
import { readPage, textOf } from '../pages/read-page.js';

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

  it('gives of the papers annotated blind what follows from their table', () => {
    const [, ...papers] = readFileSync('scripts/accuracy/blind-papers.tsv', 'utf8').trimEnd().split('\n').map((line) => line.split('\t').map(Number));
    const sum = (at: number) => papers.reduce((total, cells) => total + (cells[at] ?? 0), 0);
    for (const [measure, at] of [['blind.entity', 1], ['blind.reference', 4]] as const) {
      const [wanted, right, extra] = [sum(at), sum(at + 1), sum(at + 2)];
      expect(page).toMatch(new RegExp(`^\\| \`${measure}\` .* \\| ${papers.length} \\| ${wanted} \\| ${(right / (right + extra)).toFixed(4)} \\| ${(right / wanted).toFixed(4)} \\|`, 'm'));
    }
  });

  it('tells the same figures as the table that goes with the program', () => {
    const [, ...rows] = readFileSync('src/pages/about/accuracy.tsv', 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
    const told = [...page.matchAll(/^\| `([\w.+-]+)` \| [^|]+ \| (\d+) \| (\d+) \| ([\d.]+) \| ([\d.]+) \| [\d.]+ \|$/gm)].map(([, ...cells]) => cells);
    expect(rows.filter(([measure]) => measure !== 'values')).toEqual(told);
    const [, papers, given, share] = rows.find(([measure]) => measure === 'values') ?? [];
    expect(papers).toBe(String(judged.length));
    expect(page).toContain(`of ${given} are right: ${Number(share).toFixed(3)}.`);
  });
});

describe('the page on quality', () => {
  const cells = (text: string) => readPage(text).all('tr').map((row) => row.childNodes.map((cell) => textOf(cell)));

  it('tells every figure in percents, never more than it is', () => {
    const rows = cells(tellAccuracy().text).slice(1);
    expect(rows.length).toBe(13);
    const [share, found] = [/^\| `entity\.names-only\.f1` .* (0\.\d+) \| (0\.\d+) \| 0\.\d+ \|$/m.exec(page)?.[1], /^\| `entity\.names-only\.f1` .* (0\.\d+) \| 0\.\d+ \|$/m.exec(page)?.[1]];
    const [, , , told, toldFound] = rows.find(([what]) => what === 'daarvan alleen de namen') ?? [];
    for (const [shown, figure] of [[told, share], [toldFound, found]]) {
      const percents = Number((shown ?? '').replace(',', '.').replace('%', ''));
      expect(percents).toBeLessThanOrEqual(Number(figure) * 100 + 1e-9);
      expect(percents).toBeGreaterThan(Number(figure) * 100 - 0.1);
    }
    expect(rows.find(([what]) => what?.startsWith('data, bedragen en percentages'))?.at(-1)).toBe('–');
  });
});
