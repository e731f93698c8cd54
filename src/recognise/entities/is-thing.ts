import { wordClass } from '../../tables/word-classes.js';
import type { Chart, Item } from './chart.js';
import { isBody } from './item-type.js';
import { typeByHead, typeByTail } from './tables/name-heads.js';
import { textAt, wordAt } from '../words/tokens.js';

const things = wordClass('dingwoord');
const tails = wordClass('dingstaart');
/** Types of aircraft, roads, models and the like: a letter or more, and figures ("X-12 Meeuw", "QZ54"). */
const designation = /^\p{Lu}{1,4}-\d{1,4}\p{L}?(?: |$)|^\p{Lu}{2,}\d{2,}$/u;

/** Whether a name of unknown kind is that of a thing rather than a body: what the word before it or tied to it says, a type with its figures, or words that a quotation holds and nothing else. */
export function isThing(chart: Chart, item: Item): boolean {
  if (item.rule !== 'hoofdletters' || item.rows?.length) return false;
  return things.has(wordAt(chart.tokens, item.at - 1)) || isTied(chart, item) || designation.test(chart.textOf(item)) || isQuoted(chart, item);
}

/** "de KLQ-test". */
const isTied = ({ tokens }: Chart, { end }: Item): boolean => tokens[end]?.text === '-' && tokens[end]?.glued === true && tokens[end + 1]?.glued === true && tails.has(wordAt(tokens, end + 1));

/** Whether a quotation holds the name, with a word before it at most, and no word for a body stands before: "de groep «Blauwe Pont»". */
function isQuoted(chart: Chart, { at, end }: Item): boolean {
  const start = [at - 1, at - 2].find((from) => chart.at(from).some((item) => item.type === 'Title' && item.end === end + 1));
  return start !== undefined && !namesBody(textAt(chart.tokens, start - 1));
}

const namesBody = (word: string): boolean => isBody(typeByHead(word.charAt(0).toUpperCase() + word.slice(1)) ?? typeByTail(word));
