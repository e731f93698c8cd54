import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text/read-text.js';
import { segment } from '../../src/segment/segment.js';

/** Where answers begin in a paper: `→` in what is given stands there, and `*` before a row in bold. */
function expectAnswers(given: string): void {
  const rows = given.split('\n');
  const plain = rows.map((row) => row.replace(/^(→?)\*/, '$1'));
  const source = readText(new TextEncoder().encode(plain.join('\n').replaceAll('→', '')), 'proef.txt', () => {});
  if (!source) throw new Error('not read');
  const lines = source.lines.map((line, i) => ({ ...line, bold: /^→?\*/.test(rows[i] ?? '') }));
  const segments = segment({ ...source, lines }, () => {}).filter(({ kind }) => kind !== 'blank');
  const starts = segments.filter(({ kind }, i) => kind === 'answer' && segments[i - 1]?.kind === 'question');
  expect(starts.map(({ start }) => source.text.slice(start, start + 12))).toEqual([...plain.join('\n').matchAll(/→(.{12})/gs)].map(([, text]) => text));
}

const rest = '5. Wie keurt de pont?\n→De inspectie doet dat.\n6. Hoe vaak keurt zij hem?\n→Dat gebeurt elk jaar.\n';
const spaced = '5. Wie keurt de pont?\n\n→De inspectie doet dat.\n\n6. Hoe vaak keurt zij hem?\n\n→Dat gebeurt elk jaar.\n';
const bold = '*5. Wie keurt de pont?\n→De inspectie doet dat.\n*6. Hoe vaak keurt zij hem?\n→Dat gebeurt elk jaar.\n';
const first = '1. Vaart de pont?\n→De pont vaart.\n2. Vaart de andere pont?\n→Die vaart ook.\n3. Lekt zij?\n→Zij lekt niet.\n';
const spacedFirst = first.replaceAll('\n', '\n\n');
const boldFirst = first.replace(/^(?=\d)/gm, '*');

describe('an answer without heading begins', () => {
  it.each([
    ['behind the end of a line that asks', `${first}4. Is de steiger veilig?\n→De steiger is veilig.\n${rest}`],
    ['behind the calls of notes', `${first}4. Is de steiger veilig?1, 2\n→De steiger is veilig.\n${rest}`],
    ['behind what stands in brackets behind the question', `${first}4. Is de steiger veilig? (blz. 4)\n→De steiger is veilig.\n${rest}`],
    ['behind a wish for more', `${first}4. Is de steiger veilig?\nGraag een toelichting per steiger.\n→De steiger is veilig.\n${rest}`],
    ['before what who answers does gladly', `${first}4. Is de steiger veilig?\n→Graag verwijzen wij naar vraag 3.\n${rest}`],
    ['behind a row in brackets', `${first}4. Is de steiger veilig?\n(bladzijde 17)\n→De steiger is veilig.\n${rest}`],
    ['not before a sentence that leads up to a question', `${first}4. Is de steiger veilig?\nIn nr. 3 van het blad staat van niet. Klopt dat?\n→De steiger is veilig.\n${rest}`],
    ['before a sentence that no question has, though it asks', `${first}4. Is de steiger veilig?\n→Ja, die is het. Maar voor hoe lang?\n${rest}`],
    ['in a paragraph that is no line', `${first}4. Is de steiger veilig?\n\n→De steiger is veilig.\n\nDat blijft zo.\n${rest}`],
    ['behind an empty row', `${spacedFirst}4. Is de steiger veilig? Zo nee,\nwaarom niet?\n\n→De steiger is veilig.\n\n${spaced}`],
    ['not before a paragraph that ends in a question', `${spacedFirst}4. Is de steiger veilig?\n\nHij is oud. Hij is smal. Hij is nat. Hij is glad. Klopt dat?\n\n→De steiger is veilig.\n\n${spaced}`],
    ['where no empty row stands and the text is too long for a question', `${spacedFirst}4. Is de steiger veilig?\n→Hij is oud. Hij is smal. Hij is nat. Hij is glad.\n\nEn hij blijft.\n\n${spaced}`],
    ['behind an empty row where nothing is asked', `${spacedFirst}4. Geef een lijst van de steigers.\n\n→De steiger is veilig.\n\n${spaced}`],
    ['below what members ask without a question mark', `${spacedFirst}4. De leden van de BB-fractie lezen over de steiger\nen vragen of die veilig is.\n\nVoorts vragen zij wie hem keurt.\n\n→De steiger is veilig.\n\n5. Deze leden vragen naar de pont.\n\n→De pont is oud.\n\n6. Deze leden vragen naar de sluis. Zij is stuk. Klopt dat?\n\n→De sluis is ook oud.\n`],
    ['behind the bold text', `${boldFirst}*4. Is de steiger veilig?\n*Hij is oud en smal.\n→Klopt dat? Wij denken van niet.\n${bold}`],
    ['behind the bold text and brackets', `${boldFirst}*4. Is de steiger veilig?\n(bladzijde 17)\n→De steiger is veilig.\n${bold}`],
    ['by another way where the bold text shows nothing', `${boldFirst}*4. Is de steiger\nveilig?\n→De steiger is veilig.\n${bold}`],
  ])('%s', (_, given) => expectAnswers(given));

  it.each([
    ['in a paper that has only questions', `Vragen van het lid Berk (BB) over de pont (ingezonden 4 mei 2031)\n\n${spacedFirst.replaceAll('→', '')}`],
    ['behind the last question alone', 'Vraag 1\nVaart de pont?\n\nVraag 2\nLekt zij?\n\nVraag 3\nWie keurt haar?\n\nDatum 4 mei 2031\n\nIndieners: Berk\n'],
    ['in a paper that answers few of them so', '1. Vaart de pont?\n\n2. Lekt zij?\n\n3. Geef een lijst van steigers.\n\nHet gaat om die van de stad.\n\n4. Wie keurt haar?\n'],
    ['before a heading', 'Vraag 1\nVaart de pont?\n\nZij is oud.\n\nAntwoord 1\nJa.\n'],
  ])('nowhere %s', (_, given) => expectAnswers(given));
});
