import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { limits } from '../../src/read/limits.js';
import { segment } from '../../src/segment/segment.js';
import { lineText, linesOf, marksOf, readBytes, readGood } from './read-as.js';

/** What is printed of a line of a paper in Markdown. */
const printed = async (line: string) => linesOf(await readGood(`# Stuk\n\n${line}\n`)).slice(1).filter((text) => text !== '');
const paperOf = async (text: string) => {
  const source = await readGood(text);
  return compose(source, segment(source, () => undefined), () => undefined);
};

describe('a paper in Markdown', () => {
  it.each([
    ['**Vraag 1** van het _lid_ *Vis*', ['Vraag 1 van het lid Vis']],
    ['een water_stand van 3 * 4 meter', ['een water_stand van 3 * 4 meter']],
    ['1\\. Bent u \\*bekend\\*?', ['1. Bent u *bekend*?']],
    ['Ja.<br>Zij is gekeurd. <!-- image -->', ['Ja.', 'Zij is gekeurd.']],
    ['zie <https://pont.example/een_twee_drie>', ['zie https://pont.example/een_twee_drie']],
    ['de veerman &amp; zijn pont', ['de veerman & zijn pont']],
    ['> aangehaald', ['aangehaald']],
    ['vergaderjaar 2030--2031 en https://pont.example/a--b', ['vergaderjaar 2030–2031 en https://pont.example/a--b']],
    ['### Antwoord 2', ['Antwoord 2']],
    ['einde\n-----\nbegin', ['einde', '-----', 'begin']],
    ['1.  **Is de pont\n    veilig?**', ['1. Is de pont', 'veilig?']],
    ['3. Is zij\n   veilig?\n4. En de sluis?', ['3. Is zij', 'veilig?', '4. En de sluis?']],
  ])('prints %s without its marks, line by line', async (line, lines) => expect((await printed(line)).map((text) => text.trim())).toEqual(lines));

  it('has the words of its links, and ties its notes', async () => {
    const source = await readGood('# Stuk\n\nZie de [brief](https://pont.example/a_(b)) van gisteren[^1].\n\n[^1]: Veerbode, 3 mei 2031.\n');
    expect(marksOf(source)).toEqual(['call:1', 'body:1']);
    expect(linesOf(source, 'footnote').map((text) => text.trim())).toEqual(['1 Veerbode, 3 mei 2031.']);
    expect(source.lines.map((line) => lineText(source, line)).join(' ')).not.toMatch(/Footnotes|↩/);
  });

  it('has its marks read as text when it is too long', async () => {
    for (const text of [`# Stuk\n\n${'a '.repeat(limits.markdownParagraph)}\n`, `# Stuk\n\n${'a b c d e\n\n'.repeat(limits.markdownCharacters / 10)}`]) expect((await readBytes(text)).source?.text).toBe(text);
  });

  it.each(['Vraag 1\nKost het 5 * 3 euro?\n', 'Zie a_b_c en **let op**\n', '#1 van de lijst\n', 'Ja | nee\n--\n'])('is not what plain text is: %s', async (text) => expect((await readBytes(text)).source?.text).toBe(text));

  it.each([
    ['headings', '## Vraag 1\n\nIs de pont veilig?\n\n## Antwoord 1\n\nJa.\n\n## Vraag 2\n\nWie keurt haar?\n\n## Antwoord 2\n\nDe inspectie.\n'],
    ['bold words', '**Vraag 1**\nIs de pont veilig?\n\n**Antwoord 1**\nJa.\n\n**Vraag 2**\nWie keurt haar?\n\n**Antwoord 2**\nDe inspectie.\n'],
    ['bold words on the row of their text', '**Vraag 1:** Is de pont veilig?\n**Antwoord 1:** Ja.\n\n**Vraag 2:** Wie keurt haar?\n**Antwoord 2:** De inspectie.\n'],
    ['bold questions with a number', '**1\\. Is de pont veilig?**\n\nJa.\n\n**2\\. Wie keurt haar?**\n\nDe inspectie.\n'],
    ['two lists', '# Vragen\n\n1. Is de pont veilig?\n2. Wie keurt haar?\n\n# Antwoorden\n\n1. Ja.\n2. De inspectie.\n'],
    ['a table', '| **Nr.** | **Vraag** | **Antwoord** |\n|---|---|---|\n| 1 | Is de pont *veilig*? | Ja. |\n| 2 | Wie keurt haar? | De inspectie. |\n'],
  ])('is read with %s', async (_, text) => {
    const paper = await paperOf(text);
    expect(paper?.questions.map(({ label, view }) => [label, view.text])).toEqual([['1', 'Is de pont veilig?'], ['2', 'Wie keurt haar?']]);
    expect(paper?.answers.map(({ answers, view }) => [answers, view.text])).toEqual([[[0], 'Ja.'], [[1], 'De inspectie.']]);
  });

  it('is read with its number below the figure that tells the House, and notes called together', async () => {
    const paper = await paperOf('## Tweede Kamer der Staten-Generaal\n# 2\n\n#### Vergaderjaar 2030–2031 Aanhangsel van de Handelingen\n\n### 417\n\nVragen van het lid Vis (WL) aan de Minister van Water over de pont (ingezonden 3 mei 2031).\n\nAntwoord van Minister Berk (Water) (ontvangen 4 juni 2031).\n\nVraag 1\nKent u de berichten?[1, 2 ]\n\nAntwoord 1\nJa.[3]\n\n1 Veerbode, 3 mei 2031\n2 Sluiswachter, 4 mei 2031\n3 28105-416-W.\n\nh tk 20302031 417\n\n-----\n');
    expect(paper?.masthead.identifier).toBe('ah-tk-20302031-417');
    expect(paper?.questions[0]).toMatchObject({ view: { text: 'Kent u de berichten?' }, noteCalls: [{ mark: '1' }, { mark: '2' }] });
    expect(paper?.notes.map(({ mark, view }) => [mark, view.text])).toEqual([['1', 'Veerbode, 3 mei 2031'], ['2', 'Sluiswachter, 4 mei 2031'], ['3', '28105-416-W.']]);
  });
});
