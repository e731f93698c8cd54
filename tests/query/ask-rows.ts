import { runQuery } from '../../src/query/run-query.js';

/** The rows of a question as plain values, a list a row in the order of its columns; '' for an absent value. Throws what went wrong. */
export async function askRows(text: string, data: readonly string[]): Promise<readonly (readonly string[])[]> {
  const result = await runQuery(text, { data });
  if (result.kind !== 'rows') throw new Error(result.kind === 'failure' ? JSON.stringify(result.failure) : result.kind);
  const rows: string[][] = [];
  for await (const row of result.rows) rows.push(result.variables.map((name) => row.get(name)?.value ?? ''));
  return rows;
}
