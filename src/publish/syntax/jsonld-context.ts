import { readFileSync } from 'node:fs';
import { addTo, getOrPut } from '../../maps.js';
import { rdf, xsd } from '../../vocabulary/external.js';
import type { Value } from './grouped.js';

/** A key of our context: what it stands for and how its values are read. */
interface Key {
  readonly key: string;
  readonly type?: string;
  readonly language?: string;
}

/** A key as it is written. */
interface WrittenKey {
  /** The key and a colon. */
  readonly lead: string;
  /** A value under it, from the value in JSON; `line` begins the line that it stands on. */
  readonly entry: (json: string, line: string) => string;
}

/** The key under which a value of a predicate is written. */
export type KeyFor = (value: Value) => WrittenKey;

/** A JSON-LD context turned round: from predicates to keys. */
export interface Context {
  /** The `@context` as it is written into each file. */
  readonly source: { readonly [key: string]: string | { readonly [key: string]: string } };
  /** The same as text. */
  readonly text: string;
  /** The keys that stand for `@id` and `@graph`. */
  readonly id: string;
  readonly graph: string;
  readonly keyFor: (predicate: string) => KeyFor;
}

const numbers: ReadonlySet<string> = new Set([xsd.integer.value, xsd.nonNegativeInteger.value]);

/** A context as it stands in a file. */
export const contextAsText = (source: Context['source']): string => JSON.stringify(source, null, 1).replaceAll('\n', '\n ');

/** The shipped context, generated from the ontology. */
export function readContext(): Context {
  const file: { '@context': Context['source'] } = JSON.parse(readFileSync(new URL('../../../ontology/context.jsonld', import.meta.url), 'utf8'));
  return createContext(file['@context']);
}

/** A context of term definitions and prefixes only (no scoped contexts, no `@vocab`, no `@base`). */
export function createContext(source: Context['source']): Context {
  const expand = (compact: string): string => expandName(source, compact);
  const keys = new Map<string, Key[]>();
  /** In JSON, by address in JSON. */
  const shortNames = new Map<string, string>();
  for (const [key, definition] of Object.entries(source)) {
    const { '@id': id, '@type': type, '@language': language } = typeof definition === 'string' ? { '@id': definition } : definition;
    if (id === undefined) continue;
    const iri = expand(id);
    addTo(keys, iri, { key, ...(type && { type: type.startsWith('@') ? type : expand(type) }), ...(language && { language }) });
    getOrPut(shortNames, JSON.stringify(iri), () => JSON.stringify(key));
  }
  const aliasOf = (keyword: string) => Object.entries(source).find(([, definition]) => definition === keyword)?.[0] ?? keyword;
  const typeKey = aliasOf('@type');
  const known = new Map<string, KeyFor>();
  return {
    source,
    text: contextAsText(source),
    id: aliasOf('@id'),
    graph: aliasOf('@graph'),
    keyFor: (predicate) => getOrPut(known, predicate, () => createKeys(predicate === rdf.type.value ? [{ key: typeKey, type: '@vocab' }] : (keys.get(predicate) ?? []), predicate, shortNames)),
  };
}

/** The key whose way of reading fits a value; else any key, with the whole form of the value. */
function createKeys(candidates: readonly Key[], predicate: string, shortNames: ReadonlyMap<string, string>): KeyFor {
  const untyped = candidates.find(({ type }) => !type)?.key ?? predicate;
  const bare = candidates.find(({ type, language }) => !type && !language)?.key;
  const linking = linkingKey(candidates, untyped, shortNames);
  const fitting = candidates.map(({ key, type, language }) => ({ type, language, written: writtenKey(key, type !== undefined && numbers.has(type) ? asNumber : asGiven) }));
  const plain = bare === undefined ? undefined : writtenKey(bare, asGiven);
  return (value) => {
    if (value.iri !== null) return linking;
    const { language, datatype } = value.kind;
    const fit = fitting.find((each) => (language ? each.language === language : each.type === datatype))?.written ?? (!language && datatype === xsd.string.value ? plain : undefined);
    return fit ?? writtenKey(bare ?? predicate, (json, line) => whole(line, ['@value', json], language ? ['@language', JSON.stringify(language)] : ['@type', JSON.stringify(datatype)]));
  };
}

/** The key for addresses: of a vocabulary by their short names, plain, or in the whole form. */
function linkingKey(candidates: readonly Key[], untyped: string, shortNames: ReadonlyMap<string, string>): WrittenKey {
  const vocabulary = candidates.find(({ type }) => type === '@vocab')?.key;
  if (vocabulary !== undefined) return writtenKey(vocabulary, (json) => shortNames.get(json) ?? json);
  const plain = candidates.find(({ type }) => type === '@id')?.key;
  return plain === undefined ? writtenKey(untyped, (json, line) => whole(line, ['@id', json])) : writtenKey(plain, asGiven);
}

const writtenKey = (key: string, entry: WrittenKey['entry']): WrittenKey => ({ lead: `${JSON.stringify(key)}: `, entry });

const asGiven = (json: string) => json;

const asNumber = (json: string) => (/^"(?:0|-?[1-9]\d{0,14})"$/.test(json) ? json.slice(1, -1) : json);

/** An object of values in JSON. */
const whole = (line: string, ...entries: readonly (readonly [key: string, json: string])[]) => `{${entries.map(([key, json]) => `${line} "${key}": ${json}`).join(',')}${line}}`;

/** A compact name written out: a term, then a prefix, else the name itself. */
function expandName(source: Context['source'], compact: string): string {
  const own = source[compact];
  if (typeof own === 'string' && !own.startsWith('@')) return own === compact ? own : expandName(source, own);
  if (own && typeof own === 'object' && own['@id'] !== undefined && own['@id'] !== compact) return expandName(source, own['@id']);
  const colon = compact.indexOf(':');
  const prefix = colon > 0 && !compact.startsWith('//', colon + 1) ? source[compact.slice(0, colon)] : undefined;
  return typeof prefix === 'string' ? prefix + compact.slice(colon + 1) : compact;
}
