import { aliases, classes, prefixes, reused, special } from './context-keys.mjs';

const rdfLangString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const skosConcept = 'http://www.w3.org/2004/02/skos/core#Concept';

/** Properties of ours that have their keys in the table. */
const spelledOut = new Set(Object.values(special).map((definition) => definition['@id']));

/** How a key reads its values, by the kind of value. */
const readings = { dutch: { '@language': 'nl' }, plain: {}, node: { '@type': '@id' }, named: { '@type': '@vocab' } };

/** `ontology/context.jsonld`: short English keys for our terms and the reused ones; JSON-LD 1.0 constructs only. */
export function writeContext({ vb, vbc }) {
  const names = [...vb, ...vbc].filter(({ is }) => is === 'class' || is === 'concept').map(({ name, iri }) => [name, shorten(iri)]);
  const properties = [...ownKeys(vb), ...reusedKeys(), ...Object.entries(special)].sort(([a], [b]) => (a < b ? -1 : 1));
  const context = {};
  for (const [key, definition] of [...Object.entries(aliases), ...Object.entries(prefixes), ...names, ...Object.entries(classes), ...properties]) {
    if (key in context) throw new Error(`the context would have two keys ${key}`);
    context[key] = definition;
  }
  return `${JSON.stringify({ '@context': context }, null, 2)}\n`;
}

const ownKeys = (vb) => vb.filter(({ is, iri }) => is !== 'class' && !spelledOut.has(shorten(iri))).map(({ name, iri, range, is }) => [name, { '@id': shorten(iri), ...readingOf(is, range) }]);

/** Objects that are concepts of ours go by their short names. */
function readingOf(is, range) {
  if (is === 'object') return range === skosConcept ? readings.named : readings.node;
  if (range === rdfLangString) return readings.dutch;
  return range === undefined || range === `${prefixes.xsd}string` ? readings.plain : { '@type': shorten(range) };
}

const reusedKeys = () =>
  Object.entries(reused).flatMap(([reading, properties]) =>
    properties.map((property) => [property.slice(property.indexOf(':') + 1), { '@id': property, ...(readings[reading] ?? { '@type': reading }) }]),
  );

function shorten(iri) {
  const [prefix, namespace] = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace)) ?? [];
  return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
}
