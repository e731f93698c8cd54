/** Words in the text around them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The most characters on each side. */
const most = 110;

/** How many code points on each side are looked at: in what lies further off no short sentence begins or ends. */
const near = 2 * most;

/** Cuts words out of a text, given as its code points, with what stands around them in the same paragraph: whole sentences where they are short, else whole words. */
export function quote(points: readonly string[], begin: number, end: number): Quote {
  const [before, words, after] = [points.slice(Math.max(0, begin - near), begin), points.slice(begin, end), points.slice(end, end + near)].map((part) => part.join(''));
  return { before: cutBefore(before ?? '', points[begin] ?? ''), words: (words ?? '').replace(/\s+/g, ' '), after: cutAfter(after ?? '') };
}

/** Where a sentence ends: a point is only an end before a capital, since abbreviations have points too. */
const sentenceEnd = /[.?!][»”’)]*\s+(?=["«“‘(]*\p{Lu})/u;

/** `next` is the character that follows: it tells whether a sentence ends right before it. */
function cutBefore(text: string, next: string): string {
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1).trimStart() + next;
  const sentence = (paragraph.split(sentenceEnd).at(-1) ?? '').slice(0, -next.length || undefined);
  return sentence.length <= most ? sentence : `… ${sentence.slice(-most).replace(/^\S*\s+/, '')}`;
}

function cutAfter(text: string): string {
  const paragraph = text.split('\n\n', 1)[0] ?? '';
  const end = sentenceEnd.exec(paragraph);
  const sentence = end ? paragraph.slice(0, end.index + end[0].trimEnd().length) : paragraph;
  return sentence.length <= most ? sentence.trimEnd() : `${sentence.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

/** Where a mention stands, by its address: code points of its text. */
export function spanOf(mention: string): { readonly begin: number; readonly end: number } | null {
  const [, begin, end] = /#char=(\d+),(\d+);/.exec(mention) ?? [];
  return begin === undefined || end === undefined ? null : { begin: Number(begin), end: Number(end) };
}
