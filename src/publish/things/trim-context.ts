type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON-LD text of ours with only those keys in its inlined context that it uses: a small page need not carry the whole. */
export function trimContext(text: string): string {
  const { '@context': context, ...rest }: { '@context': Record<string, Json> } & Record<string, Json> = JSON.parse(text);
  const words = new Set<string>();
  collectWords(rest, words);
  const used = Object.entries(context).filter(([key, definition]) => words.has(key) || (typeof definition === 'string' && definition.startsWith('@')));
  const namespaces = new Set(used.flatMap(([, definition]) => (typeof definition === 'string' ? [definition] : Object.values(definition ?? {}))).map((value) => String(value).split(':')[0]));
  const kept = Object.entries(context).filter(([key]) => namespaces.has(key) || used.some(([name]) => name === key));
  return `${JSON.stringify({ '@context': Object.fromEntries(kept), ...rest }, null, 1)}\n`;
}

/** Keys and texts: each may be a name that the context explains. */
function collectWords(value: Json, words: Set<string>): void {
  if (typeof value === 'string') words.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      words.add(key);
      collectWords(inner, words);
    }
  }
}
