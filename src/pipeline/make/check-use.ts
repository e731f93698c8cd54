import { faultOf } from '../../model/complete-masthead.js';
import { faultOfBase } from '../../model/names.js';
import { PublicationError } from '../../publish/places-on-disk.js';
import { faultOfMoment } from '../../publish/feed/moment.js';
import type { PublishOptions } from '../edition.js';

/** Throws `PublicationError` on what the command line would refuse, before anything is read: a program may call without types. */
export function checkUse(inputs: readonly string[], { base, date, metadata = new Map() }: PublishOptions): void {
  // A text would be taken for a list of its characters, of which one may be the root of the disk.
  if (!Array.isArray(inputs)) throw new PublicationError('geef de invoer als lijst van namen');
  refuse(base === undefined ? null : faultOfBase(base));
  refuse(faultOfMoment(date));
  for (const [name, given] of metadata) refuse(faultOf(given), `metadata van ${name}: `);
}

function refuse(fault: string | null, where = ''): void {
  if (fault !== null) throw new PublicationError(where + fault);
}
