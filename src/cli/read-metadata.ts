import { readFileSync } from 'node:fs';
import type { GivenMetadata } from '../model/complete-masthead.js';
import { faultOf } from '../model/complete-masthead.js';
import { stopWith } from './stop.js';

/** What `--metadata FILE` gives, by input. JSON (a list or one object) or CSV with a header. Ends the program when the file is wrong. */
export async function readMetadata(file: string): Promise<ReadonlyMap<string, GivenMetadata>> {
  const { z } = await import('zod');
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
    const { parse } = await import('csv-parse/sync');
    return parse(text, { columns: true, skip_empty_lines: true });
  } catch (error) {
    stopWith(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
