/** Forms in which a result can be written. */
export const resultFormats = ['table', 'csv', 'tsv', 'json', 'xml', 'ttl', 'nt'] as const;
export type ResultFormat = (typeof resultFormats)[number];
