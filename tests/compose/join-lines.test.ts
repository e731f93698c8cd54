import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Joint, joinLines, type Stretch } from '../../src/compose/join-lines.js';
import { createRepair } from '../../src/compose/repair/repair.js';

const joined = (text: string) => joinLines(text, [{ start: 0, end: text.length, joint: 'text' }], createRepair(text)).text;

describe('joining lines', () => {
  it('maps every character that it did not insert back to the same character of the source, in order', () => {
    const fragment = fc.oneof(fc.constantFrom('woor-\n', 'den ', '  ', '\n', '\u00ad', '\f', '\u00a0', 'oud-\n', 'minister', '(lucht)\n', 'aanvallen', 'https://a.nl/\n', '1', 'é', '\u0000'), fc.string());
    const joints = fc.constantFrom<Joint>('text', 'paragraph', 'row', 'call');
    fc.assert(fc.property(fc.array(fc.tuple(fragment, joints), { maxLength: 20 }), (parts) => {
      let source = '';
      const stretches = parts.map(([text, joint]): Stretch => {
        const start = source.length;
        source += text;
        return { start, end: source.length, joint };
      });
      const view = joinLines(source, stretches, createRepair(source));
      let at = 0;
      let from = -1;
      for (const piece of view.pieces) {
        expect(piece.length).toBeGreaterThan(0);
        expect(piece.at).toBeGreaterThanOrEqual(at);
        expect(piece.from).toBeGreaterThan(from);
        expect(view.text.slice(at, piece.at)).toMatch(/^(?: |\n|\n\n)?$/);
        expect(view.text.slice(piece.at, piece.at + piece.length)).toBe(source.slice(piece.from, piece.from + piece.length));
        at = piece.at + piece.length;
        from = piece.from + piece.length - 1;
      }
      expect(at).toBe(view.text.length);
    }), { numRuns: 300 });
  });

  it('leaves no double, leading or closing white space, no control characters and no soft hyphens', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const clean = joined(text);
      expect(clean).toBe(clean.trim());
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
      expect(clean).not.toMatch(/ {2}|[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\ufeff]/);
    }));
    expect(joined(' De  brug\tis\u00a0dicht.\r\nMorgen\u00ad gaat hij op\u00aden. ')).toBe('De brug is dicht. Morgen gaat hij open.');
  });

  it.each([
    ['de aanwe-\nzigheid van de sluiswachter', 'de aanwezigheid van de sluiswachter'],
    ['een veiligheids-\ndialoog over de pont', 'een veiligheidsdialoog over de pont'],
    ['de Afgha-\nnistanroute', 'de Afghanistanroute'],
    ['een ge-\ninformeerd lid', 'een geinformeerd lid'],
    ['een ambte-\nnaar die zwijgt, en een toe-\nnaam', 'een ambtenaar die zwijgt, en een toenaam'],
    ['de boten-\nvereniging Zwaluw', 'de botenvereniging Zwaluw'],
    ['de tole-\nrantiegrens en de be-\ngrotingsartikelen', 'de tolerantiegrens en de begrotingsartikelen'],
    ['de in-\nvesteringsruimte en de pro-\ngrammamiddelen', 'de investeringsruimte en de programmamiddelen'],
  ])('undoes a printer’s hyphen: %j', (text, wanted) => {
    expect(joined(text)).toBe(wanted);
  });

  it.each([
    ['VREDE EN WEDER-\nOPBOUW', 'VREDE EN WEDEROPBOUW'],
    ['HET NAVO-VN-\nOVERLEG', 'HET NAVO-VN-OVERLEG'],
    ['DE VN-\nMISSIE', 'DE VN-MISSIE'],
    ['LAND- EN\nTUINBOUW', 'LAND- EN TUINBOUW'],
  ])('judges capitals by the small-lettered word: %j', (text, wanted) => expect(joined(text)).toBe(wanted));

  it.each([
    ['Zie https://www.\nnoordermonde.example/veer voor meer.', 'Zie https://www.noordermonde.example/veer voor meer.'],
    ['Zie www.noordermonde.example\n/veer voor meer.', 'Zie www.noordermonde.example/veer voor meer.'],
    ['Zie https://noordermonde.\nexample/veer voor meer.', 'Zie https://noordermonde.example/veer voor meer.'],
    ['Zie noordermonde.nl/veer-\nboot voor meer.', 'Zie noordermonde.nl/veer-boot voor meer.'],
    ['Zie https://noordermonde.example/veer\n-boot voor meer.', 'Zie https://noordermonde.example/veer-boot voor meer.'],
    ['Zie https://noordermonde.example.\nDe pont vaart.', 'Zie https://noordermonde.example. De pont vaart.'],
    ['Zie https://noordermonde.example\nvoor meer en/of minder.', 'Zie https://noordermonde.example voor meer en/of minder.'],
    ['Zie https://noordermonde.example/a\n- een pont', 'Zie https://noordermonde.example/a - een pont'],
    ['Zie https://noordermonde.example/veer%202030 %20%285%29.pdf voor meer.', 'Zie https://noordermonde.example/veer%202030%20%285%29.pdf voor meer.'],
    ['Zie https://noordermonde.example/veer %-tekens', 'Zie https://noordermonde.example/veer %-tekens'],
    ['Dat is 5 %20 meer.', 'Dat is 5 %20 meer.'],
  ])('lets an address go on, and ends it where words follow: %j', (text, wanted) => expect(joined(text)).toBe(wanted));

  it.each([
    ['de Anti-Kwal-\nCoalitie', 'de Anti-Kwal-Coalitie'],
    ['een oud-\nminister van Water', 'een oud-minister van Water'],
    ['de minister-\npresident', 'de minister-president'],
    ['een generaal-\nmajoor van de marine', 'een generaal-majoor van de marine'],
    ['een niet-\ngouvernementele club', 'een niet-gouvernementele club'],
    ['twee consulaten-\ngeneraal', 'twee consulaten-generaal'],
    ['de re-\nintegratie van kwallen', 'de re-integratie van kwallen'],
    ['de IOB-\nevaluatie', 'de IOB-evaluatie'],
    ['het F16-\ntoestel', 'het F16-toestel'],
    ['een hbo-\nopleiding', 'een hbo-opleiding'],
    ['het jaar 2030-\n2031', 'het jaar 2030-2031'],
    ['een juridisch-\ntechnische vraag', 'een juridisch-technische vraag'],
    ['een e-\nmail', 'een e-mail'],
    ['de mvo-\nstandaarden', 'de mvo-standaarden'],
  ])('keeps a hyphen that the word needs, though no capital follows: %j', (text, wanted) => {
    expect(joined(text)).toBe(wanted);
  });

  it.each([
    ['de geconsta teerde gebreken aan de pont', 'de geconstateerde gebreken aan de pont'],
    ['ten opzichte v an de pont, die a ls laatste g emaakt is', 'ten opzichte van de pont, die als laatste gemaakt is'],
    ['(Kam erstuk 99 001) H oe vaart de pont?', '(Kamerstuk 99 001) Hoe vaart de pont?'],
    ['het inkoopbeh\neer van de veren', 'het inkoopbeheer van de veren'],
  ])('joins the pieces of a word that was torn apart, where they are no words: %j', (text, wanted) => {
    expect(joined(text)).toBe(wanted);
    expect(joinLines(text, [{ start: 0, end: text.length, joint: 'text' }], createRepair(text, false)).text).toBe(text.replace('\n', ' '));
  });

  it.each(['de top functionarissen van de veren', 'stichting ROEI en de veren', 'voor een ‘lump sum’ van de veerman', 'van oever tot oever: b en c, a of e', 'de veerpont Kra kow', 'wat de roro pont kost', 'de kra\u2019s lus'])('leaves what is two words, a name or in quotation marks: %j', (text) => {
    expect(joined(text)).toBe(text);
  });

  it('sets a stop that stands by itself behind the word that it ends', () => {
    expect(joined('van de Hoge Pont . De veren , die varen ; en hoe ?')).toBe('van de Hoge Pont. De veren, die varen; en hoe?');
    expect(joined('een - pont : 3 : 4 en 5 .5')).toBe('een - pont : 3 : 4 en 5 .5');
  });

  it('keeps a suspended hyphen and the space after it', () => {
    expect(joined('voedsel-\nen waterhulp, en lucht-\nof zeevracht')).toBe('voedsel- en waterhulp, en lucht- of zeevracht');
  });

  it('keeps suspended hyphens within a line that no comma parts', () => {
    expect(joined('in vaar- sluis- en kadegesprekken, en bij aanleg- onderhouds- of sloopwerk')).toBe('in vaar- sluis- en kadegesprekken, en bij aanleg- onderhouds- of sloopwerk');
    expect(joined('de duurzaamheids- c.q. vaarplannen en de loods- resp. sleepdienst')).toBe('de duurzaamheids- c.q. vaarplannen en de loods- resp. sleepdienst');
  });

  it('takes the paper’s own spelling for evidence', () => {
    expect(joined('De kwal-kade is dicht. Langs de kwal-\nkade staat water.')).toBe('De kwal-kade is dicht. Langs de kwal-kade staat water.');
    expect(joined('De ekvpolis is oud. Een nieuwe ekv-\npolis volgt.')).toBe('De ekvpolis is oud. Een nieuwe ekvpolis volgt.');
  });

  it.each([
    ['Wij letten op: • de pont; • de steiger.', 'Wij letten op:\n\n• de pont;\n\n• de steiger.'],
    ['Wij letten op: \uf0b7 de pont \uf0b7 de steiger', 'Wij letten op:\n\n• de pont\n\n• de steiger'],
    ['Hij vaart op ma•di.', 'Hij vaart op ma•di.'],
  ])('begins each item of a list as a paragraph: %j', (text, wanted) => expect(joined(text)).toBe(wanted));

  it('joins what brackets, a slash or an address parted at a line’s end without a space', () => {
    expect(joined('de recente (lucht)\naanvallen')).toBe('de recente (lucht)aanvallen');
    expect(joined('in de (vorige)\nweek')).toBe('in de (vorige) week');
    expect(joined('de wind en/\nof het tij')).toBe('de wind en/of het tij');
    expect(joined('Zie https://www.pont.example/dienst-\nregeling/\nwinter-\nplan-\nkaart voor meer.')).toBe('Zie https://www.pont.example/dienst-regeling/winter-plan-kaart voor meer.');
  });

  it('keeps an en dash between words', () => {
    expect(joined('de lijn Veerdam –\nKwakel')).toBe('de lijn Veerdam – Kwakel');
  });

  it('puts no space before punctuation where a note was called', () => {
    const text = 'een bedrag van 2 miljard\n4. De pont';
    const stretches: readonly Stretch[] = [{ start: 0, end: 25, joint: 'text' }, { start: 26, end: text.length, joint: 'call' }];
    expect(joinLines(text, stretches, createRepair(text)).text).toBe('een bedrag van 2 miljard. De pont');
  });
});

describe('lost line ends', () => {
  const glued = [
    'De sluis bij Veerdam is al sinds het najaar buiten bedrijf omdat deschuiven niet meer goed sluiten. De veerdienst heeft daarom in hetvoorjaar van 2031',
    'een plan gemaakt voor het herstel van de steigers en de schuiven vande sluis. De Minister vanWater heeft dat plan na lang beraad met de omwonenden goedgekeurd op19 mei van dit jaar.',
    'De kosten worden gedeeld.Het werk begint vroeg in de herfst van dit jaar, zodat de bouwwerkzaam-heden voor de winter klaar zijn.',
  ].join('\n');

  /** What stands on a line before its end. */
  const full = 'Wie aan de kade op de pont van half negen wacht weet dit al lang. ';
  const atLineEnd = (text: string) => joined(`${glued}\n${full}${text}`).replace(/^.*al lang\. /s, '');

  it('parts the words that stick together where an extractor dropped the ends of lines', () => {
    expect(joined(glued)).toBe([
      'De sluis bij Veerdam is al sinds het najaar buiten bedrijf omdat de schuiven niet meer goed sluiten. De veerdienst heeft daarom in het voorjaar van 2031',
      'een plan gemaakt voor het herstel van de steigers en de schuiven van de sluis. De Minister van Water heeft dat plan na lang beraad met de omwonenden goedgekeurd op 19 mei van dit jaar.',
      'De kosten worden gedeeld.\n\nHet werk begint vroeg in de herfst van dit jaar, zodat de bouwwerkzaamheden voor de winter klaar zijn.',
    ].join(' '));
  });

  it.each([
    ['Welkesteigers bedoelt u?', 'Welke steigers bedoelt u?'], ['Volgensmij klopt dat.', 'Volgens mij klopt dat.'], ['voor menselijkeconsumptie', 'voor menselijke consumptie'],
    ['zo kort mogelijketermijn', 'zo kort mogelijke termijn'],
    ['dat is zeerverbonden', 'dat is zeer verbonden'], ['demogelijkheid van democratie', 'de mogelijkheid van democratie'], ['op 3 mei jongstledenwees zij', 'op 3 mei jongstleden wees zij'],
    ['twee consulaten-generaal en hun sluiswachters-generaal', 'twee consulaten-generaal en hun sluiswachters-generaal'],
    ['Het pontbe-sluit geldt, zegt de binnenvaartwoordvoer-der van Zuid-West.', 'Het pontbesluit geldt, zegt de binnenvaartwoordvoerder van Zuid-West.'],
    ['De NVK wil niet. Volgens de NVKwordt het stil.', 'De NVK wil niet. Volgens de NVK wordt het stil.'], ['In Oud-Veerdam ligt zij, zoals Oud-Veerdamheeft gezegd.', 'In Oud-Veerdam ligt zij, zoals Oud-Veerdam heeft gezegd.'],
    ['Bij Zwalkwordt het stil. Rond het Zwalkmeer, bij Zwalk.', 'Bij Zwalk wordt het stil. Rond het Zwalkmeer, bij Zwalk.'],
    ['om dat in de weg testaan', 'om dat in de weg te staan'], ['afhankelijk vanuitzendbureaus', 'afhankelijk van uitzendbureaus'],
    ['zegt deNVK tegen andereNVK-leden over eHRM', 'zegt de NVK tegen andere NVK-leden over eHRM'],
    ['zoals die al jaren in het pontplan staan van de EuropeseCommissie', 'zoals die al jaren in het pontplan staan van de Europese Commissie'],
    ['zoals die al jaren in het pontplan staan van de Afghaanseponten en van MinisterDigi', 'zoals die al jaren in het pontplan staan van de Afghaanse ponten en van MinisterDigi'],
    ['zoals die al jaren in het pontplan staan voor meer dan 12maanden en 24uurszorg', 'zoals die al jaren in het pontplan staan voor meer dan 12 maanden en 24uurszorg'],
    ['De pontkielkosten stijgen, zoals die al jaren in het plan staan vanpontkielkosten', 'De pontkielkosten stijgen, zoals die al jaren in het plan staan van pontkielkosten'],
    ['De pontkielkosten stijgen, zoals die al jaren in het plan staan pontkielkostenvoor', 'De pontkielkosten stijgen, zoals die al jaren in het plan staan pontkielkosten voor'],
    ['zoals die al jaren in het plan staan met een verantwoordelijkmechanisme', 'zoals die al jaren in het plan staan met een verantwoordelijk mechanisme'],
    ['bij EenVandaag. Ook later stond het in EenVandaag.', 'bij EenVandaag. Ook later stond het in EenVandaag.'], ['de overzetveertarieven van de zelfvarendheidscommissie', 'de overzetveertarieven van de zelfvarendheidscommissie'],
    ['de helft, 95%van de sluizen', 'de helft, 95% van de sluizen'], ['bijna 1.500ponten, 14,4ton en 25meter', 'bijna 1.500 ponten, 14,4 ton en 25 meter'], ['het 40ste pontje met 20tal 65plussers', 'het 40ste pontje met 20tal 65plussers'],
    ['de Autoriteit Kwal(AKW) en de pont(waarvan er twee zijn)', 'de Autoriteit Kwal (AKW) en de pont (waarvan er twee zijn)'], ['de (door)vaart, de burger(s) en de (WIA-)kade', 'de (door)vaart, de burger(s) en de (WIA-)kade'],
    ['de sluis (die van Veer)wil niet, en (2006/112)vervalt', 'de sluis (die van Veer) wil niet, en (2006/112) vervalt'], ['bij Kwal,Zwalk en de AKW,inclusief', 'bij Kwal, Zwalk en de AKW, inclusief'], ['een«brede»pont', 'een «brede»pont'],
    ['aan de AKW.Verder vaart zij.', 'aan de AKW.\n\nVerder vaart zij.'], ['In 2031 zijn dat er 23.Aan de kade', 'In 2031 zijn dat er 23. Aan de kade'],
    ['van deAKW-kade, andereAKW-leden en het veeroverlegZwalk', 'van de AKW-kade, andere AKW-leden en het veeroverleg Zwalk'], ['het Vaarbureau van de AKW. De AKWvaarweg', 'het Vaarbureau van de AKW. De AKW vaarweg'],
    ['het Landelijk Veerpunt, dat LandelijkVeerpunt heet, en het VeerPunt', 'het Landelijk Veerpunt, dat Landelijk Veerpunt heet, en het VeerPunt'], ['de EuropeseCommissie van PontWeg en KwalLinks', 'de Europese Commissie van PontWeg en KwalLinks'],
    ['Bent u bereid om de pont weer in de vaart te nemen? Zoja, hoeveel van de reizigers wachten er dan nu nogaltijd opeen pont?', 'Bent u bereid om de pont weer in de vaart te nemen? Zo ja, hoeveel van de reizigers wachten er dan nu nog altijd opeen pont?'], ['Hoeveel reizigers wachten er met hun fiets aan de kade opeen pont?', 'Hoeveel reizigers wachten er met hun fiets aan de kade op een pont?'],
    ['De sloveerkade is nog dicht. Wat is naar uw oordeel de stand van zaken van desloveerkade?', 'De sloveerkade is nog dicht. Wat is naar uw oordeel de stand van zaken van de sloveerkade?'],
    ['De Vdw is oud, de Vdw is kort en de Vdw is stuk. Ook is volgens de minister de herziening van de Vdwgereed, net als het Vdwdossier.', 'De Vdw is oud, de Vdw is kort en de Vdw is stuk. Ook is volgens de minister de herziening van de Vdw gereed, net als het Vdwdossier.'],
    ['Wie betaalt volgens u de kosten van de Nederlandsepontdienst, en wie die van de dienst die straks in de plaats komt van de Europeesvaarweg en de Nedersaksenlijnen?', 'Wie betaalt volgens u de kosten van de Nederlandse pontdienst, en wie die van de dienst die straks in de plaats komt van de Europees vaarweg en de Nedersaksenlijnen?'],
    ['Aan de kade is ggz-hulp. Wie betaalt er volgens u voor de passendeggz-zorg aan de kade, of de zeebad-zorg?', 'Aan de kade is ggz-hulp. Wie betaalt er volgens u voor de passende ggz-zorg aan de kade, of de zeebad-zorg?'],
    ['de dienst (KVL)namens de sluis, (KVL)uitbrengen en de (ICT)systemen', 'de dienst (KVL) namens de sluis, (KVL) uitbrengen en de (ICT)systemen'], ['het afgesprokenKVL.Recent is dat gedaan in vaarjaar2026–2027gaat', 'het afgesproken KVL.\n\nRecent is dat gedaan in vaarjaar 2026–2027 gaat'],
    ['Het IJ is dicht, en het IJmeer ook.', 'Het IJ is dicht, en het IJmeer ook.'], ['het VerenigdKoninkrijk en het OpenbaarMinisterie', 'het Verenigd Koninkrijk en het Openbaar Ministerie'], ['voor 6euro per dag', 'voor 6 euro per dag'],
    ['De vrijponten zijn weg. Wat zijn naar uw oordeel de gevolgen dan voorvrijponten en voorvrijponten?', 'De vrijponten zijn weg. Wat zijn naar uw oordeel de gevolgen dan voorvrijponten en voorvrijponten?'],
    ['Wie betaalt er volgens u voor het verantwoordelijkmechanisme?', 'Wie betaalt er volgens u voor het verantwoordelijk mechanisme?'],
    ['Welis de defensieproductiecapaci-teit groter.', 'Wel is de defensieproductiecapaciteit groter.'],
  ])('of %j gives %j in such a paper', (text, clean) => {
    expect(atLineEnd(text)).toBe(clean);
  });

  it.each([
    ['de Autoriteit Ponten & Markt(APM), zorg(waarvan het meeste)', 'de Autoriteit Ponten & Markt (APM), zorg (waarvan het meeste)'], ['het bericht«Pont stuk»', 'het bericht «Pont stuk»'],
    ['de dienst (DPI)namens de Minister, op grond van (vormen van)vervolging', 'de dienst (DPI) namens de Minister, op grond van (vormen van) vervolging'],
    ['vervoer doorVNPKR en bestaandeNDKs', 'vervoer door VNPKR en bestaande NDKs'],
    ['het studiejaar2030–2031, en 2031–2032tegenover dat van 2029gebruiken', 'het studiejaar 2030–2031, en 2031–2032 tegenover dat van 2029 gebruiken'], ['bij de IPJ.Ponten hebben dat nodig.', 'bij de IPJ.\n\nPonten hebben dat nodig.'],
    ['op 3 mei jl.en op 4 mei as.beantwoord, vraag 6,maar niet 2,5', 'op 3 mei jl. en op 4 mei as. beantwoord, vraag 6, maar niet 2,5'], ['nooit een(bruikbare) pont van de «varende dienst»(vdi) en stichtingen(ngo’s)', 'nooit een (bruikbare) pont van de «varende dienst» (vdi) en stichtingen (ngo’s)'],
    ['de Pontenwet (Ptw)willen wij, met 2.067NDK-ponten uit het VerenigdKoninkrijk, VerenigdKoninkrijk en VerenigdKoninkrijk', 'de Pontenwet (Ptw) willen wij, met 2.067 NDK-ponten uit het Verenigd Koninkrijk, Verenigd Koninkrijk en Verenigd Koninkrijk'],
    ['Dat is afgesprokenMPK.Recent niet meer.', 'Dat is afgesproken MPK.\n\nRecent niet meer.'],
  ])('are also shown by brackets, quotation marks, capitals and years, in such a paper: %j', (text, clean) => {
    expect(joined(`${glued}\n${text}`).replace(/^.*klaar zijn\. /s, '')).toBe(clean);
    expect(joined(text)).toBe(text);
  });

  it.each(['de (her)beoordeling van ponten(vlees)ketens en van lid(leden)', 'een(e) pont met de (Grond)wet en 2.067m breed, nr. 2024Z00012,', 'PVKers, CAOtjes en VNGers bij het IJsselmeer in 2030a', 'netcongestie en de ravijnjaar-discussie', 'de digitaledienstenverordening en de fundamentelerechteneffectbeoordeling'])('are not shown by what writers put so: %j', (text) => {
    expect(joined(`${glued}\n${text}`).replace(/^.*klaar zijn\. /s, '')).toBe(text);
  });

  it.each([
    'om te declassificeren', 'een waterkerende kade en de fixusinstrumenten', 'de bosdegradatie is ter zake, dus terzake', 'een weerfenomeen dat vaker voorkomt', 'een zij-ingang, een semi-openbare kade en een full-time schipper',
  ])('are not looked for where a line cannot be full: %j', (text) => {
    expect(joined(`${glued}\n${text}`).replace(/^.*klaar zijn\. /s, '')).toBe(text);
  });

  it.each([
    ['een beurskrijgen schippers pas in het late voorjaar van dat jaar', 'een beurs krijgen schippers pas in het late voorjaar van dat jaar'], ['dus vraagt uom een pont die ook in de winter van dat jaar vaart', 'dus vraagt u om een pont die ook in de winter van dat jaar vaart'],
    ['een pontbesluitgepubliceerd door de sluiswachter van dat veer', 'een pontbesluit gepubliceerd door de sluiswachter van dat veer'], ['beurskrijgen beurslijken schippers pas in het late voorjaar van dat jaar', 'beurskrijgen beurslijken schippers pas in het late voorjaar van dat jaar'],
    ['dus laat Nederlandopvolging van de schippers aan de sluiswachters', 'dus laat Nederland opvolging van de schippers aan de sluiswachters'], ['een beurskrijgen', 'een beurskrijgen'], ['een e-pont en een beurskrijgen schippers pas in het late voorjaar', 'een e-pont en een beurskrijgen schippers pas in het late voorjaar'],
  ])('are looked for where a line is longer than lines are, when one word alone can hold one: %j', (text, clean) => {
    expect(atLineEnd(text)).toBe(clean);
  });

  it('are not looked for so in notes, whose lines are wider', () => {
    const note = `1 ${full}een beurskrijgen schippers pas in het late voorjaar van dat jaar`;
    expect(joined(`${glued}\n${note}`).endsWith(note)).toBe(true);
  });

  it('are not shown by calls of notes that stick to their words', () => {
    const text = 'De aanpak8. De schuif wordt9. Het psychisch welbevinden van Zwalkers11 neemt af, en in die late dagen van het jaar werken de Kinder en jeugdponten.';
    expect(joined(text)).toBe(text);
  });

  it('are not shown by a word of budgets that no dictionary has', () => {
    const text = 'De desaldering en de tweede desaldering zijn verwerkt; desalderingen in de meicirculaire volgen later dit jaar.';
    expect(joined(text)).toBe(text);
  });

  it('is not shown by compounds that begin with an adjective and a plural', () => {
    const whole = 'De digitaledienstencoördinator houdt toezicht op de digitaledienstenverordening en demogelijkheid daarvan.';
    expect(joined(whole)).toBe(whole);
  });

  it('takes a name that comes back for one word, in such a paper and in any other', () => {
    const names = 'De pont van Oldemaar is stuk. Wie haalt Oldemaar weer van het eiland?';
    expect(joined(names)).toBe(names);
    expect(joined(`${glued}\n${names}`).endsWith(names)).toBe(true);
  });

  it('takes a hyphen that comes back in the same word for the writer’s, in such a paper and in any other', () => {
    const words = 'Hoeveel zij-instromers zijn er? Elk van deze zij-instromers, en iedere hiv-besmetting of andere hiv-besmetting, telt.';
    expect(joined(words)).toBe(words);
    expect(joined(`${glued}\n${words}`).endsWith(words)).toBe(true);
  });

  it('needs hyphens in more than one word for proof that line ends are lost', () => {
    const words = 'Hoeveel zij-instromers zijn er? De zij-instroom groeit, zo leert een tussenmeting.';
    expect(joined(words)).toBe(words);
  });

  it('does not take the hyphens of ranks and offices for proof that line ends are lost', () => {
    const words = 'Wat vindt de generaal-majoor daarvan, wat de vice-president, en wat de vice-admiraal?';
    expect(joined(words)).toBe(words);
  });

  it('does not take names for proof that line ends are lost', () => {
    const names = 'De pont van Oldemaar is stuk. De pont van Westermaar vaart wel.';
    expect(joined(names)).toBe(names);
  });

  it('takes a name within a sentence that begins as an article for a name, in such a paper and in any other', () => {
    const names = 'De oefening Ponton Defender 2030 volgt op Ponton Defender.';
    expect(joined(names)).toBe(names);
    expect(joined(`${glued}\n${names}`).endsWith(names)).toBe(true);
    expect(joined(`${glued}\nDefender kraakt.`).endsWith('De fender kraakt.')).toBe(true);
  });

  it('are not looked for in what is longer than words are', () => {
    const text = `Dat is ${'KWL,'.repeat(300)}`;
    expect(joined(`${glued}\n${text}`).endsWith(text)).toBe(true);
  });

  it('takes marks, figures and capitals for seams only where other words show that line ends are lost', () => {
    const text = 'De 95%van deAKW-kade, de EuropeseCommissie, bijna 1.500ponten(waarvan twee) en Kwal,Zwalk.';
    expect(joined(text)).toBe(text);
  });

  it('leaves a paper with its line ends alone, whatever words it makes', () => {
    const text = 'De omvaarroutes en de overzetveertarieven van de zelfvarendheidscommissie staan in het pontplan van KwalWeg en DigiPont.';
    expect(joined(text)).toBe(text);
  });
});
