import { existsSync } from 'node:fs';
import { parseJson } from '../../parse-json.js';
import type { Configuration } from './config.js';
import { openZod } from './open-zod.js';
import { readGiven } from './read-given.js';

/** Where the configuration stands, in the working folder. */
export const configFile = 'vraagbaak.config.json';

/** The folder of the publication where none is named: `out` of the configuration, else `dist`. */
export async function readOut(): Promise<string> {
  const { out = 'dist' } = await readConfig();
  return out;
}

/** What to say of that in the help. */
export const otherwiseOut = '(anders out van vraagbaak.config.json, of dist)';

/** The configuration in the working folder; empty when there is none. Ends the program when it is wrong. Paths in it are from that folder. */
export async function readConfig(): Promise<Configuration> {
  if (!existsSync(configFile)) return {};
  await openZod();
  const { configuration } = await import('./config.js');
  return readGiven(configFile, configuration, parseJson);
}
