import { wordClass } from '../../../tables/word-classes.js';
import { isYear } from '../../values/calendar.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';
import { isPlainWord } from './no-name.js';

const functionWords = wordClass('functiewoord');

/** Heads of columns of figures: with what stands beside them they are the head of a table ("Jaar Verzoeken Treffers"). */
const columns: ReadonlySet<string> = new Set([
  'Jaar', 'Jaartal', 'Totaal', 'Aantal', 'Aantallen', 'Percentage', 'Aandeel', 'Bedrag', 'Bedragen', 'Gemiddelde', 'Toelichting', 'Omschrijving',
  'Verschil', 'Uitgaven', 'Ontvangsten', 'Verplichtingen', 'Realisatie', 'Raming', 'Mutatie', 'Saldo', 'Subdoel',
]);

/** Whether a word with a capital is the head of a column. */
export const isColumn = (token: Token | undefined): boolean => token?.shape === 'capital' && columns.has(token.text);

/** Whether words of the language with a capital each, none of which a sentence leads up to, stand among figures, or beside the head of a column whatever is between them: they are cells of a table of which only the words are left. */
export function isRowOfCells(tokens: readonly Token[], at: number, end: number): boolean {
  if (end === at + 1) return false;
  const words = tokens.slice(at, end);
  if (isColumn(tokens[at - 1]) || isColumn(tokens[end])) return words.some(isPlain);
  const before = tokens[at - 1];
  return words.every(isPlain) && before !== undefined && before.shape !== 'mark' && !functionWords.has(before.lower) && (isFigure(before) || isFigure(tokens[end]) || isAmongFigures(tokens, at, end));
}

const isPlain = ({ shape, lower }: Token): boolean => shape === 'capital' && isPlainWord(lower);

const isFigure = (token: Token | undefined): boolean => token?.shape === 'number' && !isYear(token.text);

/** Tokens on either side in which figures are looked for. */
const near = 40;

/** Whether figures follow each other without a word between them, twice or more. */
function isAmongFigures(tokens: readonly Token[], at: number, end: number): boolean {
  let pairs = 0;
  for (let i = Math.max(1, at - near); i < Math.min(tokens.length, end + near); i++) if (isPair(tokens, i)) pairs++;
  return pairs > 1;
}

/** Whether a figure follows another that it makes no single number with ("36 560"). */
const isPair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.shape === 'number' && tokens[at]?.glued === false && tokens[at - 1]?.shape === 'number' && !(/^\d{3}$/.test(textAt(tokens, at)) && /^\d{1,3}$/.test(wordAt(tokens, at - 1)));
