import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { rdf, sh, xsd } from '../vocabulary/external.js';
import type { Finding } from './finding.js';

const { blankNode, literal, namedNode, quad } = DataFactory;

/**
 * Findings as a SHACL validation report (https://www.w3.org/TR/shacl/#validation-report), one blank node a result, in their order.
 * An integrity rule stands as its own constraint component.
 */
export function reportOf(findings: readonly Finding[]): readonly RDF.Quad[] {
  const report = blankNode('report');
  const conforms = literal(String(findings.length === 0), xsd.boolean);
  return [
    quad(report, rdf.type, sh.ValidationReport),
    quad(report, sh.conforms, conforms),
    ...findings.flatMap((finding, i) => {
      const result = blankNode(`result${i + 1}`);
      return [quad(report, sh.result, result), ...resultOf(finding, result, blankNode(`path${i + 1}`))];
    }),
  ];
}

function resultOf(finding: Finding, result: RDF.BlankNode, pathNode: RDF.BlankNode): readonly RDF.Quad[] {
  const { path, value, by, messages } = finding;
  const property = path && namedNode(path.iri);
  return [
    quad(result, rdf.type, sh.ValidationResult),
    quad(result, sh.resultSeverity, sh.Violation),
    quad(result, sh.focusNode, printable(finding.focusNode)),
    ...(property ? [quad(result, sh.resultPath, path.inverse ? pathNode : property)] : []),
    ...(property && path.inverse ? [quad(pathNode, sh.inversePath, property)] : []),
    ...(value ? [quad(result, sh.value, printable(value))] : []),
    quad(result, sh.sourceConstraintComponent, namedNode(finding.constraint)),
    ...(by === 'shape' && /:/.test(finding.source) ? [quad(result, sh.sourceShape, namedNode(finding.source))] : []),
    quad(result, sh.resultMessage, literal(messages.nl, 'nl')),
    quad(result, sh.resultMessage, literal(messages.en, 'en')),
  ];
}

/** A term of the judged graph as it may stand in a report: an IRI that would break the syntax is shown percent-encoded. */
function printable(term: RDF.Term): RDF.Quad_Object {
  switch (term.termType) {
    case 'Literal':
      return term;
    case 'BlankNode':
      return blankNode(`data-${term.value.replace(/[^A-Za-z0-9]/g, '-')}`);
    default:
      return namedNode(term.value.replace(/\p{Cs}/gu, '\ufffd').replace(/[\p{Cc}\p{Z}<>"{}|^`\\]/gu, encodeURIComponent));
  }
}
