import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import type * as RDF from '@rdfjs/types';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { DataFactory, Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { readPaperGraph } from '../../src/publish/across/paper-graph.js';
import { readStatement } from '../../src/publish/across/read-statements.js';
import type { PaperSummary } from '../../src/publish/across/summarise.js';
import { gzipHead, gzipTail } from '../../src/publish/joined/deflate.js';
import { partOf } from '../../src/publish/joined/dump-papers.js';
import { versionOf } from '../../src/publish/feed/feed-names.js';
import { writeAtomFeeds } from '../../src/publish/feed/write-atom.js';
import { writeVersion } from '../../src/publish/feed/write-version.js';
import { readContext } from '../../src/publish/syntax/jsonld-context.js';
import { writeSitemap } from '../../src/publish/site/write-sitemap.js';
import { xmlText } from '../../src/publish/site/xml.js';
import { fileNameOf } from '../../src/publish/things/thing-path.js';
import { writeCsv } from '../../src/publish/syntax/write-csv.js';
import { writeNTriples } from '../../src/publish/syntax/write-ntriples.js';
import { writeTurtle } from '../../src/publish/syntax/write-turtle.js';
import { parseXml, type XmlElement } from '../../src/read/markup/parse-xml.js';

const { literal, namedNode, quad } = DataFactory;
const base = 'https://data.voorbeeld.nl/';
const vb = 'https://w3id.org/vraagbaak/def#';
const docref = 'kst-99010-1';
const document = `${base}id/document/${docref}`;

const text = fc.oneof(fc.string({ unit: 'binary' }).map((one) => one.replace(/\p{Cs}/gu, '')), fc.constantFrom('"', '\\', '\r\n', '\n\n', '} .\n<a> {', '"""', "'''", '\u0085\u2028', '= 1 + 1', ']]>', '&amp;', '', ' ', '😀'));
const iri = fc.oneof(fc.constantFrom(`${vb}text`, `${base}id/vraag/${docref}/1`, `${base}id/vraag/${docref}/1#char=0,4;datum`, 'urn:x:~2.'), fc.webUrl({ withFragments: true, withQueryParameters: true }));
const object = fc.oneof(iri.map((value) => namedNode(value)), text.map((value) => literal(value)), text.map((value) => literal(value, 'nl')), fc.tuple(text, iri).map(([value, type]) => literal(value, namedNode(type))));
const triples = fc.array(fc.tuple(iri, iri, object), { maxLength: 10 }).map((rows) => [
  quad(namedNode(document), namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), namedNode(`${vb}QuestionDocument`)),
  ...rows.map(([s, p, o]) => quad(namedNode(s), namedNode(p), o)),
]);
const key = ({ subject, predicate, object: o, graph }: RDF.Quad) => JSON.stringify([subject.value, predicate.value, o.termType, o.value, o.termType === 'Literal' ? [o.language, o.datatype.value] : [], graph.value]);
const keysOf = (quads: readonly RDF.Quad[]) => [...new Set(quads.map(key))].sort();
const inGraph = (quads: readonly RDF.Quad[], graph: string) => keysOf(quads.map(({ subject, predicate, object: o }) => quad(namedNode(subject.value), namedNode(predicate.value), o.termType === 'Literal' ? literal(o.value, o.language === '' ? namedNode(o.datatype.value) : o.language) : namedNode(o.value), namedNode(graph))));

describe('what is written reads back', () => {
  it('in CSV: the same cells, whatever stands in them', () => {
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    fc.assert(fc.property(rows, (cells) => void expect(parseCsv(writeCsv(cells), { record_delimiter: '\r\n' })).toEqual(cells)), { numRuns: 300 });
  });

  it('in N-Triples, by our own quick reader of lines: as a strict reader reads them', () => {
    fc.assert(
      fc.property(triples, (quads) => {
        const lines = writeNTriples(quads).split('\n').filter((line) => line !== '');
        const read = lines.map(readStatement).map(({ subject, predicate, object: o }) => quad(namedNode(subject), namedNode(predicate), o));
        expect(keysOf(read)).toEqual(keysOf(quads));
      }),
      { numRuns: 300 },
    );
  });

  it('in N-Quads: the triples of a paper in the graph of its page, from its piece of the dump', () => {
    const context = readContext();
    fc.assert(
      fc.property(triples, (quads) => {
        const { content, crc, length } = partOf('nq', readPaperGraph(docref, writeNTriples(quads)), { ttl: '', jsonld: '{}' }, context);
        const unpacked = gunzipSync(Buffer.concat([gzipHead, content, gzipTail(crc, length)])).toString('utf8');
        expect(keysOf(new Parser({ format: 'application/n-quads' }).parse(unpacked))).toEqual(inGraph(quads, `${base}doc/${docref}`));
      }),
      { numRuns: 150 },
    );
  });

  it('in TriG: the triples of a paper in the graph of its version, and around it the member of the stream', () => {
    const moment = '2031-05-06T00:00:00Z';
    fc.assert(
      fc.property(triples, (quads) => {
        const version = versionOf(base, docref, moment);
        const turtle = Buffer.from(writeTurtle(quads, { vb, vraag: `${base}id/vraag/${docref}/` }));
        const read = new Parser({ format: 'application/trig' }).parse(String(writeVersion(base, docref, moment, 'Update', turtle)));
        expect(keysOf(read.filter(({ graph }) => graph.value !== ''))).toEqual(inGraph(quads, version));
        expect(read.filter(({ graph }) => graph.value === '').length).toBeGreaterThan(4);
      }),
      { numRuns: 150 },
    );
  });
});

/** The root of XML that must be well-formed. */
function rootOf(xml: string): XmlElement {
  const root = parseXml(xml);
  if (!('name' in root)) throw new Error(root.detail);
  return root;
}
const childrenOf = ({ children }: XmlElement, name: string) => children.flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []));
const textOf = (element: XmlElement | undefined) => (element?.children ?? []).join('');
/** As XML holds it: without the characters that it can't hold. */
const held = (one: string) => one.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

describe('XML', () => {
  it('keeps text as it is, but for what XML cannot hold', () => {
    fc.assert(fc.property(text, (one) => void expect(textOf(rootOf(`<a>${xmlText(one)}</a>`))).toBe(held(one))), { numRuns: 500 });
    fc.assert(fc.property(text, (one) => void expect(rootOf(`<a b="${xmlText(one)}"/>`).attributes.b?.replace(/[\t\n]/g, ' ')).toBe(held(one).replace(/[\t\n]/g, ' '))), { numRuns: 500 });
  });

  it('of a sitemap leads to every page, whatever its name', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => !one.includes('/') && !/\p{Cs}/u.test(one));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
        const paths = names.map((one) => `doc/${one}.html`);
        const [sitemap] = writeSitemap([...paths, 'doc/a.ttl'], base, new Set());
        const found = childrenOf(rootOf(String(sitemap?.content)), 'url').map((url) => decodeURIComponent(textOf(childrenOf(url, 'loc')[0]).slice(base.length)));
        expect(found.sort()).toEqual([...paths].sort());
      }),
    );
  });

  it('of a feed has the titles and names as they were', () => {
    const counts = { triples: 1, questions: 3, unanswered: 0, answers: 2, references: 0, unresolved: 0, doubtful: 0, entityMentions: 0, unidentified: 0 };
    fc.assert(
      fc.property(text, text, text, (title, label, author) => {
        const body = { iri: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1130', label };
        const paper: PaperSummary = { docref, iri: document, title, kind: 'lijst-van-vragen', dossiers: [], askedBy: [], answeredBy: [], answeringBodies: [body], askedBodies: [], counts };
        const feeds = [...writeAtomFeeds([paper], base, { begin: '2031-05-01T00:00:00Z', modified: '2031-05-01T00:00:00Z', versions: new Map(), withdrawn: [] }, author)].map(({ content }) => rootOf(String(content)));
        expect(feeds).toHaveLength(2);
        for (const feed of feeds) expect(textOf(childrenOf(childrenOf(feed, 'entry')[0] ?? feed, 'title')[0])).toBe(held(title));
        expect(feeds.map((feed) => textOf(childrenOf(feed, 'title')[0]))).toEqual(['Nieuwe stukken', `Stukken van ${held(label)}`]);
        expect(textOf(childrenOf(childrenOf(feeds[0] ?? { name: '', attributes: {}, children: [] }, 'author')[0] ?? { name: '', attributes: {}, children: [] }, 'name')[0])).toBe(held(author));
      }),
    );
  });
});

describe('names of files', () => {
  const segment = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.webPath({ size: 'medium' }).map((path) => path.slice(1) || 'x'), fc.constantFrom('..', '.', '%2e%2e', '..%2f..%2fetc', '%2Fetc%2Fpasswd', '%00', 'a%5cb', '.git', '%', 'a'.repeat(5000), '%zz'));

  /** What can't stand in an address is refused long before. */
  const inAddress = (one: string) => one.replace(/[\p{Cc}\p{Cs} <>"{}|^`\\/]/gu, '') || 'x';

  it('are one name in one folder, neither hidden nor too long, whatever the address', () => {
    fc.assert(
      fc.property(segment, (one) => {
        const name = fileNameOf(inAddress(one));
        expect(name).not.toMatch(/[/\\\p{Cc}]|^\./u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      }),
      { numRuns: 1000 },
    );
  });

  it('differ where addresses do', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }).filter((one) => !/\p{Cs}/u.test(one)).map(encodeURIComponent);
    fc.assert(fc.property(part, part, (one, other) => void expect(fileNameOf(one) === fileNameOf(other)).toBe(one === other)), { numRuns: 500 });
  });
});
