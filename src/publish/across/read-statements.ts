import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';

/** A triple of a published paper; what is published has no blank nodes. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: RDF.NamedNode | RDF.Literal;
}

const { literal, namedNode } = DataFactory;
const short: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

/** Reads a line of N-Triples as `writeNTriples` writes it: one space between terms, no comment. Throws on anything else. */
export function readStatement(line: string): Statement {
  const subjectEnd = line.indexOf('>');
  const predicateEnd = line.indexOf('> ', subjectEnd + 3);
  if (!line.startsWith('<') || !line.startsWith('> <', subjectEnd) || predicateEnd < 0 || !line.endsWith(' .')) throw new Error(`not a line of ours: ${line.slice(0, 200)}`);
  return { subject: line.slice(1, subjectEnd), predicate: line.slice(subjectEnd + 3, predicateEnd), object: readObject(line.slice(predicateEnd + 2, -2)) };
}

function readObject(text: string): RDF.NamedNode | RDF.Literal {
  if (text.startsWith('<')) return namedNode(text.slice(1, -1));
  const quote = text.lastIndexOf('"');
  const value = unquote(text.slice(1, quote));
  const tail = text.slice(quote + 1);
  if (tail === '') return literal(value);
  return tail.startsWith('@') ? literal(value, tail.slice(1)) : literal(value, namedNode(tail.slice(3, -1)));
}

function unquote(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9A-F]{4})|(.))/g, (_, code: string | undefined, letter: string) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : (short[letter] ?? letter)));
}
