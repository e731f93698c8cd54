import { dutchWords } from '../../tables/dutch-words.js';
import { isListed, isWord } from './is-word.js';
import { common, isRight, plainWord, type Seam, tellingFirst, tellingSeam } from './seams.js';

/** What a paper tells of its words. */
export interface PaperWords {
  /** How often a word comes. */
  readonly comes: (word: string) => number;
  /** Whether these letters stand in it one behind the other. */
  readonly prints: (letters: string) => boolean;
}

/** Whether a mark, a figure or a capital in a word may show a seam; a look before the longer ones. */
export const mayBeMarked = (word: string): boolean => /\d%\p{Ll}|[\p{Ll}»”]:?[«“„(]|[,;)]\p{L}|\.\d{3}\p{Lu}|(?:jl|as|\.s|etc|resp)\.\p{Ll}|\p{Lu}[)»”]?[.?!]\p{Lu}|\d\.\p{Lu}|\d\p{Ll}{3}|\p{Ll}\p{Lu}|\p{Ll}{4}(?:19|20)\d|\p{Lu}{2}\p{Ll}{4}/u.test(word);

/** Marks that words stand beside with a space: "95%van", "van«subsidie»", "Markt(ACM)", "zorg(waarvan", "een(vrij)", "veren»(vdi)", "RWE,Enexis", "6,maar", "2.067EER", "jl.en", "23.Aan". */
const besideMark = /(?<=\d%)(?=\p{Ll}{2})|(?<=\p{Ll}{2})(?=[«“„]|\([\p{Lu}\d]|\(\p{Ll}+(?:’s\))?$)|(?<=(?<!\p{L})(?:de|het|een|er))(?=\(\p{Ll}{3})|(?<=[»”])(?=\()|(?<=(?:\p{L}{2}|\d)[,;])(?=\p{L}{2})|(?<=(?<![\d.,])\d{1,3}(?:\.\d{3}){1,3})(?=\p{Lu}{2})|(?<=(?<!\p{L})(?:jl|as|c\.s|etc|resp)\.)(?=\p{Ll}{2})|(?<=\d\.)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}:)(?=[«“„])/u;
/** The end of a sentence behind capitals: "IGJ.Verder". */
const behindCapitals = /(?<=\p{Lu}{2}[)»”]?[.?!])(?=\p{Lu}\p{Ll})/u;
/** A number and a word: "1.500bewoners". */
const figures = /(?<![\p{L}\d.,/-])(\d[\d.,]*\d|\d(?=euro|jaar|maanden|procent))(\p{Ll}{3,})(?![\p{L}\d-])/u;
/** What is written on to a number: "40ste", "65plusser", "20tal". */
const onNumber = /^(?:ste|plus|tal|jarige?|uurs|voud)/u;
const acronym = /(?<![\p{L}\d-])(?!IJ)(\p{Lu}{2,})(\p{Ll}{4,})(?![\p{L}\d-])/u;
const turn = /(?<![\p{L}\d])(\p{L}\p{Ll}+)(\p{Lu}\p{L}+)/u;
/** "Europese", "Buitenlandse", "Verenigd": no name of one word has a capital behind such an adjective. */
const adjective = /.{2}(?:s|sch|isch|lijk|ig|al|air)e$/u;
/** Others, which begin the names of bodies and countries. */
const bareAdjective = /^(?:Verenigd|Openbaar|Hoge|Nationaal|Internationaal|Landelijk|Centraal|Europees|Algemeen)$/u;

/** No words that stick together are longer; what is longer is none. */
const mostLetters = 200;

/** The seams that marks, figures and capitals show in a paper that is known to have lost its line ends; elsewhere the writer may have meant it so. */
export function markedSeams(word: string, paper: PaperWords): readonly Seam[] {
  const seam = word.length > mostLetters ? null : markedSeam(word, paper);
  if (!seam) return [];
  const { at } = seam;
  return [...markedSeams(word.slice(0, at), paper), seam, ...markedSeams(word.slice(at), paper).map(({ at: further, parts }) => ({ at: at + further, parts }))];
}

function markedSeam(word: string, paper: PaperWords): Seam | null {
  const stop = behindCapitals.exec(word);
  if (stop) return { at: stop.index, parts: 'paragraphs' };
  const at = besideMark.exec(word)?.index ?? behindBracket(word) ?? beforeYear(word) ?? behindNumber(word) ?? behindAcronym(word, paper) ?? beforeCapital(word, paper);
  return at === null ? null : { at, parts: 'words' };
}

/** Behind a bracket that closes more than the beginning of the word: "Aquatics)bepaald", "(DJI)namens", but "(zorg)sectoren", "(ICT)systemen". */
function behindBracket(word: string): number | null {
  const { index, 0: right = '' } = /(?<=[^-]\))\p{Ll}{2,}/u.exec(word) ?? {};
  if (index === undefined) return null;
  const open = word.lastIndexOf('(', index);
  const inside = word.slice(open + 1, index - 1);
  const isShort = /^\p{Lu}/u.test(inside) && !isWord(inside + right) && isListed(right) && !dutchWords().endsCompound(right);
  return open < 0 || isShort || /\d/.test(word.slice(open, index)) || common.has(right) ? index : null;
}

/** Before a year: "studiejaar2026–2027". */
function beforeYear(word: string): number | null {
  const match = /(?<![\p{L}\d])(\p{Ll}{4,})(?:19|20)\d\d(?!\d)/u.exec(word);
  return match?.[1] !== undefined && isWord(match[1]) ? match.index + match[1].length : null;
}

function behindNumber(word: string): number | null {
  const match = figures.exec(word);
  const [, number = '', right = ''] = match ?? [];
  return match && isListed(right) && !onNumber.test(right) ? match.index + number.length : null;
}

/** Behind letters that the paper has elsewhere as well: "VWSmomenteel". */
function behindAcronym(word: string, { comes, prints }: PaperWords): number | null {
  const match = acronym.exec(word);
  const [whole = '', letters = '', right = ''] = match ?? [];
  return match && isListed(right) && comes(whole) <= 1 && (comes(letters) > 0 || prints(`${letters}-`)) ? match.index + letters.length : null;
}

/** Where small letters turn into capitals and it is no name: "deNAVO", "EuropeseCommissie", "LandelijkMeldpunt" in a paper with a "Landelijk Meldpunt". */
function beforeCapital(word: string, { comes, prints }: PaperWords): number | null {
  const match = turn.exec(word);
  const [whole = '', left = '', right = ''] = match ?? [];
  const isSmall = left === left.toLowerCase();
  const isPair = () => prints(`${left} ${right}`) || (!isSmall && (bareAdjective.test(left) || (adjective.test(left) && isListed(left))) && isListed(right));
  const isBegun = isSmall && !isRight(whole, comes) && (common.has(left) || tellingFirst.test(left) || (left.length > 3 && isWord(left)));
  return match && (isBegun || (isPair() && (comes(whole) <= 2 || bareAdjective.test(left)))) ? match.index + left.length : null;
}

/** Two words that together look like a third one, which these papers hardly have. */
const twoWords: ReadonlyMap<string, number> = new Map([['opeen', 2], ['ineen', 2], ['vaneen', 3], ['inde', 2], ['voorde', 4], ['dater', 3], ['zoja', 2]]);

/** Whether a word of the language is rather two words that lost the line end between them. */
export const isTwoWords = (word: string): boolean => twoWords.has(word.toLowerCase());

/** Letters of the longest common word. */
const longest = 6;

/** A seam between a common word and one that the paper has elsewhere: "hethoofdlijnenakkoord", "richtsnoerenvoor"; no word has them together. */
export function seamOfPaper(word: string, paper: PaperWords): Seam | null {
  const { comes } = paper;
  const { index = 0, 0: whole = '' } = plainWord.exec(word) ?? {};
  if (whole === '') return beforeTied(word, paper);
  const known = twoWords.get(whole.toLowerCase());
  if (known !== undefined) return { at: index + known, parts: 'words' };
  if (isWord(whole)) return null;
  const times = comes(whole);
  for (let length = longest; length > 1; length--) {
    const [first, last] = [whole.slice(0, length), whole.slice(-length)];
    if ((common.has(first.toLowerCase()) || tellingFirst.test(first)) && whole.length > length + 4 && isWhole(whole.slice(length), comes, times)) return { at: index + length, parts: 'words' };
    if (length > 2 && common.has(last) && last !== 'meer' && whole.length > length + 4 && isWhole(whole.slice(0, -length), comes, times)) return { at: index + whole.length - length, parts: 'words' };
  }
  return behindName(whole, index, comes);
}

/** A seam before the first part of a word with a hyphen that the paper has elsewhere in such words, or by itself: "passendeggz-zorg", "debtw-verhoging". */
function beforeTied(word: string, { comes, prints }: PaperWords): Seam | null {
  const { index = 0, 0: whole = '' } = /(?<![\p{L}\d-])\p{L}\p{Ll}{4,}(?=-\p{Ll})/u.exec(word) ?? {};
  if (whole === '' || isRight(whole, comes)) return null;
  for (let at = whole.length - 3; at > 1; at--) {
    const [left, right] = [whole.slice(0, at), whole.slice(at)];
    if (isListed(left) && !dutchWords().beginsCompound(left.toLowerCase()) && (comes(right) > 0 || prints(` ${right}-`))) return { at: index + at, parts: 'words' };
  }
  return null;
}

/** Adjectives of countries and peoples, with which no name of one word begins. */
const origin = /^\p{Lu}\p{Ll}*(?:[^aeiou]se|ese|ees|lands)$/u;

/** Small words that end no name. */
const noEnd: ReadonlySet<string> = new Set(['af', 'in', 'is', 'of', 'om', 'op', 'te']);

/** A seam behind a name that the paper has time and again, before a word that ends no other ("Wpggereed", but "Wpgdossier"), or behind where something comes from ("Nederlandseveiligheid"). */
function behindName(whole: string, index: number, comes: PaperWords['comes']): Seam | null {
  if (!/^\p{Lu}/u.test(whole)) return null;
  const words = dutchWords();
  for (let at = whole.length - 2; at > 2; at--) {
    const [first, rest] = [whole.slice(0, at), whole.slice(at)];
    if (rest.length <= 3 && !noEnd.has(rest)) continue;
    const isName = words.isWord(first);
    if (!(isName || comes(first) > 2) || words.isWord(first.toLowerCase())) continue;
    const isOrigin = isName && rest.length > 3 && origin.test(first) && isWord(rest);
    if (isOrigin || (comes(whole) <= 1 && (rest.length <= 3 || (isListed(rest) && !words.endsCompound(rest))))) return { at: index + at, parts: 'words' };
  }
  return null;
}

/** Whether the paper has a word by itself, as often at least as with what may stick to it, that is no two words stuck together. */
const isWhole = (word: string, comes: PaperWords['comes'], times: number): boolean => comes(word) >= Math.max(1, times) && tellingSeam(word) === null;
