import { dirname, join } from 'node:path/posix';
import type { Report } from '../types/problem.js';
import { limits } from './limits.js';
import { childrenOf, parseXml, type XmlElement } from './markup/parse-xml.js';
import { listZip, tooLargeToUnpack, unpackEntry, type ZipEntry } from './read-zip.js';

/** The relations of a part of a Word file by id: the names of other parts. */
type Relations = ReadonlyMap<string, string>;

/** The program whose files are packages of XML. */
export type Office = 'Word' | 'OpenDocument';

/** The parts of an office file, unpacked and parsed when asked for. */
export interface OfficePackage {
  /** The root element of a part; undefined when there is no such part or it is damaged (of the first that is, `report` was told). */
  readonly part: (name: string) => XmlElement | undefined;
  /** False once a part turned out to be damaged: then no paper can be made of the others. */
  readonly isWhole: () => boolean;
  readonly relations: (part: string) => Relations;
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
  const relations = (name: string) => {
    const root = part(join(dirname(name), '_rels', `${name.slice(name.lastIndexOf('/') + 1)}.rels`));
    return new Map(childrenOf(root, 'Relationship').map(({ attributes }) => [attributes.Id ?? '', targetOf(attributes, name)]));
  };
  return { part, relations, isWhole: () => isWhole };
}

function targetOf(attributes: XmlElement['attributes'], part: string): string {
  const target = attributes.Target ?? '';
  return target.startsWith('/') ? target.slice(1) : join(dirname(part), target);
}
