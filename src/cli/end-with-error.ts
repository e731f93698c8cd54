import { stopWith } from './stop.js';

/** What the system calls trouble with files, and what it is called here. */
const troubles: Readonly<Record<string, string>> = {
  EACCES: 'geen toegang tot',
  EPERM: 'geen toegang tot',
  EROFS: 'alleen te lezen:',
  ENOSPC: 'de schijf is vol bij',
  EDQUOT: 'de schijfruimte is op bij',
  ENOENT: 'bestaat niet:',
  ENOTDIR: 'is geen map:',
  EEXIST: 'is geen map:',
  EISDIR: 'is een map, geen bestand:',
  ENAMETOOLONG: 'de naam is te lang:',
  ELOOP: 'verwijst in een kring:',
  EMFILE: 'te veel bestanden tegelijk open bij',
  EIO: 'de schijf geeft fouten bij',
};

/** Ends the program with a line for what a user can mend; a mistake of ours with where it was made, to report. Always with 2. */
export async function endWithError(error: unknown): Promise<never> {
  const { PublicationError } = await import('../publish/publication.js');
  const { QueueError } = await import('../pipeline/queue/queue-error.js');
  if (error instanceof PublicationError || error instanceof QueueError) stopWith(error.message);
  if (error instanceof Error && 'syscall' in error && 'code' in error) stopWith(tellTrouble(error, String(error.code)));
  stopWith(`onverwachte fout; meld haar met de regels hieronder\n${error instanceof Error ? error.stack : String(error)}`);
}

/** Trouble of the file system, as Node reports it: `ENOSPC: no space left on device, write`. */
export function tellTrouble(error: Error & { readonly path?: unknown; readonly dest?: unknown }, code: string): string {
  const at = [error.path, error.dest].filter((path) => typeof path === 'string');
  const trouble = troubles[code];
  return trouble ? `${trouble} ${at.length > 0 ? at.join(' → ') : 'schrijven'}` : error.message;
}
