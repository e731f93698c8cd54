import type { Addressee, DocumentKind, Masthead, PersonName } from '../../types/paper.js';
import { dayAfter, printedDay } from './dates.js';
import { dossiersOf, dossierTitleOf } from './dossier.js';
import type { Head } from './head.js';
import { caseNumbersOf, identifierOf, relatedOf, sessionOfDay, sessionYearOf } from './number.js';
import { readOffices } from './offices.js';
import { furtherPhrases, questionsPhrase } from './questions-phrase.js';
import { readAnswerers, readAskers, readOfficers, readSignatures } from './people.js';

/** Opens the line that says who answers; with a small letter it is an answer given before, which the questions are about. */
const reply = /\bA(?:ntwoord(?:en)?|NTWOORD(?:EN)?)(?: van| VAN)?(?: de| DE)? (?=[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)/u;

/** What tells the kind of a paper: the first that fits. */
const kinds: readonly (readonly [looks: RegExp, kind: DocumentKind])[] = [
  [/\bMededeling van (?:de )?(?:minister|staatssecretaris)/iu, 'uitstelbericht'],
  [/\bSCHRIFTELIJK OVERLEG\b|^(?:Inbreng )?[Vv]erslag (?:van een )?(?:nader )?schriftelijk overleg$/mu, 'lijst'],
  [/\bLIJST VAN VRAGEN|\b(?:vaste |algemene )?commissies? .{0,300}vragen .{0,80}voorgelegd|Antwo[ao]rd(?:en)? Algemene Rekenkamer|lijst van vragen/iu, 'lijst'],
  [/^.{0,200}\b(?:Retouradres|Geachte)|\bGeachte .{0,80}(?:Hierbij|Hiermee) (?:stuur|zend|bied|doe)|\b(?:hierbij (?:stuur|zend|bied|doe) ik|in antwoord op uw brief|op Kamervragen van|in het antwoord op uw brief)\b/iu, 'brief'],
  [/\bB(?:RIEF VAN (?:DE|HET)|rief van (?:de|het))\b/u, 'brief'],
  [/Aanhangsel\s?van de Handelingen|\bAH \d{1,4}\b/iu, 'aanhangsel'],
  [reply, 'aanhangsel'],
  [/\bVra(?:ag|gen) (?:gesteld door|van (?:het lid|de leden)(?! van (?:de|het) (?:[^.,]{0,60}fractie)))|\(ingezonden /iu, 'vragen-zonder-antwoord'],
  [/\bGeachte (?:voorzitter|heer|mevrouw)/iu, 'brief'],
];

/** What the paper prints about itself; absent what it does not print. */
export function readMasthead(head: Head): Masthead {
  const { text } = head;
  const lines = head.lines.join('\n');
  const kind = kinds.find(([looks]) => looks.test(text) || looks.test(lines))?.[1] ?? 'onbekend';
  const court = isCourt(text);
  const asked = questionsPhrase(head, kind);
  const all = [asked, ...furtherPhrases(text, head.headings, kind)];
  const [dossier, ...others] = dossiersOf(head);
  const answerers = answerersOf(head, kind, court);
  const addressees = court || asked.addressees.includes(courtName) ? [{ role: courtName }] : each(all.flatMap((phrase) => readOffices(phrase.addressees)), ({ role }) => role);
  const caseNumbers = caseNumbersOf(head);
  const dates = datesOf(head, kind, court);
  const day = dates.dateAnswered ?? dates.issued;
  const sessionYear = court ? sessionOfDay(day) : sessionYearOf(head, day);
  const fields = {
    identifier: identifierOf(head, { dossier, kind, sessionYear, caseNumber: caseNumbers[0] }), sessionYear, title: asked.title, dossierTitle: dossierTitleOf(head), committee: committeeOf(text),
    publisher: court ? courtName : kind === 'brief' ? undefined : /(?:Tweede|Eerste) Kamer der Staten-Generaal/u.exec(text)?.[0],
    ...dates,
  };
  return {
    kind, ...printedOnly(fields), askers: each(all.flatMap((phrase) => readAskers(phrase.askers)), ({ name, party }) => `${name} (${party})`), addressees, answerers,
    dossierNumbers: dossier ? [dossier, ...others] : [],
    caseNumbers,
    answeringBodies: addressees[0]?.role === courtName ? [courtName] : bodiesOf(answerers, kind === 'lijst' && /beantwoord|toegezonden antwoorden|gereageerd|antwoordbrief/u.test(text) ? addressees : []),
    onBehalfOf: readOffices(onBehalf.exec(text)?.[1] ?? '').filter(({ portfolio }) => !isOwn(portfolio, answerers)),
    related: relatedOf(head),
  };
}

const courtName = 'Algemene Rekenkamer';
const onBehalf = /\b[Mm]ede namens (?:de |het )?(.{3,400}?)(?=\s?\(ontvangen|\. |, deel ik|,? beantwoord\b|,? de antwoorden|,? op (?:Kamer|de )?vragen|,? De (?:[Mm]inister|[Ss]taatssecretaris) |$)/u;

/** Each thing once, by what tells it apart. */
const each = <T>(things: readonly T[], key: (thing: T) => string): readonly T[] => [...new Map(things.map((thing) => [key(thing), thing])).values()];

/** Fields with a value. */
function printedOnly(fields: { readonly [field: string]: string | undefined }): Partial<Masthead> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Whether the Algemene Rekenkamer answers by a letter of its own. */
function isCourt(text: string): boolean {
  return text.includes(courtName) && /\bvastgestelde? antwoord|Antwo[ao]rd(?:en)? Algemene Rekenkamer/u.test(text) && !text.includes('LIJST VAN VRAGEN');
}

/** Whether it is the portfolio of one who signs: his name may stand right behind it. */
const isOwn = (portfolio: string | undefined, answerers: readonly PersonName[]): boolean => answerers.some((person) => person.portfolio !== undefined && portfolio?.startsWith(person.portfolio));

/** No line that says who answers is longer. */
const longestReply = 600;

function answerersOf({ text, letter, printedLetter, lines }: Head, kind: DocumentKind, court: boolean): readonly PersonName[] {
  if (court) return readOfficers(text);
  const { index } = reply.exec(text) ?? { index: text.length };
  const named = readAnswerers(text.slice(index, index + longestReply).split(/\(ontvangen|[Mm]ede namens/u)[0] ?? '');
  const signed = named.length > 0 ? named : readSignatures(letter());
  if (signed.length > 0 || kind !== 'brief') return signed;
  const above = readSignatures(lines.join('\n'));
  return above.length > 0 ? above : readSignatures(printedLetter());
}

function bodiesOf(answerers: readonly PersonName[], addressees: readonly Addressee[]): readonly string[] {
  const bodies = [...answerers, ...(answerers.length === 0 ? addressees : [])].flatMap(({ portfolio }) => portfolio ?? []);
  return [...new Set(bodies)];
}

/** A word of the name of a committee, with the mark of a note; and what joins it to the next, also to the name of another committee. */
const [nameWord, nameJoint] = [String.raw`\p{Lu}[\p{L}’'/-]{0,60}\d?`, ',? (?:(?:en|/|de|het|van|voor|vaste|algemene|commissies?) ){0,6}'];
const committee = new RegExp(String.raw`(?<!\p{L})((?:[Vv]aste |[Aa]lgemene )?(?:[Cc]|[Kk]amerc)ommissies? (?:voor|van) (?:(?:van|de|het) ){0,2}${nameWord}(?:${nameJoint}${nameWord}){0,40})(?: \d\)?)?(?=,? (?:(?:heeft|hebben|stelde|gestelde|bestaat|bestond|wil|willen|belast|over)(?!\p{L})|op \d|\(?[Kk]amerstuk))`, 'u');

function committeeOf(text: string): string | undefined {
  return (text.includes('ommissie') ? committee.exec(text) : null)?.[1]?.replace(/(?<=\p{L})\d(?=[,\s]|$)/gu, '');
}

/** How a committee tells on which day it put its questions, and on which it was answered, behind the day. */
const [put, replied] = [String.raw`(?:(?: aan [^.]{3,200})? voorgelegd| toegezonden vragen| een brief gestuurd|(?: nog)? (?:een aantal|enkele) vragen (?:gesteld|voorgelegd))\b`, String.raw` (?:inhoudelijk )?(?:gereageerd|gegeven antwoorden)\b`];

/** How it tells that a letter of that day answered; any other letter is one that it asked about. */
const byLetter = String.raw`[^.]{0,200} (?:beantwoord|antwoorden (?:hieronder|hierna))\b`;

const day = (before: string, after = ''): RegExp => new RegExp(before + printedDay + after, 'iu');

/** The line on which a letter is dated. */
const dated = new RegExp(`^(?:(?:Den Haag|['’]s-Gravenhage),? )?${printedDay}$`, 'imu');

/** Where a paper says its days, in order of trust. */
const days = {
  received: [day('\\(ontvangen ?(?:op )?'), day('ontvangen ?(?:op )?')],
  letter: [day('d ?a ?t ?u ?m[\\s:]*')],
  court: [day('\\bop ', ' vastgestelde? antwoord')],
  asked: [day('ingezonden ?(?:op )?'), day('ingediend ?(?:op )?')],
  answered: [day('\\b(?:beantwoord(?: bij brief van)?|antwoordbrief van) '), day('\\bbij brief van ', byLetter), day('\\b(?:op|bij brief van|en) ', replied)],
  issued: [day('(?:vastgesteld|voorgesteld) ?')],
} as const;

/** Where a paper of some kind says when its questions were put. */
const putOn: { readonly [of in DocumentKind]?: readonly RegExp[] } = { brief: [day('uw brief van ')], uitstelbericht: [day('\\bop ')], lijst: [day('\\bop ', put), day('uitgaande brief van ')] };

function datesOf({ text, lines }: Head, kind: DocumentKind, court: boolean) {
  const first = (looks: readonly RegExp[], until?: string): string | undefined => {
    for (const look of looks) {
      const found = dayAfter(look, text, until);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const received = first(days.received);
  const letter = court || kind === 'brief' ? (first(days.letter) ?? dayAfter(dated, lines.join('\n')) ?? first(days.court)) : undefined;
  return {
    dateAsked: first(days.asked) ?? first(putOn[kind] ?? [], kind === 'uitstelbericht' ? received : undefined),
    dateAnswered: kind === 'uitstelbericht' ? undefined : (received ?? letter ?? first(days.answered)),
    issued: first(days.issued) ?? letter ?? (kind === 'uitstelbericht' ? received : undefined),
  };
}
