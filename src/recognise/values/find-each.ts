import type { Span } from '../../types/span.js';
import type { Token } from '../words/tokens.js';

/** Something read at tokens `[at, end)`. */
interface Hit {
  readonly at: number;
  readonly end: number;
}

/** What `read` finds at these tokens, none in what was found before it, each as `tell` says, with its place in the text. */
export function findEach<H extends Hit, M>(tokens: readonly Token[], places: readonly number[], read: (at: number) => H | null, tell: (hit: H) => M): readonly (M & Span)[] {
  const found: (M & Span)[] = [];
  let next = 0;
  for (const place of places) {
    const hit = place < next ? null : read(place);
    const [first, last] = hit ? [tokens[hit.at], tokens[hit.end - 1]] : [];
    if (!hit || !first || !last) continue;
    found.push({ start: first.start, end: last.end, ...tell(hit) });
    next = hit.end;
  }
  return found;
}
