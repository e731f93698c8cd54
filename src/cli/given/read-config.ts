import { existsSync } from 'node:fs';
import { parseJson } from '../../parse-json.js';
import type { Configuration } from './config.js';
import { openZod } from './open-zod.js';
import { readGiven } from './read-given.js';

const file = 'vraagbaak.config.json';

/** The configuration in the working folder; empty when there is none. Ends the program when it is wrong. Paths in it are from that folder. */
export async function readConfig(): Promise<Configuration> {
  if (!existsSync(file)) return {};
  await openZod();
  const { configuration } = await import('./config.js');
  return readGiven(file, configuration, parseJson);
}
