import { readDate } from '../papers/read-date-words.js';
import { readNames } from '../acts/read-names.js';
import { type Reader, words } from '../reader.js';

const members = words('lid leden kamerlid kamerleden');
const moved = words('ingediende voorgestelde');
/** Tokens of the longest names of movers. */
const longestMovers = 12;

/** Where "door de leden X en Y ingediende" before a motion begins. */
export function startOfMoved(reader: Reader, head: number): number | undefined {
  if (!moved.has(reader.token(head - 1).lower)) return undefined;
  const starts = Array.from({ length: longestMovers }, (_, i) => head - 3 - i);
  return starts.find((from) => reader.token(from).lower === 'door' && reader.ahead(() => {
    reader.at = from;
    return readMovers(reader, 'door') && reader.at === head - 1;
  }));
}

/** Names of those who moved it: "-Simons c.s.", "Pierik/Olger van Dijk", "van de leden Erkens en Grinwis"; a date may stand before. */
export function readMovers(reader: Reader, lead = 'van'): boolean {
  reader.attempt(() => readDate(reader));
  return reader.attempt(() => {
    if (!reader.mark('-‐') && reader.phrase(lead)) {
      reader.phrase('het');
      reader.phrase('de');
      reader.word(members);
    }
    return readNames(reader);
  }) ?? false;
}
