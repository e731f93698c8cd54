import { describe, expect, it } from 'vitest';
import { ownRule } from '../../src/recognise/entities/tables/own-names.js';
import { recognise } from '../../src/recognise/recognise.js';
import type { OwnEntity } from '../../src/types/named-row.js';
import { sketch } from './references/paper.js';

/** The entities of an answer, as "words: Type", in order. */
const entities = (text: string, table: readonly OwnEntity[] = []) =>
  [...recognise(sketch({ answers: [text] }), table).mentions.values()].flat().flatMap((one) => (one.kind === 'entity' ? [`${text.slice(one.start, one.end)}: ${one.type}`] : []));

describe('an act that a reference names', () => {
  it.each([
    ['Dat volgt uit de aanbestedingswet- en regelgeving.', []],
    ['Dat volgt uit de Wet financieel statuut van het Zevende Huis.', ['Wet financieel statuut van het Zevende Huis: Law', 'Zevende Huis: Organization']],
    ['Wij passen de klimaatwet toe.', ['klimaatwet: Law']],
    ['Wij dienen het wetsvoorstel Vaste Kademuren in.', ['wetsvoorstel Vaste Kademuren: Law']],
    ['Wij dienen het initiatiefwetsvoorstel Kieler Oevers in.', ['initiatiefwetsvoorstel Kieler Oevers: Law']],
    ['De artikelen 42 en 43 gelden.', ['artikelen 42 en 43: Law']],
    ['Wij passen de Wet veren over de vaart toe.', ['Wet veren over de vaart: Law']],
    ['Dat volgt uit Verordening 883/2004.', ['Verordening 883/2004: Law']],
    ['Dat volgt uit Richtlijn 96/71/EG.', ['Richtlijn 96/71/EG: Law']],
    ['Dat volgt uit artikel 14 van EU-richtlijn 2003/96.', ['artikel 14 van EU-richtlijn 2003/96: Law', 'EU: Organization', 'EU-richtlijn 2003/96: Law']],
    ['Dat volgt uit artikel 3 en 4, tweede lid, van de Ambtenarenwet 2017.', ['artikel 3 en 4, tweede lid, van de Ambtenarenwet 2017: Law', 'Ambtenarenwet 2017: Law']],
    ['Dat volgt uit artikel 43 (lid 1) van de Pensioenwet.', ['artikel 43 (lid 1) van de Pensioenwet: Law', 'Pensioenwet: Law']],
    ['Dat volgt uit de Grondwet, artikel 105 lid 1.', ['Grondwet: Law', 'Grondwet, artikel 105 lid 1: Law']],
    ['Dat volgt uit artikel 18 ZQW.', ['artikel 18 ZQW: Law', 'ZQW: Law']],
    ['Wij beriepen ons op Awb 3:2 en niet meer.', ['Awb: Law', 'Awb 3:2: Law']],
    ['Dat volgt uit artikel 6:162 BW.', ['artikel 6:162 BW: Law', 'BW: Law']],
    ['Dat volgt uit Richtlijn (EU) 2019/1024.', ['Richtlijn (EU) 2019/1024: Law']],
    ['Dat volgt uit artikel 18 besluit ZQX.', ['artikel 18 besluit ZQX: Law', 'besluit ZQX: Law']],
    ['Dat volgt uit artikel 20 Besluit prudentiële regels.', ['artikel 20 Besluit prudentiële regels: Law', 'Besluit prudentiële regels: Law']],
    ['Dat volgt uit artikel 3.17, tweede lid, van de Wet financieel toezicht.', ['artikel 3.17, tweede lid, van de Wet financieel toezicht: Law', 'Wet financieel toezicht: Law']],
    ['Dat volgt uit artikel 20 van de elektriciteitsverordening.', ['artikel 20 van de elektriciteitsverordening: Law', 'elektriciteitsverordening: Law']],
    ['Dat volgt uit artikel 20 van de verordening.', ['artikel 20: Law']],
    ['Dat volgt uit artikel 18 besluit FTK.', ['artikel 18 besluit FTK: Law', 'besluit FTK: Law', 'FTK: Law']],
    ['Dat volgt uit artikel 9, eerste lid, Uitvoeringsbesluit Wet veren.', ['artikel 9, eerste lid, Uitvoeringsbesluit Wet veren: Law', 'Uitvoeringsbesluit Wet veren: Law']],
    ['Dat volgt uit artikel 8 EVRM en geldt sinds 4 december 2030.', ['artikel 8 EVRM: Law', 'EVRM: Law']],
    ['Dat volgt uit artikel 5, eerste lid, van Verordening (EG) nr. 1107/2009.', ['artikel 5, eerste lid, van Verordening (EG) nr. 1107/2009: Law', 'Verordening (EG) nr. 1107/2009: Law']],
    ['Dat volgt uit artikel 3 van Gedelegeerde Verordening (EU) 2022/1.', ['artikel 3 van Gedelegeerde Verordening (EU) 2022/1: Law', 'Gedelegeerde Verordening (EU) 2022/1: Law']],
    ['Dat volgt uit de Richtlijn hernieuwbare energie (EU) 2018/2001.', ['Richtlijn hernieuwbare energie (EU) 2018/2001: Law']],
    ['Dat volgt uit de Vogelrichtlijn (2009/147/EG).', ['Vogelrichtlijn: Law']],
    ['Dat volgt uit artikel 5 van het Besluit Kielveren 2030.', ['artikel 5 van het Besluit Kielveren 2030: Law', 'Besluit Kielveren 2030: Law']],
    ['Dat volgt uit de Omgevingsverordening Zuid-Holland.', ['Omgevingsverordening Zuid-Holland: Law', 'Zuid-Holland: Location']],
    ['Dat volgt uit de Kielerwoudse Pontverordening Ketelbos.', ['Kielerwoudse Pontverordening Ketelbos: Law']],
    ['Dat volgt uit de Richtlijn Tijdelijke Bescherming Kielland.', ['Richtlijn Tijdelijke Bescherming: Law', 'Richtlijn Tijdelijke Bescherming Kielland: Law']],
    ['Dat volgt uit de Subsidieregeling Oevers Gelderland 2030.', ['Subsidieregeling Oevers Gelderland 2030: Law', 'Gelderland: Location']],
    ['Dat volgt uit de Ow, de KRM en artikel 1.1 Chw.', ['Ow: Law', 'KRM: Law', 'artikel 1.1 Chw: Law', 'Chw: Law']],
    ['Dat volgt uit de wet BIG.', ['wet BIG: Law']],
    ['Dat volgt uit het Verenigde Naties (VN)-Vrouwenverdrag.', ['Verenigde Naties: Organization', 'Verenigde Naties (VN)-Vrouwenverdrag: Law', 'VN: Organization', 'Vrouwenverdrag: Law']],
    ['Dat volgt uit de Vogel- en Habitatrichtlijn.', ['Vogel- en Habitatrichtlijn: Law', 'Habitatrichtlijn: Law']],
    ['Dat volgt uit de Wet inburgering 2013.', ['Wet inburgering 2013: Law']],
  ])('is an entity, with its articles as one, and without pieces: %s', (text, found) => expect(entities(text)).toEqual(found));

  it('ends before a number in brackets', () => expect(entities('Dat volgt uit de btw-richtlijn (2006/112).')).toEqual(['btw-richtlijn: Law']));

  it('is none where the words only point back', () =>
    expect(entities('Dat volgt uit de klimaatwet. Zie artikel 3 van die wet.')).toEqual(['klimaatwet: Law', 'artikel 3: Law']));

  it('leaves the names of an operator in it', () => {
    const text = 'Dat volgt uit artikel 18 besluit ZQX.';
    const own: OwnEntity = { slug: 'zqx', label: 'ZQX', altLabels: [], type: 'Organization', exactMatch: [] };
    const [first] = [...recognise(sketch({ answers: [text] }), [own]).mentions.values()].flat().filter(({ rule }) => rule === ownRule);
    expect(first && text.slice(first.start, first.end)).toBe('ZQX');
  });
});
