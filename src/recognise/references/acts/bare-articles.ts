import type { Match } from '../match.js';
import { type Reader, words } from '../reader.js';
import { point, readArticles } from './read-provision.js';

const articleWords = words('artikel artikelen art artt');
/** Words before an article of the act that the sentence named ("geregeld in artikel 3", "met name artikel 3"). */
const leads = words('van in ingevolge krachtens conform volgens name namelijk weten');
/** Words of budgets, whose articles are those of no act that is named beside them. */
const ofBudgets = /begroting|uitgave|verplichting|raming|subsidie|beleidsartikel|apparaat/;
/** Tokens between an act and an article of it that stands in brackets, and one that does not. */
const farthest = { bracket: 400, sentence: 40 };

/** The articles without an act that are of the one named before them in the text: alone in a bracket ("(artikel 3, lid 2)"), or in the same sentence ("De Veerwet regelt dit in artikel 3"). */
export function readBareArticles(reader: Reader, matches: readonly Match[]): readonly Match[] {
  const found: Match[] = [];
  if (!matches.some(isAct)) return found;
  let next = 0;
  let act: Match | undefined;
  for (reader.at = 0; reader.at < reader.tokens.length; ) {
    for (let match = matches[next]; match && match.from <= reader.at; match = matches[++next]) {
      if (isAct(match)) act = match;
      reader.at = Math.max(reader.at, match.to);
    }
    const bare = act && articleWords.has(reader.peek().lower) ? readBare(reader, act, matches[next]) : null;
    if (bare) found.push(...bare);
    else reader.at++;
  }
  return found;
}

const isAct = ({ pointer }: Match): boolean => pointer.kind === 'law' || pointer.kind === 'eu-act';

/** "(artikel 3", "(zie artikel 3". */
const opensBracket = (reader: Reader, from: number): boolean => reader.token(reader.token(from - 1).lower === 'zie' ? from - 2 : from - 1).text === '(';

function readBare(reader: Reader, act: Match, next: Match | undefined): readonly Match[] | null {
  const from = reader.at;
  return reader.attempt(() => {
    const articles = readArticles(reader);
    const isBracketed = opensBracket(reader, from) && reader.peek().text === ')';
    if (articles.length === 0 || (next && next.from < reader.at) || from - act.to > (isBracketed ? farthest.bracket : farthest.sentence)) return null;
    if (!isBracketed && !(leads.has(reader.token(from - 1).lower) && /^[.,;)]$/.test(reader.peek().text))) return null;
    return isOf(reader, act, from, isBracketed) && apart(reader, { from, to: reader.at }, articles);
  });
}

/** Whether nothing between an act and an article says that it is of something else. */
function isOf(reader: Reader, { to }: Match, from: number, isBracketed: boolean): boolean {
  for (let at = to; at < from; at++) if (ofBudgets.test(reader.token(at).lower) || (!isBracketed && reader.endsSentence(at))) return false;
  return true;
}

/** The articles of a list, each that has the word for it a reference of its own ("art. 4 en art. 5, lid 1"). */
function apart(reader: Reader, { from, to }: Pick<Match, 'from' | 'to'>, articles: Parameters<typeof point>[1]): readonly Match[] {
  const starts = Array.from({ length: to - from }, (_, i) => from + i).filter((at) => at === from || (articleWords.has(reader.token(at).lower) && joints.has(reader.token(at - 1).lower)));
  const isEach = starts.length === articles.length;
  const ends = [...starts.slice(1).map((start) => start - 1), to];
  const lists = isEach ? articles.map((one) => [one]) : [articles];
  return lists.map((list, i) => ({ from: starts[i] ?? from, to: isEach ? (ends[i] ?? to) : to, ...point({ family: 'law', isLast: true }, list) }));
}

const joints = words('en ,');
