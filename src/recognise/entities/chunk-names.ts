import { dutchWords } from '../../tables/dutch-words.js';
import { givenNames } from '../../tables/persons.js';
import { wordClass } from '../../tables/word-classes.js';
import type { Chart, Item, ItemType } from './chart.js';
import { chunkEnd, isCapital } from './chunk-end.js';
import { typeByHead, typeByLastWord, typeByTail } from './name-heads.js';
import type { Token } from './tokens.js';

const functionWords = wordClass('functiewoord');
const noNames = wordClass('geen-naam');
const noAbbreviations = wordClass('geen-naam-afkorting');
/** Kinds of things that papers name with a capital although it is a word ("het Kwaliteitskader"). */
const titled: ReadonlySet<ItemType> = new Set<ItemType>(['Work', 'Law', 'Organization', 'GovernmentOrganization', 'Mission']);
const articles = wordClass('lidwoord');
const addressing: ReadonlySet<string> = new Set(['uw', 'mijn', 'onze', 'ons', 'zijn', 'deze', 'dit']);
const institutions = wordClass('instelling');

/** Adds runs of capitalised words ("Stichting Vluchteling", "Ain al Assad Air Base") with the type that their words tell, else as `Name` or `Short`. */
export function addChunks(chart: Chart): void {
  const { tokens } = chart;
  let covered = 0;
  for (let at = 0; at < tokens.length; at++) {
    const long = longName(chart, at);
    if (long && long.end > at + 1) covered = Math.max(covered, long.end);
    if (!isCapital(tokens[at]) || chart.at(at).some((item) => item.type === 'Date')) continue;
    const start = skipOpeners(chart, at);
    const end = start === null ? at + 1 : chunkEnd(chart, start);
    if (start !== null && (end > covered || start >= covered)) addChunk(chart, start, end);
    at = end - 1;
  }
}

function longName(chart: Chart, at: number): Item | undefined {
  return chart.at(at).find((item) => item.rule === 'tabel' && item.type !== 'Location');
}

/** The first token from `at` on whose capital means something, or null when the run ends before. */
function skipOpeners(chart: Chart, at: number): number | null {
  const token = chart.tokens[at];
  if (!token) return null;
  const next = chart.tokens[at + 1];
  if (addressing.has(token.lower) || (token.shape === 'mixed' && isCommonAbbreviation(token) && !next?.glued)) return isCapital(next) ? skipOpeners(chart, at + 1) : null;
  if (!token.first) return articles.has(token.lower) && chart.at(at + 1).some((item) => item.rule === 'tabel') ? at + 1 : at;
  const opener = token.shape === 'capital' && typeByHead(token.text) === null && (functionWords.has(token.lower) || isPlain(token));
  if (!opener) return at;
  return isCapital(next) && !next?.glued ? at + 1 : null;
}

function isPlain(token: Token): boolean {
  return dutchWords().isWord(token.lower) || isPluralCompound(token.lower);
}

/** "Kamerdebatten": two words written as one in the plural; names are seldom plural. */
function isPluralCompound(word: string): boolean {
  if (word.length < 9 || !/(?:en|s)$/.test(word)) return false;
  const { isWord, beginsCompound } = dutchWords();
  for (let cut = 3; cut <= word.length - 4; cut++) if ((beginsCompound(word.slice(0, cut)) || isWord(word.slice(0, cut))) && isWord(word.slice(cut))) return true;
  return false;
}

function addChunk(chart: Chart, at: number, end: number): void {
  const first = chart.tokens[at];
  if (!first || chart.at(at).some((item) => item.end >= end && item.type !== 'Title')) return;
  if (chart.tokens.slice(at, end).every((token) => (token.shape === 'mixed' ? noAbbreviations : noNames).has(token.lower) || (token.shape !== 'mixed' && functionWords.has(token.lower)))) return;
  if (noAbbreviations.has(chart.tokens.slice(at, end).map((token) => token.lower).join(''))) return;
  const demonym = chart.at(at).find((item) => item.type === 'NationalityOrGroup');
  if (end === at + 1 && !isName(first)) return first.first ? undefined : chart.add({ at, end, type: 'Capital', rule: 'hoofdletter', rank: 0 });
  const type = typeOfChunk(chart, at, end);
  if (demonym && (type === 'Name' || type === 'Short')) return addChunk(chart, demonym.end, end);
  const known = type !== 'Name' && type !== 'Short';
  chart.add({ at, end, type, rule: known ? 'hoofdwoord' : 'hoofdletters', rank: known ? 12 : 5 });
  if (known && end > at + 1 && typeByHead(first.text) !== null && isCapital(chart.tokens[at + 1])) chart.add({ at: at + 1, end, type: 'Capital', rule: 'hoofdletter', rank: 0 });
}

function isName(token: Token): boolean {
  if (token.shape === 'mixed') return !isCommonAbbreviation(token) && token.text.length > 1;
  if (institutions.has(token.lower)) return !token.first;
  if (token.first || functionWords.has(token.lower) || noNames.has(token.lower) || token.text.length < 2) return false;
  return !isPlain(token) || titled.has(typeByTail(token.text) ?? 'Location');
}

/** "fte", "pdf", and codes of one letter with figures ("F3", "A12"). */
function isCommonAbbreviation(token: Token): boolean {
  return noAbbreviations.has(token.lower.replace(/'s$/, '')) || /^\p{L}\p{N}+\p{L}?$|['’]ers?$/u.test(token.text);
}

function typeOfChunk(chart: Chart, at: number, end: number): ItemType {
  const tokens = chart.tokens.slice(at, end).filter((token) => token.shape !== 'lower' && token.shape !== 'mark');
  const words = tokens.map((token) => token.text);
  const [first = ''] = words;
  if (isPerson(chart, at, words)) return 'Person';
  if (/^\p{L}+i['’]s$/u.test(first) && words.length === 1) return 'NationalityOrGroup';
  const last = typeByLastWord(words.at(-1) ?? '');
  if (last === 'Facility' || last === 'Law' || last === 'Role') return last;
  for (const token of tokens) {
    const tail = token.shape === 'capital' ? typeByTail(token.text) : null;
    const type = typeByHead(token.text) ?? (words.length === 1 || tail !== 'Location' ? tail : null);
    if (type) return type;
  }
  return tokens.every((token) => token.shape === 'mixed' || token.text.length < 3) ? 'Short' : 'Name';
}

function isPerson(chart: Chart, at: number, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (/^\p{Lu}$/u.test(first) && chart.tokens[at + 1]?.text === '.') return true;
  return givenNames().has(first) && words.length > 1 && typeByHead(words.at(-1) ?? '') === null;
}
