import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../../src/types/view.js';
import { questionParts } from '../../src/compose/question-parts.js';
import { glance, paperOf, read } from './paper-of.js';

describe('composing a paper', () => {
  const joint = '7\nWaar ligt de pont?\n\nAntwoord\nZie antwoord op vraag 9.\n\n8\nWaar ligt de sluis?\n\nAntwoord\nZie antwoord op vraag 9.\n\n9\nWaar ligt de brug?\n\nAntwoord op vragen 7, 8 en 9.\n\nIn de polder.\n';
  const numbered = `${Array.from({ length: 6 }, (_, i) => `${i + 1}\nIs ${i} even?\n\nAntwoord\nSoms.\n\n`).join('')}${joint}`;

  it('makes a joint answer of its own beside the referrals to it, under the question where it is printed', () => {
    const { questions, answers } = paperOf(numbered);
    expect(answers.slice(6).map(({ label, answers: to, heading }) => [label, to.map((i) => questions[i]?.label), heading?.text])).toEqual([
      ['7', ['7'], 'Antwoord'], ['8', ['8'], 'Antwoord'], ['9', ['7', '8', '9'], 'Antwoord op vragen 7, 8 en 9.'],
    ]);
    expect(questions.every(({ status }) => status === 'beantwoord')).toBe(true);
  });

  it('takes no end of a number within a sentence for the call of a note', () => {
    const { answers } = paperOf('Vraag 1\nIs het nat?1 En koud?2\nAntwoord 1\nVolgens artikelen 1.2, 2.1 en 6.3 van de wet en artikel 8A.3 van het besluit is het nat. Dat was in 2030.3\n1 Veerbode, 3 mei 2030.\n2 Veerbode, 4 mei 2030.\n3 Veerbode, 5 mei 2030.\n');
    expect(answers.map(({ view, noteCalls }) => [view.text, noteCalls.map(({ mark }) => mark)])).toEqual([['Volgens artikelen 1.2, 2.1 en 6.3 van de wet en artikel 8A.3 van het besluit is het nat. Dat was in 2030.', ['3']]]);
  });

  it('takes no end of the number of an article before its act for the call of a note', () => {
    const { questions } = paperOf('Vraag 1\nIs het nat?1\nVraag 2\nMag dat volgens artikel 5.2 Woo, de artikelen 4.1 en 6.2 Wvw en art. 3.2?\nVraag 3\nEn koud?2\n1 Veerbode, 3 mei 2030.\n2 Veerbode, 4 mei 2030.\n');
    expect(questions.map(({ view, noteCalls }) => [view.text, noteCalls.map(({ mark }) => mark)])).toEqual([
      ['Is het nat?', ['1']], ['Mag dat volgens artikel 5.2 Woo, de artikelen 4.1 en 6.2 Wvw en art. 3.2?', []], ['En koud?', ['2']],
    ]);
  });

  it('labels an answer that stands elsewhere by the first question its heading names', () => {
    const text = 'Vraag 1\nIs het nat?\n\nVraag 2\nIs het koud?\n\nAntwoord op vraag 2\nNee.\n\nVraag 3\nIs het ver?\n\nAntwoord op vraag 1 en 3\nJa.\n';
    expect(paperOf(text).answers.map(({ label }) => label)).toEqual(['2', '3']);
    expect(glance(text).answers.map(([to]) => to)).toEqual(['2', '1+3']);
  });

  it.each(['Antwoord\nJa.', 'Dat is het, zoals wij in ons rapport van vorig jaar schreven.'])('gives the answer below questions that a word joins to all of them: %j', (answer) => {
    const text = (joint: string) => `Vraag 1\nIs het ver?\n\n${answer}\n\nVraag 2\nIs het nat?\n${joint}\nVraag 3\nIs het koud?\n\n${answer}\n\nVraag 4\nIs het laat?\n\n${answer}\n`;
    expect(glance(text('en\n')).questions.map(([, asked]) => asked)).toEqual(['Is het ver?', 'Is het nat?', 'Is het koud?', 'Is het laat?']);
    expect(glance(text('en\n')).answers.map(([to]) => to)).toEqual(['1', '2+3', '4']);
    expect(glance(text('')).answers.map(([to]) => to)).toEqual(['1', '3', '4']);
    expect(glance(text('Antwoord\nNee.\nen\n')).answers.map(([to]) => to)).toEqual(['1', '2', '3', '4']);
  });

  it('tells of answers without a heading one by one, and at once where the paper has no headings at all', () => {
    const paper = (...headings: readonly string[]) => headings.map((heading, i) => `Vraag ${i + 1}\nIs het nat?\n\n${heading}Dat is het, zoals wij in ons rapport van vorig jaar schreven.\n\n`).join('');
    const [headed, bare] = ['Antwoord\n', ''];
    const told = (text: string) => read(text).codes.filter((code) => /heading/.test(code));
    expect(told(paper(headed, headed, headed))).toEqual([]);
    expect(told(paper(headed, bare, bare))).toEqual(['segment/answer-without-heading', 'segment/answer-without-heading']);
    expect(told(paper(bare, bare, bare))).toEqual(['segment/no-answer-headings']);
    expect(told(paper(bare))).toEqual(['segment/answer-without-heading']);
  });

  it('begins an item of a list with a dash as a paragraph, though the line before it is full', () => {
    const line = 'De pont wordt elk jaar gekeurd en elke maand geschrobd en daarna geverfd';
    const { answers } = paperOf(`Vraag 1\nIs de pont veilig?\n\nAntwoord 1\n${line};\n– ${line};\n– ${line}\n– zegt men – en\n${line}.\n`);
    expect(answers[0]?.view.text).toBe(`${line};\n\n– ${line};\n\n– ${line} – zegt men – en ${line}.`);
  });

  it.each([
    ['De pont is heel.', '\n\n'], ['De pont is weer heel, want de inspectie heeft hem in mei gekeurd.', ' '], ['De pont is heel en', ' '],
  ])('parts paragraphs over the end of a page where the last line is a short one: %j', (last, glue) => {
    const line = 'De pont vaart over de rivier naar de steiger van Veerdam en terug,';
    const above = `${line}\n${line}\nelke dag.\n\n${line}\n${last}`;
    const { answers } = glance(`Vraag 1\nVaart de pont?\n\nAntwoord 1\n${above}\n\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\n\f\nMorgen vaart hij weer, en ook de steiger is dan weer als nieuw.\n`);
    expect(answers[0]?.[1]).toBe(`${line} ${line} elke dag.\n\n${line} ${last}${glue}Morgen vaart hij weer, en ook de steiger is dan weer als nieuw.`);
  });

  it.each([
    ['De pont is heel.1\n', '\n\n'], ['De pont is heel.\n1 \n', '\n\n'], ['De pont is heel1\n', ' '], ['De pont is heel.1 ', ' '],
    ['De pont is weer heel, want de inspectie heeft hem in mei gekeurd.1\n', ' '],
  ])('parts paragraphs behind the call of a note as behind the text before it: %j', (last, glue) => {
    const line = 'De pont vaart over de rivier naar de steiger van Veerdam en terug,';
    const { answers } = paperOf(`Vraag 1\nVaart de pont?\n\nAntwoord 1\n${line}\n${line}\n${last}Morgen vaart hij weer, en ook de steiger is dan weer als nieuw.\n1 Veerbode, 3 mei 2030.\n`);
    expect(answers.map(({ view, noteCalls }) => [view.text, noteCalls.length])).toEqual([[`${line} ${line} ${last.trim().replace(/\s*1$/, '')}${glue}Morgen vaart hij weer, en ook de steiger is dan weer als nieuw.`, 1]]);
  });

  it('parts paragraphs by a blank line, at empty lines but not at page ends', () => {
    const text = 'Vraag 1\nIs het nat?\n\nAntwoord 1\nHet is nat.\n\nHet blijft nat tot\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\f\nhet weer droog is.\n';
    expect(paperOf(text).answers[0]?.view.text).toBe('Het is nat.\n\nHet blijft nat tot het weer droog is.');
  });

  it('parts none within a quotation', () => {
    const text = 'Vraag 1\nKent u, nu de pont bij Noordermonde al weken stilligt en niemand meer overvaart,\nhet bericht «De pont ligt stil.\nDat is niet best» van een dag eerder, en wat vindt u daarvan in dit geval?\n';
    expect(paperOf(text).questions[0]?.view.text).toContain('«De pont ligt stil. Dat is niet best»');
  });

  it('tells where in the source every text stands, also across a page end', () => {
    const { paper, source } = read('Vraag 1\nIs het nat?\n\nAntwoord 1\nHet blijft nat tot\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\fhet weer droog is.\n');
    const view = paper?.answers[0]?.view;
    const start = view?.text.indexOf('droog') ?? 0;
    const span = view && sourceSpan(view, { start, end: start + 5 });
    expect(span && source.text.slice(span.start, span.end)).toBe('droog');
  });
});

describe('a question that the source lost', () => {
  const set = (label: string, heading: string) => `${label === '' ? '' : `Vraag ${label}\nVaart pont ${label}?\n`}Antwoord ${heading}\nPont ${heading} vaart.\n`;
  const missing = (text: string) => paperOf(text).questions.filter(({ view, remarks }) => view.text === '' && remarks.includes('afgebroken')).map(({ label }) => label);
  const answered = (text: string) => glance(text).answers.map(([to]) => to);

  it.each([
    ['between others', set('1', '1') + set('', '2') + set('3', '3'), ['2'], ['1', '2', '3']],
    ['with the heading of the answer before', `${set('1', '2')}${set('3', '3')}`, ['2'], ['2', '3']],
    ['two of them', set('1', '1') + set('', '2 en 3') + set('4', '4'), ['2', '3'], ['1', '2+3', '4']],
    ['at the end', set('1', '1') + set('', '2') + set('', '3'), ['2', '3'], ['1', '2', '3']],
    ['over answers that stand in a list', 'Vraag 1\nVaart hij?\nVraag 3\nWie vaart hem?\nAntwoord 1\nJa.\nAntwoord 2\nNee.\nAntwoord 3\nDe schipper.\n', ['2'], ['1', '2', '3']],
  ])('has its answer and no text: %s', (_, text, lost, to) => {
    expect(missing(text)).toEqual(lost);
    expect(answered(text)).toEqual(to);
    expect(paperOf(text).answers.map(({ label }) => label)).toEqual(to.map((labels) => labels.split('+').at(-1)));
    expect(read(text).codes.filter((code) => code === 'segment/question-without-text')).toHaveLength(lost.length);
  });

  it.each([
    ['an answer to two questions of which one is known', set('1', '1 en 2') + set('3', '3'), ['1', '3']],
    ['a number that is out of the row', set('1', '1') + set('2', '12') + set('3', '3'), ['1', '2', '3']],
    ['a misprint below the last question', set('1', '1') + set('2', '3'), ['1', '2']],
    ['answers that count otherwise than the questions', set('1', '11') + set('2', '12') + set('3', '13'), ['1', '2', '3']],
    ['answers that count one on', set('2', '3') + set('3', '4') + set('4', '5'), ['3', '4', '4']],
  ])('is not made of %s', (_, text, to) => {
    expect(missing(text)).toEqual([]);
    expect(answered(text)).toEqual(to);
  });
});

describe('parting a question', () => {
  const parts = (text: string) => questionParts(text).map(({ start, end }) => text.slice(start, end));

  it('gives one part a question mark’s worth, together the whole text', () => {
    expect(parts('Is de pont veilig? Zo nee, waarom niet? Graag een toelichting.')).toEqual(['Is de pont veilig?', 'Zo nee, waarom niet? Graag een toelichting.']);
    expect(parts('Kent u «Vaart de pont?»? Wat vindt u?')).toEqual(['Kent u «Vaart de pont?»?', 'Wat vindt u?']);
  });

  it('gives none to a question that asks once, and counts no question mark inside an address', () => {
    expect(parts('Is de pont veilig?')).toEqual([]);
    expect(parts('Kent u https://pont.example/?lijn=2 en de pont?')).toEqual([]);
  });
});

const shared = '../shared';
describe.skipIf(!existsSync(`${shared}/corpus`))('real papers (only where they are at hand)', () => {
  const folders = ['kamervragen-text', 'aanhangsel-pypdf-text', 'lijst', 'rekenkamer-text', 'excerpts'];
  const files = folders.flatMap((folder) => (existsSync(`${shared}/corpus/${folder}`) ? readdirSync(`${shared}/corpus/${folder}`).map((name) => `${shared}/corpus/${folder}/${name}`) : []));

  it('have no page foot inside a question or answer', () => {
    for (const file of files) {
      const { paper } = read(readFileSync(file, 'utf8'));
      for (const { view } of [...(paper?.questions ?? []), ...(paper?.answers ?? [])]) {
        expect(view.text, file).not.toMatch(/Kamer, vergaderjaar \d{4}[-–]\d{4}, (?:Aanhangsel|Vragen) \d|ISSN \d{4}/);
      }
    }
  });

  it('have slices that together are the source, and questions', () => {
    let questions = 0;
    for (const file of files) {
      const { paper, segments, source } = read(readFileSync(file, 'utf8'));
      expect(segments.map(({ start, end }) => source.text.slice(start, end)).join('') === source.text, file).toBe(true);
      questions += paper?.questions.length ?? 0;
    }
    expect(questions).toBeGreaterThan(1700);
  });

  it('give the main list its 48 questions and 48 answers exactly as two annotators did', () => {
    const gold = JSON.parse(readFileSync(`${shared}/gold/structure/kst-27925-956.json`, 'utf8'));
    const { questions, answers } = paperOf(readFileSync(`${shared}/${gold.doc}`, 'utf8'));
    const text = (given: string | readonly string[]) => (typeof given === 'string' ? given : given.join('\n\n'));
    expect(questions.map(({ label, view }) => [label, view.text])).toEqual(gold.questions.map((q: { label: string; text: string }) => [q.label, text(q.text)]));
    expect(answers.map((a) => [a.answers.map((i) => questions[i]?.label), a.view.text])).toEqual(gold.answers.map((a: { answers: string[]; text: string }) => [a.answers, text(a.text)]));
  });
});
