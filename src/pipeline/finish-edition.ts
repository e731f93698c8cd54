import { readFileSync } from 'node:fs';
import { defaultBase } from '../model/names.js';
import type { AskedQuery } from '../pages/query/query-card.js';
import { type QueryPageInput, writeQueryFiles, writeQueryPage } from '../pages/query/write-query-page.js';
import { gatherForPages } from '../pages/write-site.js';
import { momentOfRun } from '../publish/feed/moment.js';
import { getOrPut } from '../publish/get-or-put.js';
import { writeHosting } from '../publish/hosting/write-hosting.js';
import { type Across, publishAcross } from '../publish/publish-across.js';
import { writeSitemap } from '../publish/site/write-sitemap.js';
import { writeDefinitions } from '../publish/write-definitions.js';
import { documentEndings } from '../publish/write-document.js';
import { readShippedQueries } from '../query/shipped-queries.js';
import { writeReport } from '../validate/write-report.js';
import type { Problem } from '../types/problem.js';
import { tally } from './count-paper.js';
import type { DocumentRecord, Edition, PublishReport, Status } from './edition.js';

/** What stands beside the papers: those of earlier publications, all that joins papers, definitions and reports. */
export async function finishEdition(edition: Edition): Promise<PublishReport> {
  const { publication, chosen, problems } = edition;
  const kept = keepEarlier(edition);
  const focusNodes = new Map<string, number>();
  for (const { verdict } of chosen.values()) for (const [shape, count] of verdict.focusNodes) focusNodes.set(shape, (focusNodes.get(shape) ?? 0) + count);
  const doubted = doubtsOf(problems);
  const documents = [...[...chosen.values()].map(({ record }) => record), ...edition.others].map(doubted).concat(kept).sort(byInput);
  const sorted = [...problems].sort(byPlace);
  for (const { path, content } of await writeDefinitions()) publication.write(path, content);
  joinPapers(edition, documents);
  publication.write('report/documents.json', asJson(documents));
  publication.write('report/problems.json', asJson(sorted));
  publication.write('report/validation.ttl', writeReport([...chosen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { verdict }]) => verdict.results)));
  return { documents, problems: sorted, focusNodes: new Map([...focusNodes].sort(([a], [b]) => (a < b ? -1 : 1))), files: [] };
}

/** Publishes what joins the papers, and last of all the list of pages. */
function joinPapers({ publication, options, context, places, problems }: Edition, documents: readonly DocumentRecord[]): void {
  const base = options.base ?? defaultBase;
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const having = (status: Status) => documents.filter((record) => record.status === status).length;
  const run = { version, heldBack: having('held-back'), unreadable: having('unreadable') };
  const pages = gatherForPages();
  const across = publishAcross(publication, { base, context, moment: momentOfRun(options.date), settings: options.catalogue ?? {}, run, more: places ? pages.folds : [] });
  const queries = [...readShippedQueries().values()];
  for (const { path, content } of writeQueryFiles(queries)) publication.write(path, content);
  if (places) {
    const told = { ...run, problems, doubts: countDoubts(documents) };
    for (const { path, content } of pages.write(across, places, told, publication.read('def/index.ttl'))) publication.write(path, content);
    for (const { path, content } of writeQueryPage(askedOf(base, across, queries))) publication.write(path, content);
  }
  for (const { path, content } of writeHosting(options.base ?? null, across.recorded)) publication.write(path, content);
  for (const { path, content } of writeSitemap(publication.paths(), base)) publication.write(path, content);
}

const askedOf = (base: string, { papers, figures, downloads }: Across, queries: readonly AskedQuery[]): QueryPageInput => ({
  base,
  papers: papers.map(({ docref }) => docref),
  triples: figures.triples,
  bytes: downloads.find(({ path }) => path === 'dump/all.nt.gz')?.bytes ?? 0,
  queries,
});

/** Signs of doubt by paper. */
const countDoubts = (documents: readonly DocumentRecord[]): ReadonlyMap<string, number> =>
  new Map(documents.flatMap(({ docref, doubts, status }) => (docref !== undefined && doubts && status === 'published' ? [[docref, Object.values(doubts).reduce((sum, count) => sum + count, 0)]] : [])));

/** Carries over papers that are not among the inputs (until `prune`), and the earlier version of one that is held back. */
function keepEarlier({ publication, options, chosen, places }: Edition): readonly DocumentRecord[] {
  const before: readonly DocumentRecord[] = JSON.parse(publication.earlier('report/documents.json') ?? '[]');
  const kept: DocumentRecord[] = [];
  for (const record of before) {
    if (record.docref === undefined || record.status === 'superseded' || publication.earlier(`doc/${record.docref}.nt`) === null) continue;
    const now = chosen.get(record.docref);
    if (now ? now.record.status === 'published' : options.prune) continue;
    for (const ending of documentEndings) if (ending !== '.html' || places) publication.keep(`doc/${record.docref}${ending}`);
    if (!now) kept.push({ ...record, status: 'kept' });
  }
  return kept;
}

/** Adds its signs of doubt to the record of an input. */
function doubtsOf(problems: readonly Problem[]): (record: DocumentRecord) => DocumentRecord {
  const codes = new Map<string, string[]>();
  for (const { document, code, severity } of problems) if (severity !== 'info') getOrPut(codes, document, () => []).push(code);
  return (record) => {
    const own = codes.get(record.input);
    return own ? { ...record, doubts: tally(own) } : record;
  };
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const byInput = (a: DocumentRecord, b: DocumentRecord) => compare(a.input, b.input) || compare(a.docref ?? '', b.docref ?? '');

const byPlace = (a: Problem, b: Problem) =>
  compare(a.document, b.document) || (a.span?.start ?? -1) - (b.span?.start ?? -1) || compare(a.code, b.code) || compare(a.message, b.message);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
