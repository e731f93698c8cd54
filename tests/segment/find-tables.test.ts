import { describe, expect, it } from 'vitest';
import { glance } from '../compose/paper-of.js';

const list = (table: string) => glance(`99 004 Veren\n\nNr. 8 LIJST VAN VRAGEN EN ANTWOORDEN\n\nVastgesteld 9 oktober 2031\n\n${table}\n`);

describe('a list laid out as a table with bars', () => {
  it('has a question and its answer on a line', () => {
    expect(list(`| Nr | Vraag | Antwoord |
|---|---|---|
| 1 | Is de pont van 2030 veilig? Zo nee, waarom niet? | Ja. Weet u dat ook? |
| 2 | Graag een overzicht van de sluizen. | 3 sluizen. |`)).toEqual({
      questions: [['1', 'Is de pont van 2030 veilig? Zo nee, waarom niet?'], ['2', 'Graag een overzicht van de sluizen.']],
      answers: [['1', 'Ja. Weet u dat ook?', null], ['2', '3 sluizen.', null]],
      notes: [],
    });
  });

  it('has no answer in a column that is called otherwise', () => {
    expect(list('| Nr | Vraag | Bijlage | Blz. (van) | Antwoord |\n| 1 | Is de pont veilig? | 2 | 14 | Ja. |\n| 2 | Is de sluis veilig? | | 15 | Nee. |').answers.map(([, text]) => text)).toEqual(['Ja.', 'Nee.']);
    expect(list('| Nr. | Fractie | Vraag | Antwoord | Blz. |\n| 1 | WL | Is de pont veilig? | Ja. | 14 |\n| 2 | BB | Is de sluis veilig? | Nee. | 15 |')).toMatchObject({ questions: [['1', 'Is de pont veilig?'], ['2', 'Is de sluis veilig?']], answers: [['1', 'Ja.', null], ['2', 'Nee.', null]] });
    expect(list('| Nr | Vraag | Bijlage |\n| 1 | Is de pont veilig? | Kaart |\n| 2 | Is de sluis veilig? | Kaart |').answers).toEqual([]);
  });

  it.each([
    ['bars only between the cells', '1 | Is de pont veilig? | Ja.\n2 | Is de sluis veilig? | Nee.'],
    ['the word before the number', '| Vraag 1 | Is de pont veilig? | Ja. |\n| Vraag 2 | Is de sluis veilig? | Nee. |'],
    ['an empty line between', '| 1 | Is de pont veilig? | Ja. |\n\n| 2 | Is de sluis veilig? | Nee. |'],
  ])('may have %s', (_, table) => {
    const { questions, answers } = list(table);
    expect(questions).toEqual([['1', 'Is de pont veilig?'], ['2', 'Is de sluis veilig?']]);
    expect(answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2', 'Nee.']]);
  });

  it('answers several numbers together', () => {
    expect(list('| 1 | Is de pont veilig? | Ja. |\n| 2, 3 | Zijn de sluizen veilig? | Nee. |').answers.map(([to, text]) => [to, text])).toEqual([['1', 'Ja.'], ['2-3', 'Nee.']]);
  });

  it('is no table of figures in an answer', () => {
    const { questions, answers } = list('1\n\nHoeveel sluizen zijn er?\n\nZie de tabel.\n\n| Jaar | Sluizen |\n|---|---|\n| 1 | 14 |\n| 2 | 15 |');
    expect(questions).toEqual([['1', 'Hoeveel sluizen zijn er?']]);
    expect(answers[0]?.[1]).toContain('| 1 | 14 |');
  });
});
