import { describe, expect, it } from 'vitest';
import { createIdentify, withOwnRows } from '../../src/model/identify.js';
import { nameTables } from '../../src/tables/name-tables.js';
import { names, tables } from './inquiry-of.js';

const identify = createIdentify(tables, names, '2031-03-18');
const mention = { kind: 'entity', start: 0, end: 4, rule: 'proef', type: 'Organization' } as const;

describe('who or what is meant', () => {
  it('is the row that a mention has, the same thing each time', () => {
    const thing = identify.entity({ ...mention, row: 'ketelhaven' }, 'kst-99010-7');
    expect(thing).toEqual({ is: 'entity', iri: names.entity('ketelhaven'), type: 'Location', label: 'Ketelhaven', altLabels: [], exactMatch: [] });
  });

  it('is a thing of the paper alone when only the paper ties its names', () => expect(identify.entity({ ...mention, local: 'Veerzorg' }, 'kst-99010-7')).toEqual({ is: 'entity', iri: names.localEntity('kst-99010-7', 'Veerzorg'), type: 'Organization', label: 'Veerzorg', altLabels: [], exactMatch: [] }));

  it('is nobody when no row has it and nothing ties it', () => {
    expect(identify.entity(mention, 'kst-99010-7')).toBeNull();
    expect(identify.entity({ ...mention, row: 'onbekend' }, 'kst-99010-7')).toBeNull();
  });

  it('is what the operator says before the shipped tables', () => {
    const own = { slug: 'ketelhaven', label: 'Onze haven', altLabels: [], type: 'Facility', exactMatch: [] } as const;
    expect(withOwnRows(tables, [own]).row('ketelhaven')).toBe(own);
    expect(withOwnRows(tables, [{ ...own, slug: 'anders' }]).row('ketelhaven')?.label).toBe('Ketelhaven');
    expect(withOwnRows(tables, [])).toBe(tables);
  });

  it.each([
    [{ role: 'Minister' }, 'Minister'],
    [{ role: 'Minister', portfolio: 'Kaden' }, 'Minister van Kaden'],
    [{ role: 'Minister', portfolio: 'voor Kaden' }, 'Minister voor Kaden'],
    [{ role: 'Minister', portfolio: 'van Kaden' }, 'Minister van Kaden'],
    [{ role: 'Minister van Kaden', portfolio: 'Kaden' }, 'Minister van Kaden'],
  ])('is an office by its whole name: %j', (office, label) => {
    const [post, body] = identify.office(office, 'kst-99010-7');
    expect(post).toMatchObject({ is: 'entity', type: 'Role', label });
    expect(body).toBeUndefined();
  });

  it('is an office with the body that it is in', () => expect(identify.office({ role: 'Minister', portfolio: 'Veren' }, 'kst-99010-7').map((thing) => 'label' in thing && thing.label)).toEqual(['Minister van Veren', 'Ministerie van Veren']));

  it('is the body itself, where no office of it is asked', () => expect(identify.office({ role: 'Ministerie van Veren' }, 'kst-99010-7')).toMatchObject([{ type: 'GovernmentOrganization', label: 'Ministerie van Veren' }]));

  it.each(['Volksgezondheid Welzijn en Sport', 'Volksgezondheid, welzijn en sport'])('is the ministry, whatever the capitals and commas of its name: %s', (portfolio) =>
    expect(createIdentify(nameTables, names, '2020-05-19').office({ role: 'Minister', portfolio }, 'kst-99010-7')[1]).toMatchObject({ label: 'Ministerie van Volksgezondheid, Welzijn en Sport' }));

  it.each([
    [{ name: 'D. Yeşilgöz-Zegerius', role: 'Minister' }, 'Q28861002'],
    [{ name: 'D. (Dilan) Yeşilgöz', role: 'Minister' }, 'Q28861002'],
    [{ name: 'A. Yeşilgöz-Zegerius', role: 'Minister' }, undefined],
    [{ name: 'L.M.J.S. Helder', party: 'PVV' }, 'Q2854502'],
    [{ name: 'C. Helder', party: 'PVV' }, undefined],
  ])('is, under the name with initials that is printed, who has these: %j', (person, wikidata) =>
    expect(createIdentify(nameTables, names, '2023-05-19').person(person, 'kst-99010-7')[0]).toMatchObject({ label: person.name, exactMatch: wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`], iri: names.localEntity('kst-99010-7', person.name) }));

  it.each([['2015-05-19', 'brigitte-van-der-burg'], ['2024-11-20', 'eric-van-der-burg']])('is of two members of one name the one in office on %s', (day, slug) =>
    expect(createIdentify(nameTables, names, day).person({ name: 'Van der Burg', party: 'VVD' }, 'kst-99010-7')[0]?.iri).toBe(names.entity(slug)));

  it('is a person under the name of the table, with that printed beside it when it differs', () => {
    expect(identify.person({ name: 'Anna Vis' }, 'kst-99010-7')).toEqual([{ is: 'person', iri: names.entity('anna-vis'), label: 'Anna Vis', altLabels: [], exactMatch: ['https://elders.example/anna'], roles: [] }]);
    expect(identify.person({ name: 'Vis', role: 'Minister', portfolio: 'Veren' }, 'kst-99010-7')).toMatchObject([{ altLabels: ['Vis'], roles: ['Minister van Veren'] }]);
  });

  it.each([
    [{ name: 'Iep', role: 'Minister', portfolio: 'Rechtsbescherming' }, 'Minister voor Rechtsbescherming'],
    [{ name: 'Iep', role: 'Minister', portfolio: 'Financiën' }, 'Minister van Financiën'],
    [{ name: 'Iep', role: 'Staatssecretaris', portfolio: 'Rechtsbescherming' }, 'Staatssecretaris van Rechtsbescherming'],
  ])('is minister "voor" what is no ministry: %j', (person, role) => expect(createIdentify(nameTables, names, '2020-05-19').person(person, 'kst-99010-7')).toMatchObject([{ roles: [role] }]));
});
