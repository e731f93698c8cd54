import { readFileSync } from 'node:fs';
import type * as RDF from '@rdfjs/types';
import { Parser } from 'n3';
import { prefixes } from '../../src/vocabulary/external.js';

const base = 'https://w3id.org/vraagbaak/id/';
const heads = Object.entries({ ...prefixes, q: `${base}vraag/kst-99010-3/`, a: `${base}antwoord/kst-99010-3/`, e: `${base}entiteit/kst-99010-3/` });
const start = `@base <${base}> .\n${heads.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('')}`;

/** The specimen graph of that name beside this file. */
export function readSpecimen(name: string): readonly RDF.Quad[] {
  return new Parser().parse(readFileSync(new URL(`./${name}.ttl`, import.meta.url), 'utf8'));
}

/**
 * A graph with changes, one a line: `- subject property *` takes all its values away, `- subject property value` that one,
 * `+ subject property value` adds one. In Turtle with the prefixes above; addresses are relative to the base.
 */
export function edit(quads: readonly RDF.Quad[], changes: string): readonly RDF.Quad[] {
  let graph = quads;
  for (const line of changes.trim().split('\n')) graph = editOnce(graph, line.trim());
  return graph;
}

function editOnce(graph: readonly RDF.Quad[], line: string): readonly RDF.Quad[] {
  const [pattern] = new Parser().parse(`${start}${line.slice(1).replace(/ \*$/, ' []')} .`);
  if (!pattern) throw new Error(`no statement: ${line}`);
  if (line[0] === '+') return [...graph, pattern];
  const fits = ({ subject, predicate, object }: RDF.Quad) =>
    subject.equals(pattern.subject) && predicate.equals(pattern.predicate) && (pattern.object.termType === 'BlankNode' || object.equals(pattern.object));
  if (!graph.some(fits)) throw new Error(`nothing to take away: ${line}`);
  return graph.filter((quad) => !fits(quad));
}
