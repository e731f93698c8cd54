import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PublicationError } from '../../src/publish/places-on-disk.js';
import { publishPapers } from '../../src/pipeline/publish-papers.js';
import { removeFolder } from '../folders.js';

const paper = (answer: string) => ` 1 
Waarom vaart de veerdienst naar Ketelhaven niet meer? 

Antwoord 
${answer} 

2 
Wanneer vaart de veerdienst weer? 

Antwoord 
Zie het antwoord op vraag 1. 
`;

let folder = '';
const path = (...names: readonly string[]) => join(folder, ...names);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content);
  return path(name);
};
const files = (at: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((f) => /\.\w+$|SUMS$/.test(f)).sort().map((f) => [f, readFileSync(join(at, f), 'base64')]));
/** Without pages, unless they are asked for. */
const publish: typeof publishPapers = (inputs, out, options) => publishPapers(inputs, out, { date: '2031-05-06', html: false, ...options });
/** Catalogue and feed remember what was published before, and when. */
const withoutMemory = (all: ReadonlyMap<string, string>) => new Map([...all].filter(([file]) => !/^(?:catalog\.|feed\/|SHA256SUMS)/.test(file)));
const dataOf = (all: ReadonlyMap<string, string>) => new Map([...all].filter(([file]) => /^(?:doc|dump)\//.test(file)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => removeFolder(folder));

describe('publishing papers', () => {
  it('tells which corrections reach no paper, and where a name that is to be hidden may stand still', async () => {
    const [one, other] = [put('een.txt', paper('Er is te weinig water.')), put('twee.txt', paper('Anna Vis mat te veel wind.'))];
    const metadata = new Map([[one, { identifier: 'kst-99010-1' }], [other, { identifier: 'kst-99010-2' }]]);
    const correctionsOf = (document: string) => [{ action: 'masthead', document, field: 'title', value: 'De pont' }, { action: 'hide-person', name: 'Anna Vis' }] as const;
    const nowhere = 'correct/fits-nothing hide-person van een naam die in geen gegeven stuk zo staat (nummer 2 in het bestand)';
    const told = ({ problems }: Awaited<ReturnType<typeof publish>>) => problems.filter(({ code }) => code.startsWith('correct/')).map(({ code, message }) => `${code} ${message.replace(/.*: /, '')}`);
    expect(told(await publish([one, other], path('uit'), { metadata, corrections: correctionsOf('kst-99010-2') }))).toEqual([]);
    expect(told(await publish([one], path('uit'), { metadata, corrections: correctionsOf('kst-99010-7') }))).toEqual([nowhere, 'correct/no-such-paper kst-99010-7', 'correct/not-remade kst-99010-2']);
    expect(told(await publish([one], path('uit'), { metadata, corrections: correctionsOf('kst-99010-2') }))).toEqual([nowhere, 'correct/not-remade kst-99010-2']);
    expect(readFileSync(path('uit/report/problems.json'), 'utf8'), 'a name that is to be hidden').not.toContain('Anna');
  });

  it('tells of a correction that names a row which no table has', async () => {
    const one = put('een.txt', paper('Er is te weinig water in Rotterdam.'));
    const relink = (row: string) => [{ action: 'relink', document: 'kst-99010-1', in: 'antwoord 1', text: 'Rotterdam', occurrence: 1, row }] as const;
    const told = async (row: string) => (await publish([one], path('uit'), { metadata: new Map([[one, { identifier: 'kst-99010-1' }]]), corrections: relink(row) })).problems.flatMap(({ code, message }) => (code.startsWith('correct/') ? [message] : []));
    expect(await told('nergens-te-vinden')).toEqual(['een correctie past nergens: relink «Rotterdam» in antwoord 1, want er is geen rij «nergens-te-vinden»']);
    expect(await told('nederland')).toEqual([]);
  });

  it('refuses what a program without types may give in a wrong form, and reads nothing', async () => {
    const untyped: readonly string[] = JSON.parse(JSON.stringify(path()));
    await expect(publish(untyped, path('uit'))).rejects.toThrow('als lijst');
    const one = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    for (const options of [{ base: 'https://data.voorbeeld.nl' }, { date: 'morgen' }, { metadata: new Map([['kst-99010-1.txt', { identifier: 'nummer 1' }]]) }]) {
      await expect(publish([one], path('uit'), options)).rejects.toThrow(PublicationError);
    }
    vi.stubEnv('SOURCE_DATE_EPOCH', 'morgen');
    await expect(publishPapers([one], path('uit'))).rejects.toThrow(new PublicationError('SOURCE_DATE_EPOCH is geen tijd: morgen; geef seconden sinds 1970, of een datum met --date'));
    vi.unstubAllEnvs();
    expect(existsSync(path('uit'))).toBe(false);
  });

  it('gives a paper that was published without a page, and is not given again, one with its data', async () => {
    const [a, b] = [put('kst-99010-1.txt', paper('De steiger is kapot.')), put('kst-99010-2.txt', paper('Er is te veel wind.'))];
    await publish([a, b], path('uit'));
    for (let run = 0; run < 2; run++) await publish([b], path('uit'), { html: true });
    const pages = readdirSync(path('uit'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const leads = pages.flatMap((page) => [...readFileSync(path('uit', page), 'utf8').matchAll(/href="([^"#?:]+\.html)/g)].map(([, to = '']) => join(dirname(page), decodeURIComponent(to))));
    expect(leads).toContain('doc/kst-99010-1.html');
    expect(leads.filter((to) => !existsSync(path('uit', to)))).toEqual([]);
    expect(readFileSync(path('uit/doc/kst-99010-1.html'), 'utf8')).toContain('href="kst-99010-1.ttl"');
  });

  it('counts the signs of doubt of each paper', async () => {
    const sure = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    const doubtful = put('kst-99010-2.txt', paper('De steiger is kapot.').replace('vraag 1.', 'vraag 8.').replace('\n2 \n', '\n3 \n'));
    const { documents } = await publish([sure, doubtful], path('uit'));
    expect(documents.map(({ docref, doubts }) => [docref, doubts])).toEqual([
      ['kst-99010-1', { 'model/no-date': 1 }],
      ['kst-99010-2', { 'model/no-date': 1, 'model/reference-unknown-question': 1, 'segment/number-skipped': 1 }],
    ]);
  });

  it('counts a statement once, for which two references give reason', async () => {
    const { documents } = await publish([put('kst-99010-1.txt', paper('De steiger is kapot.').replace('vraag 1.', 'vraag 1, en bij de kosten: zie het antwoord op vraag 1.'))], path('uit'));
    expect(documents[0]?.counts?.triples).toBe(readFileSync(path('uit', 'doc', 'kst-99010-1.nt'), 'utf8').trimEnd().split('\n').length);
  });

  it('writes each paper in three syntaxes and a table, with dump, definitions and reports', async () => {
    const report = await publish([put('kst-99010-1.txt', paper('De steiger is kapot.'))], path('uit'));
    expect([...report.files].filter((file) => !file.startsWith('doc/concept/'))).toEqual([
      '.well-known/void', 'catalog.jsonld', 'catalog.ttl',
      'def/alignments.jsonld', 'def/alignments.ttl', 'def/concept.jsonld', 'def/concept.ttl', 'def/context.jsonld', 'def/index.jsonld', 'def/index.ttl', 'def/shapes.jsonld',
      'def/shapes.ttl', 'doc/kst-99010-1.csv', 'doc/kst-99010-1.csv-metadata.json', 'doc/kst-99010-1.jsonld', 'doc/kst-99010-1.nt', 'doc/kst-99010-1.ttl',
      'dump/all.jsonld.gz', 'dump/all.nq.gz', 'dump/all.nt.gz', 'dump/all.ttl.gz', 'dump/entiteiten.csv', 'dump/entiteiten.csv-metadata.json',
      'dump/verwijzingen.csv', 'dump/verwijzingen.csv-metadata.json', 'dump/vragen.csv', 'dump/vragen.csv-metadata.json',
      'feed/20310506T000000Z.ttl', 'feed/added.nq', 'feed/atom/alle-stukken.xml', 'feed/index.ttl', 'feed/kst-99010-1/20310506T000000Z.trig', 'feed/removed.nq', 'feed/versies.ttl',
      'hosting/LEESMIJ.md', 'hosting/_headers', 'hosting/_redirects', 'hosting/apache.htaccess', 'hosting/nginx.conf',
      ...readdirSync('queries').filter((name) => name.endsWith('.rq')).sort().map((name) => `query/${name}`),
      'report/documents.json', 'report/problems.json', 'report/validation.ttl', 'robots.txt', 'sitemap.xml', 'SHA256SUMS',
    ]);
    expect(report.documents).toMatchObject([{ docref: 'kst-99010-1', status: 'published', counts: { questions: 2, answers: 2, referrals: 1, references: { opgelost: 1 } } }]);
    expect(report.problems.map(({ code }) => code)).toContain('model/number-from-file-name');
  });

  it('gives the same bytes whatever the order of the inputs and whatever was there before', async () => {
    const a = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    const b = put('kst-99010-2.txt', paper('Het water staat te laag.'));
    await publish([a, b], path('een'));
    await publish([b], path('twee'));
    await publish([b, a], path('twee'));
    expect(withoutMemory(files(path('twee')))).toEqual(withoutMemory(files(path('een'))));
  });

  it.each([
    ['the title of a paper that cites another', 'citerend', 'Varen bij laag water'],
    ['the title of a paper that is cited', 'geciteerd', 'Varen bij laag water'],
  ])('gives the same bytes after a change of %s', async (_, changed, title) => {
    const inputs = [
      put('citerend.txt', paper('Dat staat in de brief over de steiger (Kamerstuk 99 010, nr. 2), aldus de minister van Volksgezondheid, Welzijn en Sport.')),
      put('geciteerd.txt', paper('De minister van Volksgezondheid, Welzijn en Sport gaat daar niet over.')),
    ];
    const given = (name: string, identifier: string) => ({ identifier, title: `De veerdienst ${name}`, issued: '2031-02-03', publisher: 'Provincie Ketelland' });
    const before = new Map([['citerend.txt', given('vaart', 'kst-99010-1')], ['geciteerd.txt', given('staat stil', 'kst-99010-2')]]);
    const now = new Map([...before].map(([name, metadata]) => [name, name === `${changed}.txt` ? { ...metadata, title } : metadata]));
    await publish(inputs, path('een'), { html: true, metadata: now });
    for (const metadata of [before, now]) await publish(inputs, path('twee'), { html: true, metadata });
    const [one, other] = ['een', 'twee'].map((at) => withoutMemory(files(path(at))));
    expect(one?.get('doc/document/kst-99010-2.html')).toBeDefined();
    for (const [file, content] of one ?? []) expect(other?.get(file), file).toBe(content);
  });

  it('keeps a paper that is no longer given, until it is pruned', async () => {
    const a = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    const b = put('kst-99010-2.txt', paper('Het water staat te laag.'));
    await publish([a, b], path('uit'));
    const kept = await publish([b], path('uit'));
    expect(kept.documents.map(({ docref, status }) => [docref, status])).toEqual([['kst-99010-1', 'kept'], ['kst-99010-2', 'published']]);
    expect(existsSync(path('uit', 'doc', 'kst-99010-1.ttl'))).toBe(true);
    await publish([b], path('uit'), { prune: true });
    expect(existsSync(path('uit', 'doc', 'kst-99010-1.nt'))).toBe(false);
  });

  it('makes anew from its published files what another version of the program kept of a paper that is no longer given', async () => {
    const inputs = ['De steiger is kapot.', 'Het water staat te laag.'].map((answer, i) => put(`kst-99010-${i + 1}.txt`, paper(answer)));
    await publish(inputs, path('uit'));
    const before = files(path('uit'));
    const current = readFileSync(path('.uit.store/current.json'), 'utf8');
    put('.uit.store/current.json', current.replace(/"rules":"[^"]+"/, '"rules":"andere"'));
    const [, key = ''] = /"kst-99010-1":"(\w+)"/.exec(current) ?? [];
    put(`.uit.store/${key.slice(0, 2)}/${key}/joining`, '?');
    await publish([inputs[1] ?? ''], path('uit'));
    expect(dataOf(files(path('uit')))).toEqual(dataOf(before));
  });

  it.each([
    ['is empty now', ''],
    ['holds no paper any more', 'Boodschappen: melk, brood en een half pond kaas.\n'],
  ])('keeps, also when pruning, the earlier version of a paper whose file %s', async (_, content) => {
    mkdirSync(path('in'));
    put('in/kst-99010-1.txt', paper('De steiger is kapot.'));
    put('in/kst-99010-2.txt', paper('Het water staat te laag.'));
    await publish([path('in')], path('uit'));
    const before = readFileSync(path('uit', 'doc', 'kst-99010-1.nt'), 'utf8');
    put('in/kst-99010-1.txt', content);
    await publish([path('in')], path('uit'), { prune: true });
    expect(readFileSync(path('uit', 'doc', 'kst-99010-1.nt'), 'utf8')).toBe(before);
  });

  it.each([
    ['the archive in which it stood is damaged', ['in'], () => put('in/oud.zip', zipSync({ a: new Uint8Array(99) }).subarray(0, 60))],
    ['its folder is gone', ['in', './oud/'], () => renameSync(path('oud'), path('weg'))],
    ['nothing matches the pattern any more', ['in', 'oud/*.zip'], () => renameSync(path('oud'), path('weg'))],
  ])('keeps, also when pruning, a paper when %s', async (_, inputs, fail) => {
    mkdirSync(path('in'));
    mkdirSync(path('oud'));
    const given = inputs.map((name) => `${folder}/${name}`);
    put('in/kst-99010-2.txt', paper('Het water staat te laag.'));
    put(given.length > 1 ? 'oud/oud.zip' : 'in/oud.zip', zipSync({ 'kst-99010-1.txt': strToU8(paper('De steiger is kapot.')) }));
    await publish(given, path('uit'));
    fail();
    const { documents } = await publish(given, path('uit'), { prune: true });
    expect(documents.map(({ docref, status }) => [docref, status]).sort()).toEqual([['kst-99010-1', 'kept'], ['kst-99010-2', 'published']]);
    expect(existsSync(path('uit', 'doc', 'kst-99010-1.nt'))).toBe(true);
  });

  it.each([
    ['an empty file', '', 'read/empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 0, 255, 254]), 'read/binary'],
    ['a text of another kind', 'Boodschappen: melk, brood en een half pond kaas.\n', 'segment/no-paper'],
  ])('refuses %s with one finding and writes nothing of it', async (_, content, code) => {
    const report = await publish([put('stuk.txt', content), put('kst-99010-1.txt', paper('De steiger is kapot.'))], path('uit'));
    expect(report.problems.filter(({ document, severity }) => document === path('stuk.txt') && severity === 'error').map((p) => p.code)).toEqual([code]);
    expect(readdirSync(path('uit', 'doc'), { withFileTypes: true }).every((file) => file.isDirectory() || file.name.startsWith('kst-99010-1.'))).toBe(true);
  });

  it('publishes nothing when it must be strict and one paper is wrong', async () => {
    const good = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    await publish([good], path('uit'));
    const before = files(path('uit'));
    const report = await publish([good, put('leeg.txt', '')], path('uit'), { strict: true });
    expect([...report.files]).toEqual([]);
    expect(files(path('uit'))).toEqual(before);
  });

  it('says of a paper that is kept nothing of a later version that was held back', async () => {
    const [a, b] = [put('kst-99010-1.txt', paper('De steiger is kapot.')), put('kst-99010-2.txt', paper('Het water staat te laag.'))];
    const recordAfter = async (inputs: readonly string[], title: string) =>
      (await publish(inputs, path('uit'), { metadata: new Map([['kst-99010-1.txt', { title }]]) })).documents.find(({ docref }) => docref === 'kst-99010-1');
    await recordAfter([a, b], 'De veerdienst');
    put('kst-99010-1.txt', paper('De steiger is weer heel.'));
    expect(await recordAfter([a, b], 'op\ntwee regels')).toMatchObject({ status: 'held-back', sha256: expect.any(String) });
    expect(await recordAfter([b], '')).toEqual({ input: a, status: 'kept', docref: 'kst-99010-1' });
  });

  it('makes again what was taken out of the publication or changed in it, and says what to do when it cannot', async () => {
    const inputs = [put('kst-99010-1.txt', paper('Zie artikel 3 van de Waterwet en Kamerstuk 31 123, nr. 3.'))];
    await publish(inputs, path('uit'));
    const whole = files(path('uit'));
    const things = [...whole.keys()].filter((file) => /^doc\/(?!concept\/)\w+\/.*\.ttl$/.test(file));
    expect(things.length).toBeGreaterThan(1);
    for (const file of ['feed/added.nq', ...things.slice(1)]) unlinkSync(path('uit', file));
    const later = new Date(Date.now() + 60_000);
    writeFileSync(path('uit', things[0] ?? ''), 'anders');
    utimesSync(path('uit', things[0] ?? ''), later, later);
    await publish(inputs, path('uit'));
    expect([...files(path('uit'))].filter(([file, content]) => content !== whole.get(file)).map(([file]) => file)).toEqual([]);
    unlinkSync(path('uit', 'feed', 'index.ttl'));
    await expect(publish(inputs, path('uit'))).rejects.toThrow(/index\.ttl is weg.*zet het terug/);
  });

  it('changes nothing when no input can be opened', async () => {
    await publish([path('weg')], path('uit'));
    expect(readdirSync(folder).filter((name) => !name.includes('.trash-'))).toEqual([]);
    await publish([put('kst-99010-1.txt', paper('De steiger is kapot.'))], path('uit'));
    const before = files(path('uit'));
    const report = await publish([path('weg')], path('uit'), { date: '2031-05-07' });
    expect([report.documents.map(({ status }) => status), [...report.files]]).toEqual([[], []]);
    expect(files(path('uit'))).toEqual(before);
  });

  it('leaves out, with the pages of others, that of a paper that is no longer given', async () => {
    const [a, b] = [put('kst-99010-1.txt', paper('De steiger is kapot.')), put('kst-99010-2.txt', paper('Het water staat te laag.'))];
    await publish([a, b], path('uit'));
    const { files: written } = await publish([b], path('uit'));
    expect([...written].filter((file) => /^doc\/kst.*1\.(?:html|ttl)$/.test(file))).toEqual(['doc/kst-99010-1.ttl']);
  });

  it('publishes one of two inputs of the same paper, whatever their order, and says so', async () => {
    mkdirSync(path('ander'));
    const a = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    const b = put('ander/kst-99010-1.txt', paper('Het water staat te laag.'));
    const report = await publish([a, b], path('uit'));
    await publish([b, a], path('om'));
    expect(report.documents.map(({ status }) => status).sort()).toEqual(['published', 'superseded']);
    expect(report.problems.filter(({ code }) => code === 'publish/twice')).toHaveLength(1);
    expect(files(path('om'))).toEqual(files(path('uit')));
  });

  it('tells of metadata for files that were not given', async () => {
    const metadata = new Map([['stuk.txt', {}], ['stukk.txt', { identifier: 'kst-99010-7' }]]);
    const { problems } = await publish([put('stuk.txt', paper('De steiger is kapot.'))], path('uit'), { metadata });
    expect(problems.filter(({ code }) => code === 'publish/metadata-unused')).toMatchObject([{ document: '', severity: 'info', message: expect.stringMatching(/: stukk\.txt$/) }]);
  });

  it('takes from the metadata what the paper does not print', async () => {
    const metadata = new Map([['stuk.txt', { identifier: 'kst-99010-7', title: 'De veerdienst', issued: '2031-02-03', publisher: 'Provincie Ketelland' }]]);
    const report = await publish([put('stuk.txt', paper('De steiger is kapot.'))], path('uit'), { metadata, base: 'https://data.voorbeeld.nl/' });
    expect(report.documents[0]?.docref).toBe('kst-99010-7');
    const turtle = readFileSync(path('uit', 'doc', 'kst-99010-7.ttl'), 'utf8');
    expect(turtle).toContain('dcterms:issued "2031-02-03"^^xsd:date');
    expect(turtle).toContain('<https://data.voorbeeld.nl/id/vraag/kst-99010-7/>');
    expect(turtle).not.toContain('w3id.org/vraagbaak/id/vraag');
  });
});
