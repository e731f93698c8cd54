import { asking } from '../sentences.js';
import { type Token, unprintedLabel } from '../token.js';

/** What parties write to a minister, or say in a debate, holds questions among remarks, and the answers stand elsewhere. */
const inParties = /^(?:(?:De|Deze) (?:leden van (?:de|het) .{1,60}fractie|fractieleden)\b|Vragen en opmerkingen van\b|De voorzitter:)/u;

/** The tokens of a paper that numbers no question with a label, without a printed slice, before each paragraph that asks; none where parties write or speak. */
export function findUnnumbered(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ class: kind, row }) => kind === 'label' || kind === 'answer-heading' || inParties.test(row.text))) return tokens;
  const begins = new Set(paragraphsOf(tokens).filter((paragraph) => paragraph.asks && !paragraph.masthead).map(({ start }) => start));
  let count = 0;
  return tokens.flatMap((token, i): Token[] => (begins.has(i) ? [unprintedLabel(token.row, String(++count)), token] : [token]));
}

interface Paragraph {
  /** Index of its first row. */
  readonly start: number;
  readonly asks: boolean;
  readonly masthead: boolean;
}

/** Paragraphs parted by empty lines; where there are none, by the ends of long lines. */
function paragraphsOf(tokens: readonly Token[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Token[] = [];
  const close = (end: number) => {
    const [first] = current;
    if (first) paragraphs.push({ start: end - current.length, asks: asking.test(current.at(-1)?.row.text ?? ''), masthead: first.class !== 'prose' });
    current = [];
  };
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    const apart = previous && previous.row.line !== token.row.line && (token.row.line.paragraph || endsParagraph(previous.row.text, token.row.text));
    if (token.class !== 'prose' || apart) close(i);
    if (token.class === 'prose' || token.class === 'masthead' || token.class === 'letter') current.push(token);
  });
  close(tokens.length);
  return paragraphs;
}

/** Whether a line is the last of its paragraph: it ends a sentence (perhaps with the call of a note), or it is a short one (a name under an office) before a long one. */
function endsParagraph(line: string, next: string): boolean {
  return /[.?!][”"’')»\]]*\.?$|(?<!\d)[.?!][”"’')»\]]*\d{1,2}$/.test(line) || (line.length < 50 && next.length > 100);
}
