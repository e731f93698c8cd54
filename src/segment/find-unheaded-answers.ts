import type { Token } from './token.js';

/** Rows looked at to find the end of a sentence. */
const reach = 30;
const sentenceEnd = /[.?!](?=[”"’')»\]]*(?:\d{1,2})?(?:\s|$))/g;
const abbreviation = /(?:\b(?:nrs?|art|blz|p|pag|jl|jr|dr|drs|mr|prof|ca|bijv|resp|c\.q|c\.s|m\.b\.t|o\.a|d\.d|t\.a\.v|incl|excl|mln|mld)|\b\p{Lu})$/u;
const afterAsking = /\?[”"’')»\]]*\s*(?:\d{1,2}(?:,\s?\d{1,2})*)?\s*(?:[([][^()[\]]{0,60}[)\]]\.?)?$/u;

/**
 * The tokens with answers that lack a heading marked where they begin: where a question has been asked and text follows that asks nothing.
 * Only in papers that answer, and never before a heading that does name the answer.
 */
export function findUnheadedAnswers(tokens: readonly Token[]): readonly Token[] {
  if (!answers(tokens)) return tokens;
  const found = new Set<number>();
  for (let label = nextLabel(tokens, 0); label < tokens.length; label = nextLabel(tokens, label + 1)) {
    const end = endOfQuestion(tokens, label);
    if (tokens[end]?.class === 'answer-heading') continue;
    const at = answerStart(tokens, label, end);
    if (at !== null) found.add(at);
  }
  return tokens.map((token, i) => (found.has(i) ? { ...token, class: 'unheaded-answer' } : token));
}

/** A paper answers unless its masthead has only questions. */
function answers(tokens: readonly Token[]): boolean {
  const head = tokens.slice(0, nextLabel(tokens, 0)).map(({ row }) => row.text).join(' ');
  return tokens.some((t) => t.class === 'answer-heading') || /antwoord/i.test(head) || !/\bvragen\b/i.test(head);
}

function nextLabel(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.class !== 'label') at++;
  return at;
}

function endOfQuestion(tokens: readonly Token[], label: number): number {
  let at = label + 1;
  while (at < tokens.length && !['label', 'answer-heading', 'explanation', 'closing', 'answer-list'].includes(tokens[at]?.class ?? '')) at++;
  return at;
}

const isGap = ({ class: kind }: Token) => kind === 'blank' || kind === 'page-foot' || kind === 'page-head';
const isText = ({ class: kind }: Token) => kind === 'prose' || kind === 'heading' || kind === 'masthead' || kind === 'letter';

/** Index of the row with which the answer begins between a label and the next one; null when all of it is the question. */
function answerStart(tokens: readonly Token[], label: number, end: number): number | null {
  const region = tokens.slice(label, end);
  const texts = region.flatMap((token, i) => (isText(token) || (i === 0 && token.textAt !== undefined) ? [i] : []));
  const parted = texts.some((at, i) => i > 0 && region.slice((texts[i - 1] ?? at) + 1, at).some(isGap));
  let asked = false;
  for (const [n, at] of texts.entries()) {
    const before = texts[n - 1];
    const previous = before === undefined ? '' : (region[before]?.row.text ?? '');
    asked ||= previous.includes('?');
    const seam = before !== undefined && (parted ? region.slice(before + 1, at).some(isGap) : afterAsking.test(previous));
    if (seam && asked && !asks(region, at, parted)) return label + at;
  }
  return null;
}

/** Whether the text from row `at` on asks: its first sentence, or when paragraphs are parted the last one of its paragraph. */
function asks(region: readonly Token[], at: number, parted: boolean): boolean {
  let mark = '';
  for (const token of region.slice(at, at + reach)) {
    if (parted && isGap(token)) break;
    if (!isText(token)) continue;
    for (const match of token.row.text.matchAll(sentenceEnd)) {
      if (!parted && (match[0] === '?' || !abbreviation.test(token.row.text.slice(0, match.index)))) return match[0] === '?';
      mark = match[0];
    }
  }
  return mark === '?';
}
