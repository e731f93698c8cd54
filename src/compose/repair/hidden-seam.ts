import { dutchWords } from '../../tables/dutch-words.js';
import type { Span } from '../../types/span.js';
import { isListed, isWord } from './is-word.js';
import type { PaperWords } from './marked-seams.js';
import { common, type Seam, tellingFirst } from './seams.js';

/** How sure it is that two words stuck together make none: one of them is a common word, both are words, or they may be a compound all the same. */
type Evidence = 'common' | 'words' | 'compound';

/** A place where a word may be two. */
interface Cut {
  readonly at: number;
  readonly evidence: Evidence;
  /** The word that it cuts. */
  readonly word: number;
}

const order: readonly Evidence[] = ['common', 'words', 'compound'];
/** Common words that are first parts of nouns as well: "voorfase". */
const particle = /^(?:aan|bij|door|in|na|om|onder|op|over|tot|uit|via|voor)$/iu;
/** What a plural that ends in -en is never made of: "paspoorten|en", but not "monitoring|en". */
const beforeAnd = /(?:en|[aeiouys])$/u;

/**
 * The seam of a line that is longer than lines are, in the stretch where lines end: there must be one, so less tells it than elsewhere.
 * Null where two words may hold it, or where the line may end at a hyphen.
 */
export function hiddenSeam(text: string, stretch: Span, paper: PaperWords): Seam | null {
  const cuts = cutsIn(text, stretch, paper);
  const isTied = /\p{L}-\p{L}/u.test(text.slice(stretch.start - 1, stretch.end + 1));
  const evidence = order.find((kind) => cuts.some((cut) => cut.evidence === kind));
  const best = cuts.filter((cut) => cut.evidence === evidence);
  const [first] = best;
  if (!first || (isTied && evidence !== 'common') || best.some(({ word }) => word !== first.word)) return null;
  return { at: first.at, parts: 'words' };
}

const pieces = /(?<![\p{L}\d’])\p{L}[\p{L}’]*/gu;

/** All places in a stretch where a word may be two; those of one word with the most likely first. */
function cutsIn(text: string, { start, end }: Span, paper: PaperWords): readonly Cut[] {
  const from = text.lastIndexOf(' ', start) + 1;
  const to = text.indexOf(' ', end);
  return [...text.slice(from, to < 0 ? end : to).matchAll(pieces)].flatMap(({ 0: whole, index }) => {
    const word = from + index;
    return whole.length > 60 || word > end || word + whole.length < start ? [] : cutsOf(whole, paper).map(({ at, evidence }) => ({ at: word + at, evidence, word })).filter(({ at }) => at >= start && at <= end);
  });
}

function cutsOf(whole: string, paper: PaperWords): readonly { readonly at: number; readonly evidence: Evidence }[] {
  if (isListed(whole)) return [];
  const isOne = isWord(whole) || paper.comes(whole) > 1;
  const cuts = Array.from({ length: whole.length - 1 }, (_, i) => i + 1).flatMap((at) => {
    const evidence = evidenceOf(whole.slice(0, at), whole.slice(at), paper);
    if (evidence === null || (isOne && evidence !== 'common')) return [];
    return [{ at, evidence: isOne ? ('compound' as const) : evidence }];
  });
  return cuts.sort((one, other) => Math.abs(2 * one.at - whole.length) - Math.abs(2 * other.at - whole.length));
}

function evidenceOf(left: string, right: string, { comes }: PaperWords): Evidence | null {
  const isKnown = (word: string) => isListed(word) || comes(word) > 0;
  const isFirst = common.has(left.toLowerCase()) || tellingFirst.test(left);
  const isLast = common.has(right) && (right !== 'en' || beforeAnd.test(left) || (/^\p{Lu}/u.test(left) && comes(left) > 0));
  if (isFirst && (isLast || (right.length > 3 && isKnown(right)))) return particle.test(left) && !isLast ? 'words' : 'common';
  if (/^\p{Lu}/u.test(left) && !isName(left, comes)) return null;
  if (isLast && left.length > 3 && (isKnown(left) || isWord(left))) return 'common';
  const isNoPart = isListed(right) && !dutchWords().endsCompound(right) && isWord(left);
  return left.length > 3 && right.length > 3 && (isNoPart || (isKnown(left) && isKnown(right))) ? 'words' : null;
}

/** Whether a word with a capital is a name: one that the paper has elsewhere, or that is no word in small letters. */
const isName = (word: string, comes: PaperWords['comes']) => !isListed(word.toLowerCase()) && (comes(word) > 0 || isListed(word));
