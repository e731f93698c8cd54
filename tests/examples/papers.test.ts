import { describe, expect, it } from 'vitest';
import { bytesOf, expectations } from './expected.js';

/** Letters and figures alone: what line ends, hyphens and page feet leave untouched. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(expectations)('the specimen $file', (paper) => {
  const source = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(paper.file));

  it('is UTF-8 with LF line ends and no mark', () => {
    expect(source).not.toMatch(/\r|\uFEFF/u);
    expect(source.endsWith('\n')).toBe(true);
  });

  it('prints, in order, the pieces that its expectation names', () => {
    const printed = bare(source);
    let from = 0;
    for (const { text } of [...paper.questions].filter((q) => !q.notes.length)) {
      const found = printed.indexOf(bare(text).slice(0, 40), from);
      expect(found, text).toBeGreaterThanOrEqual(from);
      from = found;
    }
    for (const { text } of [...paper.answers, ...paper.notes, ...paper.parts]) expect(printed, text).toContain(bare(text).slice(0, 30));
  });

  it('has every expected mention in the text of its unit', () => {
    const texts = new Map([...paper.questions, ...paper.answers, ...paper.notes].map((unit) => [unit.id, unit.text]));
    for (const mention of [...paper.references, ...paper.entities, ...paper.noEntities, ...paper.values]) expect(texts.get(mention.in), mention.in).toContain(mention.text);
  });

  it('names only questions and answers that exist', () => {
    const ids = new Set([...paper.questions, ...paper.answers].map((unit) => unit.id));
    const named = [
      ...paper.questions.flatMap((q) => [...q.hasAnswer, ...q.effectiveAnswer]),
      ...paper.answers.flatMap((a) => [...a.answers, ...a.defersTo]),
      ...paper.references.flatMap((r) => [...(r.questions ?? []), ...(r.answers ?? [])]),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
