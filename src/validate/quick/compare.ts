import type * as RDF from '@rdfjs/types';
import { fromRdf } from 'rdf-literal';
import { prefixes } from '../../vocabulary/external.js';

/** Whether the difference of two literals passes the test; no when they can't be compared, as the SHACL engine understands it. */
export function compares(a: RDF.Term, b: RDF.Term, test: (difference: number) => boolean): boolean {
  if (a.termType !== 'Literal' || b.termType !== 'Literal' || hasTimezone(a) !== hasTimezone(b)) return false;
  const x: unknown = fromRdf(a);
  const y: unknown = fromRdf(b);
  if (typeof x !== typeof y) return false;
  return test(typeof x === 'string' && typeof y === 'string' ? x.localeCompare(y) : Number(x) - Number(y));
}

const hasTimezone = ({ value, datatype }: RDF.Literal) => datatype.value === `${prefixes.xsd}dateTime` && /^.*(?:[+-]\d{2}:\d{2}|Z)$/.test(value);
