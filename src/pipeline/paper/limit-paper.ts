import { limits } from '../../read/limits.js';
import type { Recognised } from '../../types/mention.js';
import type { Paper, Unit } from '../../types/paper.js';
import type { Report } from '../../types/problem.js';
import { sourceSpan } from '../../types/view.js';

/** Whether a paper has more questions, answers, notes and parts than may be; tells so at the text that is one too many. */
export function isTooLong({ questions, answers, notes, parts }: Paper, report: Report): boolean {
  return isBeyond(limits.texts, 'vragen, antwoorden en noten', [...questions, ...answers, ...notes, ...parts], () => 1, report);
}

/** Whether more is recognised in a paper than may be; tells so at the text where it is too much. */
export function isTooFull({ mentions }: Recognised, report: Report): boolean {
  return isBeyond(limits.mentions, 'namen, getallen en verwijzingen', [...mentions.keys()], (unit) => mentions.get(unit)?.length ?? 0, report);
}

function isBeyond(most: number, what: string, units: readonly Unit[], count: (unit: Unit) => number, report: Report): boolean {
  let sum = 0;
  for (const unit of units) {
    sum += count(unit);
    if (sum <= most) continue;
    const { view } = unit;
    report('segment/too-many', view.text === '' ? null : sourceSpan(view, { start: 0, end: Math.min(80, view.text.length) }), `${most} ${what}`);
    return true;
  }
  return false;
}
