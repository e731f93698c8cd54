import { describe, expect, it } from 'vitest';
import { read } from './values.js';

const days = (...list: readonly string[]) => ({ kind: 'days', days: list });
const period = (from: string, until: string) => ({ kind: 'period', from, until });

describe('a date', () => {
  it.each([
    ['op 3 mei 2030', '3 mei 2030', days('2030-05-03')],
    ['op 18 en 23 oktober 2030', '18 en 23 oktober 2030', days('2030-10-18', '2030-10-23')],
    ['op 14 & 15 november 2030', '14 & 15 november 2030', days('2030-11-14', '2030-11-15')],
    ['op 11, 12 en 13 februari jl.', '11, 12 en 13 februari jl.', days('2031-02-11', '2031-02-12', '2031-02-13')],
    ['van 10-12 december jongstleden', '10-12 december jongstleden', period('2030-12-10', '2030-12-12')],
    ['van 1 oktober 2029 tot en met 30 september 2030', '1 oktober 2029 tot en met 30 september 2030', period('2029-10-01', '2030-09-30')],
    ['op 17 maart jl.', '17 maart jl.', days('2031-03-17')],
    ['op 19 maart a.s.', '19 maart a.s.', days('2031-03-19')],
    ['op 19 maart as.', '19 maart as.', days('2031-03-19')],
    ['op 30 november', '30 november', days('2030-11-30')],
    ['op 13-09-2030', '13-09-2030', days('2030-09-13')],
    ['in Jan 2030', 'Jan 2030', period('2030-01-01', '2030-01-31')],
    ['op 3 Jan. 2031', '3 Jan. 2031', days('2031-01-03')],
    ['de winter 2029/2030', 'winter 2029/2030', null],
    ['in mei 2030', 'mei 2030', period('2030-05-01', '2030-05-31')],
    ['in februari vorig jaar', 'februari vorig jaar', period('2030-02-01', '2030-02-28')],
    ['in juni dit jaar', 'juni dit jaar', period('2031-06-01', '2031-06-30')],
    ['sinds december jl.', 'december jl.', period('2030-12-01', '2030-12-31')],
    ['in april en mei 2030', 'april en mei 2030', period('2030-04-01', '2030-05-31')],
    ['in het 3e kwartaal van 2030', '3e kwartaal van 2030', period('2030-07-01', '2030-09-30')],
    ['in de 1ste helft van 2030', '1ste helft van 2030', period('2030-01-01', '2030-06-30')],
    ['in het 2de kwartaal vorig jaar', '2de kwartaal vorig jaar', period('2030-04-01', '2030-06-30')],
    ['in het tweede halfjaar van 2030', 'tweede halfjaar van 2030', period('2030-07-01', '2030-12-31')],
    ['tussen maart en juni 2030', 'maart en juni 2030', period('2030-03-01', '2030-06-30')],
    ['in het derde kwartaal van 2030', 'derde kwartaal van 2030', period('2030-07-01', '2030-09-30')],
    ['in de periode 2014 — 2020', '2014 — 2020', period('2014-01-01', '2020-12-31')],
    ['vorig jaar', 'vorig jaar', period('2030-01-01', '2030-12-31')],
    ['volgens www.pont.example/datum/25 november 2030', '25 november 2030', days('2030-11-25')],
    ['van bericht 1, 25 november 2030', '25 november 2030', days('2030-11-25')],
  ])('has the days it covers: %s', (text, words, value) => {
    expect(read(`De pont voer ${text}.`).filter((one) => 'value' in one)).toMatchObject([{ words, type: 'Date', value }]);
  });

  it.each([
    ['van januari 2031 t/m augustus 2029', 'januari 2031 t/m augustus 2029', 'the last before the first'],
    ['In 2029 is op 13 september gevaren.', '13 september', 'the sentence speaks of another year'],
    ['Voor september is een plan nodig.', 'september', 'any year may be meant'],
    ['Dat geldt van 1 januari tot 1 juni 2031.', '1 januari tot 1 juni 2031', 'whether the last day counts is open'],
    ['In maart en mei 2030 voer de pont.', 'maart en mei 2030', 'April is not meant'],
    ['In januari of juni 2030 voer de pont.', 'januari of juni 2030', 'the months between are not meant'],
    ['In schooljaar 2029-2030 voer de pont.', '2029-2030', 'such a year begins in summer'],
    ['Dat is de raming voor het volgende jaar.', 'volgende jaar', 'it is counted from what stands before'],
    ['Het was op 4/18 november 2030.', 'november 2030', 'a day stands before the month that cannot be told'],
    ['Eind mei vaart de pont.', 'Eind mei', 'a part of a month has no first day'],
    ['De bouw duurt zes maanden.', 'zes maanden', 'a length of time has no days'],
  ])('has no value when they are not told: %s (%s, as %s)', (text, words) => expect(read(text)).toContainEqual({ words, type: 'Date', value: null }));

  it('has none without a date of the paper to count from', () => {
    expect(read('De pont voer op 17 mei jl.', null)).toEqual([{ words: '17 mei jl.', type: 'Date', value: null }]);
  });

  it.each(['De balie is open tot 20:00 uur.', 'Zij hebben een lage SEP.', 'Er zijn circa 2000 ponten.', 'Zie nr. 2030 van de lijst.'])('is not what merely looks like one: %s', (text) =>
    expect(read(text).filter(({ type }) => type === 'Date')).toEqual([]),
  );
});
