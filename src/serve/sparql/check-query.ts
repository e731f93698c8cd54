import { boundedMemo } from '../../memory.js';
import { explainSyntax } from '../../query/syntax/explain-syntax.js';
import { createFailure, messageOf, type QueryFailure } from '../../query/query-failure.js';
import { prefixes } from '../../vocabulary/external.js';
import { prologue } from '../../vocabulary/prefixed.js';
import type { Question } from './question.js';

/** What stands in a question, as far as it matters here. */
interface Parsed {
  readonly type: string;
  readonly subType?: string;
  /** BASE and PREFIX, as written. */
  readonly context?: readonly { readonly subType: string; readonly key?: string; readonly value?: { readonly value: string } }[];
  readonly datasets?: Placed & { readonly clauses: readonly unknown[] };
  /** Of CONSTRUCT; in its short form (`CONSTRUCT WHERE`) it stands where the pattern else does. */
  readonly template?: Placed;
  readonly where?: Placed;
  readonly values?: Placed;
  readonly solutionModifiers?: { readonly limitOffset?: Placed & { readonly limit?: number | undefined; readonly offset?: number | undefined } };
}

interface Placed {
  readonly loc: { readonly sourceLocationType: string; readonly start?: number };
}

let parser: Promise<(text: string) => Parsed> | undefined;

/** The parser, which takes a while to make, so once. */
function openParser(): Promise<(text: string) => Parsed> {
  parser ??= Promise.all([import('@traqula/parser-sparql-1-2'), import('@traqula/rules-sparql-1-2')]).then(([{ Parser }, { AstFactory }]) => {
    const made = new Parser({ defaultContext: { astFactory: new AstFactory({ tracksSourceLocation: true }) } });
    return (text) => made.parse(text, { prefixes: { ...prefixes } });
  });
  return parser;
}

type Checked = Pick<Question, 'kind' | 'text' | 'limited' | 'surplus' | 'usesGraphs'>;

const kinds: Readonly<Record<string, Question['kind']>> = { select: 'rows', ask: 'truth', construct: 'graph', describe: 'graph' };

/** Reads a question. A failure when it is no question, or asks another address (SERVICE). */
export type CheckQuery = (text: string) => Promise<Checked | QueryFailure>;

/** Of questions that were asked before it is known what came of them: pages ask the same ones again and again. At most that many, of at most that many characters. */
const [mostKept, longestKept] = [500, 4096];

/**
 * Prepares reading questions for an engine: what it does not declare of our prefixes is declared, and at most `rows` + 1 solutions are
 * asked for, so that an answer that is too large shows.
 */
export function createCheckQuery(rows: number): CheckQuery {
  const known = boundedMemo((text) => check(text, rows), mostKept);
  return (text) => (text.length > longestKept ? check(text, rows) : known(text));
}

async function check(text: string, rows: number): Promise<Checked | QueryFailure> {
  const parse = await openParser();
  let parsed: Parsed;
  try {
    parsed = parse(text);
  } catch (error) {
    return explainSyntax(text, messageOf(error));
  }
  const kind = parsed.type === 'query' ? kinds[parsed.subType ?? ''] : undefined;
  if (kind === undefined) return createFailure('query/not-a-question', text.trim() === '' ? 'een lege tekst' : 'een wijziging');
  const nodes = nodesIn(parsed);
  const patterns = new Set(nodes.map(({ subType }) => subType));
  if (patterns.has('service')) return createFailure('query/service', '');
  const relative = hasBase(parsed) ? undefined : nodes.find(isRelative)?.value;
  if (relative !== undefined) return explainSyntax(text, `Cannot resolve relative IRI ${relative} because no base IRI was set.`);
  const limited = kind === 'truth' ? text : limitRows(text, parsed, rows + 1);
  const surplus = kind === 'graph' ? askSurplus(text, parsed, rows) : null;
  return { kind, text: `${prologue}\n${text}`, limited: `${prologue}\n${limited}`, surplus: surplus === null ? null : `${prologue}\n${surplus}`, usesGraphs: patterns.has('graph') || (parsed.datasets?.clauses.length ?? 0) > 0 };
}

/** A part of a question, of whatever kind. */
interface Node {
  readonly subType: string;
  /** Of an IRI as it is written, or of what follows the prefix. */
  readonly value?: unknown;
  readonly prefix?: unknown;
}

/** Everything in it, however deep. */
function nodesIn(parsed: Parsed): readonly Node[] {
  const found: Node[] = [];
  const rest: unknown[] = [parsed];
  while (rest.length > 0) {
    const node = rest.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (isNode(node)) found.push(node);
    for (const part of Object.values(node)) rest.push(part);
  }
  return found;
}

const isNode = (node: object): node is Node => 'subType' in node && typeof node.subType === 'string';

const isAbsolute = (iri: string) => /^[a-z][a-z0-9+.-]*:/i.test(iri);

/** An IRI that means nothing without a base: an engine would refuse it in words of its own. */
const isRelative = ({ subType, value, prefix }: Node) => subType === 'namedNode' && prefix === undefined && typeof value === 'string' && !isAbsolute(value);

const hasBase = ({ context = [] }: Parsed) => context.some(({ subType, value }) => subType === 'base' && isAbsolute(value?.value ?? ''));

/** The question with its own LIMIT, or that many when it has none or a larger one. */
function limitRows(text: string, parsed: Parsed, most: number): string {
  const { limit, offset } = parsed.solutionModifiers?.limitOffset ?? {};
  return limit !== undefined && limit <= most ? text : withLimit(text, parsed, `LIMIT ${most}${offset === undefined ? '' : ` OFFSET ${offset}`}`);
}

/** The question with this in the place of its own LIMIT and OFFSET. */
function withLimit(text: string, { solutionModifiers, values }: Parsed, limit: string): string {
  const [at, end] = [startOf(solutionModifiers?.limitOffset) ?? startOf(values) ?? text.length, startOf(values) ?? text.length];
  // A comment may stand before the place.
  return `${text.slice(0, at)}\n${limit}\n${text.slice(end)}`;
}

/** Asks, of a question for a graph, for the one solution that is too many; null where there can't be. */
function askSurplus(text: string, parsed: Parsed, rows: number): string | null {
  const { context = [], datasets, template, where, solutionModifiers } = parsed;
  const { limit, offset = 0 } = solutionModifiers?.limitOffset ?? {};
  if (where === undefined || (limit !== undefined && limit <= rows)) return null;
  const whole = startOf(datasets) ?? startOf(where);
  const from = whole ?? startOf(template);
  if (from === undefined) return null;
  const declared = context.flatMap(({ subType, key, value }) => (value ? `${subType === 'base' ? 'BASE' : `PREFIX ${key}:`} <${value.value}>\n` : []));
  return `${declared.join('')}SELECT (1 AS ?te_veel) ${whole === undefined ? '{ ' : ''}${withLimit(text, parsed, `LIMIT 1 OFFSET ${offset + rows}`).slice(from)}`;
}

const startOf = (placed: Placed | undefined) => placed?.loc.start;
