import { hasName } from './read-maker.js';
import { readNounPhrase } from './noun-phrase.js';
import { readDate } from '../papers/read-date-words.js';
import { type Reader, words } from '../reader.js';

const articles = words('de het');
const court = /(?:[Rr]echtbank|[Gg]erechtshof|\b[Hh]of|\bHoge Raad|Raad van State|(?:Raad|College) van [Bb]eroep|[Ss]trafhof|Grondwettelijk|\bABRvS|\bCRvB|\bCBb|\bEHRM|\bHvJ)\b/u;

/** "van de Rechtbank Veere". */
const readCourt = (reader: Reader): boolean => reader.attempt(() => {
  if (!reader.phrase('van')) return false;
  while (reader.word(articles));
  const from = reader.at;
  return readNounPhrase(reader) && hasName(reader, from) && court.test(reader.textOf({ from, to: reader.at }));
}) ?? false;

/** Whose judgment it is and of which day, behind its noun; whether that makes it a certain one: of an "uitspraak", which may be anyone's words, both must be said. */
export function readJudgment(reader: Reader): boolean {
  const isAnyones = reader.last.lower === 'uitspraak';
  let isOfCourt = false;
  let isDated = false;
  for (;;) {
    if (!isDated && readDate(reader)) isDated = true;
    else if (!isOfCourt && readCourt(reader)) isOfCourt = true;
    else return isDated && (isOfCourt || !isAnyones);
  }
}
