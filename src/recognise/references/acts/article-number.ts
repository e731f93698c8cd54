import { type Reader, words } from '../reader.js';

/** Words that tie an article to its act, or its paragraph to it. */
export const links = words('van uit in bij onder ingevolge krachtens volgens');
export const paragraphWords = words('lid leden');
const inserted = words(
  'bis ter quater quinquies sexies septies octies nonies novies decies undecies duodecies terdecies quaterdecies quindecies sexdecies septdecies septendecies octodecies novodecies vicies unvicies duovicies tervicies quatervicies quinvicies',
);
/** Numbers of the articles of treaties ("artikel IX"). */
const roman = /^(?=[IVXL])(?:X[LX]|L)?X{0,3}(?:IX|IV|V?I{0,3})$/;
/** Marks within the number of an article. */
const separators = words('. :');

/** "7c", "1(F)", "2.32", "2:129", "8 bis", "IX", and of the Kieswet "M 7", "Ya 14". */
export function readArticleNumber(reader: Reader): string | null {
  return reader.attempt(() => {
    const chapter = reader.attempt(() => reader.peek(1).kind === 'digits' && reader.take(({ text }) => /^[A-Z]a?$/.test(text)))?.text ?? '';
    const first = reader.digits(1, 4);
    if (first === null) return reader.take(({ text }) => roman.test(text))?.text ?? null;
    const rest: string[] = [readLetters(reader) || (readBracketedLetter(reader) ?? '')];
    while (separators.has(reader.peek().text) && reader.peek().glued && reader.peek(1).glued && reader.peek(1).kind === 'digits') {
      rest.push(reader.peek().text, reader.peek(1).text);
      reader.at += 2;
      rest.push(readLetters(reader));
    }
    return reader.peek().glued && reader.peek().kind !== 'mark' ? null : chapter + first + rest.join('') + (reader.attempt(readInserted) ?? '');
  });
}

/** "bis", "ter" of an article that was put in later; not the preposition of "artikel 3 ter uitvoering van". */
function readInserted(reader: Reader): string | null {
  const word = reader.word(inserted);
  const next = reader.peek();
  return word && (next.kind !== 'word' || links.has(next.lower) || paragraphWords.has(next.lower) || next.form.isCapital) ? word.lower : null;
}

/** "(F)" of "artikel 1(F)". */
const readBracketedLetter = (reader: Reader): string | null => reader.attempt(() => {
  const letter = reader.peek().glued && reader.mark('(') ? reader.take(({ text }) => /^[A-Z]$/.test(text)) : null;
  return letter && reader.mark(')') && letter.lower;
});

/** "c" of "7c". */
export const readLetters = (reader: Reader): string => reader.take(({ glued, lower }) => glued && /^[a-z]{1,3}$/.test(lower))?.lower ?? '';
