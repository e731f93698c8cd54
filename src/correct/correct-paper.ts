import type { Correction, MastheadField } from '../types/correction.js';
import type { Masthead, Paper } from '../types/paper.js';
import type { Report } from '../types/problem.js';

/** The paper with the operator's masthead fields and answer links; a correction that fits nothing is reported. `docref` is the paper's own. */
export function correctPaper(paper: Paper, docref: string, corrections: readonly Correction[], report: Report): Paper {
  let corrected = paper;
  for (const correction of corrections) {
    if (correction.action === 'hide-person') corrected = { ...corrected, masthead: hidePerson(corrected.masthead, correction.name) };
    else if (correction.document !== docref) continue;
    else if (correction.action === 'masthead') corrected = { ...corrected, masthead: setField(corrected.masthead, correction.field, correction.value) };
    else if (correction.action === 'answers') corrected = setAnswers(corrected, correction.answer, correction.questions, report);
  }
  return corrected;
}

function setField(masthead: Masthead, field: MastheadField, value: string | null): Masthead {
  const { [field]: _, ...others } = masthead;
  return value === null ? others : { ...others, [field]: value };
}

function hidePerson(masthead: Masthead, name: string): Masthead {
  const others = <T extends { readonly name: string }>(list: readonly T[]) => list.filter((person) => person.name !== name);
  return { ...masthead, askers: others(masthead.askers), answerers: others(masthead.answerers) };
}

function setAnswers(paper: Paper, label: string, questions: readonly string[], report: Report): Paper {
  const indexes = questions.map((question) => paper.questions.findIndex((q) => q.label === question));
  const answer = paper.answers.findIndex((a) => a.label === label);
  if (answer === -1 || indexes.includes(-1)) {
    report('correct/fits-nothing', null, `antwoord ${label} → vraag ${questions.join(', ')}`);
    return paper;
  }
  return { ...paper, answers: paper.answers.map((a, i) => (i === answer ? { ...a, answers: indexes } : a)) };
}
