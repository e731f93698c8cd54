import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { removeLater } from '../store/remove-later.js';

/** Why a publication could not be opened or put in place: wrong use or disk trouble, nothing was changed. */
export class PublicationError extends Error {}

/** Where a publication stands, where the next is made, and what stands beside them; absolute. */
export interface Places {
  readonly beside: (name: string) => string;
  readonly out: string;
  readonly next: string;
  readonly previous: string;
  /** The publication before the present one, where the next will be made. */
  readonly spare: string;
  /** Files that were in its way, until they are taken away. */
  readonly replaced: string;
  readonly lock: string;
}

/** The places of the publication in a folder. */
export function placesOf(out: string): Places {
  const whole = resolve(out);
  const beside = (suffix: string) => join(dirname(whole), `.${basename(whole)}.${suffix}`);
  return { out: whole, beside, next: beside('next'), previous: beside('previous'), spare: beside('spare'), replaced: beside('replaced'), lock: beside('lock') };
}

/** A publication that a run moved away before it died comes back. */
function mend(place: Places): void {
  if (!existsSync(place.out) && existsSync(place.previous)) renameSync(place.previous, place.out);
}

/** Locks that this process holds: its number in one that is not among them is left from another that had it before. */
const held = new Set<string>();

/** One run at a time on a folder, also within a process: the lock holds the process's number; that of a dead process is taken over, and what it left is mended or taken away. */
export function lock(place: Places): void {
  if (held.has(place.lock)) throw isBusy('van dit programma', place);
  try {
    mkdirSync(dirname(place.out), { recursive: true });
    writeFileSync(place.lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (isForbidden(error)) throw new PublicationError(`geen toegang tot ${dirname(place.out)}; de volgende publicatie wordt naast ${place.out} gemaakt, dus in die map moet geschreven mogen worden`);
    if (!existsSync(place.lock)) throw error;
    const owner = Number(readFileSync(place.lock, 'utf8'));
    if (owner !== process.pid && isAlive(owner)) throw isBusy(`(proces ${owner})`, place);
    writeFileSync(place.lock, String(process.pid));
  }
  mend(place);
  clear(place);
  const trash = basename(place.beside('trash-'));
  for (const name of readdirSync(dirname(place.out))) if (name.startsWith(trash)) removeLater(join(dirname(place.out), name));
  held.add(place.lock);
}

const isForbidden = (error: unknown) => error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));

const isBusy = (whose: string, { out }: Places) => new PublicationError(`een andere publicatie ${whose} is bezig in ${out}; wacht tot die klaar is`);

/**
 * Takes a tree away: gives it another name at once, and lets the system do the rest. What is left of that when the machine stops is taken away by the
 * next run.
 */
export function removeTree(path: string, place: Places): void {
  if (!existsSync(path)) return;
  const trash = place.beside(`trash-${randomUUID()}`);
  try {
    renameSync(path, trash);
    removeLater(trash);
  } catch {
    rmSync(path, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return !isDefunct(pid);
  } catch (error) {
    // That of another user is there, but takes no signal of ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a process, with all its threads, has died and is only still listed: in a container whose first process does not ask how others ended it stays so. */
function isDefunct(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')) && readdirSync(`/proc/${pid}/task`).length <= 1;
  } catch {
    return false;
  }
}

/** Takes away what is not in place. */
function clear(place: Places): void {
  for (const left of [place.next, place.previous, place.replaced, place.beside('scratch'), place.beside('scratch-paths')]) removeTree(left, place);
}

/** Forgets what is not in place, and lets others in. */
export function unlock(place: Places): void {
  held.delete(place.lock);
  clear(place);
  rmSync(place.lock, { force: true });
}

/** Puts the next publication in the place of the present one; gives whether that stands at `previous` now, or there was none. */
export function exchange({ out, next, previous }: Places): boolean {
  if (!existsSync(out)) {
    renameSync(next, out);
    return false;
  }
  const done = process.platform === 'linux' && spawnSync('mv', ['--exchange', '-T', '--', next, out], { stdio: 'ignore' }).status === 0;
  if (done) renameSync(next, previous);
  else {
    renameSync(out, previous);
    renameSync(next, out);
  }
  return true;
}
