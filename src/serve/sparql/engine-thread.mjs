// A thread of its own for Oxigraph: it loads the data it is given, then answers one question at a time. Its owner ends the thread when an answer takes too long.
import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { createGunzip } from 'node:zlib';
import { namedNode, Store } from 'oxigraph';

const store = new Store();
/** Bytes of lines that are loaded together. */
const portion = 16 << 20;

/** Loads a file of lines (N-Triples, N-Quads) a portion at a time: all of it as one text may be more than a text can hold. */
async function loadLines(path, format) {
  const file = createReadStream(path);
  let rest = [];
  let size = 0;
  const load = (bytes) => bytes.length > 0 && store.load(bytes, { format, lenient: true, no_transaction: true });
  for await (const piece of path.endsWith('.gz') ? file.pipe(createGunzip()) : file) {
    rest.push(piece);
    size += piece.length;
    const end = size < portion ? -1 : piece.lastIndexOf(10);
    if (end < 0) continue;
    const whole = Buffer.concat(rest);
    const cut = whole.length - piece.length + end + 1;
    load(whole.subarray(0, cut));
    rest = [whole.subarray(cut)];
    size = rest[0].length;
  }
  load(Buffer.concat(rest));
}

async function loadWhole(path, format) {
  const pieces = [];
  for await (const piece of createReadStream(path)) pieces.push(piece);
  store.load(Buffer.concat(pieces), { format });
}

/** Rows of a result in SPARQL JSON; none for ASK. */
const countRows = (json) => JSON.parse(json).results?.bindings.length ?? 0;

function answer({ text, format, surplus, defaultGraphs, namedGraphs, mostRows }) {
  const graphs = defaultGraphs && { default_graph: defaultGraphs.map(namedNode), named_graphs: namedGraphs.map(namedNode) };
  if (surplus !== null && countRows(store.query(surplus, { ...graphs, results_format: 'json' })) > 0) return { tooMany: true };
  const result = store.query(text, { ...graphs, results_format: format });
  // A row takes two characters at least.
  if (format === 'json' && result.length > mostRows * 2 && countRows(result) > mostRows) return { tooMany: true };
  return { bytes: new TextEncoder().encode(result) };
}

function reply(question) {
  try {
    const given = answer(question);
    parentPort.postMessage(given, given.bytes ? [given.bytes.buffer] : []);
  } catch (error) {
    // A text is what Oxigraph has against the question; anything else means that the engine broke.
    const broken = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
    parentPort.postMessage({ broken, refused: error instanceof Error ? error.message : String(error) });
    if (broken) process.exit(1);
  }
}

const lines = ['application/n-triples', 'application/n-quads'];
for (const { path, format } of workerData) await (lines.includes(format) ? loadLines(path, format) : loadWhole(path, format));
parentPort.on('message', reply);
parentPort.postMessage({ loaded: store.size });
