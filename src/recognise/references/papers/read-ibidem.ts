import type { Construct } from '../match.js';
import { words } from '../reader.js';

const forms = words('ibid ibidem idem');

/** "Ibid." at the beginning of a note: what the note before it cites; as the whole of an answer ("Idem."): the answer before it. */
export const ibidem: Construct = {
  begins: ({ lower }) => forms.has(lower),
  read: (reader) => {
    const from = reader.at;
    if (from > 0 || !reader.word(forms)) return null;
    reader.skip('.');
    return { rule: 'ibidem', from, to: reader.at, pointer: { kind: 'described' } };
  },
};
