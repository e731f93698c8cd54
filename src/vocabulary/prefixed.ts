import { prefixes } from './external.js';

/** All prefixes as the head of a question in SPARQL, on one line. */
export const prologue: string = Object.entries(prefixes).map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`).join(' ');

/** `vb:hasAnswer` for its address, where a vocabulary of ours or others' has a prefix. */
export function shorten(iri: string): string {
  const known = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}
