import { queryKinds, type ShippedQuery } from '../../query/shipped-queries.js';

/** The shipped queries for a person: by kind, each with its name and title. */
export function listQueries(queries: ReadonlyMap<string, ShippedQuery>): string {
  const all = [...queries.values()];
  const sections = Object.entries(queryKinds).map(([kind, heading]) => {
    const lines = all.filter((query) => query.kind === kind).map(({ name, title, tip }) => `  ${name}\n    ${title.nl}${tip ? `\n    (${tip})` : ''}`);
    return `${heading}\n${lines.join('\n')}\n`;
  });
  return `${sections.join('\n')}\nStel er een met: vraagbaak query NAAM\n`;
}
