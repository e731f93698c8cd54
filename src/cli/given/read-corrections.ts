import { parseJson } from '../../parse-json.js';
import type { Correction } from '../../types/correction.js';
import { entityTypes } from '../../types/mention.js';
import { openZod } from './open-zod.js';
import { readGiven } from './read-given.js';

/** The corrections of `--corrections FILE`: a JSON list. Ends the program when the file is wrong. */
export async function readCorrections(file: string): Promise<readonly Correction[]> {
  const { z } = await openZod();
  const type = z.enum(entityTypes);
  const document = z.string().min(1);
  const place = { document, in: z.string().regex(/^(?:vraag|antwoord|noot) \S+$/, 'geef een plaats als «vraag 7», «antwoord 7» of «noot 1»'), text: z.string().min(1), occurrence: z.int().positive().default(1) };
  const correction = z.discriminatedUnion('action', [
    z.strictObject({
      action: z.literal('masthead'), document, value: z.string().nullable(),
      field: z.enum(['title', 'issued', 'dateAsked', 'dateAnswered', 'sessionYear', 'committee', 'publisher']),
    }),
    z.strictObject({ action: z.literal('answers'), document, answer: z.string(), questions: z.array(z.string()) }),
    z.strictObject({ action: z.literal('add'), ...place, type, row: z.string().exactOptional() }),
    z.strictObject({ action: z.literal('remove'), ...place }),
    z.strictObject({ action: z.literal('retype'), ...place, type }),
    z.strictObject({ action: z.literal('move'), ...place, to: z.string().min(1) }),
    z.strictObject({ action: z.literal('relink'), ...place, row: z.string().nullable().exactOptional(), identifiers: z.array(z.string().regex(/^[A-Za-z0-9:-]+$/, 'geef een nummer als kst-99001-9')).exactOptional() }),
    z.strictObject({ action: z.literal('hide-person'), name: z.string().min(2) }),
  ]);
  return readGiven(file, z.array(correction), parseJson);
}
