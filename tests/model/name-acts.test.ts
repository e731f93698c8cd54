import { describe, expect, it } from 'vitest';
import { nameActs } from '../../src/model/name-acts.js';
import type { EntityMention, EntityType, Mention, Pointer } from '../../src/types/mention.js';
import type { Unit } from '../../src/types/paper.js';
import { names } from './inquiry-of.js';

const titles: Readonly<Record<string, string>> = { BWBR0099001: 'Veerwet', BWBR0099002: 'Havenwet', BWBR0099005: 'Vaarwetboek Boek 5', '32099L0001': 'Veerrichtlijn' };
const veerwet = (article?: string): Pointer => ({ kind: 'law', provisions: [{ bwb: 'BWBR0099001', ...(article && { article }) }] });

/** A text with references and names of acts, each by its words, and how a name is tied to others in the paper; `type`: of a name that is none of an act. */
type Text = { readonly text: string; readonly references: readonly (readonly [string, Pointer])[]; readonly laws: readonly (readonly [words: string, local?: string | undefined, type?: EntityType])[] };

/** What each name of an act is said to be, by its words. */
function actsOf(texts: readonly Text[]): Readonly<Record<string, string | null>> {
  const found = texts.map(({ text, references, laws }): readonly [Unit, readonly Mention[]] => {
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, rule: 'proef' });
    return [
      { role: 'explanation', view: { text, pieces: [] }, noteCalls: [], remarks: [] },
      [...references.map(([words, pointer]): Mention => ({ ...at(words), kind: 'reference', pointer })), ...laws.map(([words, local, type = 'Law']): Mention => ({ ...at(words), kind: 'entity', type, ...(local !== undefined && { local }) }))],
    ];
  });
  const actOf = nameActs({ mentions: new Map(found), cited: [] }, { names, titleOf: (number) => titles[number] });
  const isName = (mention: Mention): mention is EntityMention => mention.kind === 'entity';
  return Object.fromEntries(found.flatMap(([{ view }, mentions]) => mentions.filter(isName).map((mention) => [view.text.slice(mention.start, mention.end), actOf(mention)?.identifier ?? null])));
}

describe('the act that a name means', () => {
  it.each<[string, Text, Readonly<Record<string, string | null>>]>([
    ['is what a reference of the same words leads to', { text: 'De Veerwet geldt.', references: [['Veerwet', veerwet()]], laws: [['Veerwet']] }, { Veerwet: 'BWBR0099001' }],
    ['is the act behind an article', { text: 'Volgens artikel 3 van de Veerwet mag dat.', references: [['artikel 3 van de Veerwet', veerwet('3')]], laws: [['Veerwet']] }, { Veerwet: 'BWBR0099001' }],
    ['is the act before its article', { text: 'Zie de Veerwet, artikel 3.', references: [['Veerwet, artikel 3', veerwet('3')]], laws: [['Veerwet']] }, { Veerwet: 'BWBR0099001' }],
    ['is the act before its number in brackets', { text: 'Zie de veerrichtlijn (2099/1).', references: [['veerrichtlijn (2099/1)', { kind: 'eu-act', celex: '32099L0001' }]], laws: [['veerrichtlijn']] }, { veerrichtlijn: 'CELEX:32099L0001' }],
    ['is not said where the words name an article', { text: 'Volgens artikel 3 van de Veerwet mag dat.', references: [['artikel 3 van de Veerwet', veerwet('3')]], laws: [['artikel 3 van de Veerwet']] }, { 'artikel 3 van de Veerwet': null }],
    ['is not said of words in the middle of a reference', { text: 'de Wet op veren en bruggen 2031', references: [['Wet op veren en bruggen 2031', veerwet()]], laws: [['veren en bruggen']] }, { 'veren en bruggen': null }],
    ['is not said where a reference leads to two acts', { text: 'de Veerwet en Havenwet', references: [['Veerwet en Havenwet', { kind: 'law', provisions: [{ bwb: 'BWBR0099001' }, { bwb: 'BWBR0099002' }] }]], laws: [['Havenwet']] }, { Havenwet: null }],
    ['is not said where it has no title', { text: 'de Steigerwet', references: [['Steigerwet', { kind: 'law', provisions: [{ bwb: 'BWBR0099009' }] }]], laws: [['Steigerwet']] }, { Steigerwet: null }],
    ['is not said of an act with its article', { text: 'Zie de Veerwet, artikel 3.', references: [['Veerwet, artikel 3', veerwet('3')]], laws: [['Veerwet, artikel 3'], ['Veerwet']] }, { 'Veerwet, artikel 3': null, Veerwet: 'BWBR0099001' }],
    ['is no book of a code that is named as a whole', { text: 'artikel 5:1 van het Vaarwetboek', references: [['artikel 5:1 van het Vaarwetboek', { kind: 'law', provisions: [{ bwb: 'BWBR0099005', article: '1' }] }]], laws: [['Vaarwetboek']] }, { Vaarwetboek: null }],
    ['is the book that is named', { text: 'Boek 5 van het Vaarwetboek', references: [['Boek 5 van het Vaarwetboek', { kind: 'law', provisions: [{ bwb: 'BWBR0099005' }] }]], laws: [['Boek 5 van het Vaarwetboek']] }, { 'Boek 5 van het Vaarwetboek': 'BWBR0099005' }],
    ['is the book that is named with a small letter', { text: 'boek 5 van het Vaarwetboek', references: [['boek 5 van het Vaarwetboek', { kind: 'law', provisions: [{ bwb: 'BWBR0099005' }] }]], laws: [['boek 5 van het Vaarwetboek']] }, { 'boek 5 van het Vaarwetboek': 'BWBR0099005' }],
    ['is the act of which several articles are meant', { text: 'de artikelen 3 en 4 van de Veerwet', references: [['artikelen 3 en 4 van de Veerwet', { kind: 'law', provisions: [{ bwb: 'BWBR0099001', article: '3' }, { bwb: 'BWBR0099001', article: '4' }] }]], laws: [['Veerwet']] }, { Veerwet: 'BWBR0099001' }],
    ['is the act before several things in brackets', { text: 'de Veerwet (2031) (oud)', references: [['Veerwet (2031) (oud)', veerwet()]], laws: [['Veerwet']] }, { Veerwet: 'BWBR0099001' }],
    ['is the act behind an article, before something in brackets', { text: 'artikel 3 van de Veerwet (oud)', references: [['artikel 3 van de Veerwet (oud)', veerwet('3')]], laws: [['Veerwet']] }, { Veerwet: 'BWBR0099001' }],
    ['is the act behind an article, before a bracket that sticks to it', { text: 'artikel 3 van de Veerwet(oud)', references: [['artikel 3 van de Veerwet(oud)', veerwet('3')]], laws: [['Veerwet']] }, { Veerwet: 'BWBR0099001' }],
    ['is the act in a paper that words describe', { text: 'de brief over de Veerwet', references: [['brief over de Veerwet', { kind: 'described', cited: 'brief' }], ['Veerwet', veerwet()]], laws: [['Veerwet']] }, { Veerwet: 'BWBR0099001' }],
    ['is an act with the letters of an article in its name', { text: 'de Vaartwet', references: [['Vaartwet', veerwet()]], laws: [['Vaartwet']] }, { Vaartwet: 'BWBR0099001' }],
    ['is not said of the law that an act about it is called after', { text: 'het Besluit Veerwet', references: [['Besluit Veerwet', veerwet()]], laws: [['Besluit Veerwet'], ['Veerwet']] }, { 'Besluit Veerwet': 'BWBR0099001', Veerwet: null }],
    ['is not said of a place in its name', { text: 'de Veerwet Ketelland', references: [['Veerwet Ketelland', veerwet()]], laws: [['Ketelland', undefined, 'Location']] }, { Ketelland: null }],
    ['is not said of a name that begins before the reference', { text: 'de oude Veerwet', references: [['Veerwet', veerwet()]], laws: [['oude Veerwet']] }, { 'oude Veerwet': null }],
    ['is not said where no table knows the act', { text: 'de Steigerwet en een richtlijn', references: [['Steigerwet', { kind: 'law', provisions: [{}] }], ['richtlijn', { kind: 'eu-act' }]], laws: [['Steigerwet'], ['richtlijn']] }, { Steigerwet: null, richtlijn: null }],
    ['is not said where a reference begins or ends within the words', { text: 'de oude Veerwet van Gorzen', references: [['oude Veerwet', veerwet()]], laws: [['Veerwet van Gorzen']] }, { 'Veerwet van Gorzen': null }],
    ['is not said where a paper of that name is meant', { text: 'de brief Veerwet', references: [['Veerwet', { kind: 'described', cited: 'brief' }]], laws: [['Veerwet']] }, { Veerwet: null }],
    ['is not said without a reference', { text: 'De Veerwet geldt.', references: [], laws: [['Veerwet']] }, { Veerwet: null }],
  ])('%s', (_, text, expected) => expect(actsOf([text])).toEqual(expected));

  const introduced: Text = { text: 'De Veerwet (hierna: Vw) geldt.', references: [['Veerwet', veerwet()]], laws: [['Veerwet', 'Veerwet']] };

  it('is that of the short name that the paper gives it, in every text', () => {
    expect(actsOf([introduced, { text: 'Dat zegt de Vw.', references: [], laws: [['Vw', 'Veerwet']] }])).toEqual({ Veerwet: 'BWBR0099001', Vw: 'BWBR0099001' });
  });

  it('is said of a short name when two references say the same act', () => {
    expect(actsOf([introduced, introduced, { text: 'Dat zegt de Vw.', references: [], laws: [['Vw', 'Veerwet']] }])).toEqual({ Veerwet: 'BWBR0099001', Vw: 'BWBR0099001' });
  });

  it('is not said of a body of that short name, nor of a name that the paper does not tie to another', () => {
    expect(actsOf([introduced, { text: 'De Vw helpt.', references: [], laws: [['Vw', 'Veerwet', 'Organization']] }])).toEqual({ Veerwet: 'BWBR0099001', Vw: null });
    expect(actsOf([{ text: 'De Veerwet geldt.', references: [['Veerwet', veerwet()]], laws: [['Veerwet']] }, { text: 'Dat zegt de Vw.', references: [], laws: [['Vw']] }])).toEqual({ Veerwet: 'BWBR0099001', Vw: null });
  });

  it('is not said of a short name for which references say two acts', () => {
    const other: Text = { text: 'Dat zegt de oude Veerwet.', references: [['oude Veerwet', { kind: 'law', provisions: [{ bwb: 'BWBR0099002' }] }]], laws: [['oude Veerwet', 'Veerwet']] };
    const short: Text = { text: 'Dat zegt de Vw.', references: [], laws: [['Vw', 'Veerwet']] };
    expect(actsOf([introduced, other, short])).toEqual({ Veerwet: 'BWBR0099001', 'oude Veerwet': 'BWBR0099002', Vw: null });
    expect(actsOf([introduced, other, introduced, short])).toMatchObject({ Vw: null });
  });
});
