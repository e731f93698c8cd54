import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf, readBytes, readGood } from './read-as.js';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const isHere = existsSync(corpus);
if (!isHere) console.warn('../shared/corpus is not here: real papers are not read');

function filesIn(folder: string): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return isHere ? readdirSync(new URL(folder, corpus)).filter((name) => !name.endsWith('.md')).map((name) => [name, readFileSync(new URL(`${folder}${name}`, corpus))]) : [];
}

describe.skipIf(!isHere)('real papers', () => {
  it.each(filesIn('aanhangsel-pdf/'))('in PDF: %s has every note called and printed once, and a foot on every page', async (name, bytes) => {
    const source = await readGood(bytes);
    const marks = (at: string) => source.noteMarks.filter((mark) => mark.at === at).map((mark) => Number(mark.mark));
    expect(marks('call')).toEqual(marks('body'));
    expect(marks('body')).toEqual(marks('body').map((_, i) => i + 1));
    const pages = Math.max(...source.lines.map((line) => line.page));
    expect(linesOf(source, 'page-furniture').filter((line) => /Aanhangsel \d$/.test(line)).map((line) => Number(line.at(-1)))).toEqual(Array.from({ length: pages }, (_, i) => i + 1));
    expect(linesOf(source, 'page-furniture')[0]).toBe(name.replace('.pdf', ''));
    expect(source.lines.filter((line) => line.role === undefined && line.gap === undefined).length).toBeLessThanOrEqual(pages);
    expect(linesOf(source).filter((line) => /^Vraag \d/.test(line)).length).toBeGreaterThan(3);
  });

  it.each(filesIn('brief-docx/'))('in Word: %s has its letterhead, questions and answers on lines of their own', async (_, bytes) => {
    const source = await readGood(bytes);
    const numbers = linesOf(source).flatMap((line) => /^\s*Vraag (\d+)\s*$/.exec(line)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(numbers.map((_number, i) => i + 1));
    expect(numbers.length).toBeGreaterThan(2);
    expect([...linesOf(source, 'masthead'), ...linesOf(source, 'table-row')].some((line) => /^\d{1,2} \p{Ll}+ 202\d$/u.test(line))).toBe(true);
    expect(source.noteMarks.filter((mark) => mark.at === 'call').map((mark) => mark.mark)).toEqual(source.noteMarks.filter((mark) => mark.at === 'body').map((mark) => mark.mark));
  });

  it.each([...filesIn('officiele-xml/'), ...filesIn('officiele-html/')])('in XML and HTML: %s is read', async (_, bytes) => {
    const source = await readGood(bytes);
    expect(source.lines.every((line) => line.paragraph)).toBe(true);
    expect(source.text).not.toMatch(/<[a-z]|&[a-z]+;| {2}|\n\n/);
  });

  it('in any form is text, PDF, Word, XML or HTML, told by its content', async () => {
    const folders: readonly (readonly [folder: string, format: string])[] = [['aanhangsel-pdf/', 'pdf'], ['brief-docx/', 'docx'], ['officiele-xml/', 'xml'], ['officiele-html/', 'html'], ['rekenkamer-text/', 'text'], ['excerpts/', 'text'], ['kamervragen-text/', 'text']];
    for (const [folder, format] of folders) {
      for (const [name, bytes] of filesIn(folder)) expect([name, (await readBytes(bytes)).source?.format]).toEqual([name, format]);
    }
  });
});
