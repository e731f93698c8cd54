import { readLabels } from './label-list.js';
import type { Row } from './row.js';
import type { Token } from './token.js';

/** The class of a row by what markup (XML, HTML) says it is; its words then only give the numbers. Null where markup says nothing of questions and answers. */
export function roleToken(row: Row): Token | null {
  const { role, cell } = row.line;
  if (role === 'question' || (row.text === '' && cell !== undefined)) return { row, class: 'prose' };
  if (role === 'answer') return { row, class: 'unheaded-answer' };
  if (role === 'masthead' && row.text !== '') return { row, class: 'masthead' };
  if (role === 'remark') return { row, class: 'explanation' };
  if (role !== 'question-label' && role !== 'answer-heading') return null;
  const labels = readLabels(row.text, Math.max(0, row.text.search(/\d/)))?.labels ?? [];
  if (role === 'answer-heading') return { row, class: 'answer-heading', labels };
  return labels.length > 0 ? { row, class: 'label', labels, style: 'worded' } : null;
}
