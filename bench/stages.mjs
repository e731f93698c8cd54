// How fast each stage is, and against N3.Writer on the same triples: `node bench/stages.mjs [ROUNDS]`.
import { Store, Writer } from 'n3';
import { mapInquiry } from '../lib/map/map-inquiry.js';
import { convertPaper } from '../lib/pipeline/paper/convert-paper.js';
import { groupQuads } from '../lib/publish/syntax/grouped.js';
import { readContext } from '../lib/publish/syntax/jsonld-context.js';
import { writeJsonLd } from '../lib/publish/syntax/write-jsonld.js';
import { writeNTriples } from '../lib/publish/syntax/write-ntriples.js';
import { writeTurtle } from '../lib/publish/syntax/write-turtle.js';
import { readSource } from '../lib/read/read-source.js';
import { createShapesJudge, readShapes } from '../lib/validate/judge-shapes.js';
import { indexGraph } from '../lib/validate/graph-index.js';
import { createQuickJudge } from '../lib/validate/quick/quick-judge.js';
import { validate } from '../lib/validate/validate.js';
import { prefixes } from '../lib/vocabulary/external.js';
import { corpus, multiplied } from './papers.mjs';
import { fastest, printWhenStarted, record } from './records.mjs';

const context = readContext();

function writeByN3(quads, options) {
  const writer = new Writer(options);
  writer.addQuads(quads);
  let text;
  writer.end((_error, result) => { text = result; });
  return text;
}

/** Writes the three syntaxes of a paper. */
export function writeAll({ inquiry, quads }) {
  const grouped = groupQuads(quads);
  return [writeTurtle(grouped, prefixes, inquiry.document.iri), writeJsonLd(grouped, context, inquiry.document.iri), writeNTriples(grouped)];
}

/** The least times of the stages of one paper, and its sizes; null when it is no paper. */
async function measurePaper({ name, bytes }, rounds) {
  const { conversion } = await convertPaper(bytes, { name });
  if (!conversion) return null;
  const { inquiry, quads } = conversion;
  const [, jsonld, ntriples] = writeAll(conversion);
  const tree = JSON.parse(jsonld);
  const times = await fastest(rounds, {
    read: () => readSource(bytes, name, () => {}),
    convert: () => convertPaper(bytes, { name }),
    map: () => [...mapInquiry(inquiry)],
    validate: () => validate(quads),
    write: () => writeAll(conversion),
    n3: () => [writeByN3(quads, { prefixes }), writeByN3(quads, { format: 'N-Triples' }), JSON.stringify(tree, null, 1)],
  });
  return { ...times, input: bytes.length, output: Buffer.byteLength(ntriples), triples: quads.length };
}

/** Figures of one set of papers. */
async function measureSet(label, papers, rounds) {
  const measured = [];
  for (const paper of papers) measured.push(await measurePaper(paper, rounds));
  const found = measured.filter((paper) => paper !== null);
  if (found.length === 0) return [];
  const sum = (field) => found.reduce((total, paper) => total + paper[field], 0);
  const stage = (name, milliseconds, bytes, of) => [
    record(`${label}: ${name}`, (1000 * found.length) / milliseconds, 'papers/s'),
    record(`${label}: ${name}`, bytes / 1000 / milliseconds, `MB/s of ${of}`),
  ];
  return [
    record(`${label}: papers`, found.length, ''),
    record(`${label}: triples`, sum('triples'), ''),
    ...stage('read', sum('read'), sum('input'), 'input'),
    ...stage('segment, recognise and build', sum('convert') - sum('read') - sum('map'), sum('input'), 'input'),
    ...stage('map', sum('map'), sum('output'), 'N-Triples'),
    ...stage('validate (shapes and integrity)', sum('validate'), sum('output'), 'N-Triples'),
    ...stage('write Turtle, JSON-LD and N-Triples', sum('write'), sum('output'), 'N-Triples'),
    record(`${label}: write / (N3.Writer Turtle and N-Triples + JSON.stringify)`, sum('write') / sum('n3'), 'times'),
    record(`${label}: (convert + write) / (N3.Writer Turtle and N-Triples + JSON.stringify)`, (sum('convert') + sum('write')) / sum('n3'), 'times'),
  ];
}

/** How much quicker the quick judge says that a paper conforms than the SHACL engine. */
async function measureJudges(rounds) {
  const shapes = readShapes();
  const [quick, engine] = [createQuickJudge(shapes), createShapesJudge(shapes)];
  const total = { quick: 0, engine: 0 };
  for (const { name, bytes } of multiplied(1)) {
    const { conversion } = await convertPaper(bytes, { name });
    const least = await fastest(rounds, { quick: () => quick(indexGraph(conversion.quads)), engine: () => engine(new Store(conversion.quads)) });
    for (const judge of Object.keys(total)) total[judge] += least[judge];
  }
  return [record('examples: SHACL engine / quick judge, graphs that conform', total.engine / total.quick, 'times')];
}

/** Figures of the examples multiplied and of real papers where they are. */
export async function measureStages(rounds = 15) {
  return [...(await measureSet('examples', multiplied(3), Number(rounds))), ...(await measureJudges(Number(rounds))), ...(await measureSet('real papers', corpus(), Math.ceil(Number(rounds) / 3)))];
}

await printWhenStarted(import.meta.url, measureStages);
