import { existsSync, readFileSync } from 'node:fs';
import type { Configuration } from './config.js';
import { stopWith } from './stop.js';
import { tellTrouble } from './tell-trouble.js';

const file = 'vraagbaak.config.json';

/** The configuration in the working folder; empty when there is none. Ends the program when it is wrong. Paths in it are from that folder. */
export async function readConfig(): Promise<Configuration> {
  if (!existsSync(file)) return {};
  await (await import('./open-zod.js')).openZod();
  const { configuration } = await import('./config.js');
  const parsed = configuration.safeParse(parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')));
  if (!parsed.success) stopWith(`${file}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    stopWith(`${file}: ${tellTrouble(error)}`);
  }
}
