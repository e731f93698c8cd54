import type * as RDF from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { integrityRules } from '../../src/validate/integrity-rules.js';
import { readShapes } from '../../src/validate/judge-shapes.js';
import { validate } from '../../src/validate/validate.js';
import { prefixes } from '../../src/vocabulary/external.js';
import { createBoth } from '../validate/both-judges.js';
import { edit, readSpecimen } from './edit-graph.js';
import { refusals } from './refusals.js';

const list = readSpecimen('list');
const { quick, engine } = createBoth(readShapes());
const hasBlankNode = (graph: readonly RDF.Quad[]) => graph.some(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode');

describe('a graph broken in one place', () => {
  it.each(refusals)('is refused by %s %s: %s, and the quick judge agrees', async (source, constraint, changes) => {
    const graph = edit(list, changes);
    const { conforms, results, focusNodes } = await validate(graph);
    expect(conforms).toBe(false);
    // The engine found the results of shapes; it is asked here about graphs in which `validate` had no need of it.
    const verdict = results.some(({ by }) => by === 'shape') ? { conforms: false, focusNodes: [...focusNodes] } : await engine(graph);
    expect(quick(graph)).toEqual(hasBlankNode(graph) ? null : verdict);
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
