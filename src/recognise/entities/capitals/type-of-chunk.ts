import { isSurname } from '../../../tables/persons.js';
import type { Chart } from '../chart.js';
import { isBody, type ItemType } from '../item-type.js';
import { typeByEnd, typeByHead, typeByLastWord, typeByLink, typeByTail } from '../tables/name-heads.js';
import { headAt, textAt, type Token, wordAt } from '../../words/tokens.js';
import { isDomain } from './chunk-end.js';
import { companies, isCompany, legalFormEnd } from './legal-form.js';
import { beginsSurname, initial, isInitial, isVan } from './surname.js';
import { isPlainWord } from './no-name.js';
import { wordClass } from '../../../tables/word-classes.js';

const offices = wordClass('ambt-persoon');
const articles = wordClass('lidwoord');
const arabicArticles = wordClass('arabisch-lidwoord');

/** What a run of capitalised words is: by a first name or initial, by its last word, by the first word that tells, else `Name`, or `Short` for abbreviations. */
export function typeOfChunk(chart: Chart, at: number, end: number): ItemType {
  const tokens = chart.tokens.slice(at, end);
  const last = tokens.at(-1)?.text ?? '';
  if (companies.has(last) || isCompany(chart.tokens, end) || (articles.has(wordAt(chart.tokens, at - 1)) && legalFormEnd(chart.tokens, at) !== null)) return 'Organization';
  if (isRoyalBody(tokens)) return 'Organization';
  if (isDomain(chart.tokens, end - 1)) return headAt(tokens, 0) ?? 'Organization';
  if (beginsSurname(chart.tokens, at)) return 'Person';
  if (isPerson(chart, at, tokens) || isInitialled(chart, end, tokens) || (tokens.length === 1 && isAuthor(chart.tokens, end))) return isCalledAfter(chart, at, tokens) ? 'Organization' : 'Person';
  if (tokens.length === 1 && (act.test(last) || isTown(chart, at))) return act.test(last) ? 'Law' : 'Location';
  if (tokens.length === 1 && last.endsWith("i's")) return 'NationalityOrGroup';
  if (tokens.length === 1 && tokens[0]?.shape === 'capital' && headAt(tokens, 0) === null && isSurname(last)) return 'Person';
  const byLast = textAt(chart.tokens, end - 2) === '-' ? null : typeByLastWord(last);
  const byEnd = typeByEnd(tokens);
  if (byLast === 'Facility' || byLast === 'Law') return byLast;
  if (byEnd && byEnd !== 'Thing') return byEnd;
  const byLink = typeByLink(tokens);
  if (byLink) return byLink;
  for (const [i, token] of tokens.entries()) {
    if (nameless.has(token.text) && i > 0 && !tokens[i - 1]?.text.endsWith('e')) continue;
    const tail = token.shape === 'capital' ? token.form.tail : typeByHead(joined.exec(token.text)?.[0] ?? '');
    if (i > 0 && token.text !== last && token.form.head === 'Location') continue;
    const type = token.form.head ?? (tokens.length === 1 || tail !== 'Location' || (token.text === last && waters.test(last)) ? tail : null);
    if (type) return type === 'Organization' && tokens.some(({ text }) => text === 'Ministerie') ? 'GovernmentOrganization' : type;
  }
  if (byEnd) return byEnd;
  if (chart.at(at).some((item) => item.type === 'Mission' && item.rule === 'tabel')) return 'Mission';
  if (tokens.every((token) => token.shape === 'mixed' || token.text.length < 3)) return tokens[0]?.shape === 'capital' && offices.has(wordAt(chart.tokens, at - 1)) ? 'Name' : 'Short';
  const name = chart.textOf({ at, end });
  return isStatesman(name) || isLeader(tokens) || isSurname(name) || isFirstName(chart, at, tokens) ? 'Person' : 'Name';
}

/** A body that is called after a person: "het Antoni van Leeuwenhoek", "de A.B. Visschool". */
const isCalledAfter = (chart: Chart, at: number, tokens: readonly Token[]): boolean => wordAt(chart.tokens, at - 1) === 'het' || isBody(typeByTail(tokens.at(-1)?.text ?? ''));

/** What such a name begins with. */
export const royals: ReadonlySet<string> = new Set(['Koning', 'Koningin', 'Prins', 'Prinses']);

/** A body that is called after a king or princess: "Prinses Anna Centrum", "Prins Jan Cultuurfonds". */
export function isRoyalBody(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text ?? '';
  return tokens.length > 2 && royals.has(tokens[0]?.text ?? '') && isBody(typeByLastWord(last) ?? typeByTail(last));
}

/** The last word of those written as one with a capital each ("MilieuProgramma"). */
const joined = /(?<=\p{Ll})\p{Lu}\p{Ll}+$/u;
/** Last words of names of places whatever stands before ("Noordelijke IJszee"): few surnames end so. */
const waters = /(?:zee|route|gebied|eilanden|kanaal|golf|gronden|duinen|plassen)$/;
/** Bodies that have no name of their own behind or before them but an adjective: "CIO Rijk" is none, "Nationale Politie" is. */
const nameless: ReadonlySet<string> = new Set(['Rijk', 'Politie', 'Rijksdienst', 'Rijksoverheid', 'Kabinet', 'Regering']);

/** Usual short names of acts ("Wpg", "Wro"): no other word of Dutch or English begins so. */
const act = /^W(?:[b-df-gj-np-tvwxz]{2,5}|[b-df-gj-np-tvwxz]{1,3}o)$/;

const statesmen = wordClass('staatshoofd');

/** Whether a name is that of a foreign leader whom papers name without a title. */
export const isStatesman = (name: string): boolean => statesmen.has(name.toLowerCase());

/** A first name of any language before the surname of such a leader ("Bashar al-Assad"). */
const isLeader = (tokens: readonly Token[]): boolean => tokens.length > 1 && tokens.length < 6 && isStatesman(tokens.at(-1)?.text ?? '') && (tokens.at(-2)?.text !== '-' || arabicArticles.has(tokens.at(-3)?.lower ?? ''));

/** "in Kielhaven", where "de Kielhaven" is a port. */
const isTown = ({ tokens }: Chart, at: number): boolean => textAt(tokens, at).endsWith('haven') && !articles.has(wordAt(tokens, at - 1));

/** A first name by itself, as those of victims and children are written; "de Marieke" is a ship or a thing, "in Vika" a town. */
const isFirstName = ({ tokens }: Chart, at: number, { length }: readonly Token[]): boolean => length === 1 && tokens[at]?.form.isGiven === true && !articles.has(wordAt(tokens, at - 1)) && !whereWords.has(wordAt(tokens, at - 1));

/** Small words behind which stands where something is. */
const whereWords: ReadonlySet<string> = new Set(['in', 'te', 'nabij']);

/** "Ridderik T.": a name with the initial of the surname, as suspects are called. */
const isInitialled = ({ tokens }: Chart, end: number, { length }: readonly Token[]): boolean =>
  length === 2 && /^\p{Lu}$/u.test(textAt(tokens, end - 1)) && textAt(tokens, end) === '.' && tokens[end]?.glued === true && tokens[end - 2]?.shape === 'capital' && !isPlainWord(wordAt(tokens, end - 2));

/** "Vis, A.B. (2031)", "Vis, A. van &": a surname with initials behind it, as lists of literature have them. */
function isAuthor(tokens: readonly Token[], end: number): boolean {
  let at = end + 1;
  while (isInitial(tokens, at)) at += 2;
  return textAt(tokens, end) === ',' && at > end + 1 && afterInitials.has(textAt(tokens, at));
}

const afterInitials: ReadonlySet<string> = new Set(['(', ',', '&', 'en', 'van', 'de']);

/** Whether a last word is that of no surname: "Van Kielenoordbrug", "Van Kielborghkanaal". */
const isBuilt = (last: string): boolean => typeByHead(last) !== null || typeByTail(last) === 'Facility' || waters.test(last);

function isPerson(chart: Chart, at: number, tokens: readonly Token[]): boolean {
  const first = textAt(tokens, 0);
  if (tokens.some(({ text }) => text === '&')) return false;
  if (initial.test(first) && textAt(chart.tokens, at + 1) === '.') return (tokens.at(-1)?.text.length ?? 0) > 1;
  if (isVan(first) && tokens[0]?.first === false && tokens.length > 1 && textAt(chart.tokens, at - 1) !== '-') return !isBuilt(tokens.at(-1)?.text ?? '');
  const last = tokens.at(-1)?.text ?? '';
  return tokens.length > 1 && tokens[0]?.form.isGiven === true && (typeByHead(last) === null || royals.has(last));
}
