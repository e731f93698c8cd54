import type { Token } from './token.js';

/** Rows looked at to find the end of a sentence. */
const reach = 30;
const sentenceEnd = /[.?!](?=[”"’')»\]]*(?:\d{1,2})?(?:\s|$))/g;
const abbreviation = /(?:\b(?:nrs?|art|blz|p|pag|jl|jr|dr|drs|mr|prof|ca|bijv|resp|c\.q|c\.s|m\.b\.t|o\.a|d\.d|t\.a\.v|incl|excl|mln|mld)|\b\p{Lu}|^\s*\(?\p{Ll})$/u;
const afterAsking = /(?:\?[”"’')»\]]*\s*(?:\d{1,2}(?:,\s?\d{1,2})*\s*)?(?:[([][^()[\]]{0,60}[)\]]\.?)?|^\([^()]{1,200}\)\.?)$/u;

/**
 * The tokens with answers that lack a heading marked where they begin: where a question has been asked and text follows that asks nothing.
 * Only in papers that answer, and never before a heading that does name the answer.
 */
export function findUnheadedAnswers(tokens: readonly Token[]): readonly Token[] {
  if (!answers(tokens)) return tokens;
  const regions = regionsOf(tokens);
  const habit = habitOf(tokens, regions);
  const starts = boldStarts(tokens, regions) ?? regions.map((region) => {
    const start = answerStart(tokens, region, habit);
    const earlier = habit === 'gap' ? answerStart(tokens, region, 'line') : null;
    return start !== null && earlier !== null && tellsMuch(tokens.slice(earlier, start)) ? earlier : start;
  });
  const usual = starts.filter((start) => start !== null).length > starts.length / 2;
  const found = new Set(regions.map((region, i) => starts[i] ?? (usual ? (answerStart(tokens, region, 'line') ?? secondParagraph(tokens, region)) : null)));
  return tokens.map((token, i) => (found.has(i) ? { ...token, class: 'unheaded-answer' } : token));
}

const sentence = /[.?!][”"’')»\]]*(?:\d{1,2})?$/u;

/** Where the bold text of each question ends, in a paper that sets most of its questions so, and asks in them; null for any other. */
function boldStarts(tokens: readonly Token[], regions: readonly Region[]): readonly (number | null)[] | null {
  let asking = 0;
  const starts = regions.map(({ label, end }) => {
    const region = tokens.slice(label, end);
    const texts = textsOf(region);
    const plain = texts.findIndex((at) => region[at]?.row.line.bold !== true);
    const bold = texts.slice(0, Math.max(0, plain)).map((at) => region[at]?.row.text ?? '');
    if (!sentence.test(bold.at(-1) ?? '')) return null;
    if (bold.some((text) => text.includes('?'))) asking++;
    return label + (texts[plain] ?? 0);
  });
  return asking * 2 > regions.length ? starts : null;
}

/** A label and the text up to the next label or heading. */
interface Region {
  readonly label: number;
  readonly end: number;
}

/** The questions whose answer has no heading of its own, and is not told by the form. */
function regionsOf(tokens: readonly Token[]): readonly Region[] {
  const regions: Region[] = [];
  for (let label = nextLabel(tokens, 0); label < tokens.length; label = nextLabel(tokens, label + 1)) {
    const end = endOfQuestion(tokens, label);
    if (!['answer-heading', 'unheaded-answer'].includes(tokens[end]?.class ?? '')) regions.push({ label, end });
  }
  return regions;
}

/** A paper answers unless its masthead has only questions. */
function answers(tokens: readonly Token[]): boolean {
  const head = tokens.slice(0, nextLabel(tokens, 0)).map(({ row }) => row.text).join(' ');
  if (tokens.some((token) => token.class === 'answer-heading')) return true;
  return !/\bvragen\b/i.test(head) || /antwoord/i.test(head.replace(/daarop door de regering gegeven antwoorden/i, ''));
}

function nextLabel(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.class !== 'label') at++;
  return at;
}

function endOfQuestion(tokens: readonly Token[], label: number): number {
  let at = label + 1;
  while (at < tokens.length && !['label', 'answer-heading', 'unheaded-answer', 'explanation', 'closing', 'answer-list'].includes(tokens[at]?.class ?? '')) at++;
  return at;
}

const isGap = ({ class: kind }: Token) => kind === 'blank' || kind === 'page-foot' || kind === 'page-head';
const isText = ({ class: kind }: Token) => kind === 'prose' || kind === 'heading' || kind === 'masthead' || kind === 'letter';

/** How a paper parts a question from its answer: by an empty line, or only by the end of a line. */
type Habit = 'gap' | 'line';

/** The habit of most questions with an answer under them. */
function habitOf(tokens: readonly Token[], regions: readonly Region[]): Habit {
  const votes = regions.map((region) => (answerStart(tokens, region, 'line') === null ? 0 : hasGap(tokens.slice(region.label, region.end)) ? -1 : 1));
  return votes.reduce<number>((a, b) => a + b, 0) > 0 ? 'line' : 'gap';
}

/** Indexes of the rows of a region that are text. */
function textsOf(region: readonly Token[]): readonly number[] {
  return region.flatMap((token, i) => (isText(token) || (i === 0 && token.textAt !== undefined) ? [i] : []));
}

/** Whether an empty line parts its texts; one beside page furniture says nothing. */
function hasGap(region: readonly Token[]): boolean {
  const texts = textsOf(region);
  return texts.some((at, i) => {
    const between = i > 0 ? region.slice((texts[i - 1] ?? at) + 1, at) : [];
    return between.length > 0 && between.every((token) => token.class === 'blank');
  });
}

/** Index of the row with which the answer begins between a label and the next one; null when all of it is the question. */
function answerStart(tokens: readonly Token[], { label, end }: Region, habit: Habit): number | null {
  const region = tokens.slice(label, end);
  const texts = textsOf(region);
  let asked = false;
  for (const [n, at] of texts.entries()) {
    const before = texts[n - 1];
    if (before === undefined) continue;
    const previous = region[before]?.row.text ?? '';
    asked ||= previous.includes('?');
    if (closesQuestion(region, before, at)) continue;
    const gap = region.slice(before + 1, at).some(isGap);
    if (asked && (gap || (habit === 'line' && afterAsking.test(previous))) && !asks(region, at, habit)) return label + at;
  }
  return null;
}

/** Whether text is so long without a question that it is no part of one, wherever the empty lines are. */
function tellsMuch(rows: readonly Token[]): boolean {
  const marks = rows.filter(isText).flatMap(({ row: { text } }) => [...text.matchAll(sentenceEnd)].filter(({ index }) => !abbreviation.test(text.slice(0, index))));
  return marks.length > longestLead && marks.every(([mark]) => mark !== '?');
}

/** What stands by itself in brackets behind a question belongs to it: "(bladzijde 17)", "(p. 3-6, p. 12)". */
const aside = /^\([^()]{1,200}\)\.?$/u;
const closesQuestion = (region: readonly Token[], asked: number, at: number): boolean =>
  aside.test(region[at]?.row.text ?? '') && /\?[”"’')»\]]*$/u.test(region[asked]?.row.text ?? '');

/** Where the second paragraph begins under a question that is put without a question mark. */
function secondParagraph(tokens: readonly Token[], { label, end }: Region): number | null {
  const region = tokens.slice(label, end);
  const texts = textsOf(region);
  const at = texts.find((text, i) => i > 0 && region.slice((texts[i - 1] ?? text) + 1, text).some(isGap));
  return at === undefined || region.slice(0, at).some(({ row }) => row.text.includes('?')) ? null : label + at;
}

/** Whether the text from row `at` on asks: its first sentences, or where empty lines part paragraphs the last one of its paragraph. */
function asks(region: readonly Token[], at: number, habit: Habit): boolean {
  return habit === 'gap' ? endsAsking(region, at) : goesOnAsking(region.slice(at, at + reach).filter(isText));
}

function endsAsking(region: readonly Token[], at: number): boolean {
  const rest = region.slice(at, at + reach);
  const end = rest.findIndex(isGap);
  const marks = rest.slice(0, end === -1 ? undefined : end).filter(isText).flatMap(({ row }) => [...row.text.matchAll(sentenceEnd)]);
  return marks.at(-1)?.[0] === '?';
}

/** What an answer begins with, and the words of one who answers: no question goes on with them. */
const answering = /^(?:Ja|Nee|Neen|Zie|Dit|Dat|Deze)\b|\b(?:wij|we|ons|onze|ik|mij|mijn|u vraagt)\b/iu;
/** Sentences that lead up to the next question at most. */
const longestLead = 3;

/** Whether a question stands here, or after a sentence or two that lead up to it and could not be an answer. */
function goesOnAsking(rows: readonly Token[]): boolean {
  let sentence = '';
  let sentences = 0;
  for (const { row: { text } } of rows) {
    let from = 0;
    for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
      if (mark !== '?' && abbreviation.test(text.slice(0, index))) continue;
      if (mark === '?') return true;
      sentence += text.slice(from, index);
      if (answering.test(sentence.trimStart()) || ++sentences === longestLead) return false;
      [sentence, from] = ['', index + 1];
    }
    sentence += `${text.slice(from)} `;
  }
  return false;
}
