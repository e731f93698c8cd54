import { describe, expect, it } from 'vitest';
import { linesOf, marksOf, readBytes, readGood } from './read-as.js';

const page = `<!DOCTYPE html><html lang="nl"><head><title>Site</title><meta content="kv-tk-2031Z00001" name="DC.identifier" data-scheme="x"></head>
<body><nav><p>Menu</p></nav><main><table><tr><td>Datum publicatie</td><td>5 mei 2031</td></tr></table>
<article><div class="stuk broodtekst-container" id="broodtekst">
  <h1 class="kamervraagomschrijving_kop no-toc">Vragen van het lid Berk over
     het veer</h1>
  <div class="vraag"><h2 class="stuktitel no-toc"><a id="d1" name="d1"></a>Vraag 1</h2>
    <p>Kent u het veer?<a class="nootnum supernote-click-n1" href="#n1">1</a> <a class="nootnum" href="#n2">2</a></p>
    <ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">a.</span> overdag</p></li></ul></div>
  <div class="antwoord"><p class="nummer">Antwoord 1</p><p>Ja, <strong class="vet">zeker</strong>.<br>En ook <a class="externe_link" href="https://veer.example" title="veer">dit</a>.</p><h3>De dienst</h3></div>
  <div class="kamervraagopmerking"><p>De rest volgt.</p></div>
  <p class="ondertekening"><span class="functie">De Minister,</span> <span class="naam">B. Iep</span></p>
</div></article>
<div id="noten"><h2>Noten</h2><div class="voet noot snp-mouseoffset" id="n1"><h5 class="note-close"><a>X</a> Noot</h5><sup><span class="nootnum">1</span></sup><p>Veerbode.</p></div></div>
</main><script>var x = "tekst";</script></body></html>`;

describe('a page of officielebekendmakingen.nl', () => {
  it('is read without the site around it, with the roles that its classes tell', async () => {
    const source = await readGood(page);
    expect(source.format).toBe('html');
    expect(source.lines.map((line) => line.role)).toEqual([
      'masthead', 'question-label', 'question', 'question', 'answer-heading', 'answer', 'answer', 'answer', 'remark', 'signature', 'heading', 'footnote',
    ]);
    expect(linesOf(source).slice(0, 4)).toEqual(['Vragen van het lid Berk over het veer', 'Vraag 1', 'Kent u het veer?1 2', 'a. overdag']);
    expect(linesOf(source, 'answer')).toEqual(['Ja, zeker.', 'En ook dit.', 'De dienst']);
  });

  it('has its note calls, note bodies without the closing cross, links and metadata', async () => {
    const source = await readGood(page);
    expect(marksOf(source)).toEqual(['call:1', 'call:2', 'body:1']);
    expect(linesOf(source, 'footnote')).toEqual(['1 Veerbode.']);
    expect(source.links.map((link) => link.href)).toEqual(['https://veer.example']);
    expect(source.declared.get('DC.identifier')).toEqual(['kv-tk-2031Z00001']);
  });

  it('may be a fragment, or any page with paragraphs', async () => {
    expect(linesOf(await readGood('<div class="vraag"><h2>Vraag 3</h2><p>Vaart het?</p></div>'), 'question-label')).toEqual(['Vraag 3']);
    expect(linesOf(await readGood('<p>Een<p>Twee &amp; meer<ul><li>Drie'))).toEqual(['Een', 'Twee & meer', 'Drie']);
  });

  it('keeps the cells of its tables apart', async () => {
    expect((await readGood('<table><tr><th>nr</th><th>vraag</th></tr><tr><td>1</td><td><p>Wie?</p></td></tr></table>')).text).toBe('nr\tvraag\n1\tWie?\n');
  });

  it('nested without end, or without text, gives one finding', async () => {
    expect(await readBytes('<div>'.repeat(200_000))).toMatchObject({ source: null, findings: ['read/too-deep'] });
    expect(await readBytes('<html><body><script>1</script></body></html>')).toMatchObject({ source: null, findings: ['read/empty'] });
  });
});
