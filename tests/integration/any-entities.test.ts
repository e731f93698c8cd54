import { describe, expect, it } from 'vitest';
import { readForEntities } from '../../src/recognise/entities/find-entities.js';
import { sketch } from '../recognise/references/paper.js';

/** Processor time of reading a text, in microseconds: the least of three, so that what else the machine does counts little. */
function costOf(text: string): number {
  const read = () => {
    const paper = sketch({ answers: [text], masthead: { dateAnswered: '2031-03-18' } });
    const before = process.cpuUsage();
    paper.answers.map(readForEntities(paper, []));
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  return Math.min(read(), read(), read());
}

const size = 8000;
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that a stranger may send to make a reader slow. */
const hostile: readonly (readonly [string, string])[] = [
  ['one small letter', 'a'], ['one capital', 'A'], ['capitals apart', 'A '], ['figures', '7'], ['figures apart', '7 '], ['opening brackets', '('], ['closing brackets', ')'],
  ['brackets with capitals', '(AB '], ['introductions', 'Aa Bb Cc (ABC) '], ['opening quotation marks', '«'], ['quotations', '« a '], ['hyphens', '-'], ['hyphened capitals', 'Aa-'], ['suspended hyphens', 'Aa-, '],
  ['heads of names', 'Stichting '], ['heads and links', 'Stichting van de '], ['ministers', 'minister van Financiën, '], ['members', 'leden Aa, '], ['members in brackets', 'leden Aa (Bb) en '], ['articles', 'artikel 1, lid 2 en '],
  ['places in a row', 'in Aa, '], ['full stops', '. '], ['names with full stops', 'A.'], ['apostrophes', "A'"], ['dates', '1 mei 2031 en '], ['sums', '€ 3, '], ['line ends', '\n'], ['addresses', 'https://a/'], ['small words', 'de van '],
];

describe('a text of any kind', () => {
  it.each(hostile)('costs in proportion to its length: %s', (_, piece) => {
    costOf(fill(piece, 2000));
    // What the process tidies up for tests before this one may fall into one of the two: the best of three. A square of the length is 16 each time.
    const ratios: number[] = [];
    while (ratios.length < 3 && Math.min(...ratios) >= 9) {
      const [short, long] = [costOf(fill(piece, size)), costOf(fill(piece, 4 * size))];
      ratios.push(long / Math.max(short, 3000));
    }
    expect(Math.min(...ratios)).toBeLessThan(9);
  });

  it('costs little where a name goes on for hundreds of words', () => {
    const name = fill('Kielo Vletsi ', size);
    expect(costOf(`Zij sprak de heer ${name} daar.`)).toBeLessThan(10 * Math.max(costOf(`Zij sprak de ${name} daar.`), 10_000));
  });
});
