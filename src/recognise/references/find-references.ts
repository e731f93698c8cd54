import type { Pointer, ReferenceMention } from '../../types/mention.js';
import type { Paper, Unit } from '../../types/paper.js';
import type { Span } from '../../types/span.js';
import { functionBefore } from './function-before.js';
import type { Match } from './match.js';
import { nameDescribed, type Role } from './described/name-described.js';
import { endOfOtherPaper, isOtherPaper, isToldBehind } from './described/other-paper.js';
import { bracketed, type Reading } from './read-text.js';
import { suggestNumber } from './papers/suspect-dossier.js';
import { type Before, type Survey, surveyPaper } from './survey.js';

/** The references of one text of a paper, sorted; offsets count UTF-16 units of its text. */
export type FindReferences = (unit: Unit) => readonly ReferenceMention[];

/** Reads a whole paper, since its texts explain each other, to find the references of each. */
export function readForReferences(paper: Paper): FindReferences {
  const survey = surveyPaper(paper);
  return (unit) => findIn(unit, survey);
}

function findIn(unit: Unit, survey: Survey): readonly ReferenceMention[] {
  const reading = survey.readings.get(unit);
  if (!reading) throw new Error('a text of another paper');
  const described = nameDescribed(reading, survey, unit.role === 'note');
  const place: Place = { reading, survey, isAsked: unit.role === 'question', before: survey.before.get(unit) };
  const mentions = [...reading.matches.values()]
    .filter(({ rule, from }) => rule !== 'kenmerk' || !described.inside.has(from))
    .flatMap((match) => settle(match, place, described.roles.get(match.from), described.inside.has(match.from)));
  return [...mentions, ...described.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where a match stands. */
interface Place {
  readonly reading: Reading;
  readonly survey: Survey;
  /** True in the text of a question. */
  readonly isAsked: boolean;
  /** What stands before the text in the paper. */
  readonly before: Before | undefined;
}

/** A match with what the words around it and the rest of the paper say of it; none when it points at nothing. The function of a part is that of its whole. */
function settle(match: Match, place: Place, role: Role | undefined, isPart: boolean): readonly ReferenceMention[] {
  const { reader } = place.reading;
  const written = reader.span(match);
  const pointer = settlePointer(match, place, role, written);
  if (pointer === null) return [];
  const said = isPart ? undefined : (functionBefore(reader.text, written.start) ?? role?.function);
  const span = pointer.kind === 'other-paper' ? reader.span({ from: match.from, to: endOfOtherPaper(reader, match.to) }) : written;
  const suggestion = pointer.kind === 'document' ? suggestNumber(pointer.identifiers[0] ?? '', place.survey.dossiers) : null;
  const doubt = suggestion === null ? match.doubt : { suggestion };
  return [{ kind: 'reference', ...span, rule: match.rule, pointer, ...(said && { function: said }), ...(doubt && { doubt }) }];
}

function settlePointer(match: Match, place: Place, role: Role | undefined, span: Span): Pointer | null {
  const { survey, before } = place;
  const { rule, pointer } = match;
  const isSame = rule === 'ibidem' && !before?.identifiers;
  if (rule === 'vorig-antwoord' || isSame) return before?.label === undefined || (isSame && span.end < place.reading.reader.text.length) ? null : { kind: 'answer', labels: [before.label] };
  if (rule === 'ibidem') return before?.identifiers?.length ? { kind: 'document', identifiers: before.identifiers } : pointer;
  if (pointer.kind === 'answer') return settleAnswer(pointer.labels, match, place, span);
  return pointer.kind === 'document' ? { ...pointer, identifiers: survey.asCited(pointer.identifiers), ...(role?.cited && { cited: role.cited }) } : pointer;
}

/** Answers of this paper, or of another when the words, the number in brackets behind them or their note say so. */
function settleAnswer(labels: readonly string[], { to }: Match, { reading, survey, isAsked }: Place, span: Span): Pointer {
  const { text } = reading.reader;
  const numbers = numbersAt(to, reading, survey) ?? (isToldBehind(text, span.end) ? numbersFurtherOn(to, reading, survey) : undefined);
  const identifier = survey.asCited(numbers ?? []).find((number) => /^(?:kst|ah|kv)-/.test(number));
  if (identifier !== undefined) return { kind: 'other-paper', identifier, labels };
  return isOtherPaper(text, span, isAsked) ? { kind: 'other-paper', identifier: null, labels } : { kind: 'answer', labels };
}

/** Official numbers that a bracket or a note call at a token gives. */
function numbersAt(at: number, { reader, matches, calls }: Reading, { notes }: Survey): readonly string[] | undefined {
  const citation = reader.tokens[at]?.text === '(' ? bracketed(reader, at, matches)?.pointer : undefined;
  return citation?.kind === 'document' ? citation.identifiers : notes.get(calls.get(at))?.identifiers;
}

/** Tokens within which "(Kamerstuk …)" still belongs to "vraag 4 van de lijst van vragen van 5 maart 2030". */
const reach = 40;

/** Official numbers given behind the words that say of which other paper a question is. */
function numbersFurtherOn(to: number, reading: Reading, survey: Survey): readonly string[] | undefined {
  for (let at = to; at < to + reach; at++) {
    const token = reading.reader.tokens[at];
    if (!token || token.kind === 'break' || token.text === '.' || reading.matches.has(at)) return undefined;
    const numbers = numbersAt(at, reading, survey);
    if (numbers || token.text === '(') return numbers;
  }
  return undefined;
}
