import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import type { Correction } from '../../src/types/correction.js';

const file = 'kst-99001-12.txt';
const bytes = readFileSync(new URL(`../../examples/${file}`, import.meta.url));

async function references(...corrections: readonly Correction[]) {
  const { conversion, problems } = await convertPaper(bytes, { name: file, corrections });
  const found = conversion?.inquiry.mentions.flatMap((m) => (m.kind === 'reference' && m.context.endsWith('/14') ? [[m.anchor, m.resolution, m.targetIdentifiers] as const] : []));
  return { found, told: problems.filter(({ message }) => message.includes('voortgangsbrief')).map(({ code }) => code) };
}

it('a paper named in words has the number of the citation behind it, without a problem of its own', async () => {
  const { found, told } = await references();
  expect(found).toContainEqual(['motie van het lid Ter Braak-Lo', 'opgelost', ['kst-99035-X-29']]);
  expect(found).toContainEqual(['voortgangsbrief', 'vermoedelijke-fout', ['kst-99011-9']]);
  expect(told).toEqual([]);
});

it('it loses a number that a correction took away from that citation', async () => {
  const { found, told } = await references({ action: 'relink', document: 'kst-99001-12', in: 'antwoord 14', text: 'Kamerstuk 99 011, nr. 9', occurrence: 1, identifiers: ['kst-99001-9'] });
  expect(found).toContainEqual(['Kamerstuk 99 011, nr. 9', 'opgelost', ['kst-99001-9']]);
  expect(found?.find(([anchor]) => anchor === 'voortgangsbrief')?.[2]).toEqual([]);
  expect(told).toEqual(['model/reference-unresolved']);
});
