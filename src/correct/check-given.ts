import type { Correction } from '../types/correction.js';
import type { Paper } from '../types/paper.js';
import type { Report } from '../types/problem.js';

/** Reports corrections of a paper that name a row which no table has: whom they mean can't be stated. */
export function checkRows(corrections: readonly Correction[], docref: string, hasRow: (slug: string) => boolean, report: Report): void {
  for (const correction of corrections) {
    if (!('row' in correction) || correction.document !== docref || typeof correction.row !== 'string' || hasRow(correction.row)) continue;
    report('correct/fits-nothing', null, `${correction.action} «${correction.text}» in ${correction.in}, want er is geen rij «${correction.row}»`);
  }
}

/** Of the names that are to be hidden those that the paper has. */
export function namesToHide({ masthead, questions, answers, notes, parts }: Paper, corrections: readonly Correction[]): readonly string[] {
  const people = [...masthead.askers, ...masthead.answerers];
  const texts = [...questions, ...answers, ...notes, ...parts].map(({ view }) => view.text);
  const hidden = corrections.flatMap((correction) => (correction.action === 'hide-person' ? [correction.name] : []));
  return hidden.filter((name) => people.some((person) => person.name === name) || texts.some((text) => text.includes(name)));
}
