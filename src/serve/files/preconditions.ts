/** What a client has already and asks about: its headers by name in lower case. */
export type Headers = (name: string) => string | undefined;

/** The state of what is about to be sent. */
export interface Validators {
  /** In quotes, strong. */
  readonly etag: string;
  readonly modified: Date;
}

/** What the preconditions come to (RFC 9110, 13.2.2): send, say that it did not change (304), or that a condition failed (412). */
export function judgePreconditions(header: Headers, { etag, modified }: Validators): 200 | 304 | 412 {
  const [match, noneMatch] = [header('if-match'), header('if-none-match')];
  const since = (value: string | undefined) => (value === undefined ? Number.NaN : Date.parse(value));
  // Dates of HTTP have no parts of a second.
  const second = Math.floor(modified.getTime() / 1000) * 1000;
  if (match !== undefined ? !listed(match, etag) : second > since(header('if-unmodified-since'))) return 412;
  if (noneMatch !== undefined) return listed(noneMatch.replaceAll('W/"', '"'), etag) ? 304 : 200;
  return second <= since(header('if-modified-since')) ? 304 : 200;
}

const listed = (header: string, etag: string) => header.trim() === '*' || [...header.matchAll(/(?:W\/)?"[^"]*"/g)].some(([tag]) => tag === etag);

/** A part of a file: both ends included, in bytes. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The part that is asked for (RFC 9110, 14.2); null for the whole, also where the header is not understood, asks several parts, or is about
 * another state (`If-Range`); `unsatisfiable` when no byte lies in it.
 */
export function readRange(header: Headers, size: number, { etag, modified }: Validators): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header('range')?.trim() ?? '') ?? [];
  if (from === '' && to === '') return null;
  const condition = header('if-range')?.trim();
  if (condition !== undefined && condition !== etag && Date.parse(condition) !== Math.floor(modified.getTime() / 1000) * 1000) return null;
  if (from === '') return Number(to) === 0 || size === 0 ? 'unsatisfiable' : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const [first, last] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
  if (to !== '' && Number(to) < first) return null;
  return first >= size ? 'unsatisfiable' : { first, last };
}
