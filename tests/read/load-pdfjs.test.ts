import { expect, it } from 'vitest';
import { loadPdfjs } from '../../src/read/pdf/load-pdfjs.js';

it('leaves the functions of the language as they were', async () => {
  const before = [JSON.stringify, JSON.parse, Array.prototype.push];
  const { getDocument } = await loadPdfjs();
  expect(getDocument).toBeTypeOf('function');
  for (const [i, own] of [JSON.stringify, JSON.parse, Array.prototype.push].entries()) expect(own).toBe(before[i]);
  for (const own of before) expect(Function.prototype.toString.call(own)).toContain('[native code]');
  expect(Object.keys(JSON)).toEqual([]);
});
