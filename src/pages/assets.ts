import { readFileSync } from 'node:fs';
import type { PublishedFile } from '../publish/publication.js';

/** Style, mark and scripts of the pages, in `assets/`. */
export function writeAssets(): readonly PublishedFile[] {
  return ['stijl.css', 'merk.svg', 'zoek.js', 'verder.js'].map((name) => ({ path: `assets/${name}`, content: readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8') }));
}
