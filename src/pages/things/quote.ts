/** Words in the text around them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The most characters on each side. */
const most = 110;

/** Cuts words out of a text, by code points, with what stands around them in the same paragraph: whole sentences where they are short, else whole words. */
export function quote(text: string, begin: number, end: number): Quote {
  const points = [...text];
  const [before, words, after] = [points.slice(0, begin), points.slice(begin, end), points.slice(end)].map((part) => part.join(''));
  return { before: cutBefore(before ?? ''), words: (words ?? '').replace(/\s+/g, ' '), after: cutAfter(after ?? '') };
}

function cutBefore(text: string): string {
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1).trimStart();
  const sentence = /(?:^|[.?!]\s)([^.?!]*(?:[.?!]\S[^.?!]*)*)$/.exec(paragraph)?.[1] ?? paragraph;
  if (sentence.length <= most) return sentence;
  return `… ${sentence.slice(-most).replace(/^\S*\s+/, '')}`;
}

function cutAfter(text: string): string {
  const paragraph = text.split('\n\n', 1)[0] ?? '';
  const sentence = /^[^.?!]*(?:[.?!]\S[^.?!]*)*[.?!]?/.exec(paragraph)?.[0] ?? paragraph;
  if (sentence.length <= most) return sentence.trimEnd();
  return `${sentence.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

/** Where a mention stands, by its address: code points of its text. */
export function spanOf(mention: string): { readonly begin: number; readonly end: number } | null {
  const [, begin, end] = /#char=(\d+),(\d+);/.exec(mention) ?? [];
  return begin === undefined || end === undefined ? null : { begin: Number(begin), end: Number(end) };
}
