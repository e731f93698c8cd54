import { describe, expect, it } from 'vitest';
import type { Paper, PartUnit } from '../../src/types/paper.js';
import type { View } from '../../src/types/view.js';
import { sketch } from '../recognise/references/paper.js';
import { inquiryOf, names } from './inquiry-of.js';

const number = 'kst-99010-7';
const masthead = { identifier: number, dateAnswered: '2031-03-18' };

describe('notes', () => {
  it('belong to the texts that call them; a mark printed again to the next of its calls', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?¹'], answers: ['Ja.¹ Echt.¹ En².'], notes: ['Eerste noot.', 'Tweede noot.'] });
    const again = { ...paper, notes: paper.notes.map((note) => ({ ...note, mark: '1' })) };
    const noteIri = (index: number) => `${names.note(number, '1')}${index > 1 ? `~${index}` : ''}`;
    const { questions, answers, notes } = inquiryOf(again);
    expect(notes.map(({ iri, mark, text }) => [iri, mark, text])).toEqual([[noteIri(1), '1', 'Eerste noot.'], [noteIri(2), '1', 'Tweede noot.']]);
    expect(questions[0]?.footnotes).toEqual([noteIri(1)]);
    expect(answers[0]?.footnotes).toEqual([noteIri(2)]);
  });

  it('are taken in the order of print, the last of a mark for all further calls, and none by a text without calls', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?¹', 'En de boot?'], answers: ['Ja.¹', 'Nee.¹'], notes: ['Eerste noot.', 'Tweede noot.', 'Derde noot.'] });
    const printedAt = <U extends { readonly view: View }>(unit: U, from: number): U => ({ ...unit, view: { ...unit.view, pieces: unit.view.pieces.map((piece) => ({ ...piece, from })) } });
    const part: PartUnit = { role: 'explanation', view: { text: 'Zo is het.', pieces: [{ at: 0, from: 0, length: 10 }] }, noteCalls: [{ offset: 10, mark: '1' }], remarks: [] };
    const again: Paper = {
      ...paper,
      questions: paper.questions.map((question, i) => printedAt(question, 100 * i)),
      parts: [printedAt(part, 200)],
      answers: paper.answers.map((answer, i) => printedAt(answer, 300 + 100 * i)),
      notes: paper.notes.map((note) => ({ ...note, mark: '1' })),
    };
    const { questions, parts, answers, notes } = inquiryOf(again);
    const [first, second, third] = notes.map(({ iri }) => iri);
    expect([...questions, ...parts, ...answers].map(({ footnotes }) => footnotes)).toEqual([[first], [], [second], [third], [third]]);
  });

  it('are taken by their place where numbering begins again on every page: a note called twice stands for both', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?¹', 'En de boot?¹', 'En de veerman?¹'], notes: ['Eerste noot.', 'Tweede noot.'] });
    const at = <U extends { readonly view: View }>(unit: U, from: number): U => ({ ...unit, view: { ...unit.view, pieces: unit.view.pieces.map((piece) => ({ ...piece, from })) } });
    const again: Paper = { ...paper, questions: paper.questions.map((question, i) => at(question, [0, 50, 200][i] ?? 0)), notes: paper.notes.map((note, i) => at({ ...note, mark: '1' }, [100, 300][i] ?? 0)) };
    const { questions, notes } = inquiryOf(again);
    const [first, second] = notes.map(({ iri }) => iri);
    expect(questions.map(({ footnotes }) => footnotes)).toEqual([[first], [first], [second]]);
  });
});
