import { findPerson } from '../../tables/persons.js';
import { wordClass } from '../../tables/word-classes.js';
import type { Paper, PersonName } from '../../types/paper.js';
import type { Chart, Item } from './chart.js';
import { textAt, wordAt } from '../words/tokens.js';

const members = wordClass('kamerlid');
const motions = wordClass('motie');
const offices: ReadonlyMap<string, string> = new Map([['minister', 'minister'], ['staatssecretaris', 'staatssecretaris'], ['minister-president', 'minister-president'], ['premier', 'minister-president']]);

/** Who a person is, if the words around the name say that it is an office-holder, or the masthead names the person; others stay unidentified. */
export function identifyPerson(item: Item, chart: Chart, paper: Paper, date: string | null): { row: string } | { local: string } | null {
  const name = chart.textOf(item);
  const office = officeBefore(chart, item.at);
  const party = partyAfter(chart, item.end);
  const found = office !== null || party !== null ? findPerson(name, { date, ...(party !== null && { party }), ...(office !== null && party === null && { role: office }) }) : null;
  if (found) return { row: found.slug };
  const printed = [...paper.masthead.askers, ...paper.masthead.answerers].filter((person) => isNamed(person, name));
  const [own] = printed;
  return own && printed.length === 1 ? ownPerson(own, date) : null;
}

/** A person of the masthead is known by the table, else by the name printed there. */
function ownPerson({ name, party }: PersonName, date: string | null): { row: string } | { local: string } {
  const found = party === undefined ? null : findPerson(name, { date, party });
  return found ? { row: found.slug } : { local: name };
}

function isNamed(person: PersonName, name: string): boolean {
  return person.name === name || person.name.endsWith(` ${name}`);
}

/** "lid", "minister" or "staatssecretaris" when the words before a name say so: "het lid X", "de leden X (D66) en Y", "motie-X", "Minister X". */
function officeBefore({ tokens }: Chart, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const word = wordAt(tokens, i);
    const office = offices.get(textAt(tokens, i - 1) === '-' ? `${wordAt(tokens, i - 2)}-${word}` : word);
    if (office) return i === at - 1 ? office : null;
    if (members.has(word) || motions.has(word)) return 'lid';
    if (tokens[i]?.shape === 'lower' && !passed.has(word)) return null;
    if (word === '.' || word === '?') return null;
  }
  return null;
}

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
