import { entityTable } from '../../../tables/entities.js';
import { listOf, readTable } from '../../../tables/read-table.js';
import type { Match } from '../match.js';
import type { Reader } from '../reader.js';

interface Abroad {
  /** Adjectives of other countries ("Deense"). */
  readonly adjectives: ReadonlySet<string>;
  /** Their names, in small letters. */
  readonly countries: ReadonlySet<string>;
}

/** Adjectives of this country, its parts and its towns, and of what it belongs to. */
const ours = /^(?:nederland|europe|eurome|benelux|caribisch|bonair|amsterdam|rotterdam|haag|utrecht|gronin|fries|drent|overijssel|gelder|holland|noord-holland|zuid-holland|zeeuw|braban|noord-brab|limburg|twents|christ|jood|islam|katholiek)/iu;
/** Words of the longest name of a country that is looked for. */
const longest = 3;

let abroad: Abroad | null = null;

function load(): Abroad {
  const countries = entityTable().filter(({ group, slug }) => group === 'land' && slug !== 'nederland').flatMap(({ names }) => listOf(names));
  const adjectives = readTable('demonyms').flatMap(({ word = '' }) => (/^\p{Lu}.*(?:e|s|sch)$/u.test(word) && !ours.test(word) ? [word] : []));
  return { adjectives: new Set(adjectives), countries: new Set(countries.map((name) => name.toLowerCase())) };
}

/** A law that the words around it say is one of another country ("de Deense Grondwet", "de Grondwet van Denemarken") loses the number of the Dutch law of that name. */
export function withoutOurs(match: Match, reader: Reader): Match {
  const { pointer, from, to } = match;
  if (pointer.kind !== 'law' || !pointer.provisions.some(({ bwb }) => bwb?.startsWith('BWBR'))) return match;
  abroad ??= load();
  if (!abroad.adjectives.has(reader.tokens[from - 1]?.text ?? '') && !isOfLand(reader, to, abroad)) return match;
  return { ...match, pointer: { ...pointer, provisions: pointer.provisions.map(({ bwb: _, ...rest }) => rest) } };
}

function isOfLand({ tokens }: Reader, to: number, { countries }: Abroad): boolean {
  if (tokens[to]?.lower !== 'van') return false;
  const start = /^(?:de|het)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  for (let end = start + 1; end <= start + longest; end++) if (countries.has(tokens.slice(start, end).map(({ lower }) => lower).join(' '))) return true;
  return false;
}
