import { hostWithPath } from '../tables/web-hosts.js';
import type { Span } from '../types/span.js';
import type { Mending } from './repair/mend-hyphen.js';
import type { Repair } from './repair/repair.js';

/** Marks behind which something may be mended within a line. */
const inLine: ReadonlySet<string> = new Set('-‐/_=&?');
const address = new RegExp(`(?:https?:\\/\\/|www\\.|${hostWithPath})\\S*$`, 'u');

/** What to do between two words beside marks; undefined where nothing is to be mended. */
export function mendingOf(source: string, word: Span, next: Span, repair: Repair): Mending | undefined {
  const between = source.slice(word.end, next.start);
  const lineEnds = between.includes('\n') || between.includes('\r');
  if (!lineEnds && !inLine.has(source.charAt(word.end - 1)) && source.charAt(next.start) !== '%') return undefined;
  const text = source.slice(Math.max(word.start, word.end - 500), word.end).replaceAll(/\s+/g, '');
  const after = source.slice(next.start, Math.min(next.end, next.start + 100));
  if (goesOn(text, after, lineEnds) && address.test(text)) return 'keep';
  const letters = /(?<![\p{L}\d-])[\p{L}\d-]*[\p{L}\d](?=[-‐]$)/u.exec(text)?.[0];
  if (letters !== undefined && !lineEnds && repair.seams === null && /^\p{L}+[-‐]$/u.test(after)) return 'part';
  if (letters !== undefined) return /^[\p{L}\d]/u.test(after) ? repair.hyphen(letters, /^[\p{L}./]+/u.exec(after)?.[0] ?? after) : undefined;
  if (!lineEnds || !/^\p{Ll}/u.test(after)) return undefined;
  const bracketed = /^\((\p{L}+)\)$/u.exec(text)?.[1];
  const rest = /^\p{L}+/u.exec(after)?.[0] ?? '';
  return /\p{L}\/$/u.test(text) || (bracketed !== undefined && repair.isWord(bracketed + rest)) ? 'keep' : undefined;
}

/** Whether an address goes on in the next word: past a mark that ends none or before a coded one ("%20"), and over a line end before one that starts no word, or where a dot parts what only an address has. */
function goesOn(text: string, after: string, lineEnds: boolean): boolean {
  if (/[-/_=&?]$/.test(text)) return !/^[(«]/.test(after);
  if (/^%[\dA-F]{2}/.test(after)) return true;
  return lineEnds && (/^[-/][\p{L}\d]/u.test(after) || (/\.$/.test(text) && (/\bwww\.$/.test(text) ? /^[\p{Ll}\d]/u : /^[\p{Ll}\d.-]+\/[\p{Ll}\d]/u).test(after)));
}
