import { html, type Markup } from '../html.js';
import { markText } from '../text/mark-text.js';
import { hrefOfText, type Reading } from './reading.js';

/** The notes of a paper, each with a way back to the texts that call it. */
export function writeNotes(reading: Reading): Markup | null {
  const { inquiry, anchors } = reading;
  if (inquiry.notes.length === 0) return null;
  const callers = [...inquiry.questions, ...inquiry.answers, ...inquiry.parts];
  const items = inquiry.notes.map((note) => {
    const back = callers.filter(({ footnotes }) => footnotes.includes(note.iri));
    const text = markText(note, reading).map(({ content }) => html`<p>${content}</p>`);
    return html`<li id="${anchors.get(note.iri)}"><span class="merkteken">${note.mark}</span><div>${text}<p>${back.map((text) => html`<a class="terug" href="${hrefOfText(reading, text)}" aria-label="terug naar ${anchors.get(text.iri)?.replace('-', ' ')}">↑</a> `)}</p></div></li>
`;
  });
  return html`<section class="noten" id="noten" aria-labelledby="kop-noten"><h2 id="kop-noten">Noten</h2><ol>
${items}</ol></section>
`;
}
