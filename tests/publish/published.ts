import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type * as RDF from '@rdfjs/types';
import { gunzipSync } from 'fflate';
import { Parser } from 'n3';
import type { PublishOptions } from '../../src/pipeline/edition.js';
import { publishPapers } from '../../src/pipeline/publish-papers.js';
import { removeFolder } from '../folders.js';

/** A folder for a test, with papers in it and what is published of them in `uit`. */
export interface Workshop {
  readonly publish: (texts: Readonly<Record<string, string>>, options?: PublishOptions) => Promise<void>;
  /** Publishes files that stand elsewhere. */
  readonly publishFiles: (inputs: readonly string[], options?: PublishOptions) => Promise<void>;
  readonly read: (path: string) => string;
  readonly path: (path: string) => string;
  readonly close: () => void;
}

/** Opens a folder; each publication is given exactly the texts named. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  const path = (name: string) => join(folder, 'uit', name);
  const publishFiles = async (inputs: readonly string[], options: PublishOptions = {}) => {
    await publishPapers(inputs, join(folder, 'uit'), { date: '2031-05-06', ...options });
  };
  return {
    publishFiles,
    async publish(texts, options) {
      const at = join(folder, 'in');
      rmSync(at, { recursive: true, force: true });
      const inputs = Object.entries(texts).map(([name, text]) => {
        const file = join(at, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        return file;
      });
      await publishFiles(inputs, options);
    },
    path,
    read: (name) => (name.endsWith('.gz') ? Buffer.from(gunzipSync(readFileSync(path(name)))).toString('utf8') : readFileSync(path(name), 'utf8')),
    close: () => removeFolder(folder),
  };
}

/** A list of questions with one answer each, as the tests need them. */
export const listOf = (...pairs: readonly (readonly [question: string, answer: string])[]) =>
  pairs.map(([question, answer], index) => `${index + 1} \n${question} \n\nAntwoord \n${answer} \n`).join('\n');

/** Triples or quads as lines that compare, sorted, each once. */
export const linesOf = (quads: Iterable<RDF.Quad>) => [...new Set([...quads].map(lineOf))].sort();

function lineOf({ subject, predicate, object, graph }: RDF.Quad): string {
  const value = object.termType === 'Literal' ? `${JSON.stringify(object.value)}${object.language ? `@${object.language}` : `^^${object.datatype.value}`}` : `<${object.value}>`;
  return `<${subject.value}> <${predicate.value}> ${value}${graph.termType === 'DefaultGraph' ? '' : ` <${graph.value}>`}`;
}

export const parse = (text: string, format = 'text/turtle') => new Parser({ format }).parse(text);
