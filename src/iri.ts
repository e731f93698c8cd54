/** IRIs of RFC 3987 that we state: absolute, without the characters that end or break one, and none that cannot be seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const iri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\\u007f-\u00a0\ud800-\udfff]*$/u;

/** Whether a string may stand as an IRI in every RDF syntax; what may not is refused, never mended. */
export const isIri = (text: string): boolean => iri.test(text);

/** Whether a string may be stated as an address on the web, as the shapes want it: an IRI of http or https in small letters. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//.test(text) && isIri(text);

/** Whether a string begins as an address on the web does: whoever gives it means one, right or wrong. */
export const hasWebScheme = (text: string): boolean => /^https?:\/\//i.test(text);
