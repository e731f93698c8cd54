// Publishing (convert, validate, three syntaxes) against Jena's SHACL alone on the same graphs: `node bench/against-jena.mjs [ROUNDS]`.
// Two ways to be fair: both from cold, one pass (ours with the start of the process, Jena's without that of the JVM), and both warm, the fastest of some passes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus } from './papers.mjs';
import { printWhenStarted, record } from './records.mjs';

const stores = '../shared/stores/lib.sh';

const lines = (command, ...words) => execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] }).trim().split('\n').map((line) => line.split(' '));
const numbers = (rows, word) => rows.filter(([first]) => first === word).map(([, ...rest]) => rest.map(Number));

/** Figures of a set of papers, both programs one after the other. */
function measureSet(set, times, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'against-jena-'));
  try {
    lines(process.execPath, 'bench/publish-alone.mjs', set, String(times), '1', folder);
    const graphs = readdirSync(folder).map((file) => join(folder, file));
    writeFileSync(join(folder, 'graphs.txt'), `${graphs.join('\n')}\n`);
    const own = lines(process.execPath, 'bench/publish-alone.mjs', set, String(times), String(rounds));
    // Jena follows the pattern of a long text by recursion: its stack must be large.
    const jena = lines('bash', '-c', `source ${stores}; cat shapes/*.ttl > ${folder}/shapes.ttl; JVM_ARGS=-Xss512m jena bench/JenaShacl.java ${folder}/shapes.ttl ${rounds} ${folder}/graphs.txt`);
    return compare(set, graphs.length, own, jena);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By the clock, and by the processor time of all threads, which a busy machine disturbs less. */
function compare(set, graphs, own, jena) {
  const least = (rows, of) => Math.min(...rows.map(of));
  const [[firstClock, firstUsed]] = numbers(own, 'first');
  const rounds = numbers(own, 'round');
  const [[startClock, startUsed]] = numbers(jena, 'start');
  const passes = numbers(jena, 'round');
  const [[load, validate, passUsed, refused]] = passes;
  if (refused > 0) throw new Error(`Jena refuses ${refused} graphs`);
  const figures = (name, ours, theirs) => [record(`${set}: publish, ${name}`, ours, 'ms'), record(`${set}: Jena parses and validates, ${name}`, theirs, 'ms'), record(`${set}: publish / Jena, ${name}`, ours / theirs, 'times')];
  return [
    record(`${set}: graphs, all validated against all shapes by both`, graphs, ''),
    ...figures('from cold, clock', firstClock, startClock + load + validate),
    ...figures('from cold, processor', firstUsed, startUsed + passUsed),
    ...figures('warm, clock', least(rounds, ([clock]) => clock), least(passes, ([one, two]) => one + two)),
    ...figures('warm, processor', least(rounds, ([, used]) => used), least(passes, ([, , used]) => used)),
    record(`${set}: Jena validates, warm, clock`, least(passes, ([, two]) => two), 'ms'),
  ];
}

/** Figures of the examples multiplied and of real papers; none where Jena is missing. */
export async function measureAgainstJena(rounds = 5) {
  if (!existsSync(stores)) {
    console.error('against Jena: skipped, ../shared/stores is not here');
    return [];
  }
  return [...measureSet('examples', 20, Number(rounds)), ...(corpus().length > 0 ? measureSet('corpus', 1, Number(rounds)) : [])];
}

await printWhenStarted(import.meta.url, measureAgainstJena);
