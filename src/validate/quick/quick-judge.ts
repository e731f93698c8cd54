import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { prefixes } from '../../vocabulary/external.js';
import { distinct, type GraphIndex, indexGraph, type Properties } from '../graph-index.js';
import { askedOfNone, components } from './components.js';
import { compilePath } from './path.js';
import { type Conforms, type Focus, focusOn, type Holds, saidOf, type ShapeSource } from './shape.js';

/** Whether a graph conforms, and how many nodes each targeted shape (by IRI) looked at. */
interface QuickVerdict {
  readonly conforms: boolean;
  readonly focusNodes: ReadonlyMap<string, number>;
}

/** Judges as the SHACL engine does, without saying what is wrong. Null of a graph with blank nodes or subclasses: only the engine knows. */
export type QuickJudge = (graph: GraphIndex) => QuickVerdict | null;

const { namedNode } = DataFactory;
const sh = (name: string) => `${prefixes.sh}${name}`;
const subClassOf = namedNode(`${prefixes.rdfs}subClassOf`);

const targets = ['targetClass', 'targetSubjectsOf', 'targetObjectsOf'].map(sh);
/** What a shape targets: all things of classes, all that have a property, all values of one. */
interface Targets {
  readonly classes: readonly RDF.NamedNode[];
  readonly having: readonly RDF.NamedNode[];
  readonly valuesOf: readonly RDF.NamedNode[];
}

const known = new Set([...targets, ...[...Object.keys(components), 'path', 'inversePath', 'message', 'NodeShape', 'PropertyShape', 'IRI', 'Literal', 'IRIOrLiteral', 'BlankNodeOrIRI'].map(sh)]);
/** What would give targets or shapes that are not looked for here. */
const strange = new Set([`${prefixes.rdfs}Class`, `${prefixes.rdfs}subClassOf`, `${prefixes.owl}imports`]);

/** Compiles shapes to plain checks. Throws on what it does not know of SHACL: rather no verdict than another than the engine's. */
export function createQuickJudge(quads: readonly RDF.Quad[]): QuickJudge {
  const stranger = quads.flatMap(({ predicate, object }) => [predicate.value, object.value]).find((iri) => strange.has(iri) || (iri.startsWith(prefixes.sh) && !known.has(iri)));
  if (stranger !== undefined) throw new Error(`the quick judge does not know ${stranger}`);
  const shapes = indexGraph(quads);
  const compiled = new Map<string, Conforms>();
  const compile = (node: RDF.Term): Conforms => {
    const conforms = compiled.get(node.value) ?? compileShape(node, shapes, compile);
    compiled.set(node.value, conforms);
    return conforms;
  };
  const targeted = [...shapes.things].flatMap(([iri, said]) => (targets.some((target) => said.has(target)) ? [{ iri, of: targetsOf(said), conforms: compile(namedNode(iri)) }] : []));
  targeted.sort((a, b) => (a.iri < b.iri ? -1 : 1));
  return (graph) => {
    if (graph.pairs(subClassOf).length > 0 || !graph.quads.every(isPlain)) return null;
    const looked = targeted.map(({ iri, of, conforms }) => ({ iri, conforms, nodes: nodesOf(of, graph) }));
    return {
      conforms: looked.every(({ conforms, nodes }) => nodes.every((node) => conforms(focusOn(node, graph), graph))),
      focusNodes: new Map(looked.map(({ iri, nodes }) => [iri, nodes.length])),
    };
  };
}

const isPlain = ({ subject, object }: RDF.Quad) => subject.termType === 'NamedNode' && (object.termType === 'NamedNode' || object.termType === 'Literal');

function targetsOf(said: Properties): Targets {
  const named = (target: string) => (said.get(sh(target)) ?? []).map(({ value }) => namedNode(value));
  return { classes: named('targetClass'), having: named('targetSubjectsOf'), valuesOf: named('targetObjectsOf') };
}

/** The nodes that a shape targets, each once. */
function nodesOf({ classes, having, valuesOf }: Targets, graph: GraphIndex): readonly RDF.Term[] {
  const iris = new Set<string>();
  const literals: RDF.Term[] = [];
  for (const type of classes) for (const iri of graph.instances(type)) iris.add(iri);
  for (const property of having) for (const [iri] of graph.pairs(property)) iris.add(iri);
  for (const property of valuesOf) {
    for (const [, value] of graph.pairs(property)) {
      if (value.termType === 'NamedNode') iris.add(value.value);
      else literals.push(value);
    }
  }
  const nodes: RDF.Term[] = [];
  for (const iri of iris) nodes.push(namedNode(iri));
  return literals.length === 0 ? nodes : [...nodes, ...distinct(literals)];
}

function compileShape(node: RDF.Term, shapes: GraphIndex, compile: ShapeSource['compile']): Conforms {
  const said = saidOf(node, shapes);
  const [path] = said.get(sh('path')) ?? [];
  const source: ShapeSource = { shapes, node, isProperty: path !== undefined, compile };
  const checks = Object.entries(components).flatMap(([name, component]) => (said.get(sh(name)) ?? []).map((value) => ({ holds: component(value, source), ofNone: askedOfNone.has(name) })));
  const all = checks.map(({ holds }) => holds);
  if (!path) return (focus, graph) => holdAll(all, focus, [focus.node], graph);
  const ofNone = checks.flatMap(({ holds, ofNone: asked }) => (asked ? [holds] : []));
  const follow = compilePath(path, shapes);
  return (focus, graph) => {
    const values = follow(focus, graph);
    return holdAll(values.length > 0 ? all : ofNone, focus, values, graph);
  };
}

function holdAll(checks: readonly Holds[], focus: Focus, values: readonly RDF.Term[], graph: GraphIndex): boolean {
  for (const holds of checks) if (!holds(focus, values, graph)) return false;
  return true;
}
