import { countTriples, type TripleFigures } from './across/count-triples.js';
import { type Fold, foldPapers } from './across/fold-papers.js';
import { gatherThings, type SharedThings } from './across/gather-things.js';
import { type PaperSummary, summarisePapers } from './across/summarise-papers.js';
import type { RunFigures } from './catalogue/catalogue-input.js';
import { linkedDatasets } from './catalogue/outside.js';
import { type Catalogued, type CatalogueSettings, completeSettings } from './catalogue/settings.js';
import { writeCatalogue } from './catalogue/write-catalogue.js';
import { dumpPapers } from './dumps/dump-papers.js';
import { readHistory } from './feed/history.js';
import type { Moment } from './feed/moment.js';
import { type Recorded, recordVersions } from './feed/record-versions.js';
import { writeAtomFeeds } from './feed/write-atom.js';
import { writeStream } from './feed/write-stream.js';
import { listVersions } from './feed/list-versions.js';
import { writeStubs } from './feed/write-stubs.js';
import type { Context } from './jsonld-context.js';
import type { Publication, Written } from './publication.js';
import { writeEntityTable, writePaperTables } from './tables/write-tables.js';
import { listThingPages, type ThingPage, writeThings } from './things/write-things.js';

/** What publishing across papers needs beside the papers themselves. */
export interface AcrossOptions {
  readonly base: string;
  readonly context: Context;
  readonly moment: Moment;
  readonly settings: CatalogueSettings;
  readonly run: RunFigures;
  /** More that is made from all papers, by whoever makes pages of them. */
  readonly more?: readonly Fold<unknown>[];
}

/** What all papers together came to, for whoever makes more of it (pages, a search index). */
export interface Across {
  readonly papers: readonly PaperSummary[];
  readonly things: SharedThings;
  /** Things with files of their own. */
  readonly pages: readonly ThingPage[];
  /** Files for download. */
  readonly downloads: readonly Written[];
  readonly settings: Catalogued;
  readonly recorded: Recorded;
  readonly figures: TripleFigures;
}

/**
 * Publishes all that joins papers, from the papers that stand in the publication by now: pages of things, dumps, tables, the feed and the
 * catalogue. Each paper is read once and let go; `def/` must stand there already.
 */
export function publishAcross(publication: Publication, { base, context, moment, settings, run, more = [] }: AcrossOptions): Across {
  const complete = completeSettings(settings, base);
  const folds = {
    things: gatherThings(),
    papers: summarisePapers(),
    figures: countTriples(new Map(Object.entries(linkedDatasets).map(([key, { start }]) => [start, key]))),
    dumps: dumpPapers(publication, context),
    tables: writePaperTables(publication, complete.licence),
    feed: recordVersions(publication, base, readHistory(publication, base), moment),
  };
  foldPapers(publication, [...Object.values(folds), ...more]);
  const things = folds.things.finish();
  const papers = folds.papers.finish();
  const recorded = folds.feed.finish();
  const figures = folds.figures.finish();
  const dumps = folds.dumps.finish();
  const downloads = [dumps.nt, dumps.nq, dumps.ttl, dumps.jsonld, ...folds.tables.finish(), writeEntityTable(publication, things, complete.licence)];
  const pages = listThingPages(things, base, publication.read('def/concept.ttl'));
  writeThings(publication, pages, context);
  writeStream(publication, base, recorded, complete.licence);
  writeStubs(publication, base, recorded, context);
  publication.write('feed/versies.ttl', listVersions(base, recorded));
  const catalogue = writeCatalogue({ base, settings: complete, moment, recorded, figures, papers, downloads, run });
  for (const { path, content } of [...catalogue, ...writeAtomFeeds(papers, base, recorded, complete.publisher.name)]) publication.write(path, content);
  return { papers, things, pages, downloads, settings: complete, recorded, figures };
}
