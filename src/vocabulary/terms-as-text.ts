/** As the grammars of N-Triples and Turtle have it: what others state is written too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const isIri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\\ud800-\udfff]*$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const special = /["\\\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const escaped = /["\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;
const names: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/** `<iri>` for N-Triples and Turtle. Throws on a string that is no IRI: it would forge other triples. */
export function iriAsText(iri: string): string {
  if (!isIri.test(iri)) throw new Error(`not an IRI: ${JSON.stringify(iri)}`);
  return `<${iri}>`;
}

/** A string between quotes as in N-Triples and Turtle, and as in JSON. */
export interface QuotedString {
  readonly quoted: string;
  readonly json: string;
}

/** A quoted string with escapes as in canonical N-Triples (RDF 1.2 N-Triples, section 4). Throws on half a surrogate pair. */
export const stringAsText = (value: string): string => quoteString(value).quoted;

/** A string for N-Triples and Turtle and for JSON, which escapes fewer characters, and all but the common ones in another way. Throws as `stringAsText` does. */
export function quoteString(value: string): QuotedString {
  if (!special.test(value)) {
    const quoted = `"${value}"`;
    return { quoted, json: quoted };
  }
  if (/\p{Cs}/u.test(value)) throw new Error('text with half a surrogate pair');
  const quoted = `"${value.replace(escaped, (c) => names[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`;
  return { quoted, json: quoted.includes('\\u') ? JSON.stringify(value) : quoted };
}
