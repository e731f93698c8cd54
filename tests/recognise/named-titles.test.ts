import { expect, it } from 'vitest';
import { recognise } from '../../src/recognise/recognise.js';
import { sketch } from './references/paper.js';

/** The works in an answer. */
const works = (text: string) => [...recognise(sketch({ answers: [text] })).mentions.values()].flat().flatMap((one) => (one.kind === 'entity' && one.type === 'Work' ? [text.slice(one.start, one.end)] : []));

it.each([
  ['In ons rapport Oevers onder water uit 2030 staat dat.', 'Oevers onder water'],
  ['In ons rapport Oevers onder water van juni 2030 staat dat.', 'Oevers onder water'],
  ['In ons onderzoek Ruimte aan de kade: oevers onderzocht (2030) staat dat.', 'Ruimte aan de kade: oevers onderzocht'],
  ['Zie het rapport Veiligheid in kaart van Veer & Houtkoop (2030).', 'Veiligheid in kaart'],
  ['Zie ons rapport Focus op ponten bij hoogwater (punt 2).', 'Focus op ponten bij hoogwater'],
  ['In ons rapport Resultaten veeronderzoek 2030 Ministerie van Financiën staat dat.', 'Resultaten veeronderzoek 2030 Ministerie van Financiën'],
])('the title of a report that a reference names is a work without quotation marks too: %s', (text, title) => expect(works(text)).toEqual([title]));

it.each(['Zie het rapport Vis over ponten van 3 mei 2030.', 'Zie het rapport EIB van 3 mei 2030.', 'Zie het rapport van de Dienst Dijken uit 2030.', 'Zie het rapport Raad voor de leefomgeving en infrastructuur van 3 mei 2030.'])('who made a report is no title: %s', (text) => expect(works(text).filter((work) => !work.startsWith('rapport'))).toEqual([]));
