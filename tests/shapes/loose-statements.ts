/**
 * What may be taken away from a graph, or said once more with another value of its kind, without making it wrong: class and property.
 * Whatever is not named here must stand, and must stand once.
 */
export const optional: ReadonlySet<string> = new Set([
  ...['title', 'issued', 'type', 'publisher', 'relation', 'replaces'].map((name) => `vb:QuestionDocument dcterms:${name}`),
  ...['dossierNumber', 'sessionYear', 'committee', 'dateAsked', 'dateAnswered', 'askedBy', 'addressedTo', 'answeredBy', 'answeringBody', 'onBehalfOf'].map((name) => `vb:QuestionDocument vb:${name}`),
  ...['QuestionDocument', 'Question', 'Answer', 'Footnote', 'DocumentPart'].flatMap((name) => [`vb:${name} vb:hasFootnote`, `vb:${name} vb:remark`]),
  // Why a target was suggested and what was suggested go together; the suggestion itself need not be made.
  'vb:Reference vb:suggestedTarget',
  'vb:Reference vb:function',
  'vb:EntityMention itsrdf:taIdentRef',
  'vb:EntityMention itsrdf:taConfidence',
  'vb:DateMention vb:value',
  'vb:DateMention vb:anchorDate',
  'vb:AmountMention vb:value',
  'vb:AmountMention schema:currency',
  'vb:AmountMention schema:unitText',
  'vb:QuantityMention vb:value',
  'vb:QuantityMention schema:unitText',
  'vb:CitedDocument foaf:page',
  'vb:CitedDocument dcterms:type',
  'vb:Law foaf:page',
  'vb:Law rdfs:label',
  ...['Law', 'Entity', 'Person'].flatMap((name) => [`vb:${name} skos:altLabel`, `vb:${name} skos:exactMatch`]),
  'vb:Entity org:postIn',
  'vb:Person org:memberOf',
  'vb:Person schema:jobTitle',
]);

export const repeatable: ReadonlySet<string> = new Set([
  'vb:QuestionDocument dcterms:type',
  'vb:QuestionDocument dcterms:relation',
  ...['dossierNumber', 'askedBy', 'addressedTo', 'answeredBy', 'answeringBody', 'onBehalfOf'].map((name) => `vb:QuestionDocument vb:${name}`),
  ...['QuestionDocument', 'Question', 'Answer', 'Footnote', 'DocumentPart'].flatMap((name) => [`vb:${name} vb:hasFootnote`, `vb:${name} vb:remark`]),
  'vb:Reference vb:remark',
  'vb:DateMention vb:value',
  'vb:CitedDocument dcterms:type',
  ...['Law', 'Entity', 'Person'].map((name) => `vb:${name} skos:altLabel`),
  'vb:Entity org:postIn',
  'vb:Person org:memberOf',
  'vb:Person schema:jobTitle',
]);
