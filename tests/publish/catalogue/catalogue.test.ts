import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import jsonld from 'jsonld';
import { Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueSettings } from '../../../src/publish/catalogue/given-settings.js';
import { completeSettings } from '../../../src/publish/catalogue/settings.js';
import { linesOf, openWorkshop, parse, type Workshop } from '../published.js';

const base = 'https://data.voorbeeld.nl/';
const ns = { dcat: 'http://www.w3.org/ns/dcat#', dcterms: 'http://purl.org/dc/terms/', void: 'http://rdfs.org/ns/void#', spdx: 'http://spdx.org/rdf/terms#', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', dqv: 'http://www.w3.org/ns/dqv#' };
let shop: Workshop;
let catalogue: Store;
beforeAll(async () => {
  shop = openWorkshop();
  const examples = readdirSync('examples').filter((name) => name.endsWith('.txt')).map((name) => `examples/${name}`);
  await shop.publishFiles(examples, { base, catalogue: { publisher: { name: 'Provincie Ketelland', iri: 'https://ketelland.example/id' }, contact: { email: 'data@ketelland.example' } } });
  catalogue = new Store(parse(shop.read('catalog.ttl')));
});
afterAll(() => shop.close());

/** What an outside engine has against a graph. */
async function judge(shapes: string, graph: Store): Promise<readonly string[]> {
  const { results } = await new SHACLValidator(new Store(parse(readFileSync(shapes, 'utf8'))), { maxNodeChecks: 0 } as object).validate(graph);
  return results.map(({ focusNode, path, message }) => [focusNode?.value, path?.value, ...message.map(({ value }) => value)].join(' '));
}

const valuesOf = (subject: string, property: string) => catalogue.getObjects(subject, property, null).map(({ value }) => value);
const dataset = `${base}catalog#dataset`;
const dump = () => parse(shop.read('dump/all.nt.gz'), 'N-Triples');

describe('the catalogue', () => {
  const standards = '../shared/standards/dcat-ap-nl';
  const files = existsSync(standards) ? readdirSync(standards).filter((name) => !name.includes('aanbevolen')) : [];

  it.skipIf(files.length === 0)('conforms to the four required sets of shapes of DCAT-AP-NL 3.0', async () => {
    expect(files).toHaveLength(4);
    for (const file of files) expect(await judge(`${standards}/${file}`, catalogue), file).toEqual([]);
  });

  it.skipIf(files.length === 0)('is really looked at: without a publisher and a theme it does not conform', async () => {
    const less = new Store([...catalogue].filter(({ subject, predicate }) => subject.value !== dataset || ![`${ns.dcterms}publisher`, `${ns.dcat}theme`].includes(predicate.value)));
    expect(await judge(`${standards}/dcat-ap-nl-SHACL.ttl`, less)).toHaveLength(2);
  });

  it('has the same triples in JSON-LD, and no blank node', async () => {
    const tree = await jsonld.toRDF(JSON.parse(shop.read('catalog.jsonld')), { safe: true, format: 'application/n-quads', documentLoader: () => Promise.reject(new Error('asks')) });
    expect(linesOf(parse(tree, 'N-Quads'))).toEqual(linesOf(catalogue));
    expect([...catalogue].some(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode')).toBe(false);
  });

  it('says in which forms the SPARQL service gives results, graphs among them', () => {
    const formats = valuesOf(`${base}catalog#dienst-sparql`, 'http://www.w3.org/ns/sparql-service-description#resultFormat').map((iri) => iri.replace(/^.*\//, ''));
    expect(formats).toEqual(expect.arrayContaining(['SPARQL_Results_JSON', 'Turtle', 'JSON-LD', 'N-Triples']));
  });

  it('lists each download with its true size and checksum', () => {
    const downloads = valuesOf(dataset, `${ns.dcat}distribution`).filter((distribution) => valuesOf(distribution, `${ns.spdx}checksum`).length > 0);
    expect(downloads.map((distribution) => valuesOf(distribution, `${ns.dcat}downloadURL`)[0]?.slice(base.length)).sort()).toEqual([
      'dump/all.jsonld.gz', 'dump/all.nq.gz', 'dump/all.nt.gz', 'dump/all.ttl.gz', 'dump/entiteiten.csv', 'dump/verwijzingen.csv', 'dump/vragen.csv',
    ]);
    for (const distribution of downloads) {
      const path = shop.path(valuesOf(distribution, `${ns.dcat}downloadURL`)[0]?.slice(base.length) ?? '');
      expect(valuesOf(distribution, `${ns.dcat}byteSize`)).toEqual([String(statSync(path).size)]);
      expect(valuesOf(valuesOf(distribution, `${ns.spdx}checksum`)[0] ?? '', `${ns.spdx}checksumValue`)).toEqual([createHash('sha256').update(readFileSync(path)).digest('hex')]);
    }
  });

  it('counts what is in the dump', () => {
    const triples = new Store(dump());
    const say = (property: string) => valuesOf(dataset, ns.void + property);
    expect(say('triples')).toEqual([String(triples.size)]);
    expect(say('distinctSubjects')).toEqual([String(new Set(triples.getSubjects(null, null, null).map(({ value }) => value)).size)]);
    expect(say('documents')).toEqual([String(triples.countQuads(null, `${ns.rdf}type`, 'https://w3id.org/vraagbaak/def#QuestionDocument', null))]);
    for (const part of say('classPartition')) {
      const [type, entities] = [valuesOf(part, `${ns.void}class`)[0] ?? '', valuesOf(part, `${ns.void}entities`)[0]];
      expect([type, entities]).toEqual([type, String(triples.countQuads(null, `${ns.rdf}type`, type, null))]);
    }
    for (const part of say('propertyPartition')) {
      const [property, count] = [valuesOf(part, `${ns.void}property`)[0] ?? '', valuesOf(part, `${ns.void}triples`)[0]];
      expect([property, count]).toEqual([property, String(triples.countQuads(null, property, null, null))]);
    }
    expect(say('propertyPartition').length).toBe(triples.getPredicates(null, null, null).length);
  });

  it('counts the links to each data set elsewhere', () => {
    const triples = dump();
    const linksets = catalogue.getSubjects(`${ns.rdf}type`, `${ns.void}Linkset`, null).map(({ value }) => value);
    expect(linksets.length).toBeGreaterThan(5);
    for (const links of linksets) {
      const start = valuesOf(valuesOf(links, `${ns.void}objectsTarget`)[0] ?? '', `${ns.void}uriSpace`)[0] ?? '?';
      const predicate = valuesOf(links, `${ns.void}linkPredicate`)[0];
      const found = new Set(linesOf(triples.filter((quad) => quad.predicate.value === predicate && quad.object.termType === 'NamedNode' && quad.object.value.startsWith(start))));
      expect([links, valuesOf(links, `${ns.void}triples`)]).toEqual([links, [String(found.size)]]);
    }
  });

  it('tells the quality in figures that the data bear out', () => {
    const triples = new Store(dump());
    const measured = (name: string) => valuesOf(`${base}catalog#meting-${name}`, `${ns.dqv}value`);
    const vb = 'https://w3id.org/vraagbaak/def#';
    expect(measured('verwijzingen')).toEqual([String(triples.countQuads(null, `${ns.rdf}type`, `${vb}Reference`, null))]);
    expect(measured('verwijzingen-onopgelost')).toEqual([String(triples.countQuads(null, `${vb}resolution`, 'https://w3id.org/vraagbaak/id/concept/onopgelost', null))]);
    const mentions = triples.getSubjects(`${ns.rdf}type`, `${vb}EntityMention`, null);
    expect(measured('vermeldingen-zonder-identiteit')).toEqual([String(mentions.filter((mention) => triples.countQuads(mention, 'http://www.w3.org/2005/11/its/rdf#taIdentRef', null, null) === 0).length)]);
  });

  it('stands in part where clients look for VoID, and names the publisher that was given', () => {
    const known = new Set(linesOf(catalogue));
    const here = linesOf(parse(shop.read('.well-known/void')));
    expect(here.length).toBeGreaterThan(100);
    expect(here.filter((line) => !known.has(line))).toEqual([]);
    expect(valuesOf(dataset, `${ns.dcterms}publisher`)).toEqual(['https://ketelland.example/id']);
  });
});

describe('settings', () => {
  it('may be left out', () => expect(completeSettings(catalogueSettings.parse({}), base)).toMatchObject({ publisher: { iri: `${base}catalog#uitgever` }, sparqlEndpoint: `${base}sparql` }));

  it('can say that there is no endpoint, and one licence for all', () => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    expect(completeSettings({ sparqlEndpoint: false, licence }, base)).toMatchObject({ sparqlEndpoint: null, licence, distributionLicence: licence });
  });

  it.each([{ uitgever: 'x' }, { publisher: { name: '' } }, { publisher: { name: 'x', iri: 'geen adres' } }, { contact: { email: 'x' } }, { licence: 'https://x/ <y>' }, { licence: 'https://' }, { licence: 'https://x/\u0001' }, { sparqlEndpoint: 'https://x/\u0085' }, { contact: { url: 'https://x/\ud800' } }])('refuse %j', (settings) => {
    expect(catalogueSettings.safeParse(settings).success).toBe(false);
  });
});
