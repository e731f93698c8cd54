import { givenNames } from '../../tables/persons.js';
import { wordClass } from '../../tables/word-classes.js';
import type { Chart, ItemType } from './chart.js';
import { typeByHead, typeByTail } from './name-heads.js';
import type { Token } from './tokens.js';

const functionWords = wordClass('functiewoord');
const noNames = wordClass('geen-naam');
const noAbbreviations = wordClass('geen-naam-afkorting');
const links = wordClass('verbinding');
const foreignLinks = wordClass('vreemde-verbinding');
const particles = wordClass('tussenvoegsel');

/** Words that the paper also writes without capital, lower case: a capital on one of these proves nothing. */
export type PlainWords = ReadonlySet<string>;

/** Adds runs of capitalised words ("Stichting Vluchteling", "Ain al Assad Air Base") with the type that their words tell, else as `Name`. */
export function addChunks(chart: Chart, plain: PlainWords): void {
  const { tokens } = chart;
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || chart.at(at).some((item) => item.type === 'Date')) continue;
    const start = skipOpeners(chart, at, plain);
    const end = start === null ? at + 1 : chunkEnd(chart, start);
    if (start !== null) addChunk(chart, start, end, plain);
    at = end - 1;
  }
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'capital' || (token.shape === 'mixed' && /^\P{Ll}/u.test(token.text)));
}

/** The first token from `at` on whose capital means something, or null when the run ends before. */
function skipOpeners(chart: Chart, at: number, plain: PlainWords): number | null {
  const token = chart.tokens[at];
  if (!token) return null;
  if (!token.first) return at;
  const head = typeByHead(token.text) !== null;
  const opener = token.shape === 'capital' && (functionWords.has(token.lower) || (plain.has(token.lower) && !head));
  if (!opener) return at;
  const next = chart.tokens[at + 1];
  return isCapital(next) && !next?.glued ? at + 1 : null;
}

/** The token after the name that starts at `at`. */
export function chunkEnd(chart: Chart, at: number): number {
  const { tokens } = chart;
  const person = givenNames().has(tokens[at]?.text ?? '');
  let headed = typeByHead(tokens[at]?.text ?? '') !== null;
  let end = at + 1;
  for (;;) {
    const next = stepEnd(chart, end, headed, person);
    if (next === null) return end;
    headed ||= typeByHead(tokens[next - 1]?.text ?? '') !== null || typeByTail(tokens[next - 1]?.text ?? '') !== null;
    end = next;
  }
}

function stepEnd(chart: Chart, end: number, headed: boolean, person: boolean): number | null {
  const { tokens } = chart;
  const token = tokens[end];
  const before = tokens[end - 1];
  if (!token || !before) return null;
  if (token.text === '-' && token.glued) return tokens[end + 1]?.glued && (isCapital(tokens[end + 1]) || tokens[end + 1]?.shape === 'number') ? end + 2 : null;
  if (token.text === '.' && token.glued && /^\p{Lu}$/u.test(before.text)) return isCapital(tokens[end + 1]) ? end + 2 : tokens[end + 1]?.shape === 'lower' && particles.has(tokens[end + 1]?.lower ?? '') ? end + 1 : null;
  if (token.text === '&') return isCapital(tokens[end + 1]) ? end + 2 : null;
  if (isCapital(token)) return token.first && before.text !== '.' ? null : end + 1;
  return linkEnd(chart, end, headed, person);
}

/** Past "van de", "of", "voor het" when a capital follows and this name may have such a word in it. */
function linkEnd(chart: Chart, at: number, headed: boolean, person: boolean): number | null {
  const { tokens } = chart;
  let end = at;
  let foreign = true;
  while (end < at + 3 && tokens[end]?.shape === 'lower' && !isCapital(tokens[end])) {
    const word = tokens[end]?.lower ?? '';
    const allowed = person ? particles.has(word) : headed ? links.has(word) || word === 'en' : foreignLinks.has(word);
    if (!allowed) return null;
    foreign &&= foreignLinks.has(word);
    end++;
  }
  if (end === at || !isCapital(tokens[end]) || tokens[end]?.first) return null;
  if (!foreign && chart.at(end).some((item) => item.type === 'Location' || item.type === 'Portfolio' && tokens[at]?.lower === 'en')) return headed && tokens[at]?.lower !== 'en' && tokens[at]?.lower !== 'in' ? end + 1 : null;
  return end + 1;
}

function addChunk(chart: Chart, at: number, end: number, plain: PlainWords): void {
  const { tokens } = chart;
  const known = chart.at(at).some((item) => item.end >= end && item.type !== 'Title');
  if (known) return;
  const first = tokens[at];
  if (!first) return;
  if (end === at + 1 && !isName(first, plain)) return;
  const type = typeOfChunk(chart, at, end);
  if (type === null) return;
  chart.add({ at, end, type, rule: type === 'Name' ? 'hoofdletters' : 'hoofdwoord', rank: type === 'Name' ? 5 : 12 });
  const demonym = chart.at(at).find((item) => item.type === 'NationalityOrGroup');
  if (demonym && end > demonym.end + 1 && type === 'Name') chart.add({ at: demonym.end, end, type: 'Name', rule: 'hoofdletters', rank: 4 });
}

function isName(token: Token, plain: PlainWords): boolean {
  if (token.shape === 'mixed') return !noAbbreviations.has(token.lower) && token.text.length > 1;
  return !token.first && !functionWords.has(token.lower) && !noNames.has(token.lower) && !plain.has(token.lower) && token.text.length > 1;
}

function typeOfChunk(chart: Chart, at: number, end: number): ItemType | null {
  const { tokens } = chart;
  const words = tokens.slice(at, end).filter((token) => token.shape !== 'lower' && token.shape !== 'mark').map((token) => token.text);
  const [first = ''] = words;
  if (givenNames().has(first) && words.length > 1 && typeByHead(words.at(-1) ?? '') === null) return 'Person';
  if (/^\p{Lu}$/u.test(first) && tokens[at + 1]?.text === '.') return 'Person';
  const last = typeByHead(words.at(-1) ?? '');
  if (last === 'Facility' || last === 'Law' || last === 'Role') return last;
  for (const word of words) {
    const type = typeByHead(word);
    if (type) return type;
  }
  for (const word of words) {
    const type = typeByTail(word);
    if (type && (words.length === 1 || type !== 'Location')) return type;
  }
  return 'Name';
}
