import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { prefixes } from '../../vocabulary/external.js';
import { distinct, type GraphIndex } from '../graph-index.js';
import { focusOn, type Path, saidOf } from './shape.js';

const none: readonly never[] = [];

/** The members of an RDF list. */
export function membersOf(list: RDF.Term, shapes: GraphIndex): readonly RDF.Term[] {
  const said = saidOf(list, shapes);
  const [first] = said.get(`${prefixes.rdf}first`) ?? [];
  const [rest] = said.get(`${prefixes.rdf}rest`) ?? [];
  return first && rest ? [first, ...membersOf(rest, shapes)] : [];
}

/** A property, the inverse of one, or a sequence of paths. Throws on any other path. */
export function compilePath(path: RDF.Term, shapes: GraphIndex): Path {
  if (path.termType === 'NamedNode') return ({ said }) => said.get(path.value) ?? none;
  const [inverse] = saidOf(path, shapes).get(`${prefixes.sh}inversePath`) ?? [];
  if (inverse?.termType === 'NamedNode') return ({ node }, graph) => namersOf(node, inverse, graph);
  const steps = membersOf(path, shapes).map((step) => compilePath(step, shapes));
  if (steps.length === 0) throw new Error('a path that the quick judge does not know');
  return (focus, graph) => steps.reduce<readonly RDF.Term[]>((nodes, step) => distinct(nodes.flatMap((node) => step(focusOn(node, graph), graph))), [focus.node]);
}

/** The nodes that name this one with the property. */
function namersOf(node: RDF.Term, property: RDF.NamedNode, graph: GraphIndex): readonly RDF.Term[] {
  const iris = node.termType === 'Literal' ? graph.pairs(property).flatMap(([iri, value]) => (value.equals(node) ? [iri] : [])) : graph.subjects(property, node.value);
  return iris.map((iri) => DataFactory.namedNode(iri));
}
