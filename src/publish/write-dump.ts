import { gzipSync, strToU8 } from 'fflate';

/** Sorted N-Triples files as one, each line once, compressed so that the bytes are the same on every machine. */
export function writeDump(files: readonly string[]): Uint8Array {
  const lines = new Set<string>();
  for (const file of files) for (const line of file.split('\n')) if (line !== '') lines.add(line);
  return gzipSync(strToU8(`${[...lines].sort().join('\n')}${lines.size > 0 ? '\n' : ''}`), { mtime: 0, level: 6 });
}
