import { existsSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { PublicationError } from '../publish/places-on-disk.js';
import { keyOf } from '../store/key.js';
import { rulesVersion } from '../store/rules-version.js';
import { openStore, type Store } from '../store/store.js';
import type { PublishOptions, PublishReport } from './edition.js';
import { makePapers } from './make/make-papers.js';
import type { MadePapers } from './paper/outcome.js';
import { publishMade, settingsOf } from './publish-papers.js';
import { openWorkers } from './make/workers.js';

/** One of `count` parts of the work, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly count: number;
}

/** What stands in the folder of a part beside the entries: which part it is, what was made there, with which settings and rules. */
interface Part extends MadePapers {
  readonly shard: Shard;
  readonly rules: string;
}

const place = 'part.json';

/** Which part an input belongs to: by its name alone, so that machines agree without talking. */
const partOf = (name: string, count: number) => (createHash('sha256').update(name).digest().readUInt32BE() % count) + 1;

/** Makes one part of the papers into a folder, for `mergeParts`; `opened`: how many inputs of all parts could be opened. Throws `PublicationError` when something else stands there. */
export async function makePart(inputs: readonly string[], out: string, shard: Shard, options: PublishOptions): Promise<MadePapers & { readonly opened: number }> {
  const { part, count } = shard;
  const store = openStore(out);
  if (store.noted(place) === null && existsSync(out) && readdirSync(out).length > 0) throw new PublicationError(`${out} bevat al iets anders dan een deel van een publicatie; kies een lege map`);
  const settings = settingsOf(options);
  const { made, problems, opened } = await makePapers(inputs, store, { ...options, settings, workers: openWorkers(settings, store.folder, { jobs: options.jobs ?? 1 }), isOurs: (name) => partOf(name, count) === part });
  const told: Part = { shard, rules: rulesOf(options), made, problems };
  store.note(place, JSON.stringify(told));
  store.sweep(new Set(made.map(({ key }) => key)));
  return { made, problems, opened };
}

/** Publishes parts that were made with the same settings and rules as these: the same bytes as one run over all inputs. Throws `PublicationError` when a folder is no such part, or one is missing. */
export function mergeParts(parts: readonly string[], out: string, options: PublishOptions): Promise<PublishReport> {
  return publishMade(out, options, async (store) => {
    const all = parts.map((folder) => readPart(folder, rulesOf(options)));
    checkWhole(all.map(({ shard }) => shard));
    for (const { made, from } of all) for (const { key } of made) store.adopt(key, from);
    const problems = new Map(all.flatMap((part) => part.problems).map((problem) => [JSON.stringify(problem), problem]));
    return { made: all.flatMap(({ made }) => made), problems: [...problems.values()] };
  });
}

/** Hash of what must be the same in all parts. */
const rulesOf = (options: PublishOptions) => keyOf([rulesVersion(), settingsOf(options)]);

/** A part, and the store that its papers are in. */
function readPart(folder: string, rules: string): Part & { readonly from: Store } {
  const from = openStore(folder);
  const text = from.noted(place);
  if (text === null) throw new PublicationError(`${folder} is geen deel van een publicatie; maak het met publish --shard`);
  const part: Part = JSON.parse(text);
  if (part.rules !== rules) throw new PublicationError(`${folder} is met andere instellingen of een andere versie gemaakt; geef bij publish --shard en bij merge dezelfde --base, --corrections, --table en --no-html`);
  return { ...part, from };
}

/** Throws unless these are all parts of one division, each once: papers of one that is missing would seem to be given no more. */
function checkWhole(shards: readonly Shard[]): void {
  const names = shards.map(({ part, count }) => `${part}/${count}`);
  const given = new Set(names);
  const count = shards[0]?.count ?? 1;
  const missing = Array.from({ length: count }, (_, at) => `${at + 1}/${count}`).filter((name) => !given.has(name));
  if (missing.length > 0) throw new PublicationError(`er ontbreekt een deel: ${missing.slice(0, 10).join(', ')}; maak het met publish --shard en geef bij merge alle delen`);
  if (names.length > count) throw new PublicationError(`deze delen horen niet bij elkaar: ${[...given].join(', ')}; geef bij merge elk deel één keer, en alleen delen van hetzelfde aantal`);
}
