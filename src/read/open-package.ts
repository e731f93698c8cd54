import { dirname, join } from 'node:path/posix';
import { getOrPut } from '../maps.js';
import type { Report } from '../types/problem.js';
import { limits } from './limits.js';
import { childrenOf, parseXml, type XmlElement } from './markup/parse-xml.js';
import { listZip, tooLargeToUnpack, unpackEntry, type ZipEntry } from './inputs/read-zip.js';

/** How a part of a Word file goes with another: by what id, as what kind, and the name of the other. */
interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The program whose files are packages of XML. */
export type Office = 'Word' | 'OpenDocument';

/** The parts of an office file, unpacked and parsed when asked for. */
export interface OfficePackage {
  /** The root element of a part; undefined when there is no such part or it is damaged (of the first that is, `report` was told). */
  readonly part: (name: string) => XmlElement | undefined;
  /** False once a part turned out to be damaged: then no paper can be made of the others. */
  readonly isWhole: () => boolean;
  /** The part that a part, or with an empty name the whole, has under this id. */
  readonly related: (from: string, id: string) => string | undefined;
  /** The part that a part, or with an empty name the whole, has as this kind: by what it says, else by the usual name. */
  readonly kindOfPart: (from: string, kind: string, usual: string) => string;
}

function parsePart(bytes: Uint8Array, entry: ZipEntry, office: Office, report: Report): XmlElement | undefined {
  const content = unpackEntry(bytes, entry);
  const parsed = content ? parseXml(new TextDecoder().decode(content)) : null;
  if (parsed && 'name' in parsed) return parsed;
  report(parsed?.code ?? 'read/damaged', null, `${office}, ${entry.name}${parsed ? `: ${parsed.detail}` : ''}`);
  return undefined;
}

/** Opens an office file; null after a finding when its archive is damaged, locked or would unpack too large. */
export function openPackage(bytes: Uint8Array, office: Office, report: Report): OfficePackage | null {
  const entries = listZip(bytes);
  if (!entries) {
    report('read/damaged', null, `${office}, de inhoudsopgave van het bestand ontbreekt`);
    return null;
  }
  const parts = entries.filter((entry) => /\.(?:xml|rels)$/.test(entry.name));
  const tooLarge = tooLargeToUnpack(parts) ?? parts.find((entry) => entry.unpacked > limits.fileBytes)?.name;
  if (tooLarge || parts.some((entry) => entry.encrypted)) {
    report(tooLarge ? 'read/archive-too-large' : 'read/encrypted', null, tooLarge ?? office);
    return null;
  }
  const byName = new Map(parts.map((entry) => [entry.name, entry]));
  let isWhole = true;
  const reportFirst: Report = (...problem) => {
    if (isWhole) report(...problem);
    isWhole = false;
  };
  const part = (name: string) => {
    const entry = byName.get(name);
    return entry ? parsePart(bytes, entry, office, reportFirst) : undefined;
  };
  const known = new Map<string, readonly Relation[]>();
  const relations = (name: string) => getOrPut(known, name, () => {
    const root = part(join(dirname(name), '_rels', `${name.slice(name.lastIndexOf('/') + 1)}.rels`));
    return childrenOf(root, 'Relationship').map(({ attributes }) => ({ id: attributes.Id ?? '', type: attributes.Type ?? '', target: targetOf(attributes, name) }));
  });
  const related = (from: string, wanted: string) => relations(from).find(({ id }) => id === wanted)?.target;
  const kindOfPart = (from: string, kind: string, usual: string) => relations(from).find(({ type, target }) => type.endsWith(`/${kind}`) && byName.has(target))?.target ?? usual;
  return { part, related, kindOfPart, isWhole: () => isWhole };
}

function targetOf(attributes: XmlElement['attributes'], part: string): string {
  const target = attributes.Target ?? '';
  return target.startsWith('/') ? target.slice(1) : join(dirname(part), target);
}
