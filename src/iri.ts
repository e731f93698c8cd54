/** IRIs of RFC 3987 as RDF syntaxes accept them: absolute, without the characters that end or break an IRI. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const iri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\\u007f-\u00a0\ud800-\udfff]*$/u;

/** Whether a string may stand as an IRI in every RDF syntax; what may not is refused, never mended. */
export const isIri = (text: string): boolean => iri.test(text);

/** Whether a string is an address on the web: an IRI of http or https. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && isIri(text);
