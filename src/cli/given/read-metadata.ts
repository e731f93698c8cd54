import { normalize } from 'node:path/posix';
import { parseJson } from '../../parse-json.js';
import { faultOf, type GivenMetadata } from '../../model/complete-masthead.js';
import { firstTwice } from './first-twice.js';
import { openZod } from './open-zod.js';
import { readGiven } from './read-given.js';
import { readTableRows } from './read-table-rows.js';
import { stopWith } from '../terminal/stop.js';

/** What `--metadata FILE` gives, by input. JSON (a list or one object) or CSV with a header. Ends the program when the file is wrong. */
export async function readMetadata(file: string): Promise<ReadonlyMap<string, GivenMetadata>> {
  const { z } = await openZod();
  const text = z.string().trim().transform((value) => value || undefined).optional();
  const row = z.object({ file: z.string().min(1), identifier: text, title: text, issued: text, dossier: text, url: text, publisher: text });
  const rows = await readGiven(file, z.array(row), parseRows);
  for (const { file: input, ...given } of rows) {
    const fault = faultOf(given);
    if (fault !== null) stopWith(`${file}: ${input}: ${fault}`);
  }
  const twice = firstTwice(rows.map(({ file: input }) => normalize(input)));
  if (twice !== null) stopWith(`${file}: ${twice} staat op twee rijen; welke geldt, is dan niet te zeggen`);
  return new Map(rows.map(({ file: input, ...given }) => [input, given]));
}

async function parseRows(text: string): Promise<unknown> {
  if (!/^\s*[[{]/.test(text)) return readTableRows(text, true);
  const value = parseJson(text);
  return Array.isArray(value) ? value : [value];
}
