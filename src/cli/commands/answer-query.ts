import { readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createFailure, type QueryFailure, QueryInterrupted } from '../../query/query-failure.js';
import type { QueryAnswer } from '../../query/results/query-result.js';
import type { ResultFormat } from '../../query/results/result-formats.js';
import { runQuery } from '../../query/run-query.js';
import { findNearest, readShippedQueries } from '../../query/shipped-queries.js';
import { writeResult } from '../../query/results/write-result.js';
import { hintsOn } from '../../query/syntax/unknown-terms.js';
import { readOut } from '../given/read-config.js';
import { isColoured } from '../terminal/colours.js';
import { showProblems } from '../terminal/show-problems.js';
import { stopWith } from '../terminal/stop.js';
import { listQueries } from './list-queries.js';

/** Width of a table where there is no terminal to tell. */
const pipeWidth = 120;

/** What the command line gave, as commander reads it. */
export interface QueryCommandOptions {
  readonly sparql?: string;
  readonly data?: readonly string[];
  readonly format?: ResultFormat;
  readonly timeout: number;
}

/** A question and where it came from, to name in messages. */
interface Question {
  readonly name: string;
  readonly text: string;
  /** What to do when nothing is found. */
  readonly tip?: string;
}

/** Asks what the command line asks; the result goes to stdout, what is wrong to stderr. Gives the exit status. */
export async function answerQuery(name: string | undefined, { sparql, data, format, timeout }: QueryCommandOptions): Promise<number> {
  if (name !== undefined && sparql !== undefined) stopWith('geef een naam of de vraag zelf met -e, niet allebei');
  if (name === undefined && sparql === undefined) {
    const misplaced = data && data.length > 1 ? data.find((given) => readShippedQueries().has(given) || given.endsWith('.rq')) : undefined;
    if (misplaced !== undefined) stopWith(`zet de vraag vóór --data: vraagbaak query ${misplaced} --data …`);
    process.stdout.write(listQueries(readShippedQueries()));
    return 0;
  }
  const question = sparql === undefined ? findQuestion(name ?? '') : { name: '-e', text: sparql };
  if ('code' in question) return showFailure(question, null);
  for (const hint of hintsOn(question.text)) process.stderr.write(`let op: ${hint}\n`);
  const result = await runQuery(question.text, { data: data ?? [await readOut()], timeoutSeconds: timeout });
  if (result.kind === 'failure') return showFailure(result.failure, question);
  return showAnswer(result, question, format);
}

async function showAnswer(result: QueryAnswer, question: Question, format: ResultFormat | undefined): Promise<number> {
  let found = 0;
  const seen = result.kind === 'rows' ? { ...result, rows: eachTold(result.rows, () => found++) } : result;
  try {
    const text = writeResult(seen, format, { width: process.stdout.columns ?? pipeWidth, colour: isColoured(process.stdout) });
    await pipeline(Readable.from(text), process.stdout, { end: false });
  } catch (error) {
    if (error instanceof QueryInterrupted) return showFailure(error.failure, question);
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
    return 0;
  }
  if (result.kind === 'rows' && found === 0 && question.tip !== undefined) process.stderr.write(`tip: ${question.tip}\n`);
  return 0;
}

/** The same one after the other, each told of as it comes by. */
async function* eachTold<T>(items: AsyncIterable<T>, onItem: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    onItem();
    yield item;
  }
}

function findQuestion(name: string): Question | QueryFailure {
  if (name === '-') return { name, text: readFileSync(0, 'utf8') };
  const shipped = readShippedQueries();
  const known = shipped.get(name);
  if (known) return { name: `${name}.rq`, text: known.text, ...(known.tip !== undefined && known.kind !== 'integrity' && { tip: `${known.tip} (de vraag staat in ${known.path})` }) };
  if (statSync(name, { throwIfNoEntry: false })?.isFile()) return { name, text: readFileSync(name, 'utf8') };
  const near = findNearest(name.replace(/\.rq$/, ''), shipped.keys());
  return createFailure('query/unknown-name', near.length > 0 ? `${name} (bedoelt u ${near.join(' of ')}?)` : name);
}

/** Codes that mean that the question or what it was asked of is wrong, rather than that answering it went wrong. */
const wrongUse: ReadonlySet<string> = new Set(['query/syntax', 'query/not-a-question', 'query/unknown-name', 'query/no-data', 'query/bad-data', 'query/format']);

function showFailure({ code, message, remedy, place }: QueryFailure, question: Question | null): number {
  showProblems([{ code, severity: 'error', message, remedy, document: (place && question?.name) ?? '', ...place }]);
  const line = place && question?.text.split('\n')[place.line - 1];
  if (line !== undefined) process.stderr.write(`  ${line.replaceAll('\t', ' ')}\n  ${' '.repeat(place ? place.column - 1 : 0)}^\n`);
  return wrongUse.has(code) ? 2 : 1;
}
