import type { Mention, Recognised } from '../types/mention.js';
import type { Paper, Unit } from '../types/paper.js';
import { contextOf } from './context.js';
import { findEntities } from './entities/find-entities.js';
import { findReferences } from './references/find-references.js';

/** All mentions in the questions, answers and notes of a paper. */
export function recognise(paper: Paper): Recognised {
  const context = contextOf(paper);
  const read = (unit: Unit): readonly Mention[] =>
    [...findReferences(unit, context), ...findEntities(unit, context)].sort((a, b) => a.start - b.start || a.end - b.end);
  return { questions: paper.questions.map(read), answers: paper.answers.map(read), notes: paper.notes.map(read) };
}
