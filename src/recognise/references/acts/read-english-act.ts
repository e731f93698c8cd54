import type { Construct, Match } from '../match.js';
import { actInBrackets } from './read-act.js';
import { capital, ending, longestName, small } from './read-english-name.js';
import type { Reader } from '../reader.js';

const textAt = ({ tokens }: Reader, at: number) => tokens[at]?.text ?? '';

/** EU acts by an English name, from its last word back ("Renewable Energy Directive"); the abbreviation in brackets behind it tells which. */
export const englishAct: Construct = {
  begins: ({ text }) => ending.test(text),
  read: (reader, shortForms): Match | null => {
    let from = reader.at;
    while (reader.at - from < longestName - 1 && capital.test(textAt(reader, from - 1))) from -= small.test(textAt(reader, from - 2)) && capital.test(textAt(reader, from - 3)) ? 2 : 1;
    if (from === reader.at) return null;
    reader.at++;
    const id = actInBrackets(reader, shortForms)?.id;
    return { rule: 'wetsnaam-eu', from, to: reader.at, pointer: { kind: 'eu-act', ...(id && { celex: id }) } };
  },
};
