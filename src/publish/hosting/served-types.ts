/** Endings of the files of a publication and how they are sent; what is text is UTF-8. */
export const servedTypes: readonly (readonly [mediaType: string, endings: string])[] = [
  ['text/html', 'html'],
  ['text/turtle', 'ttl'],
  ['application/ld+json', 'jsonld'],
  ['application/n-triples', 'nt'],
  ['application/n-quads', 'nq'],
  ['application/trig', 'trig'],
  ['application/sparql-query', 'rq'],
  ['text/csv', 'csv'],
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['image/svg+xml', 'svg'],
  ['text/plain', 'txt md conf'],
  ['application/gzip', 'gz'],
  ['application/wasm', 'wasm'],
];

/** Media types that a client may ask for at one address, as patterns, with the ending of the file; the first goes to those who take anything. */
export const choices: readonly (readonly [pattern: string, ending: string])[] = [
  ['(?:text/html|application/xhtml\\+xml)', '.html'],
  ['text/turtle', '.ttl'],
  ['application/(?:ld\\+)?json', '.jsonld'],
  ['application/n-triples', '.nt'],
];
