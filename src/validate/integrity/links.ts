import { getOrPut } from '../../maps.js';
import { dcterms, foaf, itsrdf, prov, rdf, skos } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import type { GraphIndex } from '../graph-index.js';
import type { Breach } from './breach.js';

/** Things named by an address of ours of which the graph says nothing; a paper cited and its texts may be described elsewhere, and a web address that a text prints is never ours. */
export function* namesNotDescribed(graph: GraphIndex): Iterable<Breach> {
  const own = new Set(graph.instances(vb.QuestionDocument).map((iri) => iri.replace(/^.*\//, '')));
  const printed = new Set(graph.instances(vb.WebReference).flatMap((reference) => graph.values(reference, vb.target)));
  const isMissing = (iri: string): boolean => {
    if (graph.describes(iri) || printed.has(iri)) return false;
    const docref = /\/id\/(?:vraag|antwoord|noot|deel|document)\/([^/#]+)/.exec(iri)?.[1];
    return docref === undefined ? /\/id\/(?:entiteit|verwerking|regeling|zaak)\//.test(iri) : own.has(docref);
  };
  const known = new Map<string, boolean>();
  for (const { subject, object } of graph.quads) {
    if (object.termType === 'NamedNode' && getOrPut(known, object.value, () => isMissing(object.value))) yield { node: subject.value, value: object };
  }
}

/** Mentions of another class than the entity they are said to mean; a people or its adjective may mean its land. */
export function* classesUnlikeEntities(graph: GraphIndex): Iterable<Breach> {
  for (const [node, entity] of graph.pairs(itsrdf.taIdentRef)) {
    const classes = graph.values(entity.value, rdf.type);
    const fits = (named: string) => classes.includes(named) || (named === vb.NationalityOrGroup.value && classes.includes(vb.Location.value));
    for (const value of graph.objects(node, itsrdf.taClassRef)) if (classes.length > 0 && !fits(value.value)) yield { node, value };
  }
}

/** Entities, laws, cases and runs described although nothing names them. */
export function* descriptionsNotNamed(graph: GraphIndex): Iterable<Breach> {
  const unnamed = new Set([...graph.things.keys()].filter((node) => /\/id\/(?:entiteit|regeling|zaak|verwerking)\//.test(node)));
  for (const { subject, object } of graph.quads) if (object.termType === 'NamedNode' && object.value !== subject.value) unnamed.delete(object.value);
  for (const node of unnamed) yield { node };
}

/** Pages and equals that are things of this graph. */
export function* linksThatStayInside(graph: GraphIndex): Iterable<Breach> {
  for (const property of [foaf.page, skos.exactMatch, prov.wasDerivedFrom]) {
    for (const [node, value] of graph.pairs(property)) if (graph.describes(value.value)) yield { node, value };
  }
}

/** Things said to equal two things of one owner. */
export function* equalsOfOneOwner(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(skos.exactMatch)) {
    const owner = ownerOf(value.value);
    if (graph.values(node, skos.exactMatch).some((other) => other !== value.value && ownerOf(other) === owner)) yield { node, value };
  }
}

const ownerOf = (iri: string) => iri.replace(/^https?:\/\/([^/]*)(?:\/.*)?$/, '$1');

/** Cited papers with a page of another number, where the page's address holds one. */
export function* pagesOfOtherPapers(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(foaf.page)) {
    if (!graph.isA(node, vb.CitedDocument)) continue;
    const number = /^https:\/\/zoek\.officielebekendmakingen\.nl\/([^/.]+)\.(?:html|pdf|xml)$/.exec(value.value)?.[1];
    if (number !== undefined && graph.values(node, dcterms.identifier).some((identifier) => identifier !== number)) yield { node, value };
  }
}

/** Papers published here with a page that is not what they derive from, or the other way round (who cites one may know another page), and papers only cited with several pages. */
export function* pagesUnlikeSources(graph: GraphIndex): Iterable<Breach> {
  for (const node of graph.instances(vb.QuestionDocument)) {
    const pages = graph.values(node, foaf.page);
    const sources = graph.values(node, prov.wasDerivedFrom);
    if (sources.some((source) => !pages.includes(source)) || (!graph.isA(node, vb.CitedDocument) && pages.some((page) => !sources.includes(page)))) yield { node };
  }
  for (const node of graph.instances(vb.CitedDocument)) {
    if (!graph.isA(node, vb.QuestionDocument) && new Set(graph.values(node, foaf.page)).size > 1) yield { node };
  }
}
