import type { DocumentKind } from '../../types/paper.js';
import { committeePhrase } from './committee-phrase.js';
import type { Head } from './head.js';
import type { QuestionsPhrase } from './phrase.js';

const nothing: QuestionsPhrase = { askers: '', addressees: '' };
const opening = /\b(?:[Kk]amer)?[Vv]ra(?:ag|gen) (?:van|die(?: door)?|(?:die )?(?:(?:zijn|waren|werden) )?gesteld door) (?=(?:het |de )?(?:[Kk]amer)?(?:lid|leden)(?!\p{Ll}| ?der (?:Eerste |Tweede )?Kamer| van (?:de|het) (?:\p{Ll}|[^.,]{0,60}fractie)))|\bhebben (?=de (?:[Kk]amer)?leden\b)|\bheeft (?=het (?:[Kk]amer)?lid\b)/gu;
const toWhom = / aan (?:de |het )?(?=[Mm]inister|[Ss]taatss?ecretar|regering|kabinet)/u;
const about = /\s?\bover:? (?:[−–-] ?)?(?=\S)/u;
const endOfAskers = /,? (?:schriftelijke )?vragen gesteld|,? (?:zijn|worden|kunnen|deel ik|heeft|hebben|mij|ons|op \d)\b/u;
/** Where a paper says when its questions came, or under which number. */
const sent = /\.? ?\([\p{Ll} .]{0,20}(?:[Ii]ngezonden|\d{4}Z ?\d{5}(?!\d))/u;
/** What follows a subject in the same sentence, or on the next line. */
const afterTitle = [
  String.raw` (?:worden|zijn|kunnen) (?=beantwoord|niet|binnen)`, String.raw` (?=(?:deel|meld|bericht|stuur|zend|bied|doe) ik u\b)`, String.raw`,? (?=[Ii]ngezonden (?:op )?\d)`,
  String.raw` (?=(?:[Uu]w|[Oo]ns) (?:kenmerk|referentie)\b|Bijlagen?\b)`, ' (?=Antwoord(?:en)?(?: van)?(?: de)? (?:[Mm]inister|[Ss]taatssecretaris))', String.raw`\.(?= (?:Antwoord|Vanwege|Deze|De |Ik |Hier(?:bij|mee)|In (?:aanvulling|antwoord)|Bijgaand|Mede|Zie ook|U ))`,
];
/** How a letter goes on in a sentence of its own, which may say when the questions came. */
const nextSentence = /\. (?=(?:Deze|De|Uw) (?:schriftelijke )?(?:vragen|antwoorden)\b)/u;
const endOfTitle = new RegExp(String.raw`${[sent.source, ...afterTitle].join('|')}|\.?$`, 'u');
/** No subject line is longer. */
const longest = 2000;
/** Phrases that are looked at. */
const most = 20;

/** Finds who asked whom about what. Of letters the paragraph that says it is read, for it ends where the subject ends; another with the same askers may tell whom they asked. */
export function questionsPhrase({ text, paragraphs }: Head, kind: DocumentKind): QuestionsPhrase {
  if (kind === 'lijst') return committeePhrase(text);
  const found = (kind === 'brief' ? [...paragraphs, text] : [text]).map(readPhrase).filter((phrase) => phrase !== nothing);
  const first = found.find(({ title }) => title !== undefined) ?? found[0] ?? nothing;
  const told = found.find((phrase) => tellsMore(phrase, first));
  return told ? { ...first, askers: told.askers, addressees: told.addressees } : first;
}

/** What joins the questions of others to those before them in one sentence. */
const joined = /(?:,| en| alsmede)(?: op)?(?: de)?(?: schriftelijke)? $/u;
const withParty = /\((?:beiden? |allen )?\p{Lu}/u;

/** Those who asked besides the first: named in the same sentence, or in a heading over questions of their own. */
export function furtherPhrases(text: string, headings: string, kind: DocumentKind): readonly QuestionsPhrase[] {
  if (kind === 'lijst') return [];
  const inText = openingsOf(text);
  const end = inText.findIndex(({ index }, i) => i > 0 && !isJoined(text.slice(inText[i - 1]?.index, index)));
  const phrases = [...inText.slice(1, end === -1 ? undefined : end).map(({ index, 0: { length } }) => text.slice(index + length)), ...openingsOf(headings).map(({ index, 0: { length } }) => headings.slice(index + length))];
  return phrases.map((rest) => phraseIn(rest.slice(0, longest))).filter(({ askers }) => withParty.test(askers));
}

const isJoined = (between: string) => joined.test(between) && !/\. \p{Lu}/u.test(between);
/** What stands before questions whose answers are only spoken of. */
const spokenOf = /\b(?:bij|in|naar) (?:de|mijn|onze) (?:eerdere )?(?:beantwoording van|antwoorden op)(?: de| eerdere)?(?: schriftelijke)? $/u;
const openingsOf = (text: string) => [...text.matchAll(opening)].slice(0, most).filter(({ index }) => !spokenOf.test(text.slice(Math.max(0, index - 80), index)));

/** The first phrase; or a later one with the same askers that tells whom they asked: a heading often leaves that and their parties out. */
function readPhrase(text: string): QuestionsPhrase {
  const phrases = openingsOf(text).map(({ index, 0: { length } }) => phraseIn(text.slice(index + length, index + longest)));
  const [first = nothing] = phrases;
  return phrases.find((phrase) => tellsMore(phrase, first)) ?? first;
}

/** Whether a phrase with the same askers tells whom they asked. */
const tellsMore = ({ askers, addressees }: QuestionsPhrase, first: QuestionsPhrase) => addressees !== '' && namesIn(askers) === namesIn(first.askers);
const namesIn = (askers: string) => askers.replaceAll(/ ?\([^()]{0,100}\)/gu, '').trim();

function phraseIn(rest: string): QuestionsPhrase {
  const over = about.exec(rest);
  const to = toWhom.exec(rest.slice(0, over?.index));
  const end = Math.min(to?.index ?? rest.length, over?.index ?? rest.length, endOfAskers.exec(rest)?.index ?? rest.length);
  const title = over ? titleOf(rest.slice(over.index + over[0].length)) : '';
  return {
    askers: rest.slice(0, end),
    addressees: to ? rest.slice(to.index + to[0].length, over?.index ?? endOfTitle.exec(rest)?.index) : '',
    ...(title !== '' && { title }),
  };
}

function titleOf(text: string): string {
  const at = text.search(sent);
  const next = text.search(nextSentence);
  const whole = at > 0 && at < longest / 2 ? at : (endOfTitle.exec(text)?.index ?? text.length);
  const end = next > 0 ? Math.min(next, whole) : whole;
  return text.slice(0, end).replace(/(?<![\s:])[\s:]+$/u, '').trim();
}
