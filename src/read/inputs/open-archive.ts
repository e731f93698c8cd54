import type { Report } from '../../types/problem.js';
import type { Input } from './input.js';
import { isHiddenName } from './hidden-names.js';
import { limits } from '../limits.js';
import { listZip, tooLargeToUnpack, unpackEntry, type ZipEntry } from './read-zip.js';
import { type Form, recogniseForm } from '../recognise-form.js';

const isHidden = ({ name }: ZipEntry) => name.split('/').some((part) => part === '__MACOSX' || (!/^\.\.?$/.test(part) && isHiddenName(part)));
const leavesArchive = /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

/** True when an entry can't be given as an input; the finding says why. */
function isRefused(entry: ZipEntry, content: Uint8Array | null, report: Report): boolean {
  if (leavesArchive.test(entry.name)) report('read/archive-path', null);
  else if (entry.encrypted) report('read/encrypted', null, 'zip');
  else if (entry.unpacked > limits.fileBytes) report('read/too-large', null, `${limits.fileBytes / 1024 ** 2} MB`);
  else if (!content) report('read/damaged', null, 'dit deel van het archief is niet uit te pakken');
  else if (content.length === 0) report('publish/empty', null);
  else return isPassedBy(recogniseForm(content), report);
  return true;
}

/** True of what is no paper by its form; the finding says what it is. */
function isPassedBy(form: Form, report: Report): boolean {
  if (form.is === 'archive') report('read/archive-nested', null);
  else if (form.is === 'other') report('publish/skipped', null, form.what);
  else return false;
  return true;
}

/** The papers in a zip archive, in order of their names, as `archive/entry`; what can't be unpacked becomes a finding under that name. */
export function* openArchive(archive: Input, reportFor: (name: string) => Report, onExpect: (change: number) => void = () => {}): Generator<Input> {
  const entries = listZip(archive.bytes);
  if (!entries) return reportFor(archive.name)('read/damaged', null, 'de inhoudsopgave van het archief ontbreekt');
  const tooLarge = tooLargeToUnpack(entries);
  if (tooLarge) return reportFor(archive.name)('read/archive-too-large', null, tooLarge);
  const shown = entries.filter((entry) => !isHidden(entry));
  onExpect(shown.length);
  for (const entry of [...shown].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.offset - b.offset))) {
    const name = `${archive.name}/${entry.name}`;
    const content = entry.encrypted || entry.unpacked > limits.fileBytes ? null : unpackEntry(archive.bytes, entry);
    if (!isRefused(entry, content, reportFor(name)) && content) yield { name, bytes: content };
    else onExpect(-1);
  }
}
