/** What characters are where lines are joined, by their code: bits that may go together. */
const [space, hollow, ender, starter] = [1, 2, 4, 8];
const kinds = new Uint8Array(0x10000);

const mark = (kind: number, first: number, last = first): void => {
  for (let code = first; code <= last; code++) kinds[code] = (kinds[code] ?? 0) | kind;
};
for (const [first, last] of [[0x09, 0x0d], [0x20], [0xa0], [0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f], [0x205f], [0x3000], [0xfeff]] as const) mark(space | hollow, first, last);
for (const [first, last] of [[0x00, 0x1f], [0x7f, 0x9f], [0xad], [0x200b], [0xfffd]] as const) mark(hollow, first, last);
for (const character of '-‐/_=&?.)') mark(ender, character.charCodeAt(0));
for (const character of '-/%') mark(starter, character.charCodeAt(0));

const is = (text: string, at: number, kind: number): boolean => ((kinds[text.charCodeAt(at)] ?? 0) & kind) !== 0;

/** Whether white space stands at an offset of a text. */
export const isSpace = (text: string, at: number): boolean => is(text, at, space);

/** Whether what stands there shows nothing: white space, a control character, a soft hyphen or what stands for a lost one. */
export const isHollow = (text: string, at: number): boolean => is(text, at, hollow);

/** Whether a mark stands there at which something may be mended: behind it when it ends a word, before it when it starts one; behind a stop or bracket only over a line end. */
export const mayEnd = (text: string, at: number): boolean => is(text, at, ender);
export const mayStart = (text: string, at: number): boolean => is(text, at, starter);
