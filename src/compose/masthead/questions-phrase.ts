import type { DocumentKind } from '../../types/paper.js';

/** The parts of "Vragen van … aan … over …", empty where not printed. */
export interface QuestionsPhrase {
  readonly askers: string;
  readonly addressees: string;
  readonly title?: string;
}

const nothing: QuestionsPhrase = { askers: '', addressees: '' };
const opening = /\b(?:[Kk]amer)?[Vv]ra(?:ag|gen) van (?=(?:het |de )?(?:lid|leden)(?![\p{Ll}]))|\bhebben (?=de leden\b)|\bheeft (?=het lid\b)/gu;
const toWhom = / aan (?:de |het )?(?=[Mm]inister|[Ss]taatss?ecretar|regering|kabinet)/u;
const about = /\s?\bover:? (?:[−–-] ?)?(?=\S)/u;
const subject = /\s?\b(?:over|inzake):? (?:[−–-] ?)?(?=\S)/u;
const endOfAskers = /,? (?:schriftelijke )?vragen gesteld|,? (?:zijn|worden|kunnen|deel ik)\b/u;
const endOfTitle = / ?\(ingezonden| ?\(\d{4}Z\d{5}\)| (?:worden|zijn|kunnen) (?=beantwoord|niet|binnen)|\.(?= (?:Antwoord|Vanwege|Deze|De |Ik |Hierbij|Mede|Zie ook))|\.?$/u;
/** Where the sentence of a committee ends; its full stop is forgotten at times. */
const endOfSubject = /(?<!\.\p{L}|\b(?:nrs?|drs?|mr|jl|st))\.(?= \p{Lu}|$)|(?<=\)) ?(?=De )/u;
/** No subject line is longer. */
const longest = 2000;
/** Phrases that are looked at. */
const most = 20;

/** Finds who asked whom about what. Of letters the line that says it is read, for it ends where the subject ends. */
export function questionsPhrase(text: string, lines: readonly string[], kind: DocumentKind): QuestionsPhrase {
  if (kind === 'lijst') return committeePhrase(text);
  const places = kind === 'brief' ? [...lines, text] : [text];
  const found = places.map(readPhrase).filter((phrase) => phrase !== nothing);
  return found.find(({ title }) => title !== undefined) ?? found[0] ?? nothing;
}

/** The first phrase; or a later one with the same askers that tells whom they asked: a heading often leaves that and their parties out. */
function readPhrase(text: string): QuestionsPhrase {
  const phrases = [...text.matchAll(opening)].slice(0, most).map(({ index, 0: { length } }) => phraseIn(text.slice(index + length, index + longest)));
  const [first = nothing] = phrases;
  return phrases.find(({ askers, addressees }) => addressees !== '' && namesIn(askers) === namesIn(first.askers)) ?? first;
}

const namesIn = (askers: string) => askers.replaceAll(/ ?\([^()]{0,100}\)/gu, '');

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
  const sent = text.indexOf('(ingezonden');
  const end = sent > 0 && sent < longest / 2 ? sent : (endOfTitle.exec(text)?.index ?? text.length);
  return text.slice(0, end).replace(/(?<![\s:])[\s:]+$/u, '').trim();
}

/** "De vaste commissie voor X heeft een aantal vragen voorgelegd aan de Minister van Y over de brief …". */
function committeePhrase(text: string): QuestionsPhrase {
  const put = /(?:voorgelegd|voor te leggen|een brief gestuurd) aan (?:de |het )?/u.exec(text);
  if (put) {
    const rest = text.slice(put.index + put[0].length, put.index + longest);
    const over = subject.exec(rest);
    const end = endOfSubject.exec(rest)?.index ?? rest.length;
    const title = over && over.index < end ? rest.slice(over.index + over[0].length, end).trim() : '';
    return { askers: '', addressees: rest.slice(0, Math.min(over?.index ?? end, end)), ...(title !== '' && { title }) };
  }
  const title = /(?:BETREFT|Betreft|betreft)\s+(?:.{0,80}?\b(?:over|bij) )?(.{3,400}?)(?= (?:UW KENMERK|ONS KENMERK|U W|O N S|ons kenmerk|Geachte|\d{1,2}\/\d{1,2})\b|$)/u.exec(text)?.[1];
  return { ...nothing, ...(title && { title: title.replace(/(?<![.\s])[.\s]+$/u, '') }) };
}
