import { aliases, classes, reused, special } from './context-keys.mjs';

/** How a key reads its values, by the kind of value. */
const readings = { dutch: { '@language': 'nl' }, plain: {}, node: { '@type': '@id' }, named: { '@type': '@vocab' } };
/** The same by the range of a property; objects that are concepts of ours go by their short names. */
const readingOfRange = { 'rdf:langString': readings.dutch, 'xsd:string': readings.plain, 'skos:Concept': readings.named };
/** Properties of ours that have their keys in the table. */
const spelledOut = new Set(Object.values(special).map((definition) => definition['@id']));

/** `ontology/context.jsonld`: short English keys for our terms and the reused ones; JSON-LD 1.0 constructs only. */
export function writeContext({ vb, vbc }, prefixes) {
  const shorten = (iri) => {
    const [prefix, namespace] = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace)) ?? [];
    return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
  };
  const names = [...vb, ...vbc].filter(({ is }) => is === 'class' || is === 'concept').map(({ name, iri }) => [name, shorten(iri)]);
  const own = vb.filter(({ is, iri }) => is.endsWith('property') && !spelledOut.has(shorten(iri))).map((term) => [term.name, define(term, shorten)]);
  const properties = [...own, ...reusedKeys(), ...Object.entries(special)].sort(([a], [b]) => (a < b ? -1 : 1));
  const keys = [...names, ...Object.entries(classes), ...properties];
  const used = JSON.stringify(keys);
  const context = {};
  for (const [key, definition] of [...Object.entries(aliases), ...Object.entries(prefixes).filter(([prefix]) => used.includes(`"${prefix}:`)), ...keys]) {
    if (key in context) throw new Error(`the context would have two keys ${key}`);
    context[key] = definition;
  }
  return `${JSON.stringify({ '@context': context }, null, 2)}\n`;
}

function define({ iri, is, range }, shorten) {
  const otherwise = is === 'object property' ? readings.node : range === undefined ? readings.plain : { '@type': shorten(range) };
  return { '@id': shorten(iri), ...((range && readingOfRange[shorten(range)]) ?? otherwise) };
}

const reusedKeys = () =>
  Object.entries(reused).flatMap(([reading, properties]) =>
    properties.map((property) => [property.slice(property.indexOf(':') + 1), { '@id': property, ...(readings[reading] ?? { '@type': reading }) }]),
  );
