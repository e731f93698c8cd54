import { isOfficeHolder } from '../../tables/persons.js';
import type { Chart, Item } from './chart.js';
import { textAt, wordAt } from '../words/tokens.js';

const offices: ReadonlySet<string> = new Set(['minister', 'staatssecretaris']);

/** Whether the person named behind the portfolio of a minister held no such office here: "de minister van Defensie Kielgra", "de minister van Defensie, Juan Kielgra,". */
export function isOfForeigner(chart: Chart, { at, end }: Item): boolean {
  const { tokens } = chart;
  if (!offices.has(wordAt(tokens, at - 2)) || !/^(?:van|voor)$/.test(wordAt(tokens, at - 1))) return false;
  const from = textAt(tokens, end) === ',' ? end + 1 : end;
  const person = chart.at(from).find(({ type, end: last }) => type === 'Person' && (from === end || last > from + 1));
  return person !== undefined && !isOfficeHolder(chart.textOf(person));
}
