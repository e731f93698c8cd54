import { readSource } from '../../src/read/read-source.js';
import type { ProblemCode } from '../../src/types/problem.js';
import type { Line, Source } from '../../src/types/source.js';

/** A source read from bytes with the findings that came of it. */
export interface Reading {
  readonly source: Source | null;
  readonly findings: readonly ProblemCode[];
  readonly details: readonly string[];
}

/** Reads bytes as the program does, whatever their form. */
export async function readBytes(bytes: Uint8Array | string, name = 'stuk'): Promise<Reading> {
  const findings: ProblemCode[] = [];
  const details: string[] = [];
  const source = await readSource(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, (code, _, detail = '') => {
    findings.push(code);
    details.push(detail);
  });
  return { source, findings, details };
}

/** Reads bytes that must come out without any finding. */
export async function readGood(bytes: Uint8Array | string): Promise<Source> {
  const { source, findings } = await readBytes(bytes);
  if (!source || findings.length > 0) throw new Error(`unexpected findings: ${findings.join(', ')}`);
  return source;
}

/** The text of a line without its end. */
export function lineText(source: Source, line: Line): string {
  return source.text.slice(line.start, line.end).replace(/[\n\t]$/, '');
}

/** The texts of all lines, those of one role if given. */
export function linesOf(source: Source, role?: Line['role']): readonly string[] {
  return source.lines.filter((line) => role === undefined || line.role === role).map((line) => lineText(source, line));
}

/** The line that has this text. */
export function lineWith(source: Source, text: string): Line {
  const found = source.lines.find((line) => lineText(source, line) === text);
  if (!found) throw new Error(`no line "${text}" in: ${linesOf(source).join(' | ')}`);
  return found;
}

/** The note marks as "at:mark" in order of the text. */
export function marksOf(source: Source): readonly string[] {
  return source.noteMarks.map((mark) => `${mark.at}:${mark.mark}`);
}
