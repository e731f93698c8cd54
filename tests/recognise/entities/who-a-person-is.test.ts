import { describe, expect, it } from 'vitest';
import { entitiesOf, identitiesOf } from './found.js';

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

  it.each([
    ['Ik dank minister Brekelmans.', 'ruben-brekelmans'],
    ['Ik dank premier Schoof.', 'dick-schoof'],
    ['Ik dank de minister-president Schoof.', 'dick-schoof'],
    ['Ik dank de staatssecretaris Brekelmans.', undefined],
    ['Ik dank mevrouw Brekelmans (VVD).', 'ruben-brekelmans'],
    ['Ik dank de leden Kielema en Brekelmans (beiden VVD).', 'ruben-brekelmans'],
    ['Ik dank mevrouw Brekelmans (SGP).', undefined],
    ['Ik dank mevrouw Brekelmans (VVD daar.', undefined],
    ['Ik dank mevrouw Brekelmans () daar.', undefined],
    ['Ik dank mevrouw Brekelmans VVD).', undefined],
    ['Ik dank het lid Oosterman en mevrouw Brekelmans.', undefined],
    ['Ik dank oud-minister Brekelmans.', undefined],
    ['Ik dank de leden Oosterman, Kielstra, Vrielink en Brekelmans.', 'ruben-brekelmans'],
    ['De motie van Vrielink en mevrouw Brekelmans is uit.', undefined],
    ['Ik dank het lid. De heer Brekelmans vaart.', undefined],
    ['Ik dank het lid? De heer Brekelmans vaart.', undefined],
    ['Het amendement Brekelmans is uit.', 'ruben-brekelmans'],
  ])('is told by the office or party of a person of that surname: %s', (text, row) => {
    const found = identitiesOf({ answers: [text], masthead: answered }).filter(([words, type]) => type === 'Person' && /Brekelmans|Schoof/.test(words));
    expect(found.map(([, , known]) => known)).toEqual([row]);
  });

  it.each([
    ['Ik dank het lid Bushoff (GroenLinks-PvdA).', 'julian-bushoff'],
    ['Ik dank minister Faber - Van de Klashorst.', 'marjolein-faber'],
    ['Ik dank het lid Faber (PVV).', 'marjolein-faber'],
  ])('is one person, however the name is written: %s', (text, row) => expect(identitiesOf({ answers: [text], masthead: answered }).filter(([, type]) => type === 'Person').map(([, , known]) => known)).toEqual([row]));

  it.each([
    ['De Chinese president Xi kwam.', 'Xi: Person'],
    ['De minister VWS kwam.', 'VWS: GovernmentOrganization'],
  ])('is none that is an office of a ministry: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it('is told by the office of minister when that has no portfolio too', () => expect(who('Ik dank minister Dekker.', { dateAnswered: '2020-05-19' })).toBe('sander-dekker'));

  it('is told by the day of the question or of the answer', () => {
    const [question, answer] = identitiesOf({ questions: ['Komt minister Brekelmans?'], answers: ['Ik dank minister Brekelmans.'], masthead: { dateAsked: '2024-06-01', dateAnswered: '2024-08-01' } }).filter(([, type]) => type === 'Person');
    expect([question?.[2], answer?.[2]]).toEqual([undefined, 'ruben-brekelmans']);
  });

  it('is told by the masthead, where one person of that name is printed', () => {
    const askers = [{ name: 'Anna Kielema' }, { name: 'Bo Kielstra' }];
    expect(who('Ik dank mevrouw Kielema.', { askers })).toBe('Anna Kielema');
    expect(who('Ik dank mevrouw Anna Kielema.', { answerers: askers })).toBe('Anna Kielema');
    expect(who('Ik dank mevrouw Kielema.', { askers: [...askers, { name: 'Cor Kielema' }] })).toBeUndefined();
    expect(who('Ik dank mevrouw Elema.', { askers })).toBeUndefined();
    expect(who('Ik dank de heer Van Dijk.', { askers: [{ name: 'Van Dijk', party: 'SGP' }] })).toBe('diederik-van-dijk');
    expect(who('Ik dank de heer Brekelmans.', { answerers: [{ name: 'Brekelmans', role: 'Minister', portfolio: 'Defensie' }] })).toBe('ruben-brekelmans');
  });

  it.each([
    ['Kent u het bericht «Brekelmans wil meer ponten»?', 'Minister', 'Defensie', 'ruben-brekelmans'],
    ['Klopt het dat Brekelmans dit wil?', 'Minister', 'defensie', 'ruben-brekelmans'],
    ['Klopt het dat mevrouw Faber dit wil?', 'Minister', 'Asiel en Migratie', 'marjolein-faber'],
    ['Klopt het dat Brekelmans dit wil?', 'Minister', 'Financiën', undefined],
    ['Klopt het dat Brekelmans dit wil?', 'Staatssecretaris', 'Defensie', undefined],
    ['Klopt het dat wethouder Brekelmans dit wil?', 'Minister', 'Defensie', undefined],
    ['Klopt het dat oud-minister Brekelmans dit wil?', 'Minister', 'Defensie', undefined],
  ])('is the minister whom the paper asks: %s (%s van %s)', (question, role, portfolio, row) =>
    expect(identitiesOf({ questions: [question], masthead: { dateAsked: '2025-03-18', addressees: [{ role: `${role} van ${portfolio}`, portfolio }] } }).filter(([, type]) => type === 'Person').map(([, , known]) => known)).toEqual([row]));

  it.each([
    ['Dat was de dag dat Geert Wilders wegliep.', 'geert-wilders'],
    ['Dat was de dag dat Wopke Hoekstra wegliep.', 'wopke-hoekstra'],
    ['Dat was de dag dat wethouder Geert Wilders wegliep.', undefined],
    ['Dat was de dag dat de heer Geert Wilders wegliep.', undefined],
    ['Dat was de dag dat Sietse Wilders wegliep.', undefined],
    ['Dat was de dag dat Ruben Brekelmans wegliep.', 'ruben-brekelmans'],
    ['Dat was de dag dat André Elissen wegliep.', undefined],
  ])('is told by a full name of the tables: %s', (text, row) => expect(who(text)).toBe(row));

  it.each([
    ['Ik voer de motie-Elissen uit.', '2014-03-18', 'andre-elissen'],
    ['Ik voer de motie van het lid Elissen uit.', '2014-03-18', 'andre-elissen'],
    ['Ik voer de motie van de leden Vrielink en Elissen uit.', '2014-03-18', 'andre-elissen'],
    ['Ik voer de motie-Elissen uit.', '2018-03-18', undefined],
    ['Ik dank het lid Elissen.', '2014-03-18', undefined],
    ['Ik voer de motie-Elissen uit.', '2009-03-18', undefined],
  ])('may have left the House since a motion: %s (%s)', (text, dateAnswered, row) => expect(identitiesOf({ answers: [text], masthead: { dateAnswered } }).find(([words]) => words === 'Elissen')?.[2]).toBe(row));
});

describe('who a person is not', () => {
  const who = (answer: string, masthead = {}) => identitiesOf({ answers: [answer], masthead: { dateAnswered: '2025-03-18', ...masthead } }).filter(([, type]) => type === 'Person').map(([, , known]) => known);

  it.each([
    'Ik sprak voormalig minister Bruins.', 'Ik sprak de toenmalige minister Bruins.', 'Ik sprak de Belgische minister Bruins.', 'Ik sprak minister Bruins van Luxemburg.', 'Ik sprak de Vlaamse minister-president Schoof.',
    'Ik sprak raadslid Bruins Slot (CDA).', 'Ik sprak wethouder Brekelmans (VVD).', 'Ik sprak statenlid Faber (PVV).', 'Ik sprak de leden Wiersma en Faber van de ondernemingsraad.', 'Ik sprak het lid Faber van het stichtingsbestuur.',
  ])('is a member or minister of here and now, where the words beside the name say otherwise: %s', (text) => expect(who(text).filter(Boolean)).toEqual([]));

  it('is no member of the Tweede Kamer in a paper of the Eerste Kamer', () => {
    const senate = { publisher: 'Eerste Kamer der Staten-Generaal' };
    expect([who('Het lid Brekelmans vaart.', senate), who('Minister Brekelmans vaart.', senate), who('Het lid Brekelmans vaart.')]).toEqual([[undefined], ['ruben-brekelmans'], ['ruben-brekelmans']]);
  });

  it('is who asks, where the words before the name say otherwise', () => expect(who('Ik sprak wethouder Bruins.', { askers: [{ name: 'Bruins', party: 'CU' }] })).toEqual([undefined]));

  it.each([['Ik sprak het lid Faber van de PVV.', 'marjolein-faber'], ['De motie van het lid Faber van de vorige week.', 'marjolein-faber'], ['Ik sprak minister Bruins van OCW.', 'eppo-bruins']])('keeps who is meant: %s', (text, row) => expect(who(text)).toContain(row));
});

describe('whose ministry it is', () => {
  const ministry = (answer: string) => identitiesOf({ answers: [answer], masthead: { dateAnswered: '2025-03-18' } }).find(([words]) => words === 'Defensie')?.[2];

  it.each(['Ik sprak minister van Defensie Kielgra.', 'De minister van Defensie, Juan Kielgra, kwam.', 'Ik sprak staatssecretaris van Defensie Kielgra.'])('is none of here where a minister of that name was never in office: %s', (text) => expect(ministry(text)).toBeUndefined());

  it.each(['Ik sprak minister van Defensie Brekelmans.', 'De minister van Defensie, Ruben Brekelmans, kwam.', 'De minister van Defensie, Kielgra en Vrielink kwamen.', 'De minister van Defensie kwam met Kielgra.', 'De minister van Defensie Bijleveld kwam.'])('is ours else: %s', (text) => expect(ministry(text)).toBe('ministerie-van-defensie'));
});
