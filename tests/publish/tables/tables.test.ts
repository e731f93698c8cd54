import { readdirSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionTable } from '../../../src/publish/tables/question-table.js';
import { survivesTemplate } from '../../../src/publish/tables/write-metadata.js';
import { questionColumns } from '../../../src/publish/syntax/write-csv.js';
import { linesOf, openWorkshop, parse, type Workshop } from '../published.js';
import { csv2rdf } from './csv2rdf.js';

let shop: Workshop;
let published: ReadonlySet<string>;
const examples = readdirSync('examples').filter((name) => name.endsWith('.txt')).map((name) => `examples/${name}`);

beforeAll(async () => {
  shop = openWorkshop();
  await shop.publishFiles(examples);
  published = new Set(linesOf(parse(shop.read('dump/all.nt.gz'), 'N-Triples')));
});
afterAll(() => shop.close());

const triplesOf = (path: string) => linesOf(csv2rdf(shop.read(path), shop.read(`${path}-metadata.json`)));
const vb = 'https://w3id.org/vraagbaak/def#';

describe('the tables', () => {
  it.each(['dump/vragen.csv', 'dump/verwijzingen.csv', 'dump/entiteiten.csv', 'doc/kst-99001-12.csv'])('%s says in CSVW only what is published', (path) => {
    const triples = triplesOf(path);
    expect(triples.length).toBeGreaterThan(50);
    expect(triples.filter((triple) => !published.has(triple))).toEqual([]);
  });

  it('says every question with its text, number, status and paper', () => {
    const triples = new Set(triplesOf('dump/vragen.csv'));
    const questions = [...published].filter((line) => line.endsWith(`#type> <${vb}Question>`)).map((line) => line.slice(0, line.indexOf('> <') + 1));
    const about = [...published].filter((line) => questions.some((question) => line.startsWith(`${question} `)) && /#(?:numberLabel|answerStatus)>|isPartOf>|schema.org\/text>/.test(line));
    expect(questions.length).toBeGreaterThan(30);
    expect(about.filter((line) => !triples.has(line))).toEqual([]);
  });

  it('says every reference with its targets', () => {
    const triples = new Set(triplesOf('dump/verwijzingen.csv'));
    const about = [...published].filter((line) => /def#(?:target|targetAnswer|targetIdentifier|suggestedTarget|resolution|function)>/.test(line));
    expect(about.length).toBeGreaterThan(60);
    expect(about.filter((line) => !triples.has(line))).toEqual([]);
  });

  it('gives a reference to several questions a row for each, with the answer meant by it', () => {
    const rows: string[][] = parseCsv(shop.read('dump/verwijzingen.csv'));
    const [header = []] = rows;
    const at = (name: string) => header.indexOf(name);
    const targets = rows.slice(1).filter((row) => row[at('doelantwoord')] !== '' && row[at('doel')] !== '');
    expect(targets.length).toBeGreaterThan(10);
    for (const row of targets) {
      const [question, answer] = [row[at('doel')], row[at('doelantwoord')]];
      expect([`<${question}> <${vb}hasAnswer> <${answer}>`, `<${answer}> <${vb}answers> <${question}>`].some((line) => published.has(line)) || question === answer).toBe(true);
    }
  });

  it('counts of an entity the mentions in texts, and not that a head or another thing names it', () => {
    const [header = [], ...rows]: string[][] = parseCsv(shop.read('dump/entiteiten.csv'));
    const links = [...published].map((line) => line.split(' '));
    const mentions = new Set(links.filter(([, predicate]) => predicate?.endsWith('#referenceContext>')).map(([subject]) => subject));
    const told = new Map(rows.map((row) => [row[header.indexOf('entiteit')], Number(row[header.indexOf('vermeldingen')])]));
    const counted = new Map([...told.keys()].map((iri) => [iri, new Set(links.flatMap(([subject, , object]) => (object === `<${iri}>` && mentions.has(subject) ? [subject] : []))).size]));
    expect(told).toEqual(counted);
    expect([...told.values()].filter((count) => count === 0).length).toBeGreaterThan(0);
  });

  it('describes the same columns as the table of a paper has', () => expect(questionTable('x.csv').columns.map(({ name }) => name)).toEqual([...questionColumns]));

  it('joins the tables of the papers', () => {
    const bodies = readdirSync(shop.path('doc')).filter((name) => name.endsWith('.csv')).sort().map((name) => shop.read(`doc/${name}`).replace(/^.*\r\n/, ''));
    expect(shop.read('dump/vragen.csv').replace(/^.*\r\n/, '')).toBe(bodies.join(''));
  });
});

describe('an address in a template', () => {
  it.each([['https://voorbeeld.nl/a#char=1,8;x', true], ['https://voorbeeld.nl/5%3A1', true], ['https://voorbeeld.nl/é', false], ['https://voorbeeld.nl/100%', false], ['https://voorbeeld.nl/a|b', false]])(
    '%s comes back as it is: %s',
    (iri, survives) => expect(survivesTemplate(iri)).toBe(survives),
  );
});
