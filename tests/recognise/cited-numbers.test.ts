import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recognise/recognise.js';
import { sketch } from './references/paper.js';

const values = (text: string) =>
  [...recognise(sketch({ answers: [text] })).mentions.values()].flat().filter(({ kind }) => kind === 'date' || kind === 'quantity' || kind === 'amount').map(({ start, end }) => text.slice(start, end));

describe('figures of what is cited or numbered', () => {
  it.each(['Zie Kamerstukken II 2018/19, 31 123, nr. 45.', 'Zie de Wet op de loonbelasting 1964.', 'Zie https://www.voorbeeld.nl/2030/sep/oevers%202024-december-2030.', 'Zie de antwoorden op de vragen 3, 4 en 5.', 'Zie COM(2030) 12 daarover.', 'Zie SWD (2030) 12 daarover.', 'Wij zien het 42 Pontonbataljon Snelle Jagers daar.'])('are no date or count: %s', (text) =>
    expect(values(text)).toEqual([]),
  );

  it('but the date of a paper named in words is one, and so is a day that a citation gives', () => {
    expect(values('Zie mijn brief van 7 juli 2018 over 12 ponten.')).toEqual(['7 juli 2018', '12 ponten']);
    expect(values('Zie Staatscourant, nr. 27142, 14 september 2014.')).toEqual(['14 september 2014']);
  });
});
