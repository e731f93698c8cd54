import { givenNames, isSurname } from '../../../tables/persons.js';
import type { Chart } from '../chart.js';
import type { ItemType } from '../item-type.js';
import { typeByEnd, typeByHead, typeByLastWord, typeByTail } from '../tables/name-heads.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';
import { isCompany } from './chunk-end.js';
import { wordClass } from '../../../tables/word-classes.js';

const offices = wordClass('ambt-persoon');

/** What a run of capitalised words is: by a first name or initial, by its last word, by the first word that tells, else `Name`, or `Short` for abbreviations. */
export function typeOfChunk(chart: Chart, at: number, end: number): ItemType {
  const tokens = chart.tokens.slice(at, end);
  const last = tokens.at(-1)?.text ?? '';
  if (companies.has(last) || isCompany(chart.tokens, end)) return 'Organization';
  if (isPerson(chart, at, tokens)) return 'Person';
  if (tokens.length === 1 && last.endsWith("i's")) return 'NationalityOrGroup';
  const byLast = textAt(chart.tokens, end - 2) === '-' ? null : typeByLastWord(last);
  const byEnd = typeByEnd(tokens);
  if (byLast === 'Facility' || byLast === 'Law') return byLast;
  if (byEnd && byEnd !== 'Thing') return byEnd;
  for (const [i, token] of tokens.entries()) {
    if (nameless.has(token.text) && i > 0 && !tokens[i - 1]?.text.endsWith('e')) continue;
    const tail = token.shape === 'capital' ? typeByTail(token.text) : typeByHead(joined.exec(token.text)?.[0] ?? '');
    if (i > 0 && token.text !== last && typeByHead(token.text) === 'Location') continue;
    const type = typeByHead(token.text) ?? (tokens.length === 1 || tail !== 'Location' || (token.text === last && waters.test(last)) ? tail : null);
    if (type) return type;
  }
  if (byEnd) return byEnd;
  if (chart.at(at).some((item) => item.type === 'Mission' && item.rule === 'tabel')) return 'Mission';
  if (tokens.every((token) => token.shape === 'mixed' || token.text.length < 3)) return tokens[0]?.shape === 'capital' && offices.has(wordAt(chart.tokens, at - 1)) ? 'Name' : 'Short';
  return isSurname(chart.textOf({ at, end })) ? 'Person' : 'Name';
}

/** The last word of those written as one with a capital each ("MilieuProgramma"). */
const joined = /(?<=\p{Ll})\p{Lu}\p{Ll}+$/u;
/** Legal forms, the last word of a company's name. */
const companies: ReadonlySet<string> = new Set(['BV', 'NV', 'Ltd', 'Limited', 'Inc', 'GmbH', 'AG', 'LLC', 'SE']);
/** Last words of names of places whatever stands before ("Noordelijke IJszee"): few surnames end so. */
const waters = /(?:zee|gebied|eilanden|kanaal|golf|gronden|duinen|plassen)$/;
/** Bodies that have no name of their own behind or before them but an adjective: "CIO Rijk" is none, "Nationale Politie" is. */
const nameless: ReadonlySet<string> = new Set(['Rijk', 'Politie', 'Rijksdienst', 'Rijksoverheid', 'Kabinet', 'Regering']);

function isPerson(chart: Chart, at: number, tokens: readonly Token[]): boolean {
  const first = textAt(tokens, 0);
  if (/^\p{Lu}$/u.test(first) && textAt(chart.tokens, at + 1) === '.') return (tokens.at(-1)?.text.length ?? 0) > 1;
  return givenNames().has(first) && tokens.length > 1 && typeByHead(tokens.at(-1)?.text ?? '') === null;
}
