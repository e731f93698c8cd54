import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { segment } from '../../src/segment/segment.js';
import type { Paper } from '../../src/types/paper.js';
import { makeDocx, paragraph, run, table } from './make-docx.js';
import { makeOdt, odtNote, odtParagraph } from './make-odt.js';
import { makePdf, type SetText, widthOf } from './make-pdf.js';
import { readGood } from './read-as.js';

/** Text with `{1}` where note 1 is called. */
interface Answer {
  readonly to: string;
  readonly paragraphs: readonly string[];
}

const title = 'Vragen van het lid Berk (BB) aan de Minister van Water over de pont bij Veerdam (ingezonden 4 mei 2031).';
const reply = 'Antwoord van Minister Iep (Water) (ontvangen 30 mei 2031).';
const questions: readonly string[] = [
  'Kent u het bericht over de pont bij Veerdam{1}?',
  'Hoe vaak viel de pont in de afgelopen winter uit, en hoeveel reizigers moesten daardoor omrijden over de brug bij Kwakel?',
  'Wie betaalt het onderhoud van de steigers?',
  'Wanneer komt er een nieuwe pont?',
];
const answers: readonly Answer[] = [
  { to: '1', paragraphs: ['Ja.'] },
  { to: '2', paragraphs: ['De pont viel in de afgelopen winter elf keer uit{2}. Daardoor moesten naar schatting van de veerdienst vierhonderd reizigers omrijden.', 'De veerdienst houdt zelf geen cijfers bij over de duur van de reis.'] },
  { to: '3 en 4', paragraphs: ['De gemeente betaalt het onderhoud en beslist in het najaar over een nieuwe pont.'] },
];
const notes: readonly string[] = ['Veerbode, 1 mei 2031.', 'Jaarverslag van de veerdienst, bladzijde 12.'];
/** After which question each answer stands. */
const order = [0, 1, 3];

interface Part {
  readonly is: 'title' | 'question-label' | 'question' | 'answer-heading' | 'answer';
  readonly text: string;
}

const parts: readonly Part[] = [
  { is: 'title', text: title },
  { is: 'title', text: reply },
  ...questions.flatMap((question, i): readonly Part[] => [
    { is: 'question-label', text: `Vraag ${i + 1}` },
    { is: 'question', text: question },
    ...answers.filter((_, at) => order[at] === i).flatMap(({ to, paragraphs }): readonly Part[] => [
      { is: 'answer-heading', text: `Antwoord ${to}` },
      ...paragraphs.map((text): Part => ({ is: 'answer', text })),
    ]),
  ]),
];

function wrap(text: string, width: number): readonly string[] {
  return (text.match(new RegExp(`.{1,${width}}(?: |$)`, 'g')) ?? []).map((line) => line.trimEnd());
}

function asText(): string {
  const body = parts.flatMap(({ is, text }) => [...(is.endsWith('label') || is.endsWith('heading') ? [''] : []), ...wrap(text.replace(/\{(\d)\}/g, '$1'), 70)]);
  return [...body, '', ...notes.map((note, i) => `${i + 1} ${note}`), ''].join('\n');
}

function asDocx(): Uint8Array {
  const runs = (text: string, properties: string) => text.split(/\{(\d)\}/).map((piece, i) => (i % 2 === 0 ? run(piece, properties) : `<w:r><w:footnoteReference w:id="${piece}"/></w:r>`)).join('');
  const body = parts.map(({ is, text }) => paragraph(runs(text, is === 'answer' ? '' : '<w:b/>')) + (is === 'question' || is === 'answer' ? paragraph('') : ''));
  const footnotes = notes.map((note, i) => `<w:footnote w:id="${i + 1}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${note}`)}`)}</w:footnote>`);
  return makeDocx({ body: body.join(''), footnotes: footnotes.join('') });
}

function asOdt(): Uint8Array {
  const noted = (text: string) => text.replace(/\{(\d)\}/g, (_, mark: string) => odtNote(mark, notes[Number(mark) - 1] ?? ''));
  return makeOdt({ body: parts.map(({ text }) => odtParagraph(noted(text))).join('') });
}

/** Puts each label or heading with the paragraphs that follow it. */
function grouped(): readonly (readonly [head: Part, ...rest: readonly Part[]])[] {
  const groups: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.is === 'question' || part.is === 'answer') last?.push(part);
    else groups.push([part]);
  }
  return groups;
}

function asXml(): string {
  const noted = (text: string) => text.replace(/\{(\d)\}/g, (_, mark: string) => `<noot id="n${mark}" type="voet"><noot.nr>${mark}</noot.nr><noot.al>${notes[Number(mark) - 1]}</noot.al></noot>`);
  const inside = grouped().map(([head, ...rest]) => {
    if (head.is === 'title') return `<kamervraagomschrijving>${head.text}</kamervraagomschrijving>`;
    const name = head.is === 'question-label' ? 'vraag' : 'antwoord';
    return `<${name}><nr>${head.text}</nr>${rest.map(({ text }) => `<al>${noted(text)}</al>`).join('')}</${name}>`;
  });
  return `<?xml version="1.0"?><officiele-publicatie><kamervragen>${inside.join('\n')}</kamervragen></officiele-publicatie>`;
}

function asHtml(): string {
  const noted = (text: string) => text.replace(/\{(\d)\}/g, '<a class="nootnum" href="#n$1">$1</a>');
  const inside = grouped().map(([head, ...rest]) => {
    if (head.is === 'title') return `<h1 class="kamervraagomschrijving_kop">${head.text}</h1>`;
    return `<div class="${head.is === 'question-label' ? 'vraag' : 'antwoord'}"><h2>${head.text}</h2>${rest.map(({ text }) => `<p>${noted(text)}</p>`).join('\n')}</div>`;
  });
  const bodies = notes.map((note, i) => `<div class="voet noot" id="n${i + 1}"><sup><span class="nootnum">${i + 1}</span></sup><p>${note}</p></div>`);
  return `<!DOCTYPE html><body><div id="broodtekst">${inside.join('\n')}<div id="noten">${bodies.join('')}</div></div></body>`;
}

/** Sets a line with its note marks raised. */
function setLine(text: string, y: number): readonly SetText[] {
  let x = 100;
  return text.split(/\{(\d)\}/).flatMap((piece, i) => {
    const size = i % 2 === 0 ? 9 : 6;
    const at: SetText = { text: piece, x, y: i % 2 === 0 ? y : y + 3, size };
    x += widthOf(piece, size);
    return piece === '' ? [] : [at];
  });
}

function asPdf(): Uint8Array {
  let y = 760;
  const body = parts.flatMap(({ is, text }) => {
    if (is.endsWith('label') || is.endsWith('heading')) y -= 11;
    return wrap(text, 80).flatMap((line) => {
      y -= 11;
      return setLine(line, y);
    });
  });
  const foot = notes.flatMap((note, i): readonly SetText[] => [
    { text: String(i + 1), x: 100, y: 122 - 9 * i, size: 4.5 },
    { text: note, x: 106, y: 120 - 9 * i, size: 7 },
  ]);
  return makePdf([[...body, ...foot, { text: 'Veerberichten 1', x: 100, y: 30 }]]);
}

/** What must be the same: labels, texts, links, and where notes hang. */
function gist(paper: Paper): unknown {
  return {
    questions: paper.questions.map(({ label, view, noteCalls }) => [label, view.text, noteCalls]),
    answers: paper.answers.map(({ label, answers: to, view, noteCalls }) => [label, to, view.text.replace(/\s+/g, ' '), noteCalls.map(({ mark }) => mark)]),
    notes: paper.notes.map(({ mark, view }) => [mark, view.text]),
  };
}

const expected = {
  questions: questions.map((text, i) => [String(i + 1), text.replace(/\{\d\}/g, ''), [...text.matchAll(/\{(\d)\}/g)].map((match) => ({ offset: match.index, mark: match[1] }))]),
  answers: answers.map(({ paragraphs }, i) => [['1', '2', '4'][i], [[0], [1], [2, 3]][i], paragraphs.join(' ').replace(/\{\d\}/g, ''), [...paragraphs.join('').matchAll(/\{(\d)\}/g)].map((match) => match[1])]),
  notes: notes.map((note, i) => [String(i + 1), note]),
};

describe('one paper in many forms', () => {
  it.each([['text', asText()], ['Word', asDocx()], ['OpenDocument', asOdt()], ['XML', asXml()], ['HTML', asHtml()], ['PDF', asPdf()]] as const)('gives as %s the same questions, answers, links and notes', async (_, bytes) => {
    const source = await readGood(bytes);
    const findings: string[] = [];
    const report = (code: string) => void findings.push(code);
    const paper = compose(source, segment(source, report), report);
    expect(paper && gist(paper)).toEqual(expected);
    expect(findings.filter((code) => code.startsWith('segment/'))).toEqual([]);
  });
});

describe('a table in an answer', () => {
  const head = ['Vraag 1', 'Hoe vaak vaart de pont?', 'Antwoord 1', 'Zie de tabel:'];
  const rows = [['Jaar', 'Keren', 'Wachttijd'], ['2030', '4', '12 minuten'], ['2031', '', '9 minuten']];
  const tail = ['Dat is meer dan vroeger.'];
  const word = makeDocx({ body: [...head.map((text) => paragraph(text)), table(rows.map((cells) => cells.map((cell) => paragraph(cell)))), ...tail.map((text) => paragraph(text))].join('') });
  const entries = rows.map((cells) => `<row>${cells.map((cell) => `<entry><al>${cell}</al></entry>`).join('')}</row>`).join('');
  const xml = `<kamervragen><vraag><nr>Vraag 1</nr><al>${head[1]}</al></vraag><antwoord><nr>Antwoord 1</nr><al>${head[3]}</al><table><tgroup>${entries}</tgroup></table><al>${tail[0]}</al></antwoord></kamervragen>`;

  it.each([['Word', word], ['XML', xml]] as const)('of a %s paper is one row a line', async (_, bytes) => {
    const source = await readGood(bytes);
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.answers.map(({ view }) => view.text)).toEqual(['Zie de tabel:\n\nJaar Keren Wachttijd\n2030 4 12 minuten\n2031 9 minuten\n\nDat is meer dan vroeger.']);
  });
});

describe('markup that says what a line is', () => {
  const paperOf = async (xml: string) => {
    const source = await readGood(xml);
    return compose(source, segment(source, () => undefined), () => undefined);
  };

  it('is believed where the words alone would not tell: bare numbers, a list in an answer, an answer without heading', async () => {
    const paper = await paperOf(`<vraagdoc><vragen><omschr>Vragen van het lid Berk (BB) over de pont.</omschr>
      <vraag><nummer>1</nummer><al>Vaart de pont?</al></vraag><vraag><nummer>2</nummer><al>Noem drie redenen waarom.</al></vraag></vragen>
      <reactie><omschr>Antwoord van Minister Iep (Water) (ontvangen 4 mei 2001).</omschr>
      <antwoord><nummer>1</nummer><al>Ja.</al></antwoord><antwoord><nummer>2</nummer><al>1. Het is nat.</al><al>2. Het is diep.</al><al>3 Er is geen brug.</al></antwoord></reactie></vraagdoc>`);
    expect(paper?.questions.map(({ label, view }) => [label, view.text])).toEqual([['1', 'Vaart de pont?'], ['2', 'Noem drie redenen waarom.']]);
    expect(paper?.answers.map(({ answers: to, view }) => [to, view.text])).toEqual([[[0], 'Ja.'], [[1], '1. Het is nat.\n\n2. Het is diep.\n\n3 Er is geen brug.']]);
    expect(paper?.masthead).toMatchObject({ dateAnswered: '2001-05-04', answerers: [{ name: 'Iep' }] });
  });

  it('parts an answer without a number from its question, and remarks from answers', async () => {
    const paper = await paperOf('<kamervragen><vraag><nr>Vraag 1</nr><al>Vaart de pont?</al></vraag><antwoord><al>Ja.</al></antwoord><kamervraagopmerking><al>De rest volgt.</al></kamervraagopmerking></kamervragen>');
    expect(paper?.questions.map(({ view }) => view.text)).toEqual(['Vaart de pont?']);
    expect(paper?.answers.map(({ view }) => view.text)).toEqual(['Ja.']);
    expect(paper?.parts.map(({ view }) => view.text)).toEqual(['De rest volgt.']);
  });
});

describe('a list in a table', () => {
  it('has a question and an answer a row; its head row names nothing', async () => {
    const rows = [['Nr', 'Vraag', 'Antwoord'], ['1', 'Vaart de pont?', 'Ja.'], ['2', 'Hoeveel keer vaart zij per dag?', '12'], ['3', 'Wie betaalt haar?', 'De gemeente.']];
    const body = paragraph('Lijst van vragen en antwoorden over de pont') + table(rows.map((cells) => cells.map((cell) => paragraph(cell))));
    const source = await readGood(makeDocx({ body }));
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.questions.map(({ label, view }) => [label, view.text])).toEqual(rows.slice(1).map(([label, text]) => [label, text]));
    expect(paper?.answers.map(({ answers: to, view }) => [to, view.text])).toEqual(rows.slice(1).map(([, , text], i) => [[i], text]));
  });

  it('ends a question where its cell ends, and keeps the paragraphs of a cell', async () => {
    const rows = [['Nr', 'Vraag', 'Antwoord'], ['1', 'Vaart de pont? Graag een overzicht.', 'Ja.|Een overzicht volgt. Wilt u dat ook?'], ['2-3', 'Wie betaalt haar?', 'De gemeente.']];
    const body = paragraph('Lijst van vragen en antwoorden over de pont') + table(rows.map((cells) => cells.map((cell) => cell.split('|').map((text) => paragraph(text)).join(''))));
    const source = await readGood(makeDocx({ body }));
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.questions.map(({ label, view }) => [label, view.text])).toEqual([['1', 'Vaart de pont? Graag een overzicht.'], ['2-3', 'Wie betaalt haar?']]);
    expect(paper?.answers.map(({ view }) => view.text)).toEqual(['Ja.\n\nEen overzicht volgt. Wilt u dat ook?', 'De gemeente.']);
  });
});

describe('a letter that two sign', () => {
  it('is signed by both, whose names stand in cells beside each other', async () => {
    const signed = [['De Minister van Water,', 'A.B. van Iep'], ['De Staatssecretaris van Veren,', 'O.P. Es']].map((lines) => lines.map((line) => paragraph(line)).join(''));
    const body = ['Geachte voorzitter,', 'Hierbij zenden wij u de antwoorden op de vragen van het lid Berk (BB) over de pont.'].map((line) => paragraph(line)).join('') + table([signed]) + ['Vraag 1', 'Vaart de pont?', 'Antwoord 1', 'Ja.'].map((line) => paragraph(line)).join('');
    const source = await readGood(makeDocx({ body }));
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.masthead.answerers.map(({ name, portfolio }) => [name, portfolio])).toEqual([['A.B. van Iep', 'Water'], ['O.P. Es', 'Veren']]);
  });
});

describe('a heading that markup sets between the paragraphs of a list of questions and answers', () => {
  const rows = ['# Wegen', '1', 'Hoeveel wegen kent Veerdam?', 'Antwoord', '# Noord', 'In het noorden liggen er vier.', '# Zuid', 'In het zuiden liggen er zes.', '# Spoor', '2', '# Hoeveel sporen kent Veerdam?', 'Antwoord', 'Drie.'];
  const intro = 'De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van Water over de brief.';
  const xml = `<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk><titel>LIJST VAN VRAGEN EN ANTWOORDEN</titel><algemeen><vrije-tekst><tekst><al>${intro}</al>${rows.map((row) => (row.startsWith('# ') ? `<tussenkop kopopmaak="vet">${row.slice(2)}</tussenkop>` : `<al>${row}</al>`)).join('')}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;
  const html = `<!DOCTYPE html><body><div id="broodtekst"><h1 class="stuktitel">LIJST VAN VRAGEN EN ANTWOORDEN</h1><p>${intro}</p>${rows.map((row) => (row.startsWith('# ') ? `<h3>${row.slice(2)}</h3>` : `<p>${row}</p>`)).join('\n')}</div></body>`;

  it.each([['XML', xml], ['HTML', html]])('is text of the answer or question that it stands in, and a heading over the next question: as %s', async (_, text) => {
    const source = await readGood(text);
    const paper = compose(source, segment(source, () => undefined), () => undefined);
    expect(paper?.questions.map(({ view }) => view.text)).toEqual(['Hoeveel wegen kent Veerdam?', 'Hoeveel sporen kent Veerdam?']);
    expect(paper?.answers.map(({ view }) => view.text)).toEqual(['Noord\n\nIn het noorden liggen er vier.\n\nZuid\n\nIn het zuiden liggen er zes.', 'Drie.']);
    expect(paper?.parts.filter(({ role }) => role === 'heading').map(({ view }) => view.text)).toEqual(['Wegen', 'Spoor']);
  });
});
