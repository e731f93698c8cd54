import type { Reader } from '../reader.js';

/** Tokens within which a paper is named before the bracket that gives its number alone. */
const near = 12;

/** Whether bare figures tied by a hyphen are all that a bracket gives of a paper named before it: "motie-Vis (25424-482)", "brief van 3 mei 2031 (25424-482)". */
export function isOfPaper(reader: Reader, from: number): boolean {
  if (reader.token(from - 1).text !== '(' || reader.peek().text !== ')') return false;
  return Array.from({ length: near }, (_, back) => reader.token(from - 2 - back)).some(({ form }) => form.noun !== null);
}
