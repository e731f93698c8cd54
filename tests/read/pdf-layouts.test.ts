import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { segment } from '../../src/segment/segment.js';
import type { Source } from '../../src/types/source.js';
import { makePdf, type SetText, setLines, widthOf } from './make-pdf.js';
import { linesOf, marksOf, readGood } from './read-as.js';

/** Questions as label and text, answers as labels and text. */
function glanceAt(source: Source) {
  const paper = compose(source, segment(source, () => undefined), () => undefined);
  return {
    questions: paper?.questions.map(({ label, view }) => [label, view.text]),
    answers: paper?.answers.map(({ answers, view }) => [answers.map((i) => paper.questions[i]?.label).join('+'), view.text]),
  };
}

const wharf = ['De gemeente beheert de kade langs de', 'vaart sinds jaar en dag, en laat haar', 'ieder voorjaar nakijken door mensen uit', 'de buurt die daarvoor een cursus hebben', 'gevolgd bij het waterschap, waar men', 'de sleutels van de sluis bewaart.'];
const ferry = wharf.map((line) => line.replace('kade', 'pont').replace('sluis', 'brug'));
const widest = Math.max(...wharf.map((line) => widthOf(line, 9)));

/** Lines of a column with white space above those named. */
function column(lines: readonly string[], x: number, y: number, apart: readonly number[] = []): readonly SetText[] {
  return lines.map((text, i) => ({ text, x, y: y - 11 * i - 8 * apart.filter((at) => at <= i).length }));
}

describe('columns of running text', () => {
  it('are read one after the other, though little white space parts them', async () => {
    const source = await readGood(makePdf([[...column(wharf, 60, 700), ...column(ferry, 60 + widest + 8, 700)]]));
    expect(linesOf(source)).toEqual([...wharf, ...ferry]);
  });

  it('are none of a table because some paragraphs begin at one height', async () => {
    const source = await readGood(makePdf([[...column([...wharf, ...wharf], 60, 700, [2, 4, 6, 9]), ...column([...ferry, ...ferry], 320, 700, [1, 4, 8, 11])]]));
    expect(linesOf(source)).toEqual([...wharf, ...wharf, ...ferry, ...ferry]);
  });

  it('end on a page with too few lines to tell, at the gutter of the pages before', async () => {
    const x = 60 + widest + 8;
    const page = [...column(wharf, 60, 700), ...column(ferry, x, 700)];
    const rest = ['Ook de trap is', 'weer heel.'];
    const [last] = ferry;
    const pagesOf = (second: readonly SetText[]) => readGood(makePdf([page, second]));
    expect(linesOf(await pagesOf([...column(rest, 60, 700), { text: last ?? '', x, y: 700 }]))).toEqual([...wharf, ...ferry, ...rest, last]);
    const crossing = 'Dit staat over de hele breedte van het blad, onder de kolommen van daarvoor.';
    expect(linesOf(await pagesOf([...column([crossing, ...rest], 60, 700), { text: last ?? '', x, y: 689 }]))).toEqual([...wharf, ...ferry, crossing, `${rest[0]} ${last}`, rest[1]]);
  });

  it('may stand below a head of their own width', async () => {
    const head = 'Verslag van de jaarlijkse schouw over de kade, de pont en alles wat daaraan vastzit in dit dorp';
    const source = await readGood(makePdf([[{ text: head, x: 60, y: 730 }, ...column(wharf, 60, 700), ...column(ferry, 60 + widest + 8, 694)]]));
    expect(linesOf(source)).toEqual([head, ...wharf, ...ferry]);
  });
});

describe('a line that is filled out', () => {
  it('is no row of a table, however wide its white space', async () => {
    const set = (y: number, ...words: readonly (readonly [text: string, x: number])[]) => words.map(([text, x]) => ({ text, x, y }));
    const lines = [...set(700, ['De', 60], ['gemeentewerf', 100], ['blijft', 250]), ...set(689, ['en', 60], ['het', 150], ['waterschapshuis', 220])];
    const source = await readGood(makePdf([[...lines, ...column(wharf, 60, 678)]]));
    expect(linesOf(source).slice(0, 2)).toEqual(['De gemeentewerf blijft', 'en het waterschapshuis']);
    expect(source.lines.every((line) => line.cell === undefined)).toBe(true);
  });
});

describe('the particulars of a letter', () => {
  it('stand beside their labels, though these are smaller and set at the top of their cells', async () => {
    const labels = [['Datum', 60, 702.4], ['Bijlagen', 300, 702.4]] as const;
    const values = [['16 mei 2031', 140, 700.5], ['1', 360, 700.5]] as const;
    const source = await readGood(makePdf([[...labels.map(([text, x, y]) => ({ text, x, y, size: 8 })), ...values.map(([text, x, y]) => ({ text, x, y })), ...column(wharf, 60, 660)]]));
    expect(linesOf(source)[0]).toBe('Datum 16 mei 2031 Bijlagen 1');
  });
});

describe('notes listed at the end', () => {
  const call = (text: string, mark: string, y: number): readonly SetText[] => [{ text, x: 60, y }, { text: mark, x: 60 + widthOf(text, 9), y: y + 3, size: 6 }];
  const body = [...setLines(['Vraag 1'], 60, 740), ...call('Kent u de kade?', '1', 729), ...setLines(['Antwoord 1'], 60, 710), ...call('Ja, uit de krant.', '2', 699)];

  it('are the notes that the text calls, each with its number', async () => {
    const source = await readGood(makePdf([[...body, ...setLines(['1. Kadebode, 3 mei 2031.', '2. Veerbode, 4 mei 2031.'], 60, 660)]]));
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.notes.map(({ mark, view }) => [mark, view.text])).toEqual([['1', 'Kadebode, 3 mei 2031.'], ['2', 'Veerbode, 4 mei 2031.']]);
    expect(glanceAt(source)).toEqual({ questions: [['1', 'Kent u de kade?']], answers: [['1', 'Ja, uit de krant.']] });
  });

  it('are a list in the answer when more is numbered than is called', async () => {
    const source = await readGood(makePdf([[...body, ...setLines(['1. De kade blijft.', '2. De pont ook.', '3. De sluis niet.'], 60, 660)]]));
    expect(glanceAt(source).answers?.[0]?.[1]).toContain('3. De sluis niet.');
  });
});

describe('notes in print as large as the text', () => {
  it('are those that stand at the foot behind a raised mark', async () => {
    const source = await readGood(makePdf([[
      { text: 'Kent u de kade', x: 60, y: 720 },
      { text: '1', x: 60 + widthOf('Kent u de kade', 9), y: 723, size: 6 },
      ...column(wharf, 60, 709),
      { text: '1', x: 60, y: 113, size: 6 },
      { text: 'Kadebode, 3 mei 2031.', x: 66, y: 110 },
      { text: 'Tweede regel van deze noot.', x: 60, y: 99 },
    ]]));
    expect(marksOf(source)).toEqual(['call:1', 'body:1']);
    expect(linesOf(source, 'footnote')).toEqual(['1 Kadebode, 3 mei 2031.', 'Tweede regel van deze noot.']);
  });
});

describe('a table of questions and answers', () => {
  const [number, ask, reply] = [60, 85, 250];
  const row = (label: string, question: readonly string[], answer: readonly string[], y: number): readonly SetText[] => [
    ...(label === '' ? [] : [{ text: label, x: number, y }]), ...setLines(question, ask, y), ...setLines(answer, reply, y),
  ];
  const head = (y: number): readonly SetText[] => [{ text: 'Nr', x: number, y }, { text: 'Vraag', x: ask, y }, { text: 'Antwoord', x: reply, y }];
  const list = [{ text: 'Lijst van vragen en antwoorden over de kade bij Veerdam', x: 60, y: 760 }];
  const expected = {
    questions: [['1', 'Hoe vaak wordt de kade nagekeken, en door wie? Graag een overzicht.'], ['2', 'Ligt de pont er nog, en wie bewaart de sleutels?'], ['3', 'Wie betaalt dat?']],
    answers: [['1', 'Ieder voorjaar, door mensen uit de buurt die daarvoor een cursus hebben gevolgd bij het waterschap. De sleutels van de sluis liggen daar ook.'], ['2', 'Ja. De pont ligt er nog. De sleutels liggen bij de brugwachter in het huis aan de overkant van de vaart.'], ['3', 'De gemeente.']],
  };
  const first = row('1', ['Hoe vaak wordt de kade', 'nagekeken, en door wie?', 'Graag een overzicht.'], ['Ieder voorjaar, door mensen uit de buurt die', 'daarvoor een cursus hebben gevolgd bij het', 'waterschap. De sleutels van de sluis liggen', 'daar ook.'], 720);
  const second = [['Ligt de pont er nog, en wie', 'bewaart de sleutels?'], ['Ja. De pont ligt er nog. De sleutels liggen bij', 'de brugwachter in het huis aan de overkant', 'van de vaart.']] as const;

  it('is read row by row, cell by cell', async () => {
    const source = await readGood(makePdf([[...list, ...head(736), ...first, ...row('2', ...second, 664), ...row('3', ['Wie betaalt dat?'], ['De gemeente.'], 620)]]));
    expect(glanceAt(source)).toEqual(expected);
  });

  it('may hold a table of figures in an answer', async () => {
    const figures = ['Kade 2030 2031', 'Noord 12 9', 'Zuid 8 14'].map((text, i) => text.split(' ').map((cell, n) => ({ text: cell, x: reply + 60 * n, y: 698 - 11 * i })));
    const rows = [...row('1', ['Hoe vaak wordt de kade', 'nagekeken, en door wie?', 'Graag een overzicht.'], ['Dat staat hieronder voor de kade, met de', 'aantallen per kade.'], 720), ...figures.flat()];
    const source = await readGood(makePdf([[...list, ...head(736), ...rows, ...row('2', ...second, 640), ...row('3', ['Wie betaalt dat?'], ['De gemeente.'], 600)]]));
    const { questions, answers } = glanceAt(source);
    expect(questions).toEqual(expected.questions);
    expect(answers?.[0]?.[1]).toBe('Dat staat hieronder voor de kade, met de aantallen per kade.\n\nKade 2030 2031\n\nNoord 12 9\n\nZuid 8 14');
    expect(answers?.slice(1)).toEqual(expected.answers.slice(1));
  });

  it('goes on over the foot of a page in the middle of a row, below its head that comes back', async () => {
    const [asked, told] = second;
    const source = await readGood(makePdf([
      [...list, ...head(736), ...first, ...row('2', asked.slice(0, 1), told.slice(0, 1), 120)],
      [...head(780), ...row('', asked.slice(1), told.slice(1), 760), ...row('3', ['Wie betaalt dat?'], ['De gemeente.'], 700)],
    ]));
    expect(glanceAt(source)).toEqual(expected);
  });
});

describe('notes at the foot of a page', () => {
  const raised = (text: string, x: number, y: number): SetText => ({ text, x, y: y + 2.6, size: 5 });
  const body = [...setLines(['Vraag 1'], 60, 740), { text: 'Kent u de kade?', x: 60, y: 729 }, raised('1', 60 + widthOf('Kent u de kade?', 9), 729), ...column(wharf, 60, 718)];
  const notesOf = async (...texts: readonly SetText[]) => linesOf(await readGood(makePdf([[...body, ...texts]])), 'footnote');

  it('begin with a mark that stands some way before their text', async () => {
    expect(await notesOf(raised('1', 60, 110), { text: 'Kadebode, 3 mei 2031.', x: 84, y: 110, size: 7 }, raised('2', 60, 100), { text: 'Veerbode, 4 mei 2031, over', x: 84, y: 100, size: 7 }, { text: 'de sluis.', x: 84, y: 91, size: 7 })).toEqual(['1 Kadebode, 3 mei 2031.', '2 Veerbode, 4 mei 2031, over', 'de sluis.']);
  });

  it('are read column after column', async () => {
    const note = (mark: string, text: string, x: number, y: number): readonly SetText[] => [raised(mark, x, y), { text, x: x + 6, y, size: 7 }];
    expect(await notesOf(...note('1', 'Kadebode, over', 60, 110), ...note('3', 'Sluisbode, 2031.', 150, 110), { text: 'de kade.', x: 60, y: 101, size: 7 }, ...note('2', 'Veerbode, 2031.', 60, 92))).toEqual(['1 Kadebode, over', 'de kade.', '2 Veerbode, 2031.', '3 Sluisbode, 2031.']);
  });

  it('are called one after the other by marks side by side', async () => {
    const glued = raised('12', 60 + widthOf('Kent u de kade?', 9), 729);
    const source = await readGood(makePdf([[...setLines(['Vraag 1', 'Kent u de kade?'], 60, 740), glued, ...column(wharf, 60, 718), raised('1', 60, 110), { text: 'Kadebode, 3 mei 2031.', x: 66, y: 110, size: 7 }, raised('2', 60, 100), { text: 'Veerbode, 4 mei 2031.', x: 66, y: 100, size: 7 }]]));
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.questions[0]?.noteCalls).toEqual([{ offset: 15, mark: '1' }, { offset: 15, mark: '2' }]);
  });

  it('that are listed at the end in brackets are called by raised marks, and by no other figure', async () => {
    const source = await readGood(makePdf([[...setLines(['Vraag 1', 'Kent u de kade?'], 60, 740), raised('1', 60 + widthOf('Kent u de kade?', 9), 729), ...setLines(['Antwoord 1', 'Ja (Kamerstuk 99 001, nr. 1). Zie ook', 'stuk 3 van de gemeente (nr. 2).', '[1] Kadebode, 3 mei 2031.'], 60, 700)]]));
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.questions[0]?.noteCalls).toEqual([{ offset: 15, mark: '1' }]);
    expect(glanceAt(source).answers).toEqual([['1', 'Ja (Kamerstuk 99 001, nr. 1). Zie ook stuk 3 van de gemeente (nr. 2).']]);
  });

  it('have marks with a bracket behind them', async () => {
    const source = await readGood(makePdf([[...setLines(['Kent u de kade'], 60, 729), raised('1)', 60 + widthOf('Kent u de kade', 9), 729), ...column(wharf, 60, 718), raised('1)', 60, 110), { text: 'Kadebode, 3 mei 2031.', x: 68, y: 110, size: 7 }]]));
    expect(marksOf(source)).toEqual(['call:1', 'body:1']);
  });
});

describe('small print in a column', () => {
  it('is part of it, also in the one where less is printed', async () => {
    const small = ['Loopt door tot aan de sluis, in', 'kleinere letters dan het overige.'];
    const source = await readGood(makePdf([[...column([...wharf, ...wharf], 60, 700), ...setLines(small, 60, 560, { size: 7 }), ...column([...ferry, ...ferry, ...ferry], 60 + widest + 20, 700)]]));
    expect(linesOf(source)).toEqual([...wharf, ...wharf, ...small, ...ferry, ...ferry, ...ferry]);
  });
});

describe('a table whose cells take more than one line', () => {
  const places = [60, 125, 290] as const;
  const pier = [...wharf, 'De kade, de pont en de brug worden elk voorjaar door de gemeente nagekeken'];
  const line = (y: number, ...cells: readonly string[]): readonly SetText[] => cells.flatMap((text, i) => (text === '' ? [] : [{ text, x: places[i] ?? 60, y }]));
  const table = [
    ...line(700, 'Datum', 'Toezegging', 'Stand'),
    ...line(684, '27 mei 2031', 'De Kamer hoort elk halfjaar hoe het', 'Gedaan met'), ...line(673, '', 'met de kade is.', 'Kamerstuk 99 001'),
    ...line(657, '4 juni 2031', 'De gemeente kiest een veerman.', 'Loopt'),
  ];

  it('is read row by row, cell by cell', async () => {
    const source = await readGood(makePdf([[...column(pier, 60, 790), ...table]]));
    const cells = source.lines.filter(({ cell }) => cell !== undefined).map((one) => [one.cell, source.text.slice(one.start, one.end).trim()]);
    expect(cells).toEqual([[0, 'Datum'], [1, 'Toezegging'], [2, 'Stand'], [0, '27 mei 2031'], [1, 'De Kamer hoort elk halfjaar hoe het'], [1, 'met de kade is.'], [2, 'Gedaan met'], [2, 'Kamerstuk 99 001'], [0, '4 juni 2031'], [1, 'De gemeente kiest een veerman.'], [2, 'Loopt']]);
  });

  it('has a row for each line of words that had room for more', async () => {
    const words = [...line(710, 'Plaats', 'Provincie', 'Brug'), ...line(690, 'Veerdam', 'Utrecht', 'Oude brug'), ...line(679, 'Sluis', 'Zeeland', 'Kleine brug'), ...line(668, 'Kade', 'Drenthe', 'Lange brug')];
    const source = await readGood(makePdf([[...column(wharf, 60, 790), ...words]]));
    expect(linesOf(source).slice(6).join(' ')).toBe('Plaats Provincie Brug Veerdam Utrecht Oude brug Sluis Zeeland Kleine brug Kade Drenthe Lange brug');
  });

  it('has a row for each line of figures, however near they stand', async () => {
    const figures = [...line(700, 'Kade', '2030', '2031'), ...line(689, 'Noorderkade', '12', '9'), ...line(678, 'Zuid', '8', '14')];
    const source = await readGood(makePdf([[...column(wharf, 60, 780), ...figures]]));
    expect(linesOf(source).slice(-2)).toEqual(['Noorderkade 12 9', 'Zuid 8 14']);
  });
});

describe('figures that end below each other', () => {
  it('are cells, though little white space parts them', async () => {
    const rows = [['1.204.331', '1.198.002'], ['31.208', '30.554'], ['4.000', '2.500'], ['9.120', '14.560'], ['1.222.419', '1.220.616']].flatMap((figures, i) => figures.map((text, n) => ({ text, x: 180 + 50 * n - widthOf(text, 9), y: 700 - 30 * i })));
    const posts = rows.filter((_, i) => i % 2 === 0).flatMap(({ y }) => [{ text: 'Kosten van de', x: 60, y }, { text: 'kade', x: 60, y: y - 11 }]);
    const source = await readGood(makePdf([[...column(wharf, 60, 780), ...rows, ...posts]]));
    expect(source.lines.filter(({ cell }) => cell !== undefined).slice(0, 4).map((one) => [one.cell, source.text.slice(one.start, one.end).trim()])).toEqual([[0, 'Kosten van de'], [0, 'kade'], [1, '1.204.331'], [2, '1.198.002']]);
  });
});

describe('two who sign beside each other', () => {
  it('are read one after the other', async () => {
    const letter = ['Geachte voorzitter,', 'Hierbij zend ik u de antwoorden op vragen over de kade.', 'Hoogachtend,'];
    const left = [['De Minister van Water', 640], ['en Veren,', 629], ['A.B. (Anna) Iep', 590]] as const;
    const right = [['De Staatssecretaris van', 640], ['Bruggen en Oevers -', 629], ['Onderhoud,', 618], ['drs. C.D. van Es', 590]] as const;
    const set = (texts: readonly (readonly [text: string, y: number])[], x: number) => texts.map(([text, y]) => ({ text, x, y }));
    const source = await readGood(makePdf([[...letter.map((text, i) => ({ text, x: 60, y: 740 - 22 * i })), ...set(left, 60), ...set(right, 260)], [...setLines(['Vraag 1', 'Kent u de kade?', 'Antwoord 1', 'Ja.'], 60, 740)]]));
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.masthead.answerers).toEqual([{ name: 'A.B. (Anna) Iep', role: 'Minister', portfolio: 'Water en Veren' }, { name: 'C.D. van Es', role: 'Staatssecretaris', portfolio: 'Bruggen en Oevers - Onderhoud' }]);
  });
});
