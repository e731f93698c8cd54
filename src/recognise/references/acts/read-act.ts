import { dutchWords } from '../../../tables/dutch-words.js';
import { remember } from '../../../tables/remember.js';
import { type Act, actNames, isAbbreviation } from './act-names.js';
import { readCivilCode } from './civil-code.js';
import { isKindOfAct, numberBehind, readNumberAct } from './read-number-act.js';
import { beginsUnlistedName, readUnlistedName } from './read-unlisted-name.js';
import { type Reader, words } from '../reader.js';
import type { ShortForms } from './short-forms.js';
import type { Form } from '../tokenize.js';

const origins = words('europees internationaal vn');
const treaties = words('verdrag overeenkomst handvest');

/** Reads a law, treaty or EU act by number, by a name of the tables or of this paper, or by a name of the right make; "BES" behind a name makes it another act, that of Bonaire, Sint Eustatius and Saba, and the number of an EU act behind a name says which of those that bear it. */
export function readAct(reader: Reader, shortForms: ShortForms, besideArticle: boolean): Act | null {
  const from = reader.at;
  const act = readAnyAct(reader, shortForms, besideArticle);
  if (act?.family === 'law' && reader.take(({ text }) => text === 'BES')) return { family: 'law' };
  if (act === null || (act.family === 'law' && act.id !== undefined)) return act;
  const id = numberBehind(reader, from, act.family === 'eu');
  return id === null ? act : { family: 'eu', id };
}

function readAnyAct(reader: Reader, shortForms: ShortForms, besideArticle: boolean): Act | null {
  return (
    readNumberAct(reader)?.act ??
    reader.attempt(readCivilCode) ??
    readByName(reader, shortForms, besideArticle) ??
    shortForms.readGeneric(reader) ??
    reader.attempt(readUnlisted) ??
    (besideArticle ? (shortForms.readInitials(reader) ?? reader.attempt(readAbbreviation) ?? reader.attempt(readThatAct)) : null)
  );
}

/** A name of this paper or of the tables, whichever reads furthest; initials that two acts of the tables share are those of the one that the paper names in full ("artikel 3 Pw"). */
function readByName(reader: Reader, shortForms: ShortForms, besideArticle: boolean): Act | null {
  const start = reader.at;
  const own = shortForms.read(reader);
  const end = reader.at;
  reader.at = start;
  const named = readNamed(reader, shortForms.year, besideArticle);
  if (named && reader.at > end) return (named.id === undefined && besideArticle && reader.at === start + 1 && shortForms.byInitialsOf(reader.last.text)) || named;
  reader.at = end;
  return own;
}

/** A name of the tables; with another year behind it, or in a paper older than it, it is another act. */
function readNamed(reader: Reader, year: number, besideArticle: boolean): Act | null {
  const start = reader.at;
  const read = () => actNames().read(reader, besideArticle);
  const act = read() ?? (readOrigin(reader) ? read() : null);
  if (act === null) return null;
  if (isOfFuture(reader, start)) return { family: act.family };
  const isShort = reader.at === start + 1 && isAbbreviation(reader.last.text);
  if (isShort) return reader.attempt(() => readVersion(reader, act)) ?? inForce(act, year);
  return reader.year() ? { family: act.family } : inForce(act, year);
}

/** "het nieuwe Wetboek", "een nieuw Wetboek", "het (nieuwe) Wetboek": the code that is to take the place of the one of that name. */
function isOfFuture(reader: Reader, start: number): boolean {
  const before = reader.token(start - 1);
  return reader.token(start).lower === 'wetboek' && future.has((before.text === ')' ? reader.token(start - 2) : before).lower);
}

const future = words('nieuw nieuwe gemoderniseerd gemoderniseerde');

/** The act whose title is that of an act with the year that stands next ("Wmcz 2018"); behind another abbreviation a year is no part of the name ("de premies Zvw 2031"). */
function readVersion(reader: Reader, { id = '' }: Act): Act | null {
  const title = actNames().titleOf(id);
  const year = reader.peek().text;
  return title !== undefined && reader.year() ? actNames().named(`${title} ${year}`) : null;
}

/** The act that a name without its year meant in that year: of several the youngest (numbers go up with time) that was not brand-new then. */
function inForce(act: Act, year: number): Act {
  const versions = act.versions ?? [act];
  const last = versions.filter(({ since = 0 }) => since <= year).reduce<Act | null>((best, one) => ((one.id ?? '') >= (best?.id ?? '') ? one : best), null);
  const isSure = versions.length === 1 || last?.since === undefined || (year < Number.POSITIVE_INFINITY && last.since < year - 1);
  return last && isSure ? last : { family: act.family };
}

function readUnlisted(reader: Reader): Act | null {
  readOrigin(reader);
  return readUnlistedName(reader);
}

/** "Europees" before "Verdrag …", "VN-" and "Verenigde Naties (VN)-" before "Vrouwenverdrag". */
function readOrigin(reader: Reader): boolean {
  const isApart = reader.attempt(() => reader.word(origins) && treaties.has(reader.peek().lower));
  const isTied = reader.attempt(() => (reader.phrase('verenigde', 'naties', '(', 'vn', ')') || reader.phrase('vn')) && reader.mark('-‐') && reader.peek().lower.endsWith('verdrag'));
  return isApart !== null || isTied !== null;
}

const demonstratives = words('die deze dezelfde dit dat voornoemde bovengenoemde genoemde');
const kinds = words('wet rijkswet regeling verordening richtlijn verdrag besluit');

/** "die wet", "deze verordening". */
function readThatAct(reader: Reader): Act | null {
  reader.word(demonstratives);
  return reader.word(kinds) ? { family: 'law', isLast: true } : null;
}

const firstWords = words('boek burgerlijk bw verenigde');

/** Whether a word may be the first of an act's name. */
export const beginsAct = (form: Form): boolean => beginsMadeName(form) || actNames().begin(form.lower);

/** Whether it may be so only as the first word of a listed name. */
export const beginsListedName = remember((text) => {
  const lower = text.toLowerCase();
  return actNames().begin(lower) && !beginsMadeName({ text, lower });
});

const beginsMadeName = (form: Pick<Form, 'text' | 'lower'>): boolean => firstWords.has(form.lower) || origins.has(form.lower) || beginsUnlistedName(form) || isKindOfAct(form.lower);

const ministries = words('ocw szw vws ienw');

/** The Statuut voor het Koninkrijk der Nederlanden, which papers call so without the rest. */
const statuut = 'BWBR0002154';

/** An abbreviation that only the article before it makes an act's ("art. 2.27 lid 2 CW", "artikel 18 besluit FTK"), or a charter without whose it is ("artikel 7 Handvest"). */
function readAbbreviation(reader: Reader): Act | null {
  if (reader.phrase('handvest')) return { family: 'law' };
  if (reader.phrase('statuut')) return { family: 'law', id: statuut };
  if (reader.phrase('besluit') || reader.phrase('regeling') || reader.phrase('wet')) return reader.take(({ text }) => /^\p{Lu}[\p{L}]{1,9}$/u.test(text)) ? { family: 'law' } : null;
  const token = reader.take(({ text, lower }) => /^(?=\p{L}*[wW])\p{Lu}\p{L}{1,6}$/u.test(text) && /\p{Lu}.*\p{Lu}|^W/u.test(text) && !ministries.has(lower) && !dutchWords().isWord(lower));
  if (!token || (reader.peek().glued && reader.peek().kind !== 'mark')) return null;
  reader.year();
  return { family: 'law' };
}

/** The act that a bracket behind an unknown name gives ("Renewable Energy Directive (RED III)"); the bracket stays unread. */
export const actInBrackets = (reader: Reader, shortForms: ShortForms): Act | null => reader.ahead(() => {
  const act = reader.mark('(') && readAct(reader, shortForms, true);
  return reader.mark(')') && act;
});
