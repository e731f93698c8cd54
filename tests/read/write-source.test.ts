import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Printed, writeSource } from '../../src/read/write-source.js';

const piece = fc.record({ text: fc.stringMatching(/^[a-zé \n]{0,12}$/), note: fc.option(fc.constantFrom('call' as const, 'body' as const), { nil: undefined }) });
const printed = fc.record({
  pieces: fc.array(piece.map(({ text, note }) => (note ? { text: text.replace(/\s/g, 'x') || '1', note } : { text })), { maxLength: 4 }),
  features: fc.record({ page: fc.integer({ min: 1, max: 9 }) }),
  ends: fc.constantFrom('\n' as const, '\t' as const),
});
const input = { name: 'stuk', bytes: Buffer.from('veer') };

describe('the source that is written from what is printed', () => {
  it('has lines that cover its text without a gap, each ended once', () => {
    fc.assert(fc.property(fc.array(printed), (all: readonly Printed[]) => {
      const { text, lines } = writeSource(input, 'docx', all);
      expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      lines.forEach((line, i) => {
        expect(line.start).toBe(i === 0 ? 0 : lines[i - 1]?.end);
        expect(text.slice(line.start, line.end)).toMatch(/^[^\n]*[\n\t]$/);
      });
      expect(lines.length).toBeGreaterThanOrEqual(all.length);
    }));
  });

  it('has note marks that are what stands at their place', () => {
    fc.assert(fc.property(fc.array(printed), (all: readonly Printed[]) => {
      const { text, noteMarks } = writeSource(input, 'docx', all);
      expect(noteMarks.map(({ start, end }) => text.slice(start, end))).toEqual(noteMarks.map(({ mark }) => mark));
      expect(noteMarks).toHaveLength(all.flatMap(({ pieces }) => pieces).filter((one) => 'note' in one).length);
    }));
  });

  it('calls a line bold when nearly all of it is', () => {
    const line = (boldText: string, rest: string) =>
      writeSource(input, 'docx', [{ pieces: [{ text: boldText, bold: true }, { text: rest }], features: { page: 1 }, ends: '\n' }]).lines[0];
    expect(line('Hoe vaart het veer', '1')?.bold).toBe(true);
    expect(line('Let op', ': het veer vaart niet')?.bold).toBe(false);
  });

  it('names the bytes it came from', () => {
    expect(writeSource(input, 'docx', []).sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(writeSource(input, 'docx', []).sha256).not.toBe(writeSource({ ...input, bytes: Buffer.from('brug') }, 'docx', []).sha256);
  });
});
