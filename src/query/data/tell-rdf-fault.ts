import { messageOf } from '../query-failure.js';

/** What parsers of RDF and of gzip say in English, and the same in Dutch; what they quote is given along. */
const faults: readonly (readonly [says: RegExp, tell: (quoted: string) => string])[] = [
  [/^Undefined prefix "(.*)"/, (prefix) => `het prefix ${prefix} is niet verklaard`],
  [/^(?:Unexpected|Expected [\w ]+ but got) eof|end of file|^Unclosed/, () => 'het bestand houdt te vroeg op'],
  [/^Expected (?:punctuation|dot|declaration to end)/, () => 'hier hoort een punt, komma of puntkomma'],
  [/^Invalid IRI/, () => 'dit is geen adres'],
  [/^Expected [\w ]+ but got (\S+)/, (token) => `${tokens.get(token) ?? token} past hier niet`],
  [/^Unexpected "?(.*?)"?$/s, (token) => `${tokens.get(token) ?? `«${token}»`} past hier niet`],
  [/^Safe mode validation error/, () => 'een naam of adres erin kan geen RDF worden'],
  [/^incorrect header check/, () => 'het is geen gzip-bestand'],
];

/** Kinds of token, as the parser names them. */
const tokens: ReadonlyMap<string, string> = new Map(Object.entries({ literal: 'een tekst', IRI: 'een adres', blank: 'een naamloos ding', prefixed: 'een naam met prefix' }));

/** Why a file is not the RDF that its name says, in Dutch, with the line where the parser knows it; of rare faults in the parser's own words, quoted. */
export function tellRdfFault(cause: unknown): string {
  // Our own say it in Dutch.
  if (cause instanceof SyntaxError || !(cause instanceof Error)) return messageOf(cause);
  const [, said = '', line] = /^(.*?)(?: on line (\d+)\.)?$/s.exec(cause.message) ?? [];
  const where = line === undefined ? '' : `op regel ${line}: `;
  for (const [says, tell] of faults) {
    const found = says.exec(said);
    if (found) return where + tell(found[1] ?? '');
  }
  return `${where}«${messageOf(cause)}»`;
}
