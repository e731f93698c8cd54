import type { PersonName } from '../../types/paper.js';
import { parted } from './offices.js';

const group = /([^()]+)(?:\(([^()]*)\))?/g;
const accents: { readonly [spacing in string]?: string } = { '´': '\u0301', '`': '\u0300', '¨': '\u0308', '¸': '\u0327', 'ˇ': '\u030c' };

/** The members in "Hirsch (GroenLinks-PvdA), Van Kent en Dobbe (beiden SP)": a party stands for all names since the party before it; initials behind a name ("Vis, A.B. (WL)") name nobody else. */
export function readAskers(text: string): readonly PersonName[] {
  return Array.from(text.matchAll(group)).flatMap(([, names = '', inBrackets]) => {
    const party = inBrackets?.replace(/^(?:beiden|allen)\s+/u, '').trim();
    return names.replace(/^\s*en\s+/u, '').split(/,|\sen\s/u).flatMap((part): PersonName[] => {
      const name = tidyName(part.trim().replace(/^(?:(?:het|de|[Kk]amerlid|[Kk]amerleden|lid|leden)\s+)+/u, ''));
      return /\p{Lu}/u.test(name) && /\p{L}{2}/u.test(name) ? [{ name, ...(party && { party }) }] : [];
    });
  });
}

const answerer = /(?:^|^Antwoord(?:en)? |\bvan |\ben |, )(?:de )?((?:[Vv]ice-|[Dd]emissionair )?(?:[Mm]inister(?:-[Pp]resident|s)?|[Ss]taatssecretaris(?:sen)?))\s+(\p{Lu}[^()]{1,90})\(([^()]+)(?:\)|$)/gu;

const title = '(?:^|\\bvan |\\ben |, )(?:de )?([Mm]inister|[Ss]taatssecretaris)';
const initials = String.raw`(?:(?:(?:drs|dr|mr|ir|prof)\. ?)*(?:\p{Lu}\p{Ll}{0,2}\. ?){1,6})`;
const surname = String.raw`(?:(?:van|der|den|de|ten|ter|te|[’']t) )*\p{Lu}[\p{L}’'-]+(?: ?[–-] ?\p{Lu}[\p{L}’'-]+)?`;
const field = String.raw`(?:van|voor) (\p{Lu}[^().]{2,150}?)`;
/** Names with initials behind the office and what it is for, or between these: "de Minister van Water, A.B. Iep", "Minister A.B. Iep van Water". */
const withInitials: readonly (readonly [looks: RegExp, field: number, name: number])[] = [
  [new RegExp(`${title} ${field}, (${initials}${surname})(?=,| en |[.;]?\\s*$| De )`, 'gu'), 2, 3],
  [new RegExp(`${title} (${initials}${surname}) ${field}(?=,? en (?:van )?(?:de )?(?:[Mm]inister|[Ss]taatssecretaris)|[.;]?\\s*$)`, 'gu'), 3, 2],
];

/** The ministers in "Minister Hermans (Klimaat en Groene Groei) en van Staatssecretaris …". */
export function readAnswerers(text: string): readonly PersonName[] {
  const found = Array.from(text.matchAll(answerer)).flatMap(([, role = '', names = '', portfolio = '']) => sharing(role, names, portfolio));
  if (found.length > 0) return found;
  return withInitials.flatMap(([looks, fieldAt, nameAt]) => Array.from(text.matchAll(looks), (match) => answererOf(match[1] ?? '', match[nameAt] ?? '', match[fieldAt] ?? '')));
}

const second = /(?:,| en) (?:van )?(?:de )?([Mm]inister|[Ss]taatssecretaris) (?=\p{Lu})/u;

/** One or two who answer for the same ministry: "Minister Iep en Staatssecretaris Olm (Water)", "Ministers Iep en Olm (Water)". */
function sharing(role: string, names: string, portfolio: string): readonly PersonName[] {
  const other = second.exec(names);
  const one = role.replace(/(?<=[Mm]inister)s$|(?<=[Ss]taatssecretaris)sen$/u, '');
  if (other) return [...sharing(one, names.slice(0, other.index), portfolio), ...sharing(other[1] ?? '', names.slice(other.index + other[0].length), portfolio)];
  return (one === role ? [names] : names.split(/,| en /u)).map((name) => answererOf(one, name, portfolio));
}

const answererOf = (role: string, name: string, portfolio: string): PersonName => ({ name: tidyName(name), role: role.charAt(0).toUpperCase() + role.slice(1), portfolio: parted(portfolio) });

const post = String.raw`((?:[Mm]inister|[Ss]taatssecretaris)(?:-[Pp]resident)?)(?: ((?:(?:van|voor) |(?=\p{Lu}))[^\n,]{1,200}(?:, [^\n]{1,200}?)?))?`;
const greeting = '(?:Hoogachtend|[Mm]et vriendelijke groet(?:en)?),?';
/** The office on one line and the name on the next, both on one line, the office in capitals and the name behind it, or after the greeting the name first. */
const signatures: readonly (readonly [looks: RegExp, role: number, field: number, name: number])[] = [
  [new RegExp(String.raw`(?:(?:^|\n|${greeting} )[^\S\n]*[Dd]e |${greeting}\s+)${post},?[^\S\n]*\n\s*(\S[^\n]{2,69})(?=\n|$)`, 'gu'), 1, 2, 3],
  [new RegExp(String.raw`(?:^|\n|${greeting} )[^\S\n]*(?:[Dd]e )?([Mm]inister|[Ss]taatssecretaris) ((?:van|voor) \p{Lu}[^\n]{1,200}?),? ((?:\p{Lu}\p{Ll}{0,2}\. ?){1,6}[^\n,.]{2,60})(?=\n|$)`, 'gu'), 1, 2, 3],
  [new RegExp(String.raw`(?:^|\n|${greeting} )[^\S\n]*DE (MINISTER(?:-PRESIDENT)?|STAATSSECRETARIS) ((?:VAN|VOOR) \p{Lu}[\p{Lu}, -]{1,200}?)\s+(\p{Lu}[\p{Ll}.][^\n]{1,68})(?=\n|$)`, 'gu'), 1, 2, 3],
  [new RegExp(String.raw`${greeting}\s+(\S[^\n]{2,69}?)\s+(?:[Dd]e )?${post}[^\S\n]*(?=\n|$)`, 'gu'), 2, 3, 1],
];

/** What is left of the offices of two who sign beside each other, where a page was read across. */
const twoOffices = /\b[Dd]e (?:[Mm]inister|[Ss]taatssecretaris)/u;

/** Those who signed a letter. */
export function readSignatures(letter: string): readonly PersonName[] {
  return signatures.flatMap(([looks, roleAt, fieldAt, nameAt]) => Array.from(letter.matchAll(looks)).flatMap((match) => {
    const { [nameAt]: name = '' } = match;
    const [role = '', of] = [match[roleAt], match[fieldAt]].map((words) => words && calm(words));
    const portfolio = of?.replace(/^(?:van|voor) /u, '').replace(/,\s*$/u, '').trim();
    return isName(name) && !twoOffices.test(portfolio ?? '') ? [{ name: tidyName(name), role: role.charAt(0).toUpperCase() + role.slice(1), ...(portfolio && { portfolio }) }] : [];
  }));
}

/** Words printed in capitals throughout ("MINISTER", "VAN WATER EN VEREN") with those of a name. */
function calm(words: string): string {
  if (/\p{Ll}/u.test(words)) return words;
  return words.toLowerCase().replaceAll(/\p{L}+/gu, (word) => (/^(?:van|voor|en|de|het)$/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}

const particle = "(?:van|der|den|de|ten|ter|te|in|'t)";
const degree = '(?:RA|RE|MGA|MA|MPA)';
const fullName = String.raw`(?:(?:drs|dr|mr|ir|prof)\.? ){0,5}((?:${particle} ){0,3}\p{Lu}[\p{L}.'-]{0,60}(?: \(\p{L}{1,60}\))?(?: (?!${degree}(?![\p{L}.]))(?:${particle}|\p{Lu}[\p{L}.'-]{0,60}|\(\p{L}{1,60}\))){0,6})(?:,? ${degree}){0,6},?`;
/** One who acts for the holder; an extractor reads "d" as "cl" at times. */
const acting = String.raw`wn(?:d|cl)\.? `;
const officer = new RegExp(`${fullName} (${acting})?(president|secretaris)\\b`, 'gu');
/** What is printed before the word "secretaris" where a page in columns was read across. */
const body = /^(?:Ministerie|Commissie|Rapport)\b/u;
const columns = new RegExp(`${fullName} ${fullName} (president) (secretaris)`, 'u');

/** President and secretary of the Algemene Rekenkamer under its letter, also set in two columns. */
export function readOfficers(text: string): readonly PersonName[] {
  const [, first, second, role = '', otherRole = ''] = (text.includes(' president secretaris') && columns.exec(text)) || [];
  if (first && second) return [{ name: first, role }, { name: second, role: otherRole }];
  return Array.from(text.replaceAll('Algemene Rekenkamer ', '').matchAll(officer), ([, name = '', isActing, title = '']) => ({ name, role: isActing ? `wnd. ${title}` : title })).filter(({ name }) => !body.test(name));
}

/** Also with the name by which one is known behind the initials: "A.B. (Anna) Iep"; never the office of another who signs. */
function isName(text: string): boolean {
  return !/(?:minister|staatssecretaris)(?!\p{L})/iu.test(text) && /^(?:(?:drs|dr|mr|ir|prof)\.\s?)*(?:\p{Lu}[\p{L}.'’-]*(?![\p{L}.'’-])|\(\p{Lu}[\p{L}’-]*\)|van|der|den|de|ten|ter|te|[\s–-])+$/u.test(text.trim());
}

/** A name without title and stray spaces; an accent that an extractor put behind its letter goes back on it. */
function tidyName(text: string): string {
  const joined = text.replace(/ ?([´`¨¸ˇ])/gu, (_, accent: string) => accents[accent] ?? '').normalize('NFC');
  return parted(joined).replace(/(?<!\s)\s+c\.s\.\s*$/u, '').replace(/^(?:(?:drs|dr|mr|ir|prof)\.\s?)+/u, '').replace(/^[\s,]+|(?<![\s,])[\s,]+$/gu, '');
}
