// Every reader of what strangers give, as a function of bytes that throws when the reader breaks its word.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { Parser } from 'n3';
import { readConfig } from '../../lib/cli/given/read-config.js';
import { readCorrections } from '../../lib/cli/given/read-corrections.js';
import { readMetadata } from '../../lib/cli/given/read-metadata.js';
import { readOwnTable } from '../../lib/cli/given/read-own-table.js';
import { convertPaper } from '../../lib/pipeline/paper/convert-paper.js';
import { readStatement } from '../../lib/publish/across/read-statements.js';
import { writeNTriples } from '../../lib/publish/syntax/write-ntriples.js';
import { readRdf } from '../../lib/query/data/read-rdf.js';
import { openArchive } from '../../lib/read/inputs/open-archive.js';
import { readSource } from '../../lib/read/read-source.js';
import { createCheckQuery } from '../../lib/serve/sparql/check-query.js';
import { problems } from '../../lib/types/problem.js';

/** Where files are put for readers that want one. */
const shelf = process.env.FUZZ_SHELF ?? tmpdir();
const text = (bytes) => Buffer.from(bytes).toString('utf8');
const checkQuery = createCheckQuery(100);
function must(holds, what) {
  if (!holds) throw new Error(what);
}

/** A source, or exactly one error. */
async function readPaper(bytes, name = 'stuk') {
  const found = [];
  const source = await readSource(bytes, name, (code) => found.push(code));
  const errors = found.filter((code) => problems[code].severity === 'error');
  must(errors.length === (source ? 0 : 1), `${source ? 'a source' : 'no source'} and ${errors.length} errors: ${errors}`);
  if (!source) return;
  let end = 0;
  for (const line of source.lines) {
    must(line.start >= end && line.end >= line.start && line.end <= source.text.length, `a line from ${line.start} to ${line.end} after ${end}`);
    end = line.end;
  }
}

/** The way to triples: a paper or an error, and N-Triples that a strict reader reads back. */
async function convert(bytes, name = 'stuk.txt') {
  const { conversion, problems: found } = await convertPaper(bytes, { name });
  must(conversion || found.some(({ severity }) => severity === 'error'), 'no paper and no error');
  if (!conversion) return;
  const lines = writeNTriples(conversion.quads);
  must(new Parser({ format: 'application/n-triples' }).parse(lines).length === lines.split('\n').length - 1, 'triples that do not read back');
}

/** A few pieces, again and again, in the middle of an answer: no way of reading takes the square of its length. */
const pieces = [...' \n\t.,;:?!()[]«»“”\'"-–/&€%|<>#_*0123456789aAeEéÉ\u00a0\u00ad😀', ...new Set(readFileSync('examples/ah-tk-20302031-1324.txt', 'utf8').split(/\s+/)), ...'Vraag Antwoord op vraag vragen zie artikel artikelen lid onderdeel van de het en of tot t/m met Wet wet Verordening (EU) nr. Kamerstuk Kamerstukken II Handelingen Aanhangsel 2020/21, 12 345 12345, 1 2 a b c minister Minister staatssecretaris heer lid Kamerlid miljoen euro € procent januari maart 2031 1.000 1,5 www. https:// C-1/20 ECLI:NL: idem ibidem bijlage noot voetnoot bladzijde Nr. de zogenoemde genaamd president secretaris Hoogachtend Betreft ingegaan op'.split(' ')];
const [beforeAnswer, afterAnswer] = readFileSync('examples/ah-tk-20302031-1324.txt', 'utf8').split(/(?<=\nAntwoord 1\n)/);
function repeat(bytes) {
  const unit = [...bytes.subarray(0, 6)].map((byte, i) => pieces[(byte + (i % 2) * 256) % pieces.length] + (bytes[6] & (1 << i) ? ' ' : '')).join('');
  return unit === '' ? undefined : convert(Buffer.from(`${beforeAnswer}Ja, ${unit.repeat(Math.ceil(40_000 / unit.length))}!\n${afterAnswer}`));
}

/** Readers of the command end the program for wrong use: here that is an outcome. */
class Stopped extends Error {}
async function command(read, bytes, name) {
  const path = join(shelf, name);
  writeFileSync(path, bytes);
  const [exit, write, folder] = [process.exit, process.stderr.write, process.cwd()];
  process.exit = () => {
    throw new Stopped();
  };
  process.stderr.write = () => true;
  try {
    process.chdir(shelf);
    await read(path);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    process.chdir(folder);
    process.exit = exit;
    process.stderr.write = write;
  }
}

/** RDF given as data for queries: read, or refused with a reason. */
const rdf = (ending) => async (bytes) => {
  const path = join(shelf, `data.${ending}`);
  writeFileSync(path, bytes);
  await readRdf(path, () => {}).catch((error) => {
    if (error.constructor.name !== 'QueryInterrupted') throw error;
  });
};

/** A line that we could have written is read as others read it; no line does anything else than give a statement or a reason. */
function readLine(bytes) {
  const line = text(bytes);
  let others;
  try {
    others = new Parser({ format: 'application/n-triples' }).parse(line);
  } catch {
    others = [];
  }
  const isOurs = others.length === 1 && [others[0].subject, others[0].object].every(({ termType }) => termType !== 'BlankNode') && canonical(others) === `${line}\n`;
  try {
    const { subject, predicate, object } = readStatement(line);
    if (isOurs) must(subject === others[0].subject.value && predicate === others[0].predicate.value && object.equals(others[0].object), 'read otherwise than others do');
  } catch (error) {
    if (isOurs || !/^not a line of ours/.test(error.message)) throw error;
  }
}
function canonical(quads) {
  try {
    return writeNTriples(quads);
  } catch {
    return null;
  }
}

/** Parts of a Word file, parted by form feeds, so that damage reaches the reader and not only the archive around it. */
const wordParts = ['word/document.xml', 'word/_rels/document.xml.rels', 'word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/header1.xml'];
function readWord(bytes) {
  const parts = text(bytes).split('\f');
  return readPaper(zipSync(Object.fromEntries(wordParts.flatMap((name, i) => (parts[i] === undefined ? [] : [[name, [Buffer.from(parts[i]), { level: 0 }]]])))));
}

/** Parts of an OpenDocument text, likewise. */
const odtParts = ['content.xml', 'styles.xml', 'META-INF/manifest.xml'];
function readOdt(bytes) {
  const parts = text(bytes).split('\f');
  const files = odtParts.flatMap((name, i) => (parts[i] === undefined ? [] : [[name, [Buffer.from(parts[i]), { level: 0 }]]]));
  return readPaper(zipSync(Object.fromEntries([['mimetype', Buffer.from('application/vnd.oasis.opendocument.text')], ...files])));
}

async function readArchive(bytes) {
  let [given, most] = [0, 0];
  for (const { bytes: content } of openArchive({ name: 'a.zip', bytes }, () => () => {})) [given, most] = [given + 1, most + content.length];
  must(most <= 1024 ** 3 && given <= 20_000, 'more than the limits');
}

const own = ['lib/'];
const given = [...own, 'zod/v4', 'csv-parse'];
/** For each: the work, the longest input, what is watched for coverage, and the processor time that one input may take. */
export const readers = {
  text: { read: (bytes) => readPaper(bytes), longest: 60_000, instrument: [...own, 'micromark'], milliseconds: 2000 },
  convert: { read: (bytes) => convert(bytes), longest: 10_000, instrument: own, milliseconds: 2000 },
  repeat: { read: repeat, longest: 7, instrument: ['lib/recognise/', 'lib/segment/', 'lib/compose/'], milliseconds: 3000 },
  html: { read: (bytes) => readPaper(Buffer.concat([Buffer.from('<!DOCTYPE html>'), bytes])), longest: 60_000, instrument: [...own, 'parse5'], milliseconds: 1000 },
  xml: { read: (bytes) => readPaper(Buffer.concat([Buffer.from('<?xml version="1.0"?>'), bytes])), longest: 60_000, instrument: [...own, 'saxes'], milliseconds: 1000 },
  word: { read: readWord, longest: 60_000, instrument: own, milliseconds: 1000 },
  odt: { read: readOdt, longest: 60_000, instrument: own, milliseconds: 1000 },
  docx: { read: (bytes) => readPaper(Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes.subarray(4)])), longest: 60_000, instrument: own, milliseconds: 1000 },
  zip: { read: readArchive, longest: 60_000, instrument: own, milliseconds: 1000 },
  pdf: { read: (bytes) => readPaper(Buffer.concat([Buffer.from('%PDF-1.4\n'), bytes])), longest: 60_000, instrument: own, milliseconds: 8000 },
  metadata: { read: (bytes) => command(readMetadata, bytes, 'm.csv'), longest: 8000, instrument: given, milliseconds: 500 },
  corrections: { read: (bytes) => command(readCorrections, bytes, 'c.json'), longest: 8000, instrument: given, milliseconds: 500 },
  table: { read: (bytes) => command(readOwnTable, bytes, 't.csv'), longest: 8000, instrument: given, milliseconds: 500 },
  config: { read: (bytes) => command(readConfig, bytes, 'vraagbaak.config.json'), longest: 8000, instrument: given, milliseconds: 500 },
  query: { read: (bytes) => checkQuery(text(bytes)), longest: 4000, instrument: [...own, '@traqula'], milliseconds: 2000 },
  statement: { read: async (bytes) => readLine(bytes), longest: 4000, instrument: own, milliseconds: 200 },
  turtle: { read: rdf('ttl'), longest: 8000, instrument: [...own, 'n3/lib'], milliseconds: 500 },
  ntriples: { read: rdf('nt'), longest: 8000, instrument: [...own, 'n3/lib'], milliseconds: 500 },
  jsonld: { read: rdf('jsonld'), longest: 8000, instrument: own, milliseconds: 1000 },
};
