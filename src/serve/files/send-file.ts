import { policyOf } from '../../publish/hosting/safe-headers.js';
import { contentType, mediaTypeOf, isWorthPacking } from '../media-types.js';
import { chooseCoding } from '../negotiate.js';
import { pack, worthPacking } from '../pack.js';
import { type ByteRange, type Headers, judgePreconditions, readRange } from './preconditions.js';
import type { SiteFile } from './site-folder.js';

/** Files up to this many bytes are read at once and may be compressed; larger ones go as a stream. */
const inMemory = 4 << 20;

/** Sends a file, a part of it, or that it did not change; `more` are headers that say how it was chosen. Closes the file. */
export async function sendFile(file: SiteFile, header: Headers, more: Readonly<Record<string, string>>, status: 200 | 410 = 200): Promise<Response> {
  const mediaType = mediaTypeOf(file.path);
  const small = file.size <= inMemory;
  const packs = small && isWorthPacking(mediaType) && file.size >= worthPacking;
  // A part is a part of the file as it stands.
  const coding = packs && header('range') === undefined ? chooseCoding(header('accept-encoding')) : null;
  const state = { etag: `"${file.tag}${coding ? `-${coding}` : ''}"`, modified: file.modified };
  const headers = {
    ...more,
    vary: [more.vary, packs && 'Accept-Encoding'].filter(Boolean).join(', '),
    etag: state.etag,
    'last-modified': file.modified.toUTCString(),
    'cache-control': 'no-cache',
    'accept-ranges': 'bytes',
    // Also where nothing changed: a browser then takes the headers for the copy that it has.
    'content-security-policy': policyOf(file.path),
  };
  const outcome = status === 200 ? judgePreconditions(header, state) : 200;
  const range = outcome === 200 && status === 200 ? readRange(header, file.size, state) : null;
  if (outcome !== 200 || range === 'unsatisfiable') {
    await file.handle.close();
    return range === 'unsatisfiable' ? bare(416, { ...headers, 'content-range': `bytes */${file.size}` }) : bare(outcome, headers);
  }
  const described = { ...headers, 'content-type': contentType(mediaType) };
  if (!small) return sendLarge(file, range, described, status);
  const whole = new Uint8Array(await file.handle.readFile());
  await file.handle.close();
  if (coding) return answer(await pack(whole, coding), status, { ...described, 'content-encoding': coding });
  if (range) return answer(whole.slice(range.first, range.last + 1), 206, { ...described, ...rangeHeader(range, file.size) });
  return answer(whole, status, described);
}

const rangeHeader = ({ first, last }: ByteRange, size: number) => ({ 'content-range': `bytes ${first}-${last}/${size}` });

function sendLarge({ handle, size }: SiteFile, range: ByteRange | null, headers: Readonly<Record<string, string>>, status: number): Response {
  const { first, last } = range ?? { first: 0, last: size - 1 };
  const stream = handle.createReadStream({ start: first, end: last });
  const pieces = stream[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    // Whoever stops reading closes the file.
    cancel: () => void stream.destroy(),
  });
  return new Response(body, { status: range ? 206 : status, headers: { ...headers, 'content-length': String(last - first + 1), ...(range && rangeHeader(range, size)) } });
}

const bare = (status: number, headers: Readonly<Record<string, string>>) => new Response(null, { status, headers });

const answer = (body: Uint8Array<ArrayBuffer>, status: number, headers: Readonly<Record<string, string>>) =>
  new Response(body, { status, headers: { ...headers, 'content-length': String(body.length) } });
