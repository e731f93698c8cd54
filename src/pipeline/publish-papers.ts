import { defaultBase } from '../model/names.js';
import { writePaperPage } from '../pages/paper/write-paper-page.js';
import { createPlaces } from '../pages/places.js';
import { readContext } from '../publish/jsonld-context.js';
import { openPublication } from '../publish/publication.js';
import { thingPath } from '../publish/things/thing-path.js';
import { writeDocument } from '../publish/write-document.js';
import type { Input } from '../read/input.js';
import { openInputs } from '../read/open-inputs.js';
import type { Problem } from '../types/problem.js';
import type { Format } from '../types/source.js';
import { type Collected, collectProblems } from './collect-problems.js';
import { type Conversion, convertPaper } from './convert-paper.js';
import { countPaper } from './count-paper.js';
import type { Candidate, DocumentRecord, Edition, PublishOptions, PublishReport } from './edition.js';
import { finishEdition } from './finish-edition.js';
import { judge } from './judge.js';

/**
 * Reads, converts, validates and publishes inputs into a folder, as one transaction. A paper with an error is held back and its earlier
 * version stays; the others are published. Throws `PublicationError` on wrong use and disk trouble: nothing is changed then.
 */
export async function publishPapers(inputs: readonly string[], out: string, options: PublishOptions = {}): Promise<PublishReport> {
  const publication = openPublication(out);
  try {
    const edition: Edition = { publication, options, places: options.html === false ? null : createPlaces(options.base ?? defaultBase, thingPath), context: readContext(), problems: [], others: [], chosen: new Map() };
    if (!options.base) edition.problems.push(...problemOf('', 'publish/base-default'));
    const collected: Collected[] = [];
    const reportFor = (name: string) => {
      const one = collectProblems(name);
      collected.push(one);
      return one.report;
    };
    for await (const input of openInputs(inputs, { reportFor, stdin: process.stdin })) await publishInput(edition, input);
    edition.problems.push(...collected.flatMap((one) => one.list()));
    const report = await finishEdition(edition);
    if (report.documents.length === 0 || (options.strict && report.problems.some(({ severity }) => severity === 'error'))) {
      publication.abort();
      return report;
    }
    return { ...report, files: publication.commit() };
  } catch (error) {
    publication.abort();
    throw error;
  }
}

async function publishInput(edition: Edition, { name, bytes }: Input): Promise<void> {
  const { options, others } = edition;
  const metadata = options.metadata?.get(name) ?? options.metadata?.get(name.replace(/^.*[/\\]/, ''));
  const { conversion, problems: found } = await convertPaper(bytes, { name, ...(metadata && { metadata }), ...(options.corrections && { corrections: options.corrections }), ...(options.table && { table: options.table }), ...(options.base && { base: options.base }) });
  edition.problems.push(...found);
  const record: DocumentRecord | null = conversion ? await choose(edition, conversion, name) : { input: name, status: 'unreadable' };
  if (!conversion && record) others.push(record);
  if (record) options.onInput?.(record);
}

/** Publishes a paper unless a richer form of it was or is better; gives what became of it. */
async function choose(edition: Edition, conversion: Conversion, name: string): Promise<DocumentRecord> {
  const { inquiry, source } = conversion;
  const { docref } = inquiry.document;
  const verdict = await judge(conversion, name);
  edition.problems.push(...verdict.problems);
  const record: DocumentRecord = {
    input: name, status: verdict.conforms ? 'published' : 'held-back', sha256: source.sha256, docref, format: source.format,
    counts: countPaper(conversion),
  };
  const rival = edition.chosen.get(docref);
  const candidate: Candidate = { record, verdict, rank: `${verdict.conforms ? 0 : 1} ${richness.indexOf(source.format)} ${source.sha256}` };
  if (rival) edition.problems.push(...problemOf(name, 'publish/twice', docref));
  if (rival && rival.rank <= candidate.rank) {
    edition.others.push({ ...record, status: 'superseded' });
    return { ...record, status: 'superseded' };
  }
  if (rival) edition.others.push({ ...rival.record, status: 'superseded' });
  edition.chosen.set(docref, candidate);
  if (verdict.conforms) writeFiles(edition, conversion);
  return record;
}

/** A paper's data, and its page. */
function writeFiles({ publication, context, options, places }: Edition, { paper, inquiry, quads }: Conversion): void {
  const data = writeDocument(inquiry, quads, context, options.base ?? defaultBase);
  for (const { path, content } of places ? [...data, writePaperPage(paper, inquiry, places)] : data) publication.write(path, content);
}

/** The richer form of one paper wins; then the smaller hash. */
const richness: readonly Format[] = ['xml', 'html', 'docx', 'pdf', 'text'];

function problemOf(document: string, ...[code, detail]: [Problem['code'], string?]): readonly Problem[] {
  const { report, list } = collectProblems(document);
  report(code, null, detail);
  return list();
}
