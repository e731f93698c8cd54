import type { Chart, Item } from '../chart.js';
import type { ItemType } from '../item-type.js';
import { typeByEnd, typeByLastWord, typeOfEnd, typeOfPlural } from '../tables/name-heads.js';
import { textAt, type Token } from '../../words/tokens.js';

/** Kinds of things that are called by words of the language. */
export const titled: ReadonlySet<ItemType> = new Set<ItemType>(['Work', 'Law', 'Mission']);

/** What the last word of a name says it is ("Defensie investeringsplan", "Vast en Veilig Akkoord"). */
export function typeOfWords(tokens: readonly Token[]): ItemType | null {
  const last = tokens.at(-1);
  return last?.shape === 'lower' ? typeOfEnd(last.text) : (typeByEnd(tokens) ?? typeByLastWord(last?.text ?? '') ?? typeOfPlural(last?.text ?? ''));
}

/** What the noun behind an adjective says it is ("Landelijke beëindigingsregeling veehouderijlocaties"). */
export const typeOfNoun = ({ tokens }: Chart, at: number): ItemType | null => (/e$/.test(textAt(tokens, at)) && tokens[at + 1]?.shape === 'lower' ? typeOfEnd(textAt(tokens, at + 1)) : null);

/** What a full name of unknown kind is by its last word in the plural ("Regionale Energiestrategieën"), or by the noun of a paper or programme right before it ("programma Varen met Beleid"). */
export const typeOfUnknown = ({ tokens }: Chart, { at, end, type }: Item): ItemType => (type === 'Name' ? (typeOfPlural(textAt(tokens, end - 1)) ?? tokens[at - 1]?.form.title ?? type) : type);

/** What the name that ends a longer one says it is ("Mogelijkheid voor Kielotegemoetkoming Oevers"). */
export const typeOfRest = (chart: Chart, from: number, end: number): ItemType | undefined => chart.tokens.slice(from, end).flatMap((_, i) => chart.at(from + i)).find((item) => item.end === end && item.rule === 'hoofdwoord' && titled.has(item.type))?.type;
