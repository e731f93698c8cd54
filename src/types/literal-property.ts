// Generated from ontology/*.ttl by `npm run generate`; not to be edited.

/** Properties of ours whose values are literals, by local name. */
export type LiteralProperty =
  | 'contentHash'
  | 'unresolvedReferenceCount'
  | 'unidentifiedMentionCount'
  | 'dossierNumber'
  | 'caseNumber'
  | 'sessionYear'
  | 'committee'
  | 'dateAsked'
  | 'dateAnswered'
  | 'number'
  | 'numberLabel'
  | 'subQuestionCount'
  | 'heading'
  | 'mark'
  | 'targetIdentifier'
  | 'rule'
  | 'from'
  | 'until'
  | 'anchorDate'
  | 'bwbId'
  | 'article'
  | 'paragraph'
  | 'jci';
