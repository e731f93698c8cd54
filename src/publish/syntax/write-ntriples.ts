import type * as RDF from '@rdfjs/types';
import { getOrPut } from '../../maps.js';
import { byKey } from '../../order.js';
import { type Grouped, groupQuads, valuesAsText } from './grouped.js';
import { perLayout } from './layout.js';
import { iriAsText } from '../../vocabulary/terms-as-text.js';

/** The lines of N-Triples, each once, sorted by code unit, so that files of papers merge by line. Throws on blank nodes and bad IRIs. */
export function writeNTriples(quads: Iterable<RDF.Quad> | Grouped): string {
  const known = new Map<string, string>();
  const iri = (value: string) => getOrPut(known, value, () => iriAsText(value));
  const inOrder = perLayout((property, at) => ({ at, text: iri(property) }), (a, b) => (a.text < b.text ? -1 : 1));
  let lines = '';
  // Terms in order make lines in order: where one term is the start of another, the space after it comes before all that may follow there.
  for (const [subject, { layout, values }] of [...groupQuads(quads).things].map(([name, thing]) => [iri(name), thing] as const).sort(byKey)) {
    for (const { at, text } of inOrder(layout)) {
      for (const value of valuesAsText(values[at] ?? [], iri)) lines += `${subject} ${text} ${value} .\n`;
    }
  }
  return lines;
}
