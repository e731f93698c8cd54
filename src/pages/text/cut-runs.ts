import { cutText, type Placed, type Stretch } from './cut-text.js';

/** Stretches in a row that lead to the same place, or nowhere; a paragraph break is a run of its own. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly stretches: readonly Stretch[];
  /** The innermost mention that leads somewhere. */
  readonly owner: Placed | null;
  readonly paragraphBreak: boolean;
}

/** Cuts a text in runs, also at other offsets; after a mention comes a new run, so that something can stand there. */
export function cutRuns(text: string, mentions: readonly Placed[], also: readonly number[]): readonly Run[] {
  const breaks = new Map([...text.matchAll(/\n{2,}/g)].map((found) => [found.index, found.index + found[0].length]));
  const stops = new Set([...mentions.map(({ end }) => end), ...also, ...[...breaks].flat()]);
  const runs: Run[] = [];
  for (const stretch of cutText(text, mentions, [...stops])) {
    const { start, end } = stretch;
    const owner = stretch.under.find(({ link }) => link !== null) ?? null;
    const last = runs.at(-1);
    if (last && last.owner === owner && !stops.has(start)) runs[runs.length - 1] = { ...last, end, stretches: [...last.stretches, stretch] };
    else runs.push({ start, end, stretches: [stretch], owner, paragraphBreak: breaks.has(start) });
  }
  return runs;
}

/** The longest run that each mention owns: there its link stands. A mention that others cover wholly owns none. */
export function longestRuns(runs: readonly Run[]): ReadonlyMap<Placed, Run> {
  const longest = new Map<Placed, Run>();
  for (const run of runs) {
    const other = run.owner && longest.get(run.owner);
    if (run.owner && !run.paragraphBreak && (!other || run.end - run.start > other.end - other.start)) longest.set(run.owner, run);
  }
  return longest;
}
