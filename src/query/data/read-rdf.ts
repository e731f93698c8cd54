import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createGunzip, gunzipSync } from 'node:zlib';
import type * as RDF from '@rdfjs/types';
import { Parser, StreamParser } from 'n3';
import { parseJson } from '../../parse-json.js';
import { interruption } from '../query-failure.js';
import { tellRdfFault } from './tell-rdf-fault.js';

const mediaTypes: ReadonlyMap<string, string> = new Map(Object.entries({
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  nq: 'application/n-quads',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
}));

/** Media type of an RDF file by its name (`all.nt.gz`: that of N-Triples), or undefined when the name is that of no RDF file. */
export function rdfMediaType(name: string): string | undefined {
  return mediaTypes.get(/\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '');
}

/** Gives every quad of an RDF file to `add`. Throws `QueryInterrupted`, with the line where the syntax tells it, when the file is no such RDF. */
export async function readRdf(path: string, add: (quad: RDF.Quad) => void): Promise<void> {
  const mediaType = rdfMediaType(path);
  if (!existsSync(path)) throw interruption('query/bad-data', `${path} bestaat niet`);
  if (mediaType === undefined || statSync(path).isDirectory()) throw interruption('query/bad-data', `${path} is geen RDF-bestand (.ttl .nt .nq .trig .jsonld, ook met .gz)`);
  try {
    if (mediaType === 'application/ld+json') await readJsonLd(path, add);
    else await readPieces(path, mediaType, add);
  } catch (cause) {
    throw interruption('query/bad-data', `${path} is niet te lezen als ${mediaType}: ${tellRdfFault(cause)}`);
  }
}

/** Each piece is handed over by itself: the parser throws for some faults of prefixes and bases, which would end the program inside a pipe. */
async function readPieces(path: string, format: string, add: (quad: RDF.Quad) => void): Promise<void> {
  const parser = new StreamParser({ format, baseIRI: pathToFileURL(path).href });
  const file = createReadStream(path);
  const bytes = path.endsWith('.gz') ? file.compose(createGunzip()) : file;
  const ended = once(parser.on('data', add), 'end');
  const feed = async () => {
    for await (const piece of bytes) if (!parser.write(piece)) await once(parser, 'drain');
    parser.end();
  };
  await Promise.all([feed(), ended]);
}

/** A context that is not in the file itself is refused: reading data must not depend on the network. */
async function readJsonLd(path: string, add: (quad: RDF.Quad) => void): Promise<void> {
  const { default: jsonld } = await import('jsonld');
  const bytes = await readFile(path);
  const document = parseJson((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  let elsewhere: string | undefined;
  const documentLoader = (address: string): never => {
    elsewhere = address;
    throw new Error('not fetched');
  };
  const base = pathToFileURL(path).href;
  const lines = await jsonld.toRDF(document, { format: 'application/n-quads', safe: true, base, documentLoader }).catch((cause: unknown) => {
    throw elsewhere === undefined ? cause : new SyntaxError(`de context ${elsewhere} staat niet in het bestand`);
  });
  for (const quad of new Parser({ format: 'application/n-quads' }).parse(lines)) add(quad);
}
