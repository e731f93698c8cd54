import { describe, expect, it } from 'vitest';
import { paperOf } from '../compose/paper-of.js';

/** The text of the first answer of a paper, and the marks of the notes that its texts call. */
function called(answer: string, foot = '', question = 'Vaart de pont?') {
  const { questions, answers } = paperOf(`Vraag 1\n${question}\n\nAntwoord 1\n${answer}\n\nVraag 2\nHoe vaak?\n\nAntwoord 2\nElk uur.\n${foot}`);
  return [answers[0]?.view.text, [...questions, ...answers].flatMap(({ noteCalls }) => noteCalls.map(({ mark, offset }) => `${mark}@${offset}`)).join(' ')];
}

describe('calls side by side', () => {
  it('of typed notes are parted where they look like one', () =>
    expect(called('Ja.12 Elke dag.3', '\n1 Veerbode, 3 mei 2031\n2 Sluiswachter, 4 mei 2031\n3 Steigerblad, 5 mei 2031\n')).toEqual(['Ja. Elke dag.', '1@3 2@3 3@13']));

  it('are one where a note has that number, or another figure calls the first', () => {
    expect(called('Ja.1 De steiger2 is van 2012 en telt 12 palen.', '\n1 Veerbode, 3 mei 2031\n2 Sluiswachter, 4 mei 2031\n')).toEqual(['Ja. De steiger is van 2012 en telt 12 palen.', '1@3 2@14']);
  });
});

describe('calls apart from their word', () => {
  const foot = '\n1 Veerbode, 3 mei 2031\n';

  it.each([
    ['De ponten 1 varen weer.', 'De ponten varen weer.', '1@9'], ['Dat staat in de brief over ponten en steigers 1.', 'Dat staat in de brief over ponten en steigers.', '1@45'],
  ])('are those that a note lacks else: %s', (printed, text, marks) => expect(called(printed, foot)).toEqual([text, marks]));

  it.each([
    'Dat was voor 1 pont zo.', 'Het duurt tot uiterlijk 1 mei.', 'Zie bijlage 1.', 'Er is slechts 1 pont.', 'De ponten 1 varen, en de steigers 1 niet.', 'Zij kost ongeveer 1 miljoen.', 'Die gaan van twee naar 1.',
  ])('are no numbers, nor figures of which there are more: %s', (text) => expect(called(text, foot)).toEqual([text, '']));

  it('are none where the note has a call', () => expect(called('De ponten 1 varen weer.1', foot)).toEqual(['De ponten 1 varen weer.', '1@23']));
});

describe('calls of notes that a paper lacks', () => {
  it.each([
    ['De pont vaart altijd.1 Zij is nieuw2.', 'De pont vaart altijd. Zij is nieuw.', '1@21 2@34'],
    ['Dat kost € 2 miljoen.1 De steiger kost € 3 miljoen2, een derde meer.', 'Dat kost € 2 miljoen. De steiger kost € 3 miljoen, een derde meer.', '1@21 2@49'],
    ['Dat staat in het «veerplan».1 De ponten varen2en de VD3 keurt ze. De VD doet dat elk jaar.', 'Dat staat in het «veerplan». De ponten varen en de VD keurt ze. De VD doet dat elk jaar.', '1@28 2@44 3@53'],
  ])('are no text: %s', (printed, text, marks) => expect(called(printed)).toEqual([text, marks]));

  it('stand behind a question as well', () => expect(called('Ja.', '', 'Kent u het bericht «Pont vaart»?1')).toEqual(['Ja.', '1@32']));

  it.each([
    'De pont spaart CO2 en CO1.', 'Zie vraag1 en bijlage1.', 'De pont vaart op spoor3.', 'Er zijn twee eisen:1. Hij is veilig. 2. Hij is heel.', 'Dat meldt nr.1 De Veerbode.', 'De gef1nancierde pont vaart.', 'Dat is zo (Kamerstuk 99 031, nr.1).', 'De pont weegt 20 ton.12 ponten varen.',
  ])('are none where a figure does not count on or has another task: %s', (text) => expect(called(text)).toEqual([text, '']));
});

describe('notes whose text begins with a figure', () => {
  const notes = (second: string) => paperOf(`Vraag 1\nKent u de berichten?1\n\nAntwoord 1\nJa, van de dienst2 en de veerman.3\n1Veerbode, 3 mei 2031\n${second}\n3Steigerblad\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1\n`).notes.map(({ mark, view }) => [mark, view.text]);

  it('are known between two others', () => expect(notes('212 veren op een rij')).toEqual([['1', 'Veerbode, 3 mei 2031'], ['2', '12 veren op een rij'], ['3', 'Steigerblad']]));
  it('are none with the number of no note', () => expect(notes('512 veren op een rij')).toEqual([['1', 'Veerbode, 3 mei 2031 512 veren op een rij 3Steigerblad']]));
});
