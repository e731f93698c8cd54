import type { PublishedFile } from '../publication.js';
import { xmlStart, xmlText } from './xml.js';

/** The most addresses that the sitemap protocol allows in one file. */
const most = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The pages for readers, of paths that are sorted, as `sitemap.xml`, or more files with `sitemap.xml` as their index; and `robots.txt`, which points at it. Pages in `gone` only say that a paper was withdrawn. */
export function writeSitemap(paths: Iterable<string>, base: string, gone: ReadonlySet<string>): readonly PublishedFile[] {
  const addresses: string[] = [];
  for (const path of paths) if (path.endsWith('.html') && !gone.has(path)) addresses.push(base + path.split('/').map(encodeURIComponent).join('/'));
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < addresses.length; at += most) parts.push(addresses.slice(at, at + most));
  const robots = { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n` };
  if (parts.length <= 1) return [{ path: 'sitemap.xml', content: list('urlset', 'url', addresses) }, robots];
  const files = parts.map((part, index) => ({ path: `sitemap-${index + 1}.xml`, content: list('urlset', 'url', part) }));
  return [{ path: 'sitemap.xml', content: list('sitemapindex', 'sitemap', files.map(({ path }) => base + path)) }, ...files, robots];
}

function list(outer: string, inner: string, addresses: readonly string[]): string {
  return `${xmlStart}<${outer} xmlns="${namespace}">\n${addresses.map((address) => `<${inner}><loc>${xmlText(address)}</loc></${inner}>\n`).join('')}</${outer}>\n`;
}
