/** What a token of the SPARQL grammar is called in a message; '' leaves it out (new in SPARQL 1.2, or of an update). First match counts. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^Var/, 'een variabele (?x)'],
  [/^IriRef$/, '<IRI>'],
  [/^PName/, 'prefix:naam'],
  [/^StringLiteral/, 'een tekst ("…")'],
  [/^(?:Integer|Decimal|Double)/, 'een getal'],
  [/^(?:True|False)$/, 'true of false'],
  [/^(?:BlankNodeLabel|Anon)$/, 'een lege knoop ([])'],
  [/^BuiltInNotexists$/, 'NOT EXISTS'],
  [/^BuiltIn/, 'een functie'],
  [/^Nil$/, '()'],
  [/^a$/, 'a'],
  [/^EOF$/, 'het einde van de vraag'],
  [/^(?:TripleTerm|Reification|Annotation|Tilde|Version|LANG_DIR)/, ''],
  [/^(?:Load|Clear|Drop|Create|Add|Move|Copy|ModifyWith|Delete|Insert)/, ''],
];

/** Names for token types, each once, in the grammar's order. */
export function wordsFor(tokens: readonly { readonly name: string; readonly LABEL?: string }[]): readonly string[] {
  const all = tokens.map(({ name, LABEL }) => (words.find(([pattern]) => pattern.test(name)) ?? [name, (LABEL ?? name).replaceAll('_', '')])[1]);
  return [...new Set(all)].filter((word) => word !== '');
}

/** What the parser says about meaning rather than form, in Dutch; `$1` is what it names. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^Unknown prefix: (.*)$/, 'de prefix $1: is niet genoemd; zet PREFIX $1: <…> bovenaan'],
  [/^Variable not allowed in projection$/, 'SELECT noemt een variabele die niet in GROUP BY staat'],
  [/^Use of ungrouped variable in projection of operation \((.*)\)$/, '$1 staat niet in GROUP BY en kan zo niet worden gekozen'],
  [/^Variable used to bind is already bound \((.*)\)$/, '$1 heeft al een waarde en kan er geen tweede krijgen'],
  [/^Target id of 'AS' \((.*)\) already used in subquery$/, '$1 wordt al gebruikt en kan geen nieuwe waarde krijgen'],
  [/^Variable (.*) used more than once in SELECT clause$/, '?$1 staat twee keer in SELECT'],
  [/^GROUP BY not allowed with wildcard$/, 'SELECT * gaat niet samen met GROUP BY'],
  [/^Number of dataBlockValues.*$/s, 'VALUES heeft in een rij te veel of te weinig waarden'],
  [/^Aggregates are only allowed.*$/s, 'COUNT, SUM en dergelijke mogen alleen in SELECT, HAVING en ORDER BY'],
  [/^An aggregate function is not allowed.*$/s, 'COUNT, SUM en dergelijke mogen niet in elkaar'],
  [/^Cannot resolve relative IRI (.*) because no base IRI was set\.$/, '<$1> is geen volledige IRI'],
];

/** The parser's message about meaning in Dutch; as it is when it is not in the table. */
export function meaningOf(message: string): string {
  const found = meanings.find(([pattern]) => pattern.test(message));
  return found ? message.replace(...found) : message;
}
