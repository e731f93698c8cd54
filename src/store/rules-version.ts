import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this program's code, tables, vocabulary and shapes stand: what decides what becomes of a paper. */
const rooms = ['../../package.json', '../', '../../ontology/', '../../shapes/'].map((room) => fileURLToPath(new URL(room, import.meta.url)));

let known: string | undefined;

/** Hash of the program with its tables, ontology and shapes: two runs with the same make the same of the same paper. */
export function rulesVersion(): string {
  known ??= hashRooms();
  return known;
}

function hashRooms(): string {
  const hash = createHash('sha256');
  for (const room of rooms) {
    const files = room.endsWith('.json') ? [''] : readdirSync(room, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name).slice(room.length)).sort();
    for (const file of files) hash.update(`${file}\n`).update(readFileSync(room + file));
  }
  return hash.digest('base64url');
}
