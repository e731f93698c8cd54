import type { Inquiry } from '../../types/inquiry.js';

/** Columns of the table of questions: name and how a question fills it. Lists are parted by a space (addresses hold none). */
export const questionColumns = ['vraag', 'document', 'nummer', 'vraagtekst', 'status', 'antwoord', 'geldend_antwoord', 'antwoordtekst'] as const;

/** Rows of RFC 4180: CRLF line ends, quoted where needed. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The questions of a paper as rows under a header: one a question, with the text of the answers that its pointers lead to. */
export function writeQuestionTable({ document, questions, answers }: Inquiry): string {
  const textOf = new Map(answers.map(({ iri, text }) => [iri, text]));
  return writeCsv([
    questionColumns,
    ...questions.map((question) => [
      question.iri, document.iri, question.label, question.text, question.status,
      question.answers.join(' '), question.effectiveAnswers.join(' '),
      question.effectiveAnswers.map((iri) => textOf.get(iri) ?? '').join('\n\n'),
    ]),
  ]);
}
