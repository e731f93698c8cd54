/** A second in UTC: `2031-01-01T00:00:00Z`. Moments sort as text. */
export type Moment = string;

/** A moment from a day (`2031-01-01`, midnight UTC) or a date and time with a zone; null when it is neither. Fractions of a second are dropped. */
export function readMoment(text: string): Moment | null {
  if (!/^\d{4}(?:-\d\d){2}(?:T\d\d(?::\d\d){1,2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.test(text)) return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) || !isDay(text.slice(0, 10)) ? null : asMoment(time);
}

/** Whether a month has that day: `Date` takes 30 February for 2 March. */
const isDay = (day: string) => new Date(day).toISOString().startsWith(day);

/** The moment of a `SOURCE_DATE_EPOCH` (seconds since 1970); null when it is none. */
const readEpoch = (text: string): Moment | null => (/^\d{1,11}$/.test(text) ? asMoment(new Date(Number(text) * 1000)) : null);

/** What is wrong with the moment that is given for a publication, in Dutch; null when nothing is. */
export function faultOfMoment(given: string | undefined, epoch = process.env.SOURCE_DATE_EPOCH ?? ''): string | null {
  if (given !== undefined) return readMoment(given) === null ? `geen datum: ${given}; geef JJJJ-MM-DD, of datum en tijd met een zone` : null;
  return epoch !== '' && readEpoch(epoch) === null ? `SOURCE_DATE_EPOCH is geen tijd: ${epoch}; geef seconden sinds 1970, of een datum met --date` : null;
}

/** When a publication takes place: as given, else `SOURCE_DATE_EPOCH` where that is set, else the clock. Throws on a text that is no moment. */
export function momentOfRun(given: string | undefined, epoch = process.env.SOURCE_DATE_EPOCH ?? ''): Moment {
  if (given === undefined && !epoch) return asMoment(new Date());
  const moment = given === undefined ? readEpoch(epoch) : readMoment(given);
  if (moment === null) throw new Error(`not a date: ${given ?? epoch}`);
  return moment;
}

/** The next second. */
export const nextMoment = (moment: Moment): Moment => asMoment(new Date(new Date(moment).getTime() + 1000));

/** As part of an address or file name: `20310101T000000Z`. */
export const compactMoment = (moment: Moment): string => moment.replace(/[-:]/g, '');

/** The moment of its compact form; null when it is no such form. */
export function expandMoment(compact: string): Moment | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(compact);
  return parts && `${parts.slice(1, 4).join('-')}T${parts.slice(4).join(':')}Z`;
}

const asMoment = (time: Date): Moment => time.toISOString().replace(/\.\d+Z$/, 'Z');
