import { dutchWords } from '../../tables/dutch-words.js';

/** Past forms of which no infinitive can be made by rule. */
const strong: ReadonlySet<string> = new Set('keek sprak riep trok koos bood hielp vroeg sloot verwees beval ontbrak ontstond droeg las'.split(' '));

/** Whether a word is by its make the singular of a verb of the dictionary and no noun: "keurde" of "keuren", "schetst" of "schetsen", "leeft" of "leven"; not "kaart", which has a diminutive, "ruimte", which has a plural, or "korte", which has a comparative. */
export function isFiniteVerb(word: string): boolean {
  if (strong.has(word)) return true;
  const [, stem, ending = ''] = /^(.{3,}?)(t|te|de)$/.exec(word) ?? [];
  const { isWord } = dutchWords();
  const others = { t: [`${word}je`], te: [`${word}s`, `${word}r`], de: [`${word}s`, word.slice(0, -1)] }[ending] ?? [];
  return stem !== undefined && infinitives(stem).some(isWord) && !others.some(isWord);
}

/** How the infinitive of a stem may be written: "schets" → "schetsen", "tref" → "treffen", "toon" → "tonen", "leef" → "leven". */
function infinitives(stem: string): readonly string[] {
  const soft = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  const long = (one: string) => one.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  return [`${stem}en`, `${stem}${stem.at(-1)}en`, `${long(stem)}en`, `${soft}en`, `${long(soft)}en`];
}
