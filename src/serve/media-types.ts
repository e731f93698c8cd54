import type { Form } from '../publish/syntax/forms.js';
import { choices, packedTypes, servedTypes } from '../publish/hosting/served-types.js';

/** How files with an ending are sent. */
export interface FileForm extends Form {
  /** Worth compressing on the way. */
  readonly packs: boolean;
}

const utf8 = (mediaType: string) => (/^text\/|javascript$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType);

/** Forms of one thing, from which a client may choose; the first is sent to those who take anything. */
export const negotiated: readonly FileForm[] = choices.map((form) => ({ ...form, packs: true }));

/** Media type by ending: of the files of a publication, and of what its operator may put beside them. */
const types: ReadonlyMap<string, string> = new Map([
  ...servedTypes.flatMap(([type, endings]) => endings.split(' ').map((ending): [string, string] => [`.${ending}`, type])),
  ['.mjs', 'text/javascript'], ['.md', 'text/markdown'], ['.webmanifest', 'application/manifest+json'],
  ['.ico', 'image/x-icon'], ['.pdf', 'application/pdf'], ['.png', 'image/png'], ['.woff2', 'font/woff2'], ['.zip', 'application/zip'],
]);
const packs: ReadonlySet<string> = new Set([...packedTypes, 'text/markdown', 'application/manifest+json']);

/** How a file is sent, by its path; a few well-known files have no ending. */
export function formOf(path: string): FileForm {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  if (path === '.well-known/void') return { ending, mediaType: 'text/turtle', packs: true };
  if (name.endsWith('.csv-metadata.json')) return { ending, mediaType: 'application/csvm+json', packs: true };
  if (path.startsWith('feed/atom/') && ending === '.xml') return { ending, mediaType: 'application/atom+xml', packs: true };
  const known = negotiated.find((form) => form.ending === ending);
  if (known) return known;
  const mediaType = types.get(ending) ?? (name === 'SHA256SUMS' || name === 'CNAME' ? 'text/plain' : 'application/octet-stream');
  return { ending, mediaType, packs: packs.has(mediaType) };
}

/** The value of `Content-Type`. */
export const contentType = ({ mediaType }: Pick<Form, 'mediaType'>): string => utf8(mediaType);
