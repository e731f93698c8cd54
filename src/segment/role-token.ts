import { readLabels } from './label-list.js';
import type { Row } from './row.js';
import type { Token } from './token.js';

/** What stands in a later column of a table's head row, or is a figure there, heads or numbers nothing. */
const headless = /^(?:antwoord(?:en)?|vra(?:ag|gen)|[\d.,)]+)$/i;

/** The class of a row by what markup (XML, HTML) says it is; its words then only give the numbers. Null where markup says nothing of questions and answers. */
export function roleToken(row: Row): Token | null {
  const { role, cell } = row.line;
  if (role === 'page-furniture') return row.text === '' ? null : { row, class: 'page-foot' };
  if (role === 'question' || (cell !== undefined && row.text === '') || (cell !== undefined && cell > 0 && headless.test(row.text))) return { row, class: 'prose' };
  if (role === 'answer') return { row, class: 'unheaded-answer' };
  if (role === 'masthead' && row.text !== '') return { row, class: 'masthead' };
  if (role === 'remark') return { row, class: 'explanation' };
  if (role !== 'question-label' && role !== 'answer-heading') return null;
  const labels = readLabels(row.text, Math.max(0, row.text.search(/\d/)))?.labels ?? [];
  if (role === 'answer-heading') return { row, class: 'answer-heading', labels };
  return labels.length > 0 ? { row, class: 'label', labels, style: 'worded' } : null;
}
