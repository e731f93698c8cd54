import type { Described } from './read-described.js';
import { endsPhrase, isParticiple, prepositions, startOfOrdinal, topics } from './noun-phrase.js';
import type { CitedKind } from '../../../types/mention.js';
import { type Reader, words } from '../reader.js';

/** What tells of a letter, motion or report that it comes with a paper or is about it ("ter aanbieding van het", "met een reactie op het", "bij de"). */
const ties: ReadonlySet<string> = new Set([...topics, ...words('aangaande met ter aanbieding naar aanleiding van op bij reactie beleidsreactie kabinetsreactie appreciatie')]);
const determiners = words('de het een mijn onze');
/** Nouns for what a cabinet sends about a paper, which have no name of their own; not "in reactie op". */
const covers = words('reactie beleidsreactie kabinetsreactie appreciatie standpunt kabinetsstandpunt aanbieding toezending');

/** Words that tie what a motion is about to the paper that it names ("over het uitvoeren van het rapport", "uit het advies"). */
const genitives = words('van uit om');
/** Words of the longest subject of a motion before the paper that it names. */
const longestSubject = 16;
/** Words with which a motion tells what it asks. */
const relatives = words('die waarin waarmee');
const asks = /^(?:verzoek|verzocht|vraagt|gevraagd|vroeg|oproept|opgeroepen)/;
/** Words between these and a paper that is asked for. */
const askedOf = words('om de het een regering kabinet minister staatssecretaris');
/** Words of who goes on to tell what he did. */
const speakers = words('ik wij we is zijn wordt heb heeft hebben');

/** The letters and motions named before in a text, by the tokens behind them. */
export type Covers = ReadonlyMap<number, Described>;

/** Tokens before a paper within which another may stand that is about it. */
const farthest = 10;
const parting = words('. , ; : ? !');
/** Meetings, of which there is a report with a number. */
const meetings = /(?:overleg|debat)$/;

/** Whether a paper stands behind another in the same clause as what that is about, named or not ("verslag over het jaarverslag", "brief met aandachtspunten bij zijn begroting"): the number is that one's. */
export function isOfOther(reader: Reader, from: number): boolean {
  let isTied = false;
  for (let at = from - 1; at >= 0 && at > from - farthest; at--) {
    const token = reader.token(at);
    if (parting.has(token.text)) return false;
    if (ties.has(token.lower)) isTied = true;
    else if (isTied && (token.form.noun || meetings.test(token.lower))) return true;
  }
  return false;
}

/**
 * Whether a paper is named as what a letter, motion or report brings or is about, so that the number behind it is theirs ("brief van 3 mei over het rapport «…» (Kamerstuk …)", "motie Zwaluw over de evaluatie van … (Kamerstuk …)", "controlerapport bij de 3e voortgangsrapportage (Kamerstuk …)").
 */
export function isCovered(reader: Reader, { from, to, cited }: Described, before: Covers): boolean {
  if (coveredByMotions.has(cited) && isOfMotion(reader, { from: startOfOrdinal(reader, from), to }, before)) return true;
  if (cited !== undefined && cited !== 'rapport') return false;
  const start = startOfOrdinal(reader, from);
  let isTied = false;
  for (let at = start; at > start - 7; at--) {
    if (isTied && before.has(at)) return true;
    const word = reader.token(at - 1).lower;
    if (isTied && covers.has(word)) return reader.token(at - 2).lower !== 'in';
    if (reader.token(at).lower === 'bij' && reader.token(at - 1).form.noun) return true;
    isTied ||= ties.has(word);
    if (!ties.has(word) && !determiners.has(word)) return false;
  }
  return false;
}

const coveredByMotions: ReadonlySet<CitedKind | undefined> = new Set(['brief', 'rapport', undefined]);
const motions: ReadonlySet<CitedKind | undefined> = new Set(['motie', 'amendement']);

/** Where a paper is named. */
type Place = Pick<Described, 'from' | 'to'>;

/** Whether the words before a paper, back to a motion, are its subject or what it asks ("motie over een brief", "motie Zwaluw over het uitvoeren van het rapport", "motie Zwaluw, die vraagt om een rapport"). */
function isOfMotion(reader: Reader, place: Place, before: Covers): boolean {
  const isMotion = (at: number) => motions.has(before.get(at)?.cited) || reader.token(at - 1).form.noun?.by === 'movers';
  let isPlain = true;
  for (let at = place.from - 1; at > place.from - longestSubject; at--) {
    const token = reader.token(at);
    if (topics.has(token.lower) && isMotion(at)) return isPlain;
    if (relatives.has(token.lower)) return isMotion(reader.token(at - 1).text === ',' ? at - 1 : at) && isAsked(reader, at, place);
    if (token.kind !== 'word' || token.form.noun) return false;
    const isDeed = reader.token(at - 1).lower === 'het' && token.lower.endsWith('en');
    isPlain &&= isDeed || determiners.has(token.lower) || genitives.has(token.lower) || !(endsPhrase(token) || isParticiple(token) || prepositions.has(token.lower));
  }
  return false;
}

/** Whether the clause from a relative on asks for a paper ("die vraagt om een rapport"), or for what is to be done with it ("waarin wordt verzocht het rapport te sturen"). */
function isAsked({ tokens }: Reader, relative: number, { from, to }: Place): boolean {
  const clause = tokens.slice(relative + 1, from).map(({ lower }) => lower);
  const verb = clause.findLastIndex((word) => asks.test(word));
  if (verb === -1) return false;
  const between = clause.slice(verb + 1);
  if (between.at(-1) === 'een') return between.every((word) => askedOf.has(word));
  const bracket = tokens.slice(to, to + longestDeed).findIndex(({ text }) => text === '(');
  return !between.some((word) => speakers.has(word)) && tokens.slice(to, to + bracket + 1).some(({ lower }) => lower === 'te');
}

/** Tokens of the longest "op te stellen en te sturen" before a number. */
const longestDeed = 10;
