import { normalize } from 'node:path/posix';
import { parseJson } from '../../parse-json.js';
import { faultOf, type GivenMetadata } from '../../model/complete-masthead.js';
import { firstTwice } from './first-twice.js';
import { openZod } from './open-zod.js';
import { readGiven } from './read-given.js';
import { readTableRows } from './read-table-rows.js';
import { problemOf } from '../../pipeline/paper/collect-problems.js';
import { showProblems } from '../terminal/show-problems.js';
import { stopWith } from '../terminal/stop.js';

/** What `--metadata FILE` gives, by input. JSON (a list or one object) or CSV with a header; columns that mean nothing to us are told of. Ends the program when the file is wrong. */
export async function readMetadata(file: string): Promise<ReadonlyMap<string, GivenMetadata>> {
  const { z } = await openZod();
  const text = z.string().trim().transform((value) => value || undefined).optional();
  const row = z.looseObject({ file: z.string().min(1), identifier: text, title: text, issued: text, dossier: text, url: text, publisher: text });
  const rows = await readGiven(file, z.array(row.transform(({ file: input, identifier, title, issued, dossier, url, publisher, ...others }) => ({ input, given: { identifier, title, issued, dossier, url, publisher }, others }))), parseRows);
  const unknown = new Set(rows.flatMap(({ others }) => Object.keys(others)).filter((name) => name !== ''));
  if (unknown.size > 0) showProblems([problemOf(file, 'publish/metadata-column', [...unknown].join(', '))]);
  for (const { input, given } of rows) {
    const fault = faultOf(given);
    if (fault !== null) stopWith(`${file}: ${input}: ${fault}`);
  }
  const twice = firstTwice(rows.map(({ input }) => normalize(input)));
  if (twice !== null) stopWith(`${file}: ${twice} staat op twee rijen; welke geldt, is dan niet te zeggen`);
  return new Map(rows.map(({ input, given }) => [input, given]));
}

async function parseRows(text: string): Promise<unknown> {
  if (!/^\s*[[{]/.test(text)) return readTableRows(text);
  const value = parseJson(text);
  return Array.isArray(value) ? value : [value];
}
