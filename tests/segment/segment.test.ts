import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glance, paperOf, read } from '../compose/paper-of.js';

const fragments = [
  'Vraag 1\n', 'Vraag 2 en 3\n', 'Antwoord 1\n', 'Antwoord op vragen 1, 2 en 3.\n', '1\n', '2.\n', '1. Kan dat?\n', 'Is dat zo?\n', 'Ja.\n', '\n', ' \n', '\f', '1, 2\n',
  '1Veerbode, 3 mei 2031\n', '1) Veerbode\n', '[1] Veerbode\n', 'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\n', 'ah-tk-20302031-12\n', 'Geachte voorzitter,\n',
  'Tweede Kamer der Staten-Generaal\n', 'Toelichting:\n', 'Hoogachtend,\n', 'Antwoorden\n', '2/6', '    ', 'Vraag', 'woord-', '?Wat', 'a'.repeat(320), 'é', '\u0301', '\ud83d\ude00',
];

describe('segmenting a source', () => {
  it('gives slices that together are the source, character for character, for any text', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string()), { maxLength: 40 }), (parts) => {
      const { source, segments } = read(`x${parts.join('')}`);
      expect(segments.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
      for (const [i, { start }] of segments.entries()) expect(start).toBe(segments[i - 1]?.end ?? 0);
    }), { numRuns: 300 });
  });

  it('gives a cut-off paper without failing, wherever it is cut', () => {
    const whole = '1\nIs de sluis dicht?\n\nAntwoord\nJa, zie vraag 2.\n\n2\nHoe lang\nnog?\n\nAntwoord\nTot de dooi.\n';
    for (let end = 1; end < whole.length; end++) {
      const { source, segments } = read(whole.slice(0, end));
      expect(segments.at(-1)?.end).toBe(source.text.length);
    }
  });
});

describe('layouts', () => {
  it('ends a note with its page, where no foot of the page does', () => {
    const { notes, answers } = glance('Vraag 1\nVaart de pont?1\nAntwoord 1\nJa. De pont vaart elke dag, en de\n1 Veerbode, 3 mei 2031,\nbladzijde 12.\n\fbrug blijft open.\nVraag 2\nWaarom?\nAntwoord 2\nDaarom.2\n2 Veerbode, 4 mei 2031.\n');
    expect(notes).toEqual([['1', 'Veerbode, 3 mei 2031, bladzijde 12.'], ['2', 'Veerbode, 4 mei 2031.']]);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja. De pont vaart elke dag, en de brug blijft open.'], ['2', 'Daarom.']]);
  });

  it('begins a line with a page', () => {
    const { questions } = glance('1. Vaart de pont?\nJa.\n2. Hoe vaak vaart zij?\nElk uur.\n\f  3. Wie betaalt haar?\nDe gemeente.\n4. Waarom?\nDaarom.\n');
    expect(questions.map(([label]) => label)).toEqual(['1', '2', '3', '4']);
  });

  it('parts a label from its text by a dash as well', () => {
    const { questions, answers } = glance('Vraag 1 – Vaart de pont?\n\nAntwoord – Ja.\n\nVraag 2 – Hoe vaak?\n\nAntwoord 2 - Elk uur.\n');
    expect(questions).toEqual([['1', 'Vaart de pont?'], ['2', 'Hoe vaak?']]);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2', 'Elk uur.']]);
  });

  it.each([
    ['the first letters of the words', 'V1: Vaart de pont?\nA1: Ja.\n\nV2. Hoe vaak?\nA2. Elk uur.\n'],
    ['these without a number', 'V: Vaart de pont?\nA: Ja.\n\nV: Hoe vaak?\nA: Elk uur.\n'],
    ['a mark or the word before the number', 'Vraag #1\nVaart de pont?\n\nAntwoord #1\nJa.\n\nVraag nummer 2\nHoe vaak?\n\nAntwoord nummer 2\nElk uur.\n'],
    ['a numeral in words', 'Eerste vraag\nVaart de pont?\n\nAntwoord\nJa.\n\nTweede vraag\nHoe vaak?\n\nAntwoord\nElk uur.\n'],
    ['an answer said to be a further one', 'Vraag 1\nVaart de pont?\n\nAanvullend antwoord op vraag 1\nJa.\n\nVraag 2\nHoe vaak?\n\nNader antwoord\nElk uur.\n'],
  ])('knows labels and headings by %s', (_, text) => {
    const { questions, answers } = glance(text);
    expect(questions).toEqual([['1', 'Vaart de pont?'], ['2', 'Hoe vaak?']]);
    expect(answers.map(([to, answer]) => [to, answer])).toEqual([['1', 'Ja.'], ['2', 'Elk uur.']]);
  });

  it('takes a motorway for no answer, in papers that open answers with a letter neither', () => {
    expect(glance('Vraag 1\nWaar zijn files?\n\nAntwoord 1\nHier:\nA1: bij de brug.\nA2: bij de pont.\n').answers).toEqual([['1', 'Hier: A1: bij de brug. A2: bij de pont.', 'Antwoord 1']]);
    expect(glance('V1: Waar zijn files?\nA1: Hier:\nA2: bij de pont.\n\nV2: Waarom?\nA2: Daarom.\n').answers.map(([, answer]) => answer)).toEqual(['Hier: A2: bij de pont.', 'Daarom.']);
  });

  it('reads the number of a question whose word was forgotten, and no other number in an answer', () => {
    const { questions, answers } = glance('Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n\n2\nHoe vaak?\n\nAntwoord 2\nElk uur, of:\n\n4\nkeer per dag.\n\nVraag 3\nWaarom?\n\nAntwoord 3\nDaarom.\n');
    expect(questions).toEqual([['1', 'Vaart de pont?'], ['2', 'Hoe vaak?'], ['3', 'Waarom?']]);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2', 'Elk uur, of:\n\n4 keer per dag.'], ['3', 'Daarom.']]);
  });

  it('parts an answer from its question on one line', () => {
    const { questions, answers } = glance('1. Vaart de pont? Antwoord: Ja.\n\n2. Hoe vaak? Antwoord 2: Elk uur. De vraag was: hoe vaak? Antwoord gaf de veerman niet.\n');
    expect(questions).toEqual([['1', 'Vaart de pont?'], ['2', 'Hoe vaak?']]);
    expect(answers.map(([to, answer]) => [to, answer])).toEqual([['1', 'Ja.'], ['2', 'Elk uur. De vraag was: hoe vaak? Antwoord gaf de veerman niet.']]);
  });

  it('takes a greeting within a sentence of an answer for no end of the paper', () => {
    const { answers } = glance('Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n\nMet vriendelijke groet schreef de veerman dat.\n\nVraag 2\nHoe vaak?\n\nAntwoord 2\nElk uur.\n\nmet vriendelijke groeten,\nA.B. Iep\n');
    expect(answers.map(([, answer]) => answer)).toEqual(['Ja.\n\nMet vriendelijke groet schreef de veerman dat.', 'Elk uur.']);
  });

  it('takes a title above the masthead for no answer', () => {
    const { segments } = read('Antwoord op vragen\n\nVragen van het lid Berk (BB) aan de Minister van Water over de pont (ingezonden 4 mei 2031).\n\nVraag 1\n\nVaart de pont?\n\nAntwoord 1\n\nJa.\n');
    expect(segments[0]?.kind).toBe('masthead');
    expect(segments.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  });

  it('reads bare numbers above the questions, and a bare heading above each answer', () => {
    expect(glance(' 1 \nHoeveel sluizen \nzijn er?\n\nAntwoord \nVier. Zie ook het \nantwoord op vraag 2). \n\n2 \nWaar?\n\nAntwoord \nIn de polder.\n')).toEqual({
      questions: [['1', 'Hoeveel sluizen zijn er?'], ['2', 'Waar?']],
      answers: [['1', 'Vier. Zie ook het antwoord op vraag 2).', 'Antwoord'], ['2', 'In de polder.', 'Antwoord']],
      notes: [],
    });
  });

  it.each([['a part of a list that begins further on', 51], ['a list of more than a thousand questions', 998]])('reads %s', (_, from) => {
    const part = (number: number) => `${number}\nWie keurt sluis ${number}?\n\nAntwoord\nDe inspectie.\n\n`;
    expect(glance([0, 1, 2, 3].map((i) => part(from + i)).join('')).questions).toEqual([0, 1, 2, 3].map((i) => [String(from + i), `Wie keurt sluis ${from + i}?`]));
  });

  it('takes no figure in a table for the number of a question', () => {
    const { questions } = glance('1\nHoeveel?\n\nAntwoord\nDit zijn ze:\n\n7\n\n3\n\nAlles bij elkaar.\n\n2\nWaar?\n\nAntwoord\nHier.\n\n3\nWie?\n\nAntwoord\nWij.\n');
    expect(questions).toEqual([['1', 'Hoeveel?'], ['2', 'Waar?'], ['3', 'Wie?']]);
  });

  it('reads numbers before the questions and headings that name them, alone or together', () => {
    const text = '1. Is de pont veilig?\n\nAntwoord vraag 1:\nJa.\n\n2. Wie keurt hem?\n\n3. Hoe vaak?\n\nAntwoord vraag 2-3:\nDe inspectie, elk jaar:\n1. in het voorjaar\n2. na een aanvaring\n\n4. Kan het vaker?\n\nAntwoord vraag 4:\nNee.\n';
    const { questions, answers } = glance(text);
    expect(questions.map(([label]) => label)).toEqual(['1', '2', '3', '4']);
    expect(answers.map(([to]) => to)).toEqual(['1', '2+3', '4']);
  });

  it('reads answers that stand in a second list', () => {
    const text = '1. Is de pont veilig?\n2. Wie keurt hem?\n\nAntwoorden\n\n1. Ja.\n2. De inspectie.\n';
    expect(glance(text).answers.map(([to, answer]) => [to, answer])).toEqual([['1', 'Ja.'], ['2', 'De inspectie.']]);
  });

  describe('with the answers in a list of their own below who answers, as papers were until 2010', () => {
    const asked = `2030–2031 Aanhangsel van de Handelingen

Vragen van de leden Berk en Olm (beiden WL) aan de minister van Water over de pont. (Ingezonden 22 mei 2031)

1
Kent u het bericht «Pont dicht»?1

2
Is de pont onveilig? Zo ja, sinds wanneer?2

3
Sluit u hem?

1 de Veerbode, 20 mei 2031.
2 Zie ook Aanhangsel Handelingen nr. 1500, vergaderjaar 2030–2031.
`;
    const answers = '(Ontvangen 12 juni 2031)\n\n1\nJa. Zie ook vraag 2.\n\n2 en 3\nNee.\n\nDe pont is veilig.\n';

    it.each([
      ['a line', 'Antwoord van minister Es (Water).'],
      ['a line under a word', 'Antwoord\n\nAntwoord van minister Es (Water), mede namens de\nstaatssecretaris van Sluizen.'],
    ])('opened by %s', (_, line) => {
      const text = `${asked}\n${line} ${answers}`;
      const { questions, answers: given, notes } = glance(text);
      expect(questions.map(([, question]) => question)).toEqual(['Kent u het bericht «Pont dicht»?', 'Is de pont onveilig? Zo ja, sinds wanneer?', 'Sluit u hem?']);
      expect(given.map(([to, answer]) => [to, answer])).toEqual([['1', 'Ja. Zie ook vraag 2.'], ['2+3', 'Nee.\n\nDe pont is veilig.']]);
      expect(notes.map(([mark]) => mark)).toEqual(['1', '2']);
      expect(paperOf(text).masthead).toMatchObject({ kind: 'aanhangsel', title: 'de pont', dateAsked: '2031-05-22', dateAnswered: '2031-06-12', answerers: [{ name: 'Es', portfolio: 'Water' }] });
    });

    it('is none where each answer has a heading below its question', () => {
      const set = (asker: string) => `Vragen van het lid ${asker} (WL) over de pont (ingezonden 4 mei 2031)\nAntwoord van minister Es (Water) (ontvangen 12 juni 2031)\n\nVraag 1\nIs de pont veilig?\nAntwoord\nJa.\n\n`;
      expect(glance(set('Berk') + set('Olm')).answers.map(([to, answer]) => [to, answer])).toEqual([['1', 'Ja.'], ['1', 'Ja.']]);
    });
  });

  it('reads questions without any number in order', () => {
    const text = '2031Z00417\n\n(ingezonden 4 mei 2031)\n\nVragen van het lid Berk (BB) aan de minister van Water over de pont.\n\nKent u de pont? 1)\n\nIs hij veilig? Zo nee, waarom niet?\n\n \n\n1) Veerbode, 3 mei 2031\n';
    expect(glance(text)).toEqual({
      questions: [['1', 'Kent u de pont?'], ['2', 'Is hij veilig? Zo nee, waarom niet?']], answers: [], notes: [['1', 'Veerbode, 3 mei 2031']],
    });
    expect(paperOf(text).questions.every(({ remarks }) => remarks.includes('label-ontbreekt'))).toBe(true);
  });

  it('parts the questions under one head where there are as many paragraphs as numbers', () => {
    expect(glance('Vraag 1 en 2\n\nIs de pont veilig?\n\nWie keurt hem? Zo ja, wanneer?\n\nAntwoord 1 en 2\nJa, de inspectie.\n').questions)
      .toEqual([['1', 'Is de pont veilig?'], ['2', 'Wie keurt hem? Zo ja, wanneer?']]);
    expect(glance('Vraag 1 en 2\nIs de pont veilig?Wie keurt hem?\nAntwoord 1 en 2\nJa.\n').questions).toEqual([['1', 'Is de pont veilig?'], ['2', 'Wie keurt hem?']]);
    expect(glance('Vraag 1 en 2: Is de pont veilig?Wie keurt hem?\nGraag spoed.\nAntwoord 1 en 2\nJa.\n').questions).toEqual([['1-2', 'Is de pont veilig?Wie keurt hem? Graag spoed.']]);
    expect(glance(`Vraag 1 en 2\nIs de pont veilig?Wie keurt ${'de pont '.repeat(20)}?\n1\nAntwoord 1 en 2\nJa.\n1Veerbode\n`).questions[1]?.[1]).toMatch(/^Wie keurt/);
    const whole = paperOf('Vraag 1 en 2\nIs de pont veilig? Wie keurt hem?\nAntwoord 1 en 2\nJa.\n');
    expect(whole.questions.map(({ label, remarks }) => [label, remarks])).toEqual([['1-2', ['groep-niet-gesplitst']]]);
    expect(whole.answers[0]?.answers).toEqual([0]);
  });

  it('parts short questions under one head where each is asked on a line of its own', () => {
    expect(glance('Vraag 1\nVaart zij?\nAntwoord 1\nJa.\nVraag 2 en 3\nWanneer gaat zij uit de vaart?\nKrijgen de schippers steun?\nAntwoord 2 en 3\nIn mei.\n').questions).toEqual([['1', 'Vaart zij?'], ['2', 'Wanneer gaat zij uit de vaart?'], ['3', 'Krijgen de schippers steun?']]);
  });

  it('parts the questions under several numbers by themselves, also where the answer below has no heading', () => {
    const { questions, answers } = glance('1\n\nIs de pont veilig?\n\nJa.\n\n2 en 27\n\nWie keurt de pont?\n\nWie keurt de sluis?\n\nDe inspectie.\n\n3\n\nHoe vaak?\n\nElk jaar.\n\n4 t/m 6\n\nKost dat veel?\n\nNee.\n\n7\n\nEn nu?\n\nNiets.\n');
    expect(questions).toEqual([['1', 'Is de pont veilig?'], ['2', 'Wie keurt de pont?'], ['27', 'Wie keurt de sluis?'], ['3', 'Hoe vaak?'], ['4-6', 'Kost dat veel?'], ['7', 'En nu?']]);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2+27', 'De inspectie.'], ['3', 'Elk jaar.'], ['4-6', 'Nee.'], ['7', 'Niets.']]);
  });

  it('labels a group that cannot be parted by all its numbers where they do not run on', () => {
    const labels = (head: string) => paperOf(`${head}\nIs de pont veilig? Wie keurt hem?\nAntwoord ${head.slice(6)}\nJa.\n`).questions.map(({ label }) => label);
    expect(['Vraag 1 en 2', 'Vraag 1 t/m 3', 'Vraag 1a en 1b', 'Vraag 1 en 4', 'Vraag 1, 2 en 5'].map(labels)).toEqual([['1-2'], ['1-3'], ['1a-1b'], ['1,4'], ['1,2,5']]);
  });

  it('takes the heading over the questions of a party for no question', () => {
    expect(glance('2031D00417 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n1. Vragen en opmerkingen vanuit de WL-fractie\n\nIs de pont veilig?\n\n2. Vragen en opmerkingen vanuit de BB-fractie\n\nWie keurt hem?\n').questions.map(([, text]) => text)).toEqual(['Is de pont veilig?', 'Wie keurt hem?']);
  });

  it.each(['Vragen en opmerkingen van de leden van de fractie van WL', 'Vragen van de leden van de BB-fractie', 'Inbreng van de leden van de fracties van WL en BB'])('takes a line that says of which members the next questions are for a heading, also without white space around it: %s', (line) => {
    const { answers } = glance(`1\nIs de pont veilig?\nAntwoord\nJa.\n${line}\n2\nWie keurt hem?\nAntwoord\nDe inspectie.\n`);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2', 'De inspectie.']]);
  });

  it.each([['1', '2'], ['VRAAG 1:', 'VRAAG 2:'], ['Vraag 1', 'Vraag 2']])('takes a number over the word «Vraag» for the number of that question, which is printed then: %s', (one, two) => {
    const text = `${one}\n\nVraag:\n\nIs de pont veilig?\n\nAntwoord:\n\nJa.\n\n${two}\n\nVraag:\n\nWie keurt hem?\n\nAntwoord:\n\nZie vraag 1.\n`;
    expect(glance(text)).toMatchObject({
      questions: [['1', 'Is de pont veilig?'], ['2', 'Wie keurt hem?']], answers: [['1', 'Ja.', 'Antwoord:'], ['2', 'Zie vraag 1.', 'Antwoord:']],
    });
    expect(paperOf(text).questions.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it.each([
    ['who asks stands behind the number', 'Vraag 1 (WL)\nIs de pont veilig?\nAntwoord 1\nJa.\nVraag 2 (BB, blz. 12)\nWie keurt hem?\nAntwoord 2\nDe inspectie.\n'],
    ['the word stands behind the number', '1. Vraag: Is de pont veilig?\nAntwoord: Ja.\n2. Vraag: Wie keurt hem?\nAntwoord: De inspectie.\n'],
    ['a number by itself stands in an answer', 'Vraag\nIs de pont veilig?\nAntwoord\nJa.\nVraag\nWie keurt hem?\nAntwoord\nDe inspectie.\n\n1\n\nVraag\nHoe vaak?\nAntwoord\nElk jaar.\n'],
  ])('reads a question without what stands between its label and its text: %s', (_, text) => {
    expect(glance(text).questions.slice(0, 2)).toEqual([['1', 'Is de pont veilig?'], ['2', 'Wie keurt hem?']]);
    expect(glance(text).answers[0]?.slice(0, 2)).toEqual(['1', 'Ja.']);
  });

  it.each([
    '1. Vraag: Is de pont veilig?\n1. Antwoord: Ja.\n2. Vraag: Wie keurt hem?\n2. Antwoord: De inspectie.\n',
    '1. Is de pont veilig?\n\nAntwoord van het kabinet:\nJa.\n\n2. Wie keurt hem?\n\nAntwoord van de Minister: De inspectie.\n',
    '1. Is de pont veilig?\n\nAntwoord van de regering\n\nJa.\n\n2. Wie keurt hem?\n\nAntwoord van de bewindspersoon\n\nDe inspectie.\n',
  ])('reads an answer without its number and who gives it: %s', (text) => expect(glance(text).answers.map(([to, said]) => [to, said])).toEqual([['1', 'Ja.'], ['2', 'De inspectie.']]));

  it.each(['De voorzitter: Is de pont veilig?', 'De leden van de WL-fractie danken de Minister. Is de pont veilig?', 'De fractieleden van WL danken de Minister.\n\nIs de pont veilig?', 'Vragen en opmerkingen van de leden van WL\n\nIs de pont veilig?'])('reads no questions in what parties write or say: %s', (text) => {
    expect(glance(`Nr. 9 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 9 oktober 2031\n\n${text}\n\nII Reactie van de Minister\n\nDe pont is veilig.\n`)).toEqual({ questions: [], answers: [], notes: [] });
  });

  it('keeps a question that stands in brackets behind its number', () => {
    expect(glance('Vraag 1 (Is de pont veilig?)\nAntwoord 1\nJa.\n').questions).toEqual([['1', '(Is de pont veilig?)']]);
  });

  it('reads questions without labels under a title that speaks of answers', () => {
    const { questions, answers } = glance('Antwoord op vragen\n\nVragen van het lid Vis (WL) aan de Minister van Veren over de pont (ingezonden 3 mei 2031).\n\nIs de pont veilig?\n\nJa, dat is hij.\n\nWie keurt hem?\n\nDe inspectie doet dat.\n');
    expect([questions, answers.map(([to, text]) => [to, text])]).toEqual([[['1', 'Is de pont veilig?'], ['2', 'Wie keurt hem?']], [['1', 'Ja, dat is hij.'], ['2', 'De inspectie doet dat.']]]);
  });

  it('gives all questions under one head to an answer whose heading has no number', () => {
    expect(glance('Vraag 1 en 2\n\nIs de pont veilig?\n\nWie keurt hem?\n\nAntwoord\nJa, de inspectie.\n').answers).toEqual([['1+2', 'Ja, de inspectie.', 'Antwoord']]);
  });

  it('finds questions and answers that have no label at all, also where the call of a note ends a line', () => {
    const rows = 'Vaart de pont van Oldemaar, die al drie keer is gekeurd en waarover vorig jaar drie brieven kwamen, weer?1\nJa.\nWie heeft de pont van Oldemaar in de winter van dit jaar gekeurd, en hoe vaak gebeurt dat gewoonlijk?\nDe inspectie, die dat elk jaar doet, en daarover een brief stuurt aan wie de pont laat varen.\n';
    expect(glance(rows)).toMatchObject({ questions: [['1', expect.stringMatching(/weer\?$/)], ['2', expect.stringMatching(/^Wie/)]], answers: [['1', 'Ja.', null], ['2', expect.stringMatching(/^De inspectie/), null]] });
  });

  it('finds an answer without heading: text that asks nothing after a question and an empty line', () => {
    const text = '1\nIs de pont veilig?\n\nAntwoord\nJa.\n\n2\nWie keurt hem?\n\nDe inspectie.\n\n3\nHoe vaak? Is dat genoeg?\n\nZo nee, wat dan?\n\nAntwoord\nVaak.\n';
    const paper = paperOf(text);
    expect(glance(text).answers.map(([to, answer]) => [to, answer])).toEqual([['1', 'Ja.'], ['2', 'De inspectie.'], ['3', 'Vaak.']]);
    expect(paper.answers.map(({ remarks }) => remarks)).toEqual([[], ['kop-ontbreekt'], []]);
    expect(paper.questions[2]?.view.text).toBe('Hoe vaak? Is dat genoeg?\n\nZo nee, wat dan?');
  });

  it('takes a letter before a part of a question for no sentence', () => {
    expect(glance('Lijst van vragen en antwoorden\n1\nKent u de pont?\nJa.\n2\na. Vaart hij?\nb. En wie vaart hem?\na. Ja.\nb. De schipper.\n3\nIs hij veilig?\nJa.\n')).toMatchObject({
      questions: [['1', 'Kent u de pont?'], ['2', 'a. Vaart hij? b. En wie vaart hem?'], ['3', 'Is hij veilig?']], answers: [['1', 'Ja.', null], ['2', 'a. Ja. b. De schipper.', null], ['3', 'Ja.', null]],
    });
  });

  it('parts a group whose questions repeat their numbers', () => {
    const text = 'Vraag 1\nKent u de pont?\nAntwoord 1\nJa.\nVraag 2 t/m 4\n2. Vaart hij?\n3. Wie vaart hem?\n4. Hoe vaak?\nAntwoord op de vragen 2 t/m 4\nJa.\n';
    expect(glance(text).questions).toEqual([['1', 'Kent u de pont?'], ['2', 'Vaart hij?'], ['3', 'Wie vaart hem?'], ['4', 'Hoe vaak?']]);
    expect(glance(text.replace('4. Hoe vaak?', 'Hoe vaak?')).questions[1]?.[0]).toBe('2-4');
  });

  it('takes the number of a document before its title for no text', () => {
    expect(paperOf('2031D01234 LIJST VAN VRAGEN EN ANTWOORDEN\n\n1. Kent u de pont?\nAntwoord: Ja.\n')).toMatchObject({ unrecognised: 0, masthead: { kind: 'lijst' } });
  });

  it('reads numbers behind the bullets of a list, also before a long paragraph', () => {
    const long = `De pont vaart al jaren. ${'Het is een oude pont, die vaak stilligt. '.repeat(9)}Is de pont veilig?`;
    expect(glance(`Vragen van het lid Berk (BB) over veren\n\n  • 1. Vaart de pont?\n\n  • 2. ${long}\n\n  • 3. Is de sluis veilig?\n`).questions).toEqual([['1', 'Vaart de pont?'], ['2', long], ['3', 'Is de sluis veilig?']]);
  });

  it('knows a number before a long paragraph from one before a short one', () => {
    const long = `De pont vaart al jaren ${'heen en weer en '.repeat(20)}terug; hoe vaak? Kan dat vaker?`;
    expect(glance(`LIJST VAN VRAGEN EN ANTWOORDEN\n\n1. Kent u de pont?\n\nJa, die ken ik.\n\n2. ${long}\n\nNee.\n`).questions).toEqual([['1', 'Kent u de pont?'], ['2', long]]);
  });

  it('reads numbers between brackets', () => {
    expect(glance('Vraag (1):\nKent u de pont?\nAntwoord (1):\nJa.\nVraag (2):\nIs hij veilig?\nAntwoord:\nNee.\n')).toMatchObject({
      questions: [['1', 'Kent u de pont?'], ['2', 'Is hij veilig?']], answers: [['1', 'Ja.', 'Antwoord (1):'], ['2', 'Nee.', 'Antwoord:']],
    });
  });

  it('finds answers without heading where only a line end parts them from the question', () => {
    const text = 'De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van Water over de pont.\nDe Minister heeft deze vragen beantwoord.\nVraag 1\nIs de pont\nveilig? (blz. 4)\nDat is hij. De laatste\nkeuring was in orde.\nVraag 2\nWie keurt hem? Hoe vaak?\nDe inspectie.\n';
    expect(glance(text).answers).toEqual([['1', 'Dat is hij. De laatste keuring was in orde.', null], ['2', 'De inspectie.', null]]);
    expect(glance(text).questions[0]).toEqual(['1', 'Is de pont veilig? (blz. 4)']);
  });

  it('takes a statement in a question for no answer where the paper has only questions', () => {
    const text = 'Vragen gesteld door de leden der Kamer\n\nVragen van het lid Berk (BB) aan de Minister van Water over de pont (ingezonden 4 mei 2031).\n\nVraag 1\nIs de pont veilig?\n\nDe keuring was laat.\n\nVraag 2\nWie keurt hem?\n';
    expect(glance(text).answers).toEqual([]);
    expect(paperOf(text).masthead.kind).toBe('vragen-zonder-antwoord');
  });

  it('keeps the explanation, a notice and what closes a paper apart from the last answer', () => {
    const text = 'Vraag 1\nIs de pont veilig?\nAntwoord 1\nJa.\nToelichting:\nDeze vragen vullen eerdere vragen aan.\n';
    expect(glance(text).answers[0]?.[1]).toBe('Ja.');
    expect(paperOf(text).parts.map(({ role, view }) => [role, view.text])).toEqual([['explanation', 'Toelichting:\n\nDeze vragen vullen eerdere vragen aan.']]);
    expect(glance('Vraag 1\nIs de pont veilig?\n\nAntwoord 1\nJa.\n\nHoogachtend,\nDe Minister van Water,\nA. Iep\n').answers[0]?.[1]).toBe('Ja.');
  });

  it('knows several numbers with a point before a question', () => {
    const { questions, answers } = glance('1. Vaart de pont?\n\nJa.\n\n2. en 3. Hoe vaak vaart zij? En hoe laat?\n\nElk uur.\n\n4. Wie vaart haar?\n\nDe schipper.\n');
    expect(questions).toEqual([['1', 'Vaart de pont?'], ['2-3', 'Hoe vaak vaart zij? En hoe laat?'], ['4', 'Wie vaart haar?']]);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2-3', 'Elk uur.'], ['4', 'De schipper.']]);
  });

  it('takes the title of a paper on a subject for no text', () => {
    expect(paperOf('Beantwoording van de feitelijke vragen over het veerplan\n\nVraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n').unrecognised).toBe(0);
  });

  it('knows the parts of a question by their own number', () => {
    const { questions, answers } = glance('Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n\nVraag 2.1\nHoe vaak in mei?\n\nAntwoord 2.1\nElk uur.\n\nVraag 2.2. Hoe vaak in juni?\n\nAntwoord: Vaker.\n\nVraag 3\nWaarom?\n\nAntwoord 3\nDaarom.\n');
    expect(questions.map(([label]) => label)).toEqual(['1', '2.1', '2.2', '3']);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2.1', 'Elk uur.'], ['2.2', 'Vaker.'], ['3', 'Daarom.']]);
  });

  it('leaves "Toelichting:" in the answer whose figures it explains', () => {
    const text = 'Vraag 1\nHoeveel ponten varen er?\nAntwoord 1\nTien.\nToelichting: dit is zonder de jachten.\n\nVraag 2\nHoeveel varen in mei?\nAntwoord 2\nVier.\n\nToelichting:\nDe twee van Veerdam liggen stil.\n\nVraag 3\nWaarom?\nAntwoord 3\nToelichting: het ijs.\n\nToelichting: deze vragen vullen eerdere vragen aan.\n';
    expect(glance(text).answers.map(([, answer]) => answer)).toEqual(['Tien. Toelichting: dit is zonder de jachten.', 'Vier.\n\nToelichting: De twee van Veerdam liggen stil.', 'Toelichting: het ijs.']);
    expect(paperOf(text).parts.map(({ role, view }) => [role, view.text])).toEqual([['explanation', 'Toelichting: deze vragen vullen eerdere vragen aan.']]);
  });

  it.each(['Bijlage', 'Bijlage 1: Vaarten per maand', 'Bijlage II – Vaarten', 'BIJLAGEN', 'Bijlage A Vaarten (2031)'])('keeps an annex apart from the last answer: %s', (title) => {
    const { answers, parts } = paperOf(`1. Hoe vaak vaart de pont?\n\nZie bijlage 1.\n\nBijlage 3 Vaarten bij nacht is weggelaten.\n\n2. Wie keurt haar?\n\nDe inspectie.\n\n${title}\n\nMei 40\nJuni 60\n\nToelichting:\nZonder jachten.\n`);
    expect(answers.map(({ view }) => view.text)).toEqual(['Zie bijlage 1.\n\nBijlage 3 Vaarten bij nacht is weggelaten.', 'De inspectie.']);
    expect(parts.map(({ role, view }) => [role, view.text])).toEqual([['closing', `${title}\n\nMei 40 Juni 60\n\nToelichting: Zonder jachten.`]]);
  });

  it('ends the masthead where running text begins below an empty row', () => {
    const nota = 'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2030–2031\n\n99 004 Wijziging van de Verenwet\n\nNr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG\nOntvangen 4 mei 2031\n\n1. Inleiding\n\nMet belangstelling heeft de regering kennisgenomen van het verslag van de vaste commissie voor Water.\n\nDe leden van de BB-fractie vragen waarom. Is dat nodig?\n';
    expect(paperOf(nota).parts.map(({ role, view }) => [role, view.text])).toEqual([['introduction', 'Met belangstelling heeft de regering kennisgenomen van het verslag van de vaste commissie voor Water.\n\nDe leden van de BB-fractie vragen waarom. Is dat nodig?']]);
    expect(paperOf(nota).masthead.identifier).toBe('kst-99004-6');
  });

  it('keeps the letters of a consultation apart from the last question', () => {
    const { questions, answers, parts } = paperOf('B VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 4 mei 2031\n\nDe vaste commissie voor Water heeft schriftelijk overleg gevoerd met de Minister van Water over de pont.\n\nBRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR WATER\n\nDen Haag, 3 april 2031\n\nDe leden van de fractie van de BB hebben kennisgenomen van uw brief en hebben vragen.\n\n1. Vaart de pont?\n2. Hoe vaak?\n\nDe leden van de vaste commissie voor Water zien uw reactie met belangstelling tegemoet.\n\nBRIEF VAN DE MINISTER VAN WATER\n\nDen Haag, 2 mei 2031\n\nHierbij zend ik u de antwoorden.\n\nAntwoord vraag 1\nJa.\n\nAntwoord vraag 2\nElk uur.\n');
    expect(questions.map(({ view }) => view.text)).toEqual(['Vaart de pont?', 'Hoe vaak?']);
    expect(answers.map(({ answers: to, view }) => [to, view.text])).toEqual([[[0], 'Ja.'], [[1], 'Elk uur.']]);
    expect(parts.map(({ role, view }) => `${role}: ${view.text}`).slice(1)).toEqual([
      'heading: BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR WATER', 'introduction: De leden van de fractie van de BB hebben kennisgenomen van uw brief en hebben vragen.',
      'closing: De leden van de vaste commissie voor Water zien uw reactie met belangstelling tegemoet.', 'heading: BRIEF VAN DE MINISTER VAN WATER', 'introduction: Hierbij zend ik u de antwoorden.',
    ]);
  });

  it('finds a signature above an annex', () => {
    const { answers, parts } = paperOf('Vraag 1\nWie keurt de pont?\n\nAntwoord 1\nDe inspectie.\n\nDe Minister van Water,\nA.B. Iep\n\nBijlage 1: Vaarten\n\nMei 40\n');
    expect([answers.length, answers[0]?.view.text, parts.map(({ role }) => role)]).toEqual([1, 'De inspectie.', ['closing']]);
  });

  it('takes what an answer lists for no annex', () => {
    expect(glance('Vraag 1\nWat stuurt u mee?\n\nAntwoord 1\nDeze stukken:\n\nBijlage 1: Vaarten\nBijlage 2: Keuring\n').answers.map(([, text]) => text)).toEqual(['Deze stukken:\n\nBijlage 1: Vaarten Bijlage 2: Keuring']);
  });

  describe('a signature without a greeting over it', () => {
    const lettered = (end: string) => paperOf(`Geachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over de pont.\n\nVraag 1\nWie keurt de pont?\n\nAntwoord 1\nDe inspectie.\n\n${end}\n`);

    it.each(['De minister van Water,\n\n\nA.B. van Iep', 'De Minister van Water en Veren,\nmr. A.B. (Anna) van Iep-Es\n\nDe Staatssecretaris van Sluizen,\nO.P. Olm'])('closes the paper: %s', (end) => {
      const { answers, parts } = lettered(end);
      expect(answers.map(({ view }) => view.text)).toEqual(['De inspectie.']);
      expect(parts.map(({ role }) => role)).toEqual(['introduction', 'closing']);
    });

    it('tells who answers', () => expect(lettered('De minister van Water,\n\nA.B. van Iep').masthead.answerers).toEqual([{ name: 'A.B. van Iep', role: 'Minister', portfolio: 'Water' }]));

    it('is no list of persons in an answer', () => {
      expect(lettered('Daarbij zijn aanwezig:\n\nDe minister van Water,\nde schipper van de pont').answers[0]?.view.text).toContain('de schipper van de pont');
    });
  });

  it('keeps the line over the questions of the next member apart from the answer above it', () => {
    const text = 'Vragen van het lid Vis (WL)\n\nVraag (1):\nIs de pont veilig?\n\nAntwoord:\nDe pont is veilig.\n\nVragen van het lid Berk, A.B. (BB)\n\nVraag (2):\nEn de steiger?\n\nAntwoord:\nOok.\n';
    const { answers, parts } = paperOf(text);
    expect(answers.map(({ view }) => view.text)).toEqual(['De pont is veilig.', 'Ook.']);
    expect(parts.map(({ role, view }) => [role, view.text])).toContainEqual(['heading', 'Vragen van het lid Berk, A.B. (BB)']);
  });

  it('takes the last of what an answer lists below a colon for no heading', () => {
    const text = 'Vraag 1\nHoe keurt u haar?\n\nAntwoord 1\nIn drie fasen:\n\nFase 1: de romp\n\nFase 2: de kettingen\n\nVraag 2\nWie betaalt?\n\nAntwoord 2\nDe gemeente.\n';
    expect(glance(text).answers[0]?.[1]).toBe('In drie fasen:\n\nFase 1: de romp\n\nFase 2: de kettingen');
  });

  it('knows numbers over what members of a party ask, with or without a question mark', () => {
    const { questions, answers } = glance('Eerste Kamer der Staten-Generaal 1\nVergaderjaar 2030–2031\n\n99 004 Verenwet\n\nE NADERE MEMORIE VAN ANTWOORD\nOntvangen 3 maart 2031\n\nVragen van de leden van de fractie van BB\n\n1\nDe leden van de fractie van BB vragen of de pont vaart.\n\nJa.\n\n2\nDeze leden willen graag weten hoe vaak.\n\nElk uur.\n\nVragen van de leden van de fractie van WL\n\n3\nDeze leden vragen waarom.\n\nDaarom.\n');
    expect(questions.map(([label]) => label)).toEqual(['1', '2', '3']);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2', 'Elk uur.'], ['3', 'Daarom.']]);
  });

  it('keeps the heading over the first question apart from the names above it, where later questions have one', () => {
    const list = (over: string, later: string) => paperOf(`LIJST VAN VRAGEN EN ANTWOORDEN\n\nDe vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van Water over de pont.\n\nDe griffier van de commissie,\n\nTer Es\n\n${over}1\n\nVaart de pont?\n\nJa.\n\n${later}2\n\nHoe vaak?\n\nElk uur.\n`).parts.filter(({ role }) => role === 'heading').map(({ view }) => view.text);
    expect(list('Algemeen\n\n', 'Onderhoud van de steigers\n\n')).toEqual(['Algemeen', 'Onderhoud van de steigers']);
    expect(list('', 'Onderhoud van de steigers\n\n')).toEqual(['Onderhoud van de steigers']);
    expect(list('Vragen over de pont\n\n', 'Onderhoud van de steigers\n\n')).toEqual(['Onderhoud van de steigers']);
    expect(list('Vragen van de leden van de BB-fractie\n\n', 'Vragen van de leden van de WL-fractie\n\n')).toEqual(['Vragen van de leden van de BB-fractie', 'Vragen van de leden van de WL-fractie']);
  });

  it('keeps headings between groups of questions apart from the answer above them', () => {
    const text = '1. Is de pont veilig?\n\nAntwoord:\nJa.\n\nOnderhoud van de steigers\n\n2. Wie betaalt?\n\nAntwoord:\nDe gemeente.\n';
    expect(glance(text).answers.map(([, answer]) => answer)).toEqual(['Ja.', 'De gemeente.']);
    expect(paperOf(text).parts.map(({ role, view }) => [role, view.text])).toEqual([['heading', 'Onderhoud van de steigers']]);
  });

  it('reads a paper that is one long line, with running heads and page numbers in mid sentence', () => {
    const head = 'Beantwoording vragen Tweede Kamer over het rapport Pont en sluis in de polder';
    const text = `Algemene Rekenkamer DATUM 4 mei 2031 BETREFT ${head} Geachte mevrouw Berk, ${head} 2/3 Vraag 1 Is de pont veilig? Dat is hij volgens ${head} 3/3 ons onderzoek wel. ${'De steigers zijn dat niet overal en altijd. '.repeat(40)}Vraag 2 Wie keurt hem? De inspectie doet dat.\n`;
    const { questions, answers } = glance(text);
    expect(questions).toEqual([['1', 'Is de pont veilig?'], ['2', 'Wie keurt hem?']]);
    expect(answers[0]?.[1]).toContain('Dat is hij volgens ons onderzoek wel.');
    expect(answers[1]?.[1]).toBe('De inspectie doet dat.');
  });
});

describe('pages and notes', () => {
  const paged = [
    'Vraag 1', 'Kent u het bericht over de pont?', '1', 'Antwoord 1', 'Ja. Over de steigers heb ik uw Kamer op 3 mei', '2 al bericht, en daarna nog', '1Veerbode, 1 mei 2031', '22031 is het jaar van het verslag.',
    'ah-tk-20302031-12', 'ISSN 0000 - 0000’s-Gravenhage 2031Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\feen keer.', 'Vraag 2', 'Wie keurt hem?', 'Antwoord 2', 'De inspectie.3', '3Zie www.pont.example',
    'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 2', '',
  ].join('\n');

  it('takes page feet and notes out of the answer they interrupt', () => {
    expect(glance(paged)).toEqual({
      questions: [['1', 'Kent u het bericht over de pont?'], ['2', 'Wie keurt hem?']],
      answers: [['1', 'Ja. Over de steigers heb ik uw Kamer op 3 mei al bericht, en daarna nog een keer.', 'Antwoord 1'], ['2', 'De inspectie.', 'Antwoord 2']],
      notes: [['1', 'Veerbode, 1 mei 2031'], ['2', '2031 is het jaar van het verslag.'], ['3', 'Zie www.pont.example']],
    });
  });

  it('takes no figure of an article or a number for a call where calls stand in square brackets', () => {
    const { questions, answers, notes } = glance('Vraag 1\nMag dat volgens artikel 3.1 van de Pontenwet?\n\nAntwoord 1\nJa (Kamerstuk 99 001, nr. 2).\n\nVraag 2\nHoe vaak vaart de pont? [1]\n\nAntwoord 2\nElk uur. [2]\n\n[1] Veerbode, 3 mei 2031.\n[2] Veerbode, 4 mei 2031.\n');
    expect(questions.map(([, text]) => text)).toEqual(['Mag dat volgens artikel 3.1 van de Pontenwet?', 'Hoe vaak vaart de pont?']);
    expect(answers.map(([, text]) => text)).toEqual(['Ja (Kamerstuk 99 001, nr. 2).', 'Elk uur.']);
    expect(notes).toEqual([['1', 'Veerbode, 3 mei 2031.'], ['2', 'Veerbode, 4 mei 2031.']]);
  });

  it.each(['[1]', '[^1]', '[1 ]'])('knows a call in brackets: %s', (call) => {
    const { answers } = paperOf(`Vraag 1\nWie keurt de pont?\n\nAntwoord 1\nDe inspectie.${call} Zij keurt ook de steiger.\n\n1 Veerbode, 1 mei 2031\n`);
    expect(answers[0]).toMatchObject({ view: { text: 'De inspectie. Zij keurt ook de steiger.' }, noteCalls: [{ offset: 13, mark: '1' }] });
  });

  it.each(['¹ Veerbode, 1 mei 2031\n² www.pont.example', '¹Veerbode, 1 mei 2031\n²Zie www.pont.example'])('reads marks that are raised by themselves: %s', (list) => {
    const { questions, answers, notes } = glance(`Vraag 1\nKent u het bericht over de pont van 30 m²?¹\n\nAntwoord 1\nJa.² Hij is 30 m² groot.\n\n${list}\n`);
    expect([questions, answers]).toEqual([[['1', 'Kent u het bericht over de pont van 30 m²?']], [['1', 'Ja. Hij is 30 m² groot.', 'Antwoord 1']]]);
    expect(notes.map(([mark]) => mark)).toEqual(['1', '2']);
  });

  it.each([
    ['De pont is veilig (in mei is dat aan u gemeld1).', 'De pont is veilig (in mei is dat aan u gemeld).', 1],
    ['De pont is veilig (gemeten aan de CO1).', 'De pont is veilig (gemeten aan de CO1).', 0],
    ['Er zijn twee eisen: veilig1) en heel.', 'Er zijn twee eisen: veilig1) en heel.', 0],
  ])('reads a mark behind the last word in brackets: %s', (answer, text, calls) => {
    const [first] = paperOf(`Vraag 1\nIs de pont veilig?\n\nAntwoord 1\n${answer}\n\n1 Kamerstuk 99 031, nr. 4\n`).answers;
    expect([first?.view.text, first?.noteCalls.length]).toEqual([text, calls]);
  });

  it('reads marks that are raised behind a figure, but no powers', () => {
    const { answers, notes } = glance('Vraag 1\nHoeveel ponten zijn er?\n\nAntwoord 1\nDat zijn er 1.100¹, elk van 10² meter, en 40 jachten.\n\n¹ Telling van 2031.\n');
    expect(answers.map(([, text]) => text)).toEqual(['Dat zijn er 1.100, elk van 10² meter, en 40 jachten.']);
    expect(notes).toEqual([['1', 'Telling van 2031.']]);
  });

  it('takes no figure before the end of a bracket for a call', () => {
    const { answers, notes } = glance('1\n\nVaart de pont (Kamerstuk 99 001, nr. 1)?\n\nAntwoord\nJa (zie artikel\n1). Dat staat in het plan.1\n\n1 Veerplan 2031.\n');
    expect([answers[0]?.[1], notes]).toEqual(['Ja (zie artikel 1). Dat staat in het plan.', [['1', 'Veerplan 2031.']]]);
  });

  it('says where each note is called', () => {
    const { questions, answers } = paperOf(paged);
    expect(questions[0]?.noteCalls).toEqual([{ offset: 32, mark: '1' }]);
    expect(answers[0]?.noteCalls).toEqual([{ offset: 'Ja. Over de steigers heb ik uw Kamer op 3 mei'.length, mark: '2' }]);
    expect(answers[1]?.noteCalls).toEqual([{ offset: 13, mark: '3' }]);
  });

  it('takes no figure for a call that no note answers', () => {
    expect(glance('Vraag 1\nHoeveel CO2 spaart de pont?\nAntwoord 1\nPer jaar 2\nton CO2, volgens F16.\n').answers[0]?.[1]).toBe('Per jaar 2 ton CO2, volgens F16.');
  });

  it.each([
    ['Dat kost 2,1 euro per tocht.1', 'Dat kost 2,1 euro per tocht.'],
    ['Dat is zo sinds 2021,1 en blijft zo.', 'Dat is zo sinds 2021, en blijft zo.'],
  ])('takes no decimal for a call: %s', (printed, read) =>
    expect(glance(`Vraag 1\nWat kost de pont?\nAntwoord 1\n${printed}\n1Veerbode, 3 mei 2031\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\n`).answers[0]?.[1]).toBe(read),
  );

  it('reads marks that stand alone above or beside their notes', () => {
    const margin = [
      'Vraag 1', 'Kent u het bericht over de pont?1', 'Antwoord 1', 'Ja, dat ken ik.', '', '', '1', '    Veerbode, 1 mei 2031', '        over de pont', '', 'ah-tk-20302031-12', 'ISSN 0000 - 0000',
      '’s-Gravenhage 2031       Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel                1', 'Vraag 2', 'Wie keurt hem?', 'Antwoord 2', 'De inspectie.2 Volgens de wet.3', '', '2', '3', '', 'Zie www.pont.example', 'Steigerblad', '',
      'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel', '', '2', '', 'Vraag 3', 'En dan?', 'Antwoord 3', 'Dan vaart hij.4', '', '4', '', 'ah-tk-20302031-12', '', 'Sluiswachter', '', 'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel', '', '3', '',
    ].join('\n');
    expect(glance(margin)).toEqual({
      questions: [['1', 'Kent u het bericht over de pont?'], ['2', 'Wie keurt hem?'], ['3', 'En dan?']],
      answers: [['1', 'Ja, dat ken ik.', 'Antwoord 1'], ['2', 'De inspectie. Volgens de wet.', 'Antwoord 2'], ['3', 'Dan vaart hij.', 'Antwoord 3']],
      notes: [['1', 'Veerbode, 1 mei 2031 over de pont'], ['2', 'Zie www.pont.example'], ['3', 'Steigerblad'], ['4', 'Sluiswachter']],
    });
  });

  it('reads several marks on a row', () => {
    const text = 'Vraag 1\nKent u de berichten?\n1, 2 en 3\nAntwoord 1\nJa.\n1Veerbode\n2Sluiswachter\n3Steigerblad\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\n';
    expect(glance(text).questions).toEqual([['1', 'Kent u de berichten?']]);
    expect(paperOf(text).questions[0]?.noteCalls.map(({ mark }) => mark)).toEqual(['1', '2', '3']);
  });

  it('reads notes as web pages print them, with a mark for nothing above each', () => {
    const text = 'Vraag 1\n\nKent u het bericht?1\n\nVraag 2\n\nKent u de motie?2\n\n\nX Noot\n1\n\nVeerbode, 1 mei 2031\n\nX Noot\n2\n\nKamerstuk 99 031, nr. 4\n\nNaar boven\n';
    expect(glance(text)).toMatchObject({ questions: [['1', 'Kent u het bericht?'], ['2', 'Kent u de motie?']], notes: [['1', 'Veerbode, 1 mei 2031'], ['2', 'Kamerstuk 99 031, nr. 4']] });
  });

  it('takes a fraction within a line for no page number, nor the lines beside it for heads', () => {
    const long = 'een lange regel die doorloopt over ponten en steigers langs het water van de rivier';
    const text = `Vraag 1\nWat is er gedaan?\nAntwoord 1\n– de brief over ${long} van 4 mei;\n\n– het stuk «Ponten voor 3/4 van het land» over ${long};\n\n– de brief over ${long} van 9 juni;\n`;
    expect(glance(text).answers[0]?.[1]).toBe(text.slice(text.indexOf('–')).trimEnd());
  });

  it.each(['?1 2 3', '?1, 2 en 3', '?[1, 2, 3]'])('reads marks one behind the other: %s', (marks) => {
    const [question] = paperOf(`Vraag 1\nKent u de berichten${marks}\nAntwoord 1\nJa, alle 3 van 4 mei.\n1Veerbode\n2Sluiswachter\n3Steigerblad\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\n`).questions;
    expect(question?.noteCalls.map(({ mark }) => mark)).toEqual(['1', '2', '3']);
    expect(question?.view.text).toMatch(/^Kent u de berichten\??$/u);
  });

  it('take the figure of an area or volume for no call', () => {
    const { answers, questions } = paperOf('Vraag 1\nKent u de pont?1\nAntwoord 1\nJa, zij voer 12 miljoen m\n2 aan water uit.\nVraag 2\nKent u de sluis?\n2\nAntwoord 2\nJa, zij meet 10 km2 aan oever.\n1 Oeverkrant, 3 mei 2031\n2 Veerblad, 4 mei 2031\n');
    expect(questions.map(({ noteCalls }) => noteCalls.map(({ mark }) => mark))).toEqual([['1'], ['2']]);
    expect(answers.map(({ view, noteCalls }) => [view.text, noteCalls])).toEqual([['Ja, zij voer 12 miljoen m 2 aan water uit.', []], ['Ja, zij meet 10 km2 aan oever.', []]]);
  });
});

describe('signs of doubt', () => {
  it('tells of numbers that are skipped, come twice or are answered though they do not exist', () => {
    const { codes, paper } = read('Vraag 1\nIs het nat?\nAntwoord 1\nJa.\nVraag 3\nIs het koud?\nAntwoord 9\nJa.\nVraag 3\nIs het ver?\nAntwoord 3\nNee.\n');
    expect(codes).toEqual(expect.arrayContaining(['segment/number-skipped', 'segment/label-repeated', 'segment/answer-to-unknown-question']));
    expect(paper?.questions.map(({ remarks }) => remarks)).toEqual([[], [], ['label-herhaald']]);
  });

  it('tells of questions without answer in a paper that answers', () => {
    expect(read('Vraag 1\nIs het nat?\nAntwoord 1\nJa.\nVraag 2\nIs het koud?\n').codes).toContain('segment/question-without-answer');
  });

  it('tells of a letter that answers by number questions which it does not print', () => {
    const letter = (themes: string) => read(`Geachte voorzitter,\n\nHierbij bied ik u de antwoorden aan.\n\n${themes}\n\nDe minister van Veren,\nA. Zwaluw\n`).codes;
    expect(letter('Oevers (antwoord vraag 6)\n\nDie zijn nat.\n\nKaden (antwoord vragen 1, 5 en 8)\n\nDie zijn hoog.\n\nPonten (antwoord op vraag 2)\n\nDie varen.')).toContain('segment/no-questions');
    expect(letter('Zie het antwoord op vraag 6 in mijn brief van 3 mei 2030.')).not.toContain('segment/no-questions');
  });

  it('tells of a question without number within an answer, and of none that the answer asks itself', () => {
    const codes = (answer: string) => read(`Vraag 1\nIs de pont veilig?\n\nAntwoord 1\n${answer}\n\nVraag 2\nWie keurt hem?\n\nAntwoord 2\nDe inspectie.\n`).codes;
    expect(codes('De pont is heel.\n\nZiet u dat ook bij de steiger? Wat kost hij?\n\nDe steiger is nieuw.')).toContain('segment/question-in-answer');
    for (const answer of ['De pont is heel.\n\nWat kost dat nu?\n\nNiets.', 'Vindt u de pont oud?\n\nHij is nieuw.', 'De pont is heel.\n\nU vraagt of dat zo blijft. Wie weet het?\nWij niet.']) expect(codes(answer)).not.toContain('segment/question-in-answer');
  });

  it('counts what it cannot place', () => {
    const { paper, codes } = read('Een los zinnetje vooraf.\n\n1\nIs het nat?\n\nAntwoord\nJa.\n');
    expect(paper?.unrecognised).toBe('Een los zinnetje vooraf.\n'.length);
    expect(codes).toContain('segment/unrecognised');
  });

  it('says of a text that is none of our papers just that', () => {
    const { paper, codes } = read('Dit is een verslag van een wandeling.\n\nHet was mooi weer.\n');
    expect(paper).toBeNull();
    expect(codes).toEqual(['segment/no-paper']);
  });

  it('marks a paper that stops in mid sentence', () => {
    const { answers, questions } = paperOf('Vraag 1\nIs het nat?\nAntwoord 1\nDat hangt af van de');
    expect(answers[0]?.remarks).toEqual(['afgebroken']);
    expect(questions[0]?.remarks).toEqual([]);
  });
});
