import type { CitedKind, Pointer, ReferenceFunction, ReferenceMention } from '../../types/mention.js';
import { functionBefore } from './function-before.js';
import { type Source, sourceOf } from './described-source.js';
import type { Described } from './read-described.js';
import type { Reading } from './read-text.js';
import { nameOf, type Survey } from './survey.js';

/** What described papers say of the citation in brackets behind them. */
export interface Role {
  readonly function?: ReferenceFunction;
  readonly cited?: CitedKind;
}

/** The papers named in words of a text as mentions, and what they say of the citations behind them, by the token at which those begin. */
export interface Named {
  readonly mentions: readonly ReferenceMention[];
  readonly roles: ReadonlyMap<number, Role>;
}

/** Gives papers that are named in words the number that a bracket, a note or another place of the paper gives them. */
export function nameDescribed(reading: Reading, survey: Survey): Named {
  const roles = new Map<number, Role>();
  const mentions = [...reading.described.values()].flatMap((described): ReferenceMention[] => {
    const { reader } = reading;
    const span = { start: reader.tokens[described.from]?.start ?? 0, end: reader.tokens[described.to - 1]?.end ?? 0 };
    const role = functionBefore(reader.text, span.start);
    const source = sourceOf(described, reading, survey.notes);
    if (described.weak && source?.kind !== 'note') return [];
    if (source?.kind === 'bracket') roles.set(source.at, { ...(role && { function: role }), ...(described.cited && { cited: described.cited }) });
    return [{ kind: 'reference', ...span, rule: 'omschrijving', pointer: pointerOf(described, reading, survey, source), ...(role && { function: role }) }];
  });
  return { mentions, roles };
}

function pointerOf(described: Described, reading: Reading, survey: Survey, source: Source | null): Pointer {
  const cited = described.cited && { cited: described.cited };
  if (source?.kind === 'bracket') return { kind: 'described', ...cited, identifiers: survey.asCited(source.identifiers) };
  const identifiers = source?.identifiers ?? survey.named.get(nameOf(described, reading));
  return identifiers ? { kind: 'document', identifiers: survey.asCited(identifiers), ...cited } : { kind: 'described', ...cited };
}
