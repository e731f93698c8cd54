import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { damagesOf, kindsOfDamage } from '../shapes/damages.js';
import { mutationGraphs } from '../shapes/mutation-graphs.js';
import { survivalReasons } from '../shapes/survival-reasons.js';
import { type Trial, tryDamages } from '../shapes/try-damages.js';

const file = 'docs/mutation-survivors.md';
const byHand = ['list', 'faults', 'postponement'];
// All damages take a minute of computing: `MUTATION=write npx vitest run tests/integration/damages.test.ts` tries them and writes the file.
const writes = process.env.MUTATION === 'write';
const trials = new Map<string, Trial>();

describe('a single statement damaged', () => {
  it.each(Object.keys(mutationGraphs))('is refused in at least 95 of 100 cases that make %s wrong; the rest have a reason', async (name) => {
    const graph = await mutationGraphs[name]?.();
    const trial = await tryDamages(graph ?? [], writes && byHand.includes(name) ? 1 : 11);
    trials.set(name, trial);
    expect(trial.wrong).toBeGreaterThan(3);
    expect(trial.survivors.length / trial.wrong).toBeLessThanOrEqual(0.05);
    expect(trial.survivors.map(({ kind, statement }) => `${kind} ${statement}`).filter((key) => !(key in survivalReasons))).toEqual([]);
  }, 600_000);

  it('is told of in the list of survivors, which counts the damages that there are', async () => {
    if (writes) writeFileSync(file, await describeTrials());
    const text = readFileSync(file, 'utf8');
    for (const name of byHand) expect(text).toContain(`| \`${name}\` | ${(await wrongByKind(name)).join(' | ')} |`);
    const listed = [...text.matchAll(/^\| ([a-z ]+) \| `([^`]+)` \| \d+ \| (.+) \|$/gm)].map(([, kind, statement, reason]) => [`${kind} ${statement}`, reason]);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(([key, reason]) => survivalReasons[key ?? ''] !== reason)).toEqual([]);
    const survived = byHand.flatMap((name) => trials.get(name)?.survivors ?? []).map(({ kind, statement }) => `${kind} ${statement}`);
    expect(survived.filter((key) => !listed.some(([known]) => known === key))).toEqual([]);
  });
});

/** Damages that make the graph wrong, by kind. */
async function wrongByKind(name: string): Promise<readonly number[]> {
  const wrong = [...damagesOf((await mutationGraphs[name]?.()) ?? [])].filter((damage) => damage.wrong);
  return kindsOfDamage.map((kind) => wrong.filter((damage) => damage.kind === kind).length);
}

async function describeTrials(): Promise<string> {
  const rows = await Promise.all(byHand.map(async (name) => `| \`${name}\` | ${(await wrongByKind(name)).join(' | ')} | ${trials.get(name)?.survivors.length} |`));
  const survivors = byHand.flatMap((name) => trials.get(name)?.survivors ?? []);
  const wrong = byHand.reduce((sum, name) => sum + (trials.get(name)?.wrong ?? 0), 0);
  const times = new Map<string, { readonly row: string; readonly count: number }>();
  for (const { kind, statement } of survivors) {
    const key = `${kind} ${statement}`;
    times.set(key, { row: `| ${kind} | \`${statement}\` |`, count: (times.get(key)?.count ?? 0) + 1 });
  }
  return `# Which damages go unseen

One statement of a graph is taken away, said once more with another value, pointed at a thing of a wrong class, or given a wrong datatype or
language; shapes and integrity rules must refuse what is wrong then. What may be missing or repeated without harm is declared in
\`tests/shapes/loose-statements.ts\`. Written by \`MUTATION=write npx vitest run tests/integration/damages.test.ts\`; \`npm run test:integration\` tries a sample of
these graphs and of papers of \`examples/\`.

Of ${wrong} damages that make a graph of \`tests/shapes/\` wrong, ${wrong - survivors.length} are refused (${((100 * (wrong - survivors.length)) / wrong).toFixed(2)} %).

| graph | ${kindsOfDamage.join(' | ')} | unseen |
|---|---|---|---|---|---|---|
${rows.join('\n')}

| damage | statement | times | why nothing refuses it |
|---|---|---|---|
${[...times].map(([key, { row, count }]) => `${row} ${count} | ${survivalReasons[key]} |`).sort().join('\n')}
`;
}
