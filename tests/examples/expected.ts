import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const at = { in: z.string(), text: z.string() };

const reference = z.object({
  ...at,
  resolution: z.string(),
  function: z.string().optional(),
  /** Ids of the questions pointed at; of the answers meant. */
  questions: z.array(z.string()).optional(),
  answers: z.array(z.string()).optional(),
  /** Normal forms. */
  identifiers: z.array(z.string()).optional(),
  suggested: z.string().optional(),
  otherPaper: z.string().optional(),
  labels: z.array(z.string()).optional(),
  article: z.string().optional(),
  paragraph: z.string().optional(),
});

const value = z.discriminatedUnion('kind', [
  z.object({ ...at, kind: z.literal('days'), days: z.array(z.string()) }),
  z.object({ ...at, kind: z.literal('period'), from: z.string(), until: z.string() }),
  z.object({ ...at, kind: z.literal('amount'), value: z.number(), currency: z.string().optional(), unit: z.string().optional() }),
  z.object({ ...at, kind: z.enum(['quantity', 'percent']), value: z.number() }),
]);

const text = { id: z.string(), text: z.string() };
const remarks = z.array(z.string()).default([]);

const schema = z.object({
  file: z.string(),
  masthead: z.record(z.string(), z.unknown()),
  questions: z.array(z.object({ ...text, label: z.string(), notes: z.array(z.string()), hasAnswer: z.array(z.string()), effectiveAnswer: z.array(z.string()), status: z.string(), remarks })),
  answers: z.array(z.object({ ...text, label: z.string(), answers: z.array(z.string()), heading: z.string().nullable(), referral: z.boolean(), defersTo: z.array(z.string()), notes: z.array(z.object({ mark: z.string(), after: z.string() })), remarks })),
  notes: z.array(z.object({ ...text, mark: z.string() })),
  parts: z.array(z.object({ role: z.string(), text: z.string() })),
  references: z.array(reference),
  entities: z.array(z.object({ ...at, type: z.string() })),
  noEntities: z.array(z.object(at)),
  values: z.array(value),
  problems: z.array(z.string()),
});

/** What a specimen paper contains, written down by hand from its text. */
export type Expected = z.infer<typeof schema>;
export type ExpectedReference = z.infer<typeof reference>;
export type ExpectedValue = z.infer<typeof value>;

const folder = new URL('./expected/', import.meta.url);

/** What is expected of each specimen paper, in order of name. */
export const expectations: readonly Expected[] = readdirSync(folder)
  .sort()
  .map((name) => schema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

/** The bytes of a specimen paper. */
export const bytesOf = (file: string): Uint8Array => readFileSync(new URL(`../../examples/${file}`, import.meta.url));
