import { slugOf } from '../../model/names.js';
import { namedTypes } from '../../types/mention.js';
import type { OwnEntity } from '../../types/named-row.js';
import { isWebAddress } from '../../iri.js';
import { firstTwice } from './first-twice.js';
import { openZod } from './open-zod.js';
import { readGiven } from './read-given.js';
import { readTableRows } from './read-table-rows.js';
import { stopWith } from '../terminal/stop.js';

/** Most bytes and rows of a table, characters of a name, and names of a row. */
const limits = { bytes: 10_000_000, rows: 50_000, name: 200, names: 50 } as const;

/** The table of `--table FILE`: CSV with the columns label, aliases (parted by `|`), type and IRI. Ends the program when the file is wrong. */
export async function readOwnTable(file: string): Promise<readonly OwnEntity[]> {
  const { z } = await openZod();
  const name = z.string().trim().min(2).max(limits.name);
  const aliases = z.string().default('').transform((cell) => cell.split('|').map((alias) => alias.trim()).filter(Boolean)).pipe(z.array(name).max(limits.names));
  const type = z.enum(namedTypes);
  const iri = z.string().trim().default('').refine((text) => text === '' || isWebAddress(text), 'geen http(s)-adres');
  const row = z.strictObject({ label: name, aliases, type, iri });
  const rows = await readGiven(file, z.array(row).min(1).max(limits.rows), readTableRows, limits.bytes);
  const entities = rows.map(({ label, aliases: altLabels, type: kind, iri: address }): OwnEntity => ({ slug: slugOf(label), label, altLabels, type: kind, exactMatch: address === '' ? [] : [address] }));
  const twice = firstTwice(entities.flatMap(({ label, altLabels }) => [...new Set([label, ...altLabels])])) ?? firstTwice(entities.map(({ slug }) => slug));
  if (twice !== null) stopWith(`${file}: ${twice} is de naam van twee rijen; wie bedoeld is, is dan niet te zeggen`);
  return entities;
}
