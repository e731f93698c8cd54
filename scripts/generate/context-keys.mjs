/** Reused classes that our data state; the key is the local name where we have no class of that name. */
export const classes = {
  Activity: 'prov:Activity',
  Context: 'nif:Context',
  CreativeWork: 'schema:CreativeWork',
  Document: 'foaf:Document',
  EliWork: 'eli:Work',
  OffsetBasedString: 'nif:OffsetBasedString',
  SchemaAnswer: 'schema:Answer',
  SchemaQuestion: 'schema:Question',
};

/** Reused properties by the way their values are read; the key is the local name. */
export const reused = {
  dutch: ['dcterms:title', 'rdfs:label', 'schema:jobTitle', 'schema:text', 'skos:altLabel'],
  plain: ['dcterms:identifier', 'dcterms:publisher', 'nif:anchorOf', 'nif:isString', 'schema:currency', 'schema:unitText'],
  node: [
    'cito:citesAsAuthority', 'cito:citesAsRelated', 'cito:citesForInformation', 'cito:repliesTo', 'dcterms:isPartOf', 'dcterms:language',
    'dcterms:relation', 'dcterms:replaces', 'foaf:page', 'itsrdf:taIdentRef', 'nif:referenceContext', 'org:memberOf', 'org:postIn',
    'owl:sameAs', 'prov:wasDerivedFrom', 'prov:wasGeneratedBy', 'schema:hasPart', 'schema:suggestedAnswer', 'skos:exactMatch',
  ],
  named: ['itsrdf:taClassRef'],
  'xsd:date': ['dcterms:issued'],
  'xsd:decimal': ['itsrdf:taConfidence'],
  'xsd:nonNegativeInteger': ['nif:beginIndex', 'nif:endIndex'],
};

/** Keywords under a friendlier name. */
export const aliases = { id: '@id', type: '@type', graph: '@graph' };

/** Keys that do not follow from a term's name: several ways to read one property, and the branches of the tree. */
export const special = {
  kind: { '@id': 'dcterms:type', '@type': '@vocab' },
  value: { '@id': 'vb:value', '@type': 'xsd:decimal' },
  day: { '@id': 'vb:value', '@type': 'xsd:date' },
  parts: { '@reverse': 'dcterms:isPartOf' },
  questions: { '@reverse': 'dcterms:isPartOf' },
  subQuestions: { '@reverse': 'dcterms:isPartOf' },
  mentions: { '@reverse': 'nif:referenceContext' },
};
