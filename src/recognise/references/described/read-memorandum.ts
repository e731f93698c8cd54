import type { Match } from '../match.js';
import { type Reader, words } from '../reader.js';
import { readYearlyReport } from './read-accounts.js';
import type { Described } from './read-described.js';
import { readYearOf } from './read-maker.js';

const kinds = words('memorie nota');
const purposes = words('toelichting antwoord');
const ties = words('bij van op');
const determiners = words('de het');

/** Reads a memorandum that is known by the act or accounts it belongs to, from its noun on: "memorie van toelichting bij (de wijziging van) de Pontenwet", "nota van toelichting bij het Pontenbesluit", "memorie van toelichting bij de begroting 2030 van het Ministerie van Water". */
export const readMemorandum = (reader: Reader, matches: ReadonlyMap<number, Match>): readonly Described[] => reader.attempt(() => {
  const from = reader.at;
  if (!reader.word(kinds) || !reader.phrase('van') || !reader.word(purposes) || !reader.word(ties)) return null;
  reader.word(determiners);
  if (reader.phrase('wijziging', 'van')) reader.word(determiners);
  const act = matches.get(reader.at) ?? matches.get(reader.phrase('wetsvoorstel') ? reader.at : -1);
  if (act?.pointer.kind === 'law') return [{ from, to: act.to }];
  return reader.take(({ form }) => form.noun?.by === 'number') && (readYearlyReport(reader) || readYearOf(reader)) && [{ from, to: reader.at }];
}) ?? [];
