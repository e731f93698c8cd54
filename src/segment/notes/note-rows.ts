import type { Token } from '../token.js';

/** The tokens with typed notes marked, and the rows that go on with them. */
export const markNotes = (tokens: readonly Token[], bodies: ReadonlyMap<number, Token>): readonly Token[] => pairTexts(markTexts(tokens.map((token, i) => bodies.get(i) ?? token)));

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
