import { type Reader, words } from '../reader.js';

/** With how scans print "II". */
const names = words('TK EK I II ll Il lI');
const ordinals = words('tweede eerste');
const receivers = words('aan naar');

/** Reads a chamber of parliament ("Tweede Kamer", "EK", "II"). */
export function chamberNext(reader: Reader): 'tk' | 'ek' | null {
  if (reader.phrase('tweede', 'kamer')) return 'tk';
  if (reader.phrase('eerste', 'kamer')) return 'ek';
  const token = reader.take(({ text }) => names.has(text));
  return token && (token.text === 'EK' || token.text === 'I' ? 'ek' : 'tk');
}

/** "brief aan de Tweede Kamer, Kamerstuk 31 123, nr. 4": to whom a paper went is no part of its number. */
export const isAddressed = (reader: Reader): boolean => ordinals.has(reader.peek().lower) && reader.last.lower === 'de' && receivers.has(reader.peek(-2).lower);
