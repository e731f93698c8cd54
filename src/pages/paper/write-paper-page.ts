import type { Inquiry } from '../../types/inquiry.js';
import type { Paper } from '../../types/paper.js';
import { dataScript, html, type Markup } from '../html.js';
import { layOut, type PageFile } from '../layout.js';
import { paperName } from '../paper-names.js';
import { drawPlaces } from '../pictures/draw-places.js';
import { drawPointers } from '../pictures/draw-pointers.js';
import type { Places } from '../places.js';
import { asTitle, counted, documentKinds, dutchDate } from '../words.js';
import { embedPaper } from './embed-paper.js';
import { type Block, orderBlocks } from './order-blocks.js';
import { type Reading, startReading } from './reading.js';
import { writeText } from './write-answer.js';
import { writeBar } from './write-bar.js';
import { dataForms, writeColophon } from './write-colophon.js';
import { writeMasthead } from './write-masthead.js';
import { writeNotes } from './write-notes.js';
import { writeQuestion } from './write-question.js';

/** The page of a paper, as it is printed, with what it names and refers to marked and linked. It follows from that paper alone. */
export function writePaperPage(paper: Paper, inquiry: Inquiry, places: Places): PageFile {
  const reading = startReading(paper, inquiry, places);
  const { document, questions } = inquiry;
  const blocks = orderBlocks(reading);
  const name = paperName(document.docref);
  const day = document.issued ?? document.dateAnswered ?? document.dateAsked;
  const body = html`<article>
${writeMasthead(reading)}<p class="sprong"><a href="#balk">In dit stuk: vragen, namen en verwijzingen</a></p>
${blocks.map((block) => writeBlock(block, reading))}${writeNotes(reading)}${drawPlaces(reading)}${drawPointers(reading)}${writeColophon(reading)}</article>
${writeBar(reading, blocks)}`;
  return layOut({
    path: reading.path,
    title: `${name}${document.title === undefined ? '' : `: ${asTitle(document.title)}`}`,
    description: `${documentKinds[document.kind]}, ${name}${day === undefined ? '' : ` van ${dutchDate(day)}`}: ${counted(questions.length, 'vraag', 'vragen')} met alles wat erin genoemd en aangehaald wordt.`,
    head: [dataForms.map(([ending, type]) => html`<link rel="alternate" type="${type}" href="${document.docref}${ending}">`), '\n', embed(inquiry, body)],
    shape: 'stuk',
    body,
  });
}

/** Bytes of a page and its embedded data beside which there is room for style, below 200 KB together. */
const roomy = 184_000;

/** The embedded data, with all texts unless the page grows too heavy by them. */
function embed(inquiry: Inquiry, body: Markup): Markup {
  const whole = dataScript(embedPaper(inquiry, inquiry.questions, { texts: true }));
  return Buffer.byteLength(body.text) + Buffer.byteLength(whole.text) <= roomy ? whole : dataScript(embedPaper(inquiry, inquiry.questions, { texts: false }));
}

function writeBlock(block: Block, reading: Reading): Markup {
  if (block.is === 'question') return writeQuestion(block, reading);
  const { part } = block;
  const id = reading.anchors.get(part.iri);
  if (part.role === 'heading') return html`<h2 class="tussenkop" id="${id}">${part.text}</h2>
`;
  return html`<section class="deel" id="${id}">${writeText(part, reading.paper.parts[reading.inquiry.parts.indexOf(part)], reading)}</section>
`;
}
