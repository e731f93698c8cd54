import type { Pointer } from '../../../types/mention.js';
import { lettersOf } from './known-by.js';
import { type Notes, shortestTitle } from './described-source.js';
import type { Reading } from '../read-text.js';

/** The title of the source that a note gives, where a text has it right before the call: tokens from (inclusive) and to (exclusive). */
export interface CalledTitle {
  readonly from: number;
  readonly to: number;
  readonly pointer: Pointer;
}

/** Tokens of the longest title. */
const longest = 45;

/** The titles in a text that the notes called behind them give as those of their sources ("beschikbaar in De nieuwe manier van varen¹"). */
export function calledTitles({ reader, calls }: Reading, notes: Notes): readonly CalledTitle[] {
  return [...calls].flatMap(([to, call]) => {
    const note = notes.get(call);
    if (!note?.source || note.source.title.length < shortestTitle) return [];
    for (let from = to - 1; from >= Math.max(0, to - longest); from--) {
      const letters = lettersOf(reader.textOf({ from, to }));
      if (letters.length >= note.source.title.length) return letters === note.source.title ? [{ from, to, pointer: note.source.pointer }] : [];
    }
    return [];
  });
}
