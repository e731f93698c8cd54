import type { Mention, Recognised, ReferenceMention } from '../types/mention.js';
import type { OwnEntity } from '../types/own-entity.js';
import { anchorDate, type Paper, type Unit } from '../types/paper.js';
import type { Context } from './context.js';
import { findEntities } from './entities/find-entities.js';
import { findReferences } from './references/find-references.js';

/** All mentions in the questions, answers and notes of a paper; `table`: the operator's own names. */
export function recognise(paper: Paper, table?: readonly OwnEntity[]): Recognised {
  const own = table && table.length > 0 ? { table } : {};
  const asked = { paper, date: anchorDate(paper.masthead, 'question'), ...own };
  const answered = { paper, date: anchorDate(paper.masthead, 'answer'), ...own };
  return {
    questions: paper.questions.map((unit) => findMentions(unit, asked)),
    answers: paper.answers.map((unit) => findMentions(unit, answered)),
    notes: paper.notes.map((unit) => findMentions(unit, answered)),
  };
}

function findMentions(unit: Unit, context: Context): readonly Mention[] {
  const references = findReferences(unit, context);
  const others = findEntities(unit, context);
  return [...references, ...withoutNumbersOf(references, others, unit.view.text.length)].sort((a, b) => a.start - b.start || a.end - b.end);
}

const byNumber = 1;
const byCode = 2;

/** Leaves out years and counts that are part of a number, law or address cited ("Kamerstukken II 2018/19, …", "Wet op de loonbelasting 1964"), and all that is part of an address or of the number of a case ("RVS" of an ECLI). */
function withoutNumbersOf(references: readonly ReferenceMention[], mentions: readonly Mention[], length: number): readonly Mention[] {
  if (references.length === 0) return mentions;
  const cited = new Uint8Array(length);
  for (const { start, end, rule, pointer } of references) {
    if (rule !== 'omschrijving' && rule !== 'voornoemd' && pointer.kind !== 'other-paper') cited.fill(pointer.kind === 'web' || pointer.kind === 'case' ? byCode : byNumber, start, end);
  }
  const isPart = ({ kind, rule, start }: Mention) => cited[start] === byCode || (cited[start] === byNumber && kind !== 'entity' && (kind !== 'date' || rule === 'jaar'));
  return mentions.filter((mention) => !isPart(mention));
}
