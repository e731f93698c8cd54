import type { Piece, Printed } from '../write-source.js';

/** Signs of Markdown: a heading, emphasis around the words that label a question or answer, a rule below the head of a table. */
const heading = /^ {0,3}#{1,6}[ \t]{1,4}\S/mu;
const emphasised = /^[ \t]{0,8}(?:[-*>][ \t]{1,4})?(?:\*\*|__)[^*_\n]{1,200}(?:\*\*|__)/gmu;
const tableRule = /^[ \t|:-]{5,600}$/gmu;

/** Whether a text is written in Markdown: plain text has none of its signs, or one by chance. */
export function isMarkdown(text: string): boolean {
  return heading.test(text) || Array.from(text.matchAll(tableRule)).some(([line]) => line.includes('---') && line.includes('|')) || Array.from(text.matchAll(emphasised)).length > 1;
}

/** What a line says by its first marks: taken away, for what it is shows by its words. */
const leads: readonly (readonly [looks: RegExp, by: string])[] = [
  [/^\s*(?:```|~~~).*$/u, ''],
  [/^\s*={3,}\s*$/u, ''],
  [/^(?:\s*>)+ ?/u, ''],
  [/^ {0,3}#{1,6}[ \t]{1,4}/u, ''],
  [/^(\s*)[*+](\s+)(?=\S)/u, '$1•$2'],
];

/** Marks within a line. Emphasis may begin or end on another line. */
const marks: readonly (readonly [looks: RegExp, by: string])[] = [
  [/<!--(?:[^-]|-(?!->)){0,500}-->/gu, ''],
  [/<br\s?\/?>/giu, ' '],
  [/<su[pb]>([^<>]{1,20})<\/su[pb]>/giu, '$1'],
  [/(?<=\S)\^(\d{1,3})\^/gu, '$1'],
  [/(?<=\d)\[(de|ste|e) \]/gu, '$1'],
  [/(?<![\\*])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?!\*)/gu, ''],
  [/(?<![\p{L}\d\\_/])_{1,3}(?=[^\s_])|(?<=[^\s_\\/])_{1,3}(?![\p{L}\d_])/gu, ''],
  [/\\(?=[!-/:-@[-`{-~])/gu, ''],
  [/&nbsp;/gu, ' '],
  [/&lt;/gu, '<'],
  [/&gt;/gu, '>'],
  [/&quot;/gu, '"'],
  [/&amp;/gu, '&'],
];

const link = /!?\[([^[\]]{1,1000})\]\((?:<([^<>\s]{1,2000})>|([^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?))(?: "[^"]{0,200}")?\)/gu;

/** The lines of a Markdown text as they are meant to be printed, one for one: without its marks, links kept. */
export function printMarkdown(text: string): readonly Printed[] {
  return text.replace(/\r?\n$/u, '').split(/\r\n|[\n\r]/u).map((line): Printed => ({ pieces: piecesOf(leads.reduce(applied, line)), features: { page: 1 }, ends: '\n' }));
}

const applied = (text: string, [looks, by]: readonly [RegExp, string]): string => text.replace(looks, by);

/** The words of a line, those of its links apart; addresses keep their marks. */
function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(link)) {
    const [whole, words = '', bracketed, bare] = match;
    pieces.push(...textPieces(line.slice(from, match.index)), { text: unmarked(words), href: bracketed ?? bare ?? '' });
    from = match.index + whole.length;
  }
  return [...pieces, ...textPieces(line.slice(from))];
}

function textPieces(text: string): readonly Piece[] {
  const parts = text.replace(/<((?:https?:\/\/|www\.|mailto:)[^<>\s]{1,2000})>/gu, '$1').split(/((?:https?:\/\/|www\.)[^\s<>()|]+)/u);
  return parts.flatMap((part, i) => (part === '' ? [] : [{ text: i % 2 === 1 ? part.replace(/\\(?=[_*~])/gu, '') : unmarked(part) }]));
}

const unmarked = (text: string): string => marks.reduce(applied, text);
