import type { Pointer } from '../../../types/mention.js';
import type { Construct, Match } from '../match.js';
import { type Reader, words } from '../reader.js';

/** A number that names its own series: what it looks like from its first character on, and what it points at. */
interface Shape {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly point: (found: string) => Pointer;
}

const document = (identifier: string): Pointer => ({ kind: 'document', identifiers: [identifier] });

const shapes: readonly Shape[] = [
  { rule: 'documentnummer', pattern: /\d{4}D\d{5}(?![\p{L}\d])/uy, point: (found) => document(`tk-${found}`) },
  { rule: 'zaaknummer', pattern: /\d{4}Z\d{5}(?![\p{L}\d])/uy, point: (found) => document(`tk-${found}`) },
  {
    rule: 'identificatie',
    pattern: /(?:kst-\d{5}(?:-(?:[IVX]+|[A-M]))?-(?:\d{1,4}|[A-Z]{1,2})|blg-\d{4,8}|(?:ah|h)-[te]k-\d{8}-\d{1,5}(?:-\d{1,3})?|kv-tk-\d{4}Z\d{5}|(?:stb|trb)-\d{4}-\d{1,4}|stcrt-\d{4}-\d{1,6})(?![\p{L}\d-])/uy,
    point: document,
  },
  { rule: 'kenmerk', pattern: /(?:19|20)\d\d ?- ?0\d{9}(?![\p{L}\d-])/uy, point: () => ({ kind: 'described' }) },
  { rule: 'com-nummer', pattern: /(?:COM|SWD|SEC|JOIN)(?: ?\((?:19|20)\d\d\) ?|[ /](?:19|20)\d\d\/)\d{1,4}(?: (?:final|def)(?![\p{L}\d])\.?)?(?![\p{L}\d])/uy, point: () => ({ kind: 'described' }) },
  { rule: 'ljn', pattern: /LJN:? ?[A-Z]{2}\d{4}(?![\p{L}\d])/uy, point: () => ({ kind: 'case' }) },
  { rule: 'ecli', pattern: /ECLI:[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:[A-Z\d]{1,25}/y, point: (ecli) => ({ kind: 'case', ecli }) },
  { rule: 'zaaknummer-hof', pattern: /[CTF][-‐‑–]\d{1,4}\/\d{2}(?: P(?![\p{L}\d]))?(?![\p{L}\d])/uy, point: () => ({ kind: 'case' }) },
];

const firstWords = words('kst blg ah h kv stb trb stcrt ecli ljn com swd sec join c t f');

/** Numbers that name their own series ("2024Z18435", "blg-729282", "ECLI:NL:HR:2019:2006", "COM(2019) 640", "C-91/13"). */
export const identifier: Construct = {
  begins: ({ kind, text, lower }) => (kind === 'digits' ? text.length === 4 : firstWords.has(lower)),
  read: readIdentifier,
};

function readIdentifier(reader: Reader): Match | null {
  for (const { rule, pattern, point } of shapes) {
    const found = reader.match(pattern);
    if (found !== null) return { rule, from: found.from, to: reader.at, pointer: point(found.text) };
  }
  return null;
}
