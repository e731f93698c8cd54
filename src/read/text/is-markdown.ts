import { limits } from '../limits.js';

/** Signs of Markdown (CommonMark 0.31, with tables and notes of GFM): a heading, a rule below the head of a table, a note, a line in bold; words in bold that label more than one line. */
const signs: readonly (readonly [looks: RegExp, least: number])[] = [
  [/^ {0,3}#{1,6}[ \t]{1,4}\S/gmu, 1],
  [/^[ \t|:-]{0,600}\|[ \t:]{0,9}-{3}[ \t|:-]{0,600}$|^[ \t:]{0,9}-{3,60}[ \t:]{0,9}\|[ \t|:-]{0,600}$/gmu, 1],
  [/^(?:\*\*|__)[^\s*_][^*_\n]{0,100}(?:\*\*|__):?[ \t]{0,8}$/gmu, 1],
  [/^\[\^[^\]\s]{1,20}\]:/gmu, 1],
  [/^[ \t]{0,8}(?:[-*>][ \t]{1,4}|\d{1,3}\\?[.)][ \t]{1,4})?(?:\*\*|__)[^\s*_]/gmu, 2],
];

/** Whether a text is written in Markdown, and not too long to be read so: plain text has none of its signs, or one by chance. */
export function isMarkdown(text: string): boolean {
  if (!/[#*_|[]/.test(text)) return false;
  const { markdownCharacters, markdownParagraph } = limits;
  if (text.length > markdownCharacters || text.split(/\n[ \t\r]{0,40}\n/).some((part) => part.length > markdownParagraph)) return false;
  return signs.some(([looks, least]) => (text.match(looks) ?? []).length >= least);
}
