import { dutchWords } from '../tables/dutch-words.js';
import { remember } from '../tables/remember.js';
import { countWords, type WordCounts } from './count-words.js';
import { createMend, type Mend } from './mend-hyphen.js';

/** A place in a text where an extractor dropped the end of a line: what it parted. */
interface Seam {
  readonly at: number;
  readonly parts: 'words' | 'paragraphs';
}

/** Finds the seams of a stretch of text, in order. */
export type Unglue = (text: string) => readonly Seam[];

/** Words so common that they show a seam wherever they stick to another one. */
const common = new Set(
  'de het een van en in op te voor aan met door over dat die is zijn naar bij om tot uit of als er u uw ik wij we dit deze wordt worden niet ook kan kunnen heeft hebben maar per dan zal was waar geen meer onder via'.split(' '),
);
/** No longer word that the dictionary lacks begins, or ends, with one of these: they are proof of a seam. */
const first = 'de het van dat deze wordt worden hebben heeft welke volgens daarmee daarom daarnaast daarbij mochten kunnen kunt hoe zie denk zoals zich zeer tussen tevens misschien indien nieuwe veel soort jongstleden';
const last = 'het van dat die wordt worden hebben heeft voor onder met maar kan zij mij zich zoals inzake jongstleden hierover binnen tussen soms evenals bijvoorbeeld minder toereikend welke enkele veel';
const anyOf = (words: string) => words.replaceAll(' ', '|');
const tellingFirst = new RegExp(`^(?:${anyOf(first)})$`, 'iu');
const tellingLast = new RegExp(`^(?:${anyOf(last)})$`, 'u');
/** No compound begins with an inflected adjective such as these. */
const inflected = '(?:ige|lijke|elle|ale|ele|ische|ieke|eerde|igde|aire|euze|volle|loze|bare|zame|iete|leus)';
const adjective = new RegExp(`.{3}${inflected}$|^ge.{3,}[^n][dt]e$`, 'u');
/** "te nemen", "en zorgaanbieders": with what follows them they are. */
const tellingPair = /^(?:te \p{Ll}+n|en \p{Ll}{5,})$/u;
/** What tells a seam begins or ends with a common or telling word, or holds an inflected adjective. */
const frequent = anyOf([...common].join(' '));
const mayTell = new RegExp(`^(?:${frequent}|${anyOf(first)})|(?:${frequent}|${anyOf(last)})$|.{3}${inflected}.{4}`, 'i');
/** A word of small letters, with or without a capital. */
const plainWord = /(?<![\p{L}\d-])\p{L}\p{Ll}{3,}(?![\p{L}\d-])/u;
/** A word of small letters, with or without a capital before and punctuation behind: no case, figure or stop in it shows a seam. */
const smooth = /^\p{L}\p{Ll}*[.,;:?!)]*$/u;
/** No printed line of these papers is shorter, longer. */
const line = { least: 42, most: 105 } as const;
const token = /\S+/g;
/** Seams looked for to tell whether a paper has lost its line ends, and how far apart they may be. */
const evidence = { least: 2, every: 2500, sample: 60_000 } as const;

/** What undoes the loss of line ends in a paper; null when it has them. Some extractors put a space for them: then only hyphens are left. */
export function createUnglue(text: string, words: WordCounts): Unglue | null {
  let counts: ReadonlyMap<string, number> | null = null;
  const known: Known = {
    ...unprinted(),
    comes(word) {
      counts ??= countInner(words);
      return counts.get(word) ?? 0;
    },
  };
  const sample = text.slice(0, evidence.sample);
  const enough = (found: number) => found >= evidence.least && found * evidence.every >= sample.length;
  let glued = 0;
  let hyphens = 0;
  for (const [{ text: word }, { times }] of sample.length === text.length ? words : countWords(sample)) {
    if (isSeamless(word)) continue;
    if ((sureSeam(word, known) ?? toldSeam(word, known)) !== null && !isAddress(word)) glued += times;
    if (lostHyphen(word, known) !== null) hyphens += times;
  }
  if (!enough(glued + hyphens)) return null;
  return (stretch) => seamsOf(stretch, known, enough(glued));
}

let mend: Known | null = null;

/** What is known of words whatever a paper prints. */
function unprinted(): Known {
  mend ??= { ...createMend(new Map()), comes: () => 0 };
  return mend;
}

/** How often the words inside what stands between white space come. */
function countInner(words: WordCounts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  words.forEach(({ times }, { inner }) => {
    for (const word of inner) counts.set(word, (counts.get(word) ?? 0) + times);
  });
  return counts;
}

/** Whether a word has no seam in whatever paper it stands: it is smooth, and nothing in it tells one. */
const isSeamless = remember((word) => smooth.test(word) && tellingSeam(word) === null);

/** What the words tell, but in a name: a word with a capital that comes back as it is and begins with no telling word, "Oldemaar". */
function toldSeam(word: string, { comes }: Known): Seam | null {
  const seam = tellingSeam(word);
  const { 0: whole = '', index = 0 } = plainWord.exec(word) ?? {};
  const left = word.slice(index, seam?.at).toLowerCase();
  const isName = /^\p{Lu}/u.test(whole) && comes(whole) > 1 && !common.has(left) && !tellingFirst.test(left);
  return isName ? null : seam;
}

/** A seam beside a word that proves it, or between two common ones, wherever on the line and however often. */
function tellingSeam(word: string): Seam | null {
  const match = plainWord.exec(word);
  const whole = match?.[0];
  const article = match ? articleSeam(match[0]) : 0;
  if (match && article > 0) return { at: match.index + article, parts: 'words' };
  const seam = whole === undefined || unprinted().isWord(whole) || !mayTell.test(whole) ? null : likelySeam(word, unprinted());
  const [left = '', right = ''] = seam ? [/(?<!\p{L})\p{L}*$/u.exec(word.slice(0, seam.at))?.[0], /^\p{L}*/u.exec(word.slice(seam.at))?.[0]] : [];
  const both = common.has(left.toLowerCase()) && common.has(right);
  return seam && (both || proves(left, right) || tellingPair.test(`${left} ${right}`)) ? seam : null;
}

/** Length of "de" or "zeer" before a listed word with which it is none, though two other parts might make one ("demo-gelijkheid"); else 0. */
function articleSeam(whole: string): number {
  const { length = 0 } = /^(?:de|zeer)(?=\p{Ll}{6})/iu.exec(whole)?.[0] ?? '';
  const { isWord } = dutchWords();
  return length > 0 && isWord(whole.slice(length)) && !isWord(whole) && !isWord(whole.toLowerCase()) ? length : 0;
}

/** Whether no compound has these two parts. */
function proves(left: string, right: string): boolean {
  if (tellingFirst.test(left) || tellingLast.test(right)) return true;
  return right.length > 3 && adjective.test(left) && !dutchWords().beginsCompound(left.toLowerCase());
}

/** What is known of words: by the dictionary, and how often this paper has them. */
interface Known extends Mend {
  readonly comes: (word: string) => number;
}

const isRight = (word: string, { comes, isWord }: Known) => comes(word) > 1 || isWord(word);

function seamsOf(text: string, known: Known, glued: boolean): readonly Seam[] {
  const seams: Seam[] = [];
  let start = 0;
  for (const { 0: word, index } of text.matchAll(token)) {
    if (/[\n\r]/.test(text.slice(Math.max(0, index - 1), index))) start = index;
    const column = index + word.length - start;
    const found = isAddress(word) ? [] : seamsIn(word, known, glued, column >= line.least);
    for (const { at, parts } of found) seams.push({ at: index + at, parts });
    if (found.length > 0) start = index + (found.at(-1)?.at ?? 0);
    else if (column > line.most) start = index - line.least;
  }
  return seams;
}

const isAddress = (word: string) => /https?:|www\.|@|\.(?:nl|com|org|eu)\b/.test(word);

/** The seams inside what stands between two spaces: one, or two where a short last line of a paragraph follows a full one. */
function seamsIn(word: string, known: Known, glued: boolean, full: boolean): readonly Seam[] {
  const hyphen = lostHyphen(word, known);
  if (hyphen || !glued) return hyphen ? [hyphen] : [];
  const sure = sureSeam(word, known);
  const first = word.slice(0, sure?.at);
  const likely = sure?.parts === 'words' ? null : (toldSeam(first, known) ?? (full ? likelySeam(first, known) : null));
  return [likely, sure].filter((seam) => seam !== null);
}

/** A printer's hyphen left in mid line: "Neder-land". */
function lostHyphen(word: string, { comes, isWord, hyphen }: Known): Seam | null {
  const match = !word.includes('-') ? null : /(?<![\p{L}\d-])(\p{L}?\p{Ll}+)-(\p{Ll}{2,})(?![\p{L}-])/u.exec(word);
  const [, before = '', after = ''] = match ?? [];
  return match && hyphen(before, after) === 'undo' && (isWord(before + after) || comes(before + after) > 0) ? { at: match.index + before.length + 1, parts: 'words' } : null;
}

/** A seam that case, figures or a full stop show: "veiligheid.Wat", "vanBuitenlandse", "op19". */
function sureSeam(word: string, known: Known): Seam | null {
  if (smooth.test(word)) return null;
  const stop = /(?<=\p{Ll}{2}[)»”]?[.?!][)»”]?)(?=\p{Lu}(?:\p{Ll}|\s|$))/u.exec(word);
  if (stop) return { at: stop.index, parts: 'paragraphs' };
  const turn = /(?<![\p{L}\d])(\p{L}\p{Ll}+)(?=\p{Lu}\p{Ll}|\d)/u.exec(word);
  if (turn?.[1] && isSeam(turn[1], word.slice(turn.index + turn[1].length), known)) return { at: turn.index + turn[1].length, parts: 'words' };
  const unit = /(?<![\p{L}\d])(\d{2,4})(\p{Ll}{2,})(?![\p{L}\d])/u.exec(word);
  if (unit?.[1] && unit[2] && common.has(unit[2])) return { at: unit.index + unit[1].length, parts: 'words' };
  const comma = /(?<=\p{Ll}{2}[,;:])(?=\p{Ll}{2})/u.exec(word);
  return comma ? { at: comma.index, parts: 'words' } : null;
}

function isSeam(left: string, right: string, known: Known): boolean {
  const whole = left + (/^[\p{L}\d]+/u.exec(right)?.[0] ?? '');
  if (common.has(left.toLowerCase())) return /^\p{Ll}/u.test(left) || known.comes(whole) <= 1;
  return left.length > 3 && dutchWords().isWord(left.toLowerCase()) && !isRight(whole, known) && /^\p{Ll}/u.test(left);
}

/** A seam between two small-lettered words that together are none; the split with a common word goes first. */
function likelySeam(word: string, known: Known): Seam | null {
  const match = plainWord.exec(word);
  if (!match || match[0].length > longestGlue || isRight(match[0], known)) return null;
  const [whole] = match;
  const splits = Array.from({ length: whole.length - 2 }, (_, i) => i + (whole.startsWith('u') ? 1 : 2)).filter((at) => {
    const right = whole.slice(at);
    return (right === 'u' || (right.length > 1 && known.isWord(right))) && isFirst(whole.slice(0, at), right);
  });
  const at = longestCommon(splits, whole) ?? splits.find((split) => proves(whole.slice(0, split), whole.slice(split))) ?? evenest(splits, whole.length);
  return at === undefined ? null : { at: match.index + at, parts: 'words' };
}

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
  const { isWord, beginsCompound, endsCompound } = dutchWords();
  const lower = left.toLowerCase();
  if (!isWord(left) && !isWord(lower)) return false;
  if (common.has(lower) || common.has(right) || proves(left, right)) return true;
  if (/^\p{Lu}/u.test(left) || /^jarige?/.test(right)) return false;
  return !beginsCompound(lower) || !(/s$/.test(lower) || /(?:ende?|ing|ingen|s|ie|heid|heden|teit|ment|jaar)$/.test(right) || beginsCompound(right) || endsCompound(right) || !isWord(right));
}
