import { dutchWords } from '../../tables/dutch-words.js';
import { isSurnameWord } from '../../tables/persons.js';
import { wordClass } from '../../tables/word-classes.js';
import { isPlainWord } from '../entities/capitals/no-name.js';
import { isAdjective, isKnownWord, isWordOfName, knownNames } from '../entities/tables/known-tables.js';
import { isBody } from '../entities/item-type.js';
import { typeByHead } from '../entities/tables/name-heads.js';
import { type Cut, createTokenise } from './tokens.js';

const functionWords = wordClass('functiewoord');
const runs = [/^(\p{Ll}{2,})(?=\p{Lu}\p{L})/u, /^\p{N}{1,4}(?=(\p{Ll}{3,})$)/u];

/** Parts words that a text layer joined and that Dutch never writes as one: "deTaliban", "2022wordt", "NVWAis", "Afghaansevrouwen", "EuropeseCommissie", "miljoen2". */
const cutGlue: Cut = (word) => {
  for (const run of runs) {
    const match = run.exec(word);
    if (match?.[1] && dutchWords().isWord(match[1])) return match[0].length;
  }
  const call = lengthBeforeCall(word);
  if (call > 0) return call;
  const capitals = /^\p{Lu}{2,}(?=(\p{Ll}{2,})$)/u.exec(word);
  if (capitals?.[1] && isKnownWord(capitals[0]) && dutchWords().isWord(capitals[1])) return capitals[0].length;
  const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})/u.exec(word) ?? [];
  if (isAdjective(first) || isKnownWord(`${first} ${second}`) || (isBody(typeByHead(first)) && dutchWords().isWord(second.toLowerCase()))) return first.length;
  return /^\p{Lu}\p{Ll}{6,}$/u.test(word) ? cutName(word) : word.length;
};

/** Letters before the figure of a note that is stuck to a word ("miljoen2", "Kamer6"), or figures before that behind a year ("2022.1"); else 0. */
function lengthBeforeCall(word: string): number {
  const [, letters = '', year = ''] = /^(?:(\p{L}\p{Ll}{3,})\d{1,2}|((?:19|20)\d\d)\.\d{1,2})$/u.exec(word) ?? [];
  return year.length || (/^\p{Lu}/u.test(letters) || isPlainWord(letters) ? letters.length : 0);
}

/** "Afghaanse", "Europees": an adjective that begins no compound. */
const isTied = (word: string): boolean => isAdjective(word) || (/(?:ees|isch)$/.test(word) && isKnownWord(word));

/** Endings of surnames and villages that are words too ("Engelshoven", "Veerman"). */
const ofPlace = /(?:hoven|hof|huizen|berge?n?|velde?n?|dijk|wijk|kamp|horst|beek|broek|dal|mans?|state|stein|borgh?)$/;

/** Whether a name is one of a place within a country, with which other places are named after it: "Bornholm", "Theemsmonding". */
const isPart = (word: string): boolean => knownNames().exact.longestAt([{ text: word, lower: word }], 0)?.values.some(({ type, group }) => type === 'Location' && group !== 'land') === true;

/** A name or adjective of a country with a word behind it that makes no compound with it. */
function cutName(word: string): number {
  const { isWord, endsCompound } = dutchWords();
  if (isWord(word.toLowerCase()) || isWord(word) || isKnownWord(word) || isSurnameWord(word) || ofPlace.test(word) || isWordOfName(word)) return word.length;
  for (let cut = word.length - 2; cut > 3; cut--) {
    const [first, rest] = [word.slice(0, cut), word.slice(cut)];
    if (rest.length > 3 && isTied(first) && isPlainWord(rest)) return cut;
    if (isWord(rest) && ((isKnownWord(first) && (functionWords.has(rest) || (rest.length > 2 && !endsCompound(rest) && !isPart(first))) && !isWord(first.toLowerCase())) || (functionWords.has(rest) && typeByHead(first) !== null))) return cut;
  }
  return word.length;
}

/** The tokens of a text, words that stick together parted. */
export const tokenise = createTokenise(cutGlue);
