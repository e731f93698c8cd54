import type { Addressee } from '../../types/paper.js';

const seam = /(?:,?(?<!\s)\s+en|,)\s+(?=(?:de\s+)?(?:[Mm]inister|[Ss]taatss?ecretaris)|(?:van|voor)\s+(?:de\s+)?\p{Lu})/u;
const office = /^(?:de\s+)?([Mm]inister[- ][Pp]resident|[Mm]inister|[Ss]taatss?ecretaris)(?:s|sen)?(?![\p{L}-])\s*(\S.*|)$/u;

/** The offices in "Ministers van Asiel en Migratie, voor X en van Y en de Staatssecretaris van Z". */
export function readOffices(text: string): readonly Addressee[] {
  let role = '';
  const offices: Addressee[] = [];
  const waiting: string[] = [];
  for (const part of parted(text).split(seam).flatMap(apart)) {
    const match = office.exec(part);
    if (match?.[1]) role = match[1].charAt(0).toUpperCase() + match[1].slice(1).replace('tsec', 'tssec').replace(/ (?=[Pp]resident)/u, '-');
    const field = (match ? match[2] : part)?.replace(/,? (?:de heer|mevrouw) \p{Lu}.*$/u, '').replace(/(?<![,.\s])[,.\s]+$/u, '') ?? '';
    if (role === '') continue;
    if (field === '' && !/president/i.test(role)) waiting.push(role);
    else offices.push(...[...waiting.splice(0), role].map((title) => officeOf(title, field, match?.[0] ?? '')));
  }
  return offices;
}

/** Two offices whose portfolios a bare "en" joins: where each has an "en" of its own it is the one between, else it cannot be told. */
function apart(part: string): readonly string[] {
  const fields = /^(?:de )?(?:ministers|staatssecretarissen) /iu.test(part) ? part.split(' en ') : [];
  if (fields.length < 3) return [part];
  return fields.length === 4 ? [fields.slice(0, 2).join(' en '), `van ${fields.slice(2).join(' en ')}`] : [];
}

/** Single spaces, also where two names stick together ("BuitenlandseHandel"), without the office that another stands in for. */
export function parted(text: string): string {
  return text.replace(/,? bij afwezigheid van .*$/u, '').replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ').replace(/\s+/g, ' ').trim();
}

/** One who holds an office is called by one name: what has "en" in it is what the office is for ("de Staatssecretaris Herstel en Toeslagen"). */
const ofOne = /^(?:de\s+)?(?:minister|staatss?ecretaris)\s+\p{Lu}.* en \p{Lu}/iu;

function officeOf(role: string, field: string, printed: string): Addressee {
  const portfolio = /^(?:van|voor)\s+(\S.*)$/u.exec(field)?.[1] ?? (ofOne.test(printed) ? field : undefined);
  return portfolio === undefined ? { role } : { role: `${role} ${field}`, portfolio };
}
