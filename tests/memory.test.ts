import { expect, it } from 'vitest';
import { boundedMemo } from '../src/memory.js';

it('works each text out once as long as there is room, also when nothing comes of it, and stays right when there is none', () => {
  const asked: string[] = [];
  const length = boundedMemo((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  }, 2);
  expect(['aa', '', 'aa', '', 'bbb', 'aa', 'bbb'].map(length)).toEqual([2, null, 2, null, 3, 2, 3]);
  expect(asked).toEqual(['aa', '', 'bbb', 'aa']);
});
