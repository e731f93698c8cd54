import type { Match } from '../match.js';
import { type Reader, words } from '../reader.js';
import { readNounPhrase } from './noun-phrase.js';
import { readYearlyReport } from './read-accounts.js';
import type { Described } from './read-described.js';
import { readYearOf } from './read-maker.js';

const kinds = words('memorie nota');
const purposes = words('toelichting antwoord');
const ties = words('bij van op');
const determiners = words('de het');
const acts = words('wet wetsvoorstel besluit regeling');
/** Words with which an act that no table has tells in small letters what it is for: "de wet op de ponten". */
const aims = words('op voor over tot inzake');

/** Reads a memorandum that is known by the act or accounts it belongs to, from its noun on: "memorie van toelichting bij (de wijziging van) de Pontenwet", "nota van toelichting bij het Pontenbesluit", "memorie van toelichting bij de begroting 2030 van het Ministerie van Water". */
export const readMemorandum = (reader: Reader, matches: ReadonlyMap<number, Match>): readonly Described[] => reader.attempt(() => {
  const from = reader.at;
  if (!reader.word(kinds) || !readPurpose(reader) || !reader.word(ties)) return null;
  reader.word(determiners);
  if (reader.phrase('wijziging', 'van')) reader.word(determiners);
  const act = matches.get(reader.at) ?? matches.get(reader.phrase('wetsvoorstel') ? reader.at : -1);
  if (act?.pointer.kind === 'law') return [{ from, to: act.to }];
  if (reader.word(acts)) return reader.word(aims) && readNounPhrase(reader) && [{ from, to: reader.at }];
  return reader.take(({ form }) => form.noun?.by === 'number') && (readYearlyReport(reader) || readYearOf(reader)) && [{ from, to: reader.at }];
}) ?? [];

/** "van toelichting", "naar aanleiding van het (nader) verslag". */
const readPurpose = (reader: Reader): boolean => reader.attempt(() => (reader.phrase('van') ? reader.word(purposes) : reader.phrase('naar', 'aanleiding', 'van', 'het') && (reader.phrase('verslag') || reader.phrase('nader', 'verslag')))) !== null;
