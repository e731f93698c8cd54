import { describe, expect, it } from 'vitest';
import { makeCard } from '../../../src/publish/across/card.js';
import { countShared, sumFigures } from '../../../src/publish/across/count-triples.js';
import { mergeThings } from '../../../src/publish/across/merge-things.js';
import { isPartOf, type PaperGraph, readPaperGraph } from '../../../src/publish/across/paper-graph.js';
import { readStatement } from '../../../src/publish/across/read-statements.js';
import { classOf, labelOf } from '../../../src/publish/across/shared-thing.js';
import { summarise } from '../../../src/publish/across/summarise.js';
import { partRow, readUses, rowAsText, thingRows } from '../../../src/publish/across/thing-rows.js';
import { linkTargets } from '../../../src/publish/catalogue/outside.js';
import { writeNTriples } from '../../../src/publish/syntax/write-ntriples.js';
import { expectProportion } from '../../proportion.js';
import { parse } from '../published.js';

const id = 'https://data.voorbeeld.nl/id/';
const prefixes = `@prefix vb: <https://w3id.org/vraagbaak/def#> . @prefix vbc: <https://w3id.org/vraagbaak/id/concept/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> . @prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix org: <http://www.w3.org/ns/org#> . @base <${id}> .`;

/** A paper with one question, asked by somebody, whose answer names a place twice and cites another paper. */
const paper = (docref: string, cited: string, label: string): PaperGraph =>
  readPaperGraph(
    docref,
    writeNTriples(
      parse(`${prefixes}
      <document/${docref}> a vb:QuestionDocument ; vb:documentKind vbc:aanhangsel ; dcterms:title "Over ${docref}"@nl ; vb:askedBy <entiteit/${docref}/jansen> .
      <entiteit/${docref}/jansen> a vb:Person ; rdfs:label "Jansen"@nl ; org:memberOf <entiteit/lijst-noord> .
      <entiteit/lijst-noord> a vb:Organization ; rdfs:label "Lijst Noord"@nl .
      <vraag/${docref}/1> a vb:Question ; dcterms:isPartOf <document/${docref}> ; vb:answerStatus vbc:beantwoord .
      <antwoord/${docref}/1> a vb:Answer ; dcterms:isPartOf <document/${docref}> ; vb:answers <vraag/${docref}/1> .
      <antwoord/${docref}/1#char=0,5;entiteit> a vb:EntityMention ; nif:referenceContext <antwoord/${docref}/1> ; nif:anchorOf "Delft" ; itsrdf:taIdentRef <entiteit/delft> .
      <antwoord/${docref}/1#char=9,14;entiteit> a vb:EntityMention ; nif:referenceContext <antwoord/${docref}/1> ; nif:anchorOf "Delft" ; itsrdf:taIdentRef <entiteit/delft> .
      <antwoord/${docref}/1#char=20,24;entiteit> a vb:EntityMention ; nif:referenceContext <antwoord/${docref}/1> ; nif:anchorOf "Hulp" .
      <antwoord/${docref}/1#char=30,40;verwijzing> a vb:Reference ; nif:referenceContext <antwoord/${docref}/1> ; nif:anchorOf "het stuk" ; vb:target <document/${cited}> ; vb:resolution vbc:opgelost .
      <antwoord/${docref}/1#char=50,60;verwijzing> a vb:Reference ; nif:referenceContext <antwoord/${docref}/1> ; nif:anchorOf "dat besluit" ; vb:resolution vbc:onopgelost .
      <entiteit/delft> a vb:Location ; rdfs:label "Delft"@nl ; skos:altLabel "${label}"@nl ; skos:exactMatch <http://www.wikidata.org/entity/Q690> .
      <document/${cited}> a vb:CitedDocument ; dcterms:identifier "${cited}" .`),
    ),
  );

const two = [paper('kst-1-1', 'kst-1-2', 'Prinsenstad'), paper('kst-1-2', 'kst-9-9', 'Delfgauw')];
const tableRow = (text: string) => {
  const { head, uses } = partRow(text);
  return { head, readUses: () => readUses(head, uses) };
};
const groups = () => [...mergeThings(two.flatMap((one) => thingRows(one).map(rowAsText)).sort().map(tableRow))];

describe('a line of N-Triples', () => {
  it.each(['', '<a> <b> <c>', '_:b <p> <o> .', '<a>  <b> <c> .'])('refuses %j', (line) => expect(() => readStatement(line)).toThrow('not a line of ours'));
});

describe('a paper’s graph', () => {
  it.each([
    [`${id}vraag/kst-1-1/1`, true], [`${id}antwoord/kst-1-1/1#char=0,5;entiteit`, true], [`${id}verwerking/kst-1-1`, true],
    [`${id}vraag/kst-1-10/1`, false], [`${id}document/kst-1-1`, false], [`${id}entiteit/kst-1-1/jansen`, false], ['https://elders.nl/id/vraag/kst-1-1/1', false],
  ])('counts %s as its own: %s', (iri, own) => expect(isPartOf(paper('kst-1-1', 'kst-1-2', 'x'), iri)).toBe(own));

  it('refuses a file that describes another paper', () => expect(() => readPaperGraph('kst-7-7', paper('kst-1-1', 'kst-1-2', 'x').lines.join('\n'))).toThrow('does not describe'));
});

describe('things that papers share', () => {
  const things = new Map(groups().map((group) => [group.iri, group.settle()]));

  it('are described by all papers together, and know each place where they are named', () => {
    const delft = things.get(`${id}entiteit/delft`);
    expect(delft && [labelOf(delft), classOf(delft), delft.description.map(({ object }) => object.value).filter((value) => /stad|gauw/.test(value))]).toEqual(['Delft', 'Location', ['Delfgauw', 'Prinsenstad']]);
    expect(delft?.uses.map(({ docref, context, anchor }) => [docref, context, anchor])).toEqual(
      ['kst-1-1', 'kst-1-1', 'kst-1-2', 'kst-1-2'].map((docref) => [docref, `${id}antwoord/${docref}/1`, 'Delft']),
    );
  });

  it('include a paper that is published here and cited by another, with both descriptions', () => {
    const cited = things.get(`${id}document/kst-1-2`);
    expect(cited?.uses.map(({ docref }) => docref)).toEqual(['kst-1-1']);
    expect(cited?.description.map(({ object }) => object.value)).toContain('Over kst-1-2');
    expect(things.get(`${id}document/kst-1-1`)?.uses).toEqual([]);
  });

  it('include concepts, which papers name and do not describe', () => {
    expect(things.get('https://w3id.org/vraagbaak/id/concept/onopgelost')).toMatchObject({ description: [], uses: [{ docref: 'kst-1-1' }, { docref: 'kst-1-2' }] });
  });

  it('include no question, answer or mention', () => expect([...things.keys()].filter((iri) => /\/(?:vraag|antwoord)\//.test(iri))).toEqual([]));
});

describe('the rows of a paper', () => {
  /** A paper whose one answer names so many places, one after the other. */
  const naming = (many: number): PaperGraph => {
    const names = Array.from({ length: many }, (_, at) => `Haven ${at + 10_000}.`);
    const answer = `${id}antwoord/kst-1-1/1`;
    const mentions = names.map((name, at) => `<antwoord/kst-1-1/1#char=${at * 13},${at * 13 + 11};entiteit> nif:referenceContext <${answer}> ; nif:anchorOf "${name.slice(0, -1)}" ; itsrdf:taIdentRef <entiteit/haven-${at}> .
      <entiteit/haven-${at}> a vb:Location .`);
    return readPaperGraph('kst-1-1', writeNTriples(parse(`${prefixes} <document/kst-1-1> a vb:QuestionDocument . <${answer}> nif:isString "${names.join(' ')}" . ${mentions.join('\n')}`)));
  };

  it('quote each thing that a long answer names, in time in proportion', async () => {
    const graphs = new Map([0.25, 1].map((share) => [share, naming(6000 * share)]));
    const rows = (share: number) => thingRows(graphs.get(share) ?? naming(0));
    await expectProportion(rows);
    const quotes = rows(1).flatMap(({ uses }) => uses.flatMap((use) => use.quote ?? []));
    expect(quotes.length).toBe(6000);
    expect(quotes.filter(({ before, words, after }) => before !== '' || !/^Haven \d{5}$/.test(words) || after !== '.')).toEqual([]);
  }, 240_000);
});

describe('figures', () => {
  it('count each triple once, however many papers state it', () => {
    const sums = sumFigures();
    for (const one of two) sums.add(makeCard(one).figures);
    for (const { iri, said } of groups()) sums.add(countShared(iri, said.lines.map(readStatement), id, linkTargets));
    const figures = sums.finish();
    const union = new Set(two.flatMap(({ lines }) => lines));
    const statements = [...union].map(readStatement);
    expect(figures.triples).toBe(union.size);
    expect(figures.subjects).toBe(new Set(statements.map(({ subject }) => subject)).size);
    expect(figures.entities).toBe(figures.subjects);
    expect(figures.links).toEqual([{ predicate: 'http://www.w3.org/2004/02/skos/core#exactMatch', to: 'wikidata', count: 1 }]);
    expect(figures.classes.get('https://w3id.org/vraagbaak/def#Location')).toBe(1);
    expect([...figures.properties.values()].reduce((sum, count) => sum + count)).toBe(union.size);
  });
});

describe('a paper’s summary', () => {
  it('tells who asks, of what party, and how much there is', () => {
    expect(two.map(summarise)[0]).toMatchObject({
      docref: 'kst-1-1', title: 'Over kst-1-1', kind: 'aanhangsel',
      askedBy: [{ label: 'Jansen', party: { iri: `${id}entiteit/lijst-noord`, label: 'Lijst Noord' } }],
      counts: { questions: 1, unanswered: 0, answers: 1, references: 2, unresolved: 1, doubtful: 0, entityMentions: 3, unidentified: 1 },
    });
  });
});
