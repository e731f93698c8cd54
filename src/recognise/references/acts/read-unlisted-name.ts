import { knownNames } from '../../entities/tables/known-tables.js';
import { type Act, actNames } from './act-names.js';
import { readEnglishName } from './read-english-name.js';
import { isCapital, isOuter, isParticiple } from '../described/noun-phrase.js';
import { readNumberWord } from '../papers/read-dossier.js';
import { readQuoted } from './read-titles.js';
import { isYear } from '../../values/calendar.js';
import { type Reader, words } from '../reader.js';
import type { Form, Token } from '../tokenize.js';

/** Endings of one-word names of acts. */
const compound = /^\p{Lu}\p{L}{3,}(?:wet|wetboek|verdrag|verordening|richtlijn|besluit)$/u;
const notNames = words('wet slotwet verzamelwet grondwet wetboek verdrag verordening richtlijn kaderwet ontwerpwet spoedwet noodwet initiatiefwet wijzigingswet rijkswet begrotingswet uitvoeringswet uitvoeringsbesluit implementatiewet kabinetsbesluit raadsbesluit kaderbesluit tracébesluit projectbesluit');

/** First words of names of several words. */
const heads = /^(?:Wet|Rijkswet|Wetboek|Besluit|Regeling|Verordening|Reglement|Verdrag|Subsidieregeling|Stimuleringsregeling|Tijdelijke|Algemene|Uitvoeringswet|Uitvoeringsregeling|Uitvoeringsbesluit|Statuut|Handvest)$/;
/** "BRP" in "Wet BRP", "Wkkgz" in "Uitvoeringsbesluit Wkkgz", which ends the name. */
const abbreviation = /^(?:\p{Lu}(?:\p{Lu}+|\p{Ll}{1,4}\p{Lu}\p{L}*)|[WZ][b-df-hj-np-tv-xz]{1,6})$/u;
const inner = words('op de het der den des van voor inzake tot betreffende ter over ten tegen bij in tussen');
/** Other words that no name of an act holds. */
const outer = words('deze dit aan uit sinds vanaf met onder naar bij hun haar uw ons onze mijn nr nrs nummer');
const most = 14;
/** A treaty names its parties too. */
const mostOfTreaty = 24;
const articles = words('de het');
const unionKinds = words('verdrag handvest richtlijn verordening');
const smallHeads = words('verdrag richtlijn verordening wetsvoorstel initiatiefwetsvoorstel');
/** Adjectives that begin the name of an act before its kind. */
const adjectives = words('Tijdelijke Algemene');
const kinds = words('wet regeling verordening rijkswet');
/** Kinds that "van" parts from their maker ("het Besluit van de raad"). */
const made = words('Besluit Regeling Verordening');
/** Kinds whose name goes on with a capital. */
const proper = words('Verordening Reglement');

/** Charters, and what says of whom or what they are. */
const charters = words('Statuut Handvest');
const ofWhom = words('van voor der');

/** Whether a word may be the first of such a name. */
export const beginsUnlistedName = ({ text, lower }: Pick<Form, 'text' | 'lower'>): boolean =>
  compound.test(text) || heads.test(text) || smallHeads.has(lower) || quotedKinds.test(lower);

/** Reads the name of an act that no table has, by its make: "Natuurproductenwet", "Wet bestuurlijke …". */
export function readUnlistedName(reader: Reader): Act | null {
  if (reader.take(({ text, lower }) => compound.test(text) && !notNames.has(lower))) return isWholeWord(reader.peek()) && readWhose(reader) ? { family: 'law' } : null;
  const other = reader.attempt(readTiedName) ?? reader.attempt(readEnglishName) ?? reader.attempt(readQuotedName);
  if (other) return other;
  if (beginsBill(reader) || beginsSmall(reader)) reader.at++;
  else if (!reader.take(({ text }) => heads.test(text))) return null;
  if (reader.peek().text === '-' && !reader.peek(1).glued) return null;
  if (adjectives.has(reader.last.text) && !reader.word(kinds)) return null;
  if ((reader.peek().lower === 'van' && made.has(reader.last.text)) || articles.has(reader.peek().lower)) return null;
  if (charters.has(reader.last.text) && !ofWhom.has(reader.peek().lower)) return null;
  if (proper.has(reader.last.text) && !isCapital(reader.peek()) && reader.peek().lower !== 'van') return null;
  if (reader.peek(1).text !== '-' && reader.take(({ text }) => abbreviation.test(text))) return isWholeWord(reader.peek()) && readItsYear(reader) ? { family: 'law' } : null;
  const start = reader.at;
  const limit = start + (reader.last.lower === 'verdrag' ? mostOfTreaty : most);
  let end = start;
  let between = false;
  while (reader.at < limit && ((goesOn(reader) && reader.take(() => true)) || (between && readParty(reader)))) {
    between ||= reader.last.lower === 'tussen';
    if (!inner.has(reader.last.lower) && reader.last.lower !== 'en') end = reader.at;
  }
  reader.at = end;
  return end > start ? { family: 'law' } : null;
}

/** The year of the act whose short name ends that of another ("Uitvoeringsbesluit WVO 2020"), when that name has one. */
function readItsYear(reader: Reader): true {
  const title = actNames().titleOf(actNames().named(reader.last.text)?.id ?? '');
  if (title !== undefined && actNames().has(`${title} ${reader.peek().text}`)) reader.year();
  return true;
}

/** The province or municipality whose an ordinance is, with its year ("Omgevingsverordening Limburg 2021"). */
function readWhose(reader: Reader): true {
  const place = reader.last.lower.endsWith('verordening') ? knownNames().exact.longestAt(reader.tokens, reader.at) : null;
  if (place?.values.some(({ type }) => type === 'Location') && isWholeWord(reader.token(place.end))) {
    reader.at = place.end;
    reader.year();
  }
  return true;
}

const bill = words('wetsvoorstel initiatiefwetsvoorstel');
const beginsName = (token: Token) => isCapital(token) && !heads.test(token.text) && !compound.test(token.text);

/** "wetsvoorstel Veilige oevers": the name of a bill that does not begin as that of an act. */
const beginsBill = (reader: Reader) => bill.has(reader.peek().lower) && beginsName(reader.peek(1));

/** "wet DBV", "verordening Voorzieningen Ponten": a kind in small letters before what can be but a name. */
function beginsSmall(reader: Reader): boolean {
  const [kind, first, second] = [reader.peek(), reader.peek(1), reader.peek(2)];
  if (kind.text === 'verordening') return beginsName(first) && beginsName(second);
  return kind.text === 'wet' && /^\p{Lu}{3,}$/u.test(first.text) && !knownNames().exact.longestAt(reader.tokens, reader.at + 1);
}

/** Kinds of act or bill before a name between quotation marks. */
const quotedKinds = /(?:wetsvoorstel|regeling|verordening|^wet)$/;

/** "wetsvoorstel «Veilige oevers»", "Regeling ‘gebruik van ponten’"; one that changes an act is known by that act. */
function readQuotedName(reader: Reader): Act | false {
  const kind = reader.take(({ lower }) => quotedKinds.test(lower));
  const opening = reader.at;
  if (!kind || reader.peek(1).lower === 'wijziging' || (kind.text === kind.lower && !beginsName(reader.peek(1)))) return false;
  return readQuoted(reader) && (bill.has(kind.lower) || reader.at > opening + 3) && { family: 'law' };
}

/** Numbers of the second act of a name and those after it ("ABC II-richtlijn"). */
export const romans: ReadonlySet<string> = new Set(['II', 'III', 'IV', 'V', 'VI']);

/** "ESM-verdrag", "NDICI-verordening", "ABC II-richtlijn", "ILO-verdrag nr. 81"; not any "EU-richtlijn". */
function readTiedName(reader: Reader): Act | null {
  const name = reader.take(({ text }) => /^\p{Lu}{2}\p{L}*$/u.test(text) && !romans.has(text));
  if (!name) return null;
  reader.take(({ text }) => romans.has(text));
  if (!reader.mark('-‐')) return null;
  const kind = reader.take(({ lower, glued }) => glued && unionKinds.has(lower));
  if (/^E[UG]$/.test(name.text) && (kind?.lower === 'richtlijn' || kind?.lower === 'verordening')) return null;
  if (!kind || !isWholeWord(reader.peek())) return null;
  if (kind.lower === 'verdrag') reader.attempt(() => readNumberOfTreaty(reader, name.text));
  return { family: kind.lower === 'verdrag' || kind.lower === 'handvest' ? 'law' : 'eu' };
}

/** "nr. 81" of "ILO-verdrag nr. 81"; those of that body are called so without "nr." as well ("ILO-verdrag 190"). */
const readNumberOfTreaty = (reader: Reader, name: string): string | null => (readNumberWord(reader) || name === 'ILO' || name === 'IAO' ? reader.digits(1, 3) : null);

const isWholeWord = (next: Token) => !next.glued || next.kind === 'mark';

/** What an act is or comes into, no part of its name. */
const inForce: ReadonlySet<string> = new Set(['van kracht', 'van toepassing', 'van belang', 'van invloed', 'in werking', 'in strijd', 'in lijn', 'ter discussie', 'tot stand']);

/** Whether one more word of the name follows: no verb, no punctuation but a hyphen, no "en" that joins another thing with an article of its own. */
function goesOn(reader: Reader): boolean {
  const [token, next] = [reader.peek(), reader.peek(1)];
  if (token.kind === 'mark' && '-‐–’\''.includes(token.text) && token.glued) return (next.glued && next.kind === 'word') || !"’'".includes(token.text);
  if (token.text === ',') return isSeries(reader);
  if (token.kind === 'digits') return token.glued || isYear(token.text);
  if (token.kind !== 'word' || isOuter(token) || outer.has(token.lower) || isParticiple(token) || inForce.has(`${token.lower} ${next.lower}`)) return false;
  if (articles.has(token.text) && !inner.has(reader.last.lower)) return false;
  return token.lower !== 'en' || !(inner.has(next.lower) || next.kind !== 'word' || heads.test(next.text) || /^artikel/.test(next.lower) || asks.test(next.lower));
}

/** Words that begin a question, or one that depends. */
const asks = /^(?:hoeveel|hoever|wie|waar.*)$/;

/** "en het Rijk der Ponten": the other party to a treaty. */
const readParty = (reader: Reader) => isCapital(reader.peek(2)) && (reader.phrase('en', 'het') || reader.phrase('en', 'de'));

/** A comma within a name: of a series of words that ends in "en" and one more ("selectie, plaatsing en overplaatsing"). */
function isSeries(reader: Reader): boolean {
  for (let ahead = 1; ahead < 8; ahead += 2) {
    if (!/^\p{Ll}+$/u.test(reader.peek(ahead).text) || isOuter(reader.peek(ahead)) || inner.has(reader.peek(ahead).lower)) return false;
    if (reader.peek(ahead + 1).lower === 'en') return /^\p{Ll}+$/u.test(reader.peek(ahead + 2).text) && !inner.has(reader.peek(ahead + 2).lower);
    if (reader.peek(ahead + 1).text !== ',') return false;
  }
  return false;
}
