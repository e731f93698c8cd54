import { asking, endInQuestion, leadToQuestion, membersAsk, pointBelow, tellMuch } from '../sentences.js';
import { isGap, isText, type Token, type TokenClass } from '../token.js';

/** A row of text below a label, but the first, with what speaks for an answer that begins there. */
interface Place {
  /** Index among the tokens. */
  readonly at: number;
  /** The row of text above it. */
  readonly above: string;
  /** Whether something is asked above it. */
  readonly asked: boolean;
  /** What parts it from the row above it beside the end of a line: an empty row, or page furniture, which says less. */
  readonly gap: 'empty' | 'page' | null;
  /** Whether all above it is bold, and it is not. */
  readonly turnsPlain: boolean;
  /** The rows from here on, as far as one looks. */
  readonly ahead: () => readonly Token[];
}

/** The places between a label and what follows its question. */
type Region = readonly Place[];

/** A way in which papers part a question from an answer without heading. */
interface Way {
  /** Whether an answer begins at a place, when it began at none before. */
  readonly begins: (place: Place) => boolean;
  /** Whether a region says that this is the habit of its paper (1), that it is not (-1), or neither; `start`: where its answer begins by this way. */
  readonly vote: (start: Place | undefined, region: Region) => 1 | 0 | -1;
}

const sentenceEnd = /[.?!][”"’')»\]]*(?:\d{1,2})?$/u;
/** What stands by itself in brackets behind a question belongs to it, and so does what is wished for beside it: "(bladzijde 17)", "(p. 3-6, p. 12)", "Graag een toelichting.". */
const aside = /^(?:\([^()]{1,200}\)\.?|(?:Graag|Gaarne) (?![^.?!]{0,100}\b(?:wij|we|ons|onze|ik|mij|mijn|u|uw)\b)[^.?!]{1,100}\.)$/u;

/** How they go on to ask in a next paragraph. */
const membersGoOn = /^(?:(?:De|Deze|Genoemde) (?:leden|fractieleden)|(?:Ook|Tevens|Voorts|Daarnaast|Verder|Tot slot|Daarbij|Ten slotte) vragen)\b/u;

/** The ways; the first that has more votes for it than against is the habit of a paper. A new way is a row here. */
const ways: readonly Way[] = [
  {
    // the end of the bold text of a question
    begins: ({ turnsPlain, above }) => turnsPlain && sentenceEnd.test(above),
    vote: (start) => (start?.asked ? 1 : -1),
  },
  {
    // the end of a line that asks
    begins: ({ asked, gap, above, ahead }) => asked && (gap !== null || asking.test(above)) && !leadToQuestion(ahead()),
    vote: (start, region) => (!start ? 0 : region.some(({ gap }) => gap === 'empty') ? -1 : 1),
  },
  {
    // an empty row before a paragraph that ends in no question; where none stands, text that is too long for a question or points at a table below it
    begins: ({ asked, gap, above, ahead }) => asked && (gap === null ? asking.test(above) && (tellMuch(ahead()) || pointBelow(ahead())) : !endInQuestion(ahead())),
    vote: () => 1,
  },
  {
    // an empty row, where nothing is asked
    begins: ({ asked, gap }) => !asked && gap !== null,
    vote: () => 0,
  },
];

/**
 * The tokens with answers that lack a heading marked where they begin: by the habit of the paper, and where that shows nothing in a paper that answers
 * most questions so, by any way. Only in papers that answer, and never before a heading that does name the answer.
 */
export function findUnheadedAnswers(tokens: readonly Token[]): readonly Token[] {
  if (!answers(tokens)) return tokens;
  const regions = regionsOf(tokens);
  const habit = ways.find(({ begins, vote }) => regions.reduce((sum, region) => sum + vote(region.find(begins), region), 0) > 0);
  const starts = regions.map((region) => habit && region.find(habit.begins));
  const isUsual = starts.filter((start) => start !== undefined).length * 2 > starts.length;
  const anyWay = (region: Region) => ways.map(({ begins }) => region.find(begins)).find((start) => start !== undefined);
  const found = new Set(regions.map((region, i) => (starts[i] ?? (isUsual ? anyWay(region) : undefined))?.at));
  const begun: TokenClass = answersNone(tokens, starts) ? 'closing' : 'unheaded-answer';
  return tokens.map((token, i) => (found.has(i) ? { ...token, class: begun } : token));
}

/** Of three questions or more only the last has text below it: the end of a paper that answers none. */
const answersNone = (tokens: readonly Token[], starts: readonly unknown[]): boolean =>
  starts.length > 2 && starts.slice(0, -1).every((start) => start === undefined) && !tokens.some((token) => token.class === 'answer-heading');

/** A paper answers unless its masthead has only questions. */
function answers(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => token.class === 'answer-heading')) return true;
  const label = tokens.findIndex((token) => token.class === 'label');
  const head = tokens.slice(0, label === -1 ? undefined : label).map(({ row }) => row.text).join(' ');
  return !/\bvragen\b/i.test(head) || /antwoord/i.test(head.replace(/daarop door de regering gegeven antwoorden/i, ''));
}

const ends: ReadonlySet<TokenClass> = new Set(['label', 'answer-heading', 'unheaded-answer', 'explanation', 'closing', 'answer-list', 'letter-title']);

/** The questions whose answer has no heading of its own, and is not told by the form. */
function regionsOf(tokens: readonly Token[]): readonly Region[] {
  const regions: Region[] = [];
  let label = -1;
  for (let i = 0; i <= tokens.length; i++) {
    const kind = tokens[i]?.class ?? 'closing';
    if (!ends.has(kind)) continue;
    if (label !== -1 && kind !== 'answer-heading' && kind !== 'unheaded-answer') regions.push(placesIn(tokens.slice(label, i), label));
    label = kind === 'label' ? i : -1;
  }
  return regions;
}

/** Rows looked at to find the ends of sentences. */
const reach = 30;

/** The places in a question and what follows it. */
function placesIn(region: readonly Token[], from: number): Region {
  const places: Place[] = [];
  let before: number | undefined;
  let [bold, asked, byMembers] = [true, false, false];
  for (const [i, token] of region.entries()) {
    if (!isText(token) && !(i === 0 && token.textAt !== undefined)) continue;
    const { text, line, textStart } = token.row;
    const start = Math.max(0, (token.textAt ?? textStart) - textStart);
    const above = region[before ?? i]?.row.text ?? '';
    if (aside.test(text) && asking.test(above)) continue;
    if (before !== undefined && !(byMembers && membersGoOn.test(text))) places.push({ at: from + i, above, asked, gap: gapIn(region.slice(before + 1, i)), turnsPlain: bold && line.bold !== true, ahead: () => region.slice(i, i + reach) });
    bold &&= line.bold === true;
    byMembers ||= before === undefined && membersAsk.opening.test(text.slice(start));
    asked ||= text.includes('?') || (byMembers && membersAsk.words.test(text));
    before = i;
  }
  return places;
}

function gapIn(between: readonly Token[]): Place['gap'] {
  if (!between.some(isGap)) return null;
  return between.every(({ class: kind }) => kind === 'blank') ? 'empty' : 'page';
}
