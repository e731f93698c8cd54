import type { NoteNode } from '../../types/inquiry.js';
import { html, type Markup } from '../html.js';
import { markText } from '../text/mark-text.js';
import { nameText } from '../words.js';
import { hrefOfText, partsOf, type Reading } from './reading.js';

/** The notes of a page. */
export function writeNotes(reading: Reading): Markup | null {
  const { notes } = reading.inquiry;
  if (notes.length === 0) return null;
  return html`<section class="noten" id="noten" aria-labelledby="kop-noten"><h2 id="kop-noten">Noten</h2><ol>
${notes.map((note) => writeNote(note, reading))}</ol></section>
`;
}

/** A note with a way back to each text that calls it. */
export function writeNote(note: NoteNode, reading: Reading): Markup {
  const { anchors, callers } = reading;
  const back = callers.get(note.iri) ?? [];
  const text = markText(note, reading).map(({ content }) => html`<p>${content}</p>`);
  return html`<li id="${anchors.get(note.iri)}"><span class="merkteken">${note.mark}</span><div>${text}<p>${back.map((caller) => html`<a class="terug" href="${hrefOfText(reading, caller)}" aria-label="terug naar ${nameText(...partsOf(anchors.get(caller.iri) ?? ''))}">↑</a> `)}</p></div></li>
`;
}
