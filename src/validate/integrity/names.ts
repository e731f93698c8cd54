import { dcterms, nif, owl, prov } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import type { GraphIndex } from '../graph-index.js';
import type { Breach } from './breach.js';

/** Mentions and sub-questions whose address is not made of the text they stand in and (mentions) their offsets there. */
export function* mentionsNamedOtherwise(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(nif.referenceContext)) {
    const context = value.value;
    if (graph.isA(node, vb.SubQuestion) && !node.startsWith(`${context}/`)) yield { node, value };
    if (!graph.isA(node, vb.Mention)) continue;
    for (const begin of graph.values(node, nif.beginIndex)) {
      for (const end of graph.values(node, nif.endIndex)) if (!node.startsWith(context) || !node.startsWith(`#char=${begin},${end};`, context.length)) yield { node, value };
    }
  }
}

/** Questions, answers, notes and parts whose address is not made of their paper and their label or mark. */
export function* textsNamedOtherwise(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(dcterms.isPartOf)) {
    const kind = graph.isA(node, vb.Question) ? 'vraag' : graph.isA(node, vb.Answer) ? 'antwoord' : graph.isA(node, vb.DocumentPart) ? 'deel' : null;
    if (kind !== null && !node.startsWith(`${inPlace(value.value, kind)}/`)) yield { node, value };
  }
  for (const property of [vb.numberLabel, vb.mark]) {
    for (const [node, value] of graph.pairs(property)) if (node.replace(/~[0-9]+$/, '').replace(/^.*\//, '') !== segmentOf(value.value)) yield { node, value };
  }
}

/** The address of another kind of thing of the same paper. */
const inPlace = (document: string, kind: string) => document.replace('/id/document/', `/id/${kind}/`);

/** A label as a segment of an address: without spaces and closing punctuation, percent-encoded. */
function segmentOf(label: string): string {
  const bare = label.replace(/\s+/g, '').replace(/(?<![.:;,)])[.:;,)]+$/, '') || '-';
  return encodeURIComponent(bare).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Papers whose address is not that of their number (without one: of their hash), or that lack the address of their hash beside that of their number. */
export function* documentsNamedOtherwise(graph: GraphIndex): Iterable<Breach> {
  for (const node of [...graph.instances(vb.QuestionDocument), ...graph.instances(vb.CitedDocument)]) {
    const start = node.slice(0, node.lastIndexOf('/') + 1);
    const numbers = graph.values(node, dcterms.identifier);
    if (numbers.some((number) => node !== start + number)) yield { node };
    for (const hash of graph.values(node, vb.contentHash)) {
      const byHash = `${start}sha256-${hash.slice(0, 20)}`;
      const right = numbers.length > 0 ? graph.values(node, owl.sameAs).includes(byHash) : node === byHash && graph.values(node, owl.sameAs).length === 0;
      if (!right) yield { node };
    }
  }
}

/** Papers and mentions made by a run that is not the one of their paper, and papers whose run read other bytes. */
export function* runsNamedOtherwise(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(prov.wasGeneratedBy)) {
    if (value.value !== node.replace(/\/id\/[a-z]+\/([^/#]+)(?:[/#].*)?$/, '/id/verwerking/$1')) yield { node, value };
  }
  for (const node of graph.instances(vb.QuestionDocument)) {
    const read = graph.values(node, prov.wasGeneratedBy).flatMap((run) => graph.values(run, vb.contentHash));
    for (const value of graph.objects(node, vb.contentHash)) if (read.some((hash) => hash !== value.value)) yield { node, value };
  }
}

/** Cases whose address is not that of their number, and papers whose case numbers are not those of their cases. */
export function* casesNamedOtherwise(graph: GraphIndex): Iterable<Breach> {
  for (const node of graph.instances(vb.Case)) {
    for (const value of graph.objects(node, dcterms.identifier)) if (!node.endsWith(`/${value.value}`)) yield { node, value };
  }
  for (const node of graph.instances(vb.QuestionDocument)) {
    const printed = graph.values(node, vb.caseNumber);
    const numbers = graph.values(node, vb.inCase).map((iri) => iri.replace(/^.*\//, ''));
    if (printed.some((number) => !numbers.includes(number)) || numbers.some((number) => !printed.includes(number))) yield { node };
  }
}

/** Laws whose address, locator or whole is not that of their number, article and paragraph. */
export function* lawsNamedOtherwise(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(dcterms.identifier)) {
    if (!graph.isA(node, vb.Law)) continue;
    const law = `${node.replace(/\/id\/regeling\/.*$/, '')}/id/regeling/${value.value.replace(/^CELEX:/, '')}`;
    const [article] = graph.values(node, vb.article);
    const [paragraph] = graph.values(node, vb.paragraph);
    const part = `${article === undefined ? '' : `/artikel/${segmentOf(article)}`}${paragraph === undefined ? '' : `/lid/${segmentOf(paragraph)}`}`;
    const jci = `jci1.3:c:${value.value}${article === undefined ? '' : `&artikel=${article}`}${paragraph === undefined ? '' : `&lid=${paragraph}`}`;
    const right = node === law + part && graph.values(node, vb.jci).every((stated) => stated === jci) && graph.values(node, dcterms.isPartOf).every((whole) => whole === law);
    if (!right) yield { node, value };
  }
}
