import { addTo } from '../maps.js';
import type { NoteCall, NoteUnit, Paper, UnitText } from './paper.js';
import { sourceSpan } from './view.js';

/**
 * The note that each call of a paper means, by mark. Of notes with one mark (numbering that begins again on every page) it is the next one printed below
 * the call; where they are not printed between their calls, they are taken in the order of these.
 */
export function calledNotes({ notes, parts, questions, answers }: Pick<Paper, 'notes' | 'parts' | 'questions' | 'answers'>): ReadonlyMap<NoteCall, NoteUnit> {
  const byMark = new Map<string, NoteUnit[]>();
  for (const note of notes) addTo(byMark, note.mark, note);
  const calls = new Map<string, Placed[]>();
  const units = [...parts, ...questions, ...answers].sort((a, b) => placeOf(a) - placeOf(b));
  for (const { view, noteCalls } of units) {
    for (const call of noteCalls) addTo(calls, call.mark, { call, at: sourceSpan(view, { start: Math.max(0, call.offset - 1), end: call.offset }).end });
  }
  return new Map([...calls].flatMap(([mark, of]) => pairUp(of, byMark.get(mark) ?? [])));
}

/** A call with its place in the source. */
interface Placed {
  readonly call: NoteCall;
  readonly at: number;
}

const placeOf = (unit: UnitText | undefined): number => unit?.view.pieces[0]?.from ?? 0;

function pairUp(calls: readonly Placed[], notes: readonly NoteUnit[]): readonly (readonly [NoteCall, NoteUnit])[] {
  const [first = 0, last = 0] = [calls[0]?.at, calls.at(-1)?.at];
  const isBetween = notes.some((note) => placeOf(note) > first && placeOf(note) < last);
  let next = 0;
  return calls.flatMap(({ call, at }, turn) => {
    while (isBetween && next < notes.length && placeOf(notes[next]) < at) next++;
    const note = notes[isBetween ? next : turn] ?? notes.at(-1);
    return note ? [[call, note] as const] : [];
  });
}
