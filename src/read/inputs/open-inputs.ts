import { readdirSync, readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Report } from '../../types/problem.js';
import { hasWebScheme } from '../../iri.js';
import { type FoundFile, findFiles } from './find-files.js';
import type { Input } from './input.js';
import { limits } from '../limits.js';
import { openArchive } from './open-archive.js';
import { recogniseForm } from '../recognise-form.js';

/** What opening inputs needs from outside: where findings go, by the name of the input, and what `-` reads. */
export interface Opening {
  readonly reportFor: (name: string) => Report;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Told how many inputs more, or fewer, will come than was known. */
  readonly onExpect?: (change: number) => void;
}

async function readAll(stream: AsyncIterable<Uint8Array>, report: Report): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limits.fileBytes) return tooLarge(report);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(report: Report): null {
  report('read/too-large', null, `${limits.fileBytes / 1024 ** 2} MB`);
  return null;
}

/** Reads at once: to wait for the disk in turns with others takes four times as long for a small file. */
function readPath(path: string, report: Report): Uint8Array | null {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return passBy(path, report);
    return found.size > limits.fileBytes ? tooLarge(report) : readFileSync(path);
  } catch (error) {
    report('read/unreadable', null, error instanceof Error && 'code' in error ? (troubles[String(error.code)] ?? String(error.code)) : String(error));
    return null;
  }
}

const troubles: Readonly<Record<string, string>> = { EACCES: 'geen toegang', EPERM: 'geen toegang', ENOENT: 'het is er niet meer' };

/** A folder that could not be read, which throws again; or a publication. */
function passBy(folder: string, report: Report): null {
  readdirSync(folder);
  report('publish/publication', null);
  return null;
}

function* openFile(file: FoundFile, bytes: Uint8Array, opening: Opening): Generator<Input> {
  const { onExpect: expect = () => {} } = opening;
  const form = recogniseForm(bytes);
  const input = { name: file.path, bytes };
  if (form.is === 'archive') {
    expect(-1);
    yield* openArchive(input, opening.reportFor, expect);
  } else if (!file.asked && (form.is === 'other' || bytes.length === 0)) {
    expect(-1);
    if (form.is === 'other') opening.reportFor(file.path)('publish/skipped', null, form.what);
    else opening.reportFor(file.path)('publish/empty', null);
  } else yield input;
}

async function whyNothing(argument: string): Promise<string> {
  if (hasWebScheme(argument)) return 'dit is een webadres; haal het bestand eerst zelf op';
  return stat(argument).then(() => 'in deze map staan geen bestanden', () => 'er is geen bestand of map met deze naam');
}

async function findAll(inputs: readonly string[], opening: Opening): Promise<readonly FoundFile[]> {
  const files = new Map<string, FoundFile>();
  for (const argument of new Set(inputs)) {
    const found = argument === '-' ? [{ path: '-', asked: true }] : await findFiles(argument);
    if (found.length === 0) opening.reportFor(argument)('read/unreadable', null, await whyNothing(argument));
    for (const file of found) {
      if (!files.get(file.path)?.asked) files.set(file.path, file);
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The papers that the arguments stand for (files, folders, zip archives, globs, `-` for standard input), read one by one in order of their names,
 * whatever the order of the arguments. What can't be opened becomes a finding; in folders and archives, what is of no known form is skipped with one.
 */
export async function* openInputs(inputs: readonly string[], opening: Opening): AsyncGenerator<Input> {
  const { onExpect: expect = () => {} } = opening;
  const files = await findAll(inputs, opening);
  expect(files.length);
  for (const file of files) {
    const report = opening.reportFor(file.path);
    const bytes = file.path === '-' ? await readAll(opening.stdin, report) : readPath(file.path, report);
    if (bytes) yield* openFile(file, bytes, opening);
    else expect(-1);
  }
}
