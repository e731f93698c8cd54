/** What Oxigraph has against a question, and the same in Dutch. Of a place it lists in English all that it could have read there; what it objects to stands among that. */
const objections: readonly (readonly [says: RegExp, told: string])[] = [
  [/Prefix not found/, 'deze prefix is niet genoemd; zet PREFIX …: <…> bovenaan'],
  [/The SELECT contains .*variable that is unbound/, 'SELECT noemt een variabele die niet in GROUP BY staat'],
  [/SELECT \* is not authorized with GROUP BY/, 'SELECT * gaat niet samen met GROUP BY'],
  [/The SELECT overrides an existing variable/, 'AS geeft een waarde aan een variabele die er al een heeft'],
  [/Duplicated variable name in SELECT/, 'SELECT noemt een variabele twee keer'],
  [/IRI parsing failed/, 'dit is geen volledige IRI'],
  [/^The custom function (\S+) is not supported/, 'de functie $1 is hier niet bekend'],
  [/^The service (\S+) is not supported/, 'SERVICE wil naar $1, en hier wordt nergens iets opgehaald'],
];

/** An objection of Oxigraph in Dutch; null when it is one that nobody foresaw, or only says what could have stood in a place. */
export function tellObjection(message: string): string | null {
  for (const [says, told] of objections) {
    const found = says.exec(message);
    if (found) return told.replace('$1', found[1] ?? '');
  }
  return null;
}
