import type { Mention, Recognised } from '../types/mention.js';
import { anchorDate, type Paper, type Unit } from '../types/paper.js';
import type { Context } from './context.js';
import { findEntities } from './entities/find-entities.js';
import { findReferences } from './references/find-references.js';

/** All mentions in the questions, answers and notes of a paper. */
export function recognise(paper: Paper): Recognised {
  const asked = { paper, date: anchorDate(paper.masthead, 'question') };
  const answered = { paper, date: anchorDate(paper.masthead, 'answer') };
  return {
    questions: paper.questions.map((unit) => findMentions(unit, asked)),
    answers: paper.answers.map((unit) => findMentions(unit, answered)),
    notes: paper.notes.map((unit) => findMentions(unit, answered)),
  };
}

function findMentions(unit: Unit, context: Context): readonly Mention[] {
  return [...findReferences(unit, context), ...findEntities(unit, context)].sort((a, b) => a.start - b.start || a.end - b.end);
}
