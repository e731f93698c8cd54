import { dossierParts } from '../../tables/official-numbers.js';
import type { Head } from './head.js';

const { chapter, fund } = dossierParts;
const printed = new RegExp(String.raw`^(?:(?:ah|kv)-[te]k-\d{4,8}Z?-?[\dA-Z]+|kst-\d{5}(?:-${chapter}|-${fund}|-\d+)?-[\dA-Z]+)(?:-[hn]\d)?$`, 'u');
const dossier = new RegExp(String.raw`^(\d{2}) ?(\d{3})(?: ?[-–(]?\s?(${chapter})\)?(?!\p{L})| ?-(\d{1,2})(?!\d)| (${fund})(?=\s\p{Lu}\p{Ll}|$))?(?=\s|$)`, 'u');
/** A number of a dossier as it opens a line, also with its second number as a matter of the whole Kingdom ("(R2048)"). */
const opens = String.raw`^\d{2} ?\d{3}(?:[ -](?:${chapter}|${fund})|-\d{1,2})?(?: \(R ?\d{1,4}\))?`;
const [titled, alone] = [new RegExp(String.raw`${opens} (?=\p{Lu}\p{Ll})`, 'u'), new RegExp(`${opens}$`, 'u')];
/** No title takes more lines. */
const longestTitle = 8;
const afterTitle = /^(?:\d{2} ?\d{3}(?!\d)|[Nn]r\.|Vastgesteld|(?:[A-Z]{1,2}\d? )?(?:VERSLAG|LIJST|BRIEF|NADER|VOORLOPIG|HERDRUK)\b)/u;
const rowNumber = new RegExp(String.raw`(\d{5})(?:[ -](${chapter}|${fund}))?,? nr\. (\d{1,4}|[A-Z]{1,2})(?=\s|$|\|)`, 'u');

/** The papers that a masthead says to see as well. */
const seeAlso = /Zie ook Aanhangsels?\s?Handelingen,? ?vergaderjaar ?(\d{4}) ?[-–—] ?(\d{4}), ?nrs?\. ?(\d+(?:(?:, | en )\d+)*)/iu;

/** Session year "2023-2024" as printed in a masthead, or that of the day on which the answer to a numbered set of questions was received. */
export function sessionYearOf(head: Head, received: string | undefined): string | undefined {
  const [, from, until] = /Vergaderjaar\s?(\d{4})\s?[-–—]\s?(\d{4})/iu.exec(head.text.replace(seeAlso, '')) ?? [];
  return from && until ? `${from}-${until}` : setNumberOf(head) && sessionOfDay(received);
}

/** The parliamentary year of a day; it begins in the course of September, so that a day of that month does not tell. */
function sessionOfDay(day = ''): string | undefined {
  const [year = 0, month = 9] = day.split('-').map(Number);
  return month === 9 ? undefined : month > 9 ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

/** "AH 612": the number of a set of questions with its answers before it is printed. */
const setNumberOf = ({ lines }: Head): string | undefined => lines.flatMap((line) => /^AH (\d{1,4})$/u.exec(line)?.[1] ?? [])[0];

/** Dossiers of a Kamerstuk ("27925", "35925-X"), that of its number first: each on the line that opens it, the number with the dossier's title. */
export function dossiersOf({ lines }: Head): readonly string[] {
  const found = lines.flatMap((line, i) => {
    const match = dossier.exec(line);
    const follows = match && (/\p{Lu}/u.test(line.slice(match[0].length)) || /\p{Lu}\p{Ll}/u.test(lines[i + 1] ?? ''));
    return match && follows ? [[`${match[1]}${match[2]}`, match[3] ?? match[4] ?? match[5]].filter(Boolean).join('-')] : [];
  });
  return [...new Set(found)];
}

/** Title of the first dossier: what stands behind its number and on the lines below, up to the number of the paper or another dossier. */
export function dossierTitleOf({ lines }: Head): string | undefined {
  const first = lines.findIndex((text, i) => titled.test(text) || (alone.test(text) && /^\p{Lu}.*\p{Ll}/u.test(lines[i + 1] ?? '')));
  if (first === -1) return undefined;
  const [line = '', ...below] = lines.slice(first, first + longestTitle);
  const end = below.findIndex((text) => afterTitle.test(text));
  return [line.replace(titled, '').replace(alone, ''), ...below.slice(0, Math.max(end, 0))].join(' ').trim() || undefined;
}

/** Case numbers ("2024Z18435") that the masthead prints as its own: on a line, or after the mention of the letter they came with. */
export function caseNumbersOf({ lines, text }: Head): readonly string[] {
  const alone = lines.flatMap((line) => /^(?:Kamervraag )?(\d{4}Z ?\d{5})$/u.exec(line)?.[1]?.replace(' ', '') ?? []);
  const cited = alone.length > 0 ? undefined : /(?:nr\.?|nummer|kenmerk|vragen[^.]{0,300}\()\s?(\d{4}Z\d{5})/u.exec(text)?.[1];
  return [...new Set([...alone, ...(cited ? [cited] : [])])];
}

/** The letter that numbers a paper of the Eerste Kamer, before what it is. */
const lettered = /(?:^|\n)([A-Z]{1,2})\d?\s(?=(?:NADER |VOORLOPIG )?(?:VERSLAG|BRIEF|MEMORIE|LIJST|NOTA)\b)/u;

/** The number of a piece that the House has not given a place in a dossier, before what it is: "2031D00417 LIJST VAN VRAGEN". */
const pieceNumber = /^(\d{4}D\d{5})(?=\s+\p{Lu}{4}|$)/u;

/** The official number in our form: printed whole in the foot of a page, else put together of what the masthead prints. */
export function identifierOf(head: Head, dossierNumber: string | undefined, kind: string, sessionYear: string | undefined): string | undefined {
  const whole = [...head.furniture, ...head.lines].map((line) => line.replace(/^Kamerstuk (?=\d)/u, 'kst-')).find((line) => printed.test(line));
  if (whole) return whole;
  const chamber = /\bEerste Kamer der Staten-Generaal/u.test(head.text) ? 'ek' : 'tk';
  const session = sessionYear?.replace('-', '');
  const set = setNumberOf(head);
  if (session && set) return `ah-${chamber}-${session}-${set}`;
  const number = head.lines.find((line) => /^\d{1,4}$/u.test(line));
  if (session && number && /Aanhangsel\s?van de Handelingen/u.test(head.text)) return `ah-${chamber}-${session}-${number}`;
  const row = rowNumber.exec(head.lines.find((line) => /\d{4}-\d{4}/u.test(line)) ?? '');
  if (row) return ['kst', row[1], row[2], row[3]].filter(Boolean).join('-');
  const piece = /(?:^|\s)[Nn]r\. ?(\d{1,4}|[A-Z]{1,2})(?=\s|$)/u.exec(head.lines.join('\n'))?.[1] ?? lettered.exec(head.lines.join('\n'))?.[1];
  if (dossierNumber && piece) return `kst-${dossierNumber}-${piece}`;
  const [caseNumber] = caseNumbersOf(head);
  if (kind === 'vragen-zonder-antwoord' && caseNumber) return `kv-${chamber}-${caseNumber}`;
  const own = head.lines.flatMap((line) => pieceNumber.exec(line)?.[1] ?? [])[0];
  return own && `tk-${own}`;
}

/** Official numbers of the papers that a masthead says to see as well. */
export function relatedOf({ text }: Head): readonly string[] {
  const [, from, until, list] = seeAlso.exec(text) ?? [];
  return list ? list.split(/\D+/).map((number) => `ah-tk-${from}${until}-${number}`) : [];
}
