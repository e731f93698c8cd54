import { defaultBase } from '../../model/names.js';
import { writePaperPages } from '../../pages/paper/write-paper-page.js';
import { createPlaces, type Places } from '../../pages/places.js';
import { type Context, readContext } from '../../publish/syntax/jsonld-context.js';
import { describeQuestionTable } from '../../publish/tables/write-tables.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { writeDocument } from '../../publish/write-document.js';
import type { EntryFile } from '../../store/store.js';
import { keepFinding } from '../../validate/keep-finding.js';
import { type Conversion, convertPaper } from './convert-paper.js';
import { countPaper } from './count-paper.js';
import { judge } from './judge.js';
import { inEntry, weigh } from './entry-files.js';
import { joiningFiles } from './joined-paper.js';
import { outcomeFile } from './kept-outcome.js';
import type { Entry, Outcome, OutcomePaper, PaperJob, PaperSettings, Timings } from './outcome.js';

/** Makes papers on their own, any number one after the other. */
export type MakeEntry = (job: PaperJob) => Promise<Entry>;

/** Prepares making papers: read, convert, judge, and write what stands in the publication and what joins papers needs. */
export function createMakeEntry(settings: PaperSettings): MakeEntry {
  const { base = defaultBase, corrections, table, html } = settings;
  const context = readContext();
  const places = html ? createPlaces(base) : null;
  return async ({ name, bytes, metadata }) => {
    const watch = startWatch();
    const { conversion, problems } = await convertPaper(bytes, { name, base, ...(metadata && { metadata }), ...(corrections && { corrections }), ...(table && { table }) });
    const convert = watch();
    if (!conversion) return entryOf({ input: name, problems }, [], { convert });
    const { docref } = conversion.inquiry.document;
    const verdict = await judge(conversion, name);
    const judging = watch();
    const files = verdict.conforms ? [...writeFiles(conversion, places, context, base), describeQuestionTable(docref, settings.licence)] : [];
    const encoded = files.map(({ path, content }) => ({ path, content: Buffer.from(content) }));
    const paper: OutcomePaper = {
      docref, conforms: verdict.conforms, sha256: conversion.source.sha256, format: conversion.source.format, counts: countPaper(conversion),
      results: verdict.results.map(keepFinding), focusNodes: Object.fromEntries(verdict.focusNodes),
    };
    const write = watch();
    const joining = verdict.conforms ? joiningFiles(docref, files, encoded.map(weigh), context, html) : [];
    const { hidden } = conversion;
    return entryOf({ input: name, problems: [...problems, ...verdict.problems], ...(hidden.length > 0 && { hidden }), paper }, [...encoded.map(inEntry), ...joining], { convert, judge: judging, write, join: watch() });
  };
}

const entryOf = (outcome: Outcome, files: readonly EntryFile[], timings: Timings): Entry => ({ files: [outcomeFile(outcome), ...files], timings });

/** Gives, each time it is asked, the milliseconds since the time before. */
function startWatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = Math.round((now - last) * 10) / 10;
    last = now;
    return passed;
  };
}

/** A paper's data, and its page. */
function writeFiles({ inquiry, quads }: Conversion, places: Places | null, context: Context, base: string): readonly PublishedFile[] {
  const data = writeDocument(inquiry, quads, context, base);
  return places ? [...data, ...writePaperPages(inquiry, places)] : data;
}
