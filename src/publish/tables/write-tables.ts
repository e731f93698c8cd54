import type { PaperGraph } from '../across/paper-graph.js';
import type { SharedThing } from '../across/shared-thing.js';
import type { OpenFile, Publication, Written } from '../publication.js';
import { questionColumns, writeCsv } from '../syntax/write-csv.js';
import type { PublishedFile } from '../write-definitions.js';
import { entityRow, entityTable } from './entity-table.js';
import { questionTable } from './question-table.js';
import { referenceRows, referenceTable } from './reference-table.js';
import type { Table } from './table.js';
import { writeMetadata } from './write-metadata.js';

/** The metadata beside a paper's own table of questions. */
export function describeQuestionTable(docref: string, licence: string): PublishedFile {
  const path = `doc/${docref}.csv`;
  return { path: `${path}-metadata.json`, content: writeMetadata(questionTable(path), licence) };
}

/** The rows of a paper in the table of references. */
export const referenceRowsOf = (paper: PaperGraph): string => writeCsv([...referenceRows(paper)]);

/** The tables over all papers while they are filled. */
export interface OpenTables {
  /** A paper's own table of questions, with its header, and its rows of references. */
  readonly addPaper: (questions: Uint8Array, references: Uint8Array) => void;
  readonly addThing: (thing: SharedThing) => void;
  readonly close: () => readonly Written[];
}

/** Opens the tables, with the metadata of each. */
export function openTables(publication: Publication, licence: string): OpenTables {
  const open = (table: Table): OpenFile => {
    publication.write(`${table.path}-metadata.json`, writeMetadata(table, licence));
    const file = publication.open(table.path);
    file.add(writeCsv([table.columns.map(({ name }) => name)]));
    return file;
  };
  const [questions, references, entities] = [open(questionTable('dump/vragen.csv')), open(referenceTable), open(entityTable)];
  const header = Buffer.byteLength(writeCsv([questionColumns]));
  return {
    addPaper(table, rows) {
      questions.add(table.subarray(header));
      references.add(rows);
    },
    addThing(thing) {
      const row = entityRow(thing);
      if (row) entities.add(writeCsv([row]));
    },
    close: () => [questions, references, entities].map((file) => file.close()),
  };
}
