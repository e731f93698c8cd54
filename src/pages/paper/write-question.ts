import type { QuestionNode } from '../../types/inquiry.js';
import { html, join, type Markup } from '../html.js';
import { paperCitation } from '../../tables/official-numbers.js';
import { statusNames } from '../words.js';
import type { Block } from './order-blocks.js';
import { hrefOfText, type Reading } from './reading.js';
import { headingOf, writeAnswer, writeText } from './write-answer.js';

/** A question with the answers that are printed below it, how to cite it and where its data are. */
export function writeQuestion({ question, answers }: Extract<Block, { is: 'question' }>, reading: Reading): Markup {
  if (!question) return html`${answers.map((answer) => writeAnswer(answer, reading))}`;
  const anchor = reading.anchors.get(question.iri);
  return html`<section class="vraag" id="${anchor}">
<h2><a href="#${anchor}">Vraag ${question.label}</a>${writeTurn(question)}</h2>
<div class="gevraagd">${writeText(question, reading)}</div>
${answers.map((answer) => writeAnswer(answer, reading))}${answers.length === 0 && writeElsewhere(question, reading)}${writeTools(question, reading)}</section>
`;
}

/** Of a number that the paper uses again, which time this is: its address ends in that. */
function writeTurn({ iri }: QuestionNode): Markup | null {
  const [, turn] = /~(\d+)$/.exec(iri) ?? [];
  return turn === undefined ? null : html` <small>(${turn}e met dit nummer)</small>`;
}

/** Where the answer to a question is when it is not printed below it. */
function writeElsewhere({ answers, status }: QuestionNode, reading: Reading): Markup {
  const links = answers.flatMap((iri) => {
    const answer = reading.answers.get(iri);
    return answer ? [html`<a href="${hrefOfText(reading, answer)}">${headingOf(answer)}</a>`] : [];
  });
  return links.length > 0 ? html`<p class="elders">Samen beantwoord: ${join(links, ', ')}.</p>\n` : html`<p class="elders">${statusNames[status]}</p>\n`;
}

function writeTools({ iri, label }: QuestionNode, { inquiry: { document } }: Reading): Markup {
  const name = `vraag ${label}`;
  return html`<div class="hulp"><details><summary>Citeer</summary><p>${paperCitation(document.docref)}, ${name}. <code>${iri}</code></p></details><a href="${document.docref}.ttl">Data</a></div>
`;
}
