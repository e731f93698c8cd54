import { describe, expect, it } from 'vitest';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import { isTooFull } from '../../src/pipeline/paper/limit-paper.js';
import { limits } from '../../src/read/limits.js';
import type { Mention, Recognised } from '../../src/types/mention.js';
import type { ProblemCode } from '../../src/types/problem.js';

const questions = (count: number) => Array.from({ length: count }, (_, i) => `Vraag ${(i % 900) + 1}\nVaart het veer?\n\nAntwoord vraag ${(i % 900) + 1}\nNee.\n`).join('\n');
const convert = (count: number) => convertPaper(Buffer.from(`99 002 Veerdiensten\n\nNr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n${questions(count)}`), { name: 'stuk.txt' });

describe('the limits of one paper', () => {
  it('refuse one with too many questions and answers, with the place and what to do', async () => {
    const { conversion, problems } = await convert(limits.texts / 2 + 1);
    expect(conversion).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ code: 'segment/too-many', severity: 'error', line: expect.any(Number), message: expect.stringContaining(String(limits.texts)), remedy: expect.stringContaining('splits') })]);
  });

  it('leave one alone that stays under them', async () => {
    const { conversion, problems } = await convert(1000);
    expect(conversion?.paper.questions).toHaveLength(1000);
    expect(problems.map(({ code }) => code)).not.toContain('segment/too-many');
  });

  it('hold for what is recognised', async () => {
    const { conversion } = await convert(1);
    if (!conversion) throw new Error('not converted');
    const [question] = conversion.paper.questions;
    if (!question) throw new Error('no question');
    const mention: Mention = { kind: 'entity', start: 0, end: 5, rule: 'naam', type: 'Location' };
    const found = (count: number): Recognised => ({ mentions: new Map([[question, Array.from({ length: count }, () => mention)]]), cited: [] });
    const told: ProblemCode[] = [];
    expect([limits.mentions, limits.mentions + 1].map((count) => isTooFull(found(count), (code) => told.push(code)))).toEqual([false, true]);
    expect(told).toEqual(['segment/too-many']);
  });
});
