import { readFileSync } from 'node:fs';
import type { PaperGraph } from '../publish/across/paper-graph.js';
import { bodiesOf } from '../publish/across/summarise.js';
import type { Across, JoinedPaper } from '../publish/publish-across.js';
import { feedOf } from '../publish/feed/write-atom.js';
import { writeLimits } from './about/write-limits.js';
import { type RunTold, writeQuality } from './about/write-quality.js';
import { writeReuse } from './about/write-reuse.js';
import { writeWithdrawn } from './about/write-withdrawn.js';
import { embedDataset } from './front/embed-dataset.js';
import { writeFront } from './front/write-front.js';
import type { PublishedFile } from '../publish/open-file.js';
import { writeDossiers } from './lists/write-dossiers.js';
import { writeYears } from './lists/write-years.js';
import { writeOverview } from './overview/write-overview.js';
import type { Places } from './places.js';
import { indexPapers } from './search/index-papers.js';
import { writeSearch } from './search/write-search.js';
import type { Site } from './site.js';
import { gatherExamples } from './terms/gather-examples.js';
import { writeTerms } from './terms/write-terms.js';

/** The feeds of bodies and members, by the address of each. */
function listFeeds({ papers }: Across, base: string): ReadonlyMap<string, string> {
  const bodies = papers.flatMap(bodiesOf).map((body): [string, string] => [body.iri, feedOf('ministerie', body, base)]);
  const members = papers.flatMap(({ askedBy }) => askedBy).map((member): [string, string] => [member.iri, feedOf('lid', member, base)]);
  return new Map([...bodies, ...members]);
}

/** What pages gather from all papers. */
export interface Gathering {
  /** To be told each paper; `labels` are those of its questions, `words` its words, kept beside it. */
  readonly add: (paper: JoinedPaper, labels: readonly string[], words: Uint8Array, read: () => PaperGraph) => void;
  /** To be told that there are no more. */
  readonly end: () => void;
  /** Every page beside those of papers and things, and what the pages load. `ontology`: Turtle of the terms. */
  readonly write: (across: Across, site: Site, run: RunTold, ontology: string) => Generator<PublishedFile>;
  /** Lets go of what is not written. */
  readonly abandon: () => void;
}

/** The publication as pages see it. */
export function openSite(across: Across, places: Places): Site {
  return { places, things: across.things, papers: new Map(across.papers.map((paper) => [paper.docref, paper])), feeds: listFeeds(across, places.base) };
}

/** Starts gathering for the pages that join papers. `inThread`: whether a thread of its own joins their words. */
export function gatherForPages(inThread: boolean): Gathering {
  const [search, examples] = [indexPapers(inThread), gatherExamples()];
  return {
    end: search.end,
    abandon: search.abandon,
    add({ docref, card }, labels, words, read) {
      search.add(docref, labels, words);
      examples.add(card.terms, read);
    },
    *write(across, site, run, ontology) {
      const { base } = site.places;
      for (const name of ['stijl.css', 'merk.svg', 'zoek.js', 'verder.js']) yield { path: `assets/${name}`, content: readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8') };
      yield* writeFront(site, embedDataset(across, base), across.settings.title);
      yield* writeSearch(search.finish(), site);
      yield* writeYears(site);
      yield writeOverview(site);
      yield writeQuality(site, across, run);
      yield writeReuse(across, base);
      yield writeLimits();
      yield writeTerms(site, ontology, examples.finish());
      yield* writeWithdrawn(across);
      yield* writeDossiers(site);
    },
  };
}
