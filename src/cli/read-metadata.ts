import { readFileSync } from 'node:fs';
import type { GivenMetadata } from '../model/complete-masthead.js';
import { faultOf } from '../model/complete-masthead.js';
import { openZod } from './open-zod.js';
import { readTableRows } from './read-table-rows.js';
import { stopWith } from './stop.js';
import { tellTrouble } from './tell-trouble.js';

/** What `--metadata FILE` gives, by input. JSON (a list or one object) or CSV with a header. Ends the program when the file is wrong. */
export async function readMetadata(file: string): Promise<ReadonlyMap<string, GivenMetadata>> {
  const { z } = await openZod();
  const text = z.string().trim().transform((value) => value || undefined).optional();
  const row = z.object({ file: z.string().min(1), identifier: text, title: text, issued: text, dossier: text, url: text, publisher: text });
  const parsed = z.array(row).safeParse(await parseRows(file));
  if (!parsed.success) stopWith(`${file}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  for (const { file: input, ...given } of parsed.data) {
    const fault = faultOf(given);
    if (fault !== null) stopWith(`${file}: ${input}: ${fault}`);
  }
  return new Map(parsed.data.map(({ file: input, ...given }) => [input, given]));
}

async function parseRows(file: string): Promise<unknown> {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    if (/^\s*[[{]/.test(text)) {
      const value: unknown = JSON.parse(text);
      return Array.isArray(value) ? value : [value];
    }
    return await readTableRows(text, true);
  } catch (error) {
    stopWith(`${file}: ${tellTrouble(error)}`);
  }
}
