import { vb } from '../../vocabulary/terms.js';
import { findNearest } from '../shipped-queries.js';

/** Names under `vb:` in a question that our ontology does not have, with the likeliest that it has: such a question is valid and finds nothing. */
export function hintsOn(text: string): readonly string[] {
  const names = new Set([...text.matchAll(/(?<![\w:/-])vb:(\w+)/g)].map(([, name = '']) => name));
  return [...names].filter((name) => !Object.hasOwn(vb, name)).map((name) => {
    const near = findNearest(name, Object.keys(vb)).map((other) => `vb:${other}`);
    return `vb:${name} bestaat niet${near.length > 0 ? `; bedoelt u ${near.join(' of ')}?` : ''}`;
  });
}
