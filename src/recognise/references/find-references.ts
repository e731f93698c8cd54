import type { ReferenceMention } from '../../types/mention.js';
import type { Unit } from '../../types/paper.js';
import type { Context } from '../context.js';
import { functionBefore } from './function-before.js';
import type { Construct, Match } from './match.js';
import { readAnswerPointer } from './read-answer-pointer.js';
import { readCitation } from './read-citation.js';
import { readIdentifier } from './read-identifier.js';
import { readWebAddress } from './read-web-address.js';
import { readNumberActs } from './read-number-act.js';
import { readProvision } from './read-provision.js';
import { ShortForms } from './short-forms.js';
import { Reader } from './reader.js';

const constructs: readonly Construct[] = [readWebAddress, readIdentifier, readCitation, readAnswerPointer, readNumberActs, (reader) => readProvision(reader, new ShortForms())];

/** The references of one text, sorted; offsets count UTF-16 units of `unit.view.text`. */
export function findReferences(unit: Unit, _context: Context): readonly ReferenceMention[] {
  const reader = new Reader(unit.view.text);
  const matches: Match[] = [];
  while (reader.at < reader.tokens.length) {
    const match = firstOf(reader);
    if (match.length > 0) matches.push(...match);
    else reader.at++;
  }
  return matches.map(({ from, to, ...rest }) => {
    const start = reader.tokens[from]?.start ?? 0;
    const role = functionBefore(unit.view.text, start);
    return { kind: 'reference', start, end: reader.tokens[to - 1]?.end ?? 0, ...(role && { function: role }), ...rest };
  });
}

function firstOf(reader: Reader): readonly Match[] {
  for (const construct of constructs) {
    const match = reader.attempt(() => construct(reader));
    if (match) return 'rule' in match ? [match] : match;
  }
  return [];
}
