import { addTo } from '../maps.js';
import type { NoteMark, Source } from '../types/source.js';
import { apartCalls } from './apart-calls.js';
import { type Call, type Figure, figuresOf, plainFigures, type Shape, squareCalls } from './note-figures.js';
import { strayCalls } from './stray-calls.js';
import { isFormNote, type Token } from './token.js';

/** The tokens with the rows that begin a note marked, and the calls to them in the text. */
export interface Notes {
  readonly tokens: readonly Token[];
  readonly calls: readonly Call[];
}

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
const styles: readonly Style[] = [
  glued,
  { body: /^(\d{1,3})\)\s+(?=\S)/u, call: 'round' },
  { body: /^\[\^?(\d{1,3}) ?\]:?\s+(?=\S)/u, call: 'square' },
  { body: /^(\d{1,3})\s+(?=[\p{Lu}«“‘"'(]|https?:|www\.|(?:de|het) \p{Lu}|(?:zie|idem)\b)/u, call: 'raised' },
  { body: /^(\d{1,3})$/, call: 'raised' },
  { body: /^(\d{1,3})\s+(?=\S)/, call: 'square', whenCalled: true },
];

/** How notes are listed at the end of a paper whose form shows the calls to them, and not the notes. */
const listed: Style = { body: /^(\d{1,3})\.\s+(?=\S)/, call: 'raised' };

/** A token with figures that are raised by themselves ("¹") as plain ones: read as those that lost their height. */
function withPlainFigures(token: Token): Token {
  const text = plainFigures(token.row.text);
  return text === token.row.text ? token : { ...token, row: { ...token.row, text } };
}

/** The call to a second note, where the first is one that all papers of a kind have. */
const raisedSecond = /2(?<=[\p{L}.,;:?!»”’)\]%]2)(?!\d|[.,]\d|\p{L})/u;

/** Finds notes and their calls: those the format shows, and those that only their numbers show. */
export function findNotes(source: Source, printed: readonly Token[]): Notes {
  const tokens = printed.map(withPlainFigures);
  const [called, marks] = [source.noteMarks.filter(({ at }) => at === 'call'), source.noteMarks.filter(({ at }) => at === 'body')];
  const shown = markBodies(tokens, marks);
  const list = marks.length === 0 ? typedBodies(shown, [listed]).bodies : new Map<number, Token>();
  if (list.size > 0 && callsAll(called, list.size)) {
    const listing = markNotes(shown, list);
    return { tokens: listing, calls: withSeparators(source.text, partGlued(called, listing)) };
  }
  const shows = source.noteMarks.length > 0 || shown.some((token) => token.class === 'note-text');
  const { bodies, call } = typedBodies(shown, shows ? styles.filter(({ call }) => call !== 'raised') : styles);
  const marked = markNotes(shown, bodies);
  const pages = pagesOf(marked);
  const calls = partGlued(called, marked);
  const typed = bodies.size === 0 ? [] : placeCalls(withParts(figuresOf(marked, pages, printed), new Set(Array.from(bodies.values(), ({ mark }) => mark))), bodies, call, pages, new Set(calls.map(({ mark }) => mark)));
  const near = [...calls, ...typed];
  const found = inOrder([...near, ...apartCalls(marked, pages, near)]);
  return { tokens: marked, calls: withSeparators(source.text, shows ? found : inOrder([...found, ...strayCalls(marked, found)])) };
}

const inOrder = (calls: readonly Call[]): readonly Call[] => [...calls].sort((a, b) => a.start - b.start);

/** The calls, those parted that no note has but two that follow each other have ("23" where 2 and 3 stand side by side). */
function partGlued(calls: readonly Call[], tokens: readonly Token[]): readonly Call[] {
  const marks = new Set(tokens.flatMap((token) => (token.class === 'note' ? [token.mark] : [])));
  return calls.flatMap((call): readonly Call[] => {
    const { mark, start, end } = call;
    const at = end - start === mark.length ? seamIn(mark, marks) : 0;
    return at < 1 ? [call] : [{ mark: mark.slice(0, at), start, end: start + at }, { mark: mark.slice(at), start: start + at, end }];
  });
}

/** Where two marks that follow each other stand side by side in one that no note has; 0 when it is none such. */
function seamIn(mark: string, marks: ReadonlySet<string | undefined>): number {
  const isSeam = (at: number) => marks.has(mark.slice(0, at)) && marks.has(mark.slice(at)) && Number(mark.slice(at)) === Number(mark.slice(0, at)) + 1;
  return marks.has(mark) ? 0 : Math.max(0, Array.from(mark).findIndex((_, at) => isSeam(at)));
}

/** The figures, with the parts of those in which the only call of a typed note stands beside that of the next one: "?12" calls 1 and 2. */
function withParts(figures: ReadonlyMap<string, readonly Figure[]>, marks: ReadonlySet<string | undefined>): ReadonlyMap<string, readonly Figure[]> {
  const parted = new Map(Array.from(figures, ([number, places]) => [number, [...places]]));
  for (const [number, places] of figures) {
    const at = seamIn(number, marks);
    if (at === 0 || figures.has(number.slice(0, at))) continue;
    for (const place of places.filter(({ start, end }) => end - start === number.length)) {
      addTo(parted, number.slice(0, at), { ...place, end: place.start + at });
      addTo(parted, number.slice(at), { ...place, start: place.start + at });
    }
    parted.get(number.slice(at))?.sort((a, b) => a.start - b.start);
  }
  return parted;
}

/** Whether all notes of a list of so many are called; two calls side by side look like one of another number ("12"). */
function callsAll(calls: readonly Call[], notes: number): boolean {
  const marks = new Set(calls.map(({ mark }) => mark));
  const other = [...marks].filter((mark) => Number(mark) > notes);
  return Array.from({ length: notes }, (_, i) => String(i + 1)).every((note) => marks.has(note) || other.some((mark) => mark.includes(note)));
}

/** The tokens with typed notes marked, and the rows that go on with them. */
const markNotes = (tokens: readonly Token[], bodies: ReadonlyMap<number, Token>): readonly Token[] => pairTexts(markTexts(tokens.map((token, i) => bodies.get(i) ?? token)));

/** The rows that go on with a typed note, up to the end of its page, or the page furniture or heading that ends it; a page foot may stand between a mark and its text. */
function markTexts(tokens: readonly Token[]): readonly Token[] {
  let inNote = false;
  let waits = false;
  return tokens.map((token, i) => {
    if (token.row.page !== tokens[i - 1]?.row.page) inNote = false;
    if (token.class === 'note') {
      inNote = !token.shown;
      waits = isMarkAlone(token);
    } else if (!isRunning(token) && !(waits && token.class === 'page-foot')) inNote = false;
    if (!inNote || !isRunning(token) || token.class === 'blank') return token;
    waits = false;
    return { row: token.row, class: 'note-text' };
  });
}

const isMarkAlone = (token: Token | undefined) => token?.class === 'note' && !token.shown && token.row.text === token.mark;

/** Marks under one another and then as many rows of text, as extractors set notes in a margin: each row is the text of its mark. */
function pairTexts(tokens: readonly Token[]): readonly Token[] {
  const paired = [...tokens];
  let marks: Token[] = [];
  tokens.forEach((token, i) => {
    if (isMarkAlone(token)) marks.push(token);
    else if (token.class === 'note-text') {
      if (marks.length > 1 && textsFrom(tokens, i, marks.length + 1) === marks.length) for (const [n, { mark = '' }] of marks.entries()) paired[i + n] = { ...(tokens[i + n] ?? token), labels: [mark] };
      marks = [];
    } else if (token.class !== 'blank' && token.class !== 'page-foot') marks = [];
  });
  return paired;
}

/** How many rows from one on are text of notes, counted up to `most`. */
function textsFrom(tokens: readonly Token[], from: number, most: number): number {
  let count = 0;
  while (count < most && tokens[from + count]?.class === 'note-text') count++;
  return count;
}

const isRunning = ({ class: kind }: Token) => kind === 'prose' || kind === 'masthead' || kind === 'letter' || kind === 'blank';

/** What parts two marks belongs to the second. */
function withSeparators(text: string, calls: readonly Call[]): readonly Call[] {
  return calls.map((call, i) => {
    const end = calls[i - 1]?.end;
    return end !== undefined && call.start - end < 6 && /^\s*(?:(?:,|en|, en)\s*)?$/.test(text.slice(end, call.start)) ? { ...call, start: end } : call;
  });
}

function markBodies(tokens: readonly Token[], marks: readonly NoteMark[]): readonly Token[] {
  let next = 0;
  return tokens.map((token) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= token.row.start) next++;
    const mark = marks[next];
    if (!mark || mark.start >= token.row.end) return token;
    return { row: token.row, class: 'note', mark: mark.mark, textAt: mark.end, shown: true };
  });
}

/** The rows that begin notes numbered on from 1, at the foot of a page or the end of the paper; none stands above the letter or the first question ("Bijlagen 1"). */
function typedBodies(tokens: readonly Token[], usable: readonly Style[]): { readonly bodies: ReadonlyMap<number, Token>; readonly call: Shape } {
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

/**
 * For each typed note the figure that calls it, after the call before it and before the note itself: on the same page if there is one,
 * and rather one with the bracket that the note has, and a sure one. A note in square brackets is called by such brackets where the text has them: then
 * "artikel 3.1" calls nothing.
 * @param shown the marks that the format shows as calls: a figure calls a typed note with such a mark only when it looks like the note.
 */
function placeCalls(figures: ReadonlyMap<string, readonly Figure[]>, bodies: ReadonlyMap<number, Token>, shape: Shape, pages: readonly number[], shown: ReadonlySet<string>): readonly Call[] {
  const calls: Call[] = [];
  let after = -1;
  for (const [index, { mark = '', row }] of bodies) {
    const found = (figures.get(mark) ?? []).filter(({ start }) => start > after && start < row.start);
    const alike = found.filter((figure) => figure.shape === shape);
    const choice = shown.has(mark) || (shape === 'square' && alike.length > 0) ? alike : found;
    const near = choice.filter(({ page }) => page === pages[index]);
    const isAlike = (figure: Figure) => (figure.shape === 'round') === row.text.startsWith(`${mark})`);
    const call = [near.filter(isAlike), near, choice.filter(isAlike), choice].map((some) => some.find(({ sure }) => sure) ?? some[0]).find((figure) => figure !== undefined);
    if (!call) continue;
    calls.push({ start: call.start, end: call.end, mark });
    after = call.start;
  }
  return calls;
}

/** For each row how many page feet stand before it. */
function pagesOf(tokens: readonly Token[]): readonly number[] {
  let page = 0;
  return tokens.map((token, i) => (token.class === 'page-foot' && !isFormNote(token) && tokens[i - 1]?.class !== 'page-foot' ? page++ : page));
}
