import { remember } from '../../tables/remember.js';
import { isListed, isWord } from './is-word.js';
import { createMend, isHyphened } from './mend-hyphen.js';
import { common, namedSeam, plainWord, type Seam, smooth, tellingFirst, tellingSeam } from './seams.js';

/** What the spelling of a word shows of lost line ends, whatever its paper prints. */
interface Signs {
  /** The seam behind a full stop: "veiligheid.Wat". */
  readonly stop: Seam | null;
  /** Where case or figures turn: "vanBuitenlandse", "op19". */
  readonly turn: Turn | null;
  /** The seam behind a figure or a comma. */
  readonly mark: Seam | null;
  /** The seam that its words tell, and whether it may be a name all the same: "Oldemaar". */
  readonly told: Seam | null;
  readonly mayBeName: boolean;
  readonly named: ReturnType<typeof namedSeam>;
  /** Whether a figure behind it is but the call of a note, which stands so in any paper. */
  readonly isCalling: boolean;
  readonly hyphen: InnerHyphen | null;
}

/** A place where case or figures turn. */
export interface Turn {
  readonly left: string;
  readonly at: number;
  /** The letters and figures on either side. */
  readonly whole: string;
}

/** A hyphen that a printer may have left in mid line: "Neder-land". */
interface InnerHyphen extends Seam {
  readonly joined: string;
  readonly whole: string;
  /** Whether what it joins is a word without it. */
  readonly makesWord: boolean;
}

/** What is known of words whatever a paper prints. */
export const unprinted = createMend(() => false);

/** A word with the call of a note: "gesloten4.", "gesloten12". */
const calling = /^(\p{L}+)\d{1,2}([.,;:?!)»]*)$/u;

/** The signs of a word. */
export const signsOf = remember((word): Signs => {
  const isSmooth = smooth.test(word);
  const told = tellingSeam(word);
  const [, called, behind] = calling.exec(word) ?? [];
  return {
    stop: isSmooth ? null : stopIn(word), turn: isSmooth ? null : turnIn(word), mark: isSmooth ? null : markIn(word),
    told, mayBeName: told !== null && mayBeName(word, told), named: namedSeam(word),
    isCalling: called !== undefined && (behind !== '' || !common.has(called.toLowerCase())),
    hyphen: word.includes('-') ? hyphenIn(word) : null,
  };
});

function stopIn(word: string): Seam | null {
  const stop = /(?<=\p{Ll}{2}[)»”]?[.?!][)»”]?)(?=\p{Lu}(?:\p{Ll}|\s|$))/u.exec(word);
  return stop && { at: stop.index, parts: 'paragraphs' };
}

function turnIn(word: string): Turn | null {
  const match = /(?<![\p{L}\d])(\p{L}\p{Ll}+)(?=\p{Lu}\p{Ll}|\d)/u.exec(word);
  if (!match) return null;
  const [left] = match;
  const at = match.index + left.length;
  return { left, at, whole: left + (/^[\p{L}\d]+/u.exec(word.slice(at))?.[0] ?? '') };
}

function markIn(word: string): Seam | null {
  const unit = /(?<![\p{L}\d])(\d{2,4})(\p{Ll}{2,})(?![\p{L}\d])/u.exec(word);
  if (unit?.[1] && unit[2] && common.has(unit[2])) return { at: unit.index + unit[1].length, parts: 'words' };
  const comma = /(?<=\p{Ll}{2}[,;:])(?=\p{Ll}{2})/u.exec(word);
  return comma && { at: comma.index, parts: 'words' };
}

/** Whether a word has a capital and begins with no telling word. Such words prove nothing of a paper: they may all be names. */
function mayBeName(word: string, { at }: Seam): boolean {
  const { 0: whole = '', index = 0 } = plainWord.exec(word) ?? {};
  const left = word.slice(index, at).toLowerCase();
  return /^\p{Lu}/u.test(whole) && !common.has(left) && !tellingFirst.test(left);
}

function hyphenIn(word: string): InnerHyphen | null {
  const match = /(?<![\p{L}\d-])(\p{L}?\p{Ll}+)-(\p{Ll}{2,})(?![\p{L}-])/u.exec(word);
  const [whole = '', before = '', after = ''] = match ?? [];
  if (!match || isHyphened(before) || unprinted.hyphen(before, after) !== 'undo') return null;
  const joined = before + after;
  return { at: match.index + before.length + 1, parts: 'words', joined, whole, makesWord: isWord(joined) || endsInWord(before, after) };
}

/** Whether the hyphen breaks the last part of a word that we do not know otherwise: "rookmeldersbe-sluit". */
const endsInWord = (before: string, after: string): boolean =>
  after.length > 2 && !isWord(before) && [7, 6, 5, 4, 3, 2].some((length) => length < before.length && isListed(before.slice(-length) + after));
