/** What the parser says in English, and the same in Dutch; what it names is given along. */
const faults: readonly (readonly [says: RegExp, tell: (named: string) => string])[] = [
  [/^(?:unexpected close tag|unmatched closing tag|weird empty close tag)/, () => 'hier sluit een element dat niet het laatst geopende is'],
  [/^unclosed tag: (.*)$/s, (name) => `«${name}» wordt nergens gesloten`],
  [/^(?:unexpected end|document must contain a root)/, () => 'het bestand houdt te vroeg op'],
  [/^undefined entity/, () => 'een verwijzing (&…;) naar iets dat niet is omschreven'],
  [/^duplicate attribute: (.*)\.$/s, (name) => `het attribuut «${name}» staat er twee keer`],
  [/^(?:unquoted attribute value|attribute without value|no whitespace between attributes)/, () => 'hier hoort een attribuut met zijn waarde tussen aanhalingstekens'],
  [/^(?:text data outside of root|documents may contain only one root)/, () => 'er staat iets buiten het buitenste element'],
  [/^disallowed character/, () => 'dit teken mag hier niet staan'],
];

/** No name of a stranger is shown longer. */
const most = 60;

/** Why a text is no well-formed XML, in Dutch, with line and column (1-based); of rare faults in the parser's own words, quoted. */
export function tellXmlFault(message: string): string {
  const [, line, column, said = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const where = line === undefined ? '' : `op regel ${line}, kolom ${column}: `;
  for (const [says, tell] of faults) {
    const found = says.exec(said);
    if (found) return where + tell((found[1] ?? '').slice(0, most));
  }
  return `${where}«${said.slice(0, most)}»`;
}
