import { endsPhrase, isCapital, readNounPhrase, topics } from './noun-phrase.js';
import { readDate, readDayOn } from '../papers/read-date-words.js';
import { hasName, readMaker } from './read-maker.js';
import { type Reader, words } from '../reader.js';
import { wordClass } from '../../../tables/word-classes.js';

const articles = words('de het een the');
const places = words('in op bij');

/** "in de Veerbode", "op Veerbode.nl": where a title stood. */
export function readMedium(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.word(places)) return false;
    const first = reader.at;
    while (reader.word(articles));
    return isCapital(reader.peek()) && readNounPhrase(reader, 0) && hasName(reader, first);
  }) ?? false;
}

/**
 * Where and when news without a title stood: it is certain when dated, or when a note tells more ("uitzending van Veernieuws van 3 mei", "bericht in de Veerbode¹").
 * It is weak where no more than its maker or what it tells is said ("artikel van Veernieuws", "het bericht dat de pont niet vaart").
 */
export function readNews(reader: Reader, head: number, isIdentified: (at: number) => boolean): 'sure' | 'weak' | null {
  const isCalled = isIdentified(reader.at);
  let isNamed = false;
  let isDated = false;
  for (;;) {
    if (readDate(reader) || readDayOn(reader)) isDated = true;
    else if (readMedium(reader) || readMaker(reader)) isNamed = true;
    else break;
  }
  if (isNamed) return isDated || isCalled || isIdentified(reader.at) ? 'sure' : 'weak';
  return !isDated && isToldOf(reader) && isNoun(reader, head) ? 'weak' : null;
}

const clauses = words('dat waarin waaruit');

/** What the news is follows: "dat de pont niet vaart", "over de pont". */
const isToldOf = (reader: Reader): boolean => clauses.has(reader.peek().lower) || topics.has(reader.peek().lower);

const determiners = wordClass('lidwoord');

/** "het bericht", "recente berichten": not "heeft bericht dat". */
const isNoun = (reader: Reader, head: number): boolean => determiners.has(reader.token(head - 1).lower) || (/^\p{Ll}{3,}e$/u.test(reader.token(head - 1).text) && !endsPhrase(reader.token(head - 1)));
