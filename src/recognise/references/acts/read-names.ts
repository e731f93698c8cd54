import { wordClass } from '../../../tables/word-classes.js';
import { seriesByName } from '../papers/document-series.js';
import { type Reader, words } from '../reader.js';

const joints = words('en ,');
const particles = words('van de der den ter ten te el al la le von ben bin');
const isCapital = (text: string) => /^\p{Lu}/u.test(text) && !/^Kamerstuk/.test(text);

/** "(SP)" behind a name, when another name follows. */
function readParty(reader: Reader): void {
  reader.attempt(() => reader.bracket(5) && joints.has(reader.peek().lower) && isCapital(reader.peek(1).text));
}

const parties = wordClass('partij');
/** Tokens of the longest party or parties in a bracket. */
const longestParty = 6;

/** Whether a bracket at a token tells the party of who is named before it: "(D66)", "(beiden GroenLinks-PvdA)". */
export function isParty({ tokens }: Reader, at: number): boolean {
  const near = tokens.slice(at + 1, at + 1 + longestParty).map(({ lower }) => lower);
  const inside = near.slice(0, Math.max(0, near.indexOf(')')));
  if (inside[0] === 'beiden' || inside[0] === 'allen') inside.shift();
  return inside.join('').split('-').every((name) => parties.has(name));
}

/** Reads names of members ("Drost c.s.", "Pierik/Olger van Dijk", "Erkens en Grinwis"). */
export function readNames(reader: Reader): boolean {
  if (!readName(reader)) return false;
  readParty(reader);
  for (let more = 0; more < 12 && reader.attempt(() => (reader.mark('/,&') || reader.phrase('en')) && readName(reader)); more++) readParty(reader);
  reader.phrase('c', '.', 's', '.');
  return true;
}

/** The second of two surnames behind a hyphen: "Vis-Berk", "Vis-de Berk". */
const isSurname = (reader: Reader): boolean => isCapital(reader.peek().text) || (particles.has(reader.peek().lower) && [1, 2].some((ahead) => isCapital(reader.peek(ahead).text)));

function readName(reader: Reader): boolean {
  return reader.attempt(() => {
    let end = 0;
    for (let count = 0; count < 8; count++) {
      const token = reader.take(({ kind, text, lower }) => kind === 'word' && !seriesByName.has(lower) && (isCapital(text) || particles.has(lower)));
      if (!token) break;
      if (isCapital(token.text) && !particles.has(token.lower)) end = reader.at;
      if (token.text === 'Partij') reader.phrase('voor');
      reader.attempt(() => reader.mark('-‐') && isSurname(reader));
    }
    reader.at = end;
    return end > 0;
  }) ?? false;
}
