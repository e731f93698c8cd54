import { dataForms } from '../../publish/syntax/forms.js';
import type { Inquiry, NoteNode } from '../../types/inquiry.js';
import { asText, dataScript, html, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { paperName } from '../../tables/official-numbers.js';
import { drawPlaces } from '../pictures/draw-places.js';
import { drawPointers } from '../pictures/draw-pointers.js';
import { type Places, relative } from '../places.js';
import { asTitle, counted, documentKinds, dutchDate } from '../words.js';
import { embedPaper } from './embed-paper.js';
import { type Block, orderBlocks } from './order-blocks.js';
import { isLeast, type Leaf, looseNotes, partPaper, questionsOn, readLeaf, textsIn } from './part-paper.js';
import { type Reading, startReading } from './reading.js';
import { writeText } from './write-answer.js';
import { writeBar } from './write-bar.js';
import { writeColophon } from './write-colophon.js';
import { nameLeaf, writeLeafHead, writeLeafMenu, writeOnward } from './write-leaves.js';
import { writeMasthead } from './write-masthead.js';
import { writeNote, writeNotes } from './write-notes.js';
import { writeQuestion } from './write-question.js';

/** Bytes of a page beside which there is room for style, below 200 KB together. */
const roomy = 184_000;
/** Bytes that a mention brings to the bar, a question to the embedded data, and a text of another page to the list of these on the first. */
const beside = { mention: 60, question: 200, elsewhere: 60 };

/** The pages of a paper, as it is printed, with what it names and refers to marked and linked: one, unless that grows too heavy. They follow from that paper alone. */
export function writePaperPages(inquiry: Inquiry, places: Places): readonly PublishedFile[] {
  const reading = startReading(inquiry, places);
  const blocks = orderBlocks(reading);
  const write = (leaves: readonly Leaf[]) => leaves.map((leaf) => writePage(reading, leaves, leaf));
  const whole = write(partPaper(reading, blocks, blocks.map(() => 1), blocks.length));
  if (whole.every(fits)) return whole;
  const loose = looseNotes(inquiry, blocks).reduce((sum, note) => sum + weighNote(note, reading), 0) / blocks.length;
  const weights = blocks.map((block) => weigh(block, reading) + loose);
  const ahead = reading.anchors.size * beside.elsewhere;
  for (let room = roomy * 0.8; ; room *= 0.8) {
    const leaves = partPaper(reading, blocks, weights, room, ahead);
    const pages = write(leaves);
    if (leaves.every((leaf, i) => isLeast(leaf) || fits(pages[i])) || room < roomy / 20) return pages;
  }
}

const fits = (page: PublishedFile | undefined) => page !== undefined && Buffer.byteLength(page.content) <= roomy;

function weigh(block: Block, reading: Reading): number {
  const mentions = textsIn(block).reduce((sum, { iri }) => sum + (reading.mentions.get(iri)?.length ?? 0), 0);
  return Buffer.byteLength(asText(writeBlock(block, reading))) + mentions * beside.mention + beside.question;
}

const weighNote = (note: NoteNode, reading: Reading) => Buffer.byteLength(asText(writeNote(note, reading)));

function writePage(whole: Reading, leaves: readonly Leaf[], leaf: Leaf): PublishedFile {
  const reading = readLeaf(whole, leaves, leaf);
  const full = { ...reading, inquiry: whole.inquiry };
  const { document, questions } = whole.inquiry;
  const isFirst = leaf === leaves[0];
  const part = leaves.length === 1 ? '' : nameLeaf(leaves, leaf);
  const name = `${paperName(document.docref)}${isFirst ? '' : `, ${part}`}`;
  const day = document.issued ?? document.dateAnswered ?? document.dateAsked;
  const body = html`<article>
${isFirst ? writeMasthead(full) : writeLeafHead(full, part)}<p class="sprong"><a href="#balk">In dit ${part === '' ? 'stuk' : 'deel'}: vragen, namen en verwijzingen</a></p>
${writeLeafMenu(leaves, leaf)}${leaf.blocks.map((block) => writeBlock(block, reading))}${writeNotes(reading)}${writeOnward(reading, leaves, leaf)}${isFirst && [drawPlaces(full), drawPointers(full)]}${writeColophon(full)}</article>
${writeBar(reading, leaf.blocks)}`;
  const page = (data: Markup) => layOut({
    path: reading.path,
    title: `${name}${document.title === undefined ? '' : `: ${asTitle(document.title)}`}`,
    description: `${documentKinds[document.kind]}, ${name}${day === undefined ? '' : ` van ${dutchDate(day)}`}: ${counted(questions.length, 'vraag', 'vragen')} met alles wat erin genoemd en aangehaald wordt.`,
    head: [dataForms.map(({ ending, mediaType }) => html`<link rel="alternate" type="${mediaType}" href="${document.docref}${ending}">`), '\n', isFirst && part !== '' && html`<script type="module" src="${relative(reading.path, 'assets/verder.js')}"></script>\n`, data],
    shape: 'stuk',
    body,
  });
  const embed = (texts: boolean) => page(dataScript(embedPaper(whole.inquiry, questionsOn(leaf), { texts })));
  const heavy = embed(true);
  return fits(heavy) ? heavy : embed(false);
}

function writeBlock(block: Block, reading: Reading): Markup {
  if (block.is === 'question') return writeQuestion(block, reading);
  const { part } = block;
  const id = reading.anchors.get(part.iri);
  if (part.role === 'heading') return html`<h2 class="tussenkop" id="${id}">${part.text}</h2>
`;
  return html`<section class="deel" id="${id}">${writeText(part, reading)}</section>
`;
}
