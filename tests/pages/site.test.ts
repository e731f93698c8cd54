import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import jsonld from 'jsonld';
import { Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldWords, type ListedPaper, placesOf, rank, shardOf } from '../../src/pages/assets/zoek.js';
import { listOf, openWorkshop, parse, type Workshop } from '../publish/published.js';
import { attributeOf, elementsIn, readPage, textOf } from './read-page.js';

const base = 'https://data.voorbeeld.nl/';
let shop: Workshop;
let pages: readonly string[] = [];
const pageAt = (path: string) => readPage(shop.read(path));
const listFiles = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));

beforeAll(async () => {
  shop = openWorkshop();
  await shop.publishFiles(['examples'], { base });
  pages = listFiles(shop.path('')).filter((file) => file.endsWith('.html')).map((file) => file.slice(shop.path('').length + 1)).sort();
});
afterAll(() => shop.close());

describe('a paper of several pages', () => {
  it('keeps all of them while it stays, loses them when it goes, and has no part of another', async () => {
    const own = openWorkshop();
    const long = listOf(...Array.from({ length: 200 }, (_, i): [string, string] => [`Waarom vaart pont ${i + 1}?`, 'Het water staat er hoog genoeg. '.repeat(30)]));
    const short = listOf(['Wat vaart er?', 'Een pont.']);
    const found = () => listFiles(own.path('doc')).map((file) => file.slice(own.path('doc').length + 1)).filter((file) => /^kst-99010-\d[^/]*\.html$/.test(file)).sort();
    await own.publish({ 'kst-99010-1.txt': long, 'kst-99010-2.txt': short }, { base });
    const all = found();
    expect(all.length).toBeGreaterThan(2);
    expect(all).toContain('kst-99010-1.2.html');
    const before = own.read('doc/kst-99010-1.2.html');
    await own.publish({ 'kst-99010-2.txt': short }, { base });
    expect(found()).toEqual(all);
    expect(own.read('doc/kst-99010-1.2.html')).toBe(before);
    expect(own.read('sitemap.xml')).toContain(`${base}doc/kst-99010-1.2.html`);
    await own.publish({ 'kst-99010-2.txt': short }, { base, prune: true });
    expect(found()).toEqual(['kst-99010-1.html', 'kst-99010-2.html']);
    own.close();
  });
});

describe('the site', () => {
  it('has a page for each paper and each thing that has data, and those that join them', () => {
    const data = listFiles(shop.path('doc')).filter((file) => file.endsWith('.ttl')).map((file) => file.slice(shop.path('').length + 1).replace(/ttl$/, 'html'));
    for (const path of [...data, 'index.html', 'overzicht.html', 'kwaliteit.html', 'hergebruik.html', 'grenzen.html', 'def/index.html', 'doc/dossier/99001.html', 'doc/ministerie/mnre1018.html', 'lijst/2030.html']) expect(pages).toContain(path);
  });

  it('leads every relative link to a file, and to a place on it that is there', () => {
    const ids = new Map(pages.map((path) => [path, new Set(pageAt(path).elements.flatMap((element) => attributeOf(element, 'id') ?? []))]));
    const broken = pages.flatMap((path) =>
      pageAt(path).elements.flatMap((element) => ['href', 'src'].flatMap((name) => attributeOf(element, name) ?? [])).filter((address) => {
        if (/^[a-z]+:/i.test(address)) return false;
        const [file = '', place] = address.split('#');
        const target = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file.replace(/\?.*/, ''))));
        if (target === 'query/vraag.js') return false; // made by the build
        return !existsSync(shop.path(target)) || (place !== undefined && place !== '' && ids.get(target)?.has(place) === false);
      }).map((address) => `${path} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('gives each page one heading of the first rank, a title (things may share theirs), a language and no id twice', () => {
    const titles = pages.flatMap((path) => {
      const page = pageAt(path);
      expect(page.all('h1'), path).toHaveLength(1);
      expect(page.all('html').map((element) => attributeOf(element, 'lang')), path).toEqual(['nl']);
      const ids = page.elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      expect(ids.length, path).toBe(new Set(ids).size);
      const title = page.all('title').map((element) => textOf(element)).join('');
      expect(title.length, path).toBeGreaterThan(3);
      return /^doc\/.*\//.test(path) ? [] : title;
    });
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('keeps each page below 200 KB with its style, and loads nothing from elsewhere', () => {
    const style = readFileSync(shop.path('assets/stijl.css')).length;
    for (const path of pages) {
      expect(readFileSync(shop.path(path)).length + style, path).toBeLessThan(200_000);
      const loaded = pageAt(path).elements.filter(({ tagName }) => ['img', 'script', 'iframe', 'source', 'object', 'embed'].includes(tagName)).flatMap((element) => attributeOf(element, 'src') ?? []);
      expect(loaded.filter((address) => address.includes('//')), path).toEqual([]);
    }
  });

  it('lists every page in the map of the site', () => {
    const map = shop.read('sitemap.xml');
    for (const path of pages) expect(map).toContain(`<loc>${base}${path.split('/').map(encodeURIComponent).join('/')}</loc>`);
  });

  it('names the licence that the publisher gives, and no other', async () => {
    const own = openWorkshop();
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    await own.publish({ 'kst-99010-1.txt': listOf(['Wat vaart er?', 'Een pont.']) }, { base, catalogue: { licence } });
    expect(listFiles(own.path('')).filter((file) => file.endsWith('.html') && /CC0|publicdomain|hoeft niet/.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(own.read('hergebruik.html')).toContain(`href="${licence}"`);
    own.close();
  });

  it('writes no pages when none are wanted, and data alike', async () => {
    const bare = openWorkshop();
    await bare.publishFiles(['examples'], { base, html: false });
    const files = listFiles(bare.path(''));
    expect(files.filter((file) => /\.html$|assets|zoek/.test(file))).toEqual([]);
    expect(bare.read('dump/all.nt.gz')).toBe(shop.read('dump/all.nt.gz'));
    bare.close();
  });
});

describe('what a stranger writes', () => {
  it('becomes markup on no page: not titles, names, numbers, nor what the publisher tells of itself', async () => {
    const nasty = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
    const hostile = openWorkshop();
    const known = new Set(pages.flatMap((path) => pageAt(path).elements.map(({ tagName }) => tagName)).filter((name) => name !== 'img' && name !== 'iframe'));
    const text = readFileSync('examples/ah-tk-20302031-1324.txt', 'utf8').replaceAll('Vlierhaven', `Vlierhaven ${nasty}`).replaceAll('Noordermonde', `Noordermonde${nasty}`);
    await hostile.publish({ 'ah-tk-20302031-1324.txt': text, 'kst-99001-12.txt': readFileSync('examples/kst-99001-12.txt', 'utf8').replaceAll('Velmarië', `Velmarië ${nasty}`) }, {
      metadata: new Map([['ah-tk-20302031-1324.txt', { title: nasty }], ['kst-99001-12.txt', { title: nasty }]]),
      catalogue: { publisher: { name: nasty }, title: nasty, contact: { name: nasty, email: 'data@voorbeeld.nl' } },
    });
    const written = listFiles(hostile.path('')).filter((file) => file.endsWith('.html'));
    expect(written.some((file) => readFileSync(file, 'utf8').includes('&lt;script&gt;'))).toBe(true);
    for (const file of written) {
      const page = readPage(readFileSync(file, 'utf8'));
      expect(page.elements.filter(({ tagName }) => !known.has(tagName)).map(({ tagName }) => tagName), file).toEqual([]);
      expect(page.elements.flatMap(({ attrs }) => attrs).filter(({ name, value }) => name.startsWith('on') || (/^(?:href|src)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value))), file).toEqual([]);
      expect(page.all('script').filter((script) => attributeOf(script, 'type') !== 'application/ld+json').map((script) => attributeOf(script, 'src')).filter((src) => !src?.endsWith('assets/zoek.js') && src !== 'vraag.js'), file).toEqual([]);
    }
    hostile.close();
  });
});

describe('an address that a paper names', () => {
  it.each(['https://www.voorbeeld.nl/caf%E9', 'https://www.voorbeeld.nl/100%25%', 'https://www.voorbeeld.nl/veer/'])('is a link under a name among the examples of terms: %s', async (address) => {
    const own = openWorkshop();
    await own.publish({ 'kst-99010-1.txt': listOf([`Waarom vaart de pont niet (${address})?`, 'Het water staat laag.']) }, { base });
    const links = [...elementsIn([readPage(own.read('def/index.html')).byId('target') ?? fail()])].filter((element) => attributeOf(element, 'href') === address);
    expect(links.map((link) => textOf(link))).toEqual([address]);
    own.close();
  });
});

describe('the page of a thing', () => {
  it('shows each place where it is named, in its sentence, with the way there', () => {
    const page = pageAt('doc/entiteit/irak.html');
    const items = page.all('citaten').flatMap((list) => list.childNodes).map((node) => textOf(node).trim()).filter(Boolean);
    expect(items).toContain('In Irak loopt een vergelijkbaar programma. antwoord 20');
    expect(page.all('plek').map((link) => attributeOf(link, 'href'))).toContain('../kst-99001-12.html#antwoord-20');
  });

  it('tells of a paper who cites it, and leads to it when it is published here', () => {
    expect(textOf(pageAt('doc/document/kst-99001-12.html').all('main')[0] ?? fail())).toContain('Lees dit stuk');
    expect(textOf(pageAt('doc/document/kst-99001-8.html').all('main')[0] ?? fail())).toContain('Kamerstuk 99 001, nr. 8');
    expect(textOf(pageAt('doc/document/kst-99001-8.html').all('main')[0] ?? fail())).not.toContain('Lees dit stuk');
  });

  it('tells what kind of paper it is, and who keeps the list of kinds only where that is meant', () => {
    const head = textOf(pageAt('doc/document/kst-99001-12.html').all('kop')[0] ?? fail());
    expect(head).toMatch(/Soort\s*Kamerstuk/);
    expect(head).not.toContain('TOOI');
  });
});

describe('the front page', () => {
  it('embeds the data set as search engines read it', () => {
    const [data = ''] = pageAt('index.html').data;
    expect(JSON.parse(data)).toEqual(JSON.parse(shop.read('index.jsonld')));
    expect(JSON.parse(data).distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toContain(`${base}dump/all.nt.gz`);
  });

  const shapes = '../shared/standards/nde/dataset-register.jena.ttl';
  it.skipIf(!existsSync(shapes))('embeds the data set as the register of heritage data sets wants it', async () => {
    const [data = ''] = pageAt('index.html').data;
    const graph = new Store(parse(await jsonld.toRDF(JSON.parse(data), { format: 'application/n-quads', safe: true }), 'N-Quads'));
    const core = parse(readFileSync(shapes, 'utf8')).filter(({ predicate }) => predicate.value !== 'http://www.w3.org/ns/shacl#sparql');
    const { results } = await new SHACLValidator(new Store(core), { maxNodeChecks: 0 } as object).validate(graph);
    const violations = results.filter(({ severity }) => severity?.value.endsWith('#Violation')).map(({ focusNode, path, message }) => [focusNode?.value, path?.value, ...message.map(({ value }) => value)].join(' '));
    expect(violations).toEqual([]);
  });

  it('gives true figures', () => {
    const figures = pageAt('index.html').all('cijfers').map((list) => textOf(list)).join('');
    const { length } = shop.read('dump/all.nt.gz').split('\n').filter((line) => / <[^>]*#type> <https:\/\/w3id.org\/vraagbaak\/def#Question> /.test(line));
    expect(figures).toContain(`vragen${length}`);
  });
});

describe('search', () => {
  it('reads words without marks and capitals, and keeps those apart that begin in other letters', () => {
    expect(foldWords('Şengalê, privé-adres; İstanbul ﬁets 2023–2024 à')).toEqual(['sengale', 'prive', 'adres', 'istanbul', 'fiets', '2023', '2024']);
    expect(['fiets', '2023', 'straße', 'ßtr'].map(shardOf)).toEqual(['fi', '20', 'st', '__']);
  });

  const stukken = () => JSON.parse(shop.read('zoek/stukken.json')) as { readonly stukken: readonly ListedPaper[] };
  const woorden = () => JSON.parse(shop.read('zoek/woorden.json')) as Record<string, readonly number[]>;
  const search = (...words: readonly string[]) => rank(stukken().stukken, words.map((word) => placesOf(woorden(), word))).map(({ paper, labels }) => [paper.d, ...labels]);

  it('finds a question by words of it and of the answer printed under it', () => {
    expect(search('vergelijkbaar', 'programma')[0]).toEqual(['kst-99001-12', '20']);
    expect(search('verg', 'irak')[0]).toEqual(['kst-99001-12', '20']);
  });

  it('finds a paper by its title and finds nothing where a word is nowhere', () => {
    expect(search('zwaluwbroek').map(([docref]) => docref)).toContain('ah-tk-20302031-1189');
    expect(search('vergelijkbaar', 'xyzzy')).toEqual([]);
  });

  it('finds each word of each question where it stands', () => {
    for (const { d, q, h } of stukken().stukken) {
      const labels = typeof q === 'number' ? Array.from({ length: q }, (_, i) => String(i + 1)) : q;
      const page = pageAt(`doc/${d}.html`);
      labels.forEach((label, i) => {
        const asked = [...elementsIn([page.byId(`vraag-${label}`) ?? fail()])].filter((element) => attributeOf(element, 'class') === 'gevraagd').map((element) => textOf(element, ['opmerking', 'noot', 'twijfel'])).join(' ');
        for (const word of foldWords(asked).slice(0, 5)) expect(placesOf(woorden(), word).get(h + 1 + i), `${d} ${label} ${word}`).toBe(2);
      });
    }
  });
});

function fail(): never {
  throw new Error('not there');
}
