// Writes what the fuzzer starts from, a folder for each reader: the specimens in every form, and the papers that lie beside the project where
// they do. Run with tsx; argument: the folder to write to.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { makeDocx, paragraph, run, table } from '../../tests/read/make-docx.ts';
import { listStyle, makeOdt, odtList, odtNote, odtParagraph, odtTable, span } from '../../tests/read/make-odt.ts';
import { makePdf, setLines } from '../../tests/read/make-pdf.ts';
import { readers } from './readers.mjs';

const [, , out = ''] = process.argv;
let count = 0;
function seed(reader, bytes) {
  if (bytes.length <= readers[reader].longest) writeFileSync(join(out, reader, String(count++)), bytes);
}
for (const name of Object.keys(readers)) mkdirSync(join(out, name), { recursive: true });
const without = (start, bytes) => Buffer.from(bytes).subarray(start);
const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => readFileSync(join(folder, name))) : []);
const asMarkup = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function seedWord(parts) {
  const files = unzipSync(makeDocx(parts));
  const names = ['word/document.xml', 'word/_rels/document.xml.rels', 'word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/header1.xml'];
  seed('word', Buffer.from(names.map((name) => (files[name] ? Buffer.from(files[name]).toString('utf8') : '')).join('\f')));
  seed('docx', makeDocx(parts));
}

function seedOdt(parts) {
  const files = unzipSync(makeOdt(parts));
  seed('odt', Buffer.from(['content.xml', 'styles.xml', 'META-INF/manifest.xml'].map((name) => Buffer.from(files[name]).toString('utf8')).join('\f')));
}

const papers = readdirSync('examples').map((name) => readFileSync(join('examples', name), 'utf8'));
for (const text of papers) {
  const lines = text.split('\n').slice(0, 120);
  for (const reader of ['text', 'convert']) seed(reader, Buffer.from(text));
  const parts = lines.filter((line) => line.trim()).map(asMarkup);
  seed('text', Buffer.from(`# ${parts[0]}\n\n${parts.slice(1).map((line, i) => (i % 5 === 1 ? `**${line}**[^1]` : i % 7 === 3 ? `${i}. [${line}](https://voorbeeld.example/)` : line)).join('\n\n')}\n\n[^1]: noot\n\n| a | b |\n|---|---|\n| 1 | <br> |\n`));
  seed('html', Buffer.from(`<body><div id="broodtekst"><h1 class="kamervraagomschrijving_kop">${parts[0]}</h1>${parts.slice(1).map((line, i) => (/^(?:Vraag )?\d+$/.test(line) ? `</div><div class="vraag"><h2 class="nummer">${line}</h2>` : `<p>${line}<a class="nootnum" href="#n${i}">${i}</a></p>`)).join('')}<div class="voet noot" id="n1"><sup><span class="nootnum">1</span></sup><p>noot</p></div><table><tr><td>a<td>b</table></body>`));
  seed('xml', Buffer.from(`<officiele-publicatie><metadata><meta name="DC.title" content="t"/></metadata><kamervragen><kamervraagomschrijving>${parts[0]}</kamervraagomschrijving><vraag><nr>Vraag 1</nr>${parts.slice(1, 20).map((line) => `<al>${line}<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>n</noot.al></noot></al>`).join('')}</vraag><antwoord><nr>Antwoord</nr>${parts.slice(20).map((line) => `<al><nadruk type="vet">${line}</nadruk></al>`).join('')}<table><tgroup><tbody><row><entry>a</entry></row></tbody></tgroup></table></antwoord></kamervragen></officiele-publicatie>`));
  seedWord({
    body: parts.map((line, i) => (i % 7 === 3 ? paragraph(line, '<w:pStyle w:val="Kop"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') : i % 11 === 5 ? table([[paragraph(line), paragraph('x')]]) : paragraph(run(line, i % 3 === 0 ? '<w:b/>' : '') + (i === 4 ? '<w:r><w:footnoteReference w:id="1"/></w:r>' : '')))).join(''),
    styles: '<w:style w:type="paragraph" w:styleId="Kop"><w:basedOn w:val="Basis"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Basis"/>',
    numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Vraag %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    footnotes: `<w:footnote w:id="1">${paragraph('<w:r><w:footnoteRef/></w:r>')}</w:footnote>`, header: paragraph('kop'), relations: { r1: 'https://voorbeeld.example/' },
  });
  seedOdt({
    body: parts.map((line, i) => (i % 7 === 3 ? odtList([odtParagraph(line), odtList([odtParagraph('x')])], 'text:style-name="L" xml:id="a" text:continue-numbering="true"') : i % 11 === 5 ? odtTable([[odtParagraph(line), odtParagraph('x')]]) : odtParagraph(i % 3 === 0 ? span(line, 'Vet') : `${line}${i === 4 ? odtNote('1', 'noot') : ''}`))).join(''),
    automatic: listStyle('L', [['1', 'Vraag ', ''], ['a', '', ')', 'text:display-levels="2"']]), header: odtParagraph('kop'),
    styles: '<style:style style:name="Vet" style:family="text" style:parent-style-name="Basis"><style:text-properties fo:font-weight="bold"/></style:style>',
  });
  seed('pdf', without(9, makePdf([setLines(lines.slice(0, 50).map((line) => line.slice(0, 90)), 60, 780), setLines(lines.slice(50, 90).map((line) => line.slice(0, 90)), 60, 780, { font: 'bold' })])));
  seed('zip', zipSync({ 'a.txt': Buffer.from(text), 'map/b.html': Buffer.from('<p>x'), '../c.txt': Buffer.from('x'), 'd.zip': zipSync({ a: Buffer.from('a') }) }));
}

const beside = '../shared/corpus';
for (const [folder, names] of [['aanhangsel-pypdf-text', ['text', 'convert']], ['excerpts', ['text', 'convert']], ['forms', ['text', 'convert']], ['officiele-html', ['html']], ['officiele-xml', ['xml']], ['brief-docx', ['docx', 'zip']]]) {
  for (const bytes of filesIn(join(beside, folder))) for (const name of names) seed(name, bytes);
}
for (const bytes of filesIn(join(beside, 'aanhangsel-pdf'))) seed('pdf', without(9, bytes));

for (let i = 0; i < 40; i++) seed('repeat', Buffer.from([i * 5, i * 11, i * 17, 0, 0, 0, i].slice(0, 7).map((byte) => byte % 256)));
seed('metadata', Buffer.from('file,identifier,title,issued,dossier,url,publisher\na.txt,kst-99001-12,Titel,2031-02-03,99001,https://voorbeeld.example/a,"Tweede ""Kamer"""\n'));
seed('metadata', Buffer.from('[{"file":"a.txt","identifier":"ah-tk-20302031-1189","issued":"2031-02-03"}]'));
seed('table', Buffer.from('label,aliases,type,iri\nWaterbond,WB|De Waterbond,Organization,https://voorbeeld.example/wb\n'));
for (const fields of ['"action":"masthead","field":"title","value":null', '"action":"answers","answer":"1","questions":["1","2"]', '"action":"add","in":"vraag 1","text":"x","occurrence":2,"type":"Law","row":"y"', '"action":"relink","in":"noot 1","text":"x","identifiers":["a"]', '"action":"hide-person","name":"Jansen"']) seed('corrections', Buffer.from(`[{"document":"kst-99001-12",${fields}}]`));
seed('config', Buffer.from('{"base":"https://voorbeeld.example/","out":"uit","strict":true,"catalogue":{"publisher":{"name":"A"}}}'));
for (const bytes of filesIn('queries')) seed('query', bytes);
seed('query', Buffer.from('PREFIX a: <b:> SELECT DISTINCT ?a (COUNT(*) AS ?n) FROM <x:y> WHERE { { ?a a a:b ; a:c/^a:d* [] , "x"@nl } UNION { BIND(1+2 AS ?q) FILTER NOT EXISTS { GRAPH ?g { ?s ?p 1.0e3 } } } MINUS { VALUES ?x { 1 } } } GROUP BY ?a HAVING(?n > 1) ORDER BY DESC(?a) LIMIT 1 OFFSET 2'));
const statements = readFileSync('dist/doc/kst-99001-12.nt', 'utf8').split('\n');
for (let i = 0; i < statements.length; i += 23) seed('statement', Buffer.from(statements[i]));
seed('ntriples', Buffer.from(statements.slice(0, 12).join('\n')));
seed('turtle', readFileSync('dist/doc/kst-99001-12.ttl').subarray(0, 6000));
seed('jsonld', Buffer.from('{"@context":{"a":"https://voorbeeld.example/"},"@id":"a:b","a:c":[{"@value":"x","@language":"nl"},{"@list":[1,true]}],"@graph":[]}'));
