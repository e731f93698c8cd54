import { describe, expect, it } from 'vitest';
import { joinObjects, makePdf, type SetText, setLines, widthOf } from './make-pdf.js';
import { lineText, lineWith, linesOf, marksOf, readBytes, readGood } from './read-as.js';

const filler = ['De gemeente beheert de bruggen over de vaart sinds jaar en dag en', 'laat ze ieder voorjaar nakijken door een ploeg vrijwilligers uit de', 'buurt die daarvoor een cursus heeft gevolgd bij het waterschap.'];
const foot = (page: number): readonly SetText[] => [{ text: `Verslag over bruggen ${page}`, x: 100, y: 30 }];
const head: readonly SetText[] = [{ text: 'Bruggenberaad 2031', x: 100, y: 810 }];

function pageWith(number: number, body: readonly SetText[]): readonly SetText[] {
  return [...head, ...body, ...foot(number)];
}

describe('a PDF', () => {
  it('comes out as its lines from top to bottom with page, weight and white space above', async () => {
    const source = await readGood(makePdf([[
      { text: 'Vraag 1', x: 100, y: 700, font: 'bold' },
      ...setLines(filler, 100, 689),
      { text: 'ingesprongen regel over de kade', x: 120, y: 645, font: 'italic' },
      { text: 'na wit', x: 100, y: 623 },
    ]]));
    expect(linesOf(source)).toEqual(['Vraag 1', ...filler, 'ingesprongen regel over de kade', 'na wit']);
    expect(lineWith(source, 'Vraag 1')).toMatchObject({ page: 1, bold: true });
    expect(lineWith(source, 'ingesprongen regel over de kade').gap).toBe(1);
    expect(lineWith(source, 'na wit').gap).toBe(1);
    expect(lineWith(source, filler[1] ?? '').gap).toBe(0);
  });

  it('is read by place, not by the order in the file', async () => {
    const source = await readGood(makePdf([[...setLines(filler, 100, 700)].reverse()]));
    expect(linesOf(source)).toEqual(filler);
  });

  it('has its words whole, whether set by the line, the word or the letter', async () => {
    const set = (parts: readonly string[], y: number, tracking: number) => {
      let x = 100;
      return parts.flatMap((part) => {
        const at = { text: part, x, y };
        x += widthOf(part, 9) + tracking;
        return part === ' ' ? [] : [at];
      });
    };
    for (const [pattern, tracking] of [[/(?= )|(?<= )/, 0], [/(?= )|(?<= )/, 3], [/(?:)/, 0], [/(?:)/, 0.3], [/(?:)/, -0.3]] as const) {
      const page = filler.flatMap((line, i) => set(line.split(pattern), 700 - 11 * i, tracking));
      expect(linesOf(await readGood(makePdf([page])))).toEqual(filler);
    }
  });

  it('keeps a number in the margin on the line of its question', async () => {
    const source = await readGood(makePdf([[{ text: '12', x: 60, y: 700 }, ...setLines(filler, 100, 700)]]));
    expect(linesOf(source)).toEqual([`12 ${filler[0]}`, filler[1], filler[2]]);
  });

  it('knows raised figures as calls and the same before small print at the foot as bodies', async () => {
    const source = await readGood(makePdf([[
      ...setLines(filler, 100, 700),
      { text: 'Kent u de brug', x: 100, y: 667 },
      { text: '1', x: 159, y: 670, size: 6 },
      { text: 'over de vaart?', x: 165, y: 667 },
      ...setLines(filler, 100, 656),
      { text: '1', x: 100, y: 122, size: 4.5 },
      { text: 'Brugwachter, 3 mei 2031.', x: 106, y: 120, size: 7 },
      { text: 'En een tweede regel.', x: 106, y: 111, size: 7 },
    ]]));
    expect(marksOf(source)).toEqual(['call:1', 'body:1']);
    expect(linesOf(source)).toContain('Kent u de brug1 over de vaart?');
    expect(linesOf(source, 'footnote')).toEqual(['1 Brugwachter, 3 mei 2031.', 'En een tweede regel.']);
    for (const { start, end, mark } of source.noteMarks) expect(source.text.slice(start, end)).toBe(mark);
  });

  it('takes no square metre for a note mark', async () => {
    const source = await readGood(makePdf([[...setLines(filler, 100, 700), { text: 'Het dek is 40 m', x: 100, y: 667 }, { text: '2', x: 162.6, y: 670, size: 6 }]]));
    expect(marksOf(source)).toEqual([]);
    expect(linesOf(source).at(-1)).toBe('Het dek is 40 m2');
  });

  it('sets page heads, feet with running numbers and turned print apart', async () => {
    const body = setLines(filler, 100, 700);
    const source = await readGood(makePdf([[...pageWith(1, body), { text: 'concept', x: 30, y: 400, turned: true }], pageWith(2, body), pageWith(3, body)]));
    expect(linesOf(source, 'page-furniture')).toEqual([
      'Bruggenberaad 2031', 'Verslag over bruggen 1', 'concept',
      'Bruggenberaad 2031', 'Verslag over bruggen 2', 'Bruggenberaad 2031', 'Verslag over bruggen 3',
    ]);
    expect(source.lines.filter((line) => line.role === undefined)).toHaveLength(9);
  });

  it('takes no question heading for a page head, though it stands on top of two pages', async () => {
    const page = (number: number) => setLines([`Vraag ${number}`, ...filler], 100, 760);
    const source = await readGood(makePdf([page(1), page(2), page(3)]));
    expect(linesOf(source, 'page-furniture')).toEqual([]);
  });

  it('reads two columns one after the other', async () => {
    const left = ['links een van de brug', 'links twee van de brug', 'links drie van de brug', 'links vier van de brug', 'links vijf van de brug', 'links zes van de brug'];
    const right = left.map((text) => text.replace('links', 'rechts'));
    const source = await readGood(makePdf([[...setLines(left, 60, 700), ...setLines(right, 320, 700)]]));
    expect(linesOf(source)).toEqual([...left, ...right]);
  });

  it('reads a table of two wide columns cell by cell, row after row', async () => {
    const row = (at: number, y: number): readonly SetText[] => [
      ...setLines([`vraag ${at} over de brug`, 'en over de kade ernaast'], 60, y),
      ...setLines([`antwoord ${at} over de brug`, 'en over de kade ernaast'], 320, y),
    ];
    const source = await readGood(makePdf([[...row(1, 700), ...row(2, 660), ...row(3, 620)]]));
    expect(linesOf(source).filter((line) => /\d/.test(line))).toEqual([
      'vraag 1 over de brug', 'antwoord 1 over de brug', 'vraag 2 over de brug', 'antwoord 2 over de brug', 'vraag 3 over de brug', 'antwoord 3 over de brug',
    ]);
  });

  it('gives the cells of a row of figures one line each, parted by tabs', async () => {
    const cells = (texts: readonly string[], y: number): readonly SetText[] => texts.map((text, i) => ({ text, x: 100 + 90 * i, y }));
    const source = await readGood(makePdf([[...setLines(filler, 100, 700), ...cells(['jaar', 'brug', 'geld'], 660), ...cells(['2030', '4', '17'], 649)]]));
    expect(source.text).toContain('jaar\tbrug\tgeld\n2030\t4\t17\n');
    expect(source.lines.filter((line) => line.role === 'table-row').map((line) => line.cell)).toEqual([0, 1, 2, 0, 1, 2]);
  });

  it('shows a soft hyphen at a line end as the hyphen it prints, and puts accents on their letters', async () => {
    const source = await readGood(makePdf([[
      { text: 'De brug is gerepa\u00ad', x: 100, y: 700 },
      { text: 'reerd met spoed door Rene', x: 100, y: 689 },
      { text: '\u00b4', x: 196, y: 689 },
      ...setLines(filler, 100, 678),
    ]]));
    expect(linesOf(source).slice(0, 2)).toEqual(['De brug is gerepa-', 'reerd met spoed door René']);
  });

  it('covers its text with lines, one after the other', async () => {
    const source = await readGood(makePdf([pageWith(1, setLines(filler, 100, 700)), pageWith(2, setLines(filler, 100, 700))]));
    expect(source.lines.map((line) => lineText(source, line)).join('\n')).toBe(source.text.trimEnd());
    let end = 0;
    for (const line of source.lines) {
      expect(line.start).toBe(end);
      end = line.end;
    }
    expect(end).toBe(source.text.length);
  });
});

describe('a PDF that can\'t be read', () => {
  it('without any text is told to be scanned', async () => {
    expect(await readBytes(makePdf([[], []]))).toMatchObject({ source: null, findings: ['read/scanned'] });
  });

  it('with one page without text is read, with a warning', async () => {
    const { source, findings, details } = await readBytes(makePdf([setLines(filler, 100, 700), []]));
    expect(source).not.toBeNull();
    expect([findings, details]).toEqual([['read/page-without-text'], ['2']]);
  });

  it('behind a password is told to be locked', async () => {
    const key = '00'.repeat(32);
    const lock = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${key}> /U <${key}> >>`;
    const locked = joinObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>', lock], `/Encrypt 3 0 R /ID [<${key}> <${key}>] `);
    expect(await readBytes(locked)).toMatchObject({ source: null, findings: ['read/encrypted'] });
  });

  it('of which only the first bytes are left is told to be damaged', async () => {
    expect(await readBytes('%PDF-1.4\n1 0 obj\n<< /Type')).toMatchObject({ source: null, findings: ['read/damaged'] });
  });
});
