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

/** A quoted string with escapes as in canonical N-Triples (RDF 1.2 N-Triples, section 4). Throws on half a surrogate pair. */
export function stringAsText(value: string): string {
  if (!special.test(value)) return `"${value}"`;
  if (/\p{Cs}/u.test(value)) throw new Error('text with half a surrogate pair');
  return `"${value.replace(escaped, (c) => names[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`;
}

/** Compares by runs of digits as numbers and all else by code unit: `…/9` before `…/10`; no locale. */
export function compareNaturally(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let end = 0;
  while (end < length && a.charCodeAt(end) === b.charCodeAt(end)) end++;
  let start = end;
  while (start > 0 && isDigit(a.charCodeAt(start - 1))) start--;
  if (isDigit(a.charCodeAt(start)) && isDigit(b.charCodeAt(start))) {
    const x = digitsAt(a, start);
    const y = digitsAt(b, start);
    const byNumber = x.replace(/^0+/, '').length - y.replace(/^0+/, '').length || Number(x > y) - Number(x < y);
    if (byNumber !== 0) return byNumber;
  }
  return end < length ? a.charCodeAt(end) - b.charCodeAt(end) : a.length - b.length;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function digitsAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
