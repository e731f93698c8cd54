import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recognise/recognise.js';
import type { Pointer } from '../../src/types/mention.js';
import { type Sketch, sketch } from './references/paper.js';

/** The references in the questions and answers of a paper, with what they point at. */
function references(told: Sketch): readonly (readonly [words: string, pointer: Pointer])[] {
  const paper = sketch(told);
  const { mentions } = recognise(paper);
  return [...paper.questions, ...paper.answers].flatMap((unit) => (mentions.get(unit) ?? []).flatMap((one) => (one.kind === 'reference' ? [[unit.view.text.slice(one.start, one.end), one.pointer] as const] : [])));
}

const document = (...identifiers: readonly string[]) => ({ kind: 'document', identifiers });

describe('the name of a work or act with a note', () => {
  it.each([
    ['a number alone', 'Zie de Gedragscode Veren Kielland¹.', 'Stcrt. 2019, nr. 71141; ook in de winkel te koop bij de balie van het veer.', 'Gedragscode Veren Kielland', document('stcrt-2019-71141')],
    ['a number behind its name', 'Ik volg de Code Interveerse Verhoudingen¹, met name op het punt van de kade.', 'Kamerstuk 33047, nr. 25, Bijlage Code interveerse verhoudingen', 'Code Interveerse Verhoudingen', document('kst-33047-25')],
    ['its page', 'Dat volgt uit de Monitor Veerverkeer¹.', 'https://veer.kielland.nl/monitor/2030', 'Monitor Veerverkeer', { kind: 'web', url: 'https://veer.kielland.nl/monitor/2030' }],
    ['its name alone', 'Dat staat in het Dreigingsbeeld Natte Actoren¹.', 'Dreigingsbeeld Natte Actoren 2, publicatie van de Veerraad, november 2029', 'Dreigingsbeeld Natte Actoren', { kind: 'described' }],
    ['its name in other capitals', 'Zie de Handreiking Veerman en oevers¹.', 'Handreiking Veerman en Oevers | Veer.nl', 'Handreiking Veerman en oevers', { kind: 'described' }],
    ['its name as the title of a page, further on', 'Zegt het Actieplan Groene Ponten dat dit kan? Waarom niet?¹', 'Veerraad, 3 mei 2030, «Actieplan Groene Ponten: naar de kade» (https://veer.nl/ponten/plan)', 'Actieplan Groene Ponten', { kind: 'web', url: 'https://veer.nl/ponten/plan' }],
  ])('is a reference to what that tells: %s', (_, answer, note, words, pointer) => expect(references({ answers: [answer], notes: [note] })).toEqual([[words, pointer]]));

  it('is one wherever the paper has the name', () =>
    expect(references({ questions: ['Kent u de gedragscode Veren Kielland? Is de Gedragscode Veren Kielland streng?'], answers: ['Zie de Gedragscode Veren Kielland¹.'], notes: ['Stcrt. 2019, nr. 71141.'] })).toContainEqual(['Gedragscode Veren Kielland', document('stcrt-2019-71141')]));

  it.each([
    ['explains something', 'Zie de Gedragscode Veren Kielland¹.', 'Dit betreft alle veren die in Kielland varen, ook die van de gemeente.'],
    ['is about a letter', 'Zegt het Actieplan Groene Ponten dat dit kan? Waarom niet?¹', 'Kamerbrief over het Actieplan Groene Ponten, Kamerstuk 33047, nr. 25'],
    ['may be of all that the sentence tells', 'De veren varen in het kader van het Klimaatakkoord.¹', 'Stcrt. 2019, nr. 71141.'],
    ['is of an act for it', 'De veren varen in het kader van het Klimaatakkoord.¹', 'Wet maatregelen Klimaatakkoord, Stb. 2019, 511'],
    ['is of a paper about it', 'Ik las de Kieler punten bij de Gedragscode Veren Kielland¹.', 'Kieler punten, Gedragscode Veren Kielland, Stcrt. 2019, nr. 71141.'],
    ['has several numbers', 'Zie de Gedragscode Veren Kielland¹.', 'Kamerstukken II 2018/19, 33047, nrs. 25 en 26'],
  ])('is not what a note tells that %s', (_, answer, note) => expect(references({ answers: [answer], notes: [note] }).filter(([, pointer]) => pointer.kind !== 'described')).toEqual([]));

  it('leaves an act that is known as it is', () => expect(references({ answers: ['Dat volgt uit de Jeugdwet¹.'], notes: ['Stcrt. 2019, nr. 71141.'] })).toMatchObject([['Jeugdwet', { kind: 'law' }]]));
});

describe('the name of a work or act that nothing else tells of', () => {
  it.each([
    ['a note of the year', 'De pont staat in de Pontennota 2030.', 'Pontennota 2030', { kind: 'described' }],
    ['a paper by its capital', 'Dat volgt uit het Veerakkoord.', 'Veerakkoord', { kind: 'described' }],
    ['an act of the tables without number', 'Dat volgt uit de Overeenkomst van Parijs.', 'Overeenkomst van Parijs', { kind: 'law', provisions: [{}] }],
    ['a paper that the text names twice', 'Ik zie de Monitor Brede Vaart.', 'Monitor Brede Vaart', { kind: 'described' }],
    ['an act by its first word', 'Dat volgt uit de Code IVB.', 'Code IVB', { kind: 'law', provisions: [{}] }],
    ['an act of the make of one', 'Dat volgt uit de Veervoorschriften.', 'Veervoorschriften', { kind: 'law', provisions: [{}] }],
  ])('is a reference to what is not known: %s', (_, answer, words, pointer) => expect(references({ answers: [answer] })).toEqual([[words, pointer]]));

  it.each([
    ['a word for any of its kind', 'Dat volgt uit het Actieplan.'],
    ['the letters of a scheme', 'De pont kreeg SDE+.'],
    ['the first words of a title', 'Zie de Handreiking veren voor gemeenten, of nogmaals de Handreiking veren voor gemeenten.'],
    ['an act of an article', 'Dat volgt uit artikel 4 van de Code IVB.'],
    ['a field of law', 'De Vaartregelgeving geldt op de pont.'],
    ['a service', 'Reizigers gebruiken DigiD op de pont.'],
    ['a system', 'De pont meldt zich aan in het systeem Zwaluwhof.'],
    ['words between quotation marks', 'De schipper riep «De kade is nog ver weg».'],
    ['what another paper is about', 'Ik las de Kieler punten bij het Veerakkoord.'],
  ])('is none: %s', (_, answer) => expect(references({ answers: [answer] })).toEqual([]));
});
