import type { Construct, Match } from './match.js';
import { answerPointer } from './read-answer-pointer.js';
import { citation } from './read-citation.js';
import { identifier } from './read-identifier.js';
import { numberActs } from './read-number-act.js';
import { provision } from './read-provision.js';
import { webAddress } from './read-web-address.js';
import type { Reader } from './reader.js';
import type { ShortForms } from './short-forms.js';
import type { Token } from './tokenize.js';

/** The rules for references by number or name, with the short names of one paper. */
export interface Grammar {
  /** The references of a text, in order, none within another. */
  readonly read: (reader: Reader) => readonly Match[];
}

/** The grammar for a paper; the first rule that fits counts. */
export function createGrammar(shortForms: ShortForms): Grammar {
  const constructs: readonly Construct[] = [webAddress, identifier, citation, answerPointer, numberActs, provision(shortForms)];
  const none: readonly Construct[] = [];
  const byText = new Map<string, readonly Construct[]>();
  const candidates = (token: Token) => {
    const known = byText.get(token.text);
    if (known) return known;
    const found = token.kind === 'mark' || token.kind === 'break' ? none : constructs.filter(({ begins }) => begins(token));
    byText.set(token.text, found);
    return found;
  };
  const matchesHere = (reader: Reader): readonly Match[] => {
    const own = candidates(reader.peek());
    const isCompound = reader.peek(1).text === '-' && reader.peek(1).glued && reader.peek(2).glued;
    for (const { read } of isCompound ? [...own, ...candidates(reader.peek(2))] : own) {
      const found = reader.attempt(() => read(reader));
      if (found) return 'rule' in found ? [found] : found;
    }
    return [];
  };
  return {
    read: (reader) => {
      const matches: Match[] = [];
      for (reader.at = 0; reader.at < reader.tokens.length; ) {
        const found = matchesHere(reader);
        matches.push(...found);
        if (found.length === 0) reader.at++;
      }
      return matches;
    },
  };
}
