import type { PublishedFile } from '../open-file.js';
import { xmlStart, xmlText } from './xml.js';

/** The most addresses that the sitemap protocol allows in one file. */
const most = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The pages for readers, of paths that are sorted, as `sitemap.xml`, or more files with `sitemap.xml` as their index; and `robots.txt`, which points at it. Pages in `gone` only say that a paper was withdrawn. */
export function* writeSitemap(paths: Iterable<string>, base: string, gone: ReadonlySet<string>): Generator<PublishedFile> {
  const parts: string[] = [];
  let part: string[] = [];
  const close = () => {
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push(base + path);
    const content = list('urlset', 'url', part);
    part = [];
    return { path, content };
  };
  for (const path of paths) {
    if (!path.endsWith('.html') || gone.has(path)) continue;
    if (part.length === most) yield close();
    part.push(base + path.split('/').map(encodeURIComponent).join('/'));
  }
  if (parts.length > 0) yield close();
  yield { path: 'sitemap.xml', content: parts.length > 0 ? list('sitemapindex', 'sitemap', parts) : list('urlset', 'url', part) };
  yield { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n` };
}

function list(outer: string, inner: string, addresses: readonly string[]): string {
  return `${xmlStart}<${outer} xmlns="${namespace}">\n${addresses.map((address) => `<${inner}><loc>${xmlText(address)}</loc></${inner}>\n`).join('')}</${outer}>\n`;
}
