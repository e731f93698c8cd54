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

  it('has its note calls, note bodies without the closing cross, and metadata', async () => {
    const source = await readGood(page);
    expect(marksOf(source)).toEqual(['call:1', 'call:2', 'body:1']);
    expect(linesOf(source, 'footnote')).toEqual(['1 Veerbode.']);
    expect(source.declared.get('DC.identifier')).toEqual(['kv-tk-2031Z00001']);
  });

  it('may be a fragment, or any page with paragraphs', async () => {
    expect(linesOf(await readGood('<div class="vraag"><h2>Vraag 3</h2><p>Vaart het?</p></div>'), 'question-label')).toEqual(['Vraag 3']);
    expect(linesOf(await readGood('<p>Een<p>Twee &amp; meer<ul><li>Drie'))).toEqual(['Een', 'Twee & meer', 'Drie']);
  });

  it('keeps the cells of its tables apart', async () => {
    expect((await readGood('<table><tr><th>nr</th><th>vraag</th></tr><tr><td>1</td><td><p>Wie?</p></td></tr></table>')).text).toBe('nr\tvraag\n1\tWie?\n');
  });

  it.each([
    ['<p>Op <time datetime="2031-05-03">3 mei</time> <st1:place>bij</st1:place> <mijn-woord>de</mijn-woord> <dfn>pont</dfn><img src="x"><o:p></o:p>.</p>', ['Op 3 mei bij de pont.']],
    ['Op <time>3 mei</time><hr>varen<mijn-kaart>lees</mijn-kaart><mijn-kaart>meer</mijn-kaart>', ['Op 3 mei', 'varen', 'lees', 'meer']],
    ['<dl><dt>Vraag 1</dt><dd><p>Vaart het?</p><p>Hoe laat?</p></dd><dd>Ja<div>Nee</div></dd></dl>', ['Vraag 1', 'Vaart het?', 'Hoe laat?', 'Ja', 'Nee']],
  ])('parts its lines where a browser does: %s', async (html, lines) => expect(linesOf(await readGood(`<article>${html}</article>`))).toEqual(lines));

  it('nested without end, or without text, gives one finding', async () => {
    expect(await readBytes('<div>'.repeat(200_000))).toMatchObject({ source: null, findings: ['read/too-deep'] });
    expect(await readBytes('<html><body><script>1</script></body></html>')).toMatchObject({ source: null, findings: ['read/empty'] });
  });
});

describe('a page of any site', () => {
  const site = (inside: string) => readGood(`<!DOCTYPE html><body><nav><ol><li>Home</li></ol></nav><div role="dialog"><p>Wij gebruiken koekjes.</p></div><div hidden>weg</div>${inside}<footer><p>Over deze site</p></footer></body>`).then(linesOf);

  it.each([
    ['its main part', '<p>Menu</p><main><p>Vaart het veer?</p></main>'],
    ['its article', '<main><p>Deel dit</p><article><h1></h1><p>Vaart het veer?</p></article></main>'],
    ['its main part, where articles are cards beside the text', `<main><p>Vaart het veer?</p><article>Ook</article></main>`],
    ['all but what the site says of itself', '<div><p>Vaart het veer?</p></div>'],
  ])('is read by %s', async (_, inside) => expect((await site(inside)).filter((line) => line !== 'Ook')).toEqual(['Vaart het veer?']));

  it('keeps a foot in which notes stand', async () => {
    expect(linesOf(await readGood('<body><p>Het veer<a href="#n" id="r">1</a>.</p><footer><p id="n">1 Zelden. <a href="#r">terug</a></p></footer></body>'))).toEqual(['Het veer1.', '1 Zelden.']);
  });
});

describe('notes that raised marks alone tie to their calls', () => {
  it.each([
    ['below a rule', '<p>Kent u het bericht<sup>1</sup> en het boek<sup>[2]</sup>?</p><hr><p><sup>1</sup> Veerbode.</p><p><sup>[2]</sup> Pont van 5 m<sup>2</sup>.</p>', ['call:1', 'call:2', 'body:1', 'body:2'], ['1 Veerbode.', '2 Pont van 5 m2.']],
    ['with a link to them', '<p>Kent u het bericht<sup><a href="#f1">1</a></sup>?</p><p id="f1"><sup>1</sup> Veerbode.</p>', ['call:1', 'body:1'], ['1 Veerbode.']],
    ['that are numbered anew below each question', '<p>De kade<sup>1</sup>?</p><p><sup>1</sup> Veerbode.</p><p>De brug<sup>1</sup> en weer<sup>1</sup>?</p><ul><li><sup>1</sup> Brugbode.</li></ul>', ['call:1', 'body:1', 'call:1', 'call:1', 'body:1'], ['1 Veerbode.', '1 Brugbode.']],
  ])('are read as notes: %s', async (_, html, marks, notes) => {
    const source = await readGood(`<article>${html}</article>`);
    expect(marksOf(source)).toEqual(marks);
    expect(linesOf(source, 'footnote')).toEqual(notes);
  });

  it.each([
    ['powers', '<p>Een kade van 5 m<sup>2</sup> en 10<sup>6</sup> schepen.</p><p><sup>2</sup> Veer.</p><p><sup>6</sup> Veer.</p>'],
    ['a mark without its note', '<p>De kade<sup>1</sup> en de 1<sup>e</sup> brug.</p><p><sup>2</sup> Veerbode.</p>'],
    ['a mark further on than what begins with it', '<p><sup>1</sup> Veerbode.</p><p>De kade<sup>1</sup>.</p>'],
  ])('are not made of %s', async (_, html) => expect(marksOf(await readGood(`<article>${html}</article>`))).toEqual([]));
});

describe('ordered lists', () => {
  const items = (attributes: string, inside = '<li>kade</li><li>steiger</li>') => readGood(`<p>De lijst:</p><ol ${attributes}>${inside}</ol><p>Einde.</p>`).then((source) => linesOf(source).slice(1, -1));

  it.each([
    ['', ['1. kade', '2. steiger']],
    ['start="4"', ['4. kade', '5. steiger']],
    ['type="a"', ['a. kade', 'b. steiger']],
    ['type="I" start="3"', ['III. kade', 'IV. steiger']],
    ['reversed', ['2. kade', '1. steiger']],
    ['style="margin:0; list-style-type: lower-alpha"', ['a. kade', 'b. steiger']],
    ['style="list-style:none"', ['kade', 'steiger']],
  ])('with %j print their numbers as a browser does', async (attributes, lines) => expect(await items(attributes)).toEqual(lines));

  it('count on from an item with a value, count anew within an item, and give empty items and items that type their number none', async () => {
    expect(await items('', '<li>kade</li><li value="7">steiger<ol type="a"><li><p>hout</p><p>steen</p></li></ol></li><li></li><li>loods</li><li>10. brug</li><li>11.500 euro</li><li> 12.</li>')).toEqual(['1. kade', '7. steiger', 'a. hout', 'steen', '9. loods', '10. brug', '11. 11.500 euro', '12.']);
  });

  it('within each other take the time that lists without numbers take', async () => {
    const costs: number[] = [];
    for (const list of ['<ul>', '<ol>']) {
      const start = process.cpuUsage();
      expect((await readGood(`<article>${`${list}<li>y`.repeat(110)}${'veer '.repeat(200_000)}</article>`)).lines).toHaveLength(110);
      const { user, system } = process.cpuUsage(start);
      costs.push(user + system);
    }
    expect(costs[1]).toBeLessThan(Math.max(500_000, 5 * (costs[0] ?? 0)));
  });
});

const pandoc = `<p>Het veer<a href="#fn1" id="fnref1"><sup>1</sup></a> en de brug<a href="#fn2" id="fnref2"><sup>2</sup></a>.</p><section><hr><ol>
  <li id="fn1"><p>1 mei 2031, Veerbode.</p><p>Ook in druk.<a href="#fnref1">↩︎</a></p></li><li id="fn2"><p>Brugbode.<a href="#fnref2">↩︎</a></p></li></ol></section>`;
const word = `<p>Het veer<a href="#_ftn1" name="_ftnref1" title=""><span><sup>[1]</sup></span></a> en de brug<a href="#_ftn2" name="_ftnref2"><sup>[2]</sup></a>.</p><div><br><hr>
  <div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> 1 mei 2031, Veerbode.</p><p>Ook in druk.</p></div><div id=ftn2><p><a href="#_ftnref2" name="_ftn2"><sup>[2]</sup></a> Brugbode.</p></div></div>`;
const wiki = `<p>Het veer<sup id="r1"><a href="https://veer.example/blad#n1">[1]</a></sup> en de brug<sup id="r2">[<a href="https://veer.example/blad#n2">2</a>]</sup>.</p><ol>
  <li id="n1"><b><a href="https://veer.example/blad#r1">^</a></b> 1 mei 2031, Veerbode.<p>Ook in druk.</p></li><li id="n2"><a href="https://veer.example/blad#r2">^</a> <sup>2</sup> Brugbode.</li></ol>`;
const table = `<p>Het veer<a name="r1"></a><a href="#n1">1</a> en de brug<a name="r2"></a><a href="#n2">2</a>.</p><table>
  <tr><td><a name="n1"></a>1</td><td>1 mei 2031, Veerbode.<p>Ook in druk. <a href="#r1">terug</a></td></tr><tr><td><a name="n2"></a>2</td><td>Brugbode. <a href="#r2">terug</a></td></tr></table>`;

describe('notes that the links of a page tie to their calls', () => {
  it.each([['pandoc', pandoc], ['Word', word], ['a wiki', wiki], ['a page with a table', table]])('are read as notes from %s', async (_, html) => {
    const source = await readGood(`<article>${html}</article>`);
    expect(marksOf(source)).toEqual(['call:1', 'call:2', 'body:1', 'body:2']);
    expect(linesOf(source)).toEqual(['Het veer1 en de brug2.', '1 1 mei 2031, Veerbode.', 'Ook in druk.', '2 Brugbode.']);
    expect(linesOf(source, 'footnote')).toHaveLength(3);
  });

  it.each([
    ['of a list', '<ol><li id="n1">Veerbode.</li><li id="n2"><p>Brugbode.</p></li></ol>'],
    ['that type their mark', '<p id="n1">1 Veerbode.</p><div id="n2">[2] Brugbode.</div>'],
  ])('are tied by a raised mark alone to notes %s', async (_, notes) => {
    const source = await readGood(`<article><p>Het veer<sup><a href="#n1">1</a></sup> en de brug<a href="#n2"><sup>[2]</sup></a>.</p>${notes}</article>`);
    expect(marksOf(source)).toEqual(['call:1', 'call:2', 'body:1', 'body:2']);
    expect(linesOf(source)).toEqual(['Het veer1 en de brug2.', '1 Veerbode.', '2 Brugbode.']);
  });

  it('are read where they stand beside the article', async () => {
    const source = await readGood('<main><article><p>Het veer<a href="#n1" id="r1">*</a> vaart elke dag van de week.</p></article><div id="n1">* Zelden. <a href="#r1">terug</a></div><p>Ook interessant</p></main>');
    expect(linesOf(source)).toEqual(['Het veer* vaart elke dag van de week.', '* Zelden.']);
    expect(marksOf(source)).toEqual(['call:*', 'body:*']);
  });

  it.each([
    ['a link that nothing leads back from', '<p>Zie <a href="#d2">2</a>.</p><div id="d2"><p>Deel twee.</p></div>'],
    ['a raised link to a text that begins otherwise', '<p>Zie<sup><a href="#d2">2</a></sup>.</p><div id="d2"><p>Deel twee.</p></div><ol><li>Een</li><li>Twee</li><li id="d3">Drie</li></ol><p><sup><a href="#d3">1</a></sup></p>'],
    ['a table of contents', '<p id="t1">Deel <a href="#d1">1</a></p><h2 id="d1">Deel een <a href="#t1">terug</a></h2><p>Tekst.</p>'],
    ['a list of questions with links to their answers', '<p id="v1"><a href="#a1">1</a> Vaart het veer?</p><div id="a1"><p>Ja. <a href="#v1">terug</a></p></div>'],
    ['a link to the top from within the same element', '<div id="top"><p>Zie <a href="#onder">1</a></p><p><a id="onder"></a>Tekst. <a href="#top">terug</a></p></div>'],
  ])('are not made of %s', async (_, html) => expect(marksOf(await readGood(`<article>${html}</article>`))).toEqual([]));
});
