import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from './negotiate.js';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
/** Below this many bytes compressing gains nothing. */
export const worthPacking = 1024;

/** The bytes in a content coding. */
export async function pack(bytes: Uint8Array, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  const packed = coding === 'br' ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }) : await zip(bytes, { level: 6 });
  return new Uint8Array(packed);
}
