import { crc32 } from 'node:zlib';
import { Deflate, Z_SYNC_FLUSH } from 'pako';

/** A part of a file, as it stands there; and, of what is deflated, how many bytes it was before and their CRC-32. */
export interface Part {
  readonly content: Uint8Array;
  readonly length: number;
  readonly crc: number;
}

/** Room for the bytes of a text while it is compressed: papers bring several, of half a megabyte each. */
const room = Buffer.allocUnsafeSlow(1 << 21);

const bytesOf = (text: string): Buffer => (text.length * 3 > room.length ? Buffer.from(text) : room.subarray(0, room.write(text)));

/** How much is compressed at once, and how much of what stands before it is looked back upon: together less than pako's window of 64 KiB, which it would else move on, step by step, in half of all its time. */
const piece = 56_000;
const lookBack = 8_192;

/** Compresses a part, alone and ended on a whole byte, so that parts in a row are one deflated text; the same bytes on every machine. */
export function deflate(text: string): Part {
  const bytes = bytesOf(text);
  const parts: Uint8Array[] = [];
  for (let start = 0; start < bytes.length || start === 0; start += piece) {
    const before = bytes.subarray(Math.max(0, start - lookBack), start);
    const stream = new Deflate({ level: 3, raw: true, chunkSize: 1 << 15, ...(start > 0 && { dictionary: before }) });
    stream.onData = (part) => parts.push(part);
    stream.push(bytes.subarray(start, start + piece), Z_SYNC_FLUSH);
  }
  return { content: Buffer.concat(parts), length: bytes.length, crc: crc32(bytes) };
}

/** What stands before the pieces of a gzip file (RFC 1952, section 2.3): no name, no time, no system. */
export const gzipHead: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** What stands after them: an empty last block, then CRC-32 and length of all that was compressed. */
export function gzipTail(crc: number, length: number): Uint8Array {
  const tail = Buffer.alloc(10);
  tail[0] = 3;
  tail.writeUInt32LE(crc >>> 0, 2);
  tail.writeUInt32LE(length % 2 ** 32, 6);
  return tail;
}

/** CRC-32 of two texts in a row from that of each and the length of the second, by Adler's method (zlib's `crc32_combine`). */
export function joinCrc(first: number, second: number, length: number): number {
  let crc = first;
  for (let left = length, power = 0; left > 0; left = Math.floor(left / 2), power++) if (left % 2 === 1) crc = times(zeroBytes(power), crc);
  return (crc ^ second) >>> 0;
}

/** A linear map of 32 bits: where each bit goes. */
type BitMap = readonly number[];

/** What one zero bit after a text does to its CRC. */
const oneZeroBit: BitMap = [0xedb88320, ...Array.from({ length: 31 }, (_, bit) => 1 << bit)];

function times(map: BitMap, bits: number): number {
  let sum = 0;
  for (let bit = 0, left = bits >>> 0; left !== 0; bit++, left >>>= 1) if (left & 1) sum ^= map[bit] ?? 0;
  return sum;
}

const powers: BitMap[] = [];

/** What so many zero bytes do: two to that power. */
function zeroBytes(power: number): BitMap {
  powers[0] ??= squared(squared(squared(oneZeroBit)));
  for (let known = powers.length; known <= power; known++) powers.push(squared(powers[known - 1] ?? oneZeroBit));
  return powers[power] ?? oneZeroBit;
}

const squared = (map: BitMap): BitMap => map.map((column) => times(map, column));
