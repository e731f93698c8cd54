import type { Token } from '../words/tokens.js';

/** A token with which something may begin. */
interface Place {
  readonly at: number;
}

/** Something read at tokens `[at, end)`. */
interface Hit extends Place {
  readonly end: number;
}

/** What `read` finds at these tokens, none in what was found before it, each as `tell` says, which is given its place in the text. */
export function findEach<P extends Place, H extends Hit, M>(tokens: readonly Token[], places: readonly P[], read: (tokens: readonly Token[], place: P) => H | null, tell: (hit: H, start: number, end: number) => M): readonly M[] {
  const found: M[] = [];
  let next = 0;
  for (const place of places) {
    const hit = place.at < next ? null : read(tokens, place);
    const first = hit && tokens[hit.at];
    const last = hit && tokens[hit.end - 1];
    if (!first || !last) continue;
    found.push(tell(hit, first.start, last.end));
    next = hit.end;
  }
  return found;
}
