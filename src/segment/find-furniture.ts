import type { Token } from './token.js';

const pageOfPages = /^(\d{1,3})\/(\d{1,3})$/;
/** Shorter rows come twice by chance. */
const shortestHead = 12;

/** The tokens with page numbers, and the running heads beside them, marked as page furniture. */
export function findFurniture(tokens: readonly Token[]): readonly Token[] {
  const numbers = pageNumbers(tokens);
  const firstLabel = tokens.findIndex((token) => token.class === 'label');
  const heads = new Set<number>();
  const repeated = repeatedRows(tokens);
  tokens.forEach((token, i) => {
    const title = token.class === 'title' && firstLabel !== -1 && i > firstLabel;
    if (title) heads.add(i);
    if (!title && !numbers.has(i)) return;
    for (const step of [-1, 1]) for (let at = i + step; isHead(tokens[at], repeated); at += step) if (tokens[at]?.class !== 'blank') heads.add(at);
  });
  return tokens.map((token, i) => {
    if (numbers.has(i)) return { row: token.row, class: 'page-foot' };
    if (heads.has(i)) return { row: token.row, class: 'page-head' };
    return token.class === 'title' ? { row: token.row, class: 'masthead' } : token;
  });
}

function isHead(token: Token | undefined, repeated: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  return token.class === 'blank' || ((token.class === 'prose' || token.class === 'title') && repeated.has(token.row.text) && !/[.?!]$/.test(token.row.text));
}

/** Indexes of "2/6": those whose numbers go up to the same total, or that stand apart from the text. */
function pageNumbers(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const last = new Map<number, number>();
  tokens.forEach(({ row }, i) => {
    const match = pageOfPages.exec(row.text);
    if (!match) return;
    const [page, pages] = [Number(match[1]), Number(match[2])];
    const before = last.get(pages) ?? 0;
    const apart = !row.inner || tokens[i - 1]?.class === 'blank' || tokens[i + 1]?.class === 'blank';
    if (page > pages || page <= before || (page > before + 3 && !apart) || (before === 0 && page > 3)) return;
    last.set(pages, page);
    found.add(i);
  });
  const totals = Array.from(found, (i) => Number(pageOfPages.exec(tokens[i]?.row.text ?? '')?.[2]));
  const main = totals.sort((a, b) => totals.filter((t) => t === b).length - totals.filter((t) => t === a).length)[0];
  return new Set([...found].filter((i) => tokens[i]?.row.text.endsWith(`/${main}`)));
}

/** Texts of rows that come more than once. */
function repeatedRows(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { row: { text } } of tokens) {
    if (text.length < shortestHead) continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}
