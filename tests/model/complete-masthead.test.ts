import { describe, expect, it } from 'vitest';
import { completeMasthead, faultOf, type GivenMetadata } from '../../src/model/complete-masthead.js';
import { isDay, readDeclared } from '../../src/model/declared-metadata.js';
import type { Paper } from '../../src/types/paper.js';
import { sketch } from '../recognise/references/paper.js';

const bare = sketch({ masthead: { kind: 'onbekend' }, questions: ['Vaart de pont?'], answers: ['Ja.'] });

function complete(paper: Paper, given: GivenMetadata = {}, declared: Readonly<Record<string, readonly string[]>> = {}) {
  const told: string[] = [];
  const { masthead, remarks } = completeMasthead(paper, new Map(Object.entries(declared)), given, (code, _, detail) => told.push(`${code} ${detail ?? ''}`.trim()));
  return { masthead, remarks, told };
}

describe('the number of a paper that prints none', () => {
  it.each([
    ['kst-99010-7.txt', 'kst-99010-7'], ['map/kst-99010-7.txt', 'kst-99010-7'], ['map\\ah-tk-20302031-12.pdf', 'ah-tk-20302031-12'], ['kst-99010-7.txt.gz', 'kst-99010-7'],
  ])('is that which its file is named by: %s', (name, identifier) => {
    const { masthead, told } = complete({ ...bare, name });
    expect(masthead.identifier).toBe(identifier);
    expect(told).toContain(`model/number-from-file-name ${identifier}`);
  });

  it.each(['stuk.txt', 'kst-99010-7 kopie.txt', 'kst.txt'])('is not known by the file name %s', (name) => {
    const { masthead, told } = complete({ ...bare, name });
    expect(masthead.identifier).toBeUndefined();
    expect(told).toContain('model/no-number');
  });

  it('is that which is given, before that of the file', () => {
    const { masthead, told } = complete({ ...bare, name: 'kst-99010-7.txt' }, { identifier: 'kst-99010-8' });
    expect(masthead.identifier).toBe('kst-99010-8');
    expect(told.join()).not.toContain('number');
  });
});

describe('the kind of a paper that prints none', () => {
  it.each([
    ['kst-99010-7', 1, 'lijst'], ['kst-99010-7', 0, 'onbekend'], ['ah-tk-20302031-12', 1, 'aanhangsel'], ['ah-tk-20302031-12', 0, 'aanhangsel'], ['kv-tk-2031Z00417', 0, 'vragen-zonder-antwoord'], ['stb-2031-12', 1, 'onbekend'],
  ])('follows from its number: %s with %i answers', (identifier, answers, kind) => {
    const { masthead, remarks, told } = complete({ ...bare, answers: bare.answers.slice(0, answers) }, { identifier });
    expect(masthead.kind).toBe(kind);
    expect(remarks).toEqual(kind === 'onbekend' ? ['soort-onbekend'] : []);
    expect(told.includes('model/kind-unknown')).toBe(kind === 'onbekend');
  });

  it('is unknown without questions', () => expect(complete({ ...bare, questions: [] }, { identifier: 'ah-tk-20302031-12' }).masthead.kind).toBe('onbekend'));

  it('is what is printed, whatever the number', () => expect(complete(sketch({ masthead: { kind: 'brief' } }), { identifier: 'kst-99010-7' }).masthead.kind).toBe('brief'));
});

describe('the dossier of a paper that prints none', () => {
  it.each([['99 010', '99010'], ['99010 X', '99010-X'], ['99010-XIV', '99010-XIV'], ['99  010 XIV', '99010-XIV'], ['99010', '99010'], ['99010-20', '99010-20'], ['99010 IXB', '99010-IXB'], ['99010 K', '99010-K']])('is as given: %s', (dossier, number) => expect(complete(bare, { dossier }).masthead.dossierNumbers).toEqual([number]));

  it.each([['kst-99010-7', ['99010']], ['kst-99010-X-7', ['99010-X']], ['kst-99010-IXB-7', ['99010-IXB']], ['kst-99010-20-1001', ['99010-20']], ['kst-99010-12-h1', ['99010']], ['kst-99010-C', ['99010']], ['ah-tk-20302031-12', []]])('is held by the number: %s', (identifier, dossiers) => expect(complete(bare, { identifier }).masthead.dossierNumbers).toEqual(dossiers));

  it('is first what is printed, then what the file declares, then what is given', () => {
    const declared = { 'OVERHEIDop.dossiernummer': ['99011'] };
    expect(complete(sketch({ masthead: { dossierNumbers: ['99010'] } }), { dossier: '99012' }, declared).masthead.dossierNumbers).toEqual(['99010']);
    expect(complete(bare, { dossier: '99012' }, declared).masthead.dossierNumbers).toEqual(['99011']);
    expect(complete(bare, { dossier: '99012', identifier: 'kst-99013-1' }).masthead.dossierNumbers).toEqual(['99012']);
  });
});

describe('the dates of a paper', () => {
  it.each(['issued', 'dateAsked', 'dateAnswered'] as const)('are told by %s alone', (field) => expect(complete(sketch({ masthead: { [field]: '2031-03-04' } })).told).not.toContain('model/no-date'));

  it.each([['2031-03-04', '2031-03-03', true], ['2031-03-04', '2031-03-04', false], ['2031-03-04', '2031-04-01', false]])('are doubted when it is asked on %s and answered on %s: %s', (dateAsked, dateAnswered, doubted) => {
    const warning = `model/answered-before-asked ingediend ${dateAsked}, beantwoord ${dateAnswered}`;
    expect(complete(sketch({ masthead: { dateAsked, dateAnswered } })).told.includes(warning)).toBe(doubted);
  });

  it('are missed when it has none', () => expect(complete(bare).told).toContain('model/no-date'));
});

describe('what paper, file and operator tell', () => {
  it('is told when they differ, by field', () => {
    const { masthead, told } = complete(sketch({ masthead: { title: 'De pont', issued: '2031-03-04', publisher: 'Veerbode', page: 'https://a.example/' } }), { title: 'De boot', issued: '2031-03-05', publisher: 'Oeverbode', url: 'https://b.example/', identifier: 'kst-99010-7' });
    expect(masthead).toMatchObject({ title: 'De pont', issued: '2031-03-04', publisher: 'Veerbode', page: 'https://a.example/' });
    expect(told).toEqual(['titel: «De pont» en «De boot»', 'datum: «2031-03-04» en «2031-03-05»', 'uitgever: «Veerbode» en «Oeverbode»', 'pagina: «https://a.example/» en «https://b.example/»'].map((detail) => `model/sources-disagree ${detail}`));
  });

  it('may not be what cannot be used', () => expect(() => complete(bare, { identifier: 'kst 1' })).toThrow('geen nummer'));
});

describe('metadata that are given', () => {
  it.each<[GivenMetadata, string | null]>([
    [{}, null], [{ identifier: 'kst-99010-7', issued: '2031-03-04', url: 'https://a.example/' }, null], [{ url: 'http://a.example/' }, null], [{ title: 'Wat dan ook' }, null],
    [{ identifier: '99010' }, 'identifier'], [{ issued: '4 maart 2031' }, 'issued'], [{ issued: '2031-02-30' }, 'issued'], [{ url: 'a.example' }, 'url'], [{ url: 'https://a b/' }, 'url'], [{ url: 'ftp://a.example/' }, 'url'], [{ url: 'shttp://a.example/' }, 'url'], [{ url: 'see https://a.example/' }, 'url'],
  ])('can be used, or it is told which can not: %j, %s', (given, field) => {
    const fault = faultOf(given);
    if (field === null) expect(fault).toBeNull();
    else expect(fault).toMatch(new RegExp(`^${field} ".+" is geen`));
  });
});

describe('metadata in the file', () => {
  const read = (declared: Readonly<Record<string, readonly string[]>>) => readDeclared(new Map(Object.entries(declared)));

  it('may stand under several names, and are taken from the first that has what is expected', () => {
    expect(read({ 'OVERHEIDop.documenttitel': [' De  pont\n vaart '], 'DC.title': ['Iets anders'] }).title).toBe('De pont vaart');
    expect(read({ 'OVERHEIDop.documenttitel': [''], 'DC.title': ['De pont'] }).title).toBe('De pont');
    expect(read({ 'DCTERMS.title': ['De pont'] }).title).toBe('De pont');
    expect(read({ 'DCTERMS.issued': ['morgen'], 'DCTERMS.date': ['2031-03-04'] }).issued).toBe('2031-03-04');
    expect(read({ 'OVERHEIDop.datumIndiening': ['2031-03-04'], 'OVERHEIDop.datumOntvangst': ['2031-03-05'] })).toMatchObject({ dateAsked: '2031-03-04', dateAnswered: '2031-03-05' });
    expect(read({ 'DC.identifier': ['onbekend'], 'DCTERMS.identifier': ['kst-99010-7'] }).identifier).toBe('kst-99010-7');
    expect(read({ 'DC.identifier': ['kst-99010-7'] }).identifier).toBe('kst-99010-7');
    expect(read({ 'OVERHEIDop.vraagnummer': ['2031Z00417'], 'OVERHEIDop.vraagNummer': ['2031Z00418'] }).caseNumbers).toEqual(['2031Z00417', '2031Z00418']);
  });

  it('are left out where they are none', () => {
    expect(read({ 'OVERHEIDop.vergaderjaar': ['2030/2031'], 'OVERHEIDop.dossiernummer': ['99; 99010-X ;x99011;99011x;99010'], 'OVERHEIDop.vraagnummer': ['Z1', '2031Z004171', 'x2031Z00417'] })).toEqual({ dossierNumbers: ['99010'], caseNumbers: [] });
    expect(read({ 'OVERHEIDop.dossiernummer': ['99010-X;99011'] }).dossierNumbers).toEqual(['99010-X', '99011']);
    expect(read({ 'OVERHEIDop.vergaderjaar': ['x2030-2031', '2030-2031x'] }).sessionYear).toBeUndefined();
  });

  it.each([['2031-03-04', true], ['2028-02-29', true], ['2031-02-29', false], ['2031-13-01', false], ['2031-3-4', false], ['2031-03-04T00:00:00Z', false], ['x2031-03-04', false], ['', false]])('hold a day only when the calendar has it: %s', (text, is) => expect(isDay(text)).toBe(is));
});
