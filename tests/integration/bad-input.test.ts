import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInputs } from '../../src/read/inputs/open-inputs.js';
import { problems } from '../../src/types/problem.js';
import { makeDocx, paragraph } from '../read/make-docx.js';
import { makeOdt, odtParagraph } from '../read/make-odt.js';
import { joinObjects, makePdf, setLines } from '../read/make-pdf.js';
import { type Reading, readBytes } from '../read/read-as.js';

const gigabyte = 1024 ** 3;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slecht-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Words that hardly pack, so that files get a length. */
function words(count: number): readonly string[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return `woord${state.toString(36)}`;
  });
}

function errorsOf({ findings }: Pick<Reading, 'findings'>): readonly string[] {
  return findings.filter((code) => problems[code].severity === 'error');
}

/** Does the work within ten seconds (of the processor: other work on the machine does not count) and a gigabyte more than before. */
async function within<Value>(work: () => Promise<Value>): Promise<Value> {
  const [start, before] = [process.cpuUsage(), process.memoryUsage.rss()];
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const value = await work();
  clearInterval(timer);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(10);
  expect(Math.max(most, process.memoryUsage.rss()) - before).toBeLessThan(gigabyte);
  return value;
}

async function open(name: string, bytes: Uint8Array): Promise<{ given: readonly string[]; findings: readonly string[] }> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const findings: string[] = [];
  const given: string[] = [];
  for await (const input of openInputs([path], { reportFor: () => (code) => void findings.push(code), stdin: (async function* () {})() })) given.push(input.name);
  return { given, findings };
}

describe('a file cut off at every thousandth byte', () => {
  const lines = words(3000);
  const pdf = makePdf([0, 1, 2, 3, 4, 5].map((page) => setLines(lines.slice(page * 60, page * 60 + 60).map((word) => `${word} vaart over ${word}`), 60, 760)));
  const docx = makeDocx({ body: lines.map((word) => paragraph(word)).join('') });
  const odt = makeOdt({ body: lines.map((word) => odtParagraph(word)).join('') });

  it.each([['PDF', pdf], ['Word', docx], ['OpenDocument', odt]] as const)('gives one error, being a %s file', async (_, bytes) => {
    expect(bytes.length).toBeGreaterThan(15_000);
    for (let length = 1000; length < bytes.length - 1; length += 1000) {
      const reading = await readBytes(bytes.subarray(0, length));
      expect([length, reading.source, reading.findings]).toEqual([length, null, ['read/damaged']]);
    }
    expect((await readBytes(bytes)).findings).toEqual([]);
  });
});

describe('random bytes', () => {
  const starts = ['', '%PDF-1.7\n', 'PK\u0003\u0004', '<?xml version="1.0"?>', '<!DOCTYPE html><div>', '\ufeff', '<kamerstuk><al>'].map((start) => Buffer.from(start));

  it('never throw: they give a source, or one error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const reading = await readBytes(Buffer.concat([start, rest]));
        expect(errorsOf(reading)).toHaveLength(reading.source ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('in the middle of a good file never throw either', async () => {
    const good = [makePdf([setLines(words(40), 60, 760)]), makeDocx({ body: words(40).map((word) => paragraph(word)).join('') })];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...good), fc.double({ min: 0, max: 0.99, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 60 }), async (file, place, noise) => {
        const bytes = Buffer.from(file);
        bytes.set(noise.subarray(0, bytes.length - Math.floor(place * bytes.length)), Math.floor(place * bytes.length));
        const reading = await readBytes(bytes);
        expect(errorsOf(reading).length).toBeLessThanOrEqual(1);
        expect(reading.source === null).toBe(errorsOf(reading).length === 1);
      }),
      { numRuns: 150 },
    );
  });
});

describe('files that ask too much', () => {
  it('of 200 MB of one letter are refused, by name and from standard input', async () => {
    const path = join(folder, 'groot.txt');
    await writeFile(path, Buffer.alloc(200 * 1024 ** 2, 'a'));
    const findings: string[] = [];
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 200; i += 1) yield Buffer.alloc(1024 ** 2, 'a');
    }
    await within(async () => {
      for await (const input of openInputs([path, '-'], { reportFor: () => (code) => void findings.push(code), stdin: endless() })) findings.push(input.name);
    });
    expect(findings).toEqual(['read/too-large', 'read/too-large']);
    await rm(path);
  });

  it.each([['text', 'a'], ['HTML', '<b>'], ['XML', '<stuk><al>a']] as const)('of 40 MB of %s in memory are refused', async (_, start) => {
    const bytes = Buffer.concat([Buffer.from(start), Buffer.alloc(40 * 1024 ** 2, 'a')]);
    expect(await within(() => readBytes(bytes))).toMatchObject({ source: null, findings: ['read/too-large'] });
  });

  const html = (part: string, bytes: number) => Buffer.from(`<html>${part.repeat(bytes / part.length)}`);
  it.each([
    ['elements in elements', html('<i><div>', 5e6)],
    ['tables in tables', html('<table><tr><td>', 5e6)],
    ['links in links', html('<a href=x><p>', 5e6)],
    ['emphasis that is never closed', html('<p><b c><i d><u e>', 5e6)],
    ['millions of XML elements', Buffer.from(`<stuk>${'<al/>'.repeat(3e6)}</stuk>`)],
  ])('that are %s give one error at most', async (_, bytes) => {
    const reading = await within(() => readBytes(bytes));
    expect(errorsOf(reading)).toHaveLength(reading.source ? 0 : 1);
  });
});

describe('archives that ask too much', () => {
  /** A zip of entries that all hold the same packed bytes, written by hand: packing ten gigabytes takes too long for a test. */
  function repeatEntry(count: number, content: Uint8Array, declared = content.length): Uint8Array {
    const packed = deflateRawSync(content);
    const parts: Buffer[] = [];
    const listed: Buffer[] = [];
    let offset = 0;
    for (let i = 0; i < count; i += 1) {
      const name = Buffer.from(`stuk${i}.txt`);
      const sizes = Buffer.alloc(16);
      sizes.writeUInt32LE(crc32(content), 0);
      sizes.writeUInt32LE(packed.length, 4);
      sizes.writeUInt32LE(declared, 8);
      sizes.writeUInt16LE(name.length, 12);
      const lead = Buffer.from('14000000080000000000', 'hex');
      const local = Buffer.concat([Buffer.from('504b0304', 'hex'), lead, sizes, name]);
      const place = Buffer.alloc(14);
      place.writeUInt32LE(offset, 10);
      listed.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), lead, sizes, place, name]));
      parts.push(local, packed);
      offset += local.length + packed.length;
    }
    const directory = Buffer.concat(listed);
    const end = Buffer.alloc(22);
    end.write('504b0506', 'hex');
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, directory, end]);
  }
  const zeros = Buffer.alloc(100 * 1024 ** 2);

  it('unpacking to ten gigabytes are refused before unpacking', async () => {
    const bomb = repeatEntry(100, zeros);
    expect(bomb.length).toBeLessThan(20 * 1024 ** 2);
    expect(await within(() => open('bom.zip', bomb))).toEqual({ given: [], findings: ['read/archive-too-large'] });
  });

  it('that lie about what they unpack to give one error, and never unpack more', async () => {
    expect(await within(() => open('leugen.zip', repeatEntry(1, zeros, 2000)))).toEqual({ given: [], findings: ['read/damaged'] });
  });

  it('with one entry that grows a thousandfold are refused', async () => {
    expect(await within(() => open('een.zip', repeatEntry(1, Buffer.alloc(20 * 1024 ** 2))))).toEqual({ given: [], findings: ['read/archive-too-large'] });
  });

  it('in archives are not opened, and the rest is', async () => {
    const inner = zipSync({ 'a.txt': strToU8('Vraag 1') });
    const { given, findings } = await open('nest.zip', zipSync({ 'inner.zip': inner, 'b.txt': strToU8('Vraag 1') }));
    expect(given.map((name) => name.slice(folder.length))).toEqual(['/nest.zip/b.txt']);
    expect(findings).toEqual(['read/archive-nested']);
  });

  it('with a damaged, a locked and an unknown way of packing give an error each', async () => {
    const good = Buffer.from(zipSync({ 'a.txt': [strToU8('Vraag 1 over het veer en de brug'), { level: 0 }] }));
    const directory = good.indexOf(Buffer.from('504b0102', 'hex'));
    const changed = (at: number, value: number) => {
      const copy = Buffer.from(good);
      copy[at] = value;
      return copy;
    };
    expect(await open('heel.zip', good)).toMatchObject({ findings: [] });
    expect(await open('stuk.zip', changed(45, 1))).toEqual({ given: [], findings: ['read/damaged'] });
    expect(await open('slot.zip', changed(directory + 8, 1))).toEqual({ given: [], findings: ['read/encrypted'] });
    expect(await open('vreemd.zip', changed(directory + 10, 99))).toEqual({ given: [], findings: ['read/damaged'] });
    expect(await open('half.zip', good.subarray(0, good.length - 30))).toEqual({ given: [], findings: ['read/damaged'] });
  });

  it('that are Word files with a document that grows a thousandfold, or nests without end, are refused', async () => {
    const big = zipSync({ 'word/document.xml': Buffer.alloc(60 * 1024 ** 2, ' ') });
    expect(await within(() => readBytes(big))).toMatchObject({ source: null, findings: ['read/archive-too-large'] });
    const deep = makeDocx({ body: '<w:sdt>'.repeat(1000) });
    expect(await within(() => readBytes(deep))).toMatchObject({ source: null, findings: ['read/too-deep'] });
  });
});

describe('PDF files that go round or grow', () => {
  const stream = (text: string, more = '') => `<< /Length ${text.length} ${more}>>\nstream\n${text}\nendstream`;
  const root = '<< /Type /Catalog /Pages 2 0 R >>';
  const page = (resources: string) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << ${resources} >> >>`;
  const one = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';
  const form = (next: number, text: string) => stream(text, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >> `);
  const fan = Array.from({ length: 9 }, (_, i) => form(6 + i, '/X Do '.repeat(10)));
  const flate = deflateSync(Buffer.alloc(1.2e9, ' ')).toString('latin1');

  it.each([
    ['pages that hold themselves', joinObjects([root, '<< /Type /Pages /Count 2 /Kids [2 0 R] >>']), 'read/damaged'],
    ['a root that is itself', joinObjects([root, '2 0 R']), 'read/damaged'],
    ['no pages', joinObjects([root, '<< /Type /Pages /Count 0 /Kids [] >>']), 'read/damaged'],
    ['a drawing that draws itself', joinObjects([root, one, page('/XObject << /X 5 0 R >>'), stream('/X Do'), form(5, '/X Do')]), 'read/scanned'],
    ['a length that is its own stream', joinObjects([root, one, page(''), '<< /Length 4 0 R >>\nstream\nBT ET\nendstream']), 'read/scanned'],
    ['drawings that draw ten others, nine deep', joinObjects([root, one, page('/XObject << /X 5 0 R >>'), stream('/X Do'), ...fan]), 'read/takes-too-long'],
    ['a stream that unpacks to more than a gigabyte', joinObjects([root, one, page(''), stream(flate, '/Filter /FlateDecode ')]), 'read/too-deep'],
  ])('having %s give one error', async (_, bytes, code) => {
    expect(await within(() => readBytes(bytes))).toMatchObject({ source: null, findings: [code] });
  });

  it('leave the next PDF unharmed', async () => {
    expect((await readBytes(makePdf([setLines(['Vaart het veer?'], 60, 700)]))).source?.text).toBe('Vaart het veer?\n');
  });
});
