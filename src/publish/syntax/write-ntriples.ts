import type * as RDF from '@rdfjs/types';
import { byCodeUnit, sortedOnce } from '../../order.js';
import { type Grouped, groupQuads, type Value } from './grouped.js';
import { perLayout } from './layout.js';

/** The lines of N-Triples, each once, sorted by code unit, so that files of papers merge by line. Throws on blank nodes and bad IRIs. */
export function writeNTriples(quads: Iterable<RDF.Quad> | Grouped): string {
  const inOrder = perLayout((places) => places.map(({ property, at }) => ({ at, text: ` ${property.text} ` })).sort((a, b) => byCodeUnit(a.text, b.text)));
  let lines = '';
  // Terms in order make lines in order: where one term is the start of another, the space after it comes before all that may follow there.
  for (const { text: subject, layout, values } of [...groupQuads(quads).subjects].sort((a, b) => byCodeUnit(a.text, b.text))) {
    for (const { at, text } of inOrder(layout)) {
      const said = values[at] ?? [];
      if (said.length === 1) for (const value of said) lines += `${subject}${text}${asText(value)} .\n`;
      else for (const value of sortedOnce(said.map(asText), byCodeUnit)) lines += `${subject}${text}${value} .\n`;
    }
  }
  return lines;
}

const asText = (value: Value): string => (value.iri === null ? value.quoted + value.kind.tail : value.text);
