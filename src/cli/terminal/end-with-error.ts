import { stopWith } from './stop.js';
import { tellTrouble } from './tell-trouble.js';

/** Ends the program with a line for what a user can mend; a mistake of ours with where it was made, to report. Always with 2. `where`: as of `tellTrouble`. */
export async function endWithError(error: unknown, where?: string): Promise<never> {
  const { PublicationError } = await import('../../publish/places-on-disk.js');
  const { QueueError } = await import('../../pipeline/make/queue/queue-error.js');
  if (error instanceof PublicationError || error instanceof QueueError) stopWith(error.message);
  if (error instanceof Error && 'syscall' in error) stopWith(tellTrouble(error, where));
  stopWith(`onverwachte fout; meld haar met de regels hieronder\n${error instanceof Error ? error.stack : String(error)}`);
}
