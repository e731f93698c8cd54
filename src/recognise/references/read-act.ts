import { type Act, actNames } from './act-names.js';
import { readCivilCode } from './civil-code.js';
import { readNumberAct } from './read-number-act.js';
import { readUnlistedName } from './read-unlisted-name.js';
import { type Reader, words } from './reader.js';
import type { ShortForms } from './short-forms.js';

const origins = words('europees europese internationaal internationale');

/** Reads a law, treaty or EU act by number, by a name that this paper gives it, by a name of the tables, or by a name of the right make. */
export function readAct(reader: Reader, shortForms: ShortForms, besideArticle: boolean): Act | null {
  return (
    reader.attempt(() => readNumberAct(reader)?.act ?? null) ??
    reader.attempt(() => readCivilCode(reader)) ??
    reader.attempt(() => readNamed(reader, shortForms, besideArticle)) ??
    reader.attempt(() => readUnlistedName(reader))
  );
}

function readNamed(reader: Reader, shortForms: ShortForms, besideArticle: boolean): Act | null {
  const short = shortForms.read(reader, besideArticle);
  if (short) return short;
  reader.word(origins);
  const act = actNames().read(reader, besideArticle);
  if (act === null) return null;
  const isOtherYear = reader.attempt(() => {
    const year = reader.digits(4);
    return year !== null && year >= '1900' && year < '2100';
  });
  return isOtherYear ? { family: act.family } : act;
}
