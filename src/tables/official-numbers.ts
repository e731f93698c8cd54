/** A form that the numbers of a series have. */
interface Form {
  /** What stands after the code of the series; what it captures is given to what names it, after the chamber in a series that each has. */
  readonly number: RegExp;
  /** Where the page of such a paper is; absent where the owner has none at a sure address. */
  readonly page?: (identifier: string) => string;
  /** As it is called in running text. */
  readonly name: (...groups: readonly string[]) => string;
  /** As lawyers cite it (Leidraad voor juridische auteurs). */
  readonly cite: (...groups: readonly string[]) => string;
}

/** A series in which papers are numbered. */
interface Series {
  /** What its numbers begin with; in a series of each chamber `-tk` or `-ek` follows. */
  readonly code: string;
  readonly ofEachChamber?: true;
  /** How texts cite a number of it: the rule that this is called in the data, the names (in lower case) and within what is numbered. Papers within a dossier are a form of their own. */
  readonly cited?: { readonly rule: string; readonly names: readonly string[]; readonly within: 'session' | 'year' };
  readonly forms: readonly Form[];
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

/** A gazette, of which each year numbers anew. */
const gazette = (code: string, cited: { readonly rule: string; readonly names: readonly string[] }, name: Form['name'], short: string): Series => ({
  code,
  cited: { ...cited, within: 'year' },
  forms: [{ number: /(\d{4})-(\d{1,6})/, page: published, name, cite: (year, item) => `${short} ${year}, ${item}` }],
});

/** Parts that a dossier has, as patterns: chapters of the budget ("X", "IXB") and funds ("A"); and Councils of the European Union ("20"). */
export const dossierParts = { chapter: '[IVXLC]+[AB]?', fund: '[A-Z]' } as const;
const part = String.raw`${dossierParts.chapter}|${dossierParts.fund}|\d\d`;
/** A paper within a dossier, and its reprint. */
const item = String.raw`(\d{1,4}|[A-Z]{1,3})(?:-[hnbk]\d)?`;

/** The series of official numbers, in the normal form of `vb:targetIdentifier`: how they are cited, what they look like, what they are called, and their pages at officielebekendmakingen.nl and tweedekamer.nl. */
export const series: readonly Series[] = [
  {
    code: 'kst',
    forms: [{
      number: new RegExp(String.raw`(\d{5,7})(?:-(${part}))?-${item}`),
      page: published,
      name: (number, chapter, item) => `Kamerstuk ${dossier(number, chapter)}, nr. ${item}`,
      cite: (number, chapter, item) => `Kamerstukken ${dossier(number, chapter)}, nr. ${item}`,
    }],
  },
  {
    code: 'ah',
    ofEachChamber: true,
    cited: { rule: 'aanhangsel', names: ['aanhangsel', 'aanhangsels', 'avdh', 'ah'], within: 'session' },
    forms: [{
      number: /(\d{8})-(\d{1,5})(?:-[hn]\d)?/,
      page: published,
      name: (_, session, item) => `Aanhangsel Handelingen ${years(session)}, nr. ${item}`,
      cite: (code, session, item) => `Aanhangsel Handelingen ${house(code)} ${shortYears(session)}, nr. ${item}`,
    }],
  },
  { code: 'kv-tk', forms: [{ number: /(\d{4}Z\d{5})/, page: published, ...questions }, { number: /(\d{8}-(?:KVR)?\d+)/, page: published, ...questions }] },
  {
    code: 'h',
    ofEachChamber: true,
    cited: { rule: 'handelingen', names: ['handelingen', 'hand'], within: 'session' },
    forms: [{ number: /(\d{8})-(\d{1,4}-\d{1,4})/, page: published, ...handelingen }, { number: /(\d{8})-([\d-]+)/, ...handelingen }],
  },
  gazette('stb', { rule: 'staatsblad', names: ['staatsblad', 'stb'] }, (year, item) => `Staatsblad ${year}, ${item}`, 'Stb.'),
  gazette('stcrt', { rule: 'staatscourant', names: ['staatscourant', 'stcrt', 'stct'] }, (year, item) => `Staatscourant ${year}, nr. ${item}`, 'Stcrt.'),
  gazette('trb', { rule: 'tractatenblad', names: ['tractatenblad', 'trb'] }, (year, item) => `Tractatenblad ${year}, ${item}`, 'Trb.'),
  { code: 'blg', forms: [{ number: /(\d+)/, page: (identifier) => `https://zoek.officielebekendmakingen.nl/${identifier}.pdf`, name: (number) => `Bijlage ${number}`, cite: (number) => `bijlage ${number}` }] },
  { code: 'tk', forms: [{ number: /(\d{4}D\d{5})/, page: detail, ...piece }, { number: /(\d{4}Z\d{5})/, ...piece }] },
];

/** What official numbers begin with: those of our series, and of some of which no more is known. */
export const officialCodes: readonly string[] = [...series.flatMap(({ code, ofEachChamber }) => (ofEachChamber ? [`${code}-tk`, `${code}-ek`] : [code])), 'kv-ek', 'h-vv', 'ek'];

const forms = series.flatMap(({ code, ofEachChamber, forms }) => forms.map((form) => ({ ...form, number: new RegExp(`^${code}-${ofEachChamber ? '(tk|ek)-' : ''}${form.number.source}$`) })));

const formOf = (identifier: string) => forms.find(({ number }) => number.test(identifier));

const ofDossier = new RegExp(String.raw`^kst-(\d{5,7}(?:-(?:${part}))?)-${item}$`);
const dossierNumber = new RegExp(String.raw`^\d{5,7}(?:-(?:${part}))?$`);

/** The dossier of a Kamerstuk by its official number ("35925-IXB" of `kst-35925-IXB-9`); null of another paper. */
export const dossierOfPaper = (identifier: string): string | null => ofDossier.exec(identifier)?.[1] ?? null;

/** Whether a string is the number of a dossier in our form. */
export const isDossierNumber = (text: string): boolean => dossierNumber.test(text);

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
