import { type BlankNode, DataFactory, type Literal, type NamedNode, Parser, type Quad, type Term } from 'n3';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { QueryInterrupted } from '../../src/query/query-failure.js';
import type { QueryAnswer, Row } from '../../src/query/results/query-result.js';
import type { ResultFormat } from '../../src/query/results/result-formats.js';
import { writeResult } from '../../src/query/results/write-result.js';

const { blankNode, literal, namedNode, quad } = DataFactory;

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function written(result: QueryAnswer, format: ResultFormat | undefined, width = 60, colour = false): Promise<string> {
  let text = '';
  for await (const piece of writeResult(result, format, { width, colour })) text += piece;
  return text;
}

type Cells = readonly (Term | undefined)[];
const rowsOf = (variables: readonly string[], rows: readonly Cells[]): QueryAnswer => ({
  kind: 'rows',
  variables,
  rows: each(rows.map((cells): Row => new Map(cells.flatMap((term, i) => (term ? [[variables[i] ?? '', term] as const] : []))))),
});

const whole = fc.string({ unit: 'binary' }).filter((text) => !/\p{Cs}/u.test(text));
const inXml = whole.filter((text) => !/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text));
const iri = fc.webUrl({ withFragments: true, withQueryParameters: true }).filter((url) => !/[\s<>"{}|^`\\]/.test(url)).map((url) => namedNode(`${url}#char=1,8;x`));
const literals = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    text.map((value) => literal(value)),
    text.map((value) => literal(value, 'nl')),
    fc.tuple(text, iri).map(([value, datatype]) => literal(value, datatype)),
  );
const terms = (text: fc.Arbitrary<string>): fc.Arbitrary<NamedNode | BlankNode | Literal> => fc.oneof(iri, literals(text), fc.constant(blankNode('b0')));
const tables = (text: fc.Arbitrary<string>) => fc.array(fc.tuple(fc.option(terms(text), { nil: undefined }), fc.option(terms(text), { nil: undefined })));

/** What is the same in two terms of whatever maker. */
const said = (term: Term | undefined) => term && [term.termType, term.value, term.termType === 'Literal' ? (term.language || term.datatype.value) : ''];
const allSaid = (rows: readonly Cells[]) => rows.map((cells) => cells.map(said));

/** RFC 4180 read character by character; null for a cell without quotes and without text. */
function readCsv(text: string): readonly (readonly (string | null)[])[] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  for (let at = 0; at < text.length; ) {
    let cell: string | null = null;
    if (text[at] === '"') {
      cell = '';
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else while (!',\r'.includes(text[at] ?? ',')) cell = (cell ?? '') + text[at++];
    row.push(cell);
    if (text[at] === ',') at++;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function termOfTurtle(text: string): Term | undefined {
  return text === '' ? undefined : new Parser({ blankNodePrefix: '' }).parse(`<a:s> <a:p> ${text} .`)[0]?.object;
}

interface JsonTerm { type: string; value: string; 'xml:lang'?: string; datatype?: string }
function termOfResult({ type, value, 'xml:lang': language, datatype }: JsonTerm): Term {
  if (type === 'uri') return namedNode(value);
  return type === 'bnode' ? blankNode(value) : literal(value, language ?? (datatype ? namedNode(datatype) : undefined));
}

function readXml(text: string) {
  const head: string[] = [];
  const rows: Map<string, Term>[] = [];
  let name = '';
  let term: JsonTerm = { type: '', value: '' };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name: tag, attributes: { name: called = '', 'xml:lang': language, datatype } }) => {
    if (tag === 'variable') head.push(String(called));
    if (tag === 'result') rows.push(new Map());
    if (tag === 'binding') name = String(called);
    term = { type: tag, value: '', ...(language && { 'xml:lang': String(language) }), ...(datatype && { datatype: String(datatype) }) };
  });
  parser.on('text', (value) => (term.value += value));
  parser.on('closetag', ({ name: tag }) => {
    if (['uri', 'bnode', 'literal'].includes(tag)) rows.at(-1)?.set(name, termOfResult(term));
  });
  parser.write(text).close();
  return { head, rows };
}

describe('the writers of rows', () => {
  it('write CSV that reads back to the same values, and tell an absent value from an empty text', async () => {
    await fc.assert(
      fc.asyncProperty(tables(whole), async (rows) => {
        const [head, ...read] = readCsv(await written(rowsOf(['a', 'b'], rows), 'csv'));
        expect(head).toEqual(['a', 'b']);
        expect(read).toEqual(rows.map((cells) => cells.map((term) => (term ? (term.termType === 'BlankNode' ? '_:b0' : term.value) : null))));
      }),
    );
  });

  it('write TSV that reads back to the same terms', async () => {
    await fc.assert(
      fc.asyncProperty(tables(whole), async (rows) => {
        const [head, ...lines] = (await written(rowsOf(['a', 'b'], rows), 'tsv')).slice(0, -1).split('\n');
        expect(head).toBe('?a\t?b');
        expect(allSaid(lines.map((line) => line.split('\t').map(termOfTurtle)))).toEqual(allSaid(rows));
      }),
    );
  });

  it('write JSON that reads back to the same terms', async () => {
    await fc.assert(
      fc.asyncProperty(tables(whole), async (rows) => {
        const { head, results }: { head: unknown; results: { bindings: { a?: JsonTerm; b?: JsonTerm }[] } } = JSON.parse(await written(rowsOf(['a', 'b'], rows), 'json'));
        expect(head).toEqual({ vars: ['a', 'b'] });
        expect(allSaid(results.bindings.map(({ a, b }) => [a && termOfResult(a), b && termOfResult(b)]))).toEqual(allSaid(rows));
      }),
    );
  });

  it('write XML that reads back to the same terms', async () => {
    await fc.assert(
      fc.asyncProperty(tables(inXml), async (rows) => {
        const { head, rows: read } = readXml(await written(rowsOf(['a', 'b'], rows), 'xml'));
        expect(head).toEqual(['a', 'b']);
        expect(allSaid(read.map((row) => [row.get('a'), row.get('b')]))).toEqual(allSaid(rows));
      }),
    );
  });

  it.each(['\u0000', '\u000b', '\ufffe', '\ud800'])('refuse a character that XML can not hold: %j', async (character) => {
    await expect(written(rowsOf(['a'], [[literal(`x${character}`)]]), 'xml')).rejects.toThrow(QueryInterrupted);
  });

  it('refuse in TSV a string that is no IRI, because it would forge another value', async () => {
    await expect(written(rowsOf(['a'], [[namedNode('http://x/> "anders')]]), 'tsv')).rejects.toThrow(/is geen IRI/);
  });

  it('write the answer of ASK in every format of rows', async () => {
    const yes: QueryAnswer = { kind: 'truth', value: true };
    expect(await written(yes, undefined)).toBe('ja\n');
    expect(await written(yes, 'csv')).toBe('boolean\r\ntrue\r\n');
    expect(await written(yes, 'tsv')).toBe('?boolean\ntrue\n');
    expect(JSON.parse(await written(yes, 'json'))).toEqual({ head: {}, boolean: true });
    expect(await written(yes, 'xml')).toContain('<boolean>true</boolean>');
  });
});

describe('the table', () => {
  const integer = namedNode('http://www.w3.org/2001/XMLSchema#integer');

  it('keeps to the width: texts lose their end, addresses their beginning, numbers stand at the right', async () => {
    const rows = [[namedNode('http://example.org/een/heel/lang/adres/7'), literal('een tekst van vele woorden'), literal('7', integer)], [undefined, literal('kort'), literal('1234', integer)]];
    expect(await written(rowsOf(['adres', 'tekst', 'n'], rows), 'table', 32)).toBe(
      ['adres         tekst            n', '────────────  ────────────  ────', '…ang/adres/7  een tekst v…     7', '              kort          1234', '', '2 rijen', ''].join('\n'),
    );
  });

  it('counts a letter with its combining marks as one', async () => {
    const text = await written(rowsOf(['a', 'b'], [[literal('e\u0327e\u0301'), literal('x')], [literal('abc'), literal('y')]]), 'table');
    expect(text).toContain('e\u0327e\u0301   x\nabc  y\n');
  });

  it('lets no line break and no escape code of a text through', async () => {
    const text = await written(rowsOf(['a'], [[literal('een\n\ntwee \u001b[2Jdrie')]]), 'table');
    expect(text).toContain('een twee \ufffd[2Jdrie\n');
  });

  it('shortens what has a known prefix, and says so when there is nothing', async () => {
    expect(await written(rowsOf(['a'], [[namedNode('https://w3id.org/vraagbaak/def#Question')]]), 'table')).toBe('a\n───────────\nvb:Question\n\n1 rij\n');
    expect(await written(rowsOf(['a'], []), 'table')).toBe('0 rijen\n');
  });

  it('has a bold head only where colour is wanted', async () => {
    expect(await written(rowsOf(['a'], [[literal('x')]]), 'table', 60, true)).toContain('\u001b[1ma\u001b[22m\n');
  });
});

describe('the writers of graphs', () => {
  const graph = (quads: Quad[]): QueryAnswer => ({ kind: 'graph', quads: each(quads) });
  const statement = fc.tuple(iri, iri, terms(whole)).map(([s, p, o]) => quad(s, p, o));
  const lines = (quads: readonly Quad[]) => [...new Set(quads.map((q) => JSON.stringify([said(q.subject), said(q.predicate), said(q.object)])))].sort();

  it.each(['ttl', 'nt'] as const)('write %s that reads back to the same triples', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement), async (quads) => {
        const text = await written(graph(quads), format);
        expect(lines(new Parser({ blankNodePrefix: '' }).parse(text))).toEqual(lines(quads));
      }),
    );
  });

  it('declare in Turtle only the prefixes that are used', async () => {
    const text = await written(graph([quad(namedNode('http://x/a'), namedNode('http://schema.org/text'), literal('x'))]), undefined);
    expect(text).toBe('@prefix schema: <http://schema.org/>.\n\n<http://x/a> schema:text "x".\n');
  });

  it.each(['ttl', 'nt'] as const)('refuse in %s a string that is no IRI, because it would forge a triple', async (format) => {
    const forged = quad(namedNode('http://x/a'), namedNode('http://x/p'), namedNode('http://x/b> . <http://x/c> <http://x/p> <http://x/d'));
    await expect(written(graph([forged]), format)).rejects.toThrow(/is geen IRI/);
  });

  it('refuse rows as a graph and a graph as rows', async () => {
    expect(() => writeResult(rowsOf(['a'], []), 'ttl', { width: 60, colour: false })).toThrow(/rijen als ttl/);
    expect(() => writeResult(graph([]), 'csv', { width: 60, colour: false })).toThrow(/een graaf als csv/);
  });
});
