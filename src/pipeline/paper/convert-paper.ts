import type * as RDF from '@rdfjs/types';
import { collectProblems } from './collect-problems.js';
import { compose } from '../../compose/compose.js';
import { checkRows, namesToHide } from '../../correct/check-given.js';
import { correctMentions } from '../../correct/correct-mentions.js';
import { correctPaper } from '../../correct/correct-paper.js';
import { mapInquiry } from '../../map/map-inquiry.js';
import { docrefOf } from '../../model/build-document.js';
import { buildInquiry } from '../../model/build-inquiry.js';
import { isTooFull, isTooLong } from './limit-paper.js';
import { completeMasthead, type GivenMetadata } from '../../model/complete-masthead.js';
import { createIdentify, withOwnRows } from '../../model/identify.js';
import { createNames, defaultBase } from '../../model/names.js';
import { readSource } from '../../read/read-source.js';
import { recognise } from '../../recognise/recognise.js';
import { segment } from '../../segment/segment.js';
import { nameTables } from '../../tables/name-tables.js';
import type { Correction } from '../../types/correction.js';
import type { Inquiry } from '../../types/inquiry.js';
import type { OwnEntity } from '../../types/named-row.js';
import { anchorDate, type Paper } from '../../types/paper.js';
import type { Problem } from '../../types/problem.js';
import type { Segment } from '../../types/segment.js';
import type { Source } from '../../types/source.js';

/** What converting needs beside the bytes. */
export interface ConvertOptions {
  /** The input's name: shown in problems; a name that is an official number (`kst-27925-956.txt`) counts as one. */
  readonly name: string;
  /** What the paper does not print itself. */
  readonly metadata?: GivenMetadata;
  /** What an operator corrects; those of other papers are left aside. */
  readonly corrections?: readonly Correction[];
  /** The operator's own table of names; it goes before the shipped ones. */
  readonly table?: readonly OwnEntity[];
  /** Base of all addresses; without it the shared default. */
  readonly base?: string;
}

/** A paper on all stations of its way, and what was wrong with it. */
export interface Conversion {
  readonly source: Source;
  readonly segments: readonly Segment[];
  readonly paper: Paper;
  readonly inquiry: Inquiry;
  readonly quads: readonly RDF.Quad[];
  /** Names that corrections hide, as far as the paper has them. */
  readonly hidden: readonly string[];
}

/** The one way through: bytes → source → segments → paper → mentions → inquiry → quads. Null when the input is no paper; `problems` says why. */
export async function convertPaper(bytes: Uint8Array, options: ConvertOptions): Promise<{ conversion: Conversion | null; problems: readonly Problem[] }> {
  const { report, place, list } = collectProblems(options.name);
  const source = await readSource(bytes, options.name, report);
  if (!source) return { conversion: null, problems: list() };
  place(source);
  const segments = segment(source, report);
  const composed = compose(source, segments, report);
  if (!composed || isTooLong(composed, report)) return { conversion: null, problems: list().filter(({ severity }) => severity === 'error') };
  const completed = completeMasthead(composed, source.declared, options.metadata ?? {}, report);
  const docref = docrefOf(completed);
  const corrections = options.corrections ?? [];
  const paper = correctPaper(completed, docref, corrections, report);
  const names = createNames(options.base ?? defaultBase);
  const tables = withOwnRows(nameTables, options.table ?? []);
  checkRows(corrections, docref, (slug) => tables.row(slug) !== null, report);
  const identify = createIdentify(tables, names, anchorDate(paper.masthead, 'answer'));
  const recognised = recognise(paper, options.table);
  if (isTooFull(recognised, report)) return { conversion: null, problems: list() };
  const found = correctMentions(recognised, paper, docref, corrections, report);
  const inquiry = buildInquiry(paper, found, names, identify, report);
  return { conversion: { source, segments, paper, inquiry, quads: mapInquiry(inquiry), hidden: namesToHide(completed, corrections) }, problems: list() };
}
