import { readFileSync } from 'node:fs';
import { addTo, getOrPut } from '../../maps.js';
import { rdf, xsd } from '../../vocabulary/external.js';
import type { LiteralValue, Value } from './grouped.js';

/** A key of our context: what it stands for and how its values are read. */
interface Key {
  readonly key: string;
  readonly type?: string;
  readonly language?: string;
}

type Entry = string | number | { readonly [key: string]: string };

type Place = (value: Value) => readonly [key: string, entry: Entry];

/** A JSON-LD context turned round: from predicates to keys. */
export interface Context {
  /** The `@context` as it is written into each file. */
  readonly source: { readonly [key: string]: string | { readonly [key: string]: string } };
  /** The keys that stand for `@id` and `@graph`. */
  readonly id: string;
  readonly graph: string;
  /** The key under which a value of a predicate is written, and the value as it is written there. */
  readonly place: (predicate: string) => Place;
}

const numbers: ReadonlySet<string> = new Set([xsd.integer.value, xsd.nonNegativeInteger.value]);

/** The shipped context, generated from the ontology. */
export function readContext(): Context {
  const file: { '@context': Context['source'] } = JSON.parse(readFileSync(new URL('../../../ontology/context.jsonld', import.meta.url), 'utf8'));
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
    addTo(keys, iri, { key, ...(type && { type: type.startsWith('@') ? type : expand(type) }), ...(language && { language }) });
    if (!shortNames.has(iri)) shortNames.set(iri, key);
  }
  const aliasOf = (keyword: string) => Object.entries(source).find(([, definition]) => definition === keyword)?.[0] ?? keyword;
  const typeKey = aliasOf('@type');
  const places = new Map<string, Place>();
  return {
    source,
    id: aliasOf('@id'),
    graph: aliasOf('@graph'),
    place: (predicate) => getOrPut(places, predicate, () => createPlace(predicate === rdf.type.value ? [{ key: typeKey, type: '@vocab' }] : (keys.get(predicate) ?? []), predicate, shortNames)),
  };
}

/** The key whose way of reading fits a value, and the value as that key has it; else the whole form under any key. */
function createPlace(candidates: readonly Key[], predicate: string, shortNames: ReadonlyMap<string, string>): Place {
  const vocabulary = candidates.find(({ type }) => type === '@vocab')?.key;
  const plain = candidates.find(({ type }) => type === '@id')?.key;
  const untyped = candidates.find(({ type }) => !type)?.key ?? predicate;
  const bare = candidates.find(({ type, language }) => !type && !language)?.key;
  return (value) => {
    if (value.iri === undefined) return placeLiteral(value, candidates, bare, predicate);
    if (vocabulary !== undefined) return [vocabulary, shortNames.get(value.iri) ?? value.iri];
    return plain === undefined ? [untyped, { '@id': value.iri }] : [plain, value.iri];
  };
}

function placeLiteral({ text, language, datatype }: LiteralValue, candidates: readonly Key[], bare: string | undefined, predicate: string): readonly [string, Entry] {
  const fit = language ? candidates.find((c) => c.language === language) : candidates.find((c) => c.type === datatype);
  if (fit) return [fit.key, numbers.has(datatype) && /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text];
  if (bare !== undefined && !language && datatype === xsd.string.value) return [bare, text];
  return [bare ?? predicate, language ? { '@value': text, '@language': language } : { '@value': text, '@type': datatype }];
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
