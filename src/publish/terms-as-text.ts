import type * as RDF from '@rdfjs/types';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const noIri = /[\u0000-\u0020<>"{}|^`\\\ud800-\udfff]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const escaped = /["\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;
const names: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };
const xsdString = 'http://www.w3.org/2001/XMLSchema#string';

/** `<iri>` for N-Triples and Turtle. Throws on a string that is no IRI: it would forge other triples. */
export function iriAsText(iri: string): string {
  if (noIri.test(iri) || !/^[a-z][a-z0-9+.-]*:/i.test(iri)) throw new Error(`not an IRI: ${JSON.stringify(iri)}`);
  return `<${iri}>`;
}

/** A quoted string with escapes as in canonical N-Triples (RDF 1.2 N-Triples, section 4). Throws on half a surrogate pair. */
export function stringAsText(value: string): string {
  if (/\p{Cs}/u.test(value)) throw new Error('text with half a surrogate pair');
  return `"${value.replace(escaped, (c) => names[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`;
}

/** A literal; `iri` writes its datatype. */
export function literalAsText({ value, language, datatype }: RDF.Literal, iri: (iri: string) => string = iriAsText): string {
  const text = stringAsText(value);
  if (language) return `${text}@${language}`;
  return datatype.value === xsdString ? text : `${text}^^${iri(datatype.value)}`;
}

/** Compares by runs of digits as numbers and all else by code unit: `…/9` before `…/10`; no locale. */
export function compareNaturally(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  const length = Math.min(a.length, b.length);
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  while (i > 0 && isDigit(a.charCodeAt(i - 1))) i--;
  const x = digitsAt(a, i);
  const y = digitsAt(b, i);
  if (x && y && x !== y) {
    const byNumber = x.replace(/^0+/, '').length - y.replace(/^0+/, '').length || Number(x > y) - Number(x < y);
    if (byNumber !== 0) return byNumber;
  }
  return a < b ? -1 : 1;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function digitsAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
