import { DataFactory, Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { createValidate, joinVerdicts, validate } from '../../src/validate/validate.js';
import { writeReport, writeReportJson, writeReportText } from '../../src/validate/write-report.js';
import { prefixes, rdf, sh } from '../../src/vocabulary/external.js';
import { vb } from '../../src/vocabulary/terms.js';
import { edit, readSpecimen } from '../shapes/edit-graph.js';

const list = readSpecimen('list');
const broken = edit(list, '- q:2 schema:text *\n- a:2 vb:answers q:2');

describe('judging a graph', () => {
  it('does not remember an earlier graph', async () => {
    expect((await validate(broken)).conforms).toBe(false);
    expect((await validate(list)).results).toEqual([]);
  });

  it('keeps graphs judged at once apart', async () => {
    const verdicts = await Promise.all([validate(broken), validate(list), validate(readSpecimen('faults'))]);
    expect(verdicts.map(({ conforms }) => conforms)).toEqual([false, true, true]);
    expect(verdicts.map(({ focusNodes }) => focusNodes.get(`${prefixes.vbs}Answer`))).toEqual([3, 3, 3]);
    expect(verdicts.map(({ focusNodes }) => focusNodes.get(`${prefixes.vbs}SubQuestion`))).toEqual([2, 2, 0]);
  });

  it('joins verdicts: what each found, and how much all looked at', async () => {
    const joined = joinVerdicts([await validate(list), await validate(broken)]);
    expect(joined.conforms).toBe(false);
    expect(joined.results).toEqual((await validate(broken)).results);
    expect(joined.focusNodes.get(`${prefixes.vbs}Answer`)).toBe(6);
    expect(joinVerdicts([await validate(list)]).conforms).toBe(true);
  });

  it('gives the same findings in the same order, whatever the order of the quads and however often each is said', async () => {
    expect(writeReport((await validate([...broken, ...broken].reverse())).results)).toBe(writeReport((await validate(broken)).results));
  });

  it('says with a finding what, where, which value, and what to do', async () => {
    const { results } = await validate(edit(list, '- q:4a vb:answerStatus *\n+ q:4a vb:answerStatus vbc:zie'));
    const finding = results.find(({ source }) => source === `${prefixes.vbs}answerStatus`);
    expect(finding).toMatchObject({
      by: 'shape',
      focusNode: { value: 'https://w3id.org/vraagbaak/id/vraag/kst-99010-3/4a' },
      path: { iri: `${prefixes.vb}answerStatus`, inverse: false },
      value: { value: `${prefixes.vbc}zie` },
      constraint: `${prefixes.sh}InConstraintComponent`,
    });
    expect(finding?.messages.nl).toMatch(/^Geef precies één status/);
    expect(finding?.messages.en).toMatch(/^Give exactly one status/);
  });

  it('tells an inverse property as such', async () => {
    const { results } = await validate(edit(list, '- q:2 vb:hasAnswer *'));
    expect(results.find(({ source }) => source === `${prefixes.vbs}answeredInBothDirections`)?.path).toEqual({ iri: `${prefixes.vb}answers`, inverse: true });
  });

  it('goes by other shapes alone when they are given, with more than fifty results on one node', async () => {
    const shapes = new Parser().parse(`@prefix sh: <${prefixes.sh}> . @prefix ex: <http://voorbeeld.example/> .
      ex:A sh:targetClass ex:A ; sh:property [ sh:path ex:p ; sh:node ex:B ; sh:message "mis"@nl ] . ex:B sh:property [ sh:path ex:q ; sh:minCount 1 ] .`);
    const data = new Parser().parse(`@prefix ex: <http://voorbeeld.example/> . ${Array.from({ length: 120 }, (_, i) => `ex:a${i} a ex:A ; ex:p ex:b .`).join('\n')}`);
    const { results, focusNodes } = await validate(data, shapes);
    expect(results.length).toBe(120);
    expect(results[0]?.messages).toEqual({ nl: 'mis', en: 'mis' });
    expect([...focusNodes]).toEqual([['http://voorbeeld.example/A', 120]]);
  });

  it('throws on shapes that are no SHACL Core', async () => {
    const shapes = new Parser().parse(`@prefix sh: <${prefixes.sh}> . <http://voorbeeld.example/A> sh:targetNode <http://voorbeeld.example/a> ; sh:sparql [ sh:select "SELECT $this {}" ] .`);
    await expect(createValidate(shapes)([])).rejects.toThrow();
  });
});

describe('a report', () => {
  it('is a SHACL report, one result a finding', async () => {
    const { results, report } = await validate(broken);
    const parsed = new Store(new Parser().parse(writeReport(results)));
    expect(parsed.size).toBe(new Store([...report]).size);
    expect(parsed.getSubjects(rdf.type, sh.ValidationResult, null).length).toBe(results.length);
    expect(parsed.getObjects(null, sh.conforms, null).map(({ value }) => value)).toEqual(['false']);
    expect(parsed.getObjects(null, sh.resultMessage, null).length).toBe(new Set(results.flatMap(({ messages }) => [messages.nl, messages.en])).size);
    expect(writeReport([])).toContain('sh:conforms true');
  });

  it('shows an address that would break the syntax percent-encoded', async () => {
    const quad = DataFactory.quad(DataFactory.namedNode('http://voorbeeld.example/a> <b> "c'), rdf.type, vb.Location);
    const report = writeReport((await validate([quad])).results);
    expect(new Set(new Parser().parse(report).map(({ subject }) => subject.termType))).toEqual(new Set(['BlankNode']));
    expect(report).toContain('http://voorbeeld.example/a%3E%20%3Cb%3E%20%22c');
  });

  it('tells a person in Dutch what is wrong and what to do', async () => {
    const text = writeReportText(await validate(broken));
    expect(text).toContain(`https://w3id.org/vraagbaak/id/vraag/kst-99010-3/2\n  schema:text: ontbreekt, of staat er te weinig\n  wat te doen: Geef precies één tekst`);
    expect(text).toMatch(/De data voldoen niet: \d+ bevindingen\.\nBekeken: .*vbs:Question 4/);
    expect(writeReportText(await validate(list))).toMatch(/^De data voldoen\.\nBekeken: /);
    expect(writeReportText(await validate([]))).toContain('niets');
  });

  it('shows a person no escape code or line break of the data', async () => {
    const { namedNode, literal, quad } = DataFactory;
    const text = writeReportText(await validate([quad(namedNode('http://voorbeeld.example/a'), vb.inCase, literal('steiger\n\u001b[31m\u0007'))]));
    expect(text).toContain('"steiger \ufffd[31m\ufffd"');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text).toMatch(/^steiger\ufffd\ufffd\[31m\ufffd$/m);
  });

  it('tells a program the same', async () => {
    const { conforms, results, focusNodes } = JSON.parse(writeReportJson(await validate(broken)));
    expect(conforms).toBe(false);
    expect(results).toContainEqual(expect.objectContaining({ focusNode: 'https://w3id.org/vraagbaak/id/vraag/kst-99010-3/2', path: `${prefixes.schema}text`, source: `${prefixes.vbs}text` }));
    expect(focusNodes[`${prefixes.vbs}Question`]).toBe(4);
  });
});
