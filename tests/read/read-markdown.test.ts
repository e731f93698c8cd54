import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/read-text.js';
import { glance, paperOf } from '../compose/paper-of.js';

/** The text of a source in Markdown, line by line. */
const linesOf = (text: string) => readText(new TextEncoder().encode(text), 'stuk.md', () => {})?.text.split('\n').slice(0, -1);
const printed = (line: string) => linesOf(`# Stuk\n${line}`)?.[1];

describe('a paper in Markdown', () => {
  it.each([
    ['**Vraag 1** van het _lid_ *Vis*', 'Vraag 1 van het lid Vis'],
    ['_loopt hier_ door_', 'loopt hier door'],
    ['een water_stand van 3 * 4 meter', 'een water_stand van 3 * 4 meter'],
    ['1\\. Bent u \\*bekend\\*?', '1. Bent u *bekend*?'],
    ['Ja.<br>Zij is gekeurd. <!-- image -->', 'Ja. Zij is gekeurd. '],
    ['Kent u het?<sup>1</sup> En dit?^2^', 'Kent u het?1 En dit?2'],
    ['het 11[e ] pakket', 'het 11e pakket'],
    ['zie <https://pont.example/een_twee_drie>', 'zie https://pont.example/een_twee_drie'],
    ['* de veerman &amp; zijn pont', '• de veerman & zijn pont'],
    ['> aangehaald', 'aangehaald'],
    ['### Antwoord 2', 'Antwoord 2'],
  ])('prints %s without its marks', (line, text) => expect(printed(line)).toBe(text));

  it('keeps its lines one for one, and its links', () => {
    const source = readText(new TextEncoder().encode('# Stuk\n\nZie de [brief](https://pont.example/a_(b)) en\n**dit**.\n'), 'stuk.md', () => {});
    expect(source?.text).toBe('Stuk\n\nZie de brief en\ndit.\n');
    expect(source?.links).toEqual([{ start: 13, end: 18, href: 'https://pont.example/a_(b)' }]);
  });

  it.each(['Vraag 1\nKost het 5 * 3 euro?\n', 'Zie a_b_c en **let op**\n', '#1 van de lijst\n'])('is not what plain text is: %s', (text) => expect(readText(new TextEncoder().encode(text), 'stuk.txt', () => {})?.text).toBe(text));

  it.each([
    ['headings', '## Vraag 1\n\nIs de pont veilig?\n\n## Antwoord 1\n\nJa.\n\n## Vraag 2\n\nWie keurt haar?\n\n## Antwoord 2\n\nDe inspectie.\n'],
    ['bold words', '**Vraag 1**\nIs de pont veilig?\n\n**Antwoord 1**\nJa.\n\n**Vraag 2**\nWie keurt haar?\n\n**Antwoord 2**\nDe inspectie.\n'],
    ['bold words on the row of their text', '**Vraag 1:** Is de pont veilig?\n**Antwoord 1:** Ja.\n\n**Vraag 2:** Wie keurt haar?\n**Antwoord 2:** De inspectie.\n'],
    ['bold questions with a number', '**1\\. Is de pont veilig?**\n\nJa.\n\n**2\\. Wie keurt haar?**\n\nDe inspectie.\n'],
    ['two lists', '# Vragen\n\n1. Is de pont veilig?\n2. Wie keurt haar?\n\n# Antwoorden\n\n1. Ja.\n2. De inspectie.\n'],
    ['a table', '| **Nr.** | **Vraag** | **Antwoord** |\n|---|---|---|\n| 1 | Is de pont *veilig*? | Ja. |\n| 2 | Wie keurt haar? | De inspectie. |\n'],
  ])('is read with %s', (_, text) => {
    const { questions, answers } = glance(text);
    expect(questions).toEqual([['1', 'Is de pont veilig?'], ['2', 'Wie keurt haar?']]);
    expect(answers.map(([to, answer]) => [to, answer])).toEqual([['1', 'Ja.'], ['2', 'De inspectie.']]);
  });

  it('is read with its number below the figure that tells the House, and notes called together', () => {
    const { masthead, questions, notes } = paperOf('## Tweede Kamer der Staten-Generaal\n# 2\n\n#### Vergaderjaar 2030–2031 Aanhangsel van de Handelingen\n\n### 417\n\nVragen van het lid Vis (WL) aan de Minister van Water over de pont (ingezonden 3 mei 2031).\n\nAntwoord van Minister Berk (Water) (ontvangen 4 juni 2031).\n\nVraag 1\nKent u de berichten?[1, 2 ]\n\nAntwoord 1\nJa.[3]\n\n1 Veerbode, 3 mei 2031\n2 Sluiswachter, 4 mei 2031\n3 28105-416-W.\n\nh tk 20302031 417\n\n-----\n');
    expect(masthead.identifier).toBe('ah-tk-20302031-417');
    expect(questions[0]).toMatchObject({ view: { text: 'Kent u de berichten?' }, noteCalls: [{ mark: '1' }, { mark: '2' }] });
    expect(notes.map(({ mark, view }) => [mark, view.text])).toEqual([['1', 'Veerbode, 3 mei 2031'], ['2', 'Sluiswachter, 4 mei 2031'], ['3', '28105-416-W.']]);
  });
});
