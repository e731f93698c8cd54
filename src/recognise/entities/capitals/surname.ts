import { wordClass } from '../../../tables/word-classes.js';
import type { Chart } from '../chart.js';
import { isBody, type ItemType } from '../item-type.js';
import { typeByTail } from '../tables/name-heads.js';
import { headAt, textAt, type Token, wordAt } from '../../words/tokens.js';

const particles = wordClass('tussenvoegsel');
const titles = wordClass('aanspreek');

/** Kinds of what a person may be of. */
export const places: ReadonlySet<ItemType> = new Set<ItemType>(['Location', 'NationalityOrGroup', 'Organization', 'GovernmentOrganization', 'ArmedGroup', 'Facility']);

/** Whether a word is written with a capital (not as "eBay"). */
export const isCapital = (token: Token | undefined): boolean => token?.form.isCapital === true;

/** A letter that stands for a first name, or the two or three of a sound ("Th."). */
export const initial = /^(?:\p{Lu}|Th|Ch|Chr|Ph|IJ|Joh)$/u;
/** "A." */
export const isInitial = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at + 1) === '.' && initial.test(textAt(tokens, at));

/** Whether a person who is called by two initials or more begins at a token: "Mariniers A.B. Vis" are two. */
export const isInitialled = (tokens: readonly Token[], at: number): boolean => isInitial(tokens, at) && isInitial(tokens, at + 2) && tokens[at + 2]?.glued === true;

/** Titles of learning before a name. */
const degrees: ReadonlySet<string> = new Set(['dr', 'drs', 'mr', 'ir', 'prof']);

/** Whether a title of learning stands before a name ("prof. dr. Wubbelien"), or "de heer" and the like before one that "van der" and the like go on ("de heer Wibe van der Berk"; "de heer Berk van Kielo" is of a body). */
export const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  (textAt(tokens, at - 1) === '.' && degrees.has(wordAt(tokens, at - 2))) || (titles.has(wordAt(tokens, textAt(tokens, at - 1) === '.' ? at - 2 : at - 1)) && ofSurname.test(textAt(tokens, textAt(tokens, at + 1) === 'van' ? at + 2 : at + 1)));

const ofSurname = /^(?:der|den|ter|ten)$/;

/** "Van" or "Von" with a capital. */
export const isVan = (word: string): boolean => word === 'Van' || word === 'Von';

/** Whether a surname that only "Van der" or "Van den" can begin does so at a token, also at the start of a sentence. */
export const beginsSurname = (tokens: readonly Token[], at: number): boolean => isVan(textAt(tokens, at)) && /^(?:der|den)$/.test(textAt(tokens, at + 1)) && isCapital(tokens[at + 2]);

/** "Anna Vis van de Vrije Universiteit", "van de Veerhogeschool": the body of someone, no surname. */
export const isOfBody = (tokens: readonly Token[], at: number): boolean => isBody(typeByTail(textAt(tokens, at))) || (isCapital(tokens[at + 1]) && !tokens[at + 1]?.first && isBody(headAt(tokens, at + 1) ?? headAt(tokens, at)));

/** Words that begin few surnames, and often what stands behind one: "Anna Vis in de Veerbode". */
const placing: ReadonlySet<string> = new Set(['in', 'op', 'te', 'aan']);

/** Whether such a word stands behind a surname, before no old article ("Anna Vis in 't Veld"), or "van" alone behind a whole name: who someone is of ("Anna Vis van Veerzorg"). */
export function isElsewhere(tokens: readonly Token[], at: number): boolean {
  if (isGiven(tokens, at - 1)) return false;
  const isOf = wordAt(tokens, at) === 'van' && isCapital(tokens[at + (wordAt(tokens, at + 1) === 'het' ? 2 : 1)]);
  const isWhole = isCapital(tokens[at - 1]) && (isGiven(tokens, at - 2) || particles.has(wordAt(tokens, at - 2)) || textAt(tokens, at - 2) === '-');
  return (isOf && isWhole) || (placing.has(wordAt(tokens, at)) && !/^(?:['’]t|den|der)$/.test(textAt(tokens, at + 1)));
}

const isGiven = (tokens: readonly Token[], at: number): boolean => tokens[at]?.form.isGiven === true || /^\p{Lu}$/u.test(textAt(tokens, at)) || (textAt(tokens, at) === '.' && isInitial(tokens, at - 1));

/** Whether no more than first names or initials stand before "van" and a place: the surname is still to come ("Anna van Leerdam", "A. van Leerdam"). */
export function isFirstOnly(chart: Chart, at: number, end: number): boolean {
  const { tokens } = chart;
  if (wordAt(tokens, at) !== 'van' || chart.at(end).some((item) => item.type !== 'Location' && places.has(item.type))) return false;
  let start = at - 1;
  while (isGiven(tokens, start)) start--;
  return start < at - 1 && !isCapital(tokens[start]);
}

/** "der" of "Van der Vlist": a surname, whatever town is called so. */
export const isOfSurname = (tokens: readonly Token[], at: number): boolean => (textAt(tokens, at) === 'van' ? ofSurname.test(textAt(tokens, at + 1)) : isVan(textAt(tokens, at - 1)) && /^(?:der|den|de)$/.test(textAt(tokens, at)));
