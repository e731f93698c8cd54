import { actNames } from './act-names.js';
import type { Construct, Match } from '../match.js';
import { point, provision } from './read-provision.js';
import { Reader } from '../reader.js';

const kind = /(?:richtlijn|verordening|verdrag|besluit|regeling|wet)$/;

/** Two acts of which the first leaves its kind to the second ("Veer- en Havenrichtlijn"), from the second back. */
export const pairedActs: Construct = {
  begins: ({ lower }) => kind.test(lower),
  read: (reader, shortForms) => {
    const first = readFirst(reader);
    const second = first && provision.read(reader, shortForms);
    return first && second && [first, second].flat();
  },
};

function readFirst(reader: Reader): Match | null {
  const { at } = reader;
  if (reader.token(at - 1).lower !== 'en' || reader.token(at - 2).text !== '-' || !reader.token(at - 2).glued) return null;
  const name = reader.token(at - 3).text + (kind.exec(reader.peek().lower)?.[0] ?? '');
  const act = actNames().read(new Reader(name), false);
  return act && { from: at - 3, to: at - 2, ...point(act, []) };
}
