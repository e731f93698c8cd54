import type { NoteMark } from '../../types/source.js';
import { type Shape, squareCalls } from './note-figures.js';
import { isFormNote, type Token } from '../token.js';

/** How a note is typed. */
interface Style {
  /** How a note with this number begins. */
  readonly body: RegExp;
  /** What calls it: `raised` figures, or figures with brackets. */
  readonly call: Shape;
  /** Anything may begin so: only numbers that the text has in square brackets do. */
  readonly whenCalled?: true;
}

/** The number stuck to the text, where a raised figure lost its height. */
const glued: Style = { body: /^(\d{1,3})(?=[\p{L}«“‘"'(]|(?:19|20)\d\d\b)/u, call: 'raised' };
/** How notes are typed where the format does not show them. */
export const styles: readonly Style[] = [
  glued,
  { body: /^(\d{1,3})\)\s+(?=\S)/u, call: 'round' },
  { body: /^\[\^?(\d{1,3}) ?\]:?\s+(?=\S)/u, call: 'square' },
  { body: /^(\d{1,3})\s+(?=[\p{Lu}«“‘"'(]|https?:|www\.|(?:de|het) \p{Lu}|(?:zie|idem)\b)/u, call: 'raised' },
  { body: /^(\d{1,3})$/, call: 'raised' },
  { body: /^(\d{1,3})\s+(?=\S)/, call: 'square', whenCalled: true },
];

/** How notes are listed at the end of a paper whose form shows the calls to them, and not the notes. */
export const listed: Style = { body: /^(\d{1,3})\.\s+(?=\S)/, call: 'raised' };

/** The rows with which notes begin, by their index, and what calls them. */
export interface TypedBodies {
  readonly bodies: ReadonlyMap<number, Token>;
  readonly call: Shape;
}

/** The call to a second note, where the first is one that all papers of a kind have. */
const raisedSecond = /2(?<=[\p{L}.,;:?!»”’)\]%]2)(?!\d|[.,]\d|\p{L})/u;

/** The tokens with the rows at which the format shows that a note begins. */
export function markBodies(tokens: readonly Token[], marks: readonly NoteMark[]): readonly Token[] {
  let next = 0;
  return tokens.map((token) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= token.row.start) next++;
    const mark = marks[next];
    if (!mark || mark.start >= token.row.end) return token;
    return { row: token.row, class: 'note', mark: mark.mark, textAt: mark.end, shown: true };
  });
}

/** The rows that begin notes numbered on from 1, at the foot of a page or the end of the paper; none stands above the letter or the first question ("Bijlagen 1"). */
export function typedBodies(tokens: readonly Token[], usable: readonly Style[]): TypedBodies {
  const atFoot = footZones(tokens);
  const opening = tokens.findIndex((token) => token.class === 'letter' || token.class === 'label');
  const called = squareCalls(tokens);
  const formNote = tokens.findIndex(isFormNote);
  const second = formNote !== -1 && tokens.some(({ row }) => raisedSecond.test(row.text));
  const lists = usable.map((style) => {
    const bodies = new Map<number, Token>();
    let next = 1;
    tokens.forEach((token, i) => {
      if (i === formNote && second && next === 1 && style.call === 'raised') next++;
      if (!atFoot[i] || i < opening || (token.class !== 'prose' && token.class !== 'masthead')) return;
      if (token.mark !== undefined && beginning(style, token, Number(token.mark)) > 0) next = Math.max(next, Number(token.mark));
      const length = beginning(style, token, next) || (bodies.size > 0 && isBeforeNext(style, token, tokens[i + 1], next) ? String(next).length : 0);
      if (length === 0 || (style.whenCalled && !called.has(next)) || (token.row.flat && length === token.row.text.length)) return;
      bodies.set(i, { row: token.row, class: 'note', mark: String(next), textAt: token.row.textStart + length });
      next++;
    });
    return { bodies, call: style.call };
  });
  return lists.reduce((a, b) => (b.bodies.size > a.bodies.size ? b : a));
}

/** Length of what a row begins with as the note of a number in some style; 0 when it does not. */
function beginning({ body }: Style, { row: { text } }: Token, number: number): number {
  const [whole = '', digits] = body.exec(text.startsWith(String(number)) ? cutNumber(text, number) : text) ?? [];
  return Number(digits) === number ? whole.length : 0;
}

/** Whether a row with more figures behind a number ("612 vragen") is its note all the same: the next row is the next note. */
const isBeforeNext = (style: Style, { row: { text } }: Token, below: Token | undefined, number: number): boolean =>
  style === glued && below !== undefined && text.startsWith(String(number)) && beginning(style, below, number + 1) > 0;

/** "22023 Annual report" as note 2: what follows the expected number is not part of it. */
function cutNumber(text: string, number: number): string {
  const rest = text.slice(String(number).length);
  return /^(?:19|20)\d\d/.test(rest) ? `${number}x${rest.slice(1)}` : text;
}

/** For each row whether no label or heading stands between it and the end of its page, the next page foot, the list of answers below the questions, or the end. */
function footZones(tokens: readonly Token[]): readonly boolean[] {
  const zones: boolean[] = [];
  let open = true;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const kind = tokens[i]?.class;
    if (kind === 'page-foot' || kind === 'page-head' || kind === 'answer-list' || tokens[i]?.row.page !== tokens[i + 1]?.row.page) open = true;
    else if (kind === 'label' || kind === 'answer-heading') open = false;
    zones[i] = open;
  }
  return zones;
}
