import { readDate } from '../papers/read-date-words.js';
import { readQuoted } from '../acts/read-titles.js';
import { readNounPhrase } from './noun-phrase.js';
import { readMaker } from './read-maker.js';
import { type Reader, words } from '../reader.js';

const owners = words('de zijn haar hun mijn onze bestuurlijke schriftelijke');

/** What a reaction is to: "daarop", "op dit rapport". */
export function readObject(reader: Reader): boolean {
  return reader.attempt(() => {
    if (reader.phrase('daarop')) return true;
    const from = reader.at;
    if (!reader.phrase('op') || !readNounPhrase(reader)) return false;
    if (!reader.tokens.slice(from, reader.at).some(({ form }) => form.noun)) return false;
    if (readQuoted(reader)) while (readDate(reader) || readMaker(reader));
    return true;
  }) ?? false;
}

/** Reads which paper someone's reaction is to, behind its noun: "zijn reactie op ons rapport"; not what is asked for ("uw reactie op"), nor what something is done in ("in reactie op"). */
export const readReaction = (reader: Reader): boolean => reader.attempt(() => {
  if (!owners.has(reader.token(reader.at - 2).lower) || reader.peek().lower !== 'op') return false;
  const from = reader.at;
  return readObject(reader) && !reader.tokens.slice(from, reader.at).some(({ form }) => form.noun?.news || form.noun?.by === 'reaction');
}) ?? false;
