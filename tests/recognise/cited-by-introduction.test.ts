import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recognise/recognise.js';
import type { PartUnit } from '../../src/types/paper.js';
import { sketch } from './references/paper.js';

const part = (role: PartUnit['role'], text: string): PartUnit => ({ role, view: { text, pieces: [{ at: 0, from: 0, length: text.length }] }, noteCalls: [], remarks: [] });

/** The papers to which a paper with these parts belongs. */
const cited = (...parts: readonly PartUnit[]) => recognise({ ...sketch({ masthead: { identifier: 'kst-31123-7' } }), parts }).cited;

describe('the papers to which a paper belongs', () => {
  it('are those that its introduction cites, each once', () =>
    expect(cited(part('introduction', 'De vragen gaan over de brief (Kamerstuk 31 123, nr. 45) en het verslag (Kamerstuk 31 456, nr. 8).'), part('introduction', 'De brief, Kamerstuk 31 123, nr. 45, gaat over ponten.'))).toEqual(['kst-31123-45', 'kst-31456-8']));

  it('are not what a heading or a closing cites', () => expect(cited(part('heading', 'Kamerstuk 31 123, nr. 45'), part('closing', 'Zie ook Kamerstuk 31 456, nr. 8.'))).toEqual([]));

  it('are neither itself, nor a law, nor a paper of which the number is in doubt', () => {
    expect(cited(part('introduction', 'Dit stuk is Kamerstuk 31 123, nr. 7; het gaat over artikel 3 van de Jeugdwet.'))).toEqual([]);
    expect(cited(part('introduction', 'De vragen gaan over Kamerstukken II 2018/23, 31 456, nr. 8, en over Kamerstukken II 2018/19, 31 457, nr. 9.'))).toEqual(['kst-31457-9']);
  });
});
