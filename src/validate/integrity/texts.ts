import type * as RDF from '@rdfjs/types';
import { nif, schema, xsd } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import type { GraphIndex } from '../graph-index.js';
import type { Breach } from './breach.js';

/** Mentions and sub-questions whose words are not those that their offsets (Unicode code points) name. */
export function* spansUnlikeTheirText(graph: GraphIndex): Iterable<Breach> {
  const slice = pointSlicer();
  for (const [node, begin] of graph.pairs(nif.beginIndex)) {
    for (const context of graph.objects(node, nif.referenceContext)) {
      for (const text of graph.objects(context.value, schema.text)) {
        for (const end of graph.objects(node, nif.endIndex)) {
          const words = slice(text, Number(begin.value), Number(end.value));
          if (graph.objects(node, nif.anchorOf).some((anchor) => anchor.value !== words)) yield { node, value: begin };
        }
      }
    }
  }
}

/** Slices by code points; each text is read once, and one with characters outside the basic plane taken apart. */
function pointSlicer(): (text: RDF.Term, begin: number, end: number) => string {
  const read = new Map<RDF.Term, string | readonly string[]>();
  return (text, begin, end) => {
    const points = read.get(text) ?? (/[\ud800-\udfff]/.test(text.value) ? [...text.value] : text.value);
    read.set(text, points);
    return typeof points === 'string' ? points.slice(begin, end) : points.slice(begin, end).join('');
  };
}

/** Texts whose plain string, in which offsets count, is another. */
export function* contextsUnlikeTheirText(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(nif.isString)) {
    if (graph.values(node, schema.text).some((text) => text !== value.value)) yield { node, value };
  }
}

/** Sub-questions whose text is not their words. */
export function* subQuestionsUnlikeTheirWords(graph: GraphIndex): Iterable<Breach> {
  for (const node of graph.instances(vb.SubQuestion)) {
    const words = graph.values(node, nif.anchorOf);
    for (const value of graph.objects(node, schema.text)) if (words.some((anchor) => anchor !== value.value)) yield { node, value };
  }
}

/** Questions whose number of question marks is another. */
export function* questionMarksMiscounted(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(vb.subQuestionCount)) {
    if (graph.values(node, schema.text).some((text) => String(text.split('?').length - 1) !== value.value)) yield { node, value };
  }
}

/** Texts whose label is all digits without that number, or that have a number beside another label. */
export function* numbersUnlikeTheirLabel(graph: GraphIndex): Iterable<Breach> {
  for (const [node, label] of graph.pairs(vb.numberLabel)) {
    const numbers = graph.values(node, vb.number);
    const right = /^[0-9]{1,9}$/.test(label.value) ? numbers.includes(String(Number(label.value))) : numbers.length === 0;
    if (!right) yield { node, value: label };
  }
}

/** Dates that no calendar has. */
export function* daysThatDontExist(graph: GraphIndex): Iterable<Breach> {
  for (const { subject, object } of graph.quads) {
    if (object.termType !== 'Literal' || object.datatype.value !== xsd.date.value) continue;
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(object.value) ?? [];
    if (day !== undefined && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() !== Number(day)) yield { node: subject.value, value: object };
  }
}

/** Texts in a language that is not exactly `nl`. */
export function* textsNotInDutch(graph: GraphIndex): Iterable<Breach> {
  for (const { subject, object } of graph.quads) {
    if (object.termType === 'Literal' && object.language !== '' && object.language !== 'nl') yield { node: subject.value, value: object };
  }
}
