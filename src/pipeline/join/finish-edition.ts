import { defaultBase } from '../../model/names.js';
import { createPlaces } from '../../pages/places.js';
import { type QueryPageInput, writeQueryFiles, writeQueryPage } from '../../pages/query/write-query-page.js';
import { paperPath } from '../../pages/site.js';
import { gatherForPages, type Gathering, openSite } from '../../pages/write-site.js';
import { momentOfRun } from '../../publish/feed/moment.js';
import { addTo } from '../../maps.js';
import { byCodeUnit, byKey } from '../../order.js';
import { writeHosting } from '../../publish/hosting/write-hosting.js';
import { readContext } from '../../publish/syntax/jsonld-context.js';
import type { Written } from '../../publish/open-file.js';
import type { Publication } from '../../publish/publication.js';
import { type Across, publishAcross } from '../../publish/publish-across.js';
import { writeSitemap } from '../../publish/site/write-sitemap.js';
import { writeDefinitions } from '../../publish/write-definitions.js';
import { readShippedQueries, type ShippedQuery } from '../../query/shipped-queries.js';
import { keyOf } from '../../store/key.js';
import { rulesVersion } from '../../store/rules-version.js';
import type { Store } from '../../store/store.js';
import type { Problem } from '../../types/problem.js';
import { readFinding } from '../../validate/keep-finding.js';
import { writeReport } from '../../validate/write-report.js';
import { checkCorrections } from './check-corrections.js';
import { type Chosen, chooseForms } from './choose-forms.js';
import { tally } from '../paper/count-paper.js';
import type { DocumentRecord, PublishOptions, PublishReport, Status } from '../edition.js';
import { type KeptPaper, readKeptPaper } from '../paper/joined-paper.js';
import { gatherFailed } from './gather-failed.js';
import { keepEarlier, rememberKeys } from './keep-earlier.js';
import { inEntry, linkFiles, weigh } from '../paper/entry-files.js';
import type { Made, PaperSettings } from '../paper/outcome.js';
import { writeThings } from './write-things.js';

/** All that a publication is made from. */
export interface Edition {
  readonly publication: Publication;
  readonly store: Store;
  readonly options: PublishOptions;
  readonly settings: PaperSettings;
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
}

/** A publication that is ready to be put in place. */
export interface Finished {
  readonly report: PublishReport;
  /** Writes down in the store from what it was made. */
  readonly remember: () => void;
  /** Entries that it, or another run over the same inputs, has a use for. */
  readonly used: ReadonlySet<string>;
}

/** How many papers are not worth a thread beside. */
const few = 100;

/** Chooses the papers that are published and writes them with all that stands beside them: what joins papers, definitions, pages and reports. */
export async function finishEdition(edition: Edition): Promise<Finished> {
  const { publication, store, options, settings, made } = edition;
  const { chosen, others, hidden, problems: found } = chooseForms(made, store);
  const mayHaveFailed = gatherFailed(others.flatMap(({ status, input }) => (status === 'unreadable' ? [input] : [])), edition.problems);
  const kept = keepEarlier(publication, store, chosen, settings, ({ input }) => options.prune === true && !mayHaveFailed(input));
  const unreached = checkCorrections(options.corrections ?? [], { here: new Set([...chosen.keys(), ...kept.published.keys()]), kept: new Set(kept.published.keys()), hidden });
  const problems = [...edition.problems, ...found, ...unreached].sort(byPlace);
  const documents = [...[...chosen.values()].map(({ record }) => record), ...others].map(doubtsOf(problems)).concat(kept.records).sort(byInput);
  const fresh = [...chosen].flatMap(([docref, { key, record }]): [string, string][] => (record.status === 'published' ? [[docref, key]] : []));
  const published = new Map<string, string>([...fresh, ...kept.published].sort(byKey));
  const definitions = await linkDefinitions(publication, store);
  const rememberJoining = joinPapers(edition, published, documents, problems);
  writeList(publication, 'report/documents.json', documents);
  writeList(publication, 'report/problems.json', problems);
  publication.write('report/validation.ttl', writeReport([...chosen.values()].flatMap(({ results }) => results.map(readFinding))));
  return {
    report: { documents, problems, focusNodes: sumNodes([...chosen.values()]), files: [] },
    remember() {
      rememberKeys(store, published);
      rememberJoining();
    },
    used: new Set([definitions, ...made.map(({ key }) => key), ...published.values()]),
  };
}

/** Puts in ontology, shapes, context and concepts, which are made once for a version of the rules; gives the key of where they are kept. */
async function linkDefinitions(publication: Publication, store: Store): Promise<string> {
  const key = keyOf(['definitions', rulesVersion()]);
  if (!store.has(key)) {
    const files = await writeDefinitions();
    store.put(key, [...files.map(inEntry), { name: 'files.json', content: JSON.stringify(files.map(weigh)) }]);
  }
  const files: readonly Written[] = JSON.parse(store.read(key, 'files.json'));
  linkFiles(publication, store, key, files);
  return key;
}

/** Publishes the papers and what joins them; gives what remembers for the next run. */
function joinPapers(edition: Edition, published: ReadonlyMap<string, string>, documents: readonly DocumentRecord[], problems: readonly Problem[]): () => void {
  const inThread = (edition.options.jobs ?? 1) > 1 && published.size > few;
  const pages = edition.settings.html ? gatherForPages(inThread) : null;
  try {
    return joinWith(pages, inThread, edition, published, documents, problems);
  } finally {
    pages?.abandon();
  }
}

/** @param pages null when none are asked for. The list of pages is written last of all. */
function joinWith(pages: Gathering | null, inThread: boolean, { publication, store, options, settings }: Edition, published: ReadonlyMap<string, string>, documents: readonly DocumentRecord[], problems: readonly Problem[]): () => void {
  const base = options.base ?? defaultBase;
  const having = (status: Status) => documents.filter((record) => record.status === status).length;
  const run = { heldBack: having('held-back'), unreadable: having('unreadable') };
  const context = readContext();
  const papers = linkPapers(publication, store, published, pages);
  const across = publishAcross(publication, papers, { base, context, moment: momentOfRun(options.date), settings: options.catalogue ?? {}, run, inThread, notes: store, scratch: publication.beside('scratch') });
  publication.settleSoon();
  const site = pages && openSite(across, createPlaces(base));
  const rememberThings = writeThings(publication, store, across.groups(), { base, context, site, rules: keyOf([rulesVersion(), base, settings.html]), inThread });
  across.close();
  const queries = [...readShippedQueries().values()];
  for (const { path, content } of writeQueryFiles(queries)) publication.write(path, content);
  if (site && pages) {
    const told = { ...run, problems, doubts: countDoubts(documents) };
    for (const { path, content } of pages.write(across, site, told, publication.read('def/index.ttl'))) publication.write(path, content);
    for (const { path, content } of writeQueryPage(askedOf(base, across, queries))) publication.write(path, content);
  }
  for (const { path, content } of writeHosting(options.base ?? null, across.recorded)) publication.write(path, content);
  for (const { path, content } of writeSitemap(publication.paths(), base, new Set(across.recorded.withdrawn.map(paperPath)))) publication.write(path, content);
  return () => {
    across.remember();
    rememberThings();
  };
}

/** The papers one by one, their files put in the publication, and what pages need of them gathered, as they come by. */
function* linkPapers(publication: Publication, store: Store, published: ReadonlyMap<string, string>, pages: Gathering | null): Generator<KeptPaper> {
  for (const [docref, key] of published) {
    const paper = readKeptPaper(store, key, docref, pages !== null);
    linkFiles(publication, store, key, paper.files);
    pages?.add(paper, paper.labels, paper.words, paper.graph);
    yield paper;
  }
  pages?.end();
}

const askedOf = (base: string, { papers, figures, downloads }: Across, queries: readonly ShippedQuery[]): QueryPageInput => ({
  base,
  papers: papers.map(({ docref }) => docref),
  triples: figures.triples,
  bytes: downloads.find(({ path }) => path === 'dump/all.nt.gz')?.bytes ?? 0,
  queries,
});

/** Signs of doubt by paper. */
const countDoubts = (documents: readonly DocumentRecord[]): ReadonlyMap<string, number> =>
  new Map(documents.flatMap(({ docref, doubts, status }) => (docref !== undefined && doubts && status === 'published' ? [[docref, Object.values(doubts).reduce((sum, count) => sum + count, 0)]] : [])));

/** Shape → nodes it looked at, over all papers. */
function sumNodes(chosen: readonly Chosen[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { focusNodes } of chosen) for (const [shape, count] of Object.entries(focusNodes)) sums.set(shape, (sums.get(shape) ?? 0) + count);
  return new Map([...sums].sort(byKey));
}

/** Adds its signs of doubt to the record of an input. */
function doubtsOf(problems: readonly Problem[]): (record: DocumentRecord) => DocumentRecord {
  const codes = new Map<string, string[]>();
  for (const { document, code, severity } of problems) if (severity !== 'info') addTo(codes, document, code);
  return (record) => {
    const own = codes.get(record.input);
    return own ? { ...record, doubts: tally(own) } : record;
  };
}

/** Writes a list as JSON, a value at a time: as one text it would take as much memory as the list. */
function writeList(publication: Publication, path: string, values: readonly unknown[]): void {
  const file = publication.open(path);
  for (const [i, value] of values.entries()) file.add(`${i === 0 ? '[' : ','}\n ${JSON.stringify(value, null, 1).replaceAll('\n', '\n ')}`);
  file.add(values.length === 0 ? '[]\n' : '\n]\n');
  file.close();
}

const byInput = (a: DocumentRecord, b: DocumentRecord) => byCodeUnit(a.input, b.input) || byCodeUnit(a.docref ?? '', b.docref ?? '');

const byPlace = (a: Problem, b: Problem) =>
  byCodeUnit(a.document, b.document) || (a.span?.start ?? -1) - (b.span?.start ?? -1) || byCodeUnit(a.code, b.code) || byCodeUnit(a.message, b.message);
