import { readNounPhrase, topics } from './noun-phrase.js';
import { readDate } from '../papers/read-date-words.js';
import { type Reader, words } from '../reader.js';

const articles = words('het een');

/** Reads of which written consultation a report is, by its subject or day: "verslag van een nader schriftelijk overleg over ponten", "verslag van het schriftelijk overleg van 3 mei 2030". */
export const readConsultation = (reader: Reader): boolean => reader.last.lower === 'verslag' && (reader.attempt(() => {
  if (!reader.phrase('van') || !reader.word(articles)) return false;
  reader.phrase('nader');
  if (!reader.phrase('schriftelijk', 'overleg')) return false;
  const isTold = reader.attempt(() => reader.word(topics) && readNounPhrase(reader)) !== null;
  return readDate(reader) || isTold;
}) ?? false);
