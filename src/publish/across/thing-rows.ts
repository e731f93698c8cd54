import { hash } from 'node:crypto';
import { dcterms, nif, prefixes, rdf } from '../../vocabulary/external.js';
import { addTo, getOrPut } from '../../maps.js';
import { byCodeUnit, compareNaturally } from '../../order.js';
import { firstOf, isPartOf, type PaperGraph } from './paper-graph.js';
import { type Quote, quote, spanOf } from './quote.js';
import type { Statement } from './read-statements.js';
import type { Use } from './shared-thing.js';

/** What one paper says of a thing and where it names it: a row of the table from which things are gathered over all papers. */
export interface ThingRow {
  readonly iri: string;
  readonly docref: string;
  /** Day of issue of the paper (`YYYY-MM-DD`), or empty. */
  readonly issued: string;
  /** Title of the paper, under which pages tell of it; or empty. */
  readonly title: string;
  /** Its triples about the thing, as lines of N-Triples. */
  readonly lines: readonly string[];
  /** Other things whose names stand on the thing's page because of this paper. */
  readonly linked: readonly string[];
  readonly uses: readonly RowUse[];
}

/** A use in a row, which tells the paper itself. */
type RowUse = Omit<Use, 'docref'>;

/** How many mentions of a thing in one paper are quoted. */
export const mostQuotes = 4;

/** The rows of a paper: a row for each thing that it describes or names beside its own questions and answers. */
export function thingRows(paper: PaperGraph): readonly ThingRow[] {
  const [issued = '', title = ''] = [dcterms.issued, dcterms.title].map((property) => firstOf(paper, paper.document, property));
  const described = new Map<string, string[]>();
  const named = new Map<string, Statement[]>();
  paper.statements.forEach((statement, at) => {
    const { subject, predicate, object } = statement;
    if (!isPartOf(paper, subject)) addTo(described, subject, paper.lines[at] ?? '');
    if (object.termType === 'NamedNode' && predicate !== rdf.type.value && isShared(paper, object.value)) addTo(named, object.value, statement);
  });
  const quoteOf = quoteFrom(paper);
  return [...new Set([...described.keys(), ...named.keys()])].sort().map((iri) => {
    const uses = usesOf(paper, named.get(iri) ?? [], quoteOf);
    return { iri, docref: paper.docref, issued, title, lines: described.get(iri) ?? [], linked: linkedTo(paper, iri, uses), uses };
  });
}

/** A name counts when the paper describes what it names, as it does with all but concepts. */
const isShared = (paper: PaperGraph, iri: string) => (paper.bySubject.has(iri) ? iri !== paper.document && !isPartOf(paper, iri) : iri.startsWith(prefixes.vbc));

/** Mentions in order of text and place, the first of them quoted; then what else names the thing. */
function usesOf(paper: PaperGraph, statements: readonly Statement[], quoteOf: (mention: string, context: string) => Quote | null): ThingRow['uses'] {
  const mentions: (RowUse & { readonly context: string })[] = [];
  const others: RowUse[] = [];
  for (const { subject, predicate } of statements) {
    const context = firstOf(paper, subject, nif.referenceContext);
    const anchor = firstOf(paper, subject, nif.anchorOf);
    if (context !== undefined && anchor !== undefined) mentions.push({ subject, predicate, context, anchor });
    else others.push({ subject, predicate });
  }
  mentions.sort((a, b) => compareNaturally(a.subject, b.subject));
  const quoted = new Set([...new Set(mentions.map(({ subject }) => subject))].slice(0, mostQuotes));
  const withQuote = (use: RowUse & { readonly context: string }): RowUse => {
    const found = quoted.has(use.subject) ? quoteOf(use.subject, use.context) : null;
    return found ? { quote: found, ...use } : use;
  };
  return [...mentions.map(withQuote), ...others];
}

/** Quotes mentions of a paper from the texts that they stand in; each text is parted into code points once, for one answer may name thousands of things. */
function quoteFrom(paper: PaperGraph): (mention: string, context: string) => Quote | null {
  const texts = new Map<string, readonly string[]>();
  return (mention, context) => {
    const span = spanOf(mention);
    const points = getOrPut(texts, context, () => [...(firstOf(paper, context, nif.isString) ?? '')]);
    return span && points.length > 0 ? quote(points, span.begin, span.end) : null;
  };
}

/** Things that this one is said to be related to, and things that name it. */
function linkedTo(paper: PaperGraph, iri: string, uses: ThingRow['uses']): readonly string[] {
  const said = (paper.bySubject.get(iri) ?? []).flatMap(({ predicate, object }) => (object.termType === 'NamedNode' && predicate !== rdf.type.value ? [object.value] : []));
  const namers = uses.flatMap(({ subject, context }) => (context === undefined && !isPartOf(paper, subject) ? [subject] : []));
  return [...new Set([...(isPartOf(paper, iri) ? [] : said), ...namers])].sort();
}

/** A row without its uses, as it stands on disk. */
export interface RowHead {
  readonly iri: string;
  readonly docref: string;
  readonly issued: string;
  /** Hash of the whole row, and of the title. */
  readonly digest: string;
  /** How many mentions and uses it has. */
  readonly mentions: number;
  readonly uses: number;
  /** Its lines and the things linked, each as one text; `linesOf` and `linkedOf` part them. Rows that say the same have the same text. */
  readonly lines: string;
  readonly linked: string;
}

/** A row as a line of text, without line end; rows sort by thing, then by paper. No field holds a tab: addresses and N-Triples cannot. */
export function rowAsText({ iri, docref, issued, title, lines, linked, uses }: ThingRow): string {
  const mentions = new Set(uses.flatMap(({ subject, context }) => (context === undefined ? [] : [subject]))).size;
  const said = [mentions, uses.length, lines.join(separator), linked.join(' ')].join('\t');
  const told = JSON.stringify(uses);
  const digest = hash('sha256', docref + issued + title + said + told, 'base64url').slice(0, 24);
  return [iri, docref, issued, digest, said, told].join('\t');
}

/** Parts such a text in its head and its uses. */
export function partRow(text: string): { readonly head: RowHead; readonly uses: string } {
  const end = text.lastIndexOf('\t');
  return { head: readHead(text.slice(0, end), null), uses: text.slice(end + 1) };
}

/** The head of a row as text; what it says in the same words as the row before, of the same thing, is not said again. */
export function headAsText({ iri, docref, issued, digest, mentions, uses, lines, linked }: RowHead, before: RowHead | null): string {
  const same = before?.iri === iri ? before : null;
  return [iri, docref, issued, digest, mentions, uses, lines === same?.lines ? ditto : lines, linked === same?.linked ? ditto : linked].join('\t');
}

/** Reads such a text; what follows on these fields is passed by. */
export function readHead(text: string, before: RowHead | null): RowHead {
  const [iri = '', docref = '', issued = '', digest = '', mentions = '', uses = '', lines = '', linked = ''] = text.split('\t', 8);
  return { iri, docref, issued, digest, mentions: Number(mentions), uses: Number(uses), lines: before && lines === ditto ? before.lines : lines, linked: before && linked === ditto ? before.linked : linked };
}

/** The order in which rows stand. */
export const byThing = (a: RowHead, b: RowHead): number => byCodeUnit(a.iri, b.iri) || byCodeUnit(a.docref, b.docref);

/** The lines and the things linked in such a text, sorted. */
export const linesOf = (lines: string): readonly string[] => (lines === '' ? [] : lines.split(separator));
export const linkedOf = (linked: string): readonly string[] => (linked === '' ? [] : linked.split(' '));

/** The uses of a row, from their text. */
export function readUses({ docref }: RowHead, text: string): readonly Use[] {
  const uses: ThingRow['uses'] = JSON.parse(text);
  return uses.map((use) => ({ docref, ...use }));
}

/** A control character: N-Triples escapes those. */
const separator = '\u001f';

/** Neither a triple nor an address. */
const ditto = '=';
