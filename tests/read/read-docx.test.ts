import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expectProportion } from '../proportion.js';
import { makeDocx, paragraph, run, table } from './make-docx.js';
import { lineWith, linesOf, marksOf, readBytes, readGood } from './read-as.js';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, abstract: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const at = (id: number, depth = 0) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('numbers that Word counts', () => {
  it('are printed before the text, and count on after other paragraphs', async () => {
    const numbering = list(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)')) + use(1, 0);
    const body = [paragraph('Wie beheert de sluis?', at(1)), paragraph('de kolk', at(1, 1)), paragraph('de deuren', at(1, 1)), paragraph('De provincie.'), paragraph('Sinds wanneer?', at(1)), paragraph('het hek', at(1, 1))];
    const source = await readGood(makeDocx({ body: body.join(''), numbering }));
    expect(linesOf(source)).toEqual(['1. Wie beheert de sluis?', 'a) de kolk', 'b) de deuren', 'De provincie.', '2. Sinds wanneer?', 'a) het hek']);
  });

  it('start anew where a list says so, once', async () => {
    const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    const body = [1, 1, 2, 2, 1].map((id) => paragraph('sluis', at(id))).join('');
    expect(linesOf(await readGood(makeDocx({ body, numbering })))).toEqual(['1. sluis', '2. sluis', '7. sluis', '8. sluis', '9. sluis']);
  });

  it('of a deeper level run on where the list says that no level above starts it anew, or not this one', async () => {
    const numbering = list(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'decimal', '(%3)', '<w:lvlRestart w:val="0"/>') + level(3, 'decimal', '[%4]', '<w:lvlRestart w:val="1"/>')) + use(1, 0);
    const body = [0, 1, 2, 2, 3, 1, 2, 3, 0, 1, 2, 3].map((depth) => paragraph('sluis', at(1, depth))).join('');
    const numbers = linesOf(await readGood(makeDocx({ body, numbering }))).map((line) => line.replace(' sluis', ''));
    expect(numbers).toEqual(['1.', 'a)', '(1)', '(2)', '[1]', 'b)', '(3)', '[2]', '2.', 'a)', '(4)', '[1]']);
  });

  it('come from a style and from the style it is based on, with the words of the list', async () => {
    const numbering = list(0, level(0, 'decimal', 'Vraag %1', '<w:pStyle w:val="Vraagkop"/>')) + use(1, 0);
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Vraagkop"><w:name w:val="vraagkop"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Nauw"><w:name w:val="nauw"/><w:basedOn w:val="Vraagkop"/></w:style>',
    ].join('');
    const body = paragraph('', '<w:pStyle w:val="Vraagkop"/>') + paragraph('Waarom?') + paragraph('over de sluis', '<w:pStyle w:val="Nauw"/>');
    const source = await readGood(makeDocx({ body, numbering, styles }));
    expect(linesOf(source)).toEqual(['Vraag 1 ', 'Waarom?', 'Vraag 2 over de sluis']);
    expect(lineWith(source, 'Vraag 2 over de sluis').bold).toBe(true);
  });

  it('of deeper levels hold those above; a list taken off prints none; bullets print as dots, blank ones not at all', async () => {
    const numbering = list(0, level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + use(1, 0) + list(1, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', ' ')) + use(2, 1);
    const body = [paragraph('kade', at(1)), paragraph('kade', at(1)), paragraph('steen', at(1, 1)), paragraph('los', at(0)), paragraph('punt', at(2)), paragraph('vervolg', at(2, 1))].join('');
    expect(linesOf(await readGood(makeDocx({ body, numbering })))).toEqual(['I kade', 'II kade', '2.1 steen', 'los', '• punt', 'vervolg']);
  });
});

describe('notes in Word', () => {
  const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
  const call = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it('are numbered in the order of their calls, wherever their bodies stand in the file', async () => {
    const body = paragraph(run('De sluis') + call('footnote', 5) + run(' en de brug') + call('footnote', 2) + run('.'));
    const source = await readGood(makeDocx({ body, footnotes: note('footnote', 2, 'Over de brug.') + note('footnote', 5, 'Over de sluis.') }));
    expect(source.text).toBe('De sluis1 en de brug2.\n1 Over de sluis.\n2 Over de brug.\n');
    expect(marksOf(source)).toEqual(['call:1', 'call:2', 'body:1', 'body:2']);
    expect(linesOf(source, 'footnote')).toEqual(['1 Over de sluis.', '2 Over de brug.']);
  });

  it('at the end have marks of their own, in small Roman figures', async () => {
    const body = paragraph(run('De sluis') + call('footnote', 1) + call('endnote', 1));
    const source = await readGood(makeDocx({ body, footnotes: note('footnote', 1, 'Voet.'), endnotes: note('endnote', 1, 'Eind.') }));
    expect(marksOf(source)).toEqual(['call:1', 'call:i', 'body:1', 'body:i']);
  });

  it('without a mark of their own get the mark of their call', async () => {
    const source = await readGood(makeDocx({ body: paragraph(run('De sluis') + call('footnote', 1)), footnotes: `<w:footnote w:id="1">${paragraph('Kaal.')}</w:footnote>` }));
    expect(linesOf(source, 'footnote')).toEqual(['1 Kaal.']);
  });

  it('with a mark that was typed are read too, and do not count', async () => {
    const typed = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>*</w:t></w:r>';
    const body = paragraph(`${run('De sluis')}${typed}${run(' en de brug')}${call('footnote', 2)}${run('.')}`);
    const source = await readGood(makeDocx({ body, footnotes: `<w:footnote w:id="7">${paragraph(run('*') + run(' Over de sluis.'))}</w:footnote>${note('footnote', 2, 'Over de brug.')}` }));
    expect(linesOf(source)).toEqual(['De sluis* en de brug1.', '* Over de sluis.', '1 Over de brug.']);
    expect(marksOf(source)).toEqual(['call:*', 'call:1', 'body:*', 'body:1']);
  });

  it('take time in proportion to their number', async () => {
    await expectProportion(async (share) => {
      const ids = Array.from({ length: share * 4000 }, (_, id) => id);
      const bytes = makeDocx({ body: paragraph(ids.map((id) => run('sluis') + call('footnote', id)).join('')), footnotes: ids.map((id) => note('footnote', id, 'Dicht.')).join('') });
      expect(linesOf(await readGood(bytes), 'footnote')).toHaveLength(ids.length);
    });
  });
});

describe('changes in Word', () => {
  it('are read as accepted, with one finding that counts them', async () => {
    const body = [
      paragraph(`${run('De ')}<w:del>${run('oude')}</w:del><w:ins>${run('nieuwe')}</w:ins>${run(' sluis')}`),
      paragraph('eerste helft', '<w:rPr><w:del/></w:rPr>'),
      paragraph(' tweede helft'),
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('weg')}</w:tc></w:tr></w:tbl>`,
    ].join('');
    const { source, findings, details } = await readBytes(makeDocx({ body }));
    expect(source && linesOf(source)).toEqual(['De nieuwe sluis', 'eerste helft tweede helft']);
    expect([findings, details]).toEqual([['read/tracked-changes'], ['4']]);
  });

  it.each([
    ['a row', table([[paragraph('1')]]).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>')],
    ['the end of a paragraph', paragraph('weg', '<w:rPr><w:del/></w:rPr>')],
    ['a paragraph with its end', paragraph(`<w:del>${run('weg')}</w:del>`, '<w:rPr><w:del/></w:rPr>')],
  ])('are told of when all that was deleted is %s', async (_, deleted) => {
    const { findings, details } = await readBytes(makeDocx({ body: deleted + paragraph('De sluis') }));
    expect([findings, details]).toEqual([['read/tracked-changes'], ['1']]);
  });

  it('leave no number of an item that was deleted or moved away', async () => {
    const gone = (change: string) => paragraph(`<w:${change}>${run('weg')}</w:${change}>`, `${at(1)}<w:rPr><w:${change}/></w:rPr>`);
    const body = [gone('del'), paragraph('kade', at(1)), gone('moveFrom'), paragraph('brug', at(1)), gone('del'), paragraph(`<w:moveTo>${run('sluis')}</w:moveTo>`, at(1))].join('');
    const { source } = await readBytes(makeDocx({ body, numbering: list(0, level(0, 'decimal', '%1.')) + use(1, 0) }));
    expect(source && linesOf(source)).toEqual(['1. kade', '2. brug', '3. sluis']);
  });
});

describe('text in Word', () => {
  it('has tabs, line ends and hyphens as printed, no hidden text and no field codes', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DOCPROPERTY datum</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = paragraph(
      `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>twee</w:t><w:noBreakHyphen/><w:t>delig ge</w:t><w:softHyphen/><w:t>heel</w:t></w:r>${run('geheim', '<w:vanish/>')}${run(' op ')}${field}${run('4 mei 2031')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );
    expect(linesOf(await readGood(makeDocx({ body })))).toEqual(['a\tb', 'twee-delig geheel op 4 mei 2031']);
  });

  it('prints the words of links, not their addresses', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://brug.example/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = paragraph(`<w:hyperlink r:id="rId9">${run('de sluis')}</w:hyperlink>${run(' en ')}${field}${run('de brug')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
    expect(linesOf(await readGood(makeDocx({ body })))).toEqual(['de sluis en de brug']);
  });

  it('is read behind a field that begins and never ends, in the text and in a note', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>';
    const inside = `${begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('4 mei')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = paragraph(`${run('De ')}${begin}${run('sluis')}<w:r><w:footnoteReference w:id="1"/></w:r>`) + paragraph(`${run('op ')}${inside}${run('.')}`);
    const source = await readGood(makeDocx({ body, footnotes: `<w:footnote w:id="1">${paragraph(`${run('Die')}${begin}${run(' is dicht.')}`)}</w:footnote>` }));
    expect(linesOf(source)).toEqual(['De sluis1', 'op 4 mei.', '1 Die is dicht.']);
  });

  it('prints a text box once, beside the text on the first page', async () => {
    const box = `<w:txbxContent>${paragraph('Datum 4 mei 2031')}</w:txbxContent>`;
    const body = paragraph(`${run('Geachte voorzitter')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`);
    const source = await readGood(makeDocx({ body }));
    expect(linesOf(source)).toEqual(['Geachte voorzitter', 'Datum 4 mei 2031']);
    expect(linesOf(source, 'masthead')).toEqual(['Datum 4 mei 2031']);
  });

  it('has the weight of its style unless the run says otherwise, and the page of its breaks', async () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="S"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="K"><w:name w:val="heading 2"/><w:basedOn w:val="S"/><w:rPr><w:b/></w:rPr></w:style>';
    const body = `${paragraph('Kop', '<w:pStyle w:val="K"/>')}${paragraph(run('niet vet', '<w:b w:val="0"/>'), '<w:pStyle w:val="K"/>')}${paragraph('<w:r><w:br w:type="page"/></w:r>')}${paragraph('verder')}`;
    const source = await readGood(makeDocx({ body, styles }));
    expect(lineWith(source, 'Kop')).toMatchObject({ bold: true, role: 'heading', page: 1, paragraph: true });
    expect(lineWith(source, 'niet vet').bold).toBe(false);
    expect(lineWith(source, 'verder').page).toBe(2);
  });

  it('is found by what the parts say of each other, whatever they are called', async () => {
    const body = paragraph(run('Kop'), '<w:pStyle w:val="K"/>') + paragraph(`${run('De sluis')}<w:r><w:footnoteReference w:id="1"/></w:r>`, at(1)) + '<w:sectPr><w:headerReference w:type="default" r:id="rIdHead"/></w:sectPr>';
    const usual = unzipSync(makeDocx({ body, header: paragraph('Waterschap'), styles: '<w:style w:type="paragraph" w:styleId="K"><w:name w:val="heading 1"/></w:style>', numbering: list(0, level(0, 'decimal', '%1.')) + use(1, 0), footnotes: `<w:footnote w:id="1">${paragraph('Dicht.')}</w:footnote>` }));
    const relation = (type: string, target: string) => `<Relationship Id="r${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const relations = (inside: string) => strToU8(`<Relationships>${inside}</Relationships>`);
    const parts = Object.fromEntries(Object.entries(usual).flatMap(([name, bytes]) => (/^word\/[a-z\d]+\.xml$/.test(name) ? [[name.replace('.xml', 'x2.xml').replace('word/', 'tekst/'), bytes]] : [])));
    const own = relations(`${['styles', 'numbering', 'footnotes'].map((type) => relation(type, `${type}x2.xml`)).join('')}<Relationship Id="rIdHead" Target="header1x2.xml"/>`);
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const source = await readGood(zipSync({ '[Content_Types].xml': strToU8(`<Types><Override PartName="/tekst/documentx2.xml" ContentType="${main}"/></Types>`), '_rels/.rels': relations(relation('officeDocument', '/tekst/documentx2.xml')), 'tekst/_rels/documentx2.xml.rels': own, ...parts }));
    expect(linesOf(source)).toEqual(['Waterschap', 'Kop', '1. De sluis1', '1 Dicht.']);
    expect(lineWith(source, 'Kop').role).toBe('heading');
  });

  it('of tables keeps every cell in order, rows on lines, cells parted by tabs', async () => {
    const body = table([[paragraph('1'), paragraph('Wie?'), paragraph('Niemand.') + paragraph('Echt niet.')], [paragraph('2'), paragraph(''), paragraph('Ja.')]]);
    const source = await readGood(makeDocx({ body }));
    expect(source.text).toBe('1\tWie?\tNiemand.\nEcht niet.\n2\t\tJa.\n');
    expect(source.lines.map((line) => line.cell)).toEqual([0, 1, 2, 2, 0, 1, 2]);
    expect(linesOf(source, 'table-row')).toHaveLength(7);
  });

  it('of rows and cells that are content controls is read as that of others', async () => {
    const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl>${control(`<w:tr>${cell('1')}${control(cell('Wie?'))}${cell('Niemand.')}</w:tr>`)}</w:tbl>`;
    expect((await readGood(makeDocx({ body }))).text).toBe('1\tWie?\tNiemand.\n');
  });

  it('of a table that only lays out stays plain paragraphs; a floating one on the first page is the letterhead', async () => {
    const body = table([[paragraph(''), paragraph('Geachte voorzitter,')]]) + table([[paragraph('Sluisweg 4')]], '<w:tblpPr/>');
    const source = await readGood(makeDocx({ body }));
    expect(linesOf(source).filter((text) => text !== '')).toEqual(['Geachte voorzitter,', 'Sluisweg 4']);
    expect(lineWith(source, 'Geachte voorzitter,').role).toBeUndefined();
    expect(lineWith(source, 'Sluisweg 4').role).toBe('masthead');
  });

  it('starts with the head of its first page, page numbers set apart', async () => {
    const header = paragraph('Waterschap') + paragraph(`${run('Pagina ')}<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`);
    const body = `${paragraph('Beste lezer')}<w:sectPr><w:headerReference w:type="default" r:id="rIdHead"/><w:titlePg w:val="0"/></w:sectPr>`;
    const source = await readGood(makeDocx({ body, header }));
    expect(linesOf(source)).toEqual(['Waterschap', 'Pagina 1', 'Beste lezer']);
    expect(source.lines.map((line) => line.role)).toEqual(['masthead', 'page-furniture', undefined]);
  });
});
