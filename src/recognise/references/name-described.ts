import type { CitedKind, ReferenceFunction, ReferenceMention } from '../../types/mention.js';
import { functionBefore } from './function-before.js';
import type { Described } from './read-described.js';
import { bracketed, type Reading } from './read-text.js';
import { identifiersOf, type Survey } from './survey.js';

/** What described papers say of the citation in brackets behind them, by the token at which that citation begins. */
export interface Role {
  readonly function?: ReferenceFunction;
  readonly cited?: CitedKind;
}

/** The papers named in words of a text as mentions, and what they say of the citations behind them. */
export interface Named {
  readonly mentions: readonly ReferenceMention[];
  readonly roles: ReadonlyMap<number, Role>;
}

/** Gives papers that are named in words the number that a bracket, a note or another place of the paper gives them. */
export function nameDescribed(reading: Reading, survey: Survey): Named {
  const roles = new Map<number, Role>();
  const mentions = reading.described.map((described) => {
    const { reader } = reading;
    const span = { start: reader.tokens[described.from]?.start ?? 0, end: reader.tokens[described.to - 1]?.end ?? 0 };
    const role = functionBefore(reader.text, span.start);
    const behind = citationBehind(described, reading);
    if (behind !== null) roles.set(behind, { ...(role && { function: role }), ...(described.cited && { cited: described.cited }) });
    return { kind: 'reference', ...span, rule: 'omschrijving', pointer: pointerOf(described, reading, survey, behind), ...(role && { function: role }) } as const;
  });
  return { mentions, roles };
}

function pointerOf({ to, cited }: Described, { matches, calls }: Reading, survey: Survey, behind: number | null): ReferenceMention['pointer'] {
  const kind = cited && { cited };
  const own = identifiersOf(matches.filter(({ from }) => from === behind));
  if (own.length > 0) return { kind: 'described', ...kind, identifiers: own };
  const noted = survey.notes.get(calls.get(to) ?? '') ?? [];
  return noted.length > 0 ? { kind: 'document', identifiers: noted, ...kind } : { kind: 'described', ...kind };
}

/** The citation in brackets right behind the words, or further on in the same sentence when no other paper is named between. */
function citationBehind({ to }: Described, { reader, matches, described }: Reading): number | null {
  const cited = new Set(matches.filter(({ pointer }) => pointer.kind === 'document').map(({ from }) => from));
  for (let at = to; at < to + 40; at++) {
    const token = reader.tokens[at];
    if (!token || token.kind === 'break' || token.text === '.' || described.some(({ from }) => from === at)) return null;
    if (token.text === '(') return bracketed(reader, at, cited);
  }
  return null;
}
