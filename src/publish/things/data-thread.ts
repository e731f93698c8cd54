import type { Written } from '../open-file.js';
import { readContext } from '../syntax/jsonld-context.js';
import { runThread } from '../threads/run-thread.js';
import { type ToWrite, writeData } from './write-data.js';

/** A thread that writes the data of things. */
runThread<null, ToWrite, readonly Written[]>(() => {
  const context = readContext();
  return { deal: (thing) => writeData(thing, context), finish: () => null };
});
