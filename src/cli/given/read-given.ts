import { readFileSync, statSync } from 'node:fs';
import type { ZodType } from 'zod';
import { decodeText } from '../../read/text/decode-text.js';
import { stopWith } from '../terminal/stop.js';
import { tellTrouble } from '../terminal/tell-trouble.js';

/** Most bytes of a file that a user gives beside the papers: metadata of a million papers. */
const mostBytes = 200_000_000;

/** Reads a file that the user gives and checks what is in it. Ends the program, saying what is wrong and where, when it can't be read or is otherwise than it must be. */
export async function readGiven<T>(file: string, type: ZodType<T>, parse: (text: string) => unknown, most = mostBytes): Promise<T> {
  const parsed = type.safeParse(await read(file, parse, most));
  if (parsed.success) return parsed.data;
  return stopWith(`${file}: ${parsed.error.issues.slice(0, 10).map(({ path, message }) => `${placeOf(path)}${message}`).join('; ')}`);
}

async function read(file: string, parse: (text: string) => unknown, most: number): Promise<unknown> {
  try {
    if (statSync(file).size > most) stopWith(`${file}: groter dan ${most} bytes`);
    return await parse(textOf(readFileSync(file)));
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) stopWith(tellTrouble(error, file));
    return stopWith(`${file}: ${tellTrouble(error)}`);
  }
}

/** The text of a file as an office program saves it too: in UTF-16 or Windows-1252. Throws on what is no text, and where characters were lost when it was saved. */
function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) {
    if (decoded.fault === 'empty') return '';
    throw new Error('dit is geen leesbare tekst; bewaar het als CSV (UTF-8) of als JSON');
  }
  const lost = decoded.text.indexOf('\ufffd');
  if (lost >= 0) throw new Error(`op regel ${decoded.text.slice(0, lost).split('\n').length} ging een teken verloren (\ufffd); bewaar het bestand opnieuw als UTF-8`);
  return decoded.text;
}

/** Of a list the row, counted from 1; then the names of the fields. */
function placeOf([first, ...rest]: readonly PropertyKey[]): string {
  if (first === undefined) return '';
  const path = typeof first === 'number' ? [`rij ${first + 1}`, ...(rest.length > 0 ? [rest.map(String).join('.')] : [])].join(', ') : [first, ...rest].map(String).join('.');
  return `${path}: `;
}
