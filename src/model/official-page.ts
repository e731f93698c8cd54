/** A form of official number: what it looks like and where its page is (null: the owner has no page at a sure address). */
interface Form {
  readonly pattern: RegExp;
  readonly page: ((identifier: string) => string) | null;
}

const published = (identifier: string) => `https://zoek.officielebekendmakingen.nl/${identifier}.html`;
const detail = (identifier: string) => `https://www.tweedekamer.nl/kamerstukken/detail?id=${identifier.slice(3)}&did=${identifier.slice(3)}`;

/** The official numbers in the normal form of `vb:targetIdentifier`, and their pages at officielebekendmakingen.nl and tweedekamer.nl. */
const forms: readonly Form[] = [
  { pattern: /^kst-\d{5,7}(?:-(?:[IVXLCDM]+|[A-Z]))?-(?:\d{1,4}|[A-Z]{1,3})(?:-[hnbk]\d)?$/, page: published },
  { pattern: /^(?:ah-tk|ah-ek)-\d{8}-\d{1,5}(?:-[hn]\d)?$/, page: published },
  { pattern: /^kv-tk-\d{4}Z\d{5}$/, page: published },
  { pattern: /^kv-tk-\d{8}-(?:KVR)?\d+$/, page: published },
  { pattern: /^(?:stb|stcrt|trb)-\d{4}-\d{1,6}$/, page: published },
  { pattern: /^h-[te]k-\d{8}-\d{1,4}-\d{1,4}$/, page: published },
  { pattern: /^h-[te]k-\d{8}-[\d-]+$/, page: null },
  { pattern: /^blg-\d+$/, page: (identifier) => `https://zoek.officielebekendmakingen.nl/${identifier}.pdf` },
  { pattern: /^tk-\d{4}D\d{5}$/, page: detail },
  { pattern: /^tk-\d{4}Z\d{5}$/, page: null },
];

/** Page of a paper by its official number, or null where the form is not sure. */
export function officialPage(identifier: string): string | null {
  return forms.find(({ pattern }) => pattern.test(identifier))?.page?.(identifier) ?? null;
}

/** Whether a string is an official number in our form (`kst-27925-956`, `ah-tk-20232024-2367`, …). */
export function isOfficialNumber(text: string): boolean {
  return forms.some(({ pattern }) => pattern.test(text));
}

/** The official number that a file's name is (`kst-27925-956.txt`), or null. */
export function numberInFileName(name: string): string | null {
  const stem = name.replace(/^.*[/\\]/, '').replace(/(?:\.[A-Za-z]+)+$/, '');
  return isOfficialNumber(stem) ? stem : null;
}
