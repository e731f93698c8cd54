import { anchorDate, type Paper } from '../types/paper.js';
import { findReferences } from './references/find-references.js';

/** Official numbers of the other papers that the introduction of a paper cites: a letter its list, a list the letter it asks about, a notice its questions. */
export function citedByIntroduction(paper: Paper): readonly string[] {
  const context = { paper, date: anchorDate(paper.masthead, 'answer') };
  const introductions = paper.parts.filter(({ role }) => role === 'introduction');
  const cited = introductions.flatMap((unit) => findReferences(unit, context)).flatMap(({ pointer, doubt }) => (pointer.kind === 'document' && !doubt ? pointer.identifiers : []));
  return [...new Set(cited)].filter((number) => number !== paper.masthead.identifier);
}
