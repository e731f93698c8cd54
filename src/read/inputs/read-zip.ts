import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from '../limits.js';

/** One file in a zip archive; the name is only a name, never a path to write to. Sizes in bytes as the archive declares them. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Offset of the entry's local header. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8');

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = bytes.subarray(at + entryLength, at + entryLength + view.getUint16(at + 28, true));
  return {
    name: (flags & 0x800 ? utf8 : latin1).decode(nameBytes),
    encrypted: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The files that the archive's directory lists, folders left out; null when there is no whole directory (cut off, damaged). */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return null;
    const entry = entryAt(bytes, view, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Why unpacking these entries would ask too much of the machine; null when it would not. */
export function tooLargeToUnpack(entries: readonly ZipEntry[]): string | null {
  if (entries.length > limits.archiveEntries) return `${entries.length} bestanden`;
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > limits.archiveBytes) return `${Math.round(total / 1024 ** 2)} MB`;
  const bomb = entries.find((entry) => entry.unpacked > limits.archiveSmallBytes && entry.unpacked > entry.packed * limits.archiveRatio);
  return bomb ? `${bomb.name} wordt ${Math.round(bomb.unpacked / Math.max(1, bomb.packed))} keer zo groot` : null;
}

/** The bytes of one entry, never more than it declares; null when it is damaged or packed in a way that we don't know. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.offset + localLength > bytes.length || view.getUint32(entry.offset, true) !== localSignature) return null;
  const start = entry.offset + localLength + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const unpacked = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.unpacked) : null;
  return unpacked && unpacked.length === entry.unpacked && crc32(unpacked) === entry.crc ? unpacked : null;
}

function inflate(packed: Uint8Array, length: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, length) });
  } catch {
    return null;
  }
}
