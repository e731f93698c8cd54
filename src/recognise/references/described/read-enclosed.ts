import { hasName } from './read-maker.js';
import { endsPhrase, isParticiple, readNounPhrase } from './noun-phrase.js';
import { readQuoted } from '../acts/read-titles.js';
import type { Reader } from '../reader.js';

/** "aan uw Kamer": a name, not "aan de orde". */
export function readAddressee(reader: Reader): boolean {
  return reader.attempt(() => {
    const start = reader.at;
    return reader.phrase('aan') && readNounPhrase(reader) && hasName(reader, start);
  }) ?? false;
}

/** "bij", "naar aanleiding van": what ties a letter to the paper that it comes with or is about. */
const isTie = (reader: Reader): boolean => ['bij', 'naar aanleiding van', 'ter aanbieding van'].some((tie) => tie.split(' ').every((word, i) => reader.peek(i).lower === word));

/** Tokens of the longest "de opzet van de onderbouwing van de nota". */
const longest = 14;

/** The paper between quotation marks with which a letter comes: "bij de nota «…»", "aan de minister naar aanleiding van de opzet van de nota «…»". */
export function readEnclosed(reader: Reader): boolean {
  return reader.attempt(() => {
    const isSent = reader.phrase('aan');
    for (let count = 0; isSent && count < longest && !isTie(reader) && !endsPhrase(reader.peek()); count++) reader.at++;
    if (!isTie(reader)) return false;
    for (let count = 0; count < longest && !endsPhrase(reader.peek()) && !isParticiple(reader.peek()); count++) {
      reader.at++;
      if (reader.last.form.noun && readQuoted(reader)) return true;
    }
    return false;
  }) ?? false;
}
