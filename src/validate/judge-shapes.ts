import { readFileSync } from 'node:fs';
import type * as RDF from '@rdfjs/types';
import { Parser, Store } from 'n3';
import type { Options, default as ShaclValidator } from 'rdf-validate-shacl';
import { byKey } from '../order.js';
import { prefixes, sh } from '../vocabulary/external.js';
import type { Finding, Messages } from './finding.js';

/** What SHACL says of a graph, and how many nodes each targeted shape (by IRI) looked at. */
interface ShapesVerdict {
  readonly findings: readonly Finding[];
  readonly focusNodes: ReadonlyMap<string, number>;
}

/** Judges graphs by the shapes it was made for; may be used any number of times, also at once. */
export type JudgeShapes = (graph: RDF.DatasetCore) => Promise<ShapesVerdict>;

type Result = Awaited<ReturnType<ShaclValidator['validate']>>['results'][number];

// 0 = no limit: by default the engine forgets results on a node that it met more than 50 times. Its types don't know the option.
const options: Options & { readonly maxNodeChecks: number } = { maxNodeChecks: 0 };

/** The shapes that are shipped: by hand, and those that follow from the ontology and the tables. */
export function readShapes(): readonly RDF.Quad[] {
  return ['vraagbaak', 'generated'].flatMap((name) => new Parser().parse(readFileSync(new URL(`../../shapes/${name}.ttl`, import.meta.url), 'utf8')));
}

/** Prepares shapes for judging many graphs; the judge rejects when they are no SHACL Core. The engine is loaded when a graph needs it. */
export function createShapesJudge(shapes: readonly RDF.Quad[]): JudgeShapes {
  let engine: Promise<ShaclValidator> | undefined;
  const messages = messagesOf(shapes);
  return async (graph) => {
    engine ??= createEngine(shapes);
    const shacl = await engine;
    const { results } = await shacl.validate(graph);
    const pointer = shacl.factory.clownface({ dataset: graph });
    const looked = shacl.shapesGraph.shapesWithTarget.map((shape) => [shape.shapeNode.value, shape.getTargetNodes(pointer).length] as const);
    return { findings: results.map((result) => findingOf(result, messages)), focusNodes: new Map(looked.sort(byKey)) };
  };
}

async function createEngine(shapes: readonly RDF.Quad[]): Promise<ShaclValidator> {
  const { default: Validator } = await import('rdf-validate-shacl');
  const dataset = new Store([...shapes]);
  const engine = new Validator(dataset, options);
  // The engine copies the shapes into a dataset of its own, in which it looks up things all the time: this one answers faster.
  engine.$shapes = engine.factory.clownface({ dataset });
  return engine;
}

/** Shape → its messages. The engine's own are left aside: for some constraints it gives a fixed English one instead. */
function messagesOf(shapes: readonly RDF.Quad[]): ReadonlyMap<string, Partial<Messages>> {
  const messages = new Map<string, Partial<Messages>>();
  for (const { subject, predicate, object } of shapes) {
    if (predicate.value !== `${prefixes.sh}message` || object.termType !== 'Literal') continue;
    messages.set(subject.value, { ...messages.get(subject.value), [object.language]: object.value });
  }
  return messages;
}

function findingOf(result: Result, messages: ReadonlyMap<string, Partial<Messages>>): Finding {
  const { focusNode, sourceShape, sourceConstraintComponent, value } = result;
  const own = messages.get(sourceShape.value) ?? {};
  const any = own.nl ?? own.en ?? result.message[0]?.value ?? '';
  return {
    by: 'shape',
    source: sourceShape.value,
    focusNode,
    path: pathOf(result),
    value: value ?? null,
    constraint: sourceConstraintComponent.value,
    messages: { nl: own.nl ?? any, en: own.en ?? any },
  };
}

/** The property looked at; of longer paths only an inverse one is told. */
function pathOf({ path, dataset }: Result): Finding['path'] {
  if (!path) return null;
  if (path.termType === 'NamedNode') return { iri: path.value, inverse: false };
  const [inverse] = dataset.match(path, sh.inversePath);
  return inverse ? { iri: inverse.object.value, inverse: true } : null;
}
