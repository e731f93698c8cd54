import type { Pointer, Provision } from '../../types/mention.js';
import type { Construct, Match } from './match.js';
import { answerPointer } from './read-answer-pointer.js';
import { citation } from './read-citation.js';
import { englishAct } from './read-english-act.js';
import { identifier } from './read-identifier.js';
import { ibidem } from './read-ibidem.js';
import { numberActs } from './read-number-act.js';
import { ofLastAct, provision } from './read-provision.js';
import { webAddress } from './read-web-address.js';
import type { Reader } from './reader.js';
import type { ShortForms } from './short-forms.js';
import type { Token } from './tokenize.js';

const none: readonly never[] = [];

/** The rules for references by number or name, with the short names of one paper; the first rule that fits counts. */
export class Grammar {
  private readonly constructs: readonly Construct[];
  private readonly byText = new Map<string, readonly Construct[]>();

  constructor(shortForms: ShortForms) {
    this.constructs = [webAddress, identifier, citation, answerPointer, ibidem, numberActs, englishAct(shortForms), provision(shortForms)];
  }

  /** The references of a text, in order, none within another. */
  read(reader: Reader): readonly Match[] {
    const matches: Match[] = [];
    for (reader.at = 0; reader.at < reader.tokens.length; ) {
      const found = this.readHere(reader);
      if (found.length === 0) reader.at++;
      else if ((found[0]?.from ?? 0) >= (matches.at(-1)?.to ?? 0)) matches.push(...found);
    }
    return nameLastActs(matches);
  }

  private readHere(reader: Reader): readonly Match[] {
    const own = this.candidates(reader.peek());
    const isCompound = reader.peek(1).text === '-' && reader.peek(1).glued && reader.peek(2).glued;
    if (own.length === 0 && !isCompound) return none;
    for (const { read } of isCompound ? [...own, ...this.candidates(reader.peek(2))] : own) {
      const found = reader.attempt(() => read(reader));
      if (found) return 'rule' in found ? [found] : found;
    }
    return none;
  }

  /** The rules that a token may begin, worked out once a word. */
  private candidates(token: Token): readonly Construct[] {
    if (token.kind === 'mark' || token.kind === 'break') return none;
    const known = this.byText.get(token.text);
    if (known) return known;
    const found = this.constructs.filter(({ begins }) => begins(token));
    this.byText.set(token.text, found);
    return found;
  }
}

/** Gives "artikel 3 van die wet" the act that was named last before it. */
function nameLastActs(matches: readonly Match[]): readonly Match[] {
  let last: Pointer | null = null;
  return matches.map((match) => {
    const { pointer } = match;
    if (pointer.kind !== 'law' && pointer.kind !== 'eu-act') return match;
    if (match.rule !== ofLastAct || pointer.kind !== 'law') {
      last = pointer;
      return match;
    }
    return last === null ? match : { ...match, pointer: ofAct(pointer.provisions, last) };
  });
}

/** Provisions of the act that another pointer names. */
function ofAct(provisions: readonly Provision[], act: Pointer): Pointer {
  const article = provisions[0]?.article;
  if (act.kind === 'eu-act') return { kind: 'eu-act', ...(act.celex && { celex: act.celex }), ...(article && { article }) };
  const bwb = act.kind === 'law' ? act.provisions[0]?.bwb : undefined;
  return { kind: 'law', provisions: provisions.map((provision) => ({ ...provision, ...(bwb && { bwb }) })) };
}
