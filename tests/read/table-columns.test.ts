import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { segment } from '../../src/segment/segment.js';
import { makeDocx, paragraph } from './make-docx.js';
import { makeOdt, odtParagraph } from './make-odt.js';
import { lineText, readGood } from './read-as.js';

/** The rows of the tables in a paper, each cell with its column before it. */
async function cellsOf(bytes: Uint8Array | string): Promise<readonly string[]> {
  const source = await readGood(bytes);
  return source.lines.map((line) => `${line.cell ?? '-'}${lineText(source, line)}${source.text.endsWith('\n', line.end) ? '/' : ''}`).join(' ').split('/').map((row) => row.trim()).filter((row) => row !== '');
}

const html = (rows: string) => `<article><table>${rows}</table></article>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const word = (rows: readonly string[]) => makeDocx({ body: `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>` });
const odt = (rows: readonly (readonly (readonly [text: string, attributes?: string])[])[]) => makeOdt({
  body: `<table:table>${rows.map((cells) => `<table:table-row>${cells.map(([text, attributes]) => (text === '' ? '<table:covered-table-cell/>' : `<table:table-cell ${attributes ?? ''}>${odtParagraph(text)}</table:table-cell>`)).join('')}</table:table-row>`).join('')}</table:table>`,
});
const cals = (rows: string) => `<kamervragen><antwoord><table><tgroup cols="3"><colspec colname="a"/><colspec colname="b"/><colspec colname="c"/>${rows}</tgroup></table></antwoord></kamervragen>`;

const head = ['0nr 1vraag 2antwoord'];
const reaching = [...head, '01 1kade? 2ja', '02 2nee', '0 1brug? 2ja'];

describe('the cells of a table', () => {
  it.each([
    ['HTML', html('<tr><th>nr<th>vraag<th>antwoord<tr><td>1<td rowspan="2">kade?<td>ja<tr><td rowspan=2>2<td>nee<tr><td>brug?<td>ja'), reaching],
    ['XML', cals('<tbody><row><entry>nr</entry><entry>vraag</entry><entry>antwoord</entry></row><row><entry>1</entry><entry morerows="1">kade?</entry><entry>ja</entry></row><row><entry morerows="1">2</entry><entry>nee</entry></row><row><entry>brug?</entry><entry>ja</entry></row></tbody>'), reaching],
    ['OpenDocument', odt([[['nr'], ['vraag'], ['antwoord']], [['1'], ['kade?', 'table:number-rows-spanned="2"'], ['ja']], [['2', 'table:number-rows-spanned="2"'], [''], ['nee']], [[''], ['brug?'], ['ja']]]), reaching],
    ['Word', word([cell('nr') + cell('vraag') + cell('antwoord'), cell('1') + cell('kade en brug', '<w:gridSpan w:val="2"/>'), `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('brug?')}${cell('ja')}`]), [...head, '01 1kade en brug', '0 1brug? 2ja']],
    ['XML, by the names of columns', cals('<tbody><row><entry namest="a" nameend="b">kade</entry><entry>ja</entry></row><row><entry colname="b">brug?</entry><entry colname="c">ja</entry><entry>x</entry></row></tbody>'), ['0kade 2ja', '0 1brug? 2ja 3x']],
  ])('stand in the columns in which they are shown: %s', async (_, bytes, rows) => expect(await cellsOf(bytes)).toEqual(rows));

  it('reach down to the end of the head or the body, and no row reaches into a table inside or after it', async () => {
    expect(await cellsOf(html('<thead><tr><th rowspan=0>nr<th>vraag</thead><tbody><tr><td rowspan=0>1<td>kade<tr><td>brug<td>hek<tbody><tr><td>2<td>sluis'))).toEqual(['0nr 1vraag', '01 1kade', '0 1brug 2hek', '02 1sluis']);
    expect(await cellsOf(html('<tr><td rowspan=3>a<td>b<tr><td><table><tr><td>c<td>d</table>'))).toEqual(['0a 1b', '0c 1d']);
  });

  it('are counted where a row has as many as the first: an edge was dragged', async () => {
    expect(await cellsOf(html('<tr><td>nr<td>vraag<td colspan=2>antwoord<tr><td>1<td colspan=2>kade?<td>ja'))).toEqual([...head, '01 1kade? 2ja']);
  });

  it('that all say they are wide and high cost a stranger nothing', async () => {
    const source = await readGood(html(`${'<tr>'}${'<td rowspan=9999 colspan=1000>x'.repeat(2000)}${'<tr><td>a<td>b'.repeat(5000)}`));
    expect(source.lines.length).toBeLessThan(20_000);
    expect(Math.max(...source.lines.slice(-9).map((line) => line.cell ?? 0))).toBeLessThan(30);
  });

  it('of a list of questions are its questions and answers, also where one of them reaches over others', async () => {
    const rows = '<tr><th>Nr<th colspan=2>Vraag<th>Antwoord<tr><td>1<td colspan=2 rowspan=2>Vaart de pont op zondag?<td>Ja, dan ook.<tr><td>2<td>Ook op feestdagen.<tr><td>3<td>Wie<td>betaalt de pont?<td>De provincie.<tr><td>4<td colspan=2>Wie stuurt haar?<td>Een schipper.';
    const source = await readGood(`<!DOCTYPE html><article><h1>Lijst van vragen en antwoorden</h1><p>Vastgesteld 9 oktober 2031</p><table>${rows}</table></article>`);
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.questions.map(({ view }) => view.text)).toEqual(['Vaart de pont op zondag?', '', 'Wie betaalt de pont?', 'Wie stuurt haar?']);
    expect(paper?.answers.map(({ view }) => view.text)).toEqual(['Ja, dan ook.', 'Ook op feestdagen.', 'De provincie.', 'Een schipper.']);
  });
});
