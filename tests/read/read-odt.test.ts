import { describe, expect, it } from 'vitest';
import { listStyle, makeOdt, odtList, odtNote, odtParagraph, odtTable, span } from './make-odt.js';
import { lineWith, linesOf, marksOf, readBytes, readGood } from './read-as.js';

const p = odtParagraph;
const named = (name: string, more = '') => `text:style-name="${name}" ${more}`;

describe('numbers of lists in OpenDocument', () => {
  const automatic = listStyle('L', [['1', '', '.'], ['a', '', ')']]) + listStyle('V', [['1', 'Vraag ', '']]) + listStyle('D', [['I', '', ''], ['1', '', '', 'text:display-levels="2"']]);
  const lines = async (body: string, styles = '') => linesOf(await readGood(makeOdt({ body, automatic, styles })));

  it('are printed before the first paragraph of an item, deeper levels anew', async () => {
    const list = odtList([p('Wie beheert de sluis?') + p('En wie betaalt?'), p('Sinds wanneer?') + odtList([p('de kolk'), p('de deuren')]), p('Waarom?') + odtList([p('het hek')])], named('L'));
    expect(await lines(list)).toEqual(['1. Wie beheert de sluis?', 'En wie betaalt?', '2. Sinds wanneer?', 'a) de kolk', 'b) de deuren', '3. Waarom?', 'a) het hek']);
  });

  it('start anew, or go on where a list says so, from the number that an item is given', async () => {
    const parts = [odtList([p('sluis')], named('L', 'xml:id="een"')), p('De provincie.'), odtList([p('brug')], named('L', 'text:continue-numbering="true"')), odtList([p('kade')], named('L')), odtList([p('hek')], named('L', 'text:continue-list="een"'))];
    const given = `<text:list ${named('L')}><text:list-item text:start-value="7">${p('loods')}</text:list-item><text:list-header>${p('los')}</text:list-header><text:list-item>${p('')}</text:list-item></text:list>`;
    expect(await lines(parts.join('') + given + p('Einde.'))).toEqual(['1. sluis', 'De provincie.', '2. brug', '1. kade', '3. hek', '7. loods', 'los', 'Einde.']);
  });

  it('have the words and the levels of their style; so have headings', async () => {
    const outline = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/></text:outline-style>';
    const nested = odtList([p('kade') + odtList([p('steen')])], named('D'));
    const heading = (text: string) => `<text:h text:outline-level="1">${text}</text:h>`;
    expect(await lines(odtList([p('')], named('V')) + p('Waarom?') + nested + heading('Water') + heading('Land'), outline)).toEqual(['Vraag 1 Waarom?', 'I kade', 'I.1 steen', '1. Water', '2. Land']);
  });

  it('of an item that only holds a deeper list are not counted; bullets print as dots', async () => {
    const dots = '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/></text:list-style>';
    expect(linesOf(await readGood(makeOdt({ automatic: automatic + dots, body: odtList([p('een'), odtList([p('onder')]), p('twee')], named('L')) + odtList([p('punt')], named('B')) })))).toEqual(['1. een', 'a) onder', '2. twee', '• punt']);
  });
});

describe('text in OpenDocument', () => {
  it('has its notes at the end with their marks, the words of its links, and spaces and tabs as spaces', async () => {
    const body = p(`De${'<text:s text:c="2"/>'}sluis${odtNote('1', 'Over de sluis.')}<text:tab/>en <text:a xlink:href="https://brug.example/b">de brug</text:a>${odtNote('2', 'Over de brug.')}.<text:line-break/>Einde.`);
    const source = await readGood(makeOdt({ body }));
    expect(source.format).toBe('odt');
    expect(linesOf(source)).toEqual(['De sluis1 en de brug2.', 'Einde.', '1 Over de sluis.', '2 Over de brug.']);
    expect(marksOf(source)).toEqual(['call:1', 'call:2', 'body:1', 'body:2']);
  });

  it('has the weight of its style and of the style that this is based on, and no hidden text', async () => {
    const text = (name: string, family: string, properties: string, parent = '') => `<style:style style:name="${name}" style:family="${family}" ${parent}><style:text-properties ${properties}/></style:style>`;
    const styles = text('Vet', 'paragraph', 'fo:font-weight="bold"') + text('Geheim', 'text', 'text:display="none"') + text('Dun', 'text', 'fo:font-weight="normal"');
    const automatic = text('P1', 'paragraph', '', 'style:parent-style-name="Vet"');
    const source = await readGood(makeOdt({ styles, automatic, body: p(`Kop${span(' geheim', 'Geheim')}`, 'P1') + p(span('niet vet', 'Dun'), 'P1') + '<text:h>Titel</text:h>' }));
    expect(lineWith(source, 'Kop')).toMatchObject({ bold: true, paragraph: true });
    expect(lineWith(source, 'niet vet').bold).toBe(false);
    expect(lineWith(source, 'Titel').role).toBe('heading');
  });

  it('of tables keeps every cell in order; of frames and the head of the page makes the letterhead', async () => {
    const frame = p(`<draw:frame><draw:text-box>${p('Datum 4 mei 2031')}</draw:text-box></draw:frame><draw:custom-shape>${p('Uw kenmerk')}${p('417')}</draw:custom-shape>Beste lezer,`);
    const source = await readGood(makeOdt({ header: p('Waterschap') + p('Blad <text:page-number>1</text:page-number>'), body: frame + odtTable([[p('1'), p('Wie?'), p('Niemand.') + p('Echt niet.')], [p('2'), p(''), p('Ja.')]]) }));
    expect(source.text).toBe('Waterschap\nDatum 4 mei 2031\nUw kenmerk\n417\nBeste lezer,\n1\tWie?\tNiemand.\nEcht niet.\n2\t\tJa.\n');
    expect(linesOf(source, 'masthead')).toEqual(['Waterschap', 'Datum 4 mei 2031', 'Uw kenmerk', '417']);
  });

  it('is read as if its changes were accepted, with one finding that counts them', async () => {
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p('oude')}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>`;
    const { source, findings, details } = await readBytes(makeOdt({ body: `${changes}${p('De <text:change/><text:change-start/>nieuwe<text:change-end/> sluis<office:annotation><text:p>Klopt dit?</text:p></office:annotation>.')}` }));
    expect([source && linesOf(source), findings, details]).toEqual([['De nieuwe sluis.'], ['read/tracked-changes'], ['2']]);
  });
});

describe('an OpenDocument file that can not be read', () => {
  it.each([
    ['locked', makeOdt({ body: '', manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }), 'read/encrypted', 'OpenDocument'],
    ['damaged', makeOdt({ body: '<text:p>' }), 'read/damaged', 'OpenDocument, content.xml: geen welgevormde XML'],
    ['cut off', makeOdt({ body: p('sluis') }).subarray(0, 600), 'read/damaged', 'OpenDocument, de inhoudsopgave'],
    ['nested without end', makeOdt({ body: '<text:section>'.repeat(300) }), 'read/too-deep', 'OpenDocument, content.xml'],
    ['a spreadsheet', makeOdt({ body: '', type: 'application/vnd.oasis.opendocument.spreadsheet' }), 'read/binary', 'een ander OpenDocument-bestand'],
  ])('gives one finding, being %s', async (_, bytes, code, detail) => {
    const { source, findings, details } = await readBytes(bytes);
    expect([source, findings]).toEqual([null, [code]]);
    expect(details[0]).toContain(detail);
  });
});
