const line = '^[^\\\\x00-\\\\x20\\\\x7F-\\\\xA0\\\\xAD\\\\u2028\\\\u2029\\\\uFEFF\\\\uFFFD]+([ \\\\xA0][^\\\\x00-\\\\x20\\\\x7F-\\\\xA0\\\\xAD\\\\u2028\\\\u2029\\\\uFEFF\\\\uFFFD]+)*$';

/** What a literal of a range must be, and how that is told in Dutch and English. */
const literals = {
  'xsd:string': { type: 'sh:datatype xsd:string', pattern: line, nl: 'als gewone tekenreeks op één regel', en: 'as a plain string on one line' },
  'rdf:langString': { type: 'sh:languageIn ( "nl" )', pattern: line, nl: 'in het Nederlands (@nl), op één regel', en: 'in Dutch (@nl), on one line' },
  'xsd:date': { type: 'sh:datatype xsd:date', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', nl: 'als xsd:date zonder tijdzone (2024-03-31)', en: 'as xsd:date without a time zone (2024-03-31)' },
  'xsd:integer': { type: 'sh:datatype xsd:integer', pattern: '^(0|[1-9][0-9]*)$', nl: 'als xsd:integer zonder voorloopnullen', en: 'as xsd:integer without leading zeros' },
};

/** Closed shapes that look at a thing of a class, where more than one does: a paper may be cited and published. */
const alsoSeenBy = { 'vb:QuestionDocument': ['vbs:QuestionDocument', 'vbs:CitedDocument'] };

/** The shapes that hold official numbers of papers. */
const numbered = ['document-identifier', 'document-targetIdentifier', 'cited-identifier'];

/**
 * `shapes/generated.ttl`: that a thing has each literal property of its class at most once, as a literal of its range, for the properties that have no
 * shape by hand (`byHand`: the quads of those shapes); and how the official numbers begin.
 */
export function writeShapes({ vb }, byHand, prefixes, officialCodes) {
  const shaped = new Set(byHand.filter(({ subject, predicate }) => subject.termType === 'NamedNode' && predicate.value === `${prefixes.sh}path`).map(({ object }) => object.value));
  const used = ['rdf', 'sh', 'vb', 'vbs', 'xsd'];
  const shorten = (iri) => used.map((prefix) => [prefix, prefixes[prefix]]).filter(([, namespace]) => iri.startsWith(namespace)).map(([prefix, namespace]) => `${prefix}:${iri.slice(namespace.length)}`)[0] ?? iri;
  const shapes = vb.filter(({ iri, range }) => !shaped.has(iri) && range !== undefined && shorten(range) in literals).map((property) => shapeOf(property, literals[shorten(property.range)], shorten));
  const patterns = numbered.map((shape) => `vbs:${shape} sh:pattern "^(${officialCodes.join('|')})-[0-9]+[A-Z]?[0-9]*(-[0-9A-Za-z]+)*$" .\n`);
  return `# Generated from ontology/vraagbaak.ttl and the table of official numbers by \`npm run generate\`; not to be edited.
${used.map((prefix) => `@prefix ${prefix}: <${prefixes[prefix]}> .\n`).join('')}
${[...shapes, patterns.join('')].join('\n')}`;
}

function shapeOf({ name, domains, labels, definitions }, { type, pattern, nl, en }, shorten) {
  const shapes = domains.flatMap((domain) => alsoSeenBy[shorten(domain)] ?? [shorten(domain).replace('vb:', 'vbs:')]);
  return `${shapes.map((shape) => `${shape} sh:property vbs:${name} .\n`).join('')}
vbs:${name} a sh:PropertyShape ;
  sh:path vb:${name} ;
  sh:maxCount 1 ;
  ${type} ;
  sh:pattern "${pattern}" ;
  sh:message ${JSON.stringify(`Geef vb:${name} (${labels.nl}) hooguit één keer, ${nl}. ${definitions.nl}`)}@nl,
    ${JSON.stringify(`Give vb:${name} (${labels.en}) at most once, ${en}. ${definitions.en}`)}@en .
`;
}
