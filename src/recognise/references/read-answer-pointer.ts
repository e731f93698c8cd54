import type { Construct, Match } from './match.js';
import { readRanges } from './read-labels.js';
import { type Reader, words } from './reader.js';

const answerWords = words('antwoord antwoorden beantwoording beantwoordingen antwoordt');
const questionWords = words('vraag vragen deelvraag deelvragen subvraag subvragen');
const prepositions = words('op bij van onder in aan voor');
const determiners = words('de het deze uw die mijn onze');
const units = words('euro miljoen miljard procent jaar jaren dagen weken maanden keer maal uur leden mensen personen');

/** Pointers to answers or questions by number ("antwoord op vraag 3", "vraag en antwoord 14", "vragen 2, 3 en 5"). */
export const answerPointer: Construct = {
  begins: ({ lower }) => answerWords.has(lower) || questionWords.has(lower),
  read: readAnswerPointer,
};

function readAnswerPointer(reader: Reader): Match | null {
  const from = reader.at;
  const rule = readHead(reader);
  if (rule === null) return null;
  const labels = readRanges(reader, () => readLabel(reader));
  return labels.length > 0 ? { rule, from, to: reader.at, pointer: { kind: 'answer', labels } } : null;
}

/** The words before the numbers; gives the rule's name. */
function readHead(reader: Reader): string | null {
  if (reader.word(answerWords)) {
    const named = reader.attempt(() => {
      reader.attempt(() => readGiver(reader));
      reader.word(prepositions);
      while (reader.word(determiners));
      return reader.word(questionWords);
    });
    return named ? 'antwoord-op-vraag' : 'antwoord';
  }
  if (!reader.word(questionWords)) return null;
  reader.attempt(() => reader.phrase('en') && reader.word(answerWords));
  return 'antwoord-op-vraag';
}

/** Who gave the answer ("van de minister van OCW"), between "antwoord" and "op". */
function readGiver(reader: Reader): boolean {
  if (!reader.phrase('van', 'de')) return false;
  for (let count = 0; count < 8 && reader.peek().kind === 'word' && !/^(?:op|bij|vraag|vragen)$/.test(reader.peek().lower); count++) reader.at++;
  return /^(?:op|bij)$/.test(reader.peek().lower);
}

/** A question's number as printed ("7", "2m"), and no amount, date or longer number. */
function readLabel(reader: Reader): string | null {
  return reader.attempt(() => {
    const figures = reader.digits(1, 3);
    if (figures === null) return null;
    const letter = reader.attempt(() => {
      const token = reader.take(({ kind, text, glued }) => kind === 'word' && glued && /^[a-z]$/.test(text));
      return token;
    });
    const next = reader.peek();
    if (next.glued && (next.kind !== 'mark' || '%°€'.includes(next.text))) return null;
    if (units.has(next.lower) || isDecimal(reader)) return null;
    return figures + (letter?.text ?? '');
  });
}

const isDecimal = (reader: Reader) => /^[.,]$/.test(reader.peek().text) && reader.peek().glued && reader.peek(1).kind === 'digits' && reader.peek(1).glued && reader.peek(1).text.length !== 1 && reader.peek().text === '.';
