import type * as RDF from '@rdfjs/types';
import { getOrPut } from '../../maps.js';
import { dcterms, nif, prefixes } from '../../vocabulary/external.js';
import { citations, vb, vbc } from '../../vocabulary/terms.js';
import type { GraphIndex } from '../graph-index.js';
import type { Breach } from './breach.js';

const citing: ReadonlyMap<string, RDF.NamedNode> = new Map(Object.entries(citations).map(([name, property]) => [prefixes.vbc + name, property]));

/** What a resolved reference with a function cites, by which property; nothing else is cited. */
function* citationsOf(graph: GraphIndex, reference: string): Iterable<readonly [RDF.NamedNode, RDF.Term]> {
  if (!graph.values(reference, vb.resolution).includes(vbc.opgelost.value)) return;
  const cited = graph.isA(reference, vb.IntraDocumentReference) ? vb.targetAnswer : vb.target;
  for (const purpose of graph.values(reference, vb.function)) {
    const property = citing.get(purpose);
    if (property) for (const value of graph.objects(reference, cited)) yield [property, value];
  }
}

/** A text that cites something. */
type Citation = readonly [text: string, property: RDF.NamedNode, cited: RDF.Term];

/** What the references in texts cite. */
function* citationsMade(graph: GraphIndex): Iterable<Citation> {
  for (const [reference] of graph.pairs(vb.function)) {
    for (const text of graph.values(reference, nif.referenceContext)) for (const [property, cited] of citationsOf(graph, reference)) yield [text, property, cited];
  }
}

/** What texts are said to cite. */
function* citationsStated(graph: GraphIndex): Iterable<Citation> {
  for (const property of new Set(citing.values())) for (const [text, cited] of graph.pairs(property)) yield [text, property, cited];
}

const keyOf = ([text, property, cited]: Citation) => [text, property.value, cited.termType, cited.value].join('\n');

/** Texts that lack the citation that a reference in them makes. */
export function* citationsNotStated(graph: GraphIndex): Iterable<Breach> {
  const stated = new Set([...citationsStated(graph)].map(keyOf));
  for (const made of citationsMade(graph)) {
    const [node, , value] = made;
    if (value.value !== node && !stated.has(keyOf(made))) yield { node, value };
  }
}

/** Texts with a citation that no reference in them makes. */
export function* citationsWithoutReference(graph: GraphIndex): Iterable<Breach> {
  const made = new Set([...citationsMade(graph)].map(keyOf));
  for (const stated of citationsStated(graph)) {
    const [node, , value] = stated;
    if (!made.has(keyOf(stated))) yield { node, value };
  }
}

/** References out of the paper whose identifiers are not those of their targets (of a web address: itself); without a target, not those of a reference beside it that has one. */
export function* identifiersUnlikeTargets(graph: GraphIndex): Iterable<Breach> {
  const known = knownIdentifiers(graph);
  for (const node of graph.instances(vb.Reference)) {
    if (graph.isA(node, vb.IntraDocumentReference)) continue;
    const targets = graph.values(node, vb.target);
    if (targets.length === 0) {
      yield* identifiersNotBeside(graph, node, known);
      continue;
    }
    const right = graph.isA(node, vb.WebReference) ? targets : targets.flatMap((target) => identifiersOf(graph, target));
    const stated = graph.objects(node, vb.targetIdentifier);
    for (const value of stated) if (!right.includes(value.value)) yield { node, value };
    if (right.some((identifier) => !stated.some(({ value }) => value === identifier))) yield { node };
  }
}

/** Identifiers of a reference that no reference with a target gives in the same text ("motie-X (Kamerstuk …)": the bracket has the target). */
function* identifiersNotBeside(graph: GraphIndex, node: string, known: (text: string) => ReadonlySet<string>): Iterable<Breach> {
  const beside = graph.values(node, nif.referenceContext).map(known);
  for (const value of graph.objects(node, vb.targetIdentifier)) if (!beside.some((identifiers) => identifiers.has(value.value))) yield { node, value };
}

/** Gives the identifiers of the references in a text that have a target; gathers those of each text once. */
function knownIdentifiers(graph: GraphIndex): (text: string) => ReadonlySet<string> {
  const gathered = new Map<string, ReadonlySet<string>>();
  const gather = (text: string) => new Set(graph.subjects(nif.referenceContext, text).filter((other) => graph.objects(other, vb.target).length > 0).flatMap((other) => graph.values(other, vb.targetIdentifier)));
  return (text) => getOrPut(gathered, text, () => gather(text));
}

/** The identifier of what is described, else the part of the address that is one: a paper's number, an ECLI, or the address itself. */
function identifiersOf(graph: GraphIndex, target: string): readonly string[] {
  const described = graph.values(target, dcterms.identifier);
  return described.length > 0 ? described : [target.replace(/^https?:\/\/[^?#]*\/id\/(?:vraag|antwoord)\/([^/]+)\/.*$/, '$1').replace(/^.*[?&]id=(?=ECLI:)/, '')];
}
