import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../src/pages/places.js';
import type { Block } from '../../src/pages/paper/order-blocks.js';
import { partPaper } from '../../src/pages/paper/part-paper.js';
import { startReading } from '../../src/pages/paper/reading.js';
import { writePaperPages } from '../../src/pages/paper/write-paper-page.js';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import { linesOf, listOf, parse } from '../publish/published.js';
import { attributeOf, classesOf, elementsIn, readPage, textOf } from './read-page.js';

const base = 'https://data.voorbeeld.nl/';
const beside = ['noot', 'uit', 'bij', 'open', 'twijfel'];

async function pageOf(text: string | Uint8Array, name = 'kst-99010-1.txt') {
  const { conversion } = await convertPaper(typeof text === 'string' ? new TextEncoder().encode(text) : text, { name, base });
  if (!conversion) throw new Error('no paper');
  const files = writePaperPages(conversion.inquiry, createPlaces(base));
  const content = String(files[0]?.content);
  return { ...conversion, content, page: readPage(content), files };
}
const examples = ['kst-99001-12.txt', 'ah-tk-20302031-1189.txt', 'ah-tk-20302031-1324.txt', 'brief-zwaluwbroek.txt', 'kst-99002-7.txt', 'kv-tk-2031Z00417.txt'];
const exampleOf = (name: string) => pageOf(readFileSync(`examples/${name}`), name);

describe.each(examples)('the page of %s', (name) => {
  it('shows every question, answer, note and part as it stands in the data', async () => {
    const { page, inquiry } = await exampleOf(name);
    const shown = (kind: string) => page.all(kind).map((element) => element.childNodes.filter((node) => node.nodeName === 'p' && !classesOf('tagName' in node ? node : element).includes('opmerking')).map((node) => textOf(node, beside).trim()).join('\n\n'));
    expect(shown('gevraagd')).toEqual(inquiry.questions.map(({ text }) => text.trim()));
    expect([...shown('antwoord')].sort()).toEqual(inquiry.answers.map(({ text }) => text.trim()).sort());
    for (const { text, mark } of inquiry.notes) expect(textOf(page.byId(`noot-${mark}`) ?? fail(mark), beside)).toContain(text.split('\n\n')[0]);
  });

  it('leads every link within it to a place that is there, and gives each place one name', async () => {
    const { page } = await exampleOf(name);
    const ids = page.elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const targets = page.all('a').flatMap((link) => (attributeOf(link, 'href') ?? '').match(/^#(.+)/)?.[1] ?? []);
    expect(targets.map((target) => decodeURIComponent(target)).filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('embeds as linked data only triples that are published', async () => {
    const { page, quads, inquiry } = await exampleOf(name);
    const published = new Set(linesOf(quads));
    const embedded = linesOf(parse(String(await jsonld.toRDF(JSON.parse(page.data[0] ?? ''), { format: 'application/n-quads' })), 'application/n-quads'));
    expect(embedded.filter((line) => !published.has(line))).toEqual([]);
    const said = (line: string) => embedded.includes(line);
    expect(said(`<${inquiry.document.iri}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/CreativeWork>`)).toBe(true);
    for (const { iri, answers } of inquiry.questions) {
      expect(said(`<${inquiry.document.iri}> <http://schema.org/hasPart> <${iri}>`)).toBe(true);
      for (const answer of answers) expect(said(`<${iri}> <http://schema.org/suggestedAnswer> <${answer}>`)).toBe(true);
      for (const answer of answers) expect(said(`<${answer}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Answer>`)).toBe(true);
    }
  });

  it('embeds linked data that is schema.org also to who reads its keys alone', async () => {
    const { page, inquiry } = await exampleOf(name);
    const work = JSON.parse(page.data[0] ?? '');
    expect([work['@type'], work.hasPart.length]).toEqual(['CreativeWork', inquiry.questions.length]);
    inquiry.questions.forEach(({ text, label, answers }, i) => {
      const { '@type': type, text: asked, position, suggestedAnswer = [] } = work.hasPart[i];
      expect([type, asked, position, suggestedAnswer.length]).toEqual(['Question', text, label, answers.length]);
    });
    const given = work.hasPart.flatMap(({ suggestedAnswer = [] }) => suggestedAnswer).filter((answer: Record<string, unknown>) => answer.text !== undefined);
    expect(given.map((answer: Record<string, unknown>) => answer['@type']).every((type: unknown) => type === 'Answer')).toBe(true);
    expect(given.map((answer: Record<string, unknown>) => answer.text).sort()).toEqual(inquiry.answers.filter(({ questions }) => questions.length > 0).map(({ text }) => text).sort());
  });

  it('links every mention that is known to a page, and marks every other', async () => {
    const { page, inquiry } = await exampleOf(name);
    const marks = ['persoon', 'organisatie', 'plaats', 'stuk', 'regel', 'overig', 'datum', 'getal', 'web', 'pijl'];
    const words = [...page.all('gevraagd'), ...page.all('antwoord'), ...page.all('noten')].flatMap((part) => [...elementsIn(part.childNodes)]).filter((element) => classesOf(element).some((c) => marks.includes(c)));
    const marked = words.map((element) => textOf(element, beside)).join(' ');
    for (const { anchor } of inquiry.mentions) for (const word of anchor.split(/[^\p{L}\p{N}]+/u)) expect(marked).toContain(word);
    const linked = words.filter(({ tagName }) => tagName === 'a').map((element) => textOf(element, beside)).join(' ');
    const known = inquiry.mentions.flatMap((mention) => (mention.kind === 'entity' && mention.identity ? mention.anchor.split(/[^\p{L}\p{N}]+/u) : []));
    expect(known.filter((word) => !linked.includes(word))).toEqual([]);
  });
});

describe('the page of a paper', () => {
  const pointing = listOf(['Waarom vaart de veerdienst niet?', 'De steiger is kapot.'], ['Wanneer vaart zij weer?', 'Zie het antwoord op vraag 1.'], ['En het museum?', 'Zie het antwoord op vraag 9.']);

  it('opens the answer that a referral names where the referral stands', async () => {
    const { page } = await pageOf(pointing);
    const [opening, ...others] = [...elementsIn([page.byId('antwoord-2') ?? fail('no answer')])].filter((element) => element.tagName === 'details');
    expect(others).toEqual([]);
    expect(opening && textOf(opening)).toContain('De steiger is kapot.');
    expect([...elementsIn(opening ? [opening] : [])].map((element) => attributeOf(element, 'href')).filter(Boolean)).toEqual(['#antwoord-1']);
  });

  it('shows where a reference leads nowhere', async () => {
    const { page } = await pageOf(pointing);
    expect(textOf(page.byId('antwoord-3') ?? fail('no answer'))).toContain('vermoedelijk een fout');
    expect(page.all('twijfel').length).toBe(1);
  });

  const list = '../shared/corpus/lijst/kst-27925-956.txt';
  it.skipIf(!existsSync(list))('of a long list of questions stays below 200 KB with its style, texts embedded', async () => {
    const { content, page } = await pageOf(readFileSync(list), 'kst-27925-956.txt');
    expect(Buffer.byteLength(content) + readFileSync('src/pages/assets/stijl.css').length).toBeLessThan(200_000);
    expect(JSON.parse(page.data[0] ?? '').hasPart[0].text.length).toBeGreaterThan(10);
  });

  it('tells a program of a day only where the words name one', async () => {
    const { page } = await pageOf(listOf(['Wat gebeurde er op 18 en 23 oktober 2023, en op 4 mei 2024?', 'Niets.']));
    expect(page.all('gevraagd').flatMap((asked) => [...elementsIn([asked])].flatMap((element) => attributeOf(element, 'datetime') ?? []))).toEqual(['2024-05-04']);
    expect(page.all('datum').map((element) => textOf(element))).toContain('18 en 23 oktober 2023');
  });

  it('keeps the lines of an answer that is opened in place', async () => {
    const { inquiry } = await pageOf(pointing);
    const answers = inquiry.answers.map((answer, i) => (i === 0 ? { ...answer, text: 'Pont 1: kapot\nPont 2: vaart' } : answer));
    const [file] = writePaperPages({ ...inquiry, answers }, createPlaces(base));
    expect(String(file?.content)).toMatch(/<details class="inzage">.*<p>Pont 1: kapot<br>Pont 2: vaart<\/p>/);
  });

  it('names a question whose number stands twice, and a part, as readers do', async () => {
    const { page } = await exampleOf('kst-99002-7.txt');
    const [numbers = fail('no list')] = page.all('nummers');
    expect(textOf(numbers)).toContain('44 (2e)');
    for (const name of examples) expect(textOf((await exampleOf(name)).page.byId('balk') ?? fail('no bar')), name).not.toMatch(/~|deel /);
  });

  it('needs no script and asks nothing of another host', async () => {
    const { page } = await exampleOf('kst-99001-12.txt');
    expect(page.all('script').map((script) => attributeOf(script, 'type'))).toEqual(['application/ld+json']);
    const loaded = page.elements.filter(({ tagName }) => ['link', 'img', 'script', 'iframe', 'object', 'source'].includes(tagName)).flatMap((element) => attributeOf(element, 'src') ?? (attributeOf(element, 'rel') === 'alternate' ? [] : attributeOf(element, 'href') ?? []));
    expect(loaded.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))).toEqual([]);
  });

  it('makes no markup of what a paper says', async () => {
    const words = fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"onmouseover="x', "'><svg onload=x>", '&lt;script&gt;', '</main>', '<!--', 'Irak', 'zie vraag 1', 'www.voorbeeld.nl/"><b>', 'javascript:alert(1)');
    const known = new Set((await exampleOf('kst-99001-12.txt')).page.elements.map(({ tagName }) => tagName).concat('data', 'time', 'sup', 'br', 'details', 'summary', 'ol', 'li', 'small', 'span', 'cite', 'h3'));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), fc.array(words, { minLength: 1, maxLength: 6 }), async (asked, answered) => {
        const { page } = await pageOf(listOf([`Wat is ${asked.join(' ')} waard?`, `Niets. ${answered.join(' ')}`]));
        expect(page.elements.filter(({ tagName }) => !known.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
        expect(page.elements.flatMap(({ attrs }) => attrs).filter((attribute) => attribute.name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(attribute.value))).toEqual([]);
        expect(page.all('script').length).toBe(1);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('the pages of a very long paper', () => {
  const asked = Array.from({ length: 420 }, (_, i): [string, string] => [
    `Hoeveel veerdiensten varen er op traject ${i + 1} naar Irak en waarom?`,
    i % 40 === 7 ? `Zie het antwoord op vraag ${((i + 200) % 420) + 1}.` : `Op traject ${i + 1} varen er ${i + 3}. ${'De oever is daar laag en het water is er rustig, zodat de pont ook in de winter kan varen. '.repeat(6)}`,
  ]);
  const made = pageOf(listOf(...asked));
  const pages = async () => (await made).files.map(({ path, content }) => ({ path, content: String(content), page: readPage(String(content)) }));
  const idsOf = ({ elements }: ReturnType<typeof readPage>) => elements.flatMap((element) => attributeOf(element, 'id') ?? []);

  it('stay below 200 KB each, with their style', async () => {
    const style = readFileSync('src/pages/assets/stijl.css').length;
    const all = await pages();
    expect(all.map(({ path }) => path)).toEqual(all.map((_, i) => (i === 0 ? 'doc/kst-99010-1.html' : `doc/kst-99010-1.${i + 1}.html`)));
    expect(all.length).toBeGreaterThan(2);
    for (const { content, path } of all) expect(Buffer.byteLength(content) + style, path).toBeLessThan(200_000);
  });

  it('show every question once, in order, and all of them by their address on the first', async () => {
    const all = await pages();
    const { inquiry } = await made;
    expect(all.flatMap(({ page }) => page.all('gevraagd')).map((element) => textOf(element, beside).trim())).toEqual(inquiry.questions.map(({ text }) => text));
    const [first] = all;
    const ids = new Set(first && idsOf(first.page));
    for (const kind of ['vraag', 'antwoord']) for (let n = 1; n <= asked.length; n++) expect(ids.has(`${kind}-${n}`), `${kind} ${n}`).toBe(true);
  });

  it('lead every link between them to a place that is there, and where the text is shown', async () => {
    const all = await pages();
    const ids = new Map(all.map(({ path, page }) => [path.replace('doc/', ''), new Set(idsOf(page))]));
    for (const { path, page } of all) {
      expect(idsOf(page).length).toBe(new Set(idsOf(page)).size);
      for (const href of page.all('a').flatMap((link) => attributeOf(link, 'href') ?? [])) {
        const [, file = '', id = ''] = /^(kst-99010-1(?:\.\d+)?\.html)?#(.+)$/.exec(href) ?? [];
        if (id !== '') expect(ids.get(file === '' ? path.replace('doc/', '') : file)?.has(id), href).toBe(true);
      }
    }
    const pointers = all.flatMap(({ path, page }) => page.all('pijl').map((link) => ({ path, href: attributeOf(link, 'href') ?? '' })));
    const shown = new Map(all.flatMap(({ path, page }) => page.all('antwoord').map((answer): [string, string] => [attributeOf(answer, 'id') ?? '', path])));
    expect(pointers.some(({ href }) => !href.startsWith('#'))).toBe(true);
    for (const { path, href } of pointers) expect(href).toBe(`${shown.get(href.slice(href.indexOf('#') + 1)) === path ? '' : shown.get(href.slice(href.indexOf('#') + 1))?.replace('doc/', '')}${href.slice(href.indexOf('#'))}`);
  });

  it('lead back from a note to each text that calls it, also on another page', async () => {
    const { inquiry } = await made;
    const note = { ...empty, iri: `${base}id/noot/kst-99010-1/1`, mark: '1' };
    const last = inquiry.questions.length - 1;
    const questions = inquiry.questions.map((question, i) => (i === 0 || i === last ? { ...question, footnotes: [note.iri] } : question));
    const [first] = writePaperPages({ ...inquiry, questions, notes: [note] }, createPlaces(base));
    const back = readPage(String(first?.content)).all('terug').map((link) => [attributeOf(link, 'aria-label'), attributeOf(link, 'href')]);
    expect(back).toEqual([['terug naar vraag 1', '#vraag-1'], ['terug naar vraag 420', expect.stringMatching(/^kst-99010-1\.\d\.html#vraag-420$/)]]);
  });

  it('share out the notes that nothing calls, which no page alone has room for', async () => {
    const { inquiry } = await made;
    const notes = Array.from({ length: 600 }, (_, i) => ({ ...empty, iri: `${base}id/noot/kst-99010-1/${i + 1}`, mark: String(i + 1), text: 'De oever is laag. '.repeat(34) }));
    const files = writePaperPages({ ...inquiry, notes }, createPlaces(base));
    const sizes = files.map(({ content }) => Buffer.byteLength(content));
    expect(Math.max(...sizes)).toBeLessThan(184_000);
    expect(files.length).toBeLessThan(10);
    expect(files.flatMap(({ content }) => readPage(String(content)).all('merkteken').map((mark) => textOf(mark)))).toEqual(notes.map(({ mark }) => mark));
  }, 60_000);

  it('embed the questions that they show', async () => {
    const works = (await pages()).map(({ page }) => JSON.parse(page.data[0] ?? ''));
    expect(works.flatMap(({ hasPart }) => hasPart.map(({ position }: { position: string }) => position))).toEqual(asked.map((_, i) => String(i + 1)));
  });

  it('keep notes where they are called and headings with what follows', async () => {
    const reading = startReading((await made).inquiry, createPlaces(base));
    const part = (role: 'heading' | 'explanation', n: number): Block => ({ is: 'part', part: { ...empty, iri: `${base}id/deel/x/${n}`, role, footnotes: role === 'explanation' ? [`${base}id/noot/x/${n}`] : [] } });
    const blocks = [part('explanation', 1), part('heading', 2), part('explanation', 3), part('explanation', 4)];
    const notes = [4, 3, 1].map((n) => ({ ...empty, iri: `${base}id/noot/x/${n}`, mark: String(n), footnotes: [] }));
    const leaves = partPaper({ ...reading, inquiry: { ...reading.inquiry, notes } }, blocks, [50, 50, 50, 50], 100);
    expect(leaves.map((leaf) => leaf.blocks.map((block) => blocks.indexOf(block)))).toEqual([[0], [1, 2, 3]]);
    expect(leaves.map((leaf) => leaf.notes.map(({ mark }) => mark))).toEqual([['1'], ['4', '3']]);
  });
});

describe('a paper of so many questions that the list of them fills the first page', () => {
  it('takes as many pages as its texts need, each but the first small, with at least a question on each', async () => {
    const { files, inquiry } = await pageOf(listOf(...Array.from({ length: 1600 }, (_, i): [string, string] => [`Waarom vaart pont ${i + 1} niet?`, 'Zij vaart niet.'])));
    const sizes = files.map(({ content }) => Buffer.byteLength(content));
    expect(Math.max(...sizes.slice(1))).toBeLessThan(184_000);
    expect(sizes.length).toBeLessThan(2 * (sizes.reduce((sum, size) => sum + size, 0) / 184_000));
    const shown = files.map(({ content }) => readPage(String(content)).all('gevraagd').length);
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(inquiry.questions.length);
    expect(Math.min(...shown)).toBeGreaterThan(0);
  }, 60_000);
});

const empty = { text: '', view: { text: '', pieces: [] }, noteCalls: [], footnotes: [], remarks: [], facts: {} };

function fail(message: string): never {
  throw new Error(message);
}
