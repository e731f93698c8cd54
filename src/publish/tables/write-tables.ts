import type { PaperGraph } from '../across/paper-graph.js';
import type { SharedThing } from '../across/shared-thing.js';
import type { Part } from '../joined/deflate.js';
import { type JoinedForm, plain } from '../joined/joined-file.js';
import type { PublishedFile, Written } from '../open-file.js';
import type { Publication } from '../publication.js';
import { questionColumns, writeCsv } from '../syntax/write-csv.js';
import { entityRow, entityTable } from './entity-table.js';
import { questionTable } from './question-table.js';
import { referenceRows, referenceTable } from './reference-table.js';
import type { Table } from './table.js';
import { writeMetadata } from './write-metadata.js';

/** The metadata beside a paper's own table of questions. */
export const describeQuestionTable = (docref: string, licence: string): PublishedFile => describeTable(questionTable(`doc/${docref}.csv`), licence);

const describeTable = (table: Table, licence: string): PublishedFile => ({ path: `${table.path}-metadata.json`, content: writeMetadata(table, licence) });
const headerOf = ({ columns }: Table) => writeCsv([columns.map(({ name }) => name)]);

/** The tables to which each paper adds its own rows. */
const paperTables = [questionTable('dump/vragen.csv'), referenceTable];
export const tableForms: readonly JoinedForm[] = paperTables.map((table) => ({ path: table.path, isDeflated: false, head: headerOf(table) }));

/** What a paper adds to each: the rows of its own table of questions, and its references. */
export function tableParts(paper: PaperGraph, questions: string): readonly Part[] {
  return [questions.slice(writeCsv([questionColumns]).length), writeCsv([...referenceRows(paper)])].map(plain);
}

/** The table of entities while it is filled. */
export interface EntityTable {
  readonly add: (thing: SharedThing) => void;
  readonly close: () => Written;
}

/** Opens the table of entities, and writes the metadata of all tables. */
export function openEntityTable(publication: Publication, licence: string): EntityTable {
  for (const table of [...paperTables, entityTable]) {
    const { path, content } = describeTable(table, licence);
    publication.write(path, content);
  }
  const file = publication.open(entityTable.path);
  file.add(headerOf(entityTable));
  return {
    add(thing) {
      const row = entityRow(thing);
      if (row) file.add(writeCsv([row]));
    },
    close: file.close,
  };
}
