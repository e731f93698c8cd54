const head = `// Generated from ontology/*.ttl by \`npm run generate\`; not to be edited.
import { DataFactory } from 'n3';
import { cito } from './external.js';

const { namedNode } = DataFactory;
`;

/** `src/vocabulary/terms.ts`: each term of ours as a named node with a literal type, its English definition as comment. */
export function writeTerms({ vb, vbc }) {
  return `${head}
/** The ontology's classes and properties. */
export const vb = Object.freeze({
${members(vb)}});

/** The concepts of the scheme. */
export const vbc = Object.freeze({
${members(vbc)}});

/** The CiTO property that says the same as a function of a reference. */
export const citations = Object.freeze({
${vbc.filter(({ seeAlso = '' }) => seeAlso.startsWith(cito)).map((term) => `  ${keyOf(term)}: cito.${term.seeAlso.slice(cito.length)},\n`).join('')}});

/** The datatype of each property of ours whose values are literals. */
export const datatypes = Object.freeze({
${literalsOf(vb).map(({ name, range }) => `  ${name}: namedNode('${range}'),\n`).join('')}});
`;
}

/** `src/types/literal-property.ts`: the names of those properties, for who states them. */
export const writeLiteralProperties = ({ vb }) => `// Generated from ontology/*.ttl by \`npm run generate\`; not to be edited.

/** Properties of ours whose values are literals, by local name. */
export type LiteralProperty =
${literalsOf(vb).map(({ name }) => `  | '${name}'`).join('\n')};
`;

const literalsOf = (terms) => terms.filter(({ is, range }) => is === 'datatype property' && range !== undefined);

const members = (terms) => terms.map(({ name, iri, definitions }) => `  /** ${definitions.en} */\n  ${keyOf({ name })}: namedNode('${iri}'),\n`).join('');

const keyOf = ({ name }) => (/^\w+$/.test(name) ? name : `'${name}'`);

const cito = 'http://purl.org/spar/cito/';
