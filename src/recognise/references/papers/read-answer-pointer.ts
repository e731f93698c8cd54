import type { Construct, Match } from '../match.js';
import { isCountedNext, readRanges } from './read-labels.js';
import { type Reader, words } from '../reader.js';
import { nothing } from '../tokenize.js';

const answerWords = words('antwoord antwoorden beantwoording beantwoordingen antwoordt');
const questionWords = words('vraag vragen deelvraag deelvragen subvraag subvragen');
const previous = words('vorige vorig voorgaande voorgaand bovenstaande bovenstaand');
const above = words('hierboven boven');
const prepositions = words('op bij van onder in aan voor');
const giverEnds = words('op bij vraag vragen');
const determiners = words('de het deze uw die mijn onze');
const numberWords = words('nr nrs nummer nummers');

/** Pointers to answers or questions by number ("antwoord op vraag 3", "vraag en antwoord 14", "vragen 2, 3 en 5"). */
export const answerPointer: Construct = {
  begins: ({ lower }) => answerWords.has(lower) || questionWords.has(lower) || previous.has(lower) || above.has(lower) || lower === 'zie',
  read: (reader) => reader.attempt(() => readPrevious(reader)) ?? reader.attempt(() => readSee(reader)) ?? readAnswerPointer(reader),
};

function readAnswerPointer(reader: Reader): Match | null {
  const from = reader.at;
  const rule = readHead(reader);
  if (rule === null) return null;
  if (reader.word(numberWords)) reader.skip('.');
  const labels = readRanges(reader, () => readLabel(reader));
  return labels.length > 0 ? { rule, from, to: reader.at, pointer: { kind: 'answer', labels } } : null;
}

/** "het vorige antwoord", "het antwoord op de vorige vraag": its label follows from the place of the text, so none is given. */
function readPrevious(reader: Reader): Match | null {
  const from = reader.at;
  if (isSeeAbove(reader) && reader.word(above)) return { rule: 'vorig-antwoord', from, to: reader.at, pointer: { kind: 'answer', labels: [] } };
  const isAnswer = reader.word(answerWords) !== null && (reader.phrase('op', 'de') || reader.phrase('bij', 'de'));
  if (!reader.word(previous) || !reader.word(isAnswer ? questionWords : answerWords)) return null;
  return { rule: 'vorig-antwoord', from, to: reader.at, pointer: { kind: 'answer', labels: [] } };
}

/** "Zie 1.", "Zie ook 3 en 4.": all that the text says. */
function readSee(reader: Reader): Match | null {
  if (reader.at > 0 || !reader.phrase('zie')) return null;
  if (!reader.phrase('ook')) reader.phrase('onder');
  const from = reader.at;
  const labels = readRanges(reader, () => readLabel(reader));
  const to = reader.at;
  reader.skip('.)');
  return labels.length > 0 && reader.peek() === nothing ? { rule: 'antwoord-op-vraag', from, to, pointer: { kind: 'answer', labels } } : null;
}

/** Whether "Zie hierboven." is all that the text says. */
const isSeeAbove = ({ tokens }: Reader) => tokens[0]?.lower === 'zie' && tokens.length <= 4 && tokens.slice(1).every(({ kind, lower }) => kind === 'mark' || lower === 'ook' || above.has(lower));

/** The words before the numbers; gives the rule's name. */
function readHead(reader: Reader): string | null {
  if (reader.word(answerWords)) {
    const named = reader.attempt(() => {
      reader.attempt(() => readGiver(reader));
      reader.word(prepositions);
      while (reader.word(determiners));
      return reader.word(questionWords);
    });
    if (!named) reader.phrase('onder');
    return named ? 'antwoord-op-vraag' : 'antwoord';
  }
  if (!reader.word(questionWords)) return null;
  reader.attempt(() => reader.phrase('en') && reader.word(answerWords));
  return 'antwoord-op-vraag';
}

/** Who gave the answer ("van de minister van OCW"), between "antwoord" and "op". */
function readGiver(reader: Reader): boolean {
  if (!reader.phrase('van', 'de')) return false;
  for (let count = 0; count < 8 && reader.peek().kind === 'word' && !giverEnds.has(reader.peek().lower); count++) reader.at++;
  return reader.peek().lower === 'op' || reader.peek().lower === 'bij';
}

/** Lists of more than a thousand questions exist; from here on a number is a year. */
const firstYear = 1900;

/** A question's number as printed ("7", "2m"), and no amount, date or longer number. */
function readLabel(reader: Reader): string | null {
  return reader.attempt(() => {
    const figures = reader.digits(1, 4);
    if (figures === null || Number(figures) >= firstYear) return null;
    const letter = reader.take(({ text, glued }) => glued && /^[a-z]$/.test(text));
    const next = reader.peek();
    if (next.glued && (next.kind !== 'mark' || '%°€'.includes(next.text))) return null;
    if (isCountedNext(reader) || next.kind === 'digits' || isDecimal(reader)) return null;
    return figures + (letter?.text ?? '');
  });
}

const isDecimal = (reader: Reader) => reader.peek().text === '.' && reader.peek(1).kind === 'digits' && reader.peek(1).glued;
