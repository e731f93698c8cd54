import { describe, expect, it } from 'vitest';
import { writeHeaders, writeRedirects } from '../../../src/publish/hosting/write-plain.js';
import { writeSitemap } from '../../../src/publish/site/write-sitemap.js';

const base = 'https://data.voorbeeld.nl/';

describe('the sitemap', () => {
  it('lists pages for readers, escaped, and robots.txt points at it', () => {
    const [sitemap, robots] = writeSitemap(['doc/b.ttl', 'doc/regeling/x/artikel/5:1 é.html', 'index.html'], base, new Set());
    expect(sitemap?.content).toContain('<url><loc>https://data.voorbeeld.nl/doc/regeling/x/artikel/5%3A1%20%C3%A9.html</loc></url>\n<url><loc>https://data.voorbeeld.nl/index.html</loc></url>');
    expect(sitemap?.content).not.toContain('.ttl');
    expect(robots).toEqual({ path: 'robots.txt', content: 'User-agent: *\nAllow: /\n\nSitemap: https://data.voorbeeld.nl/sitemap.xml\n' });
  });

  it('leaves out what was withdrawn', () => {
    const [sitemap] = writeSitemap(['doc/a.html', 'doc/b.html'], base, new Set(['doc/b.html']));
    expect(sitemap?.content.toString().match(/<loc>[^<]*/g)).toEqual([`<loc>${base}doc/a.html`]);
  });

  it('parts into files of at most 50,000 addresses under an index', () => {
    const files = [...writeSitemap(Array.from({ length: 50_001 }, (_, n) => `doc/${n}.html`), base, new Set())];
    expect(files.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml', 'robots.txt']);
    expect(files[2]?.content).toContain('<sitemap><loc>https://data.voorbeeld.nl/sitemap-2.xml</loc></sitemap>');
    expect(String(files[0]?.content).match(/<url>/g)).toHaveLength(50_000);
    expect(String(files[1]?.content).match(/<url>/g)).toHaveLength(1);
  });
});

describe('rules for hosts that take a list of redirects and headers', () => {
  const hosted = { prefix: '/kamer', withdrawn: [] };

  it('lead a paper, published here or only cited, to a page that is there', () => {
    const rules = writeRedirects(hosted).split('\n').map((line) => line.split(' '));
    const [from = '', to = ''] = rules.find(([path = '']) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test('/kamer/id/document/kst-99010-1')) ?? [];
    expect(to.replace(':splat', 'document/kst-99010-1')).toBe('/kamer/doc/document/kst-99010-1.html');
    expect(from).toBe('/kamer/id/*');
  });

  it('tell what the file without an ending is', () => expect(writeHeaders(hosted)).toContain('/kamer/.well-known/void\n  Content-Type: text/turtle; charset=utf-8\n'));
});
