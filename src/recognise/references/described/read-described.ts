import { dutchWords } from '../../../tables/dutch-words.js';
import type { CitedKind } from '../../../types/mention.js';
import { readBracketedTitle, readDatedTitle, readPeriods, readYearName } from './dated-title.js';
import type { DocumentNoun } from './document-nouns.js';
import { readAudit, readCourtReport, readNational, readReportedYears, readReviewed, readYearlyReport, readYearlyReports } from './read-accounts.js';
import { readAgreement } from './read-agreement.js';
import { beginsOther, endsPhrase, isCapital, isParticiple, isOfSeries, prepositions, readNounPhrase, startOfOrdinal, topics } from './noun-phrase.js';
import { isDayTold, readDate, readDay, readDayOn } from '../papers/read-date-words.js';
import { readConsultation } from './read-consultation.js';
import { readAddressee, readEnclosed } from './read-enclosed.js';
import { readMadeAndDated, readMaker, readYearOf } from './read-maker.js';
import { readJudgment } from './read-judgment.js';
import { readMedium, readNews } from './read-news.js';
import { readRunningTitle, readSubjectTitle } from './running-title.js';
import { readMovers, startOfMoved } from './read-movers.js';
import { readObject, readReaction } from './read-reaction.js';
import { readNames } from '../acts/read-names.js';
import { closesQuote, readQuoted, readTitles } from '../acts/read-titles.js';
import { type Reader, words } from '../reader.js';

/** A paper named in words: tokens from (inclusive) and to (exclusive). */
export interface Described {
  readonly from: number;
  readonly to: number;
  readonly cited?: CitedKind;
  /** True when a title between quotation marks is part of it. */
  readonly titled?: true;
  /** True of "voornoemde brief": the paper of that kind named last. */
  readonly again?: true;
  /** True when the words alone do not make it one certain paper; a note at the end of the sentence may. */
  readonly weak?: true;
  /** True when no official number can be its own. */
  readonly news?: true;
  /** True of the judgment of a court. */
  readonly judged?: true;
  /** True of the title alone of a source as bibliographies list them. */
  readonly entry?: true;
  /** True when it is part of the name of another ("het rapport" of "de kabinetsreactie op het rapport"). */
  readonly within?: true;
  /** True of "onderzoek van X", which is a paper only where a note gives that: on its call, or as what X wrote; with `news` of "artikel van X" and "bericht dat …". */
  readonly study?: true;
}

/** Whether a citation in brackets or a note call stands before a token. */
export type IsIdentified = (at: number) => boolean;

const superlatives = words('laatste meest meeste recente');
const attributes = words('periodieke aanvullende suppletoire incidentele bestuurlijke');
/** Words before a plural that alone, with a number behind it, names certain papers. */
const determiners = words('de deze die mijn onze uw zijn haar beide');
/** Words of who speaks, whose study of a year is a certain one. */
const ours = words('ons onze');
const again = words('voornoemde voornoemd bovengenoemde bovengenoemd eerdergenoemde eerdergenoemd betreffende betreffend desbetreffende desbetreffend');
/** Marks at the end of a sentence. */
const closers = words('. ? !');
const indefinite = words('een geen elke ieder enkele');
const articleWords = words('artikel artikelen');
const askers = words('lid leden kamerlid kamerleden minister staatssecretaris');
/** Words that tell that questions are not those at hand. */
const earlier = words('eerdere eerder kamervragen');
/** Words behind "beantwoording van" that make it that of the questions at hand. */
const ownQuestions = words('deze dit vraag');
/** Nouns that stand in the description of another paper: "brief over de begroting". */
const lesser: ReadonlySet<DocumentNoun['by']> = new Set<DocumentNoun['by']>(['title', 'number', 'audit', 'court', 'agreed', 'reaction']);
/** Words within a description that else end a name. */
const goingOn = words('en dat die');
/** Tokens of the longest description before a number in brackets. */
const longestDescription = 30;

/** Reads a paper that words name ("rapport «…» van X", "brief van 7 juli jl.", "motie Drost c.s."), from its noun on. */
export function readDescribed(reader: Reader, isIdentified: IsIdentified): readonly Described[] {
  const head = reader.at;
  const { noun } = reader.peek().form;
  if (!noun) return [];
  reader.at++;
  if (noun.head !== undefined && !reader.phrase(noun.head)) return [];
  if (noun.plural && isIdentified(reader.at) && !determiners.has(reader.token(head - 1).lower)) return [];
  if (noun.by === 'court') return reader.token(head - 1).lower === 'geen' ? [] : [{ ...(!readJudgment(reader) && { weak: true, study: true }), from: head, to: reader.at, news: true, judged: true }];
  const start = startOf(reader, head);
  if (noun.by === 'reaction') return readReaction(reader) ? [{ from: start.plain, to: reader.at, news: true }] : [];
  const titles = reader.attempt(() => readTitles(reader, () => readDate(reader) || readMaker(reader) || (!noun.news && readAddressee(reader)) || (noun.news === true && readDayOn(reader)), () => noun.news === true && readMedium(reader)));
  if (titles) return titles.map(({ from, to }) => ({ from: from ?? start.from, to, ...kindOf(noun), titled: true }));
  const from = noun.by === 'movers' ? startOfMoved(reader, head) : undefined;
  const told = noun.news ? readNews(reader, head, isIdentified) : null;
  const isKnown = from !== undefined || told === 'sure' || (told === null && readKnown(reader, noun, start, isIdentified));
  const described = { from: from ?? start.plain, to: reader.at, ...kindOf(noun) };
  if (isKnown) return [described];
  if (told === 'weak') return [{ weak: true, study: true, ...described }];
  if (again.has(reader.token(head - 1).lower)) return [{ again: true, ...described, from: head - 1 }];
  if (!lesser.has(noun.by) && isIdentified(reader.at)) return [described];
  if (noun.by === 'title' && !noun.news && readMaker(reader)) return [{ ...(!(noun.made && !start.isOneOfMany) && { weak: true, study: true }), ...described, to: reader.at }];
  if (noun.by !== 'any') return [];
  return [start.from < start.plain && reader.at > head + 1 ? { ...described, from: start.from } : { weak: true, ...described }];
}

/** Reads what makes a paper one certain paper, by its noun. */
function readKnown(reader: Reader, noun: DocumentNoun, start: Start, isIdentified: IsIdentified): boolean {
  const inBrackets = (at: number) => reader.token(at).text === '(' && isIdentified(at);
  switch (noun.by) {
    case 'movers': return readMovers(reader);
    case 'any': return readMarks(reader, noun, start, isIdentified);
    case 'number': return noun.plural ? readYearlyReports(reader) || readReportedYears(reader) : readNumbered(reader, inBrackets, isIdentified);
    case 'audit': return readAudit(reader);
    case 'agreed': return readAgreement(reader, start.isOneOfMany) || readRunningTitle(reader) || inBrackets(reader.at);
    default: return !noun.news && (readReportedYears(reader) || readConsultation(reader) || readDatedTitle(reader, inBrackets) || readRunningTitle(reader) || readMadeAndDated(reader, start.isName || ours.has(reader.token(start.plain - 1).lower)) || (reader.attempt(() => readDate(reader) && inBrackets(reader.at)) ?? false));
  }
}

const kindOf = ({ cited, news }: DocumentNoun) => ({ ...(cited && { cited }), ...(news && { news }) });

/** Where a name begins: `plain` without the superlative before it, which belongs to it only when no more than a subject follows. */
interface Start {
  readonly from: number;
  readonly plain: number;
  /** True when the words before the noun are a name ("IOB-", "artikel 100-"). */
  readonly isName: boolean;
  /** True of "een rapport": who made it does not tell which. */
  readonly isOneOfMany: boolean;
  /** True of "19e voortgangsrapportage": its number tells which of a series it is. */
  readonly isNth: boolean;
}

function startOf(reader: Reader, head: number): Start {
  const at = (index: number) => reader.token(index);
  const isTied = at(head - 1).text === '-' && at(head).glued;
  let plain = startOfArticle(reader, isTied ? head - 1 : head) ?? (isTied && at(head - 2)?.kind === 'word' ? head - 2 : head);
  while (at(plain - 1).text === '-' && at(plain - 1).glued && at(plain).glued && at(plain - 2).kind === 'word') plain -= 2;
  if (isTied && /^\p{Lu}\p{Ll}+e$/u.test(at(plain - 1).text) && isCapital(at(plain))) plain--;
  if (plain === head && isCapital(at(head)) && isCapital(at(head - 1)) && at(head - 2).kind === 'word' && !isCapital(at(head - 2))) plain--;
  if (plain === head && isMakerBefore(reader, head)) plain--;
  const isName = plain < head && (isCapital(at(plain)) || articleWords.has(at(plain).lower));
  const isOneOfMany = indefinite.has(at(plain - 1).lower);
  while (attributes.has(at(plain - 1).lower)) plain--;
  const first = startOfOrdinal(reader, plain);
  const isNth = first < plain && isOfSeries(at(head));
  if (isNth || at(plain).lower === 'suppletoire') plain = first;
  let from = plain;
  while (superlatives.has(at(from - 1).lower)) from--;
  return { from, plain, isName, isOneOfMany, isNth };
}

const neuter = /(?:rapport|advies|onderzoek|verslag|bericht)$/;
const before = { neuter: words('het dit dat ons uw'), common: words('de deze die onze uw mijn') };

/** Whether the initials or name of its maker stand before a noun whose article is before them: "het OVK rapport", "het Nearshores rapport"; not "aan de OVK advies vragen", "het Veerse rapport". */
function isMakerBefore(reader: Reader, head: number): boolean {
  const [article, maker, noun] = [reader.token(head - 2), reader.token(head - 1), reader.token(head)];
  return (/^\p{Lu}\p{L}*\p{Lu}/u.test(maker.text) || (/^\p{Lu}\p{Ll}{3,}$/u.test(maker.text) && noun.lower.endsWith('rapport') && isNoWord(maker.text))) && !noun.glued && !isCapital(noun) && before[neuter.test(noun.lower) ? 'neuter' : 'common'].has(article.lower);
}

/** Whether no table or dictionary has it as a word or adjective. */
const isNoWord = (text: string): boolean => !dutchWords().isWord(text) && !dutchWords().isWord(text.toLowerCase()) && !text.endsWith('e');

/** Where "artikel 100" before a letter begins. */
function startOfArticle(reader: Reader, end: number): number | null {
  if (reader.token(end - 1).kind !== 'digits') return null;
  const start = reader.token(end - 2).text === '-' ? end - 3 : end - 2;
  return articleWords.has(reader.token(start).lower) ? start : null;
}

/** What makes a letter or report one certain paper: date, maker with a name, title, or a number right behind. */
function readMarks(reader: Reader, noun: DocumentNoun, start: Start, isIdentified: IsIdentified): boolean {
  if (noun.of === 'questions' && !reader.attempt(() => readQuestions(reader))) return false;
  if (reader.attempt(() => readUntilNumber(reader, isIdentified))) return true;
  if ((noun.of === 'paper' && readObject(reader)) || (noun.cited === 'brief' && readEnclosed(reader))) return true;
  const isArticle = articleWords.has(reader.token(start.plain).lower);
  let known = start.isNth || (noun.of === 'questions' && namesAsker(reader, start)) || (start.isName && (!noun.plural || isArticle)) || (noun.cited === 'rapport' && (readCourtReport(reader) || readReviewed(reader))) || (reader.attempt(() => reader.mark('-‐') && readNames(reader)) ?? false);
  const head = reader.at;
  for (let more = 0; more < 6; more++) {
    if (readDate(reader) || (reader.at === head && readName(reader, noun, isIdentified)) || readSubject(reader)) known = true;
    else if (!noun.plural && readMaker(reader)) known ||= !start.isOneOfMany;
    else if (!readTopic(reader) && (noun.cited !== 'brief' || !readAddressee(reader))) break;
  }
  if (known) reader.attempt(() => readUntilNumber(reader, isIdentified));
  else known = reader.attempt(() => readUntilNumber(reader, (at) => isDayTold(reader, at)) && readDate(reader)) ?? false;
  readNumberBehind(reader);
  return known;
}

/** "(van) eerdere Kamervragen", "van de vragen van het lid X": not "van deze vragen". */
function readQuestions(reader: Reader): boolean {
  const from = reader.at;
  if (!(reader.phrase('van') || reader.phrase('op')) || ownQuestions.has(reader.peek().lower) || !readNounPhrase(reader)) return false;
  const named = reader.tokens.slice(from, reader.at);
  return named.some(({ lower }) => lower.endsWith('vragen')) && named.some((token) => earlier.has(token.lower) || isCapital(token));
}

/** "van het lid X", "van de minister van BZK": who asked or answered the questions just read. */
const namesAsker = ({ tokens, at }: Reader, { plain }: Start) => tokens.slice(plain, at).some(({ lower }, i, all) => askers.has(lower) && (isCapital(all[i + 1]) || all[i + 1]?.lower === 'van'));

/** Everything up to a citation in brackets or a note call, when no verb and no other paper stands between. */
function readUntilNumber(reader: Reader, isIdentified: IsIdentified): boolean {
  for (let count = 0; count < longestDescription; count++) {
    if (isIdentified(reader.at) && (count < 4 || !closers.has(reader.peek().text))) return true;
    const token = reader.peek();
    if (reader.bracket(1)) continue;
    if (closesQuote(token) || isParticiple(token) || beginsOther(reader.last, token) || (endsPhrase(token) && !goingOn.has(token.lower)) || (token.form.noun && !lesser.has(token.form.noun.by))) return false;
    reader.at++;
  }
  return false;
}

/** Everything up to a citation in brackets, the year that a call follows ("jaarverslag 2030¹"), or whose year it tells of. */
const readNumbered = (reader: Reader, inBrackets: IsIdentified, isIdentified: IsIdentified): boolean =>
  (reader.attempt(() => readUntilNumber(reader, inBrackets)) ?? reader.attempt(() => reader.year() && isIdentified(reader.at)) ?? false) || readYearlyReport(reader) || readNational(reader) || readYearOf(reader) || readReportedYears(reader);

/** A name right behind the noun: its years ("2030-2033"), or a title without quotation marks ("nota Veilige oevers", "nota Op weg naar veilige oevers"). */
const readName = (reader: Reader, { cited }: DocumentNoun, isIdentified: IsIdentified): boolean =>
  readNational(reader) || (cited !== 'brief' && readDatedTitle(reader, isIdentified)) || readPeriods(reader) || readDay(reader) || readTitleName(reader) || readSubjectTitle(reader) || (cited === 'rapport' && readYearName(reader));

const readTitleName = (reader: Reader): boolean => isCapital(reader.peek()) && !reader.peek().glued && (reader.attempt(() => {
  if (readBracketedTitle(reader) || readRunningTitle(reader)) return true;
  reader.word(prepositions);
  return readNounPhrase(reader);
}) ?? false);

/** A few words that name its subject, when a date follows them, after its maker or not ("Verzamelbrief justitiële jeugd van 27 juni jl."). */
function readSubject(reader: Reader): boolean {
  return reader.attempt(() => {
    for (let count = 0; count < 5 && !endsPhrase(reader.peek()) && !isParticiple(reader.peek()); count++) {
      reader.at++;
      if (readDate(reader) || reader.attempt(() => readMaker(reader) && readDate(reader))) return true;
    }
    return false;
  }) ?? false;
}

/** "over …", with the title that ends it. */
function readTopic(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.word(topics) || !(readQuoted(reader) || readNounPhrase(reader))) return false;
    if (isCapital(reader.last)) reader.take(({ form }) => form.noun !== null);
    readQuoted(reader);
    return true;
  }) ?? false;
}

/** ", nr. 2024Z11859" or "nr. 2022-0000139020" belongs to what it numbers. */
function readNumberBehind(reader: Reader): void {
  reader.attempt(() => {
    reader.mark(',');
    if (!reader.phrase('nr', '.') && !reader.phrase('kenmerk')) return null;
    return reader.match(/\d{4}(?:[ZD]\d{5}|-\d{6,12}|\d{1,4})(?![\p{L}\d-])/uy);
  });
}
