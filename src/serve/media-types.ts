import type { Form } from './negotiate.js';

/** How files with an ending are sent. */
export interface FileForm extends Form {
  readonly ending: string;
  /** Worth compressing on the way. */
  readonly packs: boolean;
}

const utf8 = (mediaType: string) => (/^text\/|javascript$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType);

/** Forms of one thing, from which a client may choose; the first is sent to those who take anything. */
export const negotiated: readonly FileForm[] = [
  { ending: '.html', mediaType: 'text/html', aliases: ['application/xhtml+xml'], packs: true },
  { ending: '.ttl', mediaType: 'text/turtle', aliases: ['application/x-turtle'], packs: true },
  { ending: '.jsonld', mediaType: 'application/ld+json', aliases: ['application/json'], packs: true },
  { ending: '.nt', mediaType: 'application/n-triples', packs: true },
  { ending: '.csv', mediaType: 'text/csv', packs: true },
];

const others: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.md': 'text/markdown', '.nq': 'application/n-quads', '.rq': 'application/sparql-query',
  '.svg': 'image/svg+xml', '.trig': 'application/trig', '.txt': 'text/plain', '.conf': 'text/plain', '.xml': 'application/xml', '.webmanifest': 'application/manifest+json',
};
const packed: Readonly<Record<string, string>> = { '.gz': 'application/gzip', '.ico': 'image/x-icon', '.pdf': 'application/pdf', '.png': 'image/png', '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.zip': 'application/zip' };

/** How a file is sent, by its path; a few well-known files have no ending. */
export function formOf(path: string): FileForm {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  if (path === '.well-known/void') return { ending, mediaType: 'text/turtle', packs: true };
  if (name.endsWith('.csv-metadata.json')) return { ending, mediaType: 'application/csvm+json', packs: true };
  if (path.startsWith('feed/atom/') && ending === '.xml') return { ending, mediaType: 'application/atom+xml', packs: true };
  const known = negotiated.find((form) => form.ending === ending);
  if (known) return known;
  const text = others[ending] ?? (name === 'SHA256SUMS' || name === 'CNAME' ? 'text/plain' : undefined);
  return text === undefined ? { ending, mediaType: packed[ending] ?? 'application/octet-stream', packs: false } : { ending, mediaType: text, packs: true };
}

/** The value of `Content-Type`. */
export const contentType = ({ mediaType }: Form): string => utf8(mediaType);
