import type * as RDF from '@rdfjs/types';
import { DataFactory, Parser, Store } from 'n3';

const { namedNode } = DataFactory;
const tree = 'https://w3id.org/tree#';
const ldes = 'https://w3id.org/ldes#';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What a client keeps between runs. */
export interface Client {
  /** Fetches what is new. */
  readonly synchronise: () => void;
  /** The triples of all papers, by what the versions say. */
  readonly data: () => readonly RDF.Quad[];
  /** Pages fetched in the last run. */
  readonly fetched: () => readonly string[];
  /** Object → type of its newest version. */
  readonly newest: () => ReadonlyMap<string, string>;
}

interface Held {
  readonly time: string;
  readonly type: string;
  readonly quads: readonly RDF.Quad[];
}

/**
 * A client of Linked Data Event Streams 1.0 in unordered mode: begins at a root node, follows every relation, takes each member once with its
 * star of triples and the graph of its name, does not fetch immutable pages again, and keeps the newest version of each object.
 */
export function openClient(root: string, fetchPage: (address: string) => { readonly text: string; readonly format: string }): Client {
  const emitted = new Set<string>();
  const immutable = new Set<string>();
  const held = new Map<string, Held>();
  let fetched: string[] = [];
  const load = (page: string) => {
    const { text, format } = fetchPage(page);
    fetched.push(page);
    return new Store(new Parser({ format, baseIRI: page }).parse(text));
  };
  const synchronise = () => {
    fetched = [];
    const first = load(root);
    const streams = first.getSubjects(`${tree}view`, namedNode(root), null);
    if (streams.length !== 1 || !streams[0]) throw new Error(`${streams.length} streams in view`);
    const stream = streams[0];
    const context = (name: string) => {
      const [value, ...more] = first.getObjects(stream, ldes + name, null);
      if (!value || more.length > 0) throw new Error(`${name} is not said once`);
      return value;
    };
    const one = (page: Store, subject: RDF.Term, path: RDF.Term) => {
      const [value, ...more] = page.getObjects(namedNode(subject.value), namedNode(path.value), null);
      if (!value || more.length > 0) throw new Error(`${subject.value} has not one ${path.value}`);
      return value.value;
    };
    const take = (page: Store, member: RDF.Term) => {
      if (emitted.has(member.value)) return;
      emitted.add(member.value);
      const object = one(page, member, context('versionOfPath'));
      const time = one(page, member, context('timestampPath'));
      const known = ['Create', 'Update', 'Delete'].filter((event) => page.countQuads(namedNode(member.value), namedNode(rdfType), context(`version${event}Object`), null) > 0);
      if (known.length !== 1) throw new Error(`${member.value} is ${known}`);
      const before = held.get(object);
      if (before && before.time === time) throw new Error(`two versions of ${object} at ${time}`);
      if (!before || before.time < time) held.set(object, { time, type: known[0] ?? '', quads: page.getQuads(null, null, null, namedNode(member.value)) });
    };
    const todo: [string, Store?][] = [[root, first]];
    const seen = new Set([root]);
    for (let next = todo.pop(); next; next = todo.pop()) {
      const [address, loaded] = next;
      const page = loaded ?? load(address);
      for (const member of page.getObjects(stream, `${tree}member`, null)) take(page, member);
      if (page.countQuads(namedNode(address), `${ldes}immutable`, null, null) > 0) immutable.add(address);
      for (const relation of page.getObjects(namedNode(address), `${tree}relation`, null)) {
        for (const { value } of page.getObjects(relation, `${tree}node`, null)) {
          if (seen.has(value) || immutable.has(value)) continue;
          seen.add(value);
          todo.push([value]);
        }
      }
    }
  };
  return {
    synchronise,
    fetched: () => fetched,
    newest: () => new Map([...held].map(([object, { type }]) => [object, type])),
    data: () => [...held.values()].flatMap(({ type, quads }) => (type === 'Delete' ? [] : quads)).map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object)),
  };
}
