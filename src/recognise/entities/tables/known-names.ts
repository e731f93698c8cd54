import { dutchWords } from '../../../tables/dutch-words.js';
import { wordClass } from '../../../tables/word-classes.js';
import type { Chart } from '../chart.js';
import { type Known, knownNames } from './known-tables.js';
import { type Token, wordAt } from '../../words/tokens.js';

const beforePlace = wordClass('voorzetsel-plaats');

/** Adds the names of the shipped tables, the longest at each place. */
export function addKnownNames(chart: Chart): void {
  const { exact, loose } = knownNames();
  for (let at = 0; at < chart.tokens.length; at++) {
    const token = chart.tokens[at];
    if (!token?.form.beginsName) continue;
    const hit = longer(exact.longestAt(chart.tokens, at), token.shape === 'lower' ? null : loose.longestAt(chart.tokens, at, true));
    if (!hit) continue;
    const values = hit.end > at + 1 ? hit.values : believable(hit.values, chart.tokens, at);
    if (values.length === 0 || (values[0]?.type === 'Location' && isSurname(chart.tokens, at, hit.end))) continue;
    addKnown(chart, at, hit.end, values);
    addInnerPlaces(chart, at, hit.end);
    at = hit.end - 1;
  }
}

function longer<T extends { readonly end: number }>(first: T | null, second: T | null): T | null {
  return first && second ? (second.end > first.end ? second : first) : (first ?? second);
}

/** The place in "gemeente Bergen op Zoom", "Rechtbank Den Haag". */
function addInnerPlaces(chart: Chart, at: number, end: number): void {
  if (chart.at(at).some((item) => item.end === end && (item.type === 'Location' || item.type === 'Portfolio'))) return;
  for (let from = at + 1; from < end; from++) {
    const hit = knownNames().exact.longestAt(chart.tokens, from);
    const places = hit ? believable(hit.values, chart.tokens, from).filter(({ type }) => type === 'Location') : [];
    if (!hit || hit.end > end || places.length === 0) continue;
    addKnown(chart, from, hit.end, places);
    from = hit.end - 1;
  }
}

const beforeSurname = /^(?:Van|Vander|Vanden|Vande|Ter|Von)$/;

/** "Vander Elst", "Beers, C. van": the name of a person, whatever town bears it too. */
function isSurname(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, comma, initial, stop] = [tokens[at - 1], tokens[end], tokens[end + 1], tokens[end + 2]];
  if (before && beforeSurname.test(before.text) && !before.first) return true;
  return comma?.text === ',' && initial?.shape === 'capital' && initial.text.length === 1 && stop?.text === '.';
}

const believable = (values: readonly Known[], tokens: readonly Token[], at: number): readonly Known[] => values.filter((known) => isBelievable(known, tokens, at));

/** A name that is a word too is no name at the start of a sentence; a town of that kind stands after "in" and the like. */
function isBelievable({ type, group, guarded }: Known, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !guarded.includes(token.text)) return true;
  return !token.first && (type !== 'Location' || group === 'land' || beforePlace.has(wordAt(tokens, at - 1)));
}

/** A name that a body and a place share means the body; one that places with and without an address share (a town and its province) tells neither. */
function addKnown(chart: Chart, at: number, end: number, values: readonly Known[]): void {
  const bodies = values.filter(({ type }) => type !== 'Location');
  const chosen = bodies.length > 0 ? bodies : values;
  const [first] = chosen;
  if (!first) return;
  const shared = bodies.length === 0 && chosen.some((known) => known.group === 'naam');
  const rows = shared ? [] : chosen.flatMap((known) => (known.group === 'naam' ? [] : (known.slug ?? [])));
  const { group } = first;
  const portfolio = group === 'portefeuille' || (group === 'ministerie' && wordAt(chart.tokens, at) !== 'ministerie');
  if (portfolio) chart.add({ at, end, type: 'Portfolio', rule: 'portefeuille', rank: 10, rows });
  if (group !== 'portefeuille') chart.add({ at, end, type: first.type, rule: 'tabel', rank: end > at + 1 ? 28 : 10, rows });
}

const ending = /(?:aans|isch|ees|eese|ese|ijns|se|sche)e?$/;

/** Adds adjectives and nouns of countries, peoples, regions and faiths: those of the table, and capitalised adjectives made like them. */
export function addDemonyms(chart: Chart): void {
  const { isWord } = dutchWords();
  for (let at = 0; at < chart.tokens.length; at++) {
    const token = chart.tokens[at];
    if (token?.shape !== 'lower' && token?.shape !== 'capital') continue;
    if (token.form.isDemonym) chart.add({ at, end: at + 1, type: 'NationalityOrGroup', rule: 'herkomst', rank: 11 });
    else if (token.shape === 'capital' && !token.first && token.text.length > 5 && ending.test(token.lower) && chart.tokens[at + 1]?.shape === 'lower' && !isWord(token.lower)) chart.add({ at, end: at + 1, type: 'NationalityOrGroup', rule: 'herkomst-vorm', rank: 6 });
  }
}
