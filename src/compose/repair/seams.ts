import { dutchWords } from '../../tables/dutch-words.js';
import { remember } from '../../tables/remember.js';
import { isListed, isWord } from './is-word.js';

/** A place in a text where an extractor dropped the end of a line: what it parted. */
export interface Seam {
  readonly at: number;
  readonly parts: 'words' | 'paragraphs';
}

/** Words so common that they show a seam wherever they stick to another one. */
export const common: ReadonlySet<string> = new Set(
  'de het een van en in op te voor aan met door over dat die is zijn naar bij om tot uit of als er u uw ik wij we dit deze wordt worden niet ook kan kunnen heeft hebben maar per dan zal was waar geen meer onder via'.split(' '),
);
/** No longer word that the dictionary lacks begins, or ends, with one of these: they are proof of a seam. */
const first = 'de het van dat deze wordt worden hebben heeft welke volgens daarmee daarom daarnaast daarbij mochten kunnen kunt hoe zie denk zoals zich zeer tussen tevens misschien indien nieuwe veel soort jongstleden wel nog';
const last = 'het van dat die wordt worden hebben heeft voor onder met maar kan zij mij zich zoals inzake jongstleden hierover binnen tussen soms evenals bijvoorbeeld minder toereikend welke enkele veel altijd';
const anyOf = (words: string) => words.replaceAll(' ', '|');
export const tellingFirst = new RegExp(`^(?:${anyOf(first)})$`, 'iu');
const tellingLast = new RegExp(`^(?:${anyOf(last)})$`, 'u');
/** No compound begins with an inflected adjective such as these. */
const inflected = '(?:ige|lijke|elle|ale|ele|ische|ieke|eerde|igde|aire|euze|volle|loze|bare|zame|iete|leus)';
const adjective = new RegExp(`.{3}${inflected}$|^ge.{3,}[^n][dt]e$`, 'u');
/** "te nemen", "en zorgaanbieders": with what follows them they are. */
const tellingPair = /^(?:te \p{Ll}+n|en \p{Ll}{5,})$/u;
/** What tells a seam begins or ends with a common or telling word, or holds an inflected adjective. */
const frequent = anyOf([...common].join(' '));
const mayTell = new RegExp(`^(?:${frequent}|${anyOf(first)})|(?:${frequent}|${anyOf(last)})$|.{3}${inflected}.{4}`, 'i');
/** A word with a capital. */
const capitalWord = /(?<![\p{L}\d-])\p{Lu}[\p{L}-]*\p{L}(?![\p{L}\d-])/u;
/** Lengths of common words that may stick to a name, longest first; shorter ones end names. */
const gluedLengths = [6, 5, 4, 3] as const;
/** A word of small letters, with or without a capital. */
export const plainWord = /(?<![\p{L}\d-])\p{L}\p{Ll}{3,}(?![\p{L}\d-])/u;
/** A word of small letters, with or without a capital before and punctuation behind: no case, figure or stop in it shows a seam. */
export const smooth = /^\p{L}\p{Ll}*[.,;:?!)]*$/u;

/** A seam beside a word that proves it, or between two common ones, wherever on the line and however often. */
export function tellingSeam(word: string): Seam | null {
  const match = plainWord.exec(word);
  const whole = match?.[0];
  const article = match ? articleSeam(match[0]) : 0;
  if (match && article > 0) return { at: match.index + article, parts: 'words' };
  const seam = whole === undefined || isWord(whole) || !mayTell.test(whole) ? null : likelySeam(word);
  const [left = '', right = ''] = seam ? [/(?<!\p{L})\p{L}*$/u.exec(word.slice(0, seam.at))?.[0], /^\p{L}*/u.exec(word.slice(seam.at))?.[0]] : [];
  const both = common.has(left.toLowerCase()) && common.has(right);
  return seam && (both || proves(left, right) || tellingPair.test(`${left} ${right}`)) ? seam : null;
}

/** A seam between a name and a common word that are no word of the language together; the name is right when its paper has it elsewhere. */
export function namedSeam(word: string): (Seam & { readonly name: string; readonly whole: string }) | null {
  const match = capitalWord.exec(word);
  const [whole = ''] = match ?? [];
  const length = gluedLengths.find((letters) => common.has(whole.slice(-letters)) && whole.at(-letters - 1) !== '-');
  if (!match || length === undefined || whole.endsWith('meer') || isWord(whole)) return null;
  return { at: match.index + whole.length - length, parts: 'words', name: whole.slice(0, -length), whole };
}

/** Length of "de" or "zeer" before a listed word with which it is none, though two other parts might make one ("demo-gelijkheid"); else 0. */
function articleSeam(whole: string): number {
  const { length = 0 } = /^(?:de|zeer)(?=\p{Ll}{6})/iu.exec(whole)?.[0] ?? '';
  return length > 0 && dutchWords().isWord(whole.slice(length)) && !isListed(whole) && !undoing.test(whole) ? length : 0;
}

/** Verbs that begin and end so are many, and few are in a dictionary: "declassificeren". */
const undoing = /^de\p{Ll}*eren$/iu;

/** Whether no compound has these two parts. */
function proves(left: string, right: string): boolean {
  if (undoing.test(left + right)) return false;
  if (tellingFirst.test(left) || tellingLast.test(right)) return true;
  return right.length > 3 && adjective.test(left) && !dutchWords().beginsCompound(left.toLowerCase()) && !isOfPlural(right);
}

/** Whether a word is put together of a plural and another word, and no more common than that: with an adjective before it, it may be one word ("digitaledienstenwet"). */
function isOfPlural(word: string): boolean {
  const words = dutchWords();
  if (words.isWord(word)) return false;
  for (let at = word.indexOf('en', 3) + 2; at > 4 && at <= word.length - 4; at = word.indexOf('en', at) + 2) if (words.isWord(word.slice(0, at)) && isWord(word.slice(at))) return true;
  return false;
}

/** Whether a word is one of the language, or comes in its paper more than once; `comes`: how often. */
export const isRight = (word: string, comes: (word: string) => number): boolean => isWord(word) || comes(word) > 1;

/** A seam between two small-lettered words that together are none. */
export function likelySeam(word: string, comes: (word: string) => number = () => 0): Seam | null {
  const match = plainWord.exec(word);
  if (!match || match[0].length > longestGlue || isRight(match[0], comes)) return null;
  const split = splitOf(match[0]);
  return split === 0 ? null : { at: match.index + split, parts: 'words' };
}

/** Length of the first of two words that a string may be; 0 when it may be no two. The split with a common word goes first. */
const splitOf = remember((whole): number => {
  const splits = Array.from({ length: whole.length - 2 }, (_, i) => i + (whole.startsWith('u') ? 1 : 2)).filter((at) => {
    const right = whole.slice(at);
    return (right === 'u' || (right.length > 1 && isWord(right) && !isEnding(whole, at))) && isFirst(whole.slice(0, at), right);
  });
  return longestCommon(splits, whole) ?? splits.find((split) => proves(whole.slice(0, split), whole.slice(split))) ?? evenest(splits, whole.length) ?? 0;
});

/** Whether a split cuts off an ending that makes one word with what stands before: "verantwoorde lijkmechanisme". */
const isEnding = (whole: string, at: number): boolean => whole.startsWith('lijk', at) && isListed(whole.slice(0, at + 4));

/** The split off of the longest common words: "wet over" rather than "we tover". */
function longestCommon(splits: readonly number[], whole: string): number | undefined {
  const isCommon = (word: string, telling: RegExp) => common.has(word.toLowerCase()) || telling.test(word);
  const letters = (at: number) => (tellingPair.test(`${whole.slice(0, at).toLowerCase()} ${whole.slice(at)}`) ? whole.length : 0) + (isCommon(whole.slice(0, at), tellingFirst) ? at : 0) + (isCommon(whole.slice(at), tellingLast) ? whole.length - at : 0);
  const best = Math.max(0, ...splits.map(letters));
  return best === 0 ? undefined : splits.find((at) => letters(at) === best);
}

/** The split into parts most alike in length: "informatie verstrekt" rather than "informatiever strekt". */
function evenest(splits: readonly number[], length: number): number | undefined {
  const [first, ...rest] = splits;
  return first === undefined ? undefined : rest.reduce((best, at) => (Math.abs(2 * at - length) < Math.abs(2 * best - length) ? at : best), first);
}

/** No two words stuck together are longer; a longer string is none. */
const longestGlue = 60;

/** Whether a word may stand before another without being its first part, as "water" before "emissies" is. */
function isFirst(left: string, right: string): boolean {
  const { isWord: isEntry, beginsCompound, endsCompound } = dutchWords();
  const lower = left.toLowerCase();
  if (!isEntry(left) && !isEntry(lower)) return false;
  if (common.has(lower) || common.has(right) || proves(left, right)) return true;
  if (/^\p{Lu}/u.test(left) || /^jarige?/.test(right)) return false;
  return !beginsCompound(lower) || !(/s$/.test(lower) || /(?:ende?|ing|ingen|s|ie|heid|heden|teit|ment|jaar)$/.test(right) || beginsCompound(right) || endsCompound(right) || !isEntry(right));
}
