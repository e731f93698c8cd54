import { dutchWords } from '../../tables/dutch-words.js';
import { isListed, isWord } from './is-word.js';

/** What to do with a hyphen at the end of a line: take it away, keep it and join, or keep it and part (a suspended hyphen). */
export type Mending = 'undo' | 'keep' | 'part';

/** Judges what a line's end did to a word. */
export interface Mend {
  /** What to do with a hyphen at a line's end, by the letters before and after it. */
  readonly hyphen: (before: string, after: string) => Mending;
  /** Whether it is a word, by itself or put together of two. */
  readonly isWord: (text: string) => boolean;
}

/** Words after which a part of a word was left out: "voedsel- en drinkwater". */
const suspending = /^(?:(?:en|of)\/(?:en|of)|en|of|dan|als|tot|naar|t\/m|c\.q\.?|respectievelijk|resp\.?|evenals|maar|noch|én|óf)$/u;
/** First parts that keep their hyphen whatever follows. */
const hyphened = /^(?:ex|oud|niet|non|vice|adjunct|aspirant|bijna|interim|kandidaat|privé|semi|quasi|pseudo|pro|sint|chef|collega|mede-|alt|online|offline|in|e)$/iu;
/** What does on either side: "consulaten-generaal", "generaal-majoor". */
const general = /^generaals?$/u;
const capitals = /^\p{Lu}{2,}$/u;
const pair = /(?:isch|ieel|ueel|oneel)$/u;
const clash = /(?:a[aeiu]|e[eiu]|é[ei]|i[ij]|o[eiou]|u[iu])$/u;
const trema: { readonly [vowel in string]?: string } = { a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü' };

/**
 * Judges by what Dutch words are: a hyphen is undone when the word joined is right. What the paper itself prints is evidence too:
 * how it writes the same word where no line ends (its hyphens only when none is left of a line end in mid line: `trustsHyphens`).
 */
export function createMend(prints: (word: string) => boolean, trustsHyphens = true): Mend {
  const words = dutchWords();
  const known = (word: string) => prints(word) || isListed(word);
  const hyphen: Mend['hyphen'] = (before, after) => {
    const last = before.slice(before.lastIndexOf('-') + 1);
    const rest = /^\p{L}*/u.exec(after)?.[0] ?? '';
    if (suspending.test(after) && (isPart(last) || !isListed(last + rest))) return 'part';
    if (capitals.test(last) && capitals.test(rest)) return capitalised(last, rest);
    if (!/^\p{Ll}/u.test(after) || !/\p{Ll}$/u.test(last) || isShort(last) || general.test(last)) return 'keep';
    const joined = last + rest;
    const hyphenated = `${last}-${rest}`;
    const kept = trustsHyphens && prints(hyphenated);
    if (kept !== prints(joined)) return kept ? 'keep' : 'undo';
    if (words.isWord(hyphenated) || words.isWord(hyphenated.toLowerCase())) return known(joined) ? 'undo' : 'keep';
    if (known(joined) || known(withTrema(last, rest))) return 'undo';
    return needsHyphen(last, rest, known) ? 'keep' : 'undo';
  };
  /** Words all in capitals are judged by their small-lettered form; names of letters ("NAVO-VN") make no word and stay. */
  const capitalised = (last: string, rest: string): Mending => {
    const small = hyphen(last.toLowerCase(), rest.toLowerCase());
    return small === 'undo' && !prints(last + rest) && !isWord((last + rest).toLowerCase()) ? 'keep' : small;
  };
  return { hyphen, isWord };
}

/** Whether writers put a hyphen behind a first part of a word themselves, also where it need not be: "vice-president". */
export const isHyphened = (first: string): boolean => hyphened.test(first);

/** "IOB", "F16", "e": letters that are no syllable. */
const isShort = (part: string) => part.length === 1 || /\p{Lu}\p{Lu}$|\d$/u.test(part);

/** Whether it is a word, or the first part of one: "ambte" is neither. */
const isPart = (text: string) => isWord(text) || dutchWords().beginsCompound(text.toLowerCase());

const withTrema = (last: string, rest: string) => last + (trema[rest[0] ?? ''] ?? rest[0] ?? '') + rest.slice(1);

/** Whether two parts need a hyphen between them. That the paper prints the second at the start of a line makes it no word: it is what is judged. */
function needsHyphen(last: string, rest: string, known: (word: string) => boolean): boolean {
  const words = dutchWords();
  const lower = last.toLowerCase();
  if (general.test(rest)) return true;
  if (!isWord(rest)) return hyphened.test(last) && !isWord(lower + rest);
  if (hyphened.test(last)) return true;
  if (pair.test(lower) || (words.takesHyphen(lower) && !words.beginsCompound(lower))) return true;
  if (clash.test(lower.slice(-1) + rest.slice(0, 1)) && known(last)) return true;
  return lower.length <= 4 && rest.length > 4 && !known(last) && !words.beginsCompound(lower) && !isWord(lower + rest);
}
