import { nameTables } from '../../tables/name-tables.js';
import { findByFullName, findPerson, type PersonRow } from '../../tables/persons.js';
import { wordClass } from '../../tables/word-classes.js';
import type { Paper, PersonName } from '../../types/paper.js';
import type { Chart, Item } from './chart.js';
import { isAbroad } from '../is-abroad.js';
import { textAt, wordAt } from '../words/tokens.js';

const members = wordClass('kamerlid');
const motions = wordClass('motie');
const offices: ReadonlyMap<string, string> = new Map([['minister', 'minister'], ['staatssecretaris', 'staatssecretaris'], ['minister-president', 'minister-president'], ['premier', 'minister-president']]);

/** Who a person is, if the words around the name say that it is an office-holder, or the masthead names the person; others stay unidentified. */
export function identifyPerson(item: Item, chart: Chart, paper: Paper, date: string | null): { row: string } | { local: string } | null {
  const name = chart.textOf(item);
  const said = officeBefore(chart, item);
  if (said.isOther) return null;
  const party = partyAfter(chart, item.end);
  const found = party !== null ? findPerson(name, { date, party }) : said.office === null ? namedAlone(chart, item, paper, date) : said.office === 'lid' && isOfSenate(paper) ? null : findPerson(name, { date, role: said.office, isPast: said.isMotion });
  if (found) return { row: found.slug };
  const printed = [...paper.masthead.askers, ...paper.masthead.answerers].filter((person) => isNamed(person, name));
  const [own] = printed;
  return own && printed.length === 1 ? ownPerson(own, date) : null;
}

/** Who is named without office or party: by the surname of the minister whom the paper asks, or by the full name, unless as anyone is ("de heer Anna Vis"). */
function namedAlone(chart: Chart, item: Item, { masthead }: Paper, date: string | null): PersonRow | null {
  const name = chart.textOf(item);
  for (const { role, portfolio } of masthead.addressees) {
    const office = offices.get(/^\p{L}+/u.exec(role.toLowerCase())?.[0] ?? '');
    const asked = office !== undefined && portfolio !== undefined ? findPerson(name, { date, role: office, portfolio }) : null;
    if (asked) return asked;
  }
  return addressed.has(wordAt(chart.tokens, item.at - 1)) ? null : findByFullName(name, date);
}

const addressed = wordClass('aanspreek');

/** Whether the paper is one of the Eerste Kamer, whose members the table does not have. */
const isOfSenate = ({ masthead }: Paper): boolean => masthead.publisher?.startsWith('Eerste Kamer') === true;

/** A person of the masthead is known by the table, else by the name printed there. */
function ownPerson(person: PersonName, date: string | null): { row: string } | { local: string } {
  const found = nameTables.officeHolder(person, date);
  return found ? { row: found.slug } : { local: person.name };
}

function isNamed(person: PersonName, name: string): boolean {
  return person.name === name || person.name.endsWith(` ${name}`);
}

/** What the words before a name say of a person's office; `isOther` when it is none of the tables. */
interface Said {
  readonly office: string | null;
  /** Whether it was held when something was moved. */
  readonly isMotion: boolean;
  readonly isOther: boolean;
}

const nothing: Said = { office: null, isMotion: false, isOther: false };
const other: Said = { ...nothing, isOther: true };

/** "lid", "minister" or "staatssecretaris" when the words before a name say so: "het lid X", "de leden X (D66) en Y", "motie-X", "Minister X". */
function officeBefore(chart: Chart, { at, end }: Item): Said {
  const { tokens } = chart;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const word = wordAt(tokens, i);
    const isDouble = textAt(tokens, i - 1) === '-';
    const office = offices.get(isDouble ? `${wordAt(tokens, i - 2)}-${word}` : word);
    if (office) return i < at - 1 ? nothing : isElsewhere(tokens, isDouble ? i - 2 : i, end) ? other : { ...nothing, office };
    if (local.test(word) || (isDouble && former.test(wordAt(tokens, i - 2)))) return other;
    if (members.has(word) || motions.has(word)) return members.has(word) && isOfBody(tokens, end) ? other : { ...nothing, office: 'lid', isMotion: motions.has(word) || [2, 3].some((back) => motions.has(wordAt(tokens, i - back))) };
    if (tokens[i]?.shape === 'lower' && !passed.has(word)) return nothing;
    if (word === '.' || word === '?') return nothing;
  }
  return nothing;
}

/** Members and office-holders of towns, provinces and water boards. */
const local = /^(?:(?:gemeente)?raadsle(?:de)?n|(?:gemeente)?raadslid|statenlid|statenleden|wethouders?|gedeputeerden?|burgemeesters?|burgerraadslid|eilandsraadslid|dijkgraaf)$/;

const former = /^(?:oud|ex|voormalige?|toenmalige?|gewezen|vorige|eerdere)$/;

/** Whether the office at a token is of another country, or of another time than the paper's: "de Belgische minister X", "voormalig minister X". */
const isElsewhere = (tokens: Chart['tokens'], at: number, end: number): boolean => former.test(wordAt(tokens, at - 1)) || isAbroad(tokens, at, end);

/** Whether a body behind the names has them as its members: "de leden X en Y van de ondernemingsraad", none of the House. */
function isOfBody(tokens: Chart['tokens'], end: number): boolean {
  let at = end;
  while (at < end + 12 && (passedNames.has(wordAt(tokens, at)) || tokens[at]?.shape === 'capital') && wordAt(tokens, at) !== 'van') at++;
  const article = wordAt(tokens, at + 1);
  return wordAt(tokens, at) === 'van' && (article === 'de' || article === 'het') && tokens[at + 2]?.shape === 'lower' && bodies.test(wordAt(tokens, at + 2));
}

const passedNames: ReadonlySet<string> = new Set(['en', ',']);

/** Words for bodies that have members of their own. */
const bodies = /(?:raad|bestuur|vereniging|gemeenteraad|staten|team|groep|panel|platform|jury|stichting|college)$/;

/** Words between "leden" and the last of several names. */
const passed: ReadonlySet<string> = new Set(['en', 'van', 'de', 'der', 'den', 'het']);

/** The party in brackets after a name. */
function partyAfter(chart: Chart, end: number): string | null {
  if (textAt(chart.tokens, end) !== '(') return null;
  let close = end + 1;
  const from = wordAt(chart.tokens, end + 1).match(/^(?:beiden?|allen?)$/) ? end + 2 : end + 1;
  while (close < end + 6 && textAt(chart.tokens, close) !== ')') close++;
  return textAt(chart.tokens, close) === ')' && close > from ? chart.textOf({ at: from, end: close }) : null;
}
