import type * as RDF from '@rdfjs/types';
import { Store } from 'n3';
import { checkIntegrity } from '../../src/validate/check-integrity.js';
import { indexGraph } from '../../src/validate/graph-index.js';
import { createShapesJudge, readShapes } from '../../src/validate/judge-shapes.js';
import { type Damage, damagesOf } from './damages.js';

const judgeShapes = createShapesJudge(readShapes());

/** How many damages made a graph wrong, and those of them that neither a shape nor an integrity rule refused. */
export interface Trial {
  readonly wrong: number;
  readonly survivors: readonly Damage[];
}

/** Tries all damages to single statements of a graph, or every so many-th. */
export async function tryDamages(graph: readonly RDF.Quad[], every = 1): Promise<Trial> {
  const wrong = [...damagesOf(graph)].filter((damage, i) => damage.wrong && i % every === 0);
  const survivors: Damage[] = [];
  for (const damage of wrong) if (!(await isRefused(damage.graph))) survivors.push(damage);
  return { wrong: wrong.length, survivors };
}

/** The quicker judge goes first. */
async function isRefused(graph: readonly RDF.Quad[]): Promise<boolean> {
  return checkIntegrity(indexGraph(graph)).length > 0 || (await judgeShapes(new Store([...graph]))).findings.length > 0;
}
