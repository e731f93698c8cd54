import type * as RDF from '@rdfjs/types';
import type { GraphIndex, Properties } from '../graph-index.js';

/** A node that is judged, and what the graph says of it. */
export interface Focus {
  readonly node: RDF.Term;
  readonly said: Properties;
}

/** Whether a node conforms to a shape. */
export type Conforms = (focus: Focus, graph: GraphIndex) => boolean;

/** Whether one constraint holds for a node and its values: those of the shape's path, of a node shape the node itself. */
export type Holds = (focus: Focus, values: readonly RDF.Term[], graph: GraphIndex) => boolean;

/** The values that a path leads to from a node, each once. */
export type Path = (focus: Focus, graph: GraphIndex) => readonly RDF.Term[];

/** A shape while it is compiled. */
export interface ShapeSource {
  readonly shapes: GraphIndex;
  readonly node: RDF.Term;
  /** Whether it has a path. */
  readonly isProperty: boolean;
  readonly compile: (shape: RDF.Term) => Conforms;
}

const nothing: Properties = new Map();

/** What the graph says of a term: nothing of a literal. */
export const saidOf = (term: RDF.Term, graph: GraphIndex): Properties => (term.termType === 'Literal' ? nothing : (graph.things.get(term.value) ?? nothing));

export const focusOn = (node: RDF.Term, graph: GraphIndex): Focus => ({ node, said: saidOf(node, graph) });
