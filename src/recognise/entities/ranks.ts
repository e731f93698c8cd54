/** Who wins where two items claim the same words: the higher, by what gave them. */
export const ranks = {
  /** A word with a capital that may mean nothing, and what stands between quotation marks: parts of names alone. */
  capital: 0,
  quotation: 1,
  capitals: 5,
  likeDemonym: 6,
  tableWord: 10,
  demonym: 11,
  headWord: 12,
  value: 15,
  /** What one place of the paper gives away for all. */
  elsewhere: 19,
  /** The first stage of `name-grammar.tsv`; each further stage has one more, and none reaches the names of the tables. */
  grammar: 21,
  tableName: 28,
  introduced: 30,
  own: 40,
} as const;
