import type { Problem, Severity } from '../../types/problem.js';
import { inMessages as pc } from './colours.js';

const colours: Record<Severity, (text: string) => string> = { error: pc.red, warning: pc.yellow, info: pc.dim };
const words: Record<Severity, string> = { error: 'fout', warning: 'let op', info: 'ter info' };

/** `file:line:column severity code message: remedy`; the severity in English, as scripts expect it. */
function problemLine({ document, line, column, severity, code, message, remedy }: Problem): string {
  const place = line === undefined ? document || 'vraagbaak' : `${document}:${line}:${column}`;
  return `${place.replace(/[\p{Cc}]/gu, ' ')} ${severity} ${code} ${message.replace(/[\p{Cc}]/gu, ' ')}: ${remedy}`;
}

/** Writes findings to stderr, a line each; in colour on a terminal. */
export function showProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${colours[problem.severity](problemLine(problem))}\n`);
}

/** How many of each severity, in Dutch. */
export function tallyProblems(problems: readonly Problem[]): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => [words[severity], problems.filter((p) => p.severity === severity).length] as const);
  return counts.map(([word, count]) => `${count} × ${word}`).join(', ');
}
