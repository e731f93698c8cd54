import { addTo } from '../maps.js';
import type { NoteCall, NoteUnit, Paper } from './paper.js';

/** The note that each call of a paper means, by mark: marks met again (numbering that restarts) are taken in the order of the calls. */
export function calledNotes({ notes, parts, questions, answers }: Pick<Paper, 'notes' | 'parts' | 'questions' | 'answers'>): ReadonlyMap<NoteCall, NoteUnit> {
  const byMark = new Map<string, NoteUnit[]>();
  for (const note of notes) addTo(byMark, note.mark, note);
  const called = new Map<NoteCall, NoteUnit>();
  const used = new Map<string, number>();
  const units = [...parts, ...questions, ...answers].sort((a, b) => (a.view.pieces[0]?.from ?? 0) - (b.view.pieces[0]?.from ?? 0));
  for (const call of units.flatMap(({ noteCalls }) => noteCalls)) {
    const same = byMark.get(call.mark) ?? [];
    const turn = used.get(call.mark) ?? 0;
    used.set(call.mark, turn + 1);
    const note = same[Math.min(turn, same.length - 1)];
    if (note) called.set(call, note);
  }
  return called;
}
