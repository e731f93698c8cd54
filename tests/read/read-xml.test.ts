import { describe, expect, it } from 'vitest';
import { lineWith, linesOf, marksOf, readBytes, readGood } from './read-as.js';

const questions = `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie>
  <metadata>
    <meta name="OVERHEIDop.indiener" scheme="" content="A. Berk"/>
    <meta name="OVERHEIDop.indiener" scheme="" content="B. Iep"/>
    <meta name="OVERHEIDop.vraagnummer" content=""/>
  </metadata>
  <kamervragen>
    <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2030-2031</tekstregel></kamervraagkop>
    <kamervraagnummer>12</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Berk</achternaam></naam> (<organisatie>BB</organisatie>)
      over <kamervraagonderwerp>het veer</kamervraagonderwerp> (ingezonden <datum isodatum="2031-05-04">4 mei 2031</datum>).</kamervraagomschrijving>
    <vraag><nr>Vraag 1</nr><al>Kent u het ver<?xpp afbreek?>nieuwde veer?<noot id="n7" type="voet"><noot.nr>1</noot.nr><noot.al>Veerbode,
      <extref doc="https://veer.example" soort="URL">veer.example</extref>.</noot.al></noot></al>
      <lijst><li><li.nr>a.</li.nr><al>overdag</al></li><li><li.nr>b.</li.nr><al>in de nacht</al></li></lijst></vraag>
    <antwoord><nr>Antwoord 1</nr><al>Ja.<nootref refid="n7"/></al><tussenkop kopopmaak="vet">De dienst</tussenkop>
      <table><tgroup cols="2"><tbody><row><entry><al>dag</al></entry><entry><al>9 uur</al></entry></row></tbody></tgroup></table></antwoord>
    <antwoord><tussenkop>Antwoord op vraag 2</tussenkop><al>Nee.</al></antwoord>
    <kamervraagopmerking><al>De rest volgt.</al></kamervraagopmerking>
  </kamervragen>
</officiele-publicatie>`;

const old = `<vraagdoc>
  <kop><titel>Tweede Kamer</titel><subtitel>Vergaderjaar 2001-2002</subtitel></kop>
  <vragen><omschr>Vragen van het lid Berk over het veer.</omschr>
    <vraag><nummer>1</nummer><al>Kent u het
veer?<voetref refid="v1" nr="1"/></al></vraag>
    <toelicht><al>Toelichting: deze vraag vult een eerdere aan.</al></toelicht></vragen>
  <reactie><omschr>Antwoord van Minister Iep.</omschr><antwoord><nummer>1</nummer><al>Ja.</al></antwoord></reactie>
  <voetnoot id="v1" nr="1"><al>Veerbode.</al></voetnoot>
</vraagdoc>`;

const paper = `<officiele-publicatie><kamerstuk>
  <kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamerstukkop>
  <dossier><dossiernummer><dossiernr>99 123</dossiernr><begrotingshoofdstuk>XX</begrotingshoofdstuk></dossiernummer><titel>Veren</titel></dossier>
  <stuk><stuknr>Nr. <ondernummer kamer="2">4</ondernummer></stuknr><titel>LIJST</titel><datumtekst>Vastgesteld <datum>4 mei 2031</datum></datumtekst>
    <algemeen><vrije-tekst><tekst><al><nadruk type="vet">1</nadruk></al><al>Vaart het CO<inf>2</inf>-vrij?</al></tekst>
      <divisie><kop><nr>2.</nr><titel>Vervolg</titel></kop><al>Ja.</al></divisie></vrije-tekst>
      <tekst-sluiting><ondertekening><functie>De Minister van Water,</functie><naam><voornaam>B.</voornaam><achternaam>Iep</achternaam></naam></ondertekening></tekst-sluiting>
    </algemeen></stuk></kamerstuk></officiele-publicatie>`;

describe('official XML', () => {
  it('gives the lines of questions and answers the role that the elements tell', async () => {
    const source = await readGood(questions);
    expect(source.lines.map((line) => line.role)).toEqual([
      'masthead', 'masthead', 'masthead', 'question-label', 'question', 'question', 'question',
      'answer-heading', 'answer', 'answer', 'answer', 'answer', 'answer-heading', 'answer', 'remark', 'footnote',
    ]);
    expect(linesOf(source, 'question-label')).toEqual(['Vraag 1']);
    expect(linesOf(source, 'answer-heading')).toEqual(['Antwoord 1', 'Antwoord op vraag 2']);
  });

  it('collapses white space, drops instructions inside words, and prints a list\'s numbers', async () => {
    const source = await readGood(questions);
    expect(linesOf(source)).toContain('Vragen van het lid Berk (BB) over het veer (ingezonden 4 mei 2031).');
    expect(linesOf(source, 'question')).toEqual(['Kent u het vernieuwde veer?1', 'a. overdag', 'b. in de nacht']);
  });

  it('has notes as calls where they stand, also called twice, and bodies after the text', async () => {
    const source = await readGood(questions);
    expect(marksOf(source)).toEqual(['call:1', 'call:1', 'body:1']);
    expect(linesOf(source, 'footnote')).toEqual(['1 Veerbode, veer.example.']);
  });

  it('keeps the cells of a table apart, and metadata by name', async () => {
    const source = await readGood(questions);
    expect(source.text).toContain('dag\t9 uur\n');
    expect([...source.declared]).toEqual([['OVERHEIDop.indiener', ['A. Berk', 'B. Iep']]]);
  });

  it('of before 2010 reads likewise', async () => {
    const source = await readGood(old);
    expect(source.lines.map((line) => line.role)).toEqual(['masthead', 'masthead', 'masthead', 'question-label', 'question', 'remark', 'masthead', 'answer-heading', 'answer', 'footnote']);
    expect(linesOf(source, 'question')).toEqual(['Kent u het veer?1']);
    expect(marksOf(source)).toEqual(['call:1', 'body:1']);
  });

  it('of other papers gives typed paragraphs', async () => {
    const source = await readGood(paper);
    expect(linesOf(source, 'masthead')).toEqual(['Tweede Kamer der Staten-Generaal', '99 123 XX', 'Veren', 'Nr. 4', 'LIJST', 'Vastgesteld 4 mei 2031']);
    expect(linesOf(source, 'heading')).toEqual(['2. Vervolg']);
    expect(linesOf(source, 'signature')).toEqual(['De Minister van Water,', 'B. Iep']);
    expect(lineWith(source, '1')).toMatchObject({ bold: true, paragraph: true });
    expect(linesOf(source)).toContain('Vaart het CO2-vrij?');
  });

  it('is known by its content, with a mark, Windows line ends or in UTF-16', async () => {
    const expected = (await readGood(paper)).text;
    expect((await readGood(`\ufeff${paper.replaceAll('\n', '\r\n')}`)).text).toBe(expected);
    expect((await readGood(Buffer.from(`\ufeff${paper}`, 'utf16le'))).text).toBe(expected);
  });
});

describe('XML that is refused', () => {
  const cases: readonly (readonly [what: string, xml: string, code: string])[] = [
    ['brings entities that multiply', `<!DOCTYPE stuk [<!ENTITY a "veer"><!ENTITY b "&a;&a;&a;">]><stuk><al>&b;</al></stuk>`, 'read/entities'],
    ['names a file outside', `<!DOCTYPE stuk [<!ENTITY x SYSTEM "file:///etc/hostname">]><stuk><al>&x;</al></stuk>`, 'read/entities'],
    ['is nested without end', `<stuk>${'<b>'.repeat(5000)}`, 'read/too-deep'],
    ['holds no text', '<metadata_gegevens><metadata name="x" content="y"/></metadata_gegevens>', 'read/empty'],
  ];
  it.each(cases)('because it %s gives one finding', async (_, xml, code) => {
    expect(await readBytes(xml)).toMatchObject({ source: null, findings: [code] });
  });

  it.each([
    ['<stuk><al>&veer;</al></stuk>', 'regel 1, kolom 16: een verwijzing (&…;) naar iets dat niet is omschreven'],
    ['<kamerstuk>\n<al>veer</kamerstuk>', 'regel 2, kolom 20: hier sluit een element dat niet het laatst geopende is'],
    ['<kamerstuk><al>veer', 'regel 1, kolom 19: «al» wordt nergens gesloten'],
    ['<?xml version="1.0"?><kamerstuk', 'regel 1, kolom 31: het bestand houdt te vroeg op'],
    ['<kamerstuk a="1" a="2"/>', 'regel 1, kolom 24: het attribuut «a» staat er twee keer'],
    ['<kamerstuk a=1/>', 'regel 1, kolom 14: hier hoort een attribuut met zijn waarde tussen aanhalingstekens'],
    ['<kamerstuk/>veer', 'regel 1, kolom 16: er staat iets buiten het buitenste element'],
    ['<kamerstuk>3 < 4</kamerstuk>', 'regel 1, kolom 15: dit teken mag hier niet staan'],
    ['<kamerstuk><!-- -- --></kamerstuk>', 'regel 1, kolom 19: «malformed comment.»'],
  ])('because it is not well-formed is told where and why, in Dutch: %j', async (xml, why) => {
    const { findings, details } = await readBytes(xml);
    expect([findings, details]).toEqual([['read/damaged'], [`geen welgevormde XML: op ${why}`]]);
  });
});
