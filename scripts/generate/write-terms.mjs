const head = `// Generated from ontology/*.ttl by \`npm run generate\`; not to be edited.
import { DataFactory } from 'n3';

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
`;
}

const members = (terms) => terms.map(({ name, iri, definition }) => `  /** ${definition} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}: namedNode('${iri}'),\n`).join('');
