import type { Pointer, ReferenceMention } from '../../types/mention.js';
import type { Paper, Unit } from '../../types/paper.js';
import type { Span } from '../../types/span.js';
import { functionBefore } from './function-before.js';
import { isParty } from './acts/read-names.js';
import type { Notes } from './described/described-source.js';
import type { Match } from './match.js';
import { nameDescribed, type Role } from './described/name-described.js';
import { endOfOtherPaper, isOtherPaper, isToldBehind } from './described/other-paper.js';
import { bracketed, type Reading } from './read-text.js';
import { suggestNumber } from './papers/suspect-dossier.js';
import { words } from './reader.js';
import { type Before, type Survey, surveyPaper } from './survey.js';

/** The references of one text of a paper, sorted; offsets count UTF-16 units of its text. */
export type FindReferences = (unit: Unit) => readonly ReferenceMention[];

/** What finds the references of a paper, and what its notes tell. */
export interface References {
  readonly find: FindReferences;
  readonly notes: Notes;
}

/** Reads a whole paper, since its texts explain each other, to find the references of each. */
export function readForReferences(paper: Paper): References {
  const survey = surveyPaper(paper);
  return { find: (unit) => findIn(unit, survey), notes: survey.notes };
}

function findIn(unit: Unit, survey: Survey): readonly ReferenceMention[] {
  const reading = survey.readings.get(unit);
  if (!reading) throw new Error('a text of another paper');
  const described = nameDescribed(reading, survey, unit.role === 'note');
  const place: Place = { reading, survey, isAsked: unit.role === 'question', before: survey.before.get(unit) };
  const mentions = [...reading.matches.values()]
    .filter(({ rule, from }) => rule !== 'kenmerk' || !described.inside.has(from))
    .flatMap((match) => settle(match, place, described.roles.get(match.from), described.inside.has(match.from)));
  return asListed([...mentions, ...described.mentions].sort((a, b) => a.start - b.start || a.end - b.end), reading.reader.text);
}

/** The function of the first of several answers in a row is that of all ("zie vraag 1 en vraag 3"). */
function asListed(mentions: readonly ReferenceMention[], text: string): readonly ReferenceMention[] {
  let last: ReferenceMention | undefined;
  return mentions.map((mention) => {
    const isNext = mention.pointer.kind === 'answer' && last?.pointer.kind === 'answer' && !mention.function && joint.test(text.slice(last.end, mention.start));
    last = isNext && last?.function ? { ...mention, function: last.function } : mention;
    return last;
  });
}

/** What stands between the answers of a list. */
const joint = /^(?:,| en| of)(?: op| de| het){0,2} $/;

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
  const span = pointer.kind === 'other-paper' ? reader.span({ from: match.from, to: endOfPointer(match, place.reading) }) : written;
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

/** Where a pointer into another paper ends: with the words that say which, short of a citation among them. */
function endOfPointer({ to }: Match, { reader, matches }: Reading): number {
  const end = endOfOtherPaper(reader, to);
  for (let at = to; at < end; at++) if (matches.has(at)) return to;
  return end;
}

/** Answers of this paper, or of another when the words, the number beside them, that in brackets behind them or their note say so; of several numbers nothing tells which. */
function settleAnswer(labels: readonly string[], match: Match, { reading, survey, isAsked }: Place, span: Span): Pointer {
  const { text } = reading.reader;
  const beside = numbersBeside(match, reading) ?? numbersOfTold(match, reading);
  const numbers = beside ?? numbersAt(match.to, reading, survey) ?? (isToldBehind(text, span.end) ? numbersFurtherOn(match.to, reading, survey) : undefined);
  const cited = survey.asCited(numbers ?? []);
  const [identifier, ...others] = new Set([/^(?:kst|ah)-/, /^kv-/].map((series) => cited.filter((number) => series.test(number))).find(({ length }) => length > 0));
  if (identifier !== undefined) return { kind: 'other-paper', identifier: others.length === 0 ? identifier : null, labels };
  return beside || isOtherPaper(text, span, isAsked) ? { kind: 'other-paper', identifier: null, labels } : { kind: 'answer', labels };
}

/** Official numbers of the citation that a pointer is a part of ("Kamerstuk 31 123, nr. 4, vraag 3", "vraag 3 in Kamerstuk 31 123, nr. 4", "antwoord op vraag 3, Kamerstuk 31 123, nr. 4"). */
function numbersBeside({ from, to }: Match, { reader, matches }: Reading): readonly string[] | undefined {
  const isTied = /^(?:,|van|uit|in|bij)$/.test(reader.token(to).lower);
  const behind = isTied ? citedBy(matches.get(to + 1)) : undefined;
  if (behind || !/^(?:,|\(|onder|bij)$/.test(reader.token(from - 1).lower)) return behind;
  return citedBy(endingAt(matches, reader.token(from - 2).text === ')' ? from - 2 : from - 1));
}

/** What was found last before a token, when it ends there. */
function endingAt<T extends { readonly to: number }>(found: ReadonlyMap<number, T>, end: number): T | undefined {
  for (let at = end - 1; at >= end - longestCitation; at--) {
    const one = found.get(at);
    if (one) return one.to === end ? one : undefined;
  }
  return undefined;
}

/** Tokens of the longest citation or name before a pointer. */
const longestCitation = 40;

/** Official numbers of the paper in which something is told at a question ("In Kamerstuk 31 123, nr. 4, is in antwoord op vraag 3 gemeld", "in mijn brief van 3 mei (Kamerstuk 31 123, nr. 4) staat bij vraag 3"). */
function numbersOfTold({ from }: Match, { reader, matches, described }: Reading): readonly string[] | undefined {
  const lower = (at: number) => reader.token(at).lower;
  let at = from - 1;
  if (lower(from).startsWith('antwoord') && owners.has(lower(at))) at--;
  if (!tellingAt.has(lower(at))) return undefined;
  for (const least = at - longestTelling; at > least && reader.token(at - 1).kind === 'word'; ) if (elsewhere.has(lower(--at))) return undefined;
  const end = lower(at - 1) === ',' ? at - 1 : at;
  const isBracketed = lower(end - 1) === ')';
  const cited = endingAt(matches, isBracketed ? end - 1 : end);
  const named = isBracketed && cited ? endingAt(described, cited.from - 1) : cited;
  if (!cited || !named) return undefined;
  const before = owners.has(lower(named.from - 1)) ? named.from - 2 : named.from - 1;
  return lower(before) === 'in' ? citedBy(cited) : undefined;
}

const owners = words('de het mijn ons onze een');
const tellingAt = words('in bij onder');
/** Words that lead from what a paper tells to another place. */
const elsewhere = words('zie verwijs verwijst verwijzen zoals als dan die en naast uit met de het');
/** Tokens of the longest "heb ik uw Kamer ook in" between a paper and its question. */
const longestTelling = 8;

/** The numbers of a citation of papers that may hold questions, none of a gazette. */
const citedBy = (match: Match | undefined): readonly string[] | undefined => (match?.pointer.kind === 'document' && match.pointer.identifiers.some((one) => /^(?:kst|ah|kv|tk|blg)-/.test(one)) ? match.pointer.identifiers : undefined);

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
    if (numbers || (token.text === '(' && !isParty(reading.reader, at))) return numbers;
  }
  return undefined;
}
