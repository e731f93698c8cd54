import { textAt, type Token } from '../../words/tokens.js';

/** Past "B.V." and the like, with which the name of a company ends. */
export function legalFormEnd(tokens: readonly Token[], at: number): number | null {
  const [stop, second] = [tokens[at + 1], tokens[at + 2]];
  if (stop?.text !== '.' || !second?.glued || !legalForms.has(`${textAt(tokens, at)}.${second.text}`)) return null;
  return textAt(tokens, at + 3) === '.' && tokens[at + 3]?.glued ? at + 4 : at + 3;
}

/** Whether a name that ends before token `end` does so in "B.V." and the like. */
export const isCompany = (tokens: readonly Token[], end: number): boolean => [end - 4, end - 3].some((at) => legalFormEnd(tokens, at) === end);

/** Legal forms, the last word of a company's name. */
export const companies: ReadonlySet<string> = new Set(['BV', 'NV', 'Ltd', 'Limited', 'Inc', 'GmbH', 'AG', 'LLC', 'SE']);

/** Legal forms that are written with full stops. */
const legalForms: ReadonlySet<string> = new Set(['B.V', 'N.V', 'U.A', 'S.A']);
