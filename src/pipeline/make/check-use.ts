import { faultOf } from '../../model/complete-masthead.js';
import { checkBase } from '../../model/names.js';
import { PublicationError } from '../../publish/publication.js';
import { readMoment } from '../../publish/feed/moment.js';
import type { PublishOptions } from '../edition.js';

/** Throws `PublicationError` on what the command line would refuse, before anything is read: a program may call without types. */
export function checkUse(inputs: readonly string[], { base, date, metadata = new Map() }: PublishOptions): void {
  // A text would be taken for a list of its characters, of which one may be the root of the disk.
  if (!Array.isArray(inputs)) throw new PublicationError('geef de invoer als lijst van namen');
  if (base !== undefined && checkBase(base) === null) throw new PublicationError(`geen bruikbare basis: ${base}; geef een http(s)-adres dat eindigt op /`);
  if (date !== undefined && readMoment(date) === null) throw new PublicationError(`geen datum: ${date}; geef JJJJ-MM-DD, of datum en tijd met een zone`);
  for (const [name, given] of metadata) {
    const fault = faultOf(given);
    if (fault !== null) throw new PublicationError(`metadata van ${name}: ${fault}`);
  }
}
