interface Form {
  readonly pattern: RegExp;
  /** As it is called in running text. */
  readonly name: (...groups: readonly string[]) => string;
  /** As lawyers cite it (Leidraad voor juridische auteurs). */
  readonly cite: (...groups: readonly string[]) => string;
}

const years = (digits = '') => `${digits.slice(0, 4)}–${digits.slice(4)}`;
const shortYears = (digits = '') => `${digits.slice(0, 4)}/${digits.slice(6)}`;
const dossier = (number = '', chapter = '') => `${number.replace(/(\d)(\d{3})$/, '$1 $2')}${chapter ? ` ${chapter}` : ''}`;
const house = (code = '') => (code === 'ek' ? 'I' : 'II');

/** The official numbers by form. */
const forms: readonly Form[] = [
  {
    pattern: /^kst-(\d+)(?:-([IVXLCDM]+|[A-Z]))?-(\w+)(?:-\w\d)?$/,
    name: (number, chapter, item) => `Kamerstuk ${dossier(number, chapter)}, nr. ${item}`,
    cite: (number, chapter, item) => `Kamerstukken ${dossier(number, chapter)}, nr. ${item}`,
  },
  {
    pattern: /^ah-(tk|ek)-(\d{8})-(\d+)(?:-\w\d)?$/,
    name: (_, session, item) => `Aanhangsel Handelingen ${years(session)}, nr. ${item}`,
    cite: (code, session, item) => `Aanhangsel Handelingen ${house(code)} ${shortYears(session)}, nr. ${item}`,
  },
  { pattern: /^kv-(?:tk|ek)-(\w+)$/, name: (number) => `Kamervragen ${number}`, cite: (number) => `Kamervragen ${number}` },
  {
    pattern: /^h-(tk|ek)-(\d{8})-([\d-]+)$/,
    name: (_, session, item) => `Handelingen ${years(session)}, nr. ${item}`,
    cite: (code, session, item) => `Handelingen ${house(code)} ${shortYears(session)}, nr. ${item}`,
  },
  { pattern: /^stb-(\d{4})-(\d+)$/, name: (year, item) => `Staatsblad ${year}, ${item}`, cite: (year, item) => `Stb. ${year}, ${item}` },
  { pattern: /^stcrt-(\d{4})-(\d+)$/, name: (year, item) => `Staatscourant ${year}, nr. ${item}`, cite: (year, item) => `Stcrt. ${year}, ${item}` },
  { pattern: /^trb-(\d{4})-(\d+)$/, name: (year, item) => `Tractatenblad ${year}, ${item}`, cite: (year, item) => `Trb. ${year}, ${item}` },
  { pattern: /^blg-(\d+)$/, name: (number) => `Bijlage ${number}`, cite: (number) => `bijlage ${number}` },
  { pattern: /^tk-(\w+)$/, name: (number) => `Stuk ${number} van de Tweede Kamer`, cite: (number) => number ?? '' },
];

/** How a paper with that official number is called ("Kamerstuk 27 925, nr. 956"); a number of no known form stays as it is. */
export function paperName(identifier: string): string {
  return say(identifier, 'name') ?? (identifier.startsWith('sha256-') ? `Stuk zonder nummer (${identifier.slice(7, 15)}…)` : identifier);
}

/** How a paper is cited ("Aanhangsel Handelingen II 2023/24, nr. 2367"). */
export function paperCitation(identifier: string): string {
  return say(identifier, 'cite') ?? paperName(identifier);
}

function say(identifier: string, how: 'name' | 'cite'): string | undefined {
  for (const form of forms) {
    const [whole, ...groups] = form.pattern.exec(identifier) ?? [];
    if (whole !== undefined) return form[how](...groups);
  }
  return undefined;
}

/** A dossier as it is printed: "27 925", "35 925 X". */
export function dossierName(number: string): string {
  const [digits, chapter] = number.split('-');
  return dossier(digits, chapter);
}
