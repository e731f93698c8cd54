import type { Card } from './across/card.js';
import { countShared, sumFigures, type TripleFigures } from './across/count-triples.js';
import { listThings, type ThingGroup } from './across/list-things.js';
import { mergeThings } from './across/merge-things.js';
import { openNameTable } from './across/name-table.js';
import { readStatement } from './across/read-statements.js';
import { openRowTable, type PaperRows } from './across/row-table.js';
import { neverNamed, type ThingNames } from './across/shared-thing.js';
import { type PaperSummary, shareNames } from './across/summarise.js';
import type { RunFigures } from './catalogue/catalogue-input.js';
import { linkTargets } from './catalogue/outside.js';
import type { CatalogueSettings } from './catalogue/given-settings.js';
import { type Catalogued, completeSettings } from './catalogue/settings.js';
import { writeCatalogue } from './catalogue/write-catalogue.js';
import { readHistory } from './feed/history.js';
import { listVersions } from './feed/list-versions.js';
import type { Moment } from './feed/moment.js';
import { type Recorded, recordVersions } from './feed/record-versions.js';
import { writeAtomFeeds } from './feed/write-atom.js';
import { writeStream } from './feed/write-stream.js';
import { writeStubs } from './feed/write-stubs.js';
import type { Notes } from '../store/notes.js';
import { dumpForm, dumpSyntaxes, shareLines } from './joined/dump-papers.js';
import { joinInThread } from './joined/join-in-thread.js';
import { type JoinedFiles, type KeptParts, openJoinedFiles } from './joined/joined-files.js';
import type { Context } from './syntax/jsonld-context.js';
import type { Written } from './open-file.js';
import type { Publication } from './publication.js';
import { openEntityTable, tableForms } from './tables/write-tables.js';
import { describeConcepts, withConcepts } from './things/write-things.js';

/** What joins papers of one of them: kept beside its files, read one paper at a time. */
export interface JoinedPaper extends PaperRows {
  readonly card: Card;
  /** Its files in the publication. */
  readonly files: readonly Written[];
  /** What it adds to each dump, in the order of `dumpSyntaxes`, and to each table of `tableForms`. */
  readonly parts: KeptParts;
}

/** What publishing across papers needs beside the papers themselves. */
export interface AcrossOptions {
  readonly base: string;
  readonly context: Context;
  readonly moment: Moment;
  readonly settings: CatalogueSettings;
  readonly run: RunFigures;
  /** Whether a thread of its own writes dumps and tables. */
  readonly inThread: boolean;
  /** Where the table of rows about things is kept from one run to the next. */
  readonly notes: Notes;
  /** A folder of its own for what does not fit in memory. */
  readonly scratch: string;
}

/** What all papers together came to, for whoever makes more of it (pages, a search index). */
export interface Across {
  readonly papers: readonly PaperSummary[];
  /** All things, concepts too, with what names them. */
  readonly things: ThingNames;
  /** The same things whole, one at a time. */
  readonly groups: () => Iterable<ThingGroup>;
  /** Files for download. */
  readonly downloads: readonly Written[];
  readonly settings: Catalogued;
  readonly recorded: Recorded;
  readonly figures: TripleFigures;
  /** Writes down for the next run what need not be sorted again. */
  readonly remember: () => void;
  /** To be called when `groups` is not needed any more. */
  readonly close: () => void;
}

/**
 * Publishes all that joins papers: dumps, tables, the feed and the catalogue. Takes the papers one at a time, in order of docref, and remembers
 * a line of each and of each thing that they name; `def/` must stand in the publication already.
 */
export function publishAcross(publication: Publication, papers: Iterable<JoinedPaper>, options: AcrossOptions): Across {
  const forms = [...dumpSyntaxes.map((syntax) => dumpForm(syntax, options.context)), ...tableForms].map((form) => ({ ...form, at: publication.place(form.path) }));
  const files = options.inThread ? joinInThread(forms) : openJoinedFiles(forms);
  try {
    return join(publication, papers, files, options);
  } catch (error) {
    files.abandon();
    throw error;
  }
}

function join(publication: Publication, joined: Iterable<JoinedPaper>, files: JoinedFiles, { base, context, moment, settings, run, notes, scratch }: AcrossOptions): Across {
  const complete = completeSettings(settings, base);
  const papers: PaperSummary[] = [];
  const sharing = shareNames();
  const rows = openRowTable(notes, scratch);
  const [sums, shared, entities] = [sumFigures(), shareLines(files), openEntityTable(publication, complete.licence)];
  const feed = recordVersions(publication, base, readHistory(publication, base), moment);
  for (const paper of joined) {
    papers.push(sharing(paper.card.summary));
    sums.add(paper.card.figures);
    files.addParts(paper.parts);
    rows.add(paper);
    const nt = paper.files.find(({ path }) => path === `doc/${paper.docref}.nt`);
    if (!nt) throw new Error(`${paper.docref} has no N-Triples`);
    feed.add(paper.docref, nt);
  }
  const [things, list] = [openNameTable(), listThings(rows, scratch)];
  for (const thing of mergeThings(rows.sorted())) {
    const { iri, said: { lines, counts } } = thing;
    list.add(thing);
    const statements = lines.map(readStatement);
    things.set(iri, { counts, lines });
    sums.add(countShared(iri, statements, `${base}id/`, linkTargets));
    shared.add(lines);
    entities.add({ iri, description: statements, uses: [], counts });
  }
  shared.flush();
  const concepts = describeConcepts(publication.read('def/concept.ttl'));
  for (const [iri, lines] of concepts) things.set(iri, { counts: things.get(iri)?.counts ?? neverNamed, lines });
  const close = () => {
    list.close();
    rows.close();
  };
  const [recorded, figures] = [feed.finish(), sums.finish()];
  writeStream(publication, base, recorded, complete.licence);
  writeStubs(publication, base, recorded, context);
  publication.write('feed/versies.ttl', listVersions(base, recorded));
  // Asked for as late as can be: by then a thread is done with them.
  const written = files.close();
  written.forEach(publication.count);
  const downloads = [...written, entities.close()];
  for (const { path, content } of writeCatalogue({ base, settings: complete, moment, recorded, figures, papers, downloads, run })) publication.write(path, content);
  for (const { path, content } of writeAtomFeeds(papers, base, recorded, complete.publisher.name)) publication.write(path, content);
  return { papers, things, groups: () => withConcepts(list.groups(), concepts), downloads, settings: complete, recorded, figures, remember: rows.remember, close };
}
