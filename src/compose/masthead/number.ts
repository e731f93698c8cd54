import { dossierParts, isOfficialNumber } from '../../tables/official-numbers.js';
import type { DocumentKind } from '../../types/paper.js';
import type { Head } from './head.js';

/** The papers that a masthead says to see as well: the session year before their numbers, or in older papers behind them. */
const seeAlso = [
  /Zie ook Aanhangsels?\s?Handelingen,? ?vergaderjaar ?(?<from>\d{4}) ?[-–—] ?(?<until>\d{4}), ?nrs?\.? ?(?<numbers>\d+(?:(?:, | en )\d+)*)/iu,
  /Zie ook Aanhangsels?\s?Handelingen,? ?nrs?\.? ?(?<numbers>\d+(?:(?:, | en )\d+)*), ?vergaderjaar ?(?<from>\d{4}) ?[-–—] ?(?<until>\d{4})/iu,
];

/** The row over a paper on its page of publication, up to its number: the House and the session year, at times glued or parted by bars. */
const row = String.raw`Staten-Generaal[\s|]*(\d{4})-(\d{4})[\s|]*`;
const publishedIn = new RegExp(row, 'u');

/** Session year "2023-2024" as printed in a masthead, or that of the day on which the answer to a numbered set of questions was received. */
export function sessionYearOf({ text, lines }: Head, received: string | undefined): string | undefined {
  const [, from, until] = /Vergaderjaar\s?(\d{4})\s?[-–—]\s?(\d{4})/iu.exec(seeAlso.reduce((rest, looks) => rest.replace(looks, ''), text)) ?? publishedIn.exec(text) ?? [];
  if (from && until) return `${from}-${until}`;
  return lines.some((line) => setNumber.test(line)) ? sessionOfDay(received) : undefined;
}

/** The parliamentary year of a day; it begins in the course of September, so that a day of that month does not tell. */
export function sessionOfDay(day = ''): string | undefined {
  const [year = 0, month = 9] = day.split('-').map(Number);
  return month === 9 ? undefined : month > 9 ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

const ownCase = new RegExp(String.raw`^(?:Kamervraag |Onderdeel van zaak |(?:\| ?)?(?:Tweede|Eerste) Kamer der ${row})?(?<number>\d{4}Z ?\d{5})(?=[:\s|]|$)`, 'u');

/** Case numbers ("2024Z18435") that the masthead prints as its own: on a line, or after the mention of the letter they came with. */
export function caseNumbersOf({ lines, text }: Head): readonly string[] {
  const alone = lines.flatMap((line) => ownCase.exec(line)?.groups?.number?.replace(' ', '') ?? []);
  const cited = alone.length > 0 ? undefined : /(?:nr\.?|nummer|kenmerk|vragen[^.]{0,300}\()\s?(\d{4}Z\d{5})/u.exec(text)?.[1];
  return [...new Set([...alone, ...(cited ? [cited] : [])])];
}

/** What is known of a paper besides its number. */
interface Known {
  readonly dossier: string | undefined;
  readonly sessionYear: string | undefined;
  readonly kind: DocumentKind;
  readonly caseNumber: string | undefined;
}

/** What a number is put together of. */
interface Place extends Known {
  readonly chamber: 'tk' | 'ek';
  readonly isAppendix: boolean;
}

type Captured = readonly (string | undefined)[];

const setNumber = /^AH (\d{1,4})$/u;
const ofSet = ([set]: Captured, { chamber, sessionYear }: Place) => sessionYear && `ah-${chamber}-${sessionYear.replace('-', '')}-${set}`;
const ofQuestions = ({ chamber, kind, caseNumber }: Place) => (kind === 'vragen-zonder-antwoord' && caseNumber ? `kv-${chamber}-${caseNumber}` : undefined);
const ofPiece = ([piece]: Captured, { dossier }: Place) => dossier && `kst-${dossier}-${piece}`;

/** A number by itself; above the name of the series it says which House it is. */
const bareNumber = /^(\d{1,4})(?=$|\s+Vra(?:ag|gen) van )/u;

/** How a masthead prints the number of a paper on a line, in order of trust, and the official number that this makes: a new way is a line here. */
const ways: readonly (readonly [looks: RegExp, number: (captured: Captured, place: Place) => string | undefined])[] = [
  [setNumber, ofSet],
  [new RegExp(String.raw`${row}(\d{1,5})(?=[\s|]|$)`, 'u'), ([, , set], place) => (place.isAppendix ? ofSet([set], place) : undefined)],
  [bareNumber, (captured, place) => (place.isAppendix ? ofSet(captured, place) : undefined)],
  [new RegExp(String.raw`^(?=.*\d{4}-\d{4}).*?(\d{5})(?:[ -](${dossierParts.chapter}|${dossierParts.fund}))?,? nr\. (\d{1,4}|[A-Z]{1,2})(?=\s|$|\|)`, 'u'), (parts) => ['kst', ...parts].filter(Boolean).join('-')],
  [/(?:^|\s)[Nn]r\. ?(\d{1,4}|[A-Z]{1,2})(?=\s|$)/u, ofPiece],
  [/^(?:\d{2} ?\d{3} )?([A-Z]{1,2})\d?\s(?=(?:NADERE? |VOORLOPIG )?(?:VERSLAG|BRIEF|MEMORIE|LIJST|NOTA)\b)/u, ofPiece],
  [/^(\d{4}D\d{5})(?=\s+\p{Lu}{4}|$)/u, ([own], place) => ofQuestions(place) ?? `tk-${own}`],
];

/** The official number in our form: printed whole in the foot of a page, else put together of what the masthead prints. */
export function identifierOf(head: Head, known: Known): string | undefined {
  const feet = [...head.furniture].map((line) => /^(?:ah|kv|kst)-\S+(?=\s)/u.exec(line)?.[0] ?? line);
  const whole = [...feet, ...head.lines].map((line) => line.replace(/^Kamerstuk (?=\d)/u, 'kst-')).find((line) => /^(?:ah|kv|kst)-/u.test(line) && isOfficialNumber(line));
  if (whole) return whole;
  const place: Place = { ...known, chamber: /\bEerste Kamer der Staten-Generaal/u.test(head.text) ? 'ek' : 'tk', isAppendix: /Aanhangsel\s?van de Handelingen/u.test(head.text) };
  const appendix = place.isAppendix ? head.lines.findIndex((line) => /Aanhangsel\s?van de Handelingen/u.test(line)) : -1;
  for (const [looks, number] of ways) {
    for (const line of looks === bareNumber ? head.lines.slice(appendix + 1) : head.lines) {
      const found = looks.exec(line);
      const made = found && number(found.slice(1), place);
      if (made) return made;
    }
  }
  return ofQuestions(place);
}

/** Official numbers of the papers that a masthead says to see as well. */
export function relatedOf({ text }: Head): readonly string[] {
  const { from, until, numbers } = seeAlso.map((looks) => looks.exec(text)?.groups).find((groups) => groups !== undefined) ?? {};
  return numbers ? numbers.split(/\D+/).map((number) => `ah-tk-${from}${until}-${number}`) : [];
}
