import { dataForms, type Form, page, thingForms } from '../syntax/forms.js';

/** Forms of one thing, from which a client may choose at one address; the first goes to those who take anything. */
export const choices: readonly Form[] = [page, ...dataForms];

/** Endings of the files of a publication and how they are sent; what is text is UTF-8. */
export const servedTypes: readonly (readonly [mediaType: string, endings: string])[] = [
  ...choices.map(({ mediaType, ending }) => [mediaType, ending.slice(1)] as const),
  ['application/n-quads', 'nq'],
  ['application/trig', 'trig'],
  ['application/sparql-query', 'rq'],
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['image/svg+xml', 'svg'],
  ['text/plain', 'txt md conf'],
  ['application/gzip', 'gz'],
  ['application/wasm', 'wasm'],
];

/** Of those, what is worth compressing on the way. */
export const packedTypes: readonly string[] = servedTypes.map(([type]) => type).filter((type) => !/gzip|wasm/.test(type));

/** The header `Link` of a thing: its forms, and what describes it. `name`: that of its file, without ending. */
export const linksOf = (name: string): string =>
  [...[...thingForms, page].map(({ ending, mediaType }) => `<${name}${ending}>; rel="alternate"; type="${mediaType}"`), ...thingForms.slice(0, 1).map(({ ending, mediaType }) => `<${name}${ending}>; rel="describedby"; type="${mediaType}"`)].join(', ');
