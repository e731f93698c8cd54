import { describe, expect, it } from 'vitest';
import { entitiesOf, identitiesOf } from './found.js';

const identity = (...answers: readonly string[]) => identitiesOf({ answers, masthead: { dateAnswered: '2025-03-18' } });

describe('a short name in brackets', () => {
  it.each([
    ['De Vereniging Kieler Oevers (VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers (hierna: VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers (verder de VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging voor Kieler Oevers (VKO) beslist.', 'VKO', 'Vereniging voor Kieler Oevers'],
    ['De Subsidieregeling vaste oevers Kiel (SVOK) geldt.', 'SVOK', 'Subsidieregeling vaste oevers Kiel'],
    ['De “Vereniging Kieler Oevers” (VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers (VKO-2) beslist.', 'VKO-2', 'Vereniging Kieler Oevers'],
    ['De Stichting Kielzorg (Kielzorg) beslist.', 'Kielzorg', 'Stichting Kielzorg'],
  ])('is known by what stands before it: %s', (text, short, long) => {
    const found = identity(text, `Wij vragen ${short} daarom.`);
    expect(found.find(([words]) => words === short)?.[2]).toBe(long);
    expect(found.find(([words]) => words === long)?.[2]).toBe(long);
  });

  it.each([
    ['De Vereniging Kieler Oevers (2030) beslist.', '2030'], ['De Vereniging Kieler Oevers (II) beslist.', 'II'], ['De Vereniging Kieler Oevers (bijlage) beslist.', 'bijlage'], ['De Vereniging Kieler Oevers (SP) beslist.', 'SP'], ['De Vereniging Kieler Oevers (Irak) beslist.', 'Irak'], ['De Vereniging Kieler Oevers (A) beslist.', 'A'],
  ])('is no name that is a number, a word, a party or a place: %s', (text, short) => expect(identity(text).filter(([words, , known]) => words === short && known === 'Vereniging Kieler Oevers')).toEqual([]));

  it('has the row of its full name when a table has it', () => {
    const found = identity('De Algemene Rekenkamer (ARK) beslist.', 'De ARK is klaar.');
    expect(found.filter(([words]) => words === 'ARK').map(([, type, row]) => [type, row])).toEqual([['GovernmentOrganization', 'algemene-rekenkamer'], ['GovernmentOrganization', 'algemene-rekenkamer']]);
  });

  it('of words that are no name is none', () => {
    expect(entitiesOf('Het bruto kielse inkomen (BKI) steeg.', 'Het BKI daalt.').filter((one) => one.startsWith('BKI'))).toEqual([]);
    expect(entitiesOf('De KPI (kritische prestatie indicator) steeg.', 'De KPI daalt.').filter((one) => one.startsWith('KPI'))).toEqual([]);
  });
});

describe('what one place of a paper tells of a name', () => {
  it('holds for all: a place, a people, an armed group', () => {
    expect(entitiesOf('Zij wonen in Kielerwoude.', 'Het klooster van Kielerwoude is oud.')).toEqual(['Kielerwoude: Location', 'Kielerwoude: Location']);
    expect(entitiesOf('De militie Trage Kil viel aan.', 'Wij vrezen Trage Kil niet.').slice(1)).toEqual(['Trage Kil: ArmedGroup']);
  });

  it('does not, when it is told otherwise as often', () => expect(entitiesOf('Ik sprak de heer Kielema.', 'Zij wonen in Kielema.', 'Wij vragen Kielema daarom.').at(-1)).toBe('Kielema: Organization'));

  it('makes a name of an abbreviation a place only when it is said twice', () => {
    expect(entitiesOf('Zij wonen in KLQ.', 'Wij vragen KLQ daarom.').at(-1)).toBe('KLQ: Organization');
    expect(entitiesOf('Zij wonen in KLQ.', 'Ook uit KLQ komt hulp.', 'Wij vragen KLQ daarom.').at(-1)).toBe('KLQ: Location');
  });
});

describe('who a person is', () => {
  const answered = { dateAnswered: '2025-03-18' };
  const who = (answer: string, masthead = {}) => identitiesOf({ answers: [answer], masthead: { ...answered, ...masthead } }).find(([, type]) => type === 'Person')?.[2];

  it.each([
    ['Ik dank het lid Diederik van Dijk.', 'diederik-van-dijk'],
    ['Ik dank het lid Van Dijk (PVV).', 'emiel-van-dijk'],
    ['Ik dank de leden Vis (WL) en Van Dijk (SGP).', 'diederik-van-dijk'],
    ['Ik dank het lid Van Dijk.', undefined],
    ['Ik dank de heer Diederik van Dijk.', undefined],
    ['Ik voer de motie-Diederik van Dijk uit.', 'diederik-van-dijk'],
  ])('is told by office or party: %s', (text, row) => {
    const found = identitiesOf({ answers: [text], masthead: answered }).filter(([words, type]) => type === 'Person' && /Dijk/.test(words));
    expect(found.map(([, , known]) => known)).toEqual([row]);
  });

  it('is told by the masthead, where one person of that name is printed', () => {
    const askers = [{ name: 'Anna Kielema' }, { name: 'Bo Kielstra' }];
    expect(who('Ik dank mevrouw Kielema.', { askers })).toBe('Anna Kielema');
    expect(who('Ik dank mevrouw Anna Kielema.', { answerers: askers })).toBe('Anna Kielema');
    expect(who('Ik dank mevrouw Kielema.', { askers: [...askers, { name: 'Cor Kielema' }] })).toBeUndefined();
    expect(who('Ik dank mevrouw Elema.', { askers })).toBeUndefined();
    expect(who('Ik dank de heer Van Dijk.', { askers: [{ name: 'Van Dijk', party: 'SGP' }] })).toBe('diederik-van-dijk');
  });
});

describe('the names of an operator', () => {
  const own = [
    { slug: 'veerhuis', label: 'Grijze Geul', altLabels: ['GG'], type: 'Facility', exactMatch: [] },
    { slug: 'geul', label: 'Grijze', altLabels: [], type: 'Location', exactMatch: [] },
  ] as const;

  it('win from all others, the longest at each place', () => {
    expect(identitiesOf({ questions: ['Waar ligt de Grijze Geul?'], answers: ['Dat ligt bij de Grijze.'], notes: ['GG: zie daar.'] }, own)).toEqual([['Grijze Geul', 'Facility', 'veerhuis'], ['Grijze', 'Location', 'geul'], ['GG', 'Facility', 'veerhuis']]);
  });
});

describe('a name of the tables', () => {
  it.each([
    ['De Algemene Rekenkamer is klaar.', 'Algemene Rekenkamer', 'algemene-rekenkamer'],
    ['De ACM is klaar.', 'ACM', 'autoriteit-consument-en-markt'],
    ['De Autoriteit Consument & Markt is klaar.', 'Autoriteit Consument & Markt', 'autoriteit-consument-en-markt'],
  ])('has its row: %s', (text, words, row) => expect(identity(text)).toContainEqual([words, expect.any(String), row]));

  it('is not found in small letters, nor as a part of a longer word', () => {
    expect(identity('De algemene rekenkamer is klaar.')).toEqual([]);
    expect(identity('De ACMers zijn klaar.').filter(([words]) => words === 'ACM')).toEqual([]);
  });
});

describe('an abbreviation beside a number', () => {
  it.each(['Er zijn 85 KLQ nodig.', 'Hoeveel KLQ is nodig?', 'Er zijn twaalf KLQ nodig.'])('is a unit: %s', (text) => expect(entitiesOf(text)).toEqual([]));
  it.each(['In 2030 KLQ gevraagd.', 'Zie artikel 12 KLQ.', 'Wij vragen 12 KLQ-leden.', 'Er zijn 12 KLQ, JMR en NPS.'])('is none in a year, an article, a compound or a list: %s', (text) => expect(entitiesOf(text).some((one) => one.startsWith('KLQ') || one.includes(' KLQ'))).toBe(true));
});
