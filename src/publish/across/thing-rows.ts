import { createHash } from 'node:crypto';
import { dcterms, nif, prefixes, rdf } from '../../vocabulary/external.js';
import { getOrPut } from '../../maps.js';
import { compareNaturally } from '../../order.js';
import { firstOf, isPartOf, type PaperGraph } from './paper-graph.js';
import { quote, spanOf } from './quote.js';
import type { Statement } from './read-statements.js';
import type { Use } from './shared-thing.js';

/** What one paper says of a thing and where it names it: a row of the table from which things are gathered over all papers. */
export interface ThingRow {
  readonly iri: string;
  readonly docref: string;
  /** Day of issue of the paper (`YYYY-MM-DD`), or empty. */
  readonly issued: string;
  /** Its triples about the thing, as lines of N-Triples. */
  readonly lines: readonly string[];
  /** Other things whose names stand on the thing's page because of this paper. */
  readonly linked: readonly string[];
  readonly uses: readonly Omit<Use, 'docref'>[];
}

/** How many mentions of a thing in one paper are quoted. */
export const mostQuotes = 4;

/** The rows of a paper: a row for each thing that it describes or names beside its own questions and answers. */
export function thingRows(paper: PaperGraph): readonly ThingRow[] {
  const issued = firstOf(paper, paper.document, dcterms.issued) ?? '';
  const described = new Map<string, string[]>();
  const named = new Map<string, Statement[]>();
  paper.statements.forEach((statement, at) => {
    const { subject, predicate, object } = statement;
    if (!isPartOf(paper, subject)) getOrPut(described, subject, () => []).push(paper.lines[at] ?? '');
    if (object.termType === 'NamedNode' && predicate !== rdf.type.value && isShared(paper, object.value)) getOrPut(named, object.value, () => []).push(statement);
  });
  return [...new Set([...described.keys(), ...named.keys()])].sort().map((iri) => {
    const uses = usesOf(paper, named.get(iri) ?? []);
    return { iri, docref: paper.docref, issued, lines: described.get(iri) ?? [], linked: linkedTo(paper, iri, uses), uses };
  });
}

/** A name counts when the paper describes what it names, as it does with all but prefixes.vbc. */
const isShared = (paper: PaperGraph, iri: string) => (paper.bySubject.has(iri) ? iri !== paper.document && !isPartOf(paper, iri) : iri.startsWith(prefixes.vbc));

/** Mentions in order of text and place, the first of them quoted; then what else names the thing. */
function usesOf(paper: PaperGraph, statements: readonly Statement[]): ThingRow['uses'] {
  const mentions: Omit<Use, 'docref'>[] = [];
  const others: Omit<Use, 'docref'>[] = [];
  for (const { subject, predicate } of statements) {
    const context = firstOf(paper, subject, nif.referenceContext);
    const anchor = firstOf(paper, subject, nif.anchorOf);
    if (context !== undefined && anchor !== undefined) mentions.push({ subject, predicate, context, anchor });
    else others.push({ subject, predicate });
  }
  mentions.sort((a, b) => compareNaturally(a.subject, b.subject));
  const quoted = new Set([...new Set(mentions.map(({ subject }) => subject))].slice(0, mostQuotes));
  return [...mentions.map((use) => (quoted.has(use.subject) ? withQuote(paper, use) : use)), ...others];
}

function withQuote(paper: PaperGraph, use: Omit<Use, 'docref'>): Omit<Use, 'docref'> {
  const span = spanOf(use.subject);
  const text = use.context === undefined ? undefined : firstOf(paper, use.context, nif.isString);
  return span && text !== undefined ? { ...use, quote: quote(text, span.begin, span.end) } : use;
}

/** Things that this one is said to be related to, and things that name it. */
function linkedTo(paper: PaperGraph, iri: string, uses: ThingRow['uses']): readonly string[] {
  const said = (paper.bySubject.get(iri) ?? []).flatMap(({ predicate, object }) => (object.termType === 'NamedNode' && predicate !== rdf.type.value ? [object.value] : []));
  const namers = uses.flatMap(({ subject, context }) => (context === undefined && !isPartOf(paper, subject) ? [subject] : []));
  return [...new Set([...(isPartOf(paper, iri) ? [] : said), ...namers])].sort();
}

/** A row as a line of text, without line end; rows sort by thing, then by paper. No field holds a tab: addresses and N-Triples cannot. */
export function rowAsText({ iri, docref, issued, lines, linked, uses }: ThingRow): string {
  const mentions = new Set(uses.flatMap(({ subject, context }) => (context === undefined ? [] : [subject]))).size;
  const content = [mentions, uses.length, lines.join(separator), linked.join(' '), JSON.stringify(uses)].join('\t');
  const digest = createHash('sha256').update(docref).update(issued).update(content).digest('base64url').slice(0, 24);
  return [iri, docref, issued, digest, content].join('\t');
}

/** A control character: N-Triples escapes those. */
const separator = '\u001f';

/** The first fields of a row, which tell where it belongs and whether it changed. */
export function readHead(text: string): { readonly iri: string; readonly digest: string } {
  const iri = text.indexOf('\t');
  const issued = text.indexOf('\t', text.indexOf('\t', iri + 1) + 1);
  return { iri: text.slice(0, iri), digest: text.slice(issued + 1, text.indexOf('\t', issued + 1)) };
}

/** The fields of a row without reading its uses, which `usesOfRow` does. */
export function readRow(text: string) {
  const [, docref = '', issued = '', , mentions = '0', uses = '0', lines = '', linked = ''] = text.split('\t', 8);
  return { docref, issued, mentions: Number(mentions), uses: Number(uses), lines: lines === '' ? [] : lines.split(separator), linked: linked === '' ? [] : linked.split(' ') };
}

/** The uses that a row tells of. */
export function usesOfRow(text: string): readonly Use[] {
  const docref = text.split('\t', 2)[1] ?? '';
  const uses: ThingRow['uses'] = JSON.parse(text.slice(text.lastIndexOf('\t') + 1));
  return uses.map((use) => ({ docref, ...use }));
}
