import { dutchWords } from '../../../tables/dutch-words.js';
import { wordClass } from '../../../tables/word-classes.js';
import { remember } from '../../../tables/remember.js';
import type { Chart } from '../chart.js';
import { isKnownWord } from '../tables/known-tables.js';
import { typeByTail } from '../tables/name-heads.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';

const functionWords = wordClass('functiewoord');
const articles = wordClass('lidwoord');
/** Words of English that are none of Dutch: a capital beside one belongs to an English sentence or title. */
const english = wordClass('engels');
const nameLinks = wordClass('vreemde-verbinding');
const noAbbreviations = wordClass('geen-naam-afkorting');
/** Numbers of papers, cases and notes: three figures in one word, a chapter with a number, a name with the figure of a note. */
const code = /^(?:(?!\d{3})\S)*\d{3}\S*$|^[IVXLC]+-?\d|\p{Ll}\d{1,2}$/u;

/** Series of the numbers of papers of the European Commission and Parliament and of judgments, and journals that print these by number. */
const series: ReadonlySet<string> = new Set(['COM', 'SWD', 'SEC', 'JOIN', 'LJN', 'PE', 'RL', 'NJ', 'JV', 'AB', 'RvdW', 'BNB', 'JB', 'NJB']);

/** Whether a run of capitals of unknown kind is no name: a number, a piece of a longer word or name, a word stuck to an abbreviation, a bit of English. */
export function isNoName(chart: Chart, at: number, end: number): boolean {
  const { tokens } = chart;
  const last = textAt(tokens, end - 1);
  if (isSentence(tokens.slice(at, end)) || isRowOfPlaces(chart, at, end)) return true;
  if (series.has(textAt(tokens, at)) && /^(?:[(/:]|\d.*)$/.test(textAt(tokens, end)) || textAt(tokens, at) === 'LJN') return true;
  if (isOfRegister(tokens, end) || isPlural(tokens, end) || isCommonThing(tokens, at, end) || isPart(tokens, at, end) || isMeant(tokens, at)) return true;
  if (isOfFile(tokens, at) || isOfCase(tokens, end) || isNumbered(tokens, end) || isOfPaper(tokens, at, end) || judgments.has(wordAt(tokens, textAt(tokens, at - 1) === '-' ? at - 2 : at - 1))) return true;
  if (last === '-' || english.has(wordAt(tokens, at - 1)) || english.has(wordAt(tokens, end))) return true;
  if (hangsHyphen(tokens, end) && !/^\p{Lu}{3,}$/u.test(last)) return true;
  return isStuck(last) || code.test(chart.textOf({ at, end }));
}

/** Whether a hyphen at a token stands for the rest of a compound: "Agro-, visserij- en voedselketens". */
const hangsHyphen = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at) === '-' && tokens[at]?.glued === true && (!tokens[at + 1]?.glued || textAt(tokens, at + 1) === ',');

/** Whether a number is glued to letters by a mark: "SA.57184", a case of state aid, "QZ/2/2031", a file, "KLQNH:2031:5", a judgment. */
const isOfRegister = (tokens: readonly Token[], end: number): boolean => tokens[end]?.glued === true && tokens[end + 1]?.glued === true && registers.get(textAt(tokens, end))?.test(textAt(tokens, end + 1)) === true;

/** What a number of a register is behind each mark. */
const registers: ReadonlyMap<string, RegExp> = new Map([['.', /^\d{4,}$/], ['/', /^\d+$/], [':', /^\d+$/]]);

/** Endings of nouns for what is done or what something is like, and those of them that name bodies. */
const abstract = /(?:heid|teit|ing|(?<!gemeen|genoot|water|maat)schap)$/;
const bodies = /(?:instelling|beweging|kring|vertegenwoordiging|vergadering|samenwerking|afdeling|verzekering|overheid)$/;

/** Whether an article leads up to words of the language of which the last is such a noun: "een Meerjarige Personeelsplanning" has capitals and is no body, unless a bracket gives its short name. */
const isCommonThing = (tokens: readonly Token[], at: number, end: number): boolean =>
  end > at + 1 && articles.has(wordAt(tokens, at - 1)) && textAt(tokens, end) !== '(' && abstract.test(wordAt(tokens, end - 1)) && !bodies.test(wordAt(tokens, end - 1)) && tokens.slice(at, end).every(({ shape, lower }) => shape === 'capital' && isPlainWord(lower));

/** Whether a plural hangs on an abbreviation, which is then one of a kind: "de vier QZD-en". */
const isPlural = (tokens: readonly Token[], end: number): boolean => textAt(tokens, end) === '-' && textAt(tokens, end + 1) === 'en' && tokens[end + 1]?.glued === true;

/** Whether words are what an abbreviation of common words stands for: "KPI staat voor Key Performance Indicator". */
const isMeant = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at - 1) === 'voor' && wordAt(tokens, at - 2) === 'staat' && noAbbreviations.has(wordAt(tokens, at - 3));

/** Whether letters number a part of an act or paper ("hoofdstuk VIB", "bijlage IIA"). */
const isPart = (tokens: readonly Token[], at: number, end: number): boolean => end === at + 1 && /^[IVX]+[A-Za-z]?$/.test(textAt(tokens, at)) && numbered.has(wordAt(tokens, at - 1));

const numbered: ReadonlySet<string> = new Set([...wordClass('nummerwoord'), 'titel', 'afdeling', 'annex']);

/** Words before the name by which a judgment is known ("het arrest Kielowska"), which is that of a party, a ship or a town. */
const judgments: ReadonlySet<string> = new Set(['arrest', 'arresten']);

/** Whether two letters are those of a paper of the Eerste Kamer: "(Kamerstukken I 2030/31, 28741, AB)". */
const isOfPaper = (tokens: readonly Token[], at: number, end: number): boolean => end === at + 1 && /^[A-Z]{2}$/.test(textAt(tokens, at)) && textAt(tokens, at - 1) === ',' && /^\d{3,5}$|^[IVX]+$/.test(textAt(tokens, at - 2));

/** Whether a year in brackets is glued to a name: the number of a paper ("CDL-AD(2024)013"). */
const isNumbered = (tokens: readonly Token[], end: number): boolean => textAt(tokens, end) === '(' && tokens[end]?.glued === true && /^(?:19|20)\d\d$/.test(textAt(tokens, end + 1)) && textAt(tokens, end + 2) === ')';

/** Whether a word is a piece of the number of a file: "(kenmerk QZ/KLQ/2031)". */
function isOfFile(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (textAt(tokens, start - 1) === '/' && start > 1) start -= 2;
  return wordAt(tokens, start - 1) === 'kenmerk';
}

/** Whether words with a capital each are a bit of an English sentence ("Then His Boat Sank"): a word in it that no name has. */
const isSentence = (tokens: readonly Token[]): boolean => tokens.some(({ lower, shape }) => shape === 'capital' && lower.length > 1 && english.has(lower) && !nameLinks.has(lower));

/** Whether what follows makes an abbreviation the chamber or court of a case: "LEE 28/1177". */
const isOfCase = (tokens: readonly Token[], end: number): boolean => /^\d{2}$/.test(textAt(tokens, end)) && textAt(tokens, end + 1) === '/' && tokens[end + 1]?.glued === true && tokens[end + 2]?.shape === 'number';

/** Whether all words are names of places that stand side by side ("Nederland-Noorwegen beleid"). */
function isRowOfPlaces(chart: Chart, from: number, end: number): boolean {
  let [at, count] = [from, 0];
  while (at < end) {
    const place = chart.at(at).find((item) => item.type === 'Location' && item.rule === 'tabel' && item.end <= end);
    if (!place) return false;
    count++;
    at = textAt(chart.tokens, place.end) === '-' ? place.end + 1 : place.end;
  }
  return count > 1;
}

/** Whether a run of capitals ends in an adjective that its noun follows in small letters ("Aanpak Mentale gezondheid"): a piece of a name. */
export function isPiece({ tokens }: Chart, at: number, end: number): boolean {
  const next = tokens[end];
  return end > at + 1 && next?.shape === 'lower' && !functionWords.has(next.lower) && adjective.test(textAt(tokens, end - 1));
}

const adjective = /^\p{Lu}.*(?:ale|ële|ele|ische|ieve|lijke|ige|bare|ende|erde|aire|euze|rane|ieel|ueel|isch|zaam|brede|bestendig)$|^(?:Open|Veilig)$/u;

/** "PPIeen", "ADLopleiding". */
const isStuck = remember((word): boolean => dutchWords().isWord(/^\p{Lu}{2,}(\p{Ll}{2,})$/u.exec(word)?.[1] ?? ''));

/** Whether a word, given in small letters, is one of the language: listed, put together of listed ones, or of a known name and one ("Parijsdoelen"). */
export const isPlainWord = remember((lower): boolean => dutchWords().isWord(lower) || /[a-z]{4}talige?$/.test(lower) || isCompound(lower, 1) || isOfName(lower));

/** "Kamerdebatten", "Kwaliteitsmanagementsysteem": two or three words written as one. */
function isCompound(word: string, deeper: number): boolean {
  if (word.length < 9 || word.length > 40) return false;
  const { isWord, beginsCompound } = dutchWords();
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const [first, rest] = [word.slice(0, cut), word.slice(cut)];
    if ((beginsCompound(first) || isWord(first)) && (isWord(rest) || (deeper > 0 && isCompound(rest, deeper - 1)))) return true;
  }
  return false;
}

function isOfName(word: string): boolean {
  if (word.length < 10 || word.length > 40 || typeByTail(word) !== null) return false;
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  for (let cut = 5; cut <= word.length - 4; cut++) if (isKnownWord(name.slice(0, cut)) && dutchWords().isWord(word.slice(cut))) return true;
  return false;
}
