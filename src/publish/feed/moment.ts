/** A second in UTC: `2031-01-01T00:00:00Z`. Moments sort as text. */
export type Moment = string;

/** A moment from a day (`2031-01-01`, midnight UTC) or a date and time with a zone; null when it is neither. Fractions of a second are dropped. */
export function readMoment(text: string): Moment | null {
  if (!/^\d{4}(?:-\d\d){2}(?:T\d\d(?::\d\d){1,2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.test(text)) return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) || (text.length === 10 && !time.toISOString().startsWith(text)) ? null : asMoment(time);
}

/** When a publication takes place: as given, else `SOURCE_DATE_EPOCH` (seconds since 1970), else the clock. Throws on a given text that is no moment. */
export function momentOfRun(given: string | undefined, epoch = process.env.SOURCE_DATE_EPOCH): Moment {
  if (given !== undefined) {
    const moment = readMoment(given);
    if (moment === null) throw new Error(`not a date: ${given}`);
    return moment;
  }
  return asMoment(epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date());
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
