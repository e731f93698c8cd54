import type { AnswerNode, ReferenceNode, TextNode } from '../../types/inquiry.js';
import { html, type Markup } from '../html.js';
import { withLines } from '../text/mark-run.js';
import { markText } from '../text/mark-text.js';
import { remarkNames } from '../words.js';
import { hrefOfText, type Reading } from './reading.js';

/** An answer under its heading as printed. */
export function writeAnswer(answer: AnswerNode, reading: Reading): Markup {
  return html`<div class="antwoord" id="${reading.anchors.get(answer.iri)}"><h3>${answer.heading ?? 'Antwoord'}</h3>
${writeText(answer, reading)}</div>
`;
}

/** The paragraphs of a text; what it refers to within the paper can be opened below the paragraph that does so. */
export function writeText(node: TextNode, reading: Reading): Markup {
  const opened = new Set([node.iri]);
  const paragraphs = markText(node, reading).map(({ content, references }) => {
    const answers = references.flatMap((reference) => answersMeant(reference, reading)).filter(({ iri }) => !opened.has(iri));
    for (const { iri } of answers) opened.add(iri);
    return html`<p>${content}</p>
${[...new Set(answers)].map((answer) => writeOpening(answer, reading))}`;
  });
  return html`${paragraphs}${node.remarks.map((remark) => html`<p class="opmerking">Bij het lezen: ${remarkNames[remark]}.</p>`)}`;
}

/** An answer that can be opened in place; its own mentions stay where it is printed. */
function writeOpening(answer: AnswerNode, reading: Reading): Markup {
  const name = headingOf(answer);
  return html`<details class="inzage"><summary>${name}</summary>${answer.text.split(/\n{2,}/).map((text) => html`<p>${withLines(text)}</p>`)}<p><a href="${hrefOfText(reading, answer)}">Naar dit antwoord in het stuk<span class="stil">: ${name}</span></a></p></details>
`;
}

/** "Antwoord op vragen 7, 8, 9 en 10" or "Antwoord 3". */
export function headingOf({ heading, label }: AnswerNode): string {
  return heading === undefined || /^antwoord\W*$/i.test(heading) ? `Antwoord op vraag ${label}` : heading.replace(/[.:]\s*$/, '');
}

/** The answers with substance that a resolved reference within the paper leads to. */
function answersMeant({ class: of, targetAnswers }: ReferenceNode, { answers }: Reading): readonly AnswerNode[] {
  if (of !== 'IntraDocumentReference') return [];
  const seen = new Set<string>();
  const follow = (iri: string): readonly AnswerNode[] => {
    const answer = answers.get(iri);
    if (!answer || seen.has(iri)) return [];
    seen.add(iri);
    return answer.referral && answer.defersTo.length > 0 ? answer.defersTo.flatMap(follow) : [answer];
  };
  return targetAnswers.flatMap(follow);
}
