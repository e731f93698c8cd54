import { describe, expect, it } from 'vitest';
import { find } from './paper.js';

const awb = 'BWBR0005537';
const found = (text: string) => find(text).map(({ words, rule, pointer }) => [words, rule, pointer.kind === 'law' ? pointer.provisions : pointer.kind]);
const articles = (text: string) => find(text).filter(({ rule }) => rule.startsWith('artikel')).map(({ words }) => words);

describe('an article without its act', () => {
  it.each([
    ['De Algemene wet bestuursrecht is van toepassing. De veerman mag bezwaar maken (art. 6:4, lid 1).', 'art. 6:4, lid 1', [{ article: '6:4', paragraph: '1', bwb: awb }]],
    ['De Algemene wet bestuursrecht regelt dat in artikel 3:2.', 'artikel 3:2', [{ article: '3:2', bwb: awb }]],
    ['Dat vraagt een wijziging van de Algemene wet bestuursrecht; in dit geval van artikel 3:2, dat over zorgvuldigheid gaat.', 'artikel 3:2', [{ article: '3:2', bwb: awb }]],
    ['Zie de Algemene wet bestuursrecht (zie artikel 3:2).', 'artikel 3:2', [{ article: '3:2', bwb: awb }]],
  ])('is of the act named before it: %s', (text, words, provisions) => expect(found(text).at(-1)).toEqual([words, 'artikel', provisions]));

  it.each([
    'De veerman mag bezwaar maken (artikel 4).',
    'De Veerwet is van kracht. De uitgaven voor ponten (artikel 4) stijgen.',
    'De Veerwet is van kracht. Dat blijkt uit de post in artikel 4.',
    'De Veerwet leidt tot hogere ramingen in artikel 4.',
    'De Veerwet is van kracht en op artikel 4 staat geld.',
  ])('is of none, or of a budget: %s', (text) => expect(articles(text)).toEqual([]));
});

describe('articles without their act that have each their word', () => {
  it.each([
    ['De Algemene wet bestuursrecht geldt (art. 3:2 eerste lid en art. 3:4, lid 1).', ['art. 3:2 eerste lid', 'art. 3:4, lid 1']],
    ['De Algemene wet bestuursrecht geldt (art. 3:2 en 3:4).', ['art. 3:2 en 3:4']],
  ])('are a reference each: %s', (text, expected) => expect(articles(text)).toEqual(expected));
});

describe('the kind of an act before a name between quotation marks', () => {
  it.each([
    ['De Regeling ‘gebruik van ponten in de haven’ verplicht tot niets.', 'Regeling ‘gebruik van ponten in de haven’'],
    ['Er is een beroep gedaan op de subsidieregeling «Veilige oevers».', 'subsidieregeling «Veilige oevers»'],
  ])('names it: %s', (text, words) => expect(found(text)).toEqual([[words, 'wetsnaam', [{}]]]));

  it.each(['De regeling ‘gebruik van ponten’ geldt.', 'De regeling «Pont» geldt.', 'De regeling «Wijziging van de Pontenwet» geldt.'])('names none by a word or words of no name: %s', (text) => expect(found(text).map(([words]) => words).filter((words) => String(words).startsWith('regeling'))).toEqual([]));
});

describe('the kind of an act in small letters', () => {
  it.each([['De wet XBQ geldt niet.', 'wet XBQ'], ['Dat staat in de verordening Voorzieningen Ponten Kiel.', 'verordening Voorzieningen Ponten Kiel']])('begins its name before what is but a name: %s', (text, words) => expect(found(text)[0]?.[0]).toBe(words));

  it.each(['Volgens de wet DNB toezicht houden is nodig.', 'Volgens de verordening Kiel is dat zo.', 'Dat staat in de wet en de verordening.'])('begins none before a body or place: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a matter of which no paper is told', () => {
  it.each([['Het wetsvoorstel (Kamerstuk 31 123) ligt bij de Kamer.', 'Kamerstuk 31 123'], ['Zie Kamerstukken II 31 123.', 'Kamerstukken II 31 123']])('is a reference without number: %s', (text, words) => expect(find(text).at(-1)).toMatchObject({ words, rule: 'kamerstuk', pointer: { kind: 'described' } }));

  it.each(['Het wetsvoorstel (31 123) ligt bij de Kamer.', 'Kamerstuk 31 123 ligt bij de Kamer.', 'Zie dossier 31 123.'])('is none without that word and its end: %s', (text) => expect(find(text).filter(({ rule }) => rule === 'kamerstuk')).toEqual([]));
});
