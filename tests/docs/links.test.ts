import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.js';

const pages = [...readdirSync('.'), ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path))].filter((path) => path.endsWith('.md')).sort();
const isElsewhere = (to: string) => /^[a-z]+:/i.test(to);

/** What is wrong with a link of a page, or null. */
function faultOf(page: string, to: string): string | null {
  const [path = '', anchor] = decodeURI(to).split('#');
  const file = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(file)) return `${file} does not exist`;
  if (anchor === undefined || !file.endsWith('.md')) return null;
  return readPage(file).anchors.has(anchor) ? null : `${file} has no heading #${anchor}`;
}

describe('the pages', () => {
  it.each(pages)('%s points at what exists', (page) => {
    const faults = readPage(page).links.filter(({ to }) => !isElsewhere(to)).map(({ to, line }) => ({ line, fault: faultOf(page, to) }));
    expect(faults.filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it.each(pages.filter((page) => page !== 'CHANGELOG.md'))('%s names files that exist', (page) => {
    expect(readPage(page).paths.filter(({ to }) => !existsSync(to))).toEqual([]);
  });

  it('are all reached from the README, by links', () => {
    const reached = new Set<string>();
    const visit = (page: string) => {
      if (reached.has(page) || !page.endsWith('.md') || !existsSync(page)) return;
      reached.add(page);
      for (const { to } of readPage(page).links.filter((link) => !isElsewhere(link.to))) visit(normalize(join(dirname(page), to.split('#')[0] ?? '')));
    };
    visit('README.md');
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });

  it('show no picture of more than 100 kB', () => {
    expect(readdirSync('docs').filter((name) => /\.(?:png|jpe?g|svg)$/.test(name) && statSync(join('docs', name)).size > 100_000)).toEqual([]);
  });

  it.each([['docs/absent.md', 'docs/absent.md does not exist'], ['LICENSE#nothing', null], ['README.md#start', null], ['README.md#stop', 'README.md has no heading #stop']])('with a link to %s are judged rightly', (to, fault) => {
    expect(faultOf('README.md', to)).toBe(fault);
  });
});
