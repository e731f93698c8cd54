import { readSums } from '../checksums.js';
import { runThread } from '../threads/run-thread.js';
import { type LookedOver, lookOver } from './look-over.js';

/** A thread that looks over a publication. */
runThread<string, never, LookedOver>((out) => ({ deal: () => null, finish: () => lookOver(out, readSums(out)) }));
