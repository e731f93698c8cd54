// A measured figure is a record {name, value, unit}; a file of this folder gives a list of them, or prints them as a table when run by itself.
import { fileURLToPath } from 'node:url';

/** The least time, in milliseconds, of each work: all are done in turn, that many rounds, so that a busy machine hinders all alike. */
export async function fastest(rounds, works) {
  const least = Object.fromEntries(Object.keys(works).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      await work();
      least[name] = Math.min(least[name], performance.now() - start);
    }
  }
  return least;
}

export const record = (name, value, unit) => ({ name, value: Number(value.toPrecision(4)), unit });

/** Prints what `measure` gives, when its file is the one that was started. */
export async function printWhenStarted(url, measure) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  for (const { name, value, unit } of await measure(...process.argv.slice(2))) console.log(`${name.padEnd(84)} ${String(value).padStart(10)} ${unit}`);
}
