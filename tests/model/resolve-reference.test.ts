import { describe, expect, it } from 'vitest';
import { createNames, defaultBase } from '../../src/model/names.js';
import { resolveReference } from '../../src/model/resolve-reference.js';
import type { Pointer, ReferenceMention } from '../../src/types/mention.js';

const names = createNames(defaultBase);
const labels = ['1', '2', '3', '4', '5'];
const about = {
  names,
  questionByLabel: new Map(labels.map((label, i) => [label, i])),
  questionIri: (i: number) => names.question('kst-99001-1', labels[i] ?? ''),
  titleOf: () => undefined,
};
const resolve = (text: string, pointer: Pointer, more: Partial<ReferenceMention> = {}) =>
  resolveReference({ kind: 'reference', rule: 'proef', start: 0, end: text.length, pointer, ...more }, text, about);
const iri = (label: string) => names.question('kst-99001-1', label);

describe('a pointer within the paper', () => {
  it('is one reference with all its targets while all exist', () => {
    expect(resolve('vragen 2, 3 en 5', { kind: 'answer', labels: ['2', '3', '5'] })).toMatchObject([
      { class: 'IntraDocumentReference', resolution: 'opgelost', targets: [iri('2'), iri('3'), iri('5')], span: { start: 0, end: 16 } },
    ]);
  });

  it('keeps no target when the paper prints no such question', () => {
    expect(resolve('vraag 99', { kind: 'answer', labels: ['99'] })).toMatchObject([{ resolution: 'vermoedelijke-fout', targets: [] }]);
  });

  it('becomes a reference a member when they fare differently', () => {
    expect(resolve('vragen 2, 99 en 3', { kind: 'answer', labels: ['2', '99', '3'] })).toMatchObject([
      { span: { start: 7, end: 8 }, resolution: 'opgelost', targets: [iri('2')] },
      { span: { start: 10, end: 12 }, resolution: 'vermoedelijke-fout', targets: [] },
      { span: { start: 16, end: 17 }, resolution: 'opgelost', targets: [iri('3')] },
    ]);
  });

  it('puts the inside of a broken range with its first member', () => {
    expect(resolve('vragen 4 t/m 6', { kind: 'answer', labels: ['4', '5', '6'] })).toMatchObject([
      { span: { start: 7, end: 8 }, targets: [iri('4'), iri('5')] },
      { span: { start: 13, end: 14 }, resolution: 'vermoedelijke-fout', targets: [] },
    ]);
  });

  it.each<[marked: string, labels: readonly string[], targets: readonly (readonly string[])[]]>([
    ['Zie {[vragen 98 en 99]}.', ['98', '99'], [[]]],
    ['Zie {vragen [99] en [5]}.', ['99', '5'], [[], ['5']]],
    ['Op 2 mei zijn de {vragen [2] en [99]} gesteld.', ['2', '99'], [['2'], []]],
    ['De {vragen [4] t/m [6]} zijn van 5 leden.', ['4', '5', '6'], [['4', '5'], []]],
    ['De {12 antwoorden op [2] en [99]} zijn kort.', ['2', '99'], [['2'], []]],
    ['De {2de reeks, [2] en [99]}, is kort.', ['2', '99'], [['2'], []]],
    ['Zie {[vragen drie en 99]}.', ['3', '99'], [['3']]],
  ])('stands, a member by itself, where its number does, else as a whole: %s', (marked, printed, targets) => {
    const text = marked.replace(/[[\]{}]/g, '');
    const start = marked.indexOf('{');
    const end = start + marked.replace(/^.*\{|[[\]]|\}.*$/g, '').length;
    const resolved = resolve(text, { kind: 'answer', labels: printed }, { start, end });
    expect(resolved.reduceRight((rest, { span }) => `${rest.slice(0, span.start)}[${rest.slice(span.start, span.end)}]${rest.slice(span.end)}`, text)).toBe(marked.replace(/[{}]/g, ''));
    expect(resolved.map((member) => member.targets)).toEqual(targets.map((member) => member.map(iri)));
  });
});

describe('a pointer out of the paper', () => {
  it('names a paper by its number, with its page', () => {
    const [found] = resolve('Kamerstuk 99 035 X, nr. 29', { kind: 'document', identifiers: ['kst-99035-X-29'], cited: 'motie' });
    expect(found).toMatchObject({ class: 'DocumentReference', resolution: 'opgelost', targets: [names.document('kst-99035-X-29')], targetIdentifiers: ['kst-99035-X-29'] });
    expect(found?.things).toEqual([{
      is: 'cited', iri: names.document('kst-99035-X-29'), identifier: 'kst-99035-X-29',
      page: 'https://zoek.officielebekendmakingen.nl/kst-99035-X-29.html', type: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_bf0f9c95',
    }]);
  });

  it('keeps what is written when it is probably misprinted, beside the suggestion', () => {
    const [found] = resolve('Kamerstuk 99 011, nr. 9', { kind: 'document', identifiers: ['kst-99011-9'] }, { doubt: { suggestion: 'kst-99001-9' } });
    expect(found).toMatchObject({ resolution: 'vermoedelijke-fout', targets: [names.document('kst-99011-9')], suggested: names.document('kst-99001-9') });
    expect(found?.things.map((thing) => thing.iri)).toEqual([names.document('kst-99011-9'), names.document('kst-99001-9')]);
  });

  it('has the number but not the target of the citation behind it when words name the paper', () => {
    const pointer: Pointer = { kind: 'described', cited: 'motie', identifiers: ['kst-99035-X-29'] };
    expect(resolve('motie-Zwaluw c.s.', pointer)).toMatchObject([{ resolution: 'opgelost', targets: [], targetIdentifiers: ['kst-99035-X-29'], things: [] }]);
    expect(resolve('motie-Zwaluw c.s.', pointer, { doubt: {} })).toMatchObject([{ resolution: 'vermoedelijke-fout', targets: [] }]);
    expect(resolve('motie-Zwaluw c.s.', { kind: 'described', cited: 'motie' })).toMatchObject([{ resolution: 'onopgelost', targets: [], targetIdentifiers: [] }]);
  });

  it('may be a case whose decision is not told', () => {
    expect(resolve('C-91/13', { kind: 'case' })).toMatchObject([{ class: 'CaseReference', resolution: 'onopgelost', targets: [] }]);
  });

  it.each<[string, Pointer, readonly string[], readonly string[]]>([
    ['https://ketelland.example/pont', { kind: 'web', url: 'https://ketelland.example/pont' }, ['https://ketelland.example/pont'], ['https://ketelland.example/pont']],
    ['ECLI:NL:RBKET:2031:12', { kind: 'case', ecli: 'ECLI:NL:RBKET:2031:12' }, ['http://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBKET:2031:12'], ['ECLI:NL:RBKET:2031:12']],
    ['de veerrichtlijn', { kind: 'eu-act', celex: '32099L0001' }, [names.regulation('32099L0001')], ['CELEX:32099L0001']],
    ['Kamerstuk 99 002, nr. 7', { kind: 'other-paper', identifier: 'kst-99002-7', labels: [] }, [names.document('kst-99002-7')], ['kst-99002-7']],
  ])('leads to what its words say: %s', (words, pointer, targets, targetIdentifiers) => expect(resolve(words, pointer)).toMatchObject([{ resolution: 'opgelost', targets, targetIdentifiers }]));

  it('links to a question of another paper at the address it will have there', () => {
    expect(resolve('vraag 4 van Kamerstuk 99 002, nr. 7', { kind: 'other-paper', identifier: 'kst-99002-7', labels: ['4'] })).toMatchObject([
      { class: 'DocumentReference', resolution: 'opgelost', targets: [names.question('kst-99002-7', '4')], targetIdentifiers: ['kst-99002-7'] },
    ]);
  });

  it('names a provision with the law that holds it', () => {
    const [found] = resolve('artikel 68, eerste lid, van de Grondwet', { kind: 'law', provisions: [{ bwb: 'BWBR0001840', article: '68', paragraph: '1' }] });
    expect(found?.targetIdentifiers).toEqual(['BWBR0001840']);
    expect(found?.things.map((thing) => thing.iri)).toEqual([names.regulation('BWBR0001840', '68', '1'), names.regulation('BWBR0001840')]);
    expect(found?.things[0]).toMatchObject({ jci: 'jci1.3:c:BWBR0001840&artikel=68&lid=1', page: 'https://wetten.overheid.nl/jci1.3:c:BWBR0001840&artikel=68&lid=1' });
  });

  it.each<[string, Pointer, string]>([
    ['a law that no table knows', { kind: 'law', provisions: [{ article: '3' }] }, 'onopgelost'],
    ['a letter known by its words alone', { kind: 'described', cited: 'brief' }, 'onopgelost'],
    ['questions of a paper whose number is not given', { kind: 'other-paper', identifier: null, labels: ['3'] }, 'buiten-bereik'],
    ['an EU act of which the words do not say which', { kind: 'eu-act' }, 'onopgelost'],
    ['an address that is none', { kind: 'web', url: 'https://voor beeld.nl' }, 'onopgelost'],
  ])('stays, without a target, for %s', (_, pointer, resolution) => {
    expect(resolve('woorden', pointer)).toMatchObject([{ resolution, targets: [], targetIdentifiers: [] }]);
  });
});
