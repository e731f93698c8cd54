import { isCapital, readNounPhrase } from './noun-phrase.js';
import { readPeriods } from './dated-title.js';
import { readDate } from '../papers/read-date-words.js';
import { type Reader, words } from '../reader.js';
import type { Token } from '../tokenize.js';

const makers = words('formateur informateur informateurs onderzoekers bureau onderzoeksbureau adviesbureau commissie adviescommissie minister ministers staatssecretaris ministerie lid leden kabinet gemeente provincie inspectie burgemeester college raad autoriteit programma project werkgroep taskforce heer mevrouw');
const owners = words('de het mijn onze');
const makerEndings = /(?:organisatie|inspectie)$/;
const acts = words('wet regeling besluit verordening');

const predecessor = ({ lower }: Token) => /voorgangers?$/.test(lower);

/** "van …" with the name of a maker. */
export function readMaker(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.phrase('van')) return false;
    while (reader.word(owners));
    const first = reader.at;
    const { lower } = reader.peek();
    if (reader.take(predecessor)) return true;
    if (acts.has(lower) || !(isCapital(reader.peek()) || makers.has(lower) || makerEndings.test(lower))) return false;
    return readNounPhrase(reader) && hasName(reader, first);
  }) ?? false;
}

/** "van Dijkpost uit 2030", "2030-2033 van Dijkpost", the date alone where the maker stands before ("Dijkpost-studie uit 2030"); "van 2030 tot 2033" is when it was done, and a "verslag van de Veerraad van 3 mei" is of a meeting. */
export const readMadeAndDated = (reader: Reader, isName: boolean): boolean =>
  (reader.attempt(() => readPeriods(reader) && readMaker(reader)) ?? false) || (!reader.last.lower.endsWith('verslag') && (reader.attempt(() => (isName || readMaker(reader)) && readDate(reader) && !/^t(?:ot)?$/.test(reader.peek().lower)) ?? false));

/** "van de minister van Vaart over 2030", "van het Ministerie van Vaart voor 2031": whose yearly report or budget, and of which year. */
export const readYearOf = (reader: Reader): boolean => reader.attempt(() => readMaker(reader) && (reader.phrase('over') || reader.phrase('voor')) && reader.year()) ?? false;

/** Whether a name stands among the tokens read since one. */
export const hasName = (reader: Reader, start: number) => reader.tokens.slice(start, reader.at).some(isCapital);
