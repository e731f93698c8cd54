import { isOfficialNumber, officialCodes } from '../../../tables/official-numbers.js';
import type { Pointer } from '../../../types/mention.js';
import type { Construct, Match } from '../match.js';
import type { Reader } from '../reader.js';

/** A number that names its own series: what it looks like from its first character on, and what it points at, if it is one. */
interface Shape {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly point: (found: string) => Pointer | null;
}

const document = (identifier: string): Pointer => ({ kind: 'document', identifiers: [identifier] });

const shapes: readonly Shape[] = [
  { rule: 'documentnummer', pattern: /\d{4}D\d{5}(?![\p{L}\d])/uy, point: (found) => document(`tk-${found}`) },
  { rule: 'zaaknummer', pattern: /\d{4}Z\d{5}(?![\p{L}\d])/uy, point: (found) => document(`tk-${found}`) },
  { rule: 'identificatie', pattern: new RegExp(`(?:${officialCodes.join('|')})(?:-[\\p{L}\\d]{1,30}){1,8}(?![\\p{L}\\d]|-[\\p{L}\\d])`, 'uy'), point: (found) => (isOfficialNumber(found) ? document(found) : null) },
  { rule: 'kenmerk', pattern: /(?:19|20)\d\d ?[-–] ?0\d{9}(?![\p{L}\d-])/uy, point: () => ({ kind: 'described' }) },
  { rule: 'kenmerk', pattern: /W\d\d\.\d\d\.\d{4,5}\/(?=[IVX])X?(?:IX|IV|V?I{0,3})(?:\/[A-Z])?(?![\p{L}\d])/uy, point: () => ({ kind: 'described' }) },
  { rule: 'procedurenummer', pattern: /(?:19|20)\d\d\/\d{4}[AB]? ?\((?:COD|NLE|CNS|APP|AVC|BUD|DEC|INI|INL|RSP|SYN)\)/uy, point: () => ({ kind: 'described' }) },
  { rule: 'inbreuknummer', pattern: /INFR ?\((?:19|20)\d\d\) ?\d{4}(?![\p{L}\d])/uy, point: () => ({ kind: 'described' }) },
  { rule: 'com-nummer', pattern: /(?:(?:COM|SWD|SEC|JOIN)(?: ?\((?:19|20)\d\d\) ?|[ /](?:19|20)\d\d\/)|C\((?:19|20)\d\d\) ?)\d{1,4}(?: (?:final|def\.?)(?![\p{L}\d]))?(?![\p{L}\d])/uy, point: () => ({ kind: 'described' }) },
  { rule: 'celex', pattern: /CELEX(?:-?nummer)?:? ?3(?:19|20)\d\d[RLDFH]\d{4}(?![\p{L}\d(])/uy, point: (found) => ({ kind: 'eu-act', celex: found.slice(-10) }) },
  { rule: 'ljn', pattern: /LJN:? ?[A-Z]{2}\d{4}(?![\p{L}\d])/uy, point: () => ({ kind: 'case' }) },
  { rule: 'ecli', pattern: /ECLI:[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:[A-Z\d]{1,25}/y, point: (ecli) => ({ kind: 'case', ecli }) },
  { rule: 'zaaknummer-hof', pattern: /[CTF][-‐‑–]\d{1,4}\/\d{2}(?: P(?![\p{L}\d]))?(?![\p{L}\d])/uy, point: () => ({ kind: 'case' }) },
];

const firstWords: ReadonlySet<string> = new Set([...officialCodes.map((code) => code.replace(/-.*/, '')), 'ecli', 'ljn', 'com', 'swd', 'sec', 'join', 'celex', 'c', 't', 'f', 'w', 'infr']);

/** Numbers that name their own series ("2024Z18435", "blg-729282", "ECLI:NL:HR:2019:2006", "COM(2019) 640", "2019/0151(COD)", "W07.28.00212/II", "C-91/13"). */
export const identifier: Construct = {
  begins: ({ kind, text, lower }) => (kind === 'digits' ? text.length === 4 : firstWords.has(lower)),
  read: readIdentifier,
};

function readIdentifier(reader: Reader): Match | null {
  for (const { rule, pattern, point } of shapes) {
    const from = reader.at;
    const pointer = reader.attempt(() => {
      const found = reader.match(pattern);
      return found && point(found.text);
    });
    if (pointer) return { rule, from, to: reader.at, pointer };
  }
  return null;
}
