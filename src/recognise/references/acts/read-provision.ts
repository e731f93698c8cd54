import type { Pointer, Provision } from '../../../types/mention.js';
import { type Act, actNames } from './act-names.js';
import { provisionOf } from './civil-code.js';
import type { Construct, Match } from '../match.js';
import { actInBrackets, beginsAct, beginsListedName, readAct } from './read-act.js';
import { links, paragraphWords, readArticleNumber, readLetters } from './article-number.js';
import { letterArticle } from './letter-article.js';
import { readJoint, readRanges, readTo } from '../papers/read-labels.js';
import { ordinalEndings, ordinals } from '../../words/ordinals.js';
import { longest, type Reader, words } from '../reader.js';
import type { ShortForms } from './short-forms.js';

/** An article with its paragraphs, as written. */
interface Article {
  readonly article: string;
  readonly paragraphs: readonly string[];
}

const articleWords = words('artikel artikelen art artt');
const determiners = words('de het den onze');
const partWords = words('onder onderdeel onderdelen sub aanhef volzin zin letter');
const joins = words('jo juncto');

/** Articles of an act ("artikel 9 en 10, eerste lid, van de Ambtenarenwet 2017", "WPO, artikel 111"), or the act alone. */
export const provision: Construct = {
  begins: (form) => articleWords.has(form.lower) || ordinals.has(form.lower) || paragraphWords.has(form.lower) || beginsAct(form),
  read: readProvision,
};

/** Up to where a list of articles was read in vain, so that its rest is not read again from each of its members. */
const barren = new WeakMap<Reader, number>();
/** Words with which such a list, or the paragraphs before it, may begin. */
const beginsList: ReadonlySet<string> = new Set([...articleWords, ...paragraphWords, ...determiners, ...ordinals.keys()]);

function readProvision(reader: Reader, shortForms: ShortForms): Match | null {
  const from = reader.at;
  const mayBeList = (beginsList.has(reader.peek().lower) || reader.peek().kind === 'digits') && from >= (barren.get(reader) ?? 0);
  const found = (mayBeList ? reader.attempt(() => readList(reader, shortForms)) : null) ?? reader.attempt(() => actThenArticles(reader, shortForms));
  return found && { from, to: reader.at, ...found };
}

function readList(reader: Reader, shortForms: ShortForms): Found | null {
  const found = articlesThenAct(reader, shortForms);
  if (!found) barren.set(reader, reader.at);
  return found;
}

interface Found {
  readonly rule: string;
  readonly pointer: Pointer;
}

function articlesThenAct(reader: Reader, shortForms: ShortForms): Found | null {
  const lead = reader.attempt(() => readLead(reader)) ?? [];
  const articles = readArticles(reader);
  if (articles.length === 0) return null;
  const letter = letterArticle(reader, articles.map(({ article }) => article));
  if (letter) return point(letter, articles);
  reader.mark(',');
  const act = readActBehind(reader, shortForms);
  return act && point(act, lead.length > 0 ? articles.map((one) => ({ ...one, paragraphs: lead })) : articles);
}

function actThenArticles(reader: Reader, shortForms: ShortForms): Found | null {
  if (!mayBeAct(reader, shortForms)) return null;
  const named = readAct(reader, shortForms, false) ?? reader.attempt(() => actBeforeArticle(reader, shortForms));
  if (!named) return null;
  const act = named.id === undefined ? { ...named, ...actInBrackets(reader, shortForms) } : named;
  const articles = reader.attempt(() => {
    const bare = readBareArticle(reader);
    if (bare) return [bare];
    reader.mark(',');
    const list = readArticles(reader);
    return list.length > 0 && !isActNext(reader, shortForms) ? list : null;
  });
  return point(act, articles ?? []);
}

/** Whether an act can be named here; where no more than the first word of a listed name stands, that name must go on, or an article be near for which the word is an act. */
function mayBeAct(reader: Reader, shortForms: ShortForms): boolean {
  const { form } = reader.peek();
  const isTied = reader.peek(1).text === '-' && reader.peek(1).glued;
  if (isTied || shortForms.begin(form.text) || actNames().goesOn(reader) || !beginsListedName(form.text)) return true;
  for (let ahead = 1; ahead <= 4; ahead++) if (articleWords.has(reader.peek(ahead).lower)) return true;
  return false;
}

/** An abbreviation that counts only because an article follows it. */
function actBeforeArticle(reader: Reader, shortForms: ShortForms): Act | null {
  const act = readAct(reader, shortForms, true);
  const next = reader.peek().text === ',' ? reader.peek(1) : reader.peek();
  return act && (articleWords.has(next.lower) || reader.ahead(readBareArticle)) ? act : null;
}

/** The number of an article of several parts right behind an abbreviation: "Awb 3:2", "BW 6:162"; no count ("Wlz 3.1 miljard"). */
function readBareArticle(reader: Reader): Article | null {
  if (!abbreviation.test(reader.last.text) || !/^[.:]$/.test(reader.peek(1).text)) return null;
  return reader.attempt(() => {
    const article = readArticleNumber(reader);
    return article !== null && /^\d+[.:]\d/.test(article) && !counted.has(reader.peek().lower) && { article, paragraphs: readParts(reader) };
  });
}

const abbreviation = /^\p{Lu}\p{L}{0,4}$/u;
/** What stands behind a number that counts, or is a time. */
const counted = words('miljoen mln miljard mld euro procent % uur');

const isActNext = (reader: Reader, shortForms: ShortForms): boolean => reader.ahead(() => readActBehind(reader, shortForms) !== null);

/** "van de Gemeentewet" behind an article. */
function readActBehind(reader: Reader, shortForms: ShortForms): Act | null {
  if (reader.word(links)) while (reader.word(determiners));
  return readAct(reader, shortForms, true);
}

/** "lid 1 van", "het eerste lid van", before the article. */
function readLead(reader: Reader): readonly string[] | null {
  const paragraphs = readParagraphs(reader);
  return paragraphs.length > 0 && reader.phrase('van') ? paragraphs : null;
}

export function readArticles(reader: Reader): readonly Article[] {
  if (!reader.word(articleWords)) return [];
  reader.skip('.-');
  const list: Article[] = [];
  const member = () => {
    const number = readArticleNumber(reader);
    if (number !== null) list.push({ article: number, paragraphs: readParts(reader) });
    return number !== null;
  };
  for (let more = member(); more && list.length < longest; more = reader.attempt(() => readBetween(reader) && member()) ?? false);
  return list;
}

/** What stands between two articles: "," "en" "jo.", with or without the word for article again. */
function readBetween(reader: Reader): boolean {
  const joint = readJoint(reader);
  const join = reader.word(joins);
  if (join) reader.skip('.');
  const dash = !joint && !join && (reader.mark('-–—') ?? (reader.phrase('t', '/', 'm') || reader.phrase('tot', 'en', 'met')));
  if (reader.word(articleWords)) reader.skip('.');
  return joint || join !== null || Boolean(dash);
}

/** "e.v.", "en volgende": the articles behind it as well. */
const readFollowing = (reader: Reader): boolean => reader.phrase('e', '.', 'v', '.') || reader.phrase('ev') || reader.phrase('volgende');

/** Paragraphs and parts behind an article ("lid 1", ", eerste en derde lid", "(lid 1)", "sub c", "onder a", "e.v."). */
function readParts(reader: Reader): readonly string[] {
  const paragraphs: string[] = [];
  const part = () =>
    reader.attempt(() => {
      reader.mark(',');
      const open = reader.mark('(');
      reader.phrase('en');
      const numbers = open ? readBracketed(reader) : readParagraphs(reader);
      paragraphs.push(...numbers);
      return (numbers.length > 0 || readLetterPart(reader) || readFollowing(reader)) && (!open || reader.mark(')'));
    });
  for (let count = 0; count < 6 && part(); count++);
  return paragraphs;
}

/** "lid 1", "leden 3 en 4", "eerste en derde lid", "1e lid". */
function readParagraphs(reader: Reader): readonly string[] {
  const figures = reader.attempt(() => {
    const numbers = reader.word(paragraphWords) ? readRanges(reader, () => readPlain(reader)) : [];
    return numbers.length > 0 && numbers;
  });
  const ordinal = () => {
    reader.word(determiners);
    const word = ordinals.get(reader.take(({ lower }) => ordinals.has(lower))?.lower ?? '');
    return word?.toString() ?? reader.attempt(() => {
      const figure = reader.digits(1, 2);
      return figure && reader.word(ordinalEndings) ? figure : null;
    });
  };
  return figures ?? reader.attempt(() => {
    const numbers = readRanges(reader, ordinal);
    return numbers.length > 0 && reader.word(paragraphWords) !== null && numbers;
  }) ?? [];
}

/** "(lid 1)", "(3)". */
function readBracketed(reader: Reader): readonly string[] {
  const named = readParagraphs(reader);
  const plain = named.length > 0 ? null : reader.attempt(() => (reader.peek(1).text === ')' ? reader.digits(1, 2) : null));
  return plain === null ? named : [plain];
}

function readPlain(reader: Reader): string | null {
  return reader.attempt(() => {
    const figure = reader.digits(1, 2);
    return figure && figure + readLetters(reader);
  });
}

/** "sub c", "onder a en b", "aanhef en onder a", "onderdelen b tot en met d", "eerste en tweede volzin". */
function readLetterPart(reader: Reader): boolean {
  return reader.attempt(() => {
    while (reader.take(({ lower }) => ordinals.has(lower) || lower === 'laatste')) reader.phrase('en');
    const head = reader.word(partWords);
    if (!head) return null;
    if (head.lower === 'volzin' || head.lower === 'zin') return true;
    reader.phrase('en');
    reader.word(partWords);
    const letters = readRanges(reader, () => readLetter(reader));
    if (letters.length > 0) reader.attempt(() => readTo(reader) && readLetter(reader));
    reader.attempt(() => reader.mark('°º'));
    return letters.length > 0 || head.lower === 'aanhef';
  }) ?? false;
}

const readLetter = (reader: Reader): string | null => reader.take(({ text }) => /^(?:[a-z]{1,2}|\d{1,2})$/.test(text) && !joins.has(text) && !determiners.has(text))?.text ?? null;

/** The rule of articles whose act is the one named last. */
export const ofLastAct = 'artikel-van-die-wet';

/** What articles of an act point at. */
export function point(act: Act, articles: readonly Article[]): Found {
  const provisions = articles.flatMap(({ article, paragraphs }) => {
    const base = provisionOf(act, article);
    return paragraphs.length > 0 ? paragraphs.map((paragraph): Provision => ({ ...base, paragraph })) : [base];
  });
  const rule = act.isLast ? ofLastAct : articles.length > 0 ? 'artikel' : 'wetsnaam';
  if (act.family === 'eu') return { rule: `${rule}-eu`, pointer: { kind: 'eu-act', ...(act.id && { celex: act.id }), ...(articles[0] && { article: articles[0].article }) } };
  return { rule, pointer: { kind: 'law', provisions: provisions.length > 0 ? provisions : [act.id ? { bwb: act.id } : {}] } };
}
