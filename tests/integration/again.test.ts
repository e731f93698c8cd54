import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishPapers } from '../../src/pipeline/publish-papers.js';
import { removeFolder } from '../folders.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'again-'));
});
afterEach(() => removeFolder(folder));

const sentences = [
  'De minister van Volksgezondheid, Welzijn en Sport gaat daar niet over.',
  'Zie de brief over de steiger (Kamerstuk 99 010, nr. 2), en artikel 5.1, tweede lid, van de Wet open overheid.',
  'Zie Kamerstuk 99 010, nr. 3.',
  'De Wet open overheid (Woo) en artikel 68 van de Grondwet zijn toegepast; het kostte 2,5 miljoen euro.',
  'De Nederlandse Vereniging voor Oeverbeheer (NVO) heeft in Rotterdam gemeten.',
  'De NVO en de provincie Zeeland zijn gehoord, zoals gevraagd door het lid Dragan (D66).',
  'De motie-Dragan (Kamerstuk 99 010, nr. 1) is uitgevoerd; zie vraag 1.',
];

/** A paper: its sentences by number, and what is told of it. */
const paper = fc.record({
  texts: fc.array(fc.nat({ max: sentences.length - 1 }), { minLength: 1, maxLength: 4 }),
  title: fc.constantFrom('De veerdienst', 'De steiger', 'Varen bij laag water'),
  issued: fc.constantFrom('2031-01-02', '2031-02-03', '2030-12-31'),
  publisher: fc.constantFrom('Provincie Ketelland', 'Tweede Kamer der Staten-Generaal'),
});
const papers = fc.dictionary(fc.constantFrom('1', '2', '3', '4'), paper, { minKeys: 1, noNullPrototype: true });

/** What follows from the papers alone: catalogue and feed remember earlier publications, and so does what tells of withdrawn papers. */
const remembers = /^(?:catalog\.|\.well-known\/|feed\/|hosting\/|hergebruik\.html$|sitemap|SHA256SUMS$|report\/)/;
const files = (at: string) =>
  new Map(readdirSync(at, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name).slice(at.length + 1)).filter((path) => !remembers.test(path)).sort().map((path) => [path, readFileSync(join(at, path), 'utf8')]));

describe('publishing again', () => {
  it('gives what publishing from nothing gives, whatever changed in the papers since and whatever is told of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(papers, { minLength: 2, maxLength: 3 }), async (editions) => {
        removeFolder(folder);
        const metadata = new Map<string, { readonly identifier: string; readonly title: string; readonly issued: string; readonly publisher: string }>();
        const publish = async (edition: (typeof editions)[number], out: string) => {
          metadata.clear();
          removeFolder(join(folder, 'in'));
          mkdirSync(join(folder, 'in'), { recursive: true });
          for (const [number, { texts, ...told }] of Object.entries(edition)) {
            metadata.set(`${number}.txt`, { identifier: `kst-99010-${number}`, ...told });
            writeFileSync(join(folder, 'in', `${number}.txt`), texts.map((text, i) => ` ${i + 1} \nWaarom vaart de veerdienst niet meer? \n\nAntwoord \n${sentences[text]} \n\n`).join(''));
          }
          await publishPapers([join(folder, 'in')], join(folder, out), { date: '2031-05-06', prune: true, metadata });
        };
        for (const edition of editions) await publish(edition, 'telkens');
        await publish(editions.at(-1) ?? {}, 'ineens');
        const [again, anew] = [files(join(folder, 'telkens')), files(join(folder, 'ineens'))];
        expect([...anew].filter(([path, content]) => again.get(path) !== content).map(([path]) => path)).toEqual([]);
      }),
      { numRuns: Number(process.env.EDITIONS ?? 12) },
    );
  }, 600_000);
});
