import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { segment } from '../../src/segment/segment.js';
import { makeDocx, paragraph, run, table } from './make-docx.js';
import { listStyle, makeOdt, odtList, odtParagraph, odtTable, span } from './make-odt.js';
import { readGood } from './read-as.js';

const head = ['Vragen van het lid Berk (BB) aan de Minister van Water over de pont bij Veerdam (ingezonden 4 mei 2031).', 'Antwoord van Minister Iep (Water) (ontvangen 30 mei 2031).'];
const questions = ['Kent u het bericht over de pont bij Veerdam?', 'Wat vindt u ervan dat de pont zo vaak uitvalt? Graag een uitgebreid antwoord.', 'Hoeveel keer viel de pont uit?', 'Wat doet u eraan?'];
/** One is longer than any line of print, one begins with a figure, and the last has a list in it. */
const answers: readonly (readonly string[])[] = [
  ['Ja.'],
  [`Dat is lastig voor wie de pont neemt. ${'De veerdienst laat weten dat het ijs de kettingen aantast. '.repeat(30)}Is er een andere weg? Die is er.`],
  ['11 keer.'],
  ['De volgende stappen zijn gezet:', '1. de kettingen zijn vervangen', '2. de steigers zijn verhoogd', '3. er is een tweede schipper', '4. het loket is langer open'],
];
const given = { questions: questions.map((text, i) => [String(i + 1), text]), answers: answers.map((lines, i) => [[i], lines.join(' ')]) };

async function paperOf(bytes: Uint8Array | string) {
  const source = await readGood(bytes);
  const paper = compose(source, segment(source, () => undefined), () => undefined);
  return {
    questions: paper?.questions.map(({ label, view }) => [label, view.text]),
    answers: paper?.answers.map(({ answers: to, view }) => [to, view.text.replace(/\s+/g, ' ').trim()]),
    asked: paper?.masthead.dateAsked,
  };
}

const numbering = ['<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>',
  ...[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`)].join('');
const item = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
const word = (body: readonly string[]) => makeDocx({ numbering, body: [...head.map((text) => paragraph(text)), ...body].join('') });
const page = (body: readonly string[]) => `<!DOCTYPE html><body><h1>Antwoord op vragen</h1>${head.map((text) => `<p>${text}</p>`).join('')}${body.join('\n')}</body>`;
const odt = (body: readonly string[]) => makeOdt({
  automatic: `${listStyle('L', [['1', '', '.']])}<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`,
  body: [...head.map((text) => odtParagraph(text)), ...body].join(''),
});
const numbered = (items: readonly string[], more = '') => odtList(items, `text:style-name="L" ${more}`);
const rows = questions.map((question, i) => [[String(i + 1)], [question], answers[i] ?? []]);

const layouts: readonly (readonly [layout: string, form: string, bytes: Uint8Array | string])[] = [
  ['a numbered list of bold questions with the answers between', 'Word', word(questions.flatMap((text, i) => [paragraph(run(text, '<w:b/>'), item(1)), ...(answers[i] ?? []).map((line) => paragraph(line))]))],
  ['a numbered list of bold questions with the answers between', 'HTML', page(questions.map((text, i) => `<ol start="${i + 1}"><li><p><strong>${text}</strong></p></li></ol>${answers[i]?.map((line) => `<p>${line}</p>`).join('')}`))],
  ['a numbered list of bold questions with the answers between', 'OpenDocument', odt(questions.flatMap((text, i) => [numbered([odtParagraph(span(text, 'B'))], 'text:continue-numbering="true"'), ...(answers[i] ?? []).map((line) => odtParagraph(line))]))],
  ['a list of questions and then one of answers', 'Word', word([...questions.map((text) => paragraph(text, item(1))), paragraph('Antwoorden'), ...answers.flatMap(([first = '', ...more]) => [paragraph(first, item(2)), ...more.map((line) => paragraph(line))])])],
  ['a list of questions and then one of answers', 'HTML', page([`<ol>${questions.map((text) => `<li>${text}</li>`).join('')}</ol><h2>Antwoorden</h2><ol>${answers.map((lines) => `<li>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`).join('')}</ol>`])],
  ['a list of questions and then one of answers', 'OpenDocument', odt([numbered(questions.map((text) => odtParagraph(text))), odtParagraph('Antwoorden'), numbered(answers.map((lines) => lines.map((line) => odtParagraph(line)).join('')))])],
  ['a table with a column for each', 'Word', word([table([['Nr', 'Vraag', 'Antwoord'].map((text) => paragraph(text)), ...rows.map((cells) => cells.map((lines) => lines.map((line) => paragraph(line)).join('')))])])],
  ['a table with a column for each', 'OpenDocument', odt([odtTable([['Nr', 'Vraag', 'Antwoord'].map((text) => odtParagraph(text)), ...rows.map((cells) => cells.map((lines) => lines.map((line) => odtParagraph(line)).join('')))])])],
  ['a table with a column for each', 'HTML', page([`<table><tr><th>Nr</th><th>Vraag</th><th>Antwoord</th></tr>${rows.map((cells) => `<tr>${cells.map((lines) => `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`).join('')}</tr>`).join('')}</table>`])],
];

describe('a paper laid out as', () => {
  it.each(layouts)('%s gives its questions and answers from %s', async (_, __, bytes) => {
    expect(await paperOf(bytes)).toEqual({ ...given, asked: '2031-05-04' });
  });
});

it.each([
  ['Word', word(['1. Vaart de pont?', 'Ja.', '*Onderhoud', '2. Wie keurt haar?', 'De inspectie. Die doet dit', '*Vier keer per jaar'].map((text) => paragraph(run(text.replace('*', ''), text.startsWith('*') ? '<w:b/>' : ''))))],
  ['HTML', page(['1. Vaart de pont?', 'Ja.', '<b>Onderhoud</b>', '2. Wie keurt haar?', 'De inspectie. Die doet dit', '<b>Vier keer per jaar</b>'].map((text) => `<p>${text}</p>`))],
])('a paragraph in bold between an answer and a question is a heading in %s', async (_, bytes) => {
  const source = await readGood(bytes);
  const paper = compose(source, segment(source, () => undefined), () => undefined);
  expect(paper?.answers.map(({ view }) => view.text.replace(/\s+/g, ' '))).toEqual(['Ja.', 'De inspectie. Die doet dit Vier keer per jaar']);
  expect(paper?.parts.filter(({ role }) => role === 'heading').at(-1)?.view.text).toBe('Onderhoud');
});

describe('a table whose rows are parted by titles over some of them', () => {
  const titled = [['Nr.', 'Fractie', 'Vraag', 'Antwoord'], ['*Veren'], ['1', 'BB', 'Vaart de pont?', 'Ja.'], ['2', 'WL', 'Hoeveel sluizen zijn er? En waar?', 'Vier.'], ['', '', '', 'Bij Veerdam.'], ['*Toezicht'], ['3', 'BB', 'Wie keurt hen?', 'De inspectie.']];
  const cells = titled.map((row) => row.map((text) => paragraph(run(text.replace('*', ''), text.startsWith('*') ? '<w:b/>' : ''))));

  it.each([
    ['Word', makeDocx({ body: [...head.map((text) => paragraph(text)), table(cells)].join('') })],
    ['HTML', page([`<table>${titled.map((row) => `<tr>${row.map((text) => `<td>${text.startsWith('*') ? `<b>${text.slice(1)}</b>` : text}</td>`).join('')}</tr>`).join('')}</table>`])],
  ])('keeps the columns that its head names in %s', async (_, bytes) => {
    const source = await readGood(bytes);
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.questions.map(({ label, view }) => [label, view.text])).toEqual([['1', 'Vaart de pont?'], ['2', 'Hoeveel sluizen zijn er? En waar?'], ['3', 'Wie keurt hen?']]);
    expect(paper?.answers.map(({ view }) => view.text.replace(/\s+/g, ' '))).toEqual(['Ja.', 'Vier. Bij Veerdam.', 'De inspectie.']);
    expect(paper?.parts.filter(({ role }) => role === 'heading').map(({ view }) => view.text).at(-1)).toBe('Toezicht');
    expect(paper?.parts.some(({ view }) => view.text.includes('Fractie'))).toBe(false);
  });

  it('takes all that stands below a wide head of answers for answer', async () => {
    const source = await readGood(page(['<table><tr><th>Nr.<th>Vraag<th colspan="2">Antwoord<tr><td>1<td>Wat kost de pont? Wie betaalt?<td>4 euro<td>De gemeente<tr><td>2<td>Is dat veel?<td colspan="2">Nee.</table>']));
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.answers.map(({ view }) => view.text)).toEqual(['4 euro De gemeente', 'Nee.']);
  });
});
