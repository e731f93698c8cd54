import type { Report } from '../types/problem.js';
import type { Input } from './input.js';
import { limits } from './limits.js';
import { listZip, tooLargeToUnpack, unpackEntry, type ZipEntry } from './read-zip.js';
import { recogniseForm } from './recognise-form.js';

const hidden = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/;
const leavesArchive = /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

/** True when an entry can't be given as an input; the finding says why. */
function isRefused(entry: ZipEntry, content: Uint8Array | null, report: Report): boolean {
  if (leavesArchive.test(entry.name)) report('read/archive-path', null);
  else if (entry.encrypted) report('read/encrypted', null, 'zip');
  else if (entry.unpacked > limits.fileBytes) report('read/too-large', null, `${limits.fileBytes / 1024 ** 2} MB`);
  else if (!content) report('read/damaged', null, 'dit deel van het archief is niet uit te pakken');
  else if (content.length === 0) report('publish/empty', null);
  else if (recogniseForm(content).is === 'archive') report('read/archive-nested', null);
  else if (recogniseForm(content).is === 'other') report('publish/skipped', null);
  else return false;
  return true;
}

/** The papers in a zip archive, in order of their names, as `archive/entry`; what can't be unpacked becomes a finding under that name. */
export function* openArchive(archive: Input, reportFor: (name: string) => Report, onExpect: (change: number) => void = () => {}): Generator<Input> {
  const entries = listZip(archive.bytes);
  if (!entries) return reportFor(archive.name)('read/damaged', null, 'de inhoudsopgave van het archief ontbreekt');
  const tooLarge = tooLargeToUnpack(entries);
  if (tooLarge) return reportFor(archive.name)('read/archive-too-large', null, tooLarge);
  const shown = entries.filter((entry) => !hidden.test(entry.name));
  onExpect(shown.length);
  for (const entry of [...shown].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.offset - b.offset))) {
    const name = `${archive.name}/${entry.name}`;
    const content = entry.encrypted || entry.unpacked > limits.fileBytes ? null : unpackEntry(archive.bytes, entry);
    if (!isRefused(entry, content, reportFor(name)) && content) yield { name, bytes: content };
    else onExpect(-1);
  }
}
