import { isGap, type Token, type TokenClass } from '../token.js';

const longest = 100;
/** Rows that such a masthead takes at most, with empty ones. */
const farthest = 14;
/** Rows of such a list that are looked at. */
const longestList = 20;
/** What an answer may end in. */
const endsAbove: ReadonlySet<TokenClass> = new Set(['prose', 'unheaded-answer', 'note', 'note-text']);
const apart = (token: Token | undefined) => token === undefined || isGap(token) || (token.class === 'prose' && token.row.text === '');
/** A line that says of which members of the Senate or a committee the next questions are, with or without white space around it. */
const ofFraction = /^(?:Vragen(?: en opmerkingen)?|Inbreng)(?: van)? (?:de )?leden van de (?:fracties? van (?:de |het )?\p{L}[\p{L}\d, -]{1,60}|\p{L}[\p{L}\d-]{1,30}-fractie)$/u;

/**
 * The tokens with headings over a group of questions marked: a short line by itself, that ends no sentence, between an answer and a label. Where later
 * questions have one, such a line over the first question is one too.
 */
export function findHeadings(tokens: readonly Token[]): readonly Token[] {
  const found = new Set<number>();
  const first = tokens.findIndex((token) => token.class === 'label');
  tokens.forEach((token, i) => {
    if (token.class !== 'label' || i === first) return;
    for (const row of [...ownersOver(tokens, i), ...seriesOver(tokens, i)]) found.add(row);
    const line = solidOver(tokens, i);
    if (ofFraction.test(tokens[line]?.row.text ?? '')) found.add(line);
    const heading = headingOver(tokens, i);
    const above = heading === null ? undefined : tokens[solidOver(tokens, heading)]?.class;
    if (heading !== null && above !== undefined && endsAbove.has(above) && !endsList(tokens, heading)) found.add(heading);
  });
  const opening = found.size > 0 ? headingOver(tokens, first) : null;
  if (opening !== null && mayOpen(tokens[opening], tokens[solidOver(tokens, opening)])) found.add(opening);
  return found.size === 0 ? tokens : tokens.map((token, i) => (found.has(i) ? { ...token, class: 'heading' } : token));
}

/** The row with words above another, past empty ones. */
function solidOver(tokens: readonly Token[], below: number): number {
  let at = below - 1;
  while (at > 0 && apart(tokens[at])) at--;
  return at;
}

/** The row above a label that looks like a heading: between empty rows, or a paragraph in bold below one that is not. */
function headingOver(tokens: readonly Token[], label: number): number | null {
  const at = solidOver(tokens, label);
  const heading = tokens[at];
  if (!heading || !mayBeHeading(heading) || !looksLikeHeading(heading)) return null;
  const turnsBold = heading.row.line.paragraph === true && heading.row.line.bold === true && tokens[solidOver(tokens, at)]?.row.line.bold === false;
  return turnsBold || (at < label - 1 && apart(tokens[at - 1])) ? at : null;
}

/** Whether a row is the last of those that an answer lists below a colon, each by itself and none a sentence. */
function endsList(tokens: readonly Token[], last: number): boolean {
  let at = solidOver(tokens, last);
  for (let left = longestList; left > 0 && at > 0 && !/[.?!:]$/.test(tokens[at]?.row.text ?? '.'); left--) at = solidOver(tokens, at);
  return tokens[at]?.row.text.endsWith(':') === true;
}

/** Who signs or asks, or what the paper is called, is no heading over its first question; nor is the name below an office. */
function mayOpen(heading: Token | undefined, above: Token | undefined): boolean {
  const text = heading?.row.text ?? '';
  const isOwn = /^(?:de )?(?:minister|staatssecretaris|(?:\p{Ll}+[ -])?(?:voorzitter|griffier))|\bvragen\b(?! en antwoorden$)/iu.test(text) && !/\bfracties?(?: van .{1,60})?$/u.test(text);
  return !isOwn && (above?.class === 'prose' || above?.class === 'letter') && !above.row.text.endsWith(',');
}

/** Rows above a label that say whose questions follow, to whom, and who answers: a masthead of its own within the paper. */
function ownersOver(tokens: readonly Token[], label: number): readonly number[] {
  let at = label - 1;
  while (at > label - farthest && isOwner(tokens[at]) === false) at--;
  if (!isOwner(tokens[at])) return [];
  const rows = tokens.slice(at, label).flatMap((token, i) => (apart(token) ? [] : [at + i]));
  const text = rows.map((row) => tokens[row]?.row.text).join(' ');
  return (/\(ingezonden \d/u.test(text) || (apart(tokens[at - 1]) && /[\p{L})]$/u.test(text))) ? rows : [];
}

/** What another series of questions in the paper, whose numbers begin anew, is called. */
const ofSeries = /^(?:Antwoorden op|Beantwoording van|Vragen (?:en antwoorden|over|van|bij|naar aanleiding)) /;
/** Rows that it takes at most. */
const longestTitle = 4;

/** The rows of such a title over the first number of a series, whatever it ends in. */
function seriesOver(tokens: readonly Token[], label: number): readonly number[] {
  if (tokens[label]?.labels?.[0] !== '1') return [];
  const last = solidOver(tokens, label);
  for (let at = last; at > last - longestTitle && tokens[at]?.class === 'prose' && !apart(tokens[at]); at--) if (ofSeries.test(tokens[at]?.row.text ?? '')) return Array.from({ length: last - at + 1 }, (_, i) => at + i);
  return [];
}

/** Whether a row begins to say whose questions follow; undefined where no such row can stand higher. */
function isOwner(token: Token | undefined): boolean | undefined {
  if (token?.class === 'masthead' && /^Vra(?:ag|gen) van (?:het lid|de leden) \p{L}/u.test(token.row.text)) return true;
  return token?.class === 'masthead' || token?.class === 'prose' || (token !== undefined && apart(token)) ? false : undefined;
}

/** Words of no class, or those over the questions of one member ("Vragen van het lid Vis (WL)"), which open a masthead elsewhere. */
const mayBeHeading = (token: Token): boolean => token.class === 'prose' || (token.class === 'masthead' && /^Vra(?:ag|gen) van /u.test(token.row.text));

function looksLikeHeading({ row: { text, line } }: Token): boolean {
  return line.role === undefined && text.length <= longest && /^[\p{Lu}\d§]/u.test(text) && /\p{L}\)?$/u.test(text) && !/https?:|www\./.test(text);
}
