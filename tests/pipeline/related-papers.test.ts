import { describe, expect, it } from 'vitest';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';

const relatedOf = async (text: string, name: string) => {
  const { conversion } = await convertPaper(new TextEncoder().encode(text), { name });
  return conversion?.inquiry.document.related.map((iri) => iri.split('/').at(-1));
};

describe('papers that belong together', () => {
  it('are linked where a letter prints the number of its list', async () => {
    const letter = 'Geachte Voorzitter,\n\nHierbij stuur ik u de antwoorden op de lijst van vragen over de veerdienst (Kamerstuk 99 044, nr. 7).\n\nHoogachtend,\n\nDe Minister van Water,\n\nJ.P. Iep\n';
    expect(await relatedOf(letter, 'kst-99044-8.txt')).toEqual(['kst-99044-7']);
  });

  it('are linked where a list prints the number of the letter that it asks about, and never to themselves', async () => {
    const list = 'De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van Water over de brief over de veerdienst (Kamerstuk 99 044, nr. 5). Deze lijst is Kamerstuk 99 044, nr. 7.\n\n1\nVaart de pont?\n\nAntwoord\nJa, zie Kamerstuk 99 044, nr. 3.\n';
    expect(await relatedOf(list, 'kst-99044-7.txt')).toEqual(['kst-99044-5']);
  });
});
