import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openNotes } from '../../src/store/notes.js';
import { readLines } from '../../src/store/read-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'notes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a note that is written line by line', () => {
  it('takes the place of the one before only when it is kept', () => {
    const notes = openNotes(folder);
    const first = notes.openNote('dingen');
    first.add('oud');
    first.keep();
    const open = notes.openNote('dingen');
    const lines = Array.from({ length: 1201 }, (_, i) => `regel ${i}`);
    for (const line of lines) open.add(line);
    expect([...notes.notedLines('dingen')]).toEqual(['oud']);
    open.keep();
    expect([...notes.notedLines('dingen')]).toEqual(lines);
    expect(readdirSync(folder)).toEqual(['dingen']);
  });

  it('is read as far as it is written', () => {
    const open = openNotes(folder).openNote('half');
    open.add('eerste');
    open.add('tweede');
    expect([...open.lines()]).toEqual(['eerste', 'tweede']);
  });

  it('counts as not written when its end was lost', () => {
    const notes = openNotes(folder);
    notes.note('afgebroken', 'eerste\ntweede\n');
    expect([...notes.notedLines('afgebroken')]).toEqual([]);
  });

  it('has no lines when it was never written', () => expect([...openNotes(folder).notedLines('niets')]).toEqual([]));
});

it('the lines of a file are its text parted at line ends, whatever falls on the border of a piece', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')), fc.constant('é'.repeat(70_000))), { maxLength: 8 }), fc.boolean(), (lines, ended) => {
      writeFileSync(join(folder, 'tekst'), lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
      const [found, expected] = [[...readLines(join(folder, 'tekst'))], lines.length > 0 && !ended && lines.at(-1) === '' ? lines.slice(0, -1) : lines];
      expect(found).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
