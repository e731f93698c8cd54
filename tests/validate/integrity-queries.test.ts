import { readdirSync, readFileSync } from 'node:fs';
import { QueryEngine } from '@comunica/query-sparql';
import type * as RDF from '@rdfjs/types';
import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/validate/graph-index.js';
import { type IntegrityRuleId, integrityRules } from '../../src/validate/integrity-rules.js';
import { edit, readSpecimen } from '../shapes/edit-graph.js';
import { refusals } from '../shapes/refusals.js';

const engine = new QueryEngine();
const ids = Object.keys(integrityRules).filter((id): id is IntegrityRuleId => id in integrityRules);
const list = readSpecimen('list');
const textOf = (id: string) => readFileSync(`queries/integrity/${id}.rq`, 'utf8');

async function ask(id: string, graph: readonly RDF.Quad[]): Promise<readonly string[]> {
  const rows = await engine.queryBindings(textOf(id), { sources: [new Store([...graph])] });
  return [...new Set((await rows.toArray()).map((row) => row.get('node')?.value ?? ''))].sort();
}

const find = (id: IntegrityRuleId, graph: readonly RDF.Quad[]) => [...new Set([...integrityRules[id].find(indexGraph(graph))].map(({ node }) => node))].sort();

describe('an integrity rule and its query', () => {
  it('stand side by side', () => {
    expect(readdirSync('queries/integrity').sort()).toEqual(ids.map((id) => `${id}.rq`).sort());
  });

  it.each(ids)('%s: the query asks in words and finds nothing in the specimens', async (id) => {
    expect(textOf(id)).toMatch(/^# \S.*\? \(operator, must return no row\)\n# kind: integrity\n(?:PREFIX [^\n]*\n)*\nSELECT /);
    for (const name of ['list', 'faults', 'postponement']) expect(await ask(id, readSpecimen(name))).toEqual([]);
  });

  const toWeb = '<noot/kst-99010-3/1#char=4,44;verwijzing>';
  it.each([
    'http://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2030:78',
    'https://veren.example/zoek?id=ECLI:NL:HR:2030:78&blad=2',
    'https://veren.example/id/zaak/12',
    'https://veren.example/id/vraag/pont/3',
    'https://veren.example/id/document/kst-99010-3',
  ])('find nothing wrong in a web address as a text prints it, however it looks: %s', async (address) => {
    const note = '<noot/kst-99010-3/1>';
    const printed = edit(list, `- ${toWeb} vb:target *\n+ ${toWeb} vb:target <${address}>\n- ${toWeb} vb:targetIdentifier *\n+ ${toWeb} vb:targetIdentifier "${address}"\n- ${note} cito:citesForInformation <https://voorbeeld.example/pont?jaar=2031>\n+ ${note} cito:citesForInformation <${address}>`);
    expect(ids.filter((id) => find(id, printed).length > 0)).toEqual([]);
    for (const id of ['identifier-fits-target', 'named-is-described']) expect(await ask(id, printed)).toEqual([]);
  });

  const own = refusals.filter(([, constraint]) => constraint === '');
  it.each(own)('%s%s find the same things wrong after %s', async (source, _, changes) => {
    const id = ids.find((known) => known === source);
    if (!id) throw new Error(`no such rule: ${source}`);
    const broken = edit(list, changes);
    const found = find(id, broken);
    expect(found).not.toEqual([]);
    expect(await ask(id, broken)).toEqual(found);
  });
});
