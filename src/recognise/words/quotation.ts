/** A token as far as quotations go. */
interface Piece {
  readonly text: string;
  readonly glued: boolean;
}

/** Quotation marks that open, with those that close them. */
const closings: ReadonlyMap<string, string> = new Map([['«', '»'], ['“', '”“"'], ['„', '”“"'], ['"', '"”'], ['‘', "’'"], ["'", "'’"]]);
/** Tokens of the longest quotation. */
const longest = 60;

/** The token behind the quotation that opens at a token, or null: past quotations within it where all of them are closed, else behind the first mark that may close it. */
export function endOfQuotation(tokens: readonly Piece[], at: number): number | null {
  const opener = tokens[at]?.text ?? '';
  const closing = opener.length === 1 ? closings.get(opener) : undefined;
  if (closing === undefined || (opener === "'" && opensNone(tokens, at))) return null;
  let first: number | null = null;
  let open = 1;
  for (let end = at + 1; end <= at + longest; end++) {
    const text = tokens[end]?.text ?? '\n';
    if (text.startsWith('\n')) break;
    if (end > at + 1 && closing.includes(text) && !isApostrophe(tokens, end)) {
      first ??= end + 1;
      if (--open === 0) return end + 1;
    } else if (text === opener) open++;
  }
  return first;
}

/** Whether a straight mark opens no quotation: one that stands behind a word (not a bracket), or before a space, a letter or a year ("jaren '90"). */
const opensNone = (tokens: readonly Piece[], at: number): boolean => (tokens[at]?.glued === true && tokens[at - 1]?.text !== '(') || tokens[at + 1]?.glued !== true || /^(?:\p{L}$|\d)/u.test(tokens[at + 1]?.text ?? '');

/** Whether a mark that may close a quotation stands before or within a word. */
const isApostrophe = (tokens: readonly Piece[], at: number): boolean =>
  (tokens[at]?.text === "'" && !tokens[at]?.glued) || (/^['’]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.glued === true && /^[\p{L}\d]/u.test(tokens[at + 1]?.text ?? ''));
