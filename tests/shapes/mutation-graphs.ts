import { readFileSync } from 'node:fs';
import type * as RDF from '@rdfjs/types';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import { readSpecimen } from './edit-graph.js';

/** The small graphs whose statements are damaged: those by hand, and papers of `examples/` converted, the long ones up to a line. */
export const mutationGraphs: Readonly<Record<string, () => Promise<readonly RDF.Quad[]>>> = {
  list: async () => readSpecimen('list'),
  faults: async () => readSpecimen('faults'),
  postponement: async () => readSpecimen('postponement'),
  'kst-99001-12': () => convertStart('kst-99001-12.txt', 60),
  'ah-tk-20302031-1324': () => convertStart('ah-tk-20302031-1324.txt', 46),
  'kst-99002-7': () => convertStart('kst-99002-7.txt', 60),
};

async function convertStart(name: string, lines: number): Promise<readonly RDF.Quad[]> {
  const start = readFileSync(`examples/${name}`, 'utf8').split('\n').slice(0, lines).join('\n');
  const { conversion } = await convertPaper(Buffer.from(start), { name });
  if (!conversion) throw new Error(`no paper: ${name}`);
  return [...new Map(conversion.quads.map((quad) => [`${quad.subject.value} ${quad.predicate.value} ${quad.object.termType} ${quad.object.value}`, quad])).values()];
}
