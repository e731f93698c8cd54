import type { Fold } from '../across/fold-papers.js';
import type { SharedThings } from '../across/gather-things.js';
import type { Publication, Written } from '../publication.js';
import { questionColumns, writeCsv } from '../write-csv.js';
import { entityRows, entityTable } from './entity-table.js';
import { questionTable } from './question-table.js';
import { referenceRows, referenceTable } from './reference-table.js';
import type { Table } from './table.js';
import { writeMetadata } from './write-metadata.js';

/** The tables over all papers, with the metadata of each; each paper's own table of questions gets its metadata too. */
export function writePaperTables(publication: Publication, licence: string): Fold<readonly Written[]> {
  const questions = questionTable('dump/vragen.csv');
  const files = [questions, referenceTable].map((table) => openTable(publication, table, licence));
  const [questionFile, referenceFile] = files;
  const header = writeCsv([questionColumns]);
  return {
    add(paper) {
      const path = `doc/${paper.docref}.csv`;
      questionFile?.add(publication.read(path).slice(header.length));
      publication.write(`${path}-metadata.json`, writeMetadata(questionTable(path), licence));
      referenceFile?.add(writeCsv([...referenceRows(paper)]));
    },
    finish: () => files.map((file) => file.close()),
  };
}

/** The table of entities over all papers. */
export function writeEntityTable(publication: Publication, things: SharedThings, licence: string): Written {
  const file = openTable(publication, entityTable, licence);
  for (const row of entityRows(things)) file.add(writeCsv([row]));
  return file.close();
}

/** Opens a table with its header row, its metadata beside it. */
function openTable(publication: Publication, table: Table, licence: string) {
  publication.write(`${table.path}-metadata.json`, writeMetadata(table, licence));
  const file = publication.open(table.path);
  file.add(writeCsv([table.columns.map(({ name }) => name)]));
  return file;
}
