import { isGap, isText, type Token } from '../token.js';

/** The office of one who signs, on a row of its own. */
const office = /^(?:De )?(?:[Mm]inister|[Ss]taatssecretaris)(?:-[Pp]resident| (?:van|voor) \p{Lu}[^.?!:;]{1,150}),$/u;
/** A word of a name, or of the office of another who signs. */
const named = /^(?:[(]?\p{Lu}[\p{L}.'’)–-]*|van|voor|der|den|de|het|ten|ter|te|en|[’']t|drs\.|dr\.|mr\.|ir\.|prof\.|minister|staatssecretaris|[–-]|)$/u;
/** Rows below the first office at most. */
const most = 5;

/** The tokens with the signature below the last answer, where no greeting stands over it, marked as what closes the paper. */
export function findSignature(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ class: kind }) => kind === 'label' || kind === 'answer-heading' || kind === 'answer-list');
  const closing = tokens.findIndex(({ class: kind }, i) => i > last && kind === 'closing');
  const end = closing === -1 ? tokens.length : closing;
  const at = last === -1 ? -1 : tokens.findIndex(({ class: kind, row }, i) => i > last && i < end && kind === 'prose' && office.test(row.text));
  const [before, signed] = [tokens[at - 1], tokens[at]];
  if (at === -1) return tokens;
  const below = tokens.slice(at + 1, end).filter(isText);
  const names = below.length > 0 && below.length <= most && below.every(({ row }) => row.text.split(/[\s,]+/).every((word) => named.test(word)));
  return before && signed && isGap(before) && names ? tokens.with(at, { row: signed.row, class: 'closing' }) : tokens;
}
