import { numberOf } from '../label-list.js';
import { membersAsk } from '../sentences.js';
import { type LabelStyle, placesOf, type Token } from '../token.js';

interface Candidate {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

interface Chain {
  readonly score: number;
  readonly candidate: Candidate | null;
  readonly before: Chain | null;
}

/** How a paper may write its labels; numbers with a point may stand alone or before the text, as the width of a line has it. */
const manners: readonly ((token: Token) => boolean)[] = [
  ({ style }) => style === 'worded',
  ({ style }) => style === 'alone',
  ({ style }) => style === 'dotted',
  ({ style }) => style === 'bare',
  ({ style, row }) => style === 'dotted' || (style === 'alone' && /[.)]$/.test(row.text)),
];
/** Average weight under which numbers are no labels of questions. */
const leastWeight = 1;
/** The same for answers in a list of their own; some numbers may be lost. */
const leastListed = 0.5;
/** What it costs a chain to begin again at 1. */
const restart = 3;
/** What it costs a chain to begin, or go on, anywhere else: a part of a list that was answered in parts. */
const lateStart = 4;
/** Numbers skipped before a chain is no longer one. */
const widestGap = 4;
/** Weight of a number with a question after it. */
const asked = 2;
/** Rows looked at to see whether a question follows a number. */
const reach = 40;

/** The tokens with only the labels that number the questions: those written in the manner whose numbers run on best; other numbers are prose. */
export function chooseLabels(tokens: readonly Token[]): readonly Token[] {
  const list = tokens.findIndex((token) => token.class === 'answer-list');
  const questions = chooseIn(list === -1 ? tokens : tokens.slice(0, list));
  if (list === -1) return questions;
  if (questions.some((token) => token.class === 'label')) return [...questions, ...chooseIn(tokens.slice(list), listed)];
  return chooseLabels(tokens.map((token) => (token.class === 'answer-list' ? { row: token.row, class: token.within ?? 'prose' } : token)));
}

/** A number by itself ("3", "VRAAG 3:") over the word "Vraag" is the number of that question, in a paper that has one over most of them: one label of both. */
function joinNumbers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ style }) => style === 'unnumbered')) return tokens;
  const joined: Token[] = [];
  let number: number | null = null;
  let [words, numbered] = [0, 0];
  for (const token of tokens) {
    if (token.style === 'unnumbered') words++;
    const over = number !== null && token.style === 'unnumbered' ? joined.splice(number)[0] : undefined;
    if (over) numbered++;
    joined.push(over ? { ...token, row: { ...token.row, start: over.row.start, page: over.row.page }, labels: over.labels ?? [], style: 'worded' } : token);
    if (token.class !== 'blank') number = token.style === 'alone' || (token.style === 'worded' && token.textAt === undefined) ? joined.length - 1 : null;
  }
  return numbered * 2 > words ? joined : tokens;
}

/** Of a list of answers: what every number weighs, since no question need follow it. Such a list does not begin again: that is a list within an answer. */
const listed = 1;

/** Chooses among the labels of one list; each weighs what is given, or what stands after it. */
function chooseIn(printed: readonly Token[], given?: number): readonly Token[] {
  const tokens = joinNumbers(printed);
  const labels = placesOf(tokens, ({ class: kind }) => kind === 'label');
  const candidates = manners.map((isOne) => candidatesOf(tokens, labels, isOne, given));
  const least = given === undefined ? leastWeight : leastListed;
  const chains = candidates.map((ofManner) => membersOf(longestChain(ofManner, given === undefined), least));
  const unnumbered = placesOf(tokens, ({ style }) => style === 'unnumbered').map((at) => weightOf(tokens, at, 'worded'));
  const numbered = chains.reduce((a, b) => (b.score > a.score ? b : a));
  const best = numbered !== chains[0] && unnumbered.includes(answeredWord) ? none : numbered;
  const worded = best === chains[0] && best.indexes.size > 0;
  const strays = new Set([...straysOf(tokens, candidates[chains.indexOf(best)] ?? [], best.indexes), ...(worded ? wordless(tokens, best.indexes) : [])]);
  let count = 0;
  return tokens.map((token, index) => {
    if (token.class !== 'label') return token;
    if (token.style === 'unnumbered' && best.indexes.size === 0) return { ...token, labels: [String(++count)] };
    return best.indexes.has(index) || strays.has(index) || (worded && standsAlone(token)) ? token : { row: token.row, class: 'prose' };
  });
}

/** Numbers that fill a gap in those of a chain, each over a question of its own behind an empty line or the word: questions put together by their subject. */
function straysOf(tokens: readonly Token[], candidates: readonly Candidate[], chain: ReadonlySet<number>): ReadonlySet<number> {
  const members = candidates.filter(({ index }) => chain.has(index));
  const known = new Set(members.flatMap(({ index }) => tokens[index]?.labels?.map(numberOf) ?? []));
  const most = Math.max(0, ...known);
  const found = new Set<number>();
  for (const { index, first, last, weight } of candidates) {
    const isApart = tokens[index]?.style === 'worded' || tokens[index - 1]?.class === 'blank';
    if (first !== last || first === 0 || first > most || known.has(first) || weight < asked || !isApart) continue;
    known.add(first);
    found.add(index);
  }
  return found;
}

/** Numbers alone behind an empty line, over the question that is missing between those above and below: their word was forgotten ("Vraag 2", "3", "Vraag 4"). */
function wordless(tokens: readonly Token[], chain: ReadonlySet<number>): readonly number[] {
  const members = [...chain].sort((a, b) => a - b);
  return members.flatMap((from, i) => {
    const until = members[i + 1] ?? from;
    const missing = lastOf(tokens[from]?.labels ?? []) + 1;
    if (numberOf(tokens[until]?.labels?.[0] ?? '') !== missing + 1) return [];
    const isOne = ({ class: kind, style, labels = [] }: Token, at: number) =>
      kind === 'label' && style === 'alone' && labels.length === 1 && numberOf(labels[0] ?? '') === missing && tokens[from + at]?.class === 'blank' && weightOf(tokens, from + 1 + at, style) >= asked;
    const found = tokens.slice(from + 1, until).findIndex(isOne);
    return found === -1 ? [] : [from + 1 + found];
  });
}

const none = { indexes: new Set<number>(), score: 0 };
/** Weight of the word "Vraag" with an answer heading after it. */
const answeredWord = 5;

/** The tokens in a chain and its score; none when its numbers look too little like labels. */
function membersOf(chain: Chain, least: number): { indexes: ReadonlySet<number>; score: number } {
  const indexes = new Set<number>();
  for (let at: Chain | null = chain; at?.candidate; at = at.before) indexes.add(at.candidate.index);
  return chain.score >= least * indexes.size ? { indexes, score: chain.score } : none;
}

/** "Vraag 7" alone on a printed line is a label, whatever its number. */
const standsAlone = ({ style, row, textAt }: Token) => style === 'worded' && !row.inner && textAt === undefined;

function candidatesOf(tokens: readonly Token[], places: readonly number[], isOne: (token: Token) => boolean, given: number | undefined): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const index of places) {
    const token = tokens[index];
    if (!token || !isOne(token)) continue;
    const { labels = [], style } = token;
    candidates.push({ index, first: numberOf(labels[0] ?? ''), last: lastOf(labels), weight: given ?? weightOf(tokens, index, style) });
  }
  return candidates;
}

/** The number after which the next question counts on: of "4 t/m 6" 6, but of "2 en 27" 2. */
function lastOf(labels: readonly string[]): number {
  return labels.map(numberOf).reduce((last, next) => (next - last > 1 ? last : next));
}

const asksByMembers = ({ row: { text, textStart }, textAt = textStart }: Token): boolean => membersAsk.opening.test(text.slice(textAt - textStart));

/** How much a number looks like the label of a question: by its word, and by the question and the answer heading after it. */
function weightOf(tokens: readonly Token[], index: number, style: LabelStyle | undefined): number {
  let weight = style === 'worded' ? 3 : 0.1;
  let read = tokens[index]?.textAt !== undefined;
  for (let at = index; at < index + reach; at++) {
    const token = tokens[at];
    if (!token || (at > index && token.class === 'label')) break;
    if (token.class === 'answer-heading') return style === 'dotted' || style === 'bare' ? weight : weight + 2;
    if (token.class === 'blank' && read) return weight;
    read ||= token.class === 'prose';
    if (token.row.text.includes('?') || asksByMembers(token)) weight = Math.max(weight, asked);
  }
  return weight;
}

/** The best chain of numbers that run on, from 1 or near it, or from where a part of a list begins; a number may be missing, and where it `renews` come twice (a misprint) or begin again. Linear. */
function longestChain(candidates: readonly Candidate[], renews: boolean): Chain {
  const start: Chain = { score: 0, candidate: null, before: null };
  const endingAt = new Map<number, Chain>([[0, start]]);
  let best = start;
  for (const candidate of candidates) {
    let before: Chain | null = null;
    let score = Number.NEGATIVE_INFINITY;
    for (let gap = renews ? -1 : 0; gap < widestGap; gap++) {
      const previous = endingAt.get(candidate.first - 1 - gap);
      const reached = previous ? previous.score - Math.abs(gap) : Number.NEGATIVE_INFINITY;
      if (previous && reached > score && previous.candidate !== candidate) [before, score] = [previous, reached];
    }
    const from = renews ? best : start;
    const begun = from.score - (candidate.first === 1 ? restart : lateStart);
    if (begun > score) [before, score] = [from, begun];
    if (!before || candidate.last < candidate.first) continue;
    const chain: Chain = { score: score + candidate.weight, candidate, before };
    if (chain.score <= (endingAt.get(candidate.last)?.score ?? Number.NEGATIVE_INFINITY)) continue;
    endingAt.set(candidate.last, chain);
    if (chain.score > best.score || (!renews && chain.score === best.score)) best = chain;
  }
  return best;
}
