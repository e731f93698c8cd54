import type { QuestionsPhrase } from './phrase.js';

/** The sentence in which a committee tells whom it asked about what, in whatever order it tells. */
const puts = /\b(?:voorgelegd|voor te leggen|voorleggen|een brief gestuurd|vragen vastgesteld|schriftelijk overleg gevoerd)\b/u;
/** Where such a sentence ends; its full stop is forgotten at times. */
const sentenceEnd = /(?<!\.\p{L}|\b(?:nrs?|drs?|mr|jl|st))\.(?= \p{Lu}|$)|(?<=\)) ?(?=De )|(?= De (?:\p{Ll}+[ -])?(?:voorzitter|griffier) (?:van|voor) )/u;
/** With what such a sentence begins, behind the lines over it. */
const opening = /\b(?:De|Het|In|Binnen|Bij) (?:de )?(?:leden van de )?(?:[Vv]aste |[Aa]lgemene )?(?:[Cc]|[Kk]amerc)ommissies? /u;
const body = '(?=[Mm]inister|[Ss]taatss?ecretar|regering|kabinet|Algemene Rekenkamer)';
/** What stands before whom it asked: behind the word that it asked, before that word, or where it is said to want something from them. */
const toWhom = [
  new RegExp(`(?:(?:voorgelegd|voor te leggen|een brief gestuurd) aan|schriftelijk overleg gevoerd met) (?:de |het )?${body}`, 'u'),
  new RegExp(`\\baan (?:de |het )?${body}(?=[^.]{0,300}? (?:voorgelegd|voor te leggen|voorleggen)\\b)`, 'u'),
  new RegExp(`\\b(?:wil(?:len)? (?:aan )?|(?:heeft|hebben) (?:zij |de commissies? |de leden )?)(?:de |het )?${body}`, 'u'),
];
const endOfBody = / (?:over|inzake|voorgelegd|voor te leggen|de (?:na)?volgende|op \d+|een brief)\b/u;
const about = /\s?\b(?:over|inzake|naar aanleiding van):? (?:[−–-] ?)?(?=\S)/u;
/** Where a subject ends that stands before the word that the committee asked. */
const endOfSubject = new RegExp(` (?:aan (?:de |het )?${body}|(?:de (?:na)?volgende|enkele|een aantal|een) (?:lijst van |feitelijke )*vragen|ter beantwoording|voorgelegd|voor te leggen)`, 'u');
/** No sentence is longer. */
const longest = 2000;

/** "De vaste commissie voor X heeft een aantal vragen voorgelegd aan de Minister van Y over de brief …", "… wil de minister van Y over de brief … de navolgende vragen voorleggen". */
export function committeePhrase(text: string): QuestionsPhrase {
  const found = text.split(sentenceEnd).find((part) => puts.test(part));
  if (found === undefined) return { askers: '', addressees: '', ...subjectLine(text) };
  const sentence = found.slice(Math.max(found.search(opening), 0)).slice(0, longest);
  const title = subjectOf(sentence);
  return { askers: '', addressees: addresseesIn(sentence), ...(title !== '' && { title }) };
}

function addresseesIn(sentence: string): string {
  const found = toWhom.map((looks) => looks.exec(sentence)).find((match) => match !== null);
  const rest = found ? sentence.slice(found.index + found[0].length) : '';
  return rest.slice(0, endOfBody.exec(rest)?.index);
}

/** What stands behind the word that the committee asked; else what stands before it. */
function subjectOf(sentence: string): string {
  const asked = puts.exec(sentence)?.index ?? 0;
  const behind = about.exec(sentence.slice(asked));
  if (behind) return sentence.slice(asked + behind.index + behind[0].length).trim();
  const before = about.exec(sentence.slice(0, asked));
  const rest = before ? sentence.slice(before.index + before[0].length) : '';
  return rest.slice(0, endOfSubject.exec(rest)?.index).trim();
}

/** The line of a letter that says what it is about. */
function subjectLine(text: string): { readonly title?: string } {
  const title = /(?:B ?E ?T ?R ?E ?F ?T|Betreft|betreft)\s+(?:.{0,80}?\b(?:over|bij) )?(.{3,400}?)(?= 20xx-20xx| (?:UW KENMERK|ONS KENMERK|U W|O N S|ons kenmerk|Geachte|\d{1,2}\/\d{1,2})\b|$)/u.exec(text)?.[1];
  return title ? { title: title.replace(/(?<![.\s])[.\s]+$/u, '') } : {};
}
