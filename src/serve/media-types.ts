import { packedTypes, servedTypes } from '../publish/hosting/served-types.js';

/** Media type by ending: of the files of a publication, and of what its operator may put beside them. */
const types: ReadonlyMap<string, string> = new Map([
  ...servedTypes.flatMap(([type, endings]) => endings.split(' ').map((ending): [string, string] => [`.${ending}`, type])),
  ['.mjs', 'text/javascript'], ['.md', 'text/markdown'], ['.webmanifest', 'application/manifest+json'],
  ['.ico', 'image/x-icon'], ['.pdf', 'application/pdf'], ['.png', 'image/png'], ['.woff2', 'font/woff2'], ['.zip', 'application/zip'],
]);
const packed: ReadonlySet<string> = new Set([...packedTypes, 'text/markdown', 'application/manifest+json', 'application/csvm+json', 'application/atom+xml']);

/** Whether a media type is worth compressing on the way. */
export const isWorthPacking = (mediaType: string): boolean => packed.has(mediaType);

/** How a file is sent, by its path: most by how its name ends, some by their name or place. */
export function mediaTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  if (path === '.well-known/void') return 'text/turtle';
  if (name.endsWith('.csv-metadata.json')) return 'application/csvm+json';
  if (path.startsWith('feed/atom/') && ending === '.xml') return 'application/atom+xml';
  return types.get(ending) ?? (name === 'SHA256SUMS' || name === 'CNAME' ? 'text/plain' : 'application/octet-stream');
}

/** The value of `Content-Type`; text is UTF-8. */
export const contentType = (mediaType: string): string => (/^text\/|javascript$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType);
