import { dossierParts } from '../../tables/official-numbers.js';
import type { Head } from './head.js';

const { chapter, fund } = dossierParts;
/** A dossier as it opens a line, with its chapter ("X"), part ("20") or fund ("A"), and its second number as a matter of the whole Kingdom ("(R2048)"). */
const opening = new RegExp(String.raw`^(\d{2}) ?(\d{3})(?: ?[-–(]?\s?(${chapter})\)?(?!\p{L})| ?-(\d{1,2})(?!\d)| (${fund})(?=\s\p{Lu}\p{Ll}|$))?(?: \(R ?\d{1,4}\))?(?:$|\s)`, 'u');
/** No title takes more lines. */
const longestTitle = 8;
const afterTitle = /^(?:\d{2} ?\d{3}(?!\d)|[Nn]r\.|Vastgesteld|(?:[A-Z]{1,2}\d? )?(?:VERSLAG|LIJST|BRIEF|NADER|VOORLOPIG|HERDRUK)\b)/u;

/** A dossier on the line that opens it: behind its number or on the next line stands what it is called. */
function readDossier(lines: readonly string[], at: number) {
  const line = lines[at] ?? '';
  const [found, thousands = '', rest = '', ofBudget, ofCouncil, ofFund] = opening.exec(line) ?? [];
  if (found === undefined) return null;
  const title = line.slice(found.length).trim();
  const below = lines[at + 1] ?? '';
  return {
    number: [thousands + rest, ofBudget ?? ofCouncil ?? ofFund].filter(Boolean).join('-'), title,
    isDossier: /\p{Lu}/u.test(title) || /\p{Lu}\p{Ll}/u.test(below),
    hasTitle: title === '' ? /^\p{Lu}.*\p{Ll}/u.test(below) : /^\p{Lu}\p{Ll}/u.test(title),
  };
}

/** Dossiers of a Kamerstuk ("27925", "35925-X"), that of its number first. */
export function dossiersOf({ lines }: Head): readonly string[] {
  return [...new Set(lines.flatMap((_, at) => { const dossier = readDossier(lines, at); return dossier?.isDossier ? [dossier.number] : []; }))];
}

/** Title of the first dossier: what stands behind its number and on the lines below, up to the number of the paper or another dossier. */
export function dossierTitleOf({ lines }: Head): string | undefined {
  const first = lines.findIndex((_, at) => readDossier(lines, at)?.hasTitle);
  if (first === -1) return undefined;
  const below = lines.slice(first + 1, first + longestTitle);
  const end = below.findIndex((text) => afterTitle.test(text));
  return [readDossier(lines, first)?.title, ...below.slice(0, Math.max(end, 0))].join(' ').trim() || undefined;
}
