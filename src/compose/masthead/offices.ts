import type { Addressee } from '../../types/paper.js';

const seam = /(?:,?\s+en|,)\s+(?=(?:de\s+)?(?:[Mm]inister|[Ss]taatssecretaris)|(?:van|voor)\s+(?:de\s+)?\p{Lu})/u;
const office = /^(?:de\s+)?([Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris)(?:s|sen)?(?![\p{L}-])\s*(.*)$/u;

/** The offices in "Ministers van Asiel en Migratie, voor X en van Y en de Staatssecretaris van Z". */
export function readOffices(text: string): readonly Addressee[] {
  let role = '';
  const offices: Addressee[] = [];
  const waiting: string[] = [];
  for (const part of text.replace(/\s+/g, ' ').trim().split(seam)) {
    const match = office.exec(part);
    if (match) role = `${match[1]?.charAt(0).toUpperCase()}${match[1]?.slice(1)}`;
    const field = (match ? match[2] : part)?.replace(/[,.\s]+$/u, '') ?? '';
    if (role === '') continue;
    if (field === '' && !/president/i.test(role)) waiting.push(role);
    else offices.push(...[...waiting.splice(0), role].map((title) => officeOf(title, field)));
  }
  return offices;
}

function officeOf(role: string, field: string): Addressee {
  const portfolio = /^(?:van|voor)\s+(.+)$/u.exec(field)?.[1];
  return portfolio === undefined ? { role } : { role: `${role} ${field}`, portfolio };
}
