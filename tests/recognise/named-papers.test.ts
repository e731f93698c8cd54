import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recognise/recognise.js';
import { sketch } from './references/paper.js';

/** The works of an answer, in order. */
const works = (text: string) =>
  [...recognise(sketch({ answers: [text] })).mentions.values()].flat().flatMap((one) => (one.kind === 'entity' && one.type === 'Work' ? [text.slice(one.start, one.end)] : []));

describe('a letter or report that a reference names', () => {
  it.each([
    ['Dat staat in de voortgangsbrief Veren.', ['voortgangsbrief Veren']],
    ['Dat staat in de brief vanuit de Europese Commissie van 15 juli jl.', ['brief vanuit de Europese Commissie van 15 juli jl.']],
    ['Dat staat in ons rapport Grip op brede oevers (2031).', ['rapport Grip op brede oevers']],
    ['In ons rapport Oevers onder water uit 2030 staat dat.', ['rapport Oevers onder water uit 2030']],
    ['In ons onderzoek Ruimte aan de kade: oevers onderzocht (2030) staat dat.', ['onderzoek Ruimte aan de kade: oevers onderzocht']],
    ['Zie het rapport Veiligheid in kaart van Veer & Houtkoop (2030).', ['rapport Veiligheid in kaart van Veer & Houtkoop']],
    ['Zie ons rapport Resultaten verantwoordingsonderzoek 2030 Ministerie van Financiën.', ['rapport Resultaten verantwoordingsonderzoek 2030 Ministerie van Financiën']],
    ['In ons rapport Aanpak van lekke ponten staat dit.', ['rapport Aanpak van lekke ponten']],
    ['In het onderzoek Zicht op veren en sluizen uit 2029 staat dit.', ['onderzoek Zicht op veren en sluizen uit 2029']],
    ['Zie de evaluatie van de Mediawet uit 2021.', ['evaluatie van de Mediawet uit 2021']],
    ['Zie de memorie van toelichting bij de Jeugdwet.', ['memorie van toelichting bij de Jeugdwet']],
    ['Dat blijkt uit de CPB-studie uit 2030 en de publicatie van het CPB van 2031.', ['CPB-studie uit 2030', 'publicatie van het CPB van 2031']],
    ['Dat staat in het rapport van de Veerwijzer.', ['rapport van de Veerwijzer']],
    ['Zie ons rapport Resultaten verantwoordingsonderzoek 2030 – Ministerie van Financiën.', ['rapport Resultaten verantwoordingsonderzoek 2030 – Ministerie van Financiën']],
    ['Dat staat in de nota In het belang van Kielland.', ['nota In het belang van Kielland']],
    ['Kent u het arrest van de Hoge Raad van 24 mei 2030?', ['arrest van de Hoge Raad van 24 mei 2030']],
  ])('is a work: %s', (text, found) => expect(works(text)).toEqual(found));

  it.each([
    ['no more than who gets it', 'Dat staat in mijn brief aan uw Kamer.'],
    ['no more than the kind of its maker', 'Dat staat in het advies van een externe audit in 2015.'],
    ['the first word of its title', 'Dat staat in ons rapport Bezuinigingen en de veren in 2031.'],
  ])('is none where the words tell %s', (_, text) => expect(works(text)).toEqual([]));

  it('has all words of the reference, where capitals alone show no more than its first', () => expect(works('Dat staat in de Voortgangsrapportage over de Veeragenda van 3 mei 2031.')).toEqual(['Voortgangsrapportage over de Veeragenda van 3 mei 2031', 'Veeragenda']));

  it('is the title where that stands between quotation marks', () => expect(works('Dat staat in het rapport «Brede oevers» van Kielland.')).toEqual(['Brede oevers']));

  it('is so behind who gets the paper and of which day it is', () => expect(works('Het was een advies aan de minister van Financiën uit 2030 “Wie betaalt de pont?”.')).toContain('Wie betaalt de pont?'));

  it('is the title of a source', () => expect(works('Dat is duur (Veerraad, Geld op het water, 2030).')).toEqual(['Geld op het water']));

  it('leaves what answers, moves or writes news as it is', () =>
    expect(works('Ik verwijs naar de antwoorden op de vragen van het lid Vis van 3 mei 2031 en naar de uitzending van Veernieuws van 4 mei 2031.')).toEqual([]));

  it.each([
    ['Dat staat in de Kamerbrief¹ van de Minister van Financiën.', 'Kamerbrief van de Minister van Financiën'],
    ['Dat staat in de Ketenrichtlijn Kieler Veren.', 'Ketenrichtlijn Kieler Veren'],
  ])('ends where the work or act does: %s', (text, expected) => {
    const paper = sketch({ answers: [text], notes: ['Kamerstuk 31 123, nr. 4'] });
    const { mentions } = recognise(paper);
    expect(paper.answers.flatMap((unit) => (mentions.get(unit) ?? []).flatMap((one) => (one.kind === 'reference' ? [unit.view.text.slice(one.start, one.end)] : [])))).toEqual([expected]);
  });
});
