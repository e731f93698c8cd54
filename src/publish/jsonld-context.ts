import { readFileSync } from 'node:fs';
import type * as RDF from '@rdfjs/types';

/** A key of our context: what it stands for and how its values are read. */
interface Key {
  readonly key: string;
  readonly type?: string;
  readonly language?: string;
}

type Entry = string | number | { readonly [key: string]: string };

/** A JSON-LD context turned round: from predicates to keys. */
export interface Context {
  /** The `@context` as it is written into each file. */
  readonly source: { readonly [key: string]: string | { readonly [key: string]: string } };
  /** The keys that stand for `@id` and `@graph`. */
  readonly id: string;
  readonly graph: string;
  /** The values of a predicate by the key that fits each, ready to be written. */
  readonly group: (predicate: string, values: readonly RDF.Term[]) => ReadonlyMap<string, Entry[]>;
}

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const numbers = new Set([`${xsd}integer`, `${xsd}nonNegativeInteger`]);

/** The shipped context, generated from the ontology. */
export function readContext(): Context {
  const file: { '@context': Context['source'] } = JSON.parse(readFileSync(new URL('../../ontology/context.jsonld', import.meta.url), 'utf8'));
  return createContext(file['@context']);
}

/** A context of term definitions and prefixes only (no scoped contexts, no `@vocab`, no `@base`). */
export function createContext(source: Context['source']): Context {
  const expand = (compact: string): string => expandName(source, compact);
  const keys = new Map<string, Key[]>();
  const shortNames = new Map<string, string>();
  for (const [key, definition] of Object.entries(source)) {
    const { '@id': id, '@type': type, '@language': language } = typeof definition === 'string' ? { '@id': definition } : definition;
    if (id === undefined) continue;
    const iri = expand(id);
    keys.set(iri, [...(keys.get(iri) ?? []), { key, ...(type && { type: type.startsWith('@') ? type : expand(type) }), ...(language && { language }) }]);
    if (!shortNames.has(iri)) shortNames.set(iri, key);
  }
  const aliasOf = (keyword: string) => Object.entries(source).find(([, definition]) => definition === keyword)?.[0] ?? keyword;
  const typeKey = aliasOf('@type');
  return {
    source,
    id: aliasOf('@id'),
    graph: aliasOf('@graph'),
    group(predicate, values) {
      const groups = new Map<string, Entry[]>();
      const candidates = keys.get(predicate) ?? [];
      for (const value of values) {
        const [key, entry] = predicate === rdfType ? [typeKey, shortNames.get(value.value) ?? value.value] : place(value, candidates, predicate, shortNames);
        groups.set(key, [...(groups.get(key) ?? []), entry]);
      }
      return groups;
    },
  };
}

/** The key whose way of reading fits the value, and the value as that key has it; else the whole form under any key. */
function place(value: RDF.Term, candidates: readonly Key[], predicate: string, shortNames: ReadonlyMap<string, string>): [string, Entry] {
  if (value.termType !== 'Literal') {
    const vocabulary = candidates.find((c) => c.type === '@vocab');
    if (vocabulary) return [vocabulary.key, shortNames.get(value.value) ?? value.value];
    const plain = candidates.find((c) => c.type === '@id');
    return plain ? [plain.key, value.value] : [candidates.find((c) => !c.type)?.key ?? predicate, { '@id': value.value }];
  }
  const { language, datatype } = value;
  const fit = language ? candidates.find((c) => c.language === language) : candidates.find((c) => c.type === datatype.value);
  if (fit) return [fit.key, numbers.has(datatype.value) && /^(?:0|-?[1-9]\d{0,14})$/.test(value.value) ? Number(value.value) : value.value];
  const bare = candidates.find((c) => !c.type && !c.language);
  if (!language && datatype.value === `${xsd}string` && bare) return [bare.key, value.value];
  const whole: Entry = language ? { '@value': value.value, '@language': language } : { '@value': value.value, '@type': datatype.value };
  return [bare?.key ?? predicate, whole];
}

/** A compact name written out: a term, then a prefix, else the name itself. */
function expandName(source: Context['source'], compact: string): string {
  const own = source[compact];
  if (typeof own === 'string' && !own.startsWith('@')) return own === compact ? own : expandName(source, own);
  if (own && typeof own === 'object' && own['@id'] !== undefined && own['@id'] !== compact) return expandName(source, own['@id']);
  const colon = compact.indexOf(':');
  const prefix = colon > 0 && !compact.startsWith('//', colon + 1) ? source[compact.slice(0, colon)] : undefined;
  return typeof prefix === 'string' ? prefix + compact.slice(colon + 1) : compact;
}
