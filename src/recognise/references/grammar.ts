import { isAbroad } from '../is-abroad.js';
import type { Construct, Match } from './match.js';
import { answerPointer } from './papers/read-answer-pointer.js';
import { citation } from './papers/read-citation.js';
import { englishAct } from './acts/read-english-act.js';
import { identifier } from './papers/read-identifier.js';
import { ibidem } from './papers/read-ibidem.js';
import { romans } from './acts/read-unlisted-name.js';
import { numberActs } from './acts/read-number-act.js';
import { pairedActs } from './acts/read-paired-acts.js';
import { nameLastActs } from './acts/last-act.js';
import { readBareArticles } from './acts/bare-articles.js';
import { provision } from './acts/read-provision.js';
import { resolution } from './acts/read-resolution.js';
import { webAddress } from './read-web-address.js';
import type { Reader } from './reader.js';
import type { ShortForms } from './acts/short-forms.js';
import type { Token } from './tokenize.js';

/** The rules for references by number or name; the first that fits counts; that of short names is the last. */
const constructs: readonly Construct[] = [webAddress, identifier, citation, answerPointer, ibidem, numberActs, resolution, englishAct, pairedActs, provision];

/** The references of a text, in order, none within another; `shortForms`: the short names of its paper. */
export function readMatches(reader: Reader, shortForms: ShortForms): readonly Match[] {
  const matches: Match[] = [];
  let end = 0;
  for (reader.at = 0; reader.at < reader.tokens.length; ) {
    const found = readHere(reader, shortForms);
    const first = found[0];
    if (!first) reader.at++;
    else if (first.from >= end) {
      matches.push(...found);
      end = matches.at(-1)?.to ?? 0;
    }
  }
  const all = [...matches, ...readBareArticles(reader, matches)].sort((a, b) => a.from - b.from);
  return nameLastActs(all.map((match) => withoutOurs(match, reader)), reader);
}

/** A law that is the Union's or another country's by the words around it, or may be by its small letter, loses the number of the Dutch law of that name. */
function withoutOurs(match: Match, { tokens }: Reader): Match {
  const { pointer, from, to } = match;
  if (pointer.kind !== 'law' || !pointer.provisions.some(({ bwb }) => bwb?.startsWith('BWBR')) || !(isAbroad(tokens, from, to) || isOfUnion(tokens, from) || isSomeConstitution(tokens, from, to))) return match;
  return { ...match, pointer: { ...pointer, provisions: pointer.provisions.map(({ bwb: _, ...rest }) => rest) } };
}

/** "EU-mediawet", "de Europese Mediawet". */
function isOfUnion(tokens: readonly Token[], from: number): boolean {
  const isTied = tokens[from - 1]?.text === '-' && tokens[from]?.glued === true;
  const before = tokens[isTied ? from - 2 : from - 1];
  return before?.text === 'EU' || before?.lower === 'europese';
}

/** "In Georgië is de grondwet gewijzigd": each country has one; ours has a capital, an article or a word that says so. */
const isSomeConstitution = (tokens: readonly Token[], from: number, to: number): boolean => to === from + 1 && tokens[from]?.text === 'grondwet' && !/^(?:nederlandse|onze)$/.test(tokens[from - 1]?.lower ?? '');

/** Tries the rules that the token may begin, and those of the second part of a compound, which may have a number before its hyphen ("ABC II-richtlijn"). */
function readHere(reader: Reader, shortForms: ShortForms): readonly Match[] {
  const next = reader.peek(1);
  const rules = rulesOf(reader.peek(), shortForms);
  const own = next.glued ? rules : rules & ~tiedRules;
  const found = own === 0 ? none : tryRules(own, reader, shortForms);
  const dash = next.text === '-' ? 1 : reader.peek(2).text === '-' && romans.has(next.text) ? 2 : 0;
  const isCompound = found.length === 0 && dash > 0 && reader.peek(dash).glued && reader.peek(dash + 1).glued;
  return isCompound ? tryRules(rulesOf(reader.peek(dash + 1), shortForms) & ~rules, reader, shortForms) : found;
}

const none: readonly Match[] = [];

function tryRules(rules: number, reader: Reader, shortForms: ShortForms): readonly Match[] {
  for (let i = 0; rules >> i !== 0; i++) {
    if ((rules & (1 << i)) === 0) continue;
    const start = reader.at;
    const found = constructs[i]?.read(reader, shortForms) ?? none;
    if ('rule' in found) return [found];
    if (found.length > 0) return found;
    reader.at = start;
  }
  return none;
}

/** The rules that a word may begin, as bits; short names of the paper begin a provision. */
function rulesOf({ form }: Token, shortForms: ShortForms): number {
  if (form.kind === 'mark' || form.kind === 'break') return 0;
  form.rules ??= bitsOf(({ begins }) => begins(form));
  return shortForms.begin(form.text) ? form.rules | provisionBit : form.rules;
}

const bitsOf = (test: (construct: Construct) => boolean) => constructs.reduce((bits, construct, i) => (test(construct) ? bits | (1 << i) : bits), 0);
const provisionBit = 1 << (constructs.length - 1);
const tiedRules = bitsOf(({ isTied }) => isTied === true);
