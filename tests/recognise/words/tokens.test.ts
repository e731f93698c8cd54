import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/recognise/words/glue.js';
import { createTokenise } from '../../../src/recognise/words/tokens.js';
import { documentNoun } from '../../../src/recognise/references/described/document-nouns.js';
import { tokenize } from '../../../src/recognise/references/tokenize.js';

const plain = (text: string) => createTokenise((word) => word.length)(text);
const texts = (text: string) => tokenise(text).map((token) => token.text);
const firsts = (text: string) => plain(text).filter(({ first }) => first).map((token) => token.text);

describe('a word, number or mark', () => {
  it.each([
    ['De pont vaart.', ['De', 'pont', 'vaart', '.']],
    ["auto's en foto’s", ["auto's", 'en', "foto's"]],
    ['1.500,50 euro', ['1.500,50', 'euro']],
    ['2m en F16', ['2m', 'en', 'F16']],
    ['(EU)-lidstaat', ['(', 'EU', ')', '-', 'lidstaat']],
    ['’s-Kiel', ["'s", '-', 'Kiel']],
    ['3.', ['3', '.']],
    ['café', ['café']],
    ['', []],
  ])('%s', (text, expected) => expect(plain(text).map((token) => token.text)).toEqual(expected));

  it('stands where it was written', () => {
    const text = '  De\npont,vaart';
    expect(plain(text).map(({ start, end, glued }) => [text.slice(start, end), glued])).toEqual([['De', false], ['pont', false], [',', true], ['vaart', true]]);
  });

  it.each([
    ['pont', 'lower'], ['één', 'lower'], ['Pont', 'capital'], ['Ölm', 'capital'], ['NAVO', 'mixed'], ['JenV', 'mixed'], ['eBay', 'mixed'], ['F16', 'mixed'], ['2m', 'mixed'], ['12', 'number'], ['1.500', 'number'], [',', 'mark'], ['Kiel’s', 'capital'], ['A', 'capital'], ['HBO’ers', 'mixed'], ['auto’s', 'lower'], ['KleurA', 'mixed'], ['²', 'number'], ['’', 'mark'],
  ])('is written as %s: %s', (word, shape) => expect(plain(word)[0]?.shape).toBe(shape));

  it('is glued to the word before it, but not where that was parted from it', () => {
    expect(plain('De pont').map(({ glued }) => glued)).toEqual([false, false]);
    expect(tokenise('(deDeense)').map(({ text, glued }) => [text, glued])).toEqual([['(', false], ['de', true], ['Deense', false], [')', true]]);
  });

  it.each([['twaalf', 12], ['Twaalf', 12], ['TWAALF', null], ['pont', null], ['12', null]])('has the value of a numeral: %s', (word, value) => expect(plain(word)[0]?.numeral).toBe(value));
});

describe('the call to a note that is stuck to a word', () => {
  it.each([['pont2', 'mark'], ['2030.1', 'mark'], ['sinds1', 'number']])('counts nothing, as a number behind a small word does: %s', (word, shape) => expect(tokenise(word)[1]?.shape).toBe(shape));

  it('ends a sentence with the full stop before it', () => expect(tokenise('In 2030.1 Veerman').at(-1)?.first).toBe(true));
});

describe('the first word of a sentence', () => {
  it.each([
    ['De pont vaart. Ook de boot.', ['De', 'Ook']],
    ['Vaart hij? Ja! Nee.', ['Vaart', 'Ja', 'Nee']],
    ['De punten: Een ding.', ['De', 'Een']],
    ['Zie nr. 3 van dr. Vis en B. Vis.', ['Zie']],
    ['Zie noot 3. Het veer', ['Zie', 'Het']],
    ['Dit is Kiel. Het veer', ['Dit', 'Het']],
    ['Kop\nDe pont', ['Kop', 'De']],
    ['Hij zei: «De pont vaart».', ['Hij', 'De']],
    ['Hij zei «De pont» en “Het veer”.', ['Hij', 'De', 'Het']],
    ['De pont – Ook de boot', ['De', 'Ook']],
    ['(De pont) vaart', ['De']],
    ['De pont (Ook de boot)', ['De']],
    ['• Een punt', ['Een']],
    ['- Een punt', ['Een']],
    ['. Een punt', ['Een']],
    ['; Een punt', []],
    ['De pont; Een veer', ['De']],
    ['De pont, Het veer en (Een boot)', ['De']],
    ['Zie De pont op nr. Drie en bij A. Vis.\nHet veer', ['Zie', 'Het']],
    ['Hij zei: ’Een pont', ['Hij', 'Een']],
    ['Klas 3A. Het veer', ['Klas', 'Het']],
    ['De pont vaart.1 Ook de boot.', ['De', '1', 'Ook']],
    ['De pont vaart. 1 Veer', ['De', '1']],
  ])('says nothing by its capital: %s', (text, expected) => expect(firsts(text)).toEqual(expected));
});

describe('words whose space was lost', () => {
  it.each([
    ['deDeense', ['de', 'Deense']],
    ['2022wordt', ['2022', 'wordt']], ['pont2', ['pont', '2']], ['Pont12', ['Pont', '12']], ['Qwrtel2', ['Qwrtel', '2']], ['2030.1', ['2030', '.1']], ['sinds1 januari', ['sinds', '1', 'januari']],
    ['NAVOis', ['NAVO', 'is']],
    ['Engelshoven', ['Engelshoven']],
    ['Zweedsdijk', ['Zweedsdijk']],
    ['Afghaansevrouwen', ['Afghaanse', 'vrouwen']],
    ['Deensehavenraad', ['Deense', 'havenraad']],
    ['Europeesniveau', ['Europees', 'niveau']],
    ['Denemarkenheeft', ['Denemarken', 'heeft']],
    ['Denemarkenen', ['Denemarken', 'en']],
    ['Ministeriewordt', ['Ministerie', 'wordt']],
    ['20vrouwen', ['20', 'vrouwen']],
    ['DeenseKielo', ['Deense', 'Kielo']],
    ['OpenbaarMinisterie', ['Openbaar', 'Ministerie']],
    ['CommissieHaven', ['Commissie', 'Haven']],
  ])('are two again: %s', (text, expected) => expect(texts(text)).toEqual(expected));

  it.each(['veerdienst', 'Veerdienst', 'JenV', 'eBay', '12e', 'Kielerwoude', 'NAVOtje', 'Nederlandstalig', 'Denemarkenreis', 'Bornholm', 'Theemsmonding', 'Kielistanheeft', 'QRKis', 'deX', 'qwrtDeense', '12km', '12345wordt', '2022wordtX', '2022qwrt', 'VeerNed', 'KieloHaven', 'CommissieKielo', 'pont123', 'qwrt2', 'co2', 'm2', '1830.1', '2030.123', '203.1'])('stay one: %s', (word) => expect(texts(word)).toEqual([word]));
});

describe('the tokens of references', () => {
  it('are runs of letters or figures, single marks, and breaks between paragraphs', () => {
    expect(tokenize('nr. 12a,\n\nKst 3\n4').map(({ kind, text, glued }) => [kind, text.trim(), glued])).toEqual([
      ['word', 'nr', true], ['mark', '.', true], ['digits', '12', false], ['word', 'a', true], ['mark', ',', true], ['break', '', true], ['word', 'Kst', true], ['digits', '3', false], ['digits', '4', false],
    ]);
  });

  it.each([
    ['brief', 'brief'], ['voortgangsbrief', 'brief'], ['Brieven', 'brief'], ['ambtsbericht', 'brief'], ['eindrapport', 'rapport'], ['evaluaties', 'rapport'], ['motie', 'motie'], ['amendement', 'amendement'], ['antwoorden', 'kamervragen'],
  ])('%s is a paper of the kind %s', (word, cited) => expect(documentNoun(word)).toMatchObject({ cited }));

  it.each([['kabinetsreactie', 'any'], ['advies', 'any'], ['studie', 'title'], ['bericht', 'title'], ['Besluit', 'any']])('%s is a paper of no kind that is told, known by %s', (word, by) => {
    expect(documentNoun(word)).toMatchObject({ by });
    expect(documentNoun(word)).not.toHaveProperty('cited');
  });

  it.each(['promotie', 'besluit', 'pont', 'brie', 'vereniging'])('%s is none', (word) => expect(documentNoun(word)).toBeNull());
});
