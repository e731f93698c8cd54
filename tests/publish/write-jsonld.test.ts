import type * as RDF from '@rdfjs/types';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import { groupQuads } from '../../src/publish/syntax/grouped.js';
import { createContext, readContext } from '../../src/publish/syntax/jsonld-context.js';
import { writeJsonLd } from '../../src/publish/syntax/write-jsonld.js';
import { dcterms, nif, rdf, schema, xsd } from '../../src/vocabulary/external.js';
import { vb, vbc } from '../../src/vocabulary/terms.js';

const { blankNode, literal, namedNode, quad } = DataFactory;
const context = readContext();
const root = 'https://w3id.org/vraagbaak/id/document/kst-99001-1';

async function readBack(text: string): Promise<readonly string[]> {
  const quads = await jsonld.toRDF(JSON.parse(text), { safe: true, documentLoader: (url: string) => Promise.reject(new Error(`asks for ${url}`)) });
  return [...new Set([...(quads as Iterable<RDF.Quad>)].map(key))].sort();
}
const key = ({ subject, predicate, object: o }: RDF.Quad) =>
  JSON.stringify([subject.value, predicate.value, o.termType, o.value, o.termType === 'Literal' ? [(o.language ?? '').toLowerCase(), o.datatype.value] : []]);
const asSet = (quads: readonly RDF.Quad[]) => [...new Set(quads.map(key))].sort();

describe('JSON-LD', () => {
  const triples = (() => {
    const subject = fc.constantFrom(root, `${root}x`, 'https://w3id.org/vraagbaak/id/vraag/kst-99001-1/1', 'https://w3id.org/vraagbaak/id/antwoord/kst-99001-1/1#char=0,2;entiteit');
    const predicate = fc.constantFrom<RDF.NamedNode>(
      dcterms.isPartOf, vb.hasAnswer, vb.hasFootnote, nif.referenceContext, schema.text, vb.numberLabel, vb.number, vb.value, vb.resolution, vb.target, rdf.type,
      namedNode('https://voorbeeld.nl/eigenschap'),
    );
    const word = fc.string({ unit: 'binary' }).map((s) => s.replace(/\p{Cs}/gu, ''));
    const node = fc.oneof(subject.map((iri) => namedNode(iri)), fc.constantFrom<RDF.NamedNode>(vb.Question, vb.Mention, vb.SubQuestion, vbc.opgelost, namedNode('https://voorbeeld.nl/a,b;c')));
    const object = fc.oneof(node, word.map((w) => literal(w)), word.map((w) => literal(w, 'nl')), word.map((w) => literal(w, xsd.date)), fc.constantFrom('0', '7', '07', '-1', '1e3', '12345678901234567890').map((n) => literal(n, xsd.integer)));
    return fc.tuple(subject, predicate, object, node).map(([s, p, o, n]) => quad(namedNode(s), p, p.equals(rdf.type) ? n : o));
  })();

  it('reads back as the same triples, whatever the texts, addresses and shape of the graph', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(triples, { maxLength: 14 }), async (quads) => {
        expect(await readBack(writeJsonLd(quads, context, root))).toEqual(asSet(quads));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same from grouped statements, and whatever their order where each is said once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(triples, { maxLength: 14, selector: key }), (quads) => {
        const text = writeJsonLd(quads, context, root);
        expect(writeJsonLd(groupQuads(quads), context, root)).toBe(text);
        expect(writeJsonLd([...quads].reverse(), context, root)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is a tree: questions in the document, answers in their question, mentions in their text', () => {
    const vraag = namedNode('https://w3id.org/vraagbaak/id/vraag/kst-99001-1/1');
    const antwoord = namedNode('https://w3id.org/vraagbaak/id/antwoord/kst-99001-1/1');
    const mention = namedNode(`${antwoord.value}#char=0,4;verwijzing`);
    const quads = [
      quad(namedNode(root), rdf.type, vb.QuestionDocument),
      quad(vraag, rdf.type, vb.Question), quad(vraag, dcterms.isPartOf, namedNode(root)), quad(vraag, vb.hasAnswer, antwoord), quad(vraag, schema.text, literal('Waarom?', 'nl')),
      quad(antwoord, rdf.type, vb.Answer), quad(antwoord, dcterms.isPartOf, namedNode(root)), quad(antwoord, vb.answers, vraag),
      quad(mention, rdf.type, vb.Mention), quad(mention, nif.referenceContext, antwoord), quad(mention, vb.resolution, vbc.opgelost),
    ];
    const { graph } = JSON.parse(writeJsonLd(quads, context, root));
    expect(graph).toEqual([
      {
        id: root, type: 'QuestionDocument',
        questions: [{
          id: vraag.value, type: 'Question', text: 'Waarom?',
          hasAnswer: {
            id: antwoord.value, type: 'Answer', isPartOf: root, answers: vraag.value,
            mentions: [{ id: mention.value, type: 'Mention', resolution: 'opgelost' }],
          },
        }],
      },
    ]);
  });

  it('refuses blank nodes', () => expect(() => writeJsonLd([quad(blankNode(), vb.target, namedNode(root))], context, root)).toThrow('BlankNode'));

  it('writes the whole form where no key fits', () => {
    const own = createContext({ id: '@id', vb: 'https://w3id.org/vraagbaak/def#', number: { '@id': 'vb:number', '@type': 'http://www.w3.org/2001/XMLSchema#integer' } });
    const text = writeJsonLd([quad(namedNode(root), vb.number, literal('zeven', 'nl'))], own, root);
    expect(JSON.parse(text)['@graph']).toEqual([{ id: root, [vb.number.value]: { '@value': 'zeven', '@language': 'nl' } }]);
  });
});
