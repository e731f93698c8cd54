/** A form of official number. What `number` captures is given to what names it. */
interface Form {
  readonly number: RegExp;
  /** Where the page of such a paper is; absent where the owner has none at a sure address. */
  readonly page?: (identifier: string) => string;
  /** As it is called in running text. */
  readonly name: (...groups: readonly string[]) => string;
  /** As lawyers cite it (Leidraad voor juridische auteurs). */
  readonly cite: (...groups: readonly string[]) => string;
}

const published = (identifier: string) => `https://zoek.officielebekendmakingen.nl/${identifier}.html`;
const detail = (identifier: string) => `https://www.tweedekamer.nl/kamerstukken/detail?id=${identifier.slice(3)}&did=${identifier.slice(3)}`;
const years = (digits = '') => `${digits.slice(0, 4)}–${digits.slice(4)}`;
const shortYears = (digits = '') => `${digits.slice(0, 4)}/${digits.slice(6)}`;
/** "27 925", "35 925 X"; of the Councils of the European Union "21 501-20". */
const dossier = (number = '', part = '') => `${number.replace(/(\d)(\d{3})$/, '$1 $2')}${part && (/\d/.test(part) ? '-' : ' ')}${part}`;
const house = (code = '') => (code === 'ek' ? 'I' : 'II');

const questions = { name: (number = '') => `Kamervragen ${number}`, cite: (number = '') => `Kamervragen ${number}` };
const handelingen = { name: (_ = '', session = '', item = '') => `Handelingen ${years(session)}, nr. ${item}`, cite: (code = '', session = '', item = '') => `Handelingen ${house(code)} ${shortYears(session)}, nr. ${item}` };
const piece = { name: (number = '') => `Stuk ${number} van de Tweede Kamer`, cite: (number = '') => number };

/** The official numbers, in the normal form of `vb:targetIdentifier`: what they look like, what they are called, and their pages at officielebekendmakingen.nl and tweedekamer.nl. */
const forms: readonly Form[] = [
  {
    number: /^kst-(\d{5,7})(?:-([IVXLCDM]+[AB]?|[A-Z]|\d\d))?-(\d{1,4}|[A-Z]{1,3})(?:-[hnbk]\d)?$/,
    page: published,
    name: (number, chapter, item) => `Kamerstuk ${dossier(number, chapter)}, nr. ${item}`,
    cite: (number, chapter, item) => `Kamerstukken ${dossier(number, chapter)}, nr. ${item}`,
  },
  {
    number: /^ah-(tk|ek)-(\d{8})-(\d{1,5})(?:-[hn]\d)?$/,
    page: published,
    name: (_, session, item) => `Aanhangsel Handelingen ${years(session)}, nr. ${item}`,
    cite: (code, session, item) => `Aanhangsel Handelingen ${house(code)} ${shortYears(session)}, nr. ${item}`,
  },
  { number: /^kv-tk-(\d{4}Z\d{5})$/, page: published, ...questions },
  { number: /^kv-tk-(\d{8}-(?:KVR)?\d+)$/, page: published, ...questions },
  { number: /^h-(tk|ek)-(\d{8})-(\d{1,4}-\d{1,4})$/, page: published, ...handelingen },
  { number: /^h-(tk|ek)-(\d{8})-([\d-]+)$/, ...handelingen },
  { number: /^stb-(\d{4})-(\d{1,6})$/, page: published, name: (year, item) => `Staatsblad ${year}, ${item}`, cite: (year, item) => `Stb. ${year}, ${item}` },
  { number: /^stcrt-(\d{4})-(\d{1,6})$/, page: published, name: (year, item) => `Staatscourant ${year}, nr. ${item}`, cite: (year, item) => `Stcrt. ${year}, ${item}` },
  { number: /^trb-(\d{4})-(\d{1,6})$/, page: published, name: (year, item) => `Tractatenblad ${year}, ${item}`, cite: (year, item) => `Trb. ${year}, ${item}` },
  { number: /^blg-(\d+)$/, page: (identifier) => `https://zoek.officielebekendmakingen.nl/${identifier}.pdf`, name: (number) => `Bijlage ${number}`, cite: (number) => `bijlage ${number}` },
  { number: /^tk-(\d{4}D\d{5})$/, page: detail, ...piece },
  { number: /^tk-(\d{4}Z\d{5})$/, ...piece },
];

const formOf = (identifier: string) => forms.find(({ number }) => number.test(identifier));

/** Whether a string is an official number in our form (`kst-27925-956`, `ah-tk-20232024-2367`, …). */
export const isOfficialNumber = (text: string): boolean => formOf(text) !== undefined;

/** Page of a paper by its official number, or null where there is none at a sure address. */
export const officialPage = (identifier: string): string | null => formOf(identifier)?.page?.(identifier) ?? null;

/** The official number that a file's name is (`kst-27925-956.txt`), or null. */
export function numberInFileName(name: string): string | null {
  const stem = name.replace(/^.*[/\\]/, '').replace(/(?:\.[A-Za-z]+)+$/, '');
  return isOfficialNumber(stem) ? stem : null;
}

/** How a paper with that official number is called ("Kamerstuk 27 925, nr. 956"); a number of no known form stays as it is. */
export const paperName = (identifier: string): string => say(identifier, 'name') ?? (identifier.startsWith('sha256-') ? `Stuk zonder nummer (${identifier.slice(7, 15)}…)` : identifier);

/** How a paper is cited ("Aanhangsel Handelingen II 2023/24, nr. 2367"). */
export const paperCitation = (identifier: string): string => say(identifier, 'cite') ?? paperName(identifier);

function say(identifier: string, how: 'name' | 'cite'): string | undefined {
  const form = formOf(identifier);
  const [, ...groups] = form?.number.exec(identifier) ?? [];
  return form?.[how](...groups);
}

/** A dossier as it is printed: "27 925", "35 925 X". */
export function dossierName(number: string): string {
  const [digits, chapter] = number.split('-');
  return dossier(digits, chapter);
}
