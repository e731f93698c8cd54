import type { Pointer, ReferenceMention } from '../../types/mention.js';
import type { Unit } from '../../types/paper.js';
import type { Span } from '../../types/span.js';
import type { Context } from '../context.js';
import { functionBefore } from './function-before.js';
import type { Match } from './match.js';
import { endOfOtherPaper, isOtherPaper } from './other-paper.js';
import { type Reading, readText } from './read-text.js';
import { nameDescribed, type Role } from './name-described.js';
import { suggestNumber } from './suspect-dossier.js';
import type { Reader } from './reader.js';
import { type Survey, surveyOf } from './survey.js';

/** The references of one text, sorted; offsets count UTF-16 units of `unit.view.text`. */
export function findReferences(unit: Unit, context: Context): readonly ReferenceMention[] {
  const survey = surveyOf(context.paper);
  const reading = survey.readings.get(unit) ?? readText(unit, survey.grammar);
  const described = nameDescribed(reading, survey);
  const mentions = [...reading.matches.values()]
    .map((match) => settle(match, reading, survey, described.roles.get(match.from)))
    .filter(({ rule, start, end }) => rule !== 'kenmerk' || !described.mentions.some((other) => other.start <= start && end <= other.end));
  return [...mentions, ...described.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A match with what the words around it and the rest of the paper say of it. */
function settle(match: Match, { reader }: Reading, survey: Survey, role: Role | undefined): ReferenceMention {
  const written = spanOf(reader, match);
  const said = functionBefore(reader.text, written.start) ?? role?.function;
  const pointer = settlePointer(match.pointer, survey, role, isOtherPaper(reader.text, written));
  const span = pointer.kind === 'other-paper' ? spanOf(reader, { from: match.from, to: endOfOtherPaper(reader, match.to) }) : written;
  const suggestion = pointer.kind === 'document' ? suggestNumber(pointer.identifiers[0] ?? '', survey) : null;
  const doubt = suggestion === null ? match.doubt : { suggestion };
  return { kind: 'reference', ...span, rule: match.rule, pointer, ...(said && { function: said }), ...(doubt && { doubt }) };
}

const spanOf = ({ tokens }: Reader, { from, to }: { readonly from: number; readonly to: number }): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });

/** A case number that the paper calls questions has the number of those questions; answers of another paper are none of this one. */
function settlePointer(pointer: Pointer, { asCited }: Survey, role: Role | undefined, isElsewhere: boolean): Pointer {
  if (pointer.kind === 'answer' && isElsewhere) return { kind: 'other-paper', identifier: null, labels: pointer.labels };
  if (pointer.kind !== 'document') return pointer;
  return { ...pointer, identifiers: asCited(pointer.identifiers), ...(role?.cited && { cited: role.cited }) };
}
