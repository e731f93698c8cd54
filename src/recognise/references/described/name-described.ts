import type { CitedKind, Pointer, ReferenceFunction, ReferenceMention } from '../../../types/mention.js';
import { functionBefore } from '../function-before.js';
import { caseOf, pageOf, type Source, sourceOf } from './described-source.js';
import { endsPhrase } from './noun-phrase.js';
import type { Described } from './read-described.js';
import type { Reading } from '../read-text.js';
import { suggestNumber } from '../papers/suspect-dossier.js';
import type { Survey } from '../survey.js';
import { calledTitles } from './called-titles.js';
import { nameOf } from './known-by.js';
import { pointerOfEntry } from './source-pointer.js';

/** What described papers say of the citation in brackets behind them. */
export interface Role {
  readonly function?: ReferenceFunction;
  readonly cited?: CitedKind;
}

/** The papers named in words of a text as mentions, and what they say of the citations behind them, by the token at which those begin. */
export interface Named {
  readonly mentions: readonly ReferenceMention[];
  readonly roles: ReadonlyMap<number, Role>;
  /** Tokens within papers named in words. */
  readonly inside: ReadonlySet<number>;
}

/** Gives papers that are named in words the number that a bracket, a note or another place of the paper gives them. */
export function nameDescribed(reading: Reading, survey: Survey, isNote: boolean): Named {
  const roles = new Map<number, Role>();
  const inside = new Set<number>();
  const last = new Map<CitedKind | undefined, Pointer>();
  const titles = isNote ? [] : calledTitles(reading, survey.notes);
  const mentions: ReferenceMention[] = [];
  for (const described of reading.described.values()) {
    if (titles.some(({ from, to }) => from < described.from && described.to <= to)) continue;
    const source = sourceOf(described, reading, survey.notes);
    const isAllOfNote = isNote && described.from === 0 && described.to > 2;
    const { from, cited } = described;
    const pointer = pointerOf(described, reading, survey, source, last.get(cited));
    if (described.weak && source?.kind !== 'note' && !isAllOfNote && pointer.kind !== 'web' && !('ecli' in pointer)) continue;
    last.set(cited, pointer);
    const to = isAllOfNote ? endOfTitle(described, reading) : described.to;
    const span = reading.reader.span({ from, to });
    const role = functionBefore(reading.reader.text, span.start);
    if (source?.kind === 'bracket') roles.set(source.at, { ...(role && { function: role }), ...(cited && { cited }) });
    for (let at = from; at < to; at++) inside.add(at);
    const isDoubtful = source?.kind === 'bracket' && suggestNumber(source.identifiers[0] ?? '', survey.dossiers) !== null;
    mentions.push({ kind: 'reference', ...span, rule: described.again ? 'voornoemd' : described.entry ? 'bronvermelding' : 'omschrijving', pointer, ...(role && { function: role }), ...(isDoubtful && { doubt: {} }) });
  }
  for (const { from, to, pointer } of titles) {
    const span = reading.reader.span({ from, to });
    if (!mentions.some(({ start, end }) => start < span.end && end > span.start)) mentions.push({ kind: 'reference', ...span, rule: 'bronvermelding', pointer });
  }
  return { mentions, roles, inside };
}

/** Where the title with which a note begins ends: before the name of the site behind it ("… | Rapport | Veer.nl"), else, when its words alone do not tell, before the next mark or verb. */
function endOfTitle({ to, weak }: Described, { reader }: Reading): number {
  const bar = reader.tokens.findIndex(({ text }) => text === '|');
  if (bar !== -1 || !weak) return Math.max(to, bar);
  let end = to;
  for (let next = reader.tokens[end]; next && (next.lower === 'en' || !endsPhrase(next)); next = reader.tokens[end]) end++;
  return end;
}

function pointerOf(described: Described, reading: Reading, survey: Survey, source: Source | null, last: Pointer | undefined): Pointer {
  if (described.judged) {
    const ecli = caseOf(described, reading, survey.notes);
    return { kind: 'case', ...(ecli !== undefined && { ecli }) };
  }
  if (described.entry) return pointerOfEntry(described, reading);
  const cited = described.cited && { cited: described.cited };
  if (source?.kind === 'bracket') return { kind: 'described', ...cited, identifiers: survey.asCited(source.identifiers) };
  const before = described.again && (last?.kind === 'document' || last?.kind === 'described') ? last.identifiers : undefined;
  const name = nameOf(described, reading);
  const identifiers = source?.identifiers ?? before ?? survey.named.get(name) ?? survey.byFirstMover.get(name);
  if (identifiers?.length) return { kind: 'document', identifiers: survey.asCited(identifiers), ...cited };
  const url = described.within && !described.news ? undefined : pageOf(described, reading, survey.notes);
  return url === undefined ? { kind: 'described', ...cited } : { kind: 'web', url };
}
