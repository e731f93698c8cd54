import { it } from 'vitest';
import type { Draft } from '../../src/compose/gather-units.js';
import { addLostQuestions } from '../../src/compose/lost-questions.js';
import { expectProportion } from '../proportion.js';

const draft = (role: Draft['role'], label: number, under: readonly Draft[] = []): Draft => ({ role, labels: [String(label)], heading: null, under, stretches: [], calls: [] });

/** A question with many answers below it, which name a few hundred that are not there, again and again. */
function answered(many: number): readonly Draft[] {
  const question = draft('question', 1);
  return [question, ...Array.from({ length: many }, (_, i) => draft('answer', (i % 300) + 1, [question]))];
}

it('takes no time for a lost question that it is named again', () => expectProportion((share) => addLostQuestions(answered(share * 40_000))));
