import type { Construct, Match } from '../match.js';
import { readJoint } from '../papers/read-labels.js';
import { longest, type Reader, words } from '../reader.js';

const nouns = words('resolutie resoluties veiligheidsraadresolutie veiligheidsraadresoluties');
/** What would stand behind a number that measures how sharp a picture is. */
const measures = words('dpi ppi pixel pixels x p bij');

/** Resolutions of the United Nations by number ("VN-Veiligheidsraadresolutie 1325 (2000)", "resoluties 242 en 338", "resolutie A/RES/77/186"), each of a list one. No table has them: they are acts without a number of ours. */
export const resolution: Construct = {
  begins: ({ lower }) => nouns.has(lower),
  read: readResolutions,
};

function readResolutions(reader: Reader): readonly Match[] | null {
  const from = reader.at;
  const isOfBody = reader.peek(1).text === '-';
  if (isOfBody) reader.at += 2;
  if (!reader.word(nouns) || !readNumber(reader, isOfBody)) return null;
  const found = [matchOf(reader, from)];
  while (found.length < longest && reader.attempt(() => readJoint(reader) && addFurther(reader, found)));
  return found;
}

function addFurther(reader: Reader, found: Match[]): boolean {
  const from = reader.at;
  return readNumber(reader, false) && found.push(matchOf(reader, from)) > 0;
}

const matchOf = (reader: Reader, from: number): Match => ({ rule: 'resolutie', from, to: reader.at, pointer: { kind: 'law', provisions: [{}] } });

/** "1325 (2000)", "A/HRC/RES/54/2", "ES-11/4"; a number below a hundred only of a body that is named. */
function readNumber(reader: Reader, isOfBody: boolean): boolean {
  return reader.attempt(() => {
    if (reader.match(code)) return true;
    const number = reader.digits(isOfBody ? 1 : 3, 4);
    if (number === null || (reader.peek().glued && reader.peek().kind !== 'mark') || measures.has(reader.peek().lower)) return null;
    reader.attempt(() => reader.mark('(') && reader.year() && reader.mark(')'));
    return true;
  }) ?? false;
}

const code = /(?:[AES](?:\/[A-Z]{2,4}){1,2}|ES-\d{1,2}|\d{2})\/[A-Z\d-]{1,8}(?:\/\d{1,4})?(?![\p{L}\d])/uy;
