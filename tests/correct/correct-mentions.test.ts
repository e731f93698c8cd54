import { describe, expect, it } from 'vitest';
import { correctMentions } from '../../src/correct/correct-mentions.js';
import { correctPaper } from '../../src/correct/correct-paper.js';
import type { Correction } from '../../src/types/correction.js';
import type { Mention } from '../../src/types/mention.js';
import type { AnswerUnit, Paper, QuestionUnit, Unit } from '../../src/types/paper.js';

const text = 'De rederij Wad en Zee vaart weer, meldt Anna Vis; Anna Vis woont in Ketelhaven.';
const view = { text, pieces: [{ at: 0, from: 0, length: text.length }] };
const bare = { view, noteCalls: [], remarks: [] };
const question: QuestionUnit = { ...bare, role: 'question', label: '4', parts: [], status: 'beantwoord' };
const answer: AnswerUnit = { ...bare, role: 'answer', label: '4', answers: [0] };
const paper: Paper = {
  name: 'stuk.txt', format: 'text', sha256: 'a'.repeat(64), questions: [question], answers: [answer], notes: [], parts: [], remarks: [], unrecognised: 0,
  masthead: {
    kind: 'lijst', dossierNumbers: [], caseNumbers: [], askers: [{ name: 'Anna Vis' }, { name: 'Bo Kamp' }], addressees: [], answerers: [], answeringBodies: [], onBehalfOf: [], related: [],
  },
};
const span = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const entity = (words: string, from = 0): Mention => ({ kind: 'entity', ...span(words, from), rule: 'proef', type: words.includes('Anna') ? 'Person' : 'Organization' });
const found = { mentions: new Map<Unit, readonly Mention[]>([[question, []], [answer, [entity('Wad en Zee'), entity('Anna Vis'), entity('Anna Vis', text.indexOf(';'))]]]), cited: [] };
const place = { document: 'kst-99010-1', in: 'antwoord 4', occurrence: 1 };

function correct(...corrections: readonly Correction[]) {
  const told: string[] = [];
  const { mentions } = correctMentions(found, paper, 'kst-99010-1', corrections, (code, _, detail) => told.push(`${code} ${detail}`));
  return { told, mentions: (mentions.get(answer) ?? []).map((m) => [text.slice(m.start, m.end), m.kind === 'entity' ? m.type : m.kind, m.rule]) };
}

describe("an operator's corrections", () => {
  it('add a mention, marked as a correction', () => {
    expect(correct({ action: 'add', ...place, text: 'Ketelhaven', type: 'Location' }).mentions).toContainEqual(['Ketelhaven', 'Location', 'correctie']);
  });

  it('remove one occurrence and leave the other', () => {
    expect(correct({ action: 'remove', ...place, text: 'Anna Vis', occurrence: 2 }).mentions.filter(([words]) => words === 'Anna Vis')).toHaveLength(1);
  });

  it('retype, and move a boundary', () => {
    const { mentions } = correct({ action: 'move', ...place, text: 'Wad en Zee', to: 'rederij Wad en Zee' }, { action: 'retype', ...place, text: 'rederij Wad en Zee', type: 'Facility' });
    expect(mentions[0]).toEqual(['rederij Wad en Zee', 'Facility', 'correctie']);
  });

  it('tell which correction fits nothing, and leave everything as it was', () => {
    const { told, mentions } = correct({ action: 'remove', ...place, text: 'Veerdienst' }, { action: 'remove', ...place, in: 'antwoord 9', text: 'Anna Vis' });
    expect(told).toEqual(['correct/fits-nothing remove «Veerdienst» in antwoord 4', 'correct/fits-nothing remove «Anna Vis» in antwoord 9']);
    expect(mentions).toHaveLength(3);
  });

  it('tell of one that finds its words and can do nothing with them', () => {
    const { told, mentions } = correct(
      { action: 'relink', ...place, text: 'Wad en Zee', identifiers: ['kst-99010-2'] },
      { action: 'move', ...place, text: 'Wad en Zee', to: 'Waddenzee' },
      { action: 'move', ...place, text: 'Wad en Zee', to: 'Ketelhaven' },
    );
    expect(told).toEqual(['relink', 'move', 'move'].map((action) => `correct/fits-nothing ${action} «Wad en Zee» in antwoord 4`));
    expect(mentions[0]).toEqual(['Wad en Zee', 'Organization', 'proef']);
  });

  it('leave other papers alone', () => {
    expect(correct({ action: 'remove', ...place, document: 'kst-99010-2', text: 'Anna Vis' })).toMatchObject({ told: [], mentions: { length: 3 } });
  });

  it('take a person out everywhere: mentions and masthead', () => {
    const hide: Correction = { action: 'hide-person', name: 'Anna Vis' };
    expect(correct(hide).mentions.map(([words]) => words)).toEqual(['Wad en Zee']);
    expect(correctPaper(paper, 'kst-99010-2', [hide], () => {}).masthead.askers).toEqual([{ name: 'Bo Kamp' }]);
  });

  it('take a person out where the name was taken for something else, but nothing that merely has it in it', () => {
    expect(correct({ action: 'hide-person', name: 'Wad en Zee' }).mentions.map(([words]) => words)).toEqual(['Anna Vis', 'Anna Vis']);
    expect(correct({ action: 'hide-person', name: 'Zee' }).mentions).toHaveLength(3);
  });

  it('set and take away a field of the masthead, and which questions an answer answers', () => {
    const told: string[] = [];
    const corrected = correctPaper(
      { ...paper, questions: [question, { ...question, label: '5' }] },
      'kst-99010-1',
      [
        { action: 'masthead', document: 'kst-99010-1', field: 'issued', value: '2031-02-03' },
        { action: 'masthead', document: 'kst-99010-1', field: 'title', value: null },
        { action: 'answers', document: 'kst-99010-1', answer: '4', questions: ['4', '5'] },
        { action: 'answers', document: 'kst-99010-1', answer: '4', questions: ['6'] },
      ],
      (code, _, detail) => told.push(`${code} ${detail}`),
    );
    expect(corrected.masthead.issued).toBe('2031-02-03');
    expect(corrected.answers[0]?.answers).toEqual([0, 1]);
    expect(told).toEqual(['correct/fits-nothing antwoord 4 → vraag 6']);
  });
});
