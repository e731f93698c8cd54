import { describe, expect, it } from 'vitest';
import { readLabels } from '../../src/segment/label-list.js';

const labels = (text: string) => readLabels(text, 0)?.labels;

describe('reading labels', () => {
  it.each([
    ['7', ['7']],
    ['7, 8, 9 en 10.', ['7', '8', '9', '10']],
    ['2 en 3', ['2', '3']],
    ['4, 5, en 6:', ['4', '5', '6']],
    ['3 t/m 6', ['3', '4', '5', '6']],
    ['3 tot en met 5', ['3', '4', '5']],
    ['4-7:', ['4', '5', '6', '7']],
    ['1, 3 t/m 5 en 9', ['1', '3', '4', '5', '9']],
    ['2a', ['2a']],
    ['2a t/m 2d', ['2a', '2b', '2c', '2d']],
    ['1 C', ['1C']],
    ['4. en 5.', ['4', '5']],
    ['4., 5. en 6.', ['4']],
    ['3. En 12 weken later?', ['3']],
    ['3.1', ['3.1']],
    ['3.1 en 3.2.', ['3.1', '3.2']],
    ['1.500 ponten', undefined],
    ['11 en vraag 12', ['11', '12']],
    ['1012, 1013', ['1012', '1013']],
    ['1,2,3,4 en 5', ['1', '2', '3', '4', '5']],
    ['1,2 en 3', ['1', '2', '3']],
    ['10,11,12', ['10', '11', '12']],
    ['1,5 miljoen', undefined],
    ['1,2', undefined],
  ])('reads "%s"', (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });

  it('stops before what is no label, and takes the closing punctuation along', () => {
    expect(readLabels('Vraag 3. Is dat zo?', 5)).toEqual({ labels: ['3'], end: 8 });
    expect(readLabels('3 en de rest', 0)).toEqual({ labels: ['3'], end: 1 });
  });

  it('takes no years, amounts, fractions or ranges that run down', () => {
    expect(labels('2031 was nat')).toBeUndefined();
    expect(labels('12% van de sluizen')).toBeUndefined();
    expect(labels('1,5 miljoen')).toBeUndefined();
    expect(labels('9 t/m 4')).toEqual(['9']);
  });
});
