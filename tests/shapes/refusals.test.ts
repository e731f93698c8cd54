import { describe, expect, it } from 'vitest';
import { integrityRules } from '../../src/validate/integrity-rules.js';
import { readShapes } from '../../src/validate/judge-shapes.js';
import { validate } from '../../src/validate/validate.js';
import { prefixes } from '../../src/vocabulary/external.js';
import { edit, readSpecimen } from './edit-graph.js';
import { refusals } from './refusals.js';

const list = readSpecimen('list');

describe('a graph broken in one place', () => {
  it.each(refusals)('is refused by %s %s: %s', async (source, constraint, changes) => {
    const { conforms, results } = await validate(edit(list, changes));
    expect(conforms).toBe(false);
    const expected = constraint === '' ? `${prefixes.vbs}${source}` : `${prefixes.sh}${constraint}ConstraintComponent`;
    expect(results.map((result) => `${result.source} ${result.constraint}`)).toContain(`${prefixes.vbs}${source} ${expected}`);
  });

  it('is tried for every shape and every rule', () => {
    const tried = new Set(refusals.map(([source]) => `${prefixes.vbs}${source}`));
    const shapes = readShapes().flatMap(({ subject, predicate }) => (predicate.value === `${prefixes.sh}message` ? [subject.value] : []));
    const rules = Object.keys(integrityRules).map((id) => `${prefixes.vbs}${id}`);
    expect([...new Set([...shapes, ...rules])].filter((source) => !tried.has(source))).toEqual([]);
  });
});
