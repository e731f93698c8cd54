import { describe, expect, it } from 'vitest';
import { read } from './values.js';

const days = (...list: readonly string[]) => ({ kind: 'days', days: list });
const period = (from: string, until: string) => ({ kind: 'period', from, until });
const dates = (text: string, date?: string) => read(text, date).filter(({ type }) => type === 'Date');

describe('days written together', () => {
  it.each([
    ['vrijdag 17 mei 2030', days('2030-05-17')],
    ['3 t/m 5 mei 2030', period('2030-05-03', '2030-05-05')],
    ['3–5 mei 2030', period('2030-05-03', '2030-05-05')],
    ['1, 2 of 3 april 2030', days('2030-04-01', '2030-04-02', '2030-04-03')],
    ['3 mei en 4 juni 2030', days('2030-05-03', '2030-06-04')],
    ['3 mei à 4 juni 2030', days('2030-05-03', '2030-06-04')],
    ['28 februari tot en met 3 maart 2030', period('2030-02-28', '2030-03-03')],
    ['30 december en 2 januari jl.', days('2030-12-30', '2031-01-02')],
    ['30 december t/m 2 januari 2031', period('2030-12-30', '2031-01-02')],
    ['5 dec. 2030', days('2030-12-05')],
    ['11 op 12 februari 2030', period('2030-02-11', '2030-02-12')],
    ['29 februari 2028', days('2028-02-29')],
    ['29 februari 2000', days('2000-02-29')],
    ['31 juli 2030', days('2030-07-31')],
    ['30 juni 2030', days('2030-06-30')],
    ['3/5/2030', days('2030-05-03')],
    ['2030-05-03', days('2030-05-03')],
    ['3 mei van dit jaar', days('2031-05-03')],
    ['3 mei vorig jaar', days('2030-05-03')],
  ])('share month, year and "jl.": %s', (words, value) => expect(dates(`De pont voer ${words}.`)).toMatchObject([{ words, value }]));

  it.each([
    ['3 mei 2029 en 4 juni 2030', ['3 mei 2029', '4 juni 2030']],
    ['1 mei 2030 tot 3 juni 2030', ['1 mei 2030', '3 juni 2030']],
    ['12, 13 mei 2030', ['13 mei 2030']],
    ['32 mei 2030', ['mei 2030']],
    ['0 mei 2030', ['mei 2030']],
    ['17 maart jl daar', ['17 maart jl']],
    ['3.5 mei 2030', ['mei 2030']],
    ['100 mei 2030', ['mei 2030']],
    ['3 mei. De sluis', ['3 mei']],
    ['3 juni. De sluis', ['3 juni']],
    ['3 juli. De sluis', ['3 juli']],
    ['3 maart. De sluis', ['3 maart']],
    ['SEP 2030', ['2030']],
    ['SEPT. 2030', ['2030']],
    ['MEI 2030', ['MEI 2030']],
    ['4 1,3 mei 2030', ['mei 2030']],
  ])('do not where each has its own, or the first is no day: %s', (text, words) => expect(dates(`De pont voer ${text}.`).map((one) => one.words)).toEqual(words));

  it.each([['29 februari 2030'], ['29 februari 1900'], ['31 april 2030'], ['31 september 2030'], ['31 november 2030'], ['31 juni 2030'], ['5 t/m 3 mei 2030'], ['29 februari en 3 maart 2030'], ['3 mei tot 4 juni'], ['3 mei tot 4 juni 2030']])('have no value when the calendar has no such day: %s', (words) =>
    expect(dates(`De pont voer ${words}.`)).toEqual([{ words, type: 'Date', value: null }]),
  );

  it.each(['3-13-2030', '3-0-2030', '0-3-2030', '30-02-2030', '3-5-30', '2030-5-3', '3-5/2030', '2030-2028', '12-3-5-2030'])('are not what merely looks like figures of a date: %s', (text) => expect(dates(`Zie ${text} van de lijst.`)).not.toContainEqual(expect.objectContaining({ value: expect.objectContaining({ kind: 'days' }) })));
});

describe('a day without a year', () => {
  it.each([
    ['5 september', '2031-03-18', '2031-09-05'],
    ['25 september', '2031-03-18', '2030-09-25'],
    ['3 januari', '2031-11-20', '2032-01-03'],
    ['18 maart jl.', '2031-03-18', '2031-03-18'],
    ['18 maart j.l.', '2031-03-18', '2031-03-18'],
    ['19 maart ll.', '2031-03-18', '2030-03-19'],
    ['19 maart l.l.', '2031-03-18', '2030-03-19'],
    ['19 maart jl.', '2031-03-18', '2030-03-19'],
    ['3 maart laatstleden', '2031-03-18', '2031-03-03'],
    ['18 maart a.s.', '2031-03-18', '2031-03-18'],
    ['17 maart a.s.', '2031-03-18', '2032-03-17'],
    ['25 maart aanstaande', '2031-03-18', '2031-03-25'],
  ])('is the nearest, or on the side that the words tell: %s in a paper of %s', (words, date, day) => expect(dates(`De pont vaart op ${words}.`, date)).toMatchObject([{ words, value: { ...days(day), anchored: true } }]));

  it('is of the year that the paper tells, when the sentence before it speaks of another or its own speaks of the same', () => {
    expect(dates('Dat was in 2029. Op 13 februari voer de pont.').at(-1)).toMatchObject({ value: days('2031-02-13') });
    expect(dates('In 2029 is op 13 februari 2030 gevaren.').at(-1)).toMatchObject({ value: days('2030-02-13') });
    expect(dates('In 2029 is op 13 februari jl. gevaren.').at(-1)).toMatchObject({ value: days('2031-02-13') });
    expect(dates('In 2031 is op 13 februari gevaren.').at(-1)).toMatchObject({ value: days('2031-02-13') });
  });

  it.each([
    ['de brief van 3 mei', '2030-05-03'], ['de motie van het lid Iep van 3 mei', '2030-05-03'], ['het advies van de Raad van 3 mei', '2030-05-03'], ['het artikel in De Pont van 3 mei', '2030-05-03'], ['de uitspraak van 3 maart', '2031-03-03'],
    ['het debat van 3 mei', '2031-05-03'], ['de brief over de top van 3 mei', '2031-05-03'], ['de brief van 3 mei a.s.', '2031-05-03'], ['de brief, van 3 mei', '2031-05-03'],
  ])('is no day to come where it dates what was written: %s', (words, day) => expect(dates(`Dat leert ${words}.`)).toMatchObject([{ value: days(day) }]));

  it('is not told of what was written some days from now', () => expect(dates('Dat leert de brief van 20 maart.')).toMatchObject([{ value: null }]));

  it('is not told by the paper when it has its year itself', () => expect(dates('De pont voer op 3 mei 2030.')).toMatchObject([{ value: { anchored: false } }]));
});

describe('months and parts of a year', () => {
  it.each([
    ['mei t/m juli 2030', period('2030-05-01', '2030-07-31')],
    ['november 2029 tot en met februari 2030', period('2029-11-01', '2030-02-28')],
    ['december en januari jl.', period('2030-12-01', '2031-01-31')],
    ['november t/m februari 2030', period('2029-11-01', '2030-02-28')],
    ['sept. 2030', period('2030-09-01', '2030-09-30')],
    ['maart jl.', period('2031-03-01', '2031-03-31')],
    ['april jl.', period('2030-04-01', '2030-04-30')],
    ['maart aanstaande', period('2031-03-01', '2031-03-31')],
    ['februari a.s.', period('2032-02-01', '2032-02-29')],
    ['eerste helft van 2030', period('2030-01-01', '2030-06-30')],
    ['tweede helft van 2030', period('2030-07-01', '2030-12-31')],
    ['Q1 2030', period('2030-01-01', '2030-03-31')],
    ['Q3 van 2030', period('2030-07-01', '2030-09-30')],
    ['eerste negen maanden van 2030', period('2030-01-01', '2030-09-30')],
    ['eerste 3 maanden van dit jaar', period('2031-01-01', '2031-03-31')],
    ['eerste vier maanden van 2030', period('2030-01-01', '2030-04-30')],
    ['laatste 6 maanden van vorig jaar', period('2030-07-01', '2030-12-31')],
    ['eerste drie kwartalen van 2030', period('2030-01-01', '2030-09-30')],
    ['eerste kwartaal 2030', period('2030-01-01', '2030-03-31')],
    ['tweede kwartaal van 2030', period('2030-04-01', '2030-06-30')],
    ['vierde kwartaal van vorig jaar', period('2030-10-01', '2030-12-31')],
    ['2028 t/m 2030', period('2028-01-01', '2030-12-31')],
    ['2028 tot en met 2030', period('2028-01-01', '2030-12-31')],
    ['2028/2029', period('2028-01-01', '2029-12-31')],
    ['2030', period('2030-01-01', '2030-12-31')],
  ])('last from the first day to the last: %s', (words, value) => expect(dates(`De pont voer in ${words}.`)).toMatchObject([{ words, value }]));

  it.each(['begin mei 2030', 'mei tot juli 2030', 'eind mei en juni 2030', 'eind 2030', 'medio 2030', 'voorjaar van 2030', 'zomer 2030', 'begin dit jaar', 'eind vorige week', 'begin deze maand', 'halverwege deze eeuw', 'begin van deze maand', 'einde van het jaar', 'begin van het jaar 2030', 'laatste maanden van 2030', 'eerste weken van dit jaar', 'mei', 'mei en juni'])('may have no first and last day: %s', (words) =>
    expect(dates(`De pont voer in ${words}.`)).toEqual([{ words, type: 'Date', value: null }]),
  );

  it.each([
    ['In mei 2029 en juni 2030 voer de pont.', ['mei 2029', 'juni 2030']],
    ['In mei jl. en juni 2030 voer de pont.', ['mei jl.', 'juni 2030']],
    ['In mei, juni 2030 staat er niets.', ['mei', 'juni 2030']],
    ['In 2028 tot 2030 voer de pont.', ['2028', '2030']],
    ['Dat zei Jan vorig jaar.', ['vorig jaar']],
    ['Dat was in Jan 2030 zo.', ['Jan 2030']],
    ['Dat was in Jan. 2030 zo.', ['Jan. 2030']],
    ['Dat was op 3 Jan jl. zo.', ['3 Jan jl.']],
    ['Dat was in mei t.o.v. maart 2030 zo.', ['mei', 'maart 2030']],
    ['Dat was in mei tot op heden zo.', ['mei']],
    ['De pont vaart niet eerder dan 2030.', ['2030']],
    ['De pont vaart circa 2030, en dan niet meer.', ['2030']],
    ['De pont vaart uit 2029 en 2030.', ['2029', '2030']],
    ['Wij bouwen in 2029 en 2030 woningen.', ['2029', '2030']],
    ['Sinds 2029 nieuwe huurwoningen bouwen is duur.', ['2029']],
    ['Er komen 2000 woningen bij voor 12 man.', []],
  ])('are read one by one where each has a year: %s', (text, words) => expect(dates(text).map((one) => one.words)).toEqual(words));

  it('of a year that begins in summer or autumn are not those of the calendar', () => {
    for (const year of ['vergaderjaar', 'schooljaar', 'boekjaar']) expect(dates(`In ${year} 2029–2030 voer de pont.`)).toEqual([{ words: '2029–2030', type: 'Date', value: null }]);
  });

  it.each(['In de schooljaren 2029/2030, 2030/2031 en 2031/2032', 'In studiejaar 2029-2030 en 2030-2031', 'Van seizoen 2029/2030 tot en met 2030/2031'])('of such years in a row have no value: %s', (words) => expect(new Set(dates(`${words} voer de pont.`).map(({ value }) => value))).toEqual(new Set([null])));

  it('are those of the calendar where such a year stands further off', () => expect(dates('Dit schooljaar voer de pont, in 2029-2030 niet.').find(({ words }) => words === '2029-2030')?.value).not.toBeNull());

  it.each(['Er zijn meer dan 2000 ponten.', 'Er zijn ruim 2030 ponten.', 'Zie artikel 2030 van de lijst.', 'Zie blz. 2030 van de lijst.', 'Zie art. 2030.', 'Er zijn 2030 PNT’s uitgegeven.', "Er zijn 2030 PNT's uitgegeven.", 'Zie V027–2030 van de lijst.', 'Zie pt-lk-2029–2030 van de lijst.', 'Zie kenmerk 2030 van de lijst.', 'De vierde helft van het veld is leeg.', 'Er zijn 1899 of 2100 ponten.'])('are not what merely looks like a year: %s', (text) =>
    expect(dates(text).filter(({ words }) => /^(?:1899|20\d\d|2100)$/.test(words))).toEqual([]),
  );
});

describe('words that count from the date of the paper', () => {
  it.each([
    ['afgelopen oktober', period('2030-10-01', '2030-10-31')],
    ['afgelopen februari', period('2031-02-01', '2031-02-28')],
    ['afgelopen maart', period('2030-03-01', '2030-03-31')],
    ['komende mei', period('2031-05-01', '2031-05-31')],
    ['komende maart', period('2032-03-01', '2032-03-31')],
    ['volgende februari', period('2032-02-01', '2032-02-29')],
    ['vorige maand', period('2031-02-01', '2031-02-28')],
    ['deze maand', period('2031-03-01', '2031-03-31')],
    ['volgende maand', period('2031-04-01', '2031-04-30')],
    ['dit jaar', period('2031-01-01', '2031-12-31')],
    ['volgend jaar', period('2032-01-01', '2032-12-31')],
  ])('have the days of that month or year: %s', (words, value) => expect(dates(`De pont vaart ${words} weer.`)).toMatchObject([{ words, value: { ...value, anchored: true } }]));

  it('cross the turn of the year', () => {
    expect(dates('De pont voer vorige maand.', '2031-01-10')).toMatchObject([{ value: period('2030-12-01', '2030-12-31') }]);
    expect(dates('De pont vaart volgende maand.', '2031-12-10')).toMatchObject([{ value: period('2032-01-01', '2032-01-31') }]);
  });

  it.each(['afgelopen jaar', 'vorige week', 'deze week', 'komende zomer', 'afgelopen maandag', 'voorafgaande 12 maanden', 'komende twee tot drie jaar', 'afgelopen anderhalf jaar', 'voorgaande 2 jaren', 'afgelopen twee jaar', 'diezelfde maand het jaar daarvoor', 'dezelfde week een jaar eerder', 'dezelfde periode vorig jaar', 'eenzelfde periode in 2030', 'dezelfde maand van 2029', 'vorige week woensdag', 'woensdag vorige week', 'jaar daarop', 'jaar erna'])('leave the days open: %s', (words) =>
    expect(dates(`De pont voer ${words} niet.`)).toEqual([{ words, type: 'Date', value: null }]),
  );

  it('tell nothing when the paper has no date', () => {
    for (const words of ['vorig jaar', 'vorige maand', 'afgelopen oktober', 'mei vorig jaar', 'mei jl.']) expect(dates(`De pont voer ${words} niet.`), words).toMatchObject([{ words }]);
    for (const words of ['vorig jaar', 'vorige maand', 'afgelopen oktober', 'mei vorig jaar', 'mei jl.']) expect(read(`De pont voer ${words} niet.`, null), words).toEqual([{ words, type: 'Date', value: null }]);
  });

  it.each(['De afgelopen twee ponten voeren.', 'De vorige pont voer.', 'Deze deze.', 'Dezelfde pont voer.', 'In dezelfde periode voer de pont.', 'Het einde van het schip.', 'De laatste maanden voer de pont.', 'Dit september is nat.'])('are not what merely looks like them: %s', (text) => expect(dates(text).filter(({ words }) => words !== 'september')).toEqual([]));
});

describe('a length of time', () => {
  it.each(['anderhalf jaar', 'een kwartier', 'twee tot drie jaar', 'een half jaar', 'vierenhalve dag', 'tweeënhalf jaar', 'drie en een half jaar', '1,5 jaar', '24 uur', 'twee of drie weken', 'tien werkdagen', '3 volle dagen', 'een dag', '12,5 jaar', '12.5 jaar', '100 dagen'])('has no days: %s', (words) => expect(read(`De bouw duurt ${words}.`)).toEqual([{ words, type: 'Date', value: null }]));

  it.each(['Dat is een bezoek.', 'Dat is een jaren lang plan.', 'De pont vaart 3 per uur.', 'Zij vaart per 4 uur.', 'De pont vaart 1000 uur.', 'De pont vaart 1,55 jaar.', 'De pont vaart 1234,5 jaar.'])('is not what merely looks like one: %s', (text) => expect(dates(text)).toEqual([]));
});

describe('days named by the weekday each', () => {
  it.each([
    ['maandag 4 en dinsdag 5 maart 2031', ['2031-03-04', '2031-03-05']], ['maandag 4 maart en dinsdag 5 maart 2031', ['2031-03-04', '2031-03-05']], ['maandag 4, woensdag 6 en vrijdag 8 maart jl.', ['2031-03-04', '2031-03-06', '2031-03-08']],
  ])('are one series: %s', (words, days) => expect(dates(`De pont voer op ${words}`)).toMatchObject([{ words, value: { kind: 'days', days } }]));

  it('begin none where only a later one has its weekday', () => expect(dates('Bij steiger 4 en dinsdag 5 maart 2031.').map(({ words }) => words)).toEqual(['dinsdag 5 maart 2031']));
});

describe('a date with figures parted by full stops', () => {
  it.each([['1.4.2031', '2031-04-01'], ['01.02.2031', '2031-02-01']])('is a day: %s', (words, day) => expect(dates(`Sinds ${words} vaart de pont.`)).toMatchObject([{ words, value: { kind: 'days', days: [day] } }]));

  it.each(['Zie versie 1.4.2031 daarvan.', 'Zie paragraaf 2.3.2031 daarvan.', 'Zie 31.2.2031 daarvan.', 'Zie 1.4.31 daarvan.'])('is none in a number of another kind: %s', (text) => expect(dates(text)).toEqual([]));
});

describe('a year of two figures behind an apostrophe', () => {
  it.each([['12 maart ’19', '2019-03-12'], ["12 maart '95", '1995-03-12'], ["31-12-'24", '2024-12-31'], ["3/5/'24", '2024-05-03'], ['5 mei ‘24', '2024-05-05']])('is the year of a day, whatever the date of the paper: %s', (words, day) =>
    expect(dates(`De pont voer op ${words} niet.`)).toMatchObject([{ words, value: { kind: 'days', days: [day], anchored: false } }]),
  );

  it('is that of a month', () => expect(dates("De pont voer in mei '21 niet.")).toMatchObject([{ words: "mei '21", value: period('2021-05-01', '2021-05-31') }]));

  it('is no part of a date that a quotation ends with', () => expect(dates("Zij riepen '12 maart' 24 keer.").map(({ words }) => words)).toEqual(['12 maart']));
});

it.each(['De pont vaart langs Natura 2000-gebieden.', 'De pont vaart door Natura 2000.'])('the year in the name of a network of nature is no date: %s', (text) => expect(dates(text)).toEqual([]));

describe('a year that runs into the next', () => {
  it('may have two figures of the last', () => expect(dates('De ponten varen tot 2024/25 door.')).toMatchObject([{ words: '2024/25', value: period('2024-01-01', '2025-12-31') }]));
  it('has no period of calendar years where it is of a school', () => expect(dates('In het schooljaar 2024/25 varen zij.')).toMatchObject([{ value: null }]));
  it.each(['Zie richtlijn 2024/25/EU daarover.', 'Zie verordening (EU) 2024/25 daarover.', 'Zie nr. 2024/25 daarover.', 'Zie 2024/26 daarover.', 'Zie kielo.nl/2024/25/pont daarover.'])('is no number or address: %s', (text) => expect(dates(text).map(({ words }) => words)).not.toContain('2024/25'));
});

it('"jl." may be misread', () => expect(dates('De pont voer op 4 januari ji. niet.')).toMatchObject([{ words: '4 januari ji.', value: { days: ['2031-01-04'] } }]));

it.each(['1989-begin 2012', '2005–medio 2012'])('a period may end within a year: %s', (words) => expect(dates(`De ponten voeren in de periode ${words} niet.`)).toEqual([{ words, type: 'Date', value: null }]));
it('the part of a year behind a dash may be of another sentence', () => expect(dates('Dat was in 2031 - medio mei niet.').map(({ words }) => words)).toEqual(['2031', 'medio mei']));

describe('a part of a part of a year', () => {
  it.each(['eind eerste kwartaal 2030', 'begin van het derde kwartaal van 2030', 'halverwege de zomer'])('is one date where the year is told: %s', (words) => expect(read(`Dat is ${words} klaar.`).map((one) => one.words)).toEqual(words.endsWith('2030') ? [words] : []));
});

it('a length of time may have a point by thousands', () => expect(read('Zij varen 1.600 uur per jaar.')).toEqual([{ words: '1.600 uur', type: 'Date', value: null }]));

describe('a year of another kind', () => {
  it.each(['volgend schooljaar', 'dit begrotingsjaar', 'afgelopen studiejaar'])('is a date behind the word that tells which: %s', (words) => expect(read(`Dat begint ${words} pas.`)).toEqual([{ words, type: 'Date', value: null }]));

  it.each(['Het afgelopen proefjaartje.', 'Na dit overgangsjaar.'])('is none of what is no year of the calendar: %s', (text) => expect(read(text)).toEqual([]));
});
