import type * as RDF from '@rdfjs/types';
import { Writer } from 'n3';
import { prefixes } from '../vocabulary/external.js';
import { shorten } from '../vocabulary/prefixed.js';
import type { Finding } from './finding.js';
import { reportOf } from './report.js';
import type { Validation } from './validate.js';
import { whatIsWrong } from './what-is-wrong.js';

/** Findings as a SHACL report in Turtle; the same findings in the same order give the same bytes. */
export function writeReport(findings: readonly Finding[]): string {
  const writer = new Writer({ prefixes: { sh: prefixes.sh, vbs: prefixes.vbs, vb: prefixes.vb, vbc: prefixes.vbc, xsd: prefixes.xsd } });
  writer.addQuads([...reportOf(findings)]);
  let text = '';
  writer.end((_error, result: string) => {
    text = result;
  });
  return text;
}

/** A verdict as JSON, for programs. */
export function writeReportJson({ conforms, results, focusNodes }: Validation): string {
  const findings = results.map(({ source, focusNode, path, value, constraint, messages }) => ({
    focusNode: focusNode.value, path: path?.iri ?? null, inverse: path?.inverse ?? false, value: value && valueAsText(value), source, constraint, message: messages,
  }));
  return `${JSON.stringify({ conforms, results: findings, focusNodes: Object.fromEntries(focusNodes) }, null, 1)}\n`;
}

/** A verdict for a person, in Dutch: per thing what is wrong and what to do, then how many nodes each shape looked at. */
export function writeReportText({ results, focusNodes }: Validation): string {
  const looked = [...focusNodes].filter(([, count]) => count > 0).map(([shape, count]) => `${shorten(shape)} ${count}`);
  const verdict = results.length === 0 ? 'De data voldoen.' : `De data voldoen niet: ${results.length} ${results.length === 1 ? 'bevinding' : 'bevindingen'}.`;
  return `${[...results.map(findingAsText), verdict, `Bekeken: ${looked.join(' · ') || 'niets; geen enkele vorm vond iets van zijn soort'}`].join('\n')}\n`;
}

function findingAsText({ focusNode, path, value, source, constraint, messages }: Finding): string {
  const property = path ? `${path.inverse ? '^' : ''}${shorten(path.iri)}: ` : '';
  const what = `${property}${whatIsWrong(constraint)}${value ? `: ${clip(valueAsText(value))}` : ''}`;
  return `${visible(focusNode.value)}\n  ${visible(what)}\n  wat te doen: ${messages.nl}\n  (${shorten(source)})\n`;
}

function valueAsText(value: RDF.Term): string {
  if (value.termType !== 'Literal') return value.value;
  return value.language ? `"${value.value}"@${value.language}` : value.datatype.value === `${prefixes.xsd}string` ? `"${value.value}"` : `"${value.value}"^^${shorten(value.datatype.value)}`;
}

const clip = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text).replace(/\s+/g, ' ');

/** A line break or an escape code in the data must not move the cursor or colour what comes after. */
const visible = (text: string) => text.replace(/\p{Cc}/gu, '\uFFFD');
