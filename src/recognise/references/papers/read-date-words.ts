import { months } from '../../../tables/months.js';
import { weekdays } from '../../values/date-parts.js';
import { type Reader, words } from '../reader.js';

const monthWords: ReadonlySet<string> = new Set(months);
const stages = words('begin eind medio half');
const near = words('afgelopen vorig vorige aankomende dit deze');
const periods = words('jaar maand week zomer voorjaar najaar herfst winter');

/** Reads the words of a date or year ("7 juli jl.", "mei 2021", "d.d. 10-06-2020", "afgelopen oktober", "vorig jaar"). */
function readDateWords(reader: Reader): boolean {
  return reader.attempt(() => {
    reader.word(weekdays);
    reader.word(stages);
    if (reader.word(near)) return reader.word(monthWords) ?? reader.word(periods);
    const day = reader.digits(1, 2);
    if (day !== null) reader.attempt(() => (reader.phrase('en') || reader.mark('-–')) && reader.digits(1, 2) && monthWords.has(reader.peek().lower));
    if (day !== null && reader.mark('-/')) return reader.digits(1, 2) !== null && reader.mark('-/') && reader.digits(2, 4) !== null;
    const month = reader.word(monthWords);
    if (month === null) return day === null && reader.year();
    const year = reader.year();
    return readRecent(reader) || year || day !== null;
  }) !== null;
}

/** "jl.", "jongstleden". */
function readRecent(reader: Reader): boolean {
  return reader.phrase('jl', '.') || reader.phrase('jl') || reader.phrase('j', '.', 'l', '.') || reader.phrase('jongstleden');
}

/** Reads what stands before a date ("van", "uit", "d.d."). */
function readDateLead(reader: Reader): boolean {
  return reader.phrase('d', '.', 'd', '.') || reader.phrase('dd', '.') || reader.phrase('dd') || reader.phrase('van') || reader.phrase('uit') || reader.phrase('gedateerd');
}

/** "van 7 juli jl.", "d.d. 10 oktober 2024", ", 21 oktober 2008", "van 3 mei en 4 juni 2030". */
export function readDate(reader: Reader): boolean {
  return reader.attempt(() => {
    const isApart = reader.mark(',') !== null;
    const start = reader.at;
    if (!(readDateLead(reader) || isApart) || !readDateWords(reader)) return null;
    reader.attempt(() => reader.phrase('en') && readDateWords(reader));
    return reader.at - start > 2 || !isApart;
  }) ?? false;
}

/** "op donderdag 3 mei 2030": the day of news. */
export const readDayOn = (reader: Reader): boolean => reader.attempt(() => reader.phrase('op') && readDateWords(reader)) ?? false;

/** A day with nothing before it: "3 mei 2030" in "brief 3 mei 2030". */
export const readDay = (reader: Reader): boolean => reader.peek().kind === 'digits' && monthWords.has(reader.peek(1).lower) && readDateWords(reader);

/** Whether ", d.d. 3 mei 2030" stands at a place: the day with which a description ends. */
export const isDayTold = (reader: Reader, at: number): boolean => {
  const day = reader.token(at).text === ',' ? at + 1 : at;
  return reader.token(day).lower === 'd' && reader.token(day + 2).lower === 'd';
};
