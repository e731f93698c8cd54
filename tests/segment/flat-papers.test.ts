import { describe, expect, it } from 'vitest';
import { glance, paperOf, read } from '../compose/paper-of.js';

const head = 'Antwoorden Algemene Rekenkamer op vragen van de Tweede Kamer over het rapport Steigers van het Rijk';
/** Long enough that the line ends of the paper must be lost. */
const rest = 'De steigers zijn dat niet overal en altijd. '.repeat(40);
/** A paper of the court on one line, with a long last answer. */
const flat = (text: string) => glance(`Algemene Rekenkamer DATUM 4 mei 2031 Geachte mevrouw Berk, Hierbij bieden wij u de vastgestelde antwoorden aan. ${head} ${text} Vraag 5 Hoe lang nog? Wij weten dat niet. ${rest}\n`);
const asked = (text: string) => flat(text).questions.slice(0, -1);

describe('papers without line ends', () => {
  it.each(['Het', 'De', 'Van', 'Bij'])('know a heading before a sentence that begins with "%s"', (word) =>
    expect(flat(`Vraag 1 Is de pont veilig? Antwoord ${word} jaar 2030 was de pont dat nog wel. Vraag 2 Wie keurt hem? Antwoord De inspectie.`).answers[0]).toEqual(['1', `${word} jaar 2030 was de pont dat nog wel.`, 'Antwoord']));

  it('know a label with more than a space in it', () => expect(asked('Vraag 1 Is de pont veilig? Dat is hij niet. Vraag  2 Wie keurt hem? De inspectie.')).toEqual([['1', 'Is de pont veilig?'], ['2', 'Wie keurt hem?']]));

  it('begin no paragraph behind the citation of a paper at the end of a line', () =>
    expect(flat('Vraag 1  Is de pont veilig?     Wij wijzen op de brief (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 4)  waarin de keuring van de  pont staat.     De pont is heel.     Vraag 2  Wie keurt hem?     De inspectie.').answers[0]?.[1]).toBe('Wij wijzen op de brief (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 4) waarin de keuring van de pont staat.\n\nDe pont is heel.'));

  it.each(['-', '–'])('begin no line behind the tab of an item, but a paragraph before each: %s', (mark) =>
    expect(flat(`Vraag 1  Is de pont veilig?     Hij heeft:   ${mark}          een dek;  ${mark}          een romp.     Vraag 2  Wie keurt hem?     De inspectie.`).answers[0]?.[1]).toBe(`Hij heeft:\n\n${mark} een dek;\n\n${mark} een romp.`));

  it('part the items of a numbered list', () =>
    expect(flat('Vraag 1 Is de pont veilig? Hij heeft: 1. Een dek. 2. Een romp. Die lekt. 3. Een roer. Vraag 2 Wie keurt hem? De inspectie.').answers[0]?.[1]).toBe('Hij heeft:\n\n1. Een dek.\n\n2. Een romp. Die lekt.\n\n3. Een roer.'));

  it.each(['Zie Kamerstuk: 1. De nota, nr. 2. De rest is weg.', 'Hij heeft: 2. Een dek. 3. Een romp.', 'Hij heeft: - ooit - een dek; en een romp.', 'Hij heeft een dek; - zo blijkt - en een romp, - zegt men - ook.', 'Hij heeft: - een dek - en dat is zo.'])('are left whole at dashes that list nothing: %s', (answer) =>
    expect(flat(`Vraag 1 Is de pont veilig? ${answer} Vraag 2 Wie keurt hem? De inspectie.`).answers[0]?.[1]).toBe(answer));

  it.each(['Antwoorden op vragen die de Kamer heeft gesteld bij de brief over de studie “Ponten en veren”.', 'Vragen en antwoorden over de brief Ponten en veren'])('part a series of questions from the title of the next one: %s', (title) =>
    expect(glance(`Algemene Rekenkamer DATUM 4 mei 2031 ${head} Vraag 1 Is de pont veilig? Dat is hij. Vraag 2 Wie keurt hem? Dat doet de inspectie. ${title} Vraag 1 Hoe lang nog? Wij weten dat niet. Vraag 2 Waarom? Dat is zo. Vraag 3 Echt? Ja. ${rest}\n`).answers.slice(0, 2).map(([, text]) => text)).toEqual(['Dat is hij.', 'Dat doet de inspectie.']));

  it('count to an answer a sentence that begins so, over a number that goes on', () =>
    expect(flat('Vraag 1 Is de pont veilig? Dat is hij. Antwoorden op andere vragen hebben wij niet. Vraag 2 Wie keurt hem? De inspectie.').answers[0]?.[1]).toBe('Dat is hij. Antwoorden op andere vragen hebben wij niet.'));

  it('see a label behind a lone dash', () => expect(asked('Vraag 1  Is de pont veilig?     Nee.  -      Vraag 2  Wie keurt hem?     De inspectie.').map(([label]) => label)).toEqual(['1', '2']));

  it.each(['(bladzijde 17)', '(p. 3-6, p. 12).'])('count to a question what stands behind it in brackets: %s', (aside) =>
    expect(flat(`Vraag 1 Is de pont veilig? ${aside} De pont is in mei gekeurd. Vraag 2 Wie keurt hem? De inspectie doet dat.`)).toMatchObject({
      questions: [['1', `Is de pont veilig? ${aside}`], ['2', 'Wie keurt hem?'], ['5', 'Hoe lang nog?']], answers: [['1', 'De pont is in mei gekeurd.', null], ['2', 'De inspectie doet dat.', null], {}],
    }));

  it('let a question go on after a sentence that leads up to the next one', () =>
    expect(asked('Vraag 1 Is de pont veilig? De veerman zegt immers dat hij lekt. Klopt dat? De pont is in mei gekeurd. Vraag 2 Wie keurt hem? De inspectie.')).toEqual([['1', 'Is de pont veilig? De veerman zegt immers dat hij lekt. Klopt dat?'], ['2', 'Wie keurt hem?']]));

  it.each(['Ja. De vraag is alleen: voor hoe lang?', 'Wij hebben dat niet onderzocht. Wie zou het weten?', 'De pont lekt. Het dek ook. De steiger is rot. Wat wilt u nog meer?'])('see an answer that asks something itself: %s', (answer) =>
    expect(flat(`Vraag 1 Is de pont veilig? ${answer} Vraag 2 Wie keurt hem? De inspectie doet dat.`).answers[0]).toEqual(['1', answer, null]));

  it('count to an answer what points at a table in it, though answers else stand behind an empty line', () =>
    expect(flat('Vraag 1  Is de pont veilig?     De pont is heel.     Vraag 2  Hoe vaak vaart hij?  Zie onderstaande tabel.     Maandag 3     Vraag 3  Wie keurt hem?     De inspectie.     Vraag 4  Echt?     Ja.').answers[1]).toEqual(['2', 'Zie onderstaande tabel.\n\nMaandag 3', null]));

  it.each([
    ['Wij verwijzen naar de  https://veer.nl/a https://veer.nl/a       2/8         pont.', 'Wij verwijzen naar de pont.'],
    ['Zie https://veer.nl/oevers-en-  kaden  https://veer.nl/oevers-en-kaden     2/8     De pont is heel.', 'Zie https://veer.nl/oevers-en-kaden De pont is heel.'],
    ['Wij verwijzen naar de  https://veer.nl/a https://veer.nl/a       1/8         pont. Hij is heel.     https://veer.nl/b       2/8       ', 'Wij verwijzen naar de pont. Hij is heel.'],
    ['Hij is heel.     https://veer.nl/b       2/8       Daar staat het.', 'Hij is heel.\n\nhttps://veer.nl/b Daar staat het.'],
    ['Zie  https://veer.nl/a       2/8         Daar staat het.', 'Zie https://veer.nl/a Daar staat het.'],
  ])('leave out the addresses that the links of a page lead to, listed below it: %s', (answer, expected) =>
    expect(flat(`Vraag 1  Is de pont veilig?     ${answer}     Vraag 2  Wie keurt hem?     De inspectie.       3/8       Vraag 3  Lekt hij?     Nee.       4/8       Vraag 4  Echt niet?     Nee.`).answers[0]).toEqual(['1', expected, null]));

  it('read questions that are put together by their subject, out of their order', () =>
    expect(asked('Vraag 1 Is de pont veilig? Dat is hij. Vraag 3 Wie keurt hem? De inspectie. Vraag 2 Lekt de pont? Nee. Vraag 4 Hoe vaak? Elk jaar.').map(([label]) => label)).toEqual(['1', '3', '2', '4']));

  it('read bare numbers behind an empty line, in their order or not', () => {
    const text = `${head}     1 Is de pont veilig?  De pont is in mei gekeurd.     3  Wie keurt hem?     2  Lekt de pont?  De pont lekt niet; ${rest}     4 Hoe vaak?  Elk jaar.\n`;
    expect(glance(text).questions).toEqual([['1', 'Is de pont veilig?'], ['3', 'Wie keurt hem?'], ['2', 'Lekt de pont?'], ['4', 'Hoe vaak?']]);
  });

  it('part a question from a long text below it, though most answers stand behind an empty line', () => {
    const told = 'De pont is in mei gekeurd. Het dek is heel. De romp ook. De motor loopt. De veerman is tevreden.';
    const text = `${head}     Vraag 1  Is de pont veilig?  ${told}     En dat blijft zo.     Vraag 2  Lekt hij?     Nee.     Vraag 3  Wie keurt hem?     De inspectie. ${rest}\n`;
    expect(glance(text)).toMatchObject({ questions: [['1', 'Is de pont veilig?'], {}, {}], answers: [['1', `${told}\n\nEn dat blijft zo.`, null], {}, {}] });
  });
});

describe('running heads where line ends are lost', () => {
  const pages = (heads: readonly string[]) => flat(`Vraag 1 Is de pont veilig? De inspectie keurt elk jaar of het dek en ${heads[0]} de romp van de pont nog voldoen aan de eisen die de wet daaraan 2/4 stelt. Vraag 2 Wie keurt hem? De inspectie ziet er bij de keuring van de pont en ${heads[1]} de steiger op toe dat de veerman zijn papieren op orde heeft en dat de 3/4 motor loopt. Vraag 3 Lekt hij? Wij hebben ${heads[2]} niet onderzocht of het water in de pont van boven komt of van onder, en of dat 4/4 erg is.`).answers.slice(0, 3);
  const whole = [
    ['1', 'De inspectie keurt elk jaar of het dek en de romp van de pont nog voldoen aan de eisen die de wet daaraan stelt.', null],
    ['2', 'De inspectie ziet er bij de keuring van de pont en de steiger op toe dat de veerman zijn papieren op orde heeft en dat de motor loopt.', null],
    ['3', 'Wij hebben niet onderzocht of het water in de pont van boven komt of van onder, en of dat erg is.', null],
  ];

  it.each([
    ['of two parts', ['bij webpublicatie . ‘Veren en steigers van het Rijk’', 'bij webpublicatie . ‘Veren en steigers van het Rijk’', 'bij webpublicatie . ‘Veren en steigers van het Rijk’']],
    ['in which a scanner misread letters', ['op vragen over rapport Veren en steigers', 'op vragen over rapport Veren ensteigers', 'op vragen over rapport Veren en ste!gers']],
    ['that end in the number of a report', ['op vragen over rapport Veren (Tweede Kamer, vergaderjaar 2030-20 31, 99 031 IXB, nr. 2)', 'op vragen over rapport Veren (Tweede Kamer, vergaderjaar 20 30-2031, 99 031 IXB, nr, 2)', 'op vragen over rapport Ve (Tweede Kamer, vergaderjaar 2030-2031, 99 031 IXB, nr 2)']],
    ['whose second half follows a stop', ['bij de publicatie Veren; Over de steigers van het Rijk', 'bij de publicatie Veren; Over de steigers van het Rijk', 'bij de publicatie Veren; Over de steigers van het Rijk']],
    ['with signs in them that a scanner made up', ['bij de . • Resultaten van de keuring 2030', 'bij de . • Resultaten van de keuring 2030', 'bij de . . Resultaten van de keuring 2030']],
  ])('take no text with them: %s', (_, heads) => expect(pages(heads.map((title) => `Antwoorden Algemene Rekenkamer ${title}`))).toEqual(whole));

  it('end in the number of a report, though a stop stands in them', () =>
    expect(flat(`Vraag 1 Is de pont veilig? De pont is heel. Beantwoording vragen Tweede Kamer over het Rapport bij het Jaarverslag 2030. Ministerie van Water (XIII) (Tweede Kamer, vergaderjaar 2030-2031, 99 031 XIII, nrs. 1 en 2) Dat blijft zo. Vraag 2 Wie keurt hem? De inspectie.`).answers[0]?.[1]).toBe('De pont is heel. Dat blijft zo.'));

  it.each(['Antwoorden A’gemene Rekenkamer op vragen over rapport Veren', 'Seantwoording vragen Tweede Kamer over rapport Veren', 'Beantwoordng vragen Tweede Kamer over rapport Veren'])('are known when a scanner misread their first words: %s', (title) =>
    expect(flat(`Vraag 1 Is de pont veilig? De pont is heel. .., ${title} (Tweede Kamer, vergaderjaar 2030-2031, 99 031 XIII, nr. 2) Vraag 2 Wie keurt hem? De inspectie.`).answers[0]?.[1]).toBe('De pont is heel.'));

  it('take no sentence with them whose end the next page has', () =>
    expect(flat(`Vraag 1 Is de pont veilig? De pont is heel. Beantwoording vragen Tweede Kamer over het rapport . • Veren van het Rijk de pont wordt elk 2/4 jaar gekeurd en elke maand 3/4 geschrobd. Vraag 2 Wie keurt hem? De inspectie.`).answers[0]?.[1]).toContain('de pont wordt elk jaar gekeurd en elke maand geschrobd.'));

  it('are none where a sentence names another paper of that title', () => {
    const told = 'Wij verwijzen naar het antwoord op vraag 4 van de Beantwoording vragen Tweede Kamer over de pont en de steiger van Veerdam (99 031, nr. 2).';
    expect(flat(`Vraag 1 Is de pont veilig? ${told} Vraag 2 Wie keurt hem? ${told}`).answers.slice(0, 2)).toEqual([['1', told, null], ['2', told, null]]);
  });
});

it('count the notes of the court on from the one that all its papers have', () => {
  const text = 'Vraag 1 Is de pont veilig? Volgens de VD2 is de pont dat. De vragen van de Tweede Kamer zijn hier exact weergegeven zoals ze aan de Algemene Rekenkamer zijn voorgelegd; aan de formuleringen is niets veranderd. 2 VD: Veerdienst Rijk. .., Vraag 2 Wie keurt hem? De inspectie.3 3 Kamerstuk 99 031, nr. 4 2 1814- 2014 .., Vraag 3 Lekt hij? Nee.';
  const { answers, notes } = glance(`Algemene Rekenkamer DATUM 4 mei 2031 Geachte mevrouw Berk, ${head} ${text} Vraag 5 Hoe lang nog? Wij weten dat niet. ${rest}\n`);
  expect(answers.slice(0, 2)).toEqual([['1', 'Volgens de VD is de pont dat.', null], ['2', 'De inspectie.', null]]);
  expect(notes).toEqual([['2', 'VD: Veerdienst Rijk.'], ['3', 'Kamerstuk 99 031, nr. 4']]);
});

it('know the notes at the end of the last page, and no list there', () => {
  const last = (end: string) => glance(`Algemene Rekenkamer DATUM 4 mei 2031 Geachte mevrouw Berk, ${head} Vraag 1 Is de pont veilig? Ja. 2 1814- 2014 .., Vraag 2 Wie keurt hem? ${rest}${end}\n`);
  const { answers, notes } = last('De inspectie keurt hem.1 1 Kamerstuk 99 031, nr. 4');
  expect([answers[1]?.[1], notes]).toEqual([`${rest}De inspectie keurt hem.`, [['1', 'Kamerstuk 99 031, nr. 4']]]);
  expect(last('Keurders zijn 1 Berk en 2 Eiken.').notes).toEqual([]);
});

describe('notes behind one whose number a scanner lost', () => {
  const skipping = (answer: string) => glance(`Algemene Rekenkamer DATUM 4 mei 2031 Geachte mevrouw Berk, ${head} Vraag 1 Is de pont veilig? ${answer} 2 1814- 2014 .., ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) steiger ook. Vraag 2 Wie keurt hem? ${rest}\n`);

  it('are known where the text calls them', () => {
    const { answers, notes } = skipping('Volgens de dienst1 is de pont heel.2 En de 2 Kamerstuk 99 031, nr. 4');
    expect([answers[0]?.[1], notes]).toEqual(['Volgens de dienst is de pont heel. En de steiger ook.', [['2', 'Kamerstuk 99 031, nr. 4']]]);
  });

  it.each(['De ponten3 zijn er volgens artikel 3 De Veerwet en de', 'De pont is heel. Er zijn 3 Vissen bij de', 'De ponten3 en de 3SV bij de'])('are none elsewhere: %s', (answer) => expect(skipping(answer).notes).toEqual([]));
});

describe('numbers of pages that stand by themselves', () => {
  const paged = (numbers: readonly number[]) => glance(`Brief van 4 mei 2031 1     Algemene Rekenkamer     Geachte mevrouw Berk,     ${head}     Vraag 1  Is de pont veilig?     De pont is heel.1 ${numbers.map((number, i) => `${rest}En de steiger${i === 0 ? '     1 Kamerstuk 99 031, nr. 4' : ''}     ${number}     ook.`).join(' ')}`);
  const whole = ['De pont is heel.', ...[1, 2, 3].map(() => `${rest}En de steiger ook.`)].join(' ');

  it('leave the text and its notes, and call none', () => expect(paged([2, 3, 4])).toEqual({ questions: [['1', 'Is de pont veilig?']], answers: [['1', whole, null]], notes: [['1', 'Kamerstuk 99 031, nr. 4']] }));

  it.each([[[2, 3, 7]], [[3, 4, 5]]])('are none where they do not count the pages: %j', (numbers) => {
    const { answers, notes } = paged(numbers);
    expect([...answers, ...notes].map(([, text]) => text).join(' ')).toContain(`En de steiger ${numbers[1]} ook`);
  });
});

it('leave no figure before the years of the court in a text that goes on over the page', () =>
  expect(flat(`Vraag 1 Hoe lang nog? De pont vaart vanaf 1 2 1814-2014 ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) januari 2032. Vraag 2 Wie keurt hem? De inspectie.`).answers[0]).toEqual(['1', 'De pont vaart vanaf 1 januari 2032.', null]));

const formNote = 'De vragen van de Tweede Kamer zijn hier exact weergegeven zoals ze aan de Algemene Rekenkamer zijn voorgelegd; aan de formuleringen is niets veranderd.';

describe('marks beside a running head', () => {
  it.each([
    ['the mark of the note that all papers have', `De pont zou 1 ${formNote} .., ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) wel zinken.`, 'De pont zou wel zinken.'],
    ['that note on two lines', `De pont is heel.     1 ${formNote.replace('aan de form', ' aan de form')}     De steiger ook.`, 'De pont is heel. De steiger ook.'],
    ['that mark before a new sentence', `1 ${formNote} De pont zinkt niet.`, 'De pont zinkt niet.'],
    ['a stamp in mid sentence', `De pont is volgens het 2 )Ii Ir. 1814-2014 ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) rapport heel.`, 'De pont is volgens het rapport heel.'],
    ['a stamp behind a sentence', `De pont is heel. 2 ii3ir. 1814-2014 ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) Dat blijft zo.`, 'De pont is heel. Dat blijft zo.'],
    ['a stamp before other signs', `De pont is heel. 2 181k - ••/% ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) Dat blijft zo.`, 'De pont is heel. Dat blijft zo.'],
    ['a broken citation', `De pont is heel. 2/3 ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, ne? x ) & Vraag 3 Is dat zo? ${rest}3/3 ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, an 2) . Dat blijft zo.`, 'De pont is heel.'],
    ['a sign behind a citation', `De pont is heel. ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) ®`, 'De pont is heel.'],
    ['signs', `De pont is volgens de .., ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) inspectie heel.`, 'De pont is volgens de inspectie heel.'],
  ])('leave the text with it: %s', (_, answer, expected) =>
    expect(flat(`Vraag 1 Is de pont veilig? ${answer} Vraag 2 Wie keurt hem? De inspectie.`).answers[0]?.[1]).toBe(expected));

  it.each([['De inspectie keurt hem. 2', 'De inspectie keurt hem.'], ['De inspectie keurt hem: 2', 'De inspectie keurt hem: 2'], ['Ja.', 'Ja.']])('leave the end of a paper without them: %s', (answer, expected) =>
    expect(glance(`Algemene Rekenkamer DATUM 4 mei 2031 ${head} Vraag 1 Is de pont veilig? ${rest} Vraag 2 Wie keurt hem? ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) ${answer}\n`).answers[1]?.[1]).toBe(expected));

  it.each(['De pont is van vóór (bijlage 2) 1814-2014', 'De pont vaart sinds 14 jaar 1814-2014'])('take no words with them: %s', (text) =>
    expect(flat(`Vraag 1 Is de pont veilig? ${text} ${head} (Tweede Kamer, vergaderjaar 2030-2031, 99 031, nr. 2) altijd. Vraag 2 Wie keurt hem? De inspectie.`).answers[0]?.[1]).toBe(`${text.replace(' 1814-2014', '')} altijd.`));

  it('know the number of a page whose total is broken', () => {
    const pages = (n: number) => Array.from({ length: n }, (_, i) => `De steiger is heel.     ${i + 2}/1 1  Dat blijft zo.`).join(' ');
    expect(flat(`Vraag 1  Is de pont veilig?     Ja. ${pages(10)}     Vraag 2  Wie keurt hem?     De inspectie.`).answers[0]?.[1]).not.toContain('/');
  });
});

describe('an appendix without line ends', () => {
  const long = 'De steigers zijn dat niet overal en altijd. '.repeat(40).trimEnd();
  const text = `Tweede Kamer der Staten-Generaal 2 Vergaderjaar 2030–2031 Aanhangsel van de Handelingen Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden 417 Vragen van het lid Vis (WL) aan de Minister van Water over de pont (ingezonden 3 mei 2031). Antwoord van Minister Berk (Water) (ontvangen 4 juni 2031). Vraag 1 Kent u de berichten over de pont?1, 2 Antwoord 1 Ja. Vraag 2 Is artikel 3 De pont nageleefd?3 Wordt de pont door de 1 Veerbode, «Pont lekt», 3 mei 2031 2 Sluiswachter, «Pont dicht», 4 mei 2031 3 Kamerstuk 99 031, nr. 4 ah-tk-20302031-417 ISSN 0921 - 7398 ’s-Gravenhage 2031 Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1 inspectie gekeurd? Antwoord 2 ${long} Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 2`;

  it('has its number, its notes and no foot of a page in its texts', () => {
    expect(paperOf(text).masthead.identifier).toBe('ah-tk-20302031-417');
    expect(glance(text)).toEqual({
      questions: [['1', 'Kent u de berichten over de pont?'], ['2', 'Is artikel 3 De pont nageleefd? Wordt de pont door de inspectie gekeurd?']],
      answers: [['1', 'Ja.', 'Antwoord 1'], ['2', long, 'Antwoord 2']],
      notes: [['1', 'Veerbode, «Pont lekt», 3 mei 2031'], ['2', 'Sluiswachter, «Pont dicht», 4 mei 2031'], ['3', 'Kamerstuk 99 031, nr. 4']],
    });
  });
});

describe('an appendix whose page feet and notes have run into what follows them', () => {
  const long = 'De steigers zijn dat niet overal en altijd. '.repeat(40).trimEnd();
  const text = `417 Vragen van het lid Vis (WL) aan de Minister van Water over de pont (ingezonden 3 mei 2031). Antwoord van Minister Berk (Water) (ontvangen 4 juni 2031). Vraag 1 Kent u het bericht 1 over de pont? Antwoord 1 Ja. 1Veerbode, «Pont lekt», 3 mei 2031 ah-tk-20302031-417 ISSN 0921 - 7398’s-Gravenhage 2031Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1Vraag 2 Is de pont gekeurd? Antwoord 2 ${long} 2www.pont.example Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 2Dat blijft zo. Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 3`;

  it('has its notes and no foot of a page in its texts', () => {
    expect(glance(text)).toEqual({
      questions: [['1', 'Kent u het bericht 1 over de pont?'], ['2', 'Is de pont gekeurd?']],
      answers: [['1', 'Ja.', 'Antwoord 1'], ['2', `${long} Dat blijft zo.`, 'Antwoord 2']],
      notes: [['1', 'Veerbode, «Pont lekt», 3 mei 2031'], ['2', 'www.pont.example']],
    });
  });

  it('takes the foot of a page of questions for no label', () => {
    expect(glance(text.replace(/ Antwoord van .*?\)\. /, ' ').replaceAll('Aanhangsel', 'Vragen')).questions.map(([label]) => label)).toEqual(['1', '2']);
  });
});

it('begins a heading behind a comma that was a full stop', () => {
  const answered = 'Dat is zo, '.repeat(80);
  expect(glance(`Vraag 1 Vaart de pont? Antwoord 1 ${answered}Vraag 2 Lekt zij? Antwoord 2 ${answered}Vraag 3 Is zij oud? Antwoord 3 Nee.`).questions.map(([label]) => label)).toEqual(['1', '2', '3']);
});

describe('characters that were lost before a text was given', () => {
  it('are left out and told of', () => {
    const { paper, codes } = read(`Vraag 1\nWat zijn de kosten?\nAntwoord 1\nDat zijn:\n\ufffd Ponten 3,1\n\ufffd Steigers 2,4\n\nVraag 2\nIs dat veel?\nAntwoord 2\n${rest}`);
    expect(paper?.answers[0]?.view.text).toBe('Dat zijn: Ponten 3,1 Steigers 2,4');
    expect(codes).toContain('read/lost-characters');
  });
});
