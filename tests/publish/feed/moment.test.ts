import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactMoment, expandMoment, momentOfRun, nextMoment, readMoment } from '../../../src/publish/feed/moment.js';

describe('a moment', () => {
  it.each([
    ['2031-05-06', '2031-05-06T00:00:00Z'],
    ['2031-05-06T10:30:00Z', '2031-05-06T10:30:00Z'],
    ['2031-05-06T10:30+02:00', '2031-05-06T08:30:00Z'],
    ['2031-05-06T10:30:15.250Z', '2031-05-06T10:30:15Z'],
  ])('%s is %s', (text, moment) => expect(readMoment(text)).toBe(moment));

  it.each(['', 'gisteren', '2031-13-01', '2031-02-30', '2031-02-30T10:00:00Z', '2031-04-31T10:00+02:00', '06-05-2031', '2031-05-06T10:30:00', '2031'])('%j is none', (text) => expect(readMoment(text)).toBeNull());

  it('is given, else the epoch of the sources, else now', () => {
    expect(momentOfRun('2031-05-06', '86400')).toBe('2031-05-06T00:00:00Z');
    expect(momentOfRun(undefined, '86400')).toBe('1970-01-02T00:00:00Z');
    expect(momentOfRun(undefined, '').slice(0, 4)).toBe(String(new Date().getUTCFullYear()));
    expect(() => momentOfRun('morgen')).toThrow('not a date');
    expect(() => momentOfRun(undefined, 'morgen')).toThrow('not a date');
  });

  it('comes back from its compact form, and the next one sorts after it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
        const moment = momentOfRun(date.toISOString());
        expect(expandMoment(compactMoment(moment))).toBe(moment);
        expect(nextMoment(moment) > moment).toBe(true);
      }),
    );
  });
});
