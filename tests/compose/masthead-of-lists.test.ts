import { describe, expect, it } from 'vitest';
import { paperOf } from './paper-of.js';

const questions = '\n\n1\n\nIs de pont veilig?\n\nJa.\n';
const mastheadOf = (head: string) => paperOf(head + questions).masthead;
const list = (opening: string) => mastheadOf(`99 004 Veren\n\nNr. 8 LIJST VAN VRAGEN EN ANTWOORDEN\n\nVastgesteld 9 oktober 2031\n\n${opening}`);
const consultation = (opening: string) => mastheadOf(`99 004 Veren\n\nNr. 9 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 9 oktober 2031\n\n${opening}`);

describe('the name of a committee in the opening of a list', () => {
  it.each([
    ['De vaste commissie voor Veren1, wil de minister van Water over het pontplan (kamerstuk 99 004, nr. 4) de navolgende vragen ter beantwoording voorleggen.', 'vaste commissie voor Veren'],
    ['In de vaste commissie voor Water, Veren en Sluizen1, bestond er bij enkele fracties behoefte een aantal vragen en opmerkingen voor te leggen aan de minister van Water.', 'vaste commissie voor Water, Veren en Sluizen'],
    ['Binnen de vaste commissie voor Veren hebben de onderstaande fracties de behoefte vragen voor te leggen aan de minister van Water.', 'vaste commissie voor Veren'],
    ['De leden van de vaste commissies voor Veren/Water1 en voor Binnenlandse Vaart2 hebben kennisgenomen van de brief.', 'vaste commissies voor Veren/Water en voor Binnenlandse Vaart'],
    ['De vaste commissie voor Water en Veren 1) heeft over het jaarverslag 2030 de navolgende vragen ter beantwoording aan de regering voorgelegd.', 'vaste commissie voor Water en Veren'],
    ['De commissie voor de Rijksoevers1 en de vaste commissies voor Water, Veren en Sluizen2 en voor Binnenlandse Vaart3 hebben een aantal vragen voorgelegd.', 'commissie voor de Rijksoevers en de vaste commissies voor Water, Veren en Sluizen en voor Binnenlandse Vaart'],
    ['De vaste commissie voor Binnenlandse Vaart en de Hoge Colleges van Water / Algemene Vaart en Huis van de Veerman heeft een aantal vragen voorgelegd.', 'vaste commissie voor Binnenlandse Vaart en de Hoge Colleges van Water / Algemene Vaart en Huis van de Veerman'],
  ])('%s', (opening, committee) => expect(list(opening)).toMatchObject({ committee, askers: [] }));
});

describe('whom a committee asked, about what', () => {
  it.each([
    ['heeft een aantal vragen voorgelegd aan de minister voor Water inzake de stand van zaken van moties (Kamerstuk 99 004, nr. 6).', 'Minister voor Water', 'de stand van zaken van moties (Kamerstuk 99 004, nr. 6)'],
    ['heeft een aantal vragen voorgelegd aan de minister van Water over de brief van 2 mei 2031 inzake de pont.', 'Minister van Water', 'de brief van 2 mei 2031 inzake de pont'],
    ['heeft een aantal vragen voorgelegd aan de minister van Water over het pontplan (Kamerstuk 99 004, nr. 6) De op 3 mei 2031 toegezonden vragen zijn hieronder afgedrukt.', 'Minister van Water', 'het pontplan (Kamerstuk 99 004, nr. 6)'],
    ['wil de minister van Water over de brief van 2 mei 2031 inzake de pont (kamerstuk 99 004, nr. 4) de navolgende vragen ter beantwoording voorleggen ter voorbereiding van een overleg.', 'Minister van Water', 'de brief van 2 mei 2031 inzake de pont (kamerstuk 99 004, nr. 4)'],
    ['heeft een aantal vragen aan de Algemene Rekenkamer voorgelegd over de brief van 2 mei 2031, waarin zij haar rapport «Veren» aanbiedt.', 'Algemene Rekenkamer', 'de brief van 2 mei 2031, waarin zij haar rapport «Veren» aanbiedt'],
    ['heeft de navolgende vragen over het rapport «Veren» (99 004, nrs. 1–2) en over het rapport «Sluizen» aan de minister van Water voorgelegd.', 'Minister van Water', 'het rapport «Veren» (99 004, nrs. 1–2) en over het rapport «Sluizen»'],
    ['hebben de minister van Water de navolgende vragen over het pontplan voorgelegd.', 'Minister van Water', 'het pontplan'],
    ['heeft behoefte om over het pontplan enkele vragen en opmerkingen aan de minister van Water voor te leggen.', 'Minister van Water', 'het pontplan'],
    ['heeft een aantal vragen voorgelegd aan de minister van Water over het pontplan De voorzitter van de commissie, Berk', 'Minister van Water', 'het pontplan'],
  ])('De vaste commissie voor Veren %s', (opening, role, title) => {
    expect(list(`De vaste commissie voor Veren ${opening}`)).toMatchObject({ addressees: [{ role }], title });
  });

  it.each([
    ['heeft naar aanleiding van de verantwoording over het jaar 2030 (99 004, nr. 7) de navolgende lijst van vragen vastgesteld.', 'de verantwoording over het jaar 2030 (99 004, nr. 7)'],
    ['heeft over het pontplan de navolgende vragen ter beantwoording aan de regering voorgelegd.', 'het pontplan'],
  ])('asks no minister by name: De vaste commissie voor Veren %s', (opening, title) => expect(list(`De vaste commissie voor Veren1 ${opening}`)).toMatchObject({ addressees: [], title }));

  it.each([
    'De vaste commissie voor Veren heeft kennisgenomen van de brief over de pont.\n\nNaar aanleiding hiervan heeft zij de Minister voor Water en Veren op 10 april 2031 een brief gestuurd.\n\nDe Minister heeft op 9 mei 2031 gereageerd.',
    'De vaste commissie voor Veren1 heeft schriftelijk overleg gevoerd met de Minister voor Water en Veren over de pont. Dit verslag bestaat uit:\n\n• De uitgaande brief van 10 april 2031.\n\n• De antwoordbrief van 9 mei 2031.',
  ])('reads whom a committee of the Eerste Kamer wrote a letter: %s', (opening) => {
    expect(consultation(opening)).toMatchObject({ addressees: [{ role: 'Minister voor Water en Veren' }], answeringBodies: ['Water en Veren'], dateAnswered: '2031-05-09' });
  });

  it('takes no member who once asked about the matter for the one who asks now', () => {
    expect(consultation(`De vaste commissie voor Veren heeft een aantal vragen en opmerkingen voorgelegd aan de Staatssecretaris van Sluizen over de pont.

Naar aanleiding van twee vragen van het lid Berk zijn er stukken over de sluis gevonden.`)).toMatchObject({ askers: [], addressees: [{ role: 'Staatssecretaris van Sluizen' }], title: 'de pont' });
  });

  it('knows what the opening is, however long its first sentence', () => {
    const { parts, masthead } = paperOf(`99 004 Veren\n\nNr. 8 LIJST VAN VRAGEN EN ANTWOORDEN\n\nDe vaste commissie voor Veren heeft de navolgende vragen over het rapport «${'Verantwoording over veren '.repeat(20)}» aan de regering voorgelegd.${questions}`);
    expect(parts.map(({ role }) => role)).toEqual(['introduction']);
    expect(masthead).toMatchObject({ committee: 'vaste commissie voor Veren' });
  });
});

describe('the days of a list', () => {
  const putAndAnswered = [
    ['De vragen zijn op 26 september 2031 voorgelegd aan de Minister van Water. Bij brief van 3 oktober 2031 zijn ze door de Minister van Water beantwoord.', '2031-09-26', '2031-10-03'],
    ['De vragen en opmerkingen zijn op 22 september 2031 aan de Staatssecretaris van Sluizen voorgelegd. Bij brief van 4 oktober 2031 zijn de vragen beantwoord.', '2031-09-22', '2031-10-04'],
    ['De op 14 september 2031 toegezonden vragen en opmerkingen zijn met de door de minister bij brief van 5 oktober 2031 toegezonden antwoorden hieronder afgedrukt.', '2031-09-14', '2031-10-05'],
    ['Naar aanleiding hiervan is op 19 september 2031 een brief gestuurd aan de Minister van Water. De Minister heeft op 23 september 2031 een uitstelbericht gestuurd en op 6 oktober 2031 inhoudelijk gereageerd.', '2031-09-19', '2031-10-06'],
    ['Naar aanleiding hiervan hebben de leden van de WL-fractie op 17 januari 2031 nog een aantal vragen gesteld. De Minister heeft bij brieven van 11 februari en 20 maart 2031 gereageerd.', '2031-01-17', '2031-03-20'],
    ['Dit verslag bestaat uit:\n\n• De uitgaande brief van 2 april 2031.\n\n• De antwoordbrief van 9 mei 2031.', '2031-04-02', '2031-05-09'],
    ['De navolgende vragen zijn aan de regering voorgelegd. Deze vragen, alsmede de daarop op 7 oktober 2031 gegeven antwoorden zijn hieronder afgedrukt.', undefined, '2031-10-07'],
  ] as const;
  it.each(putAndAnswered)('%s', (opening, dateAsked, dateAnswered) => {
    const masthead = consultation(`De vaste commissie voor Veren heeft kennisgenomen van de brief van 1 september 2031.\n\n${opening}`);
    expect([masthead.dateAsked, masthead.dateAnswered, masthead.issued]).toEqual([dateAsked, dateAnswered, '2031-10-09']);
  });

  it.each([
    ['', undefined],
    [' De Minister heeft deze vragen beantwoord bij brief van 3 oktober 2031.', '2031-10-03'],
    [' Bij brief van 3 oktober 2031 zijn ze door de Minister van Water beantwoord.', '2031-10-03'],
  ])('takes a letter that is asked about for no answer: «…»%s', (told, dateAnswered) => {
    const opening = 'De vaste commissie voor Veren heeft een aantal vragen voorgelegd aan de Minister van Water over het bij brief van 12 januari 2031 aangeboden pontplan.';
    expect(list(opening + told).dateAnswered).toBe(dateAnswered);
  });

  it('reads the day it was fixed where the space before it is lost, and no day where none is filled in yet', () => {
    expect(mastheadOf('99 004 Veren\nNr. 8 LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld9 oktober 2031').issued).toBe('2031-10-09');
    expect(mastheadOf('99 004 Veren\nNr. 8 LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld, .. xxxx 2031').issued).toBeUndefined();
  });
});

describe('what a written consultation is', () => {
  it.each([
    ['of the Eerste Kamer, with the mark of a note on its letter', '99 004 Veren\n\nAI1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 9 oktober 2031\n\nBRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR VEREN', { kind: 'lijst', identifier: 'kst-99004-AI', dossierNumbers: ['99004'] }],
    ['of the Eerste Kamer, its letter behind the dossier', '99004 N VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG\n\nVergaderjaar 2030-2031\n\nVastgesteld 9 oktober 2031', { identifier: 'kst-99004-N', kind: 'lijst', sessionYear: '2030-2031' }],
    ['in small letters', '99 004 Veren\n\nVerslag van een schriftelijk overleg\n\nBinnen de vaste commissie voor Veren bestaat de behoefte vragen voor te leggen aan de minister voor Veren over het pontplan.', { kind: 'lijst', committee: 'vaste commissie voor Veren', title: 'het pontplan' }],
    ['of which only the questions are in', '2031D00417 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nIn de vaste commissie voor Veren bestond behoefte een aantal vragen voor te leggen aan de Minister voor Veren over de pont.', { kind: 'lijst', identifier: 'tk-2031D00417', committee: 'vaste commissie voor Veren' }],
    ['that has no number yet', 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld, .. xxxx 2031', { kind: 'lijst' }],
  ])('%s', (_, head, expected) => expect(mastheadOf(head)).toMatchObject(expected));

  it('is a paper without a question that has a number', () => {
    expect(paperOf('2031D00417 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nDe leden van de WL-fractie hebben kennisgenomen van de brief.\n')).toMatchObject({ masthead: { kind: 'lijst' }, questions: [] });
  });
});

describe('the dossiers of a list', () => {
  it.each([
    ['its title below its number', '99 004 X\nVaststelling van de begroting van de veren\n\nnr. 3\nLIJST VAN VRAGEN EN ANTWOORDEN', ['99004-X'], 'Vaststelling van de begroting van de veren', 'kst-99004-X-3'],
    ['its title on more than one line', '99 004 X Vaststelling van de begroting\nvan de veren en sluizen\n\nNr. 3 LIJST VAN VRAGEN EN ANTWOORDEN', ['99004-X'], 'Vaststelling van de begroting van de veren en sluizen', 'kst-99004-X-3'],
    ['a matter of the whole Kingdom', '99 004 (R2048) Goedkeuring van het Verdrag inzake veren\n\nNr. 6 LIJST VAN VRAGEN EN ANTWOORDEN', ['99004'], 'Goedkeuring van het Verdrag inzake veren', 'kst-99004-6'],
    ['two dossiers', '99 004-31 Raad voor Veren\n\n99 004-27 Pontenraad\n\nNr. 207 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', ['99004-31', '99004-27'], 'Raad voor Veren', 'kst-99004-31-207'],
    ['two dossiers, their titles below', '99 004\nVeren over het jaar 2030\n\n99 005\nSluizen 2030\n\nnr. 34\nLIJST VAN VRAGEN EN ANTWOORDEN', ['99004', '99005'], 'Veren over het jaar 2030', 'kst-99004-34'],
    ['a number that is printed whole above the paper', 'Kamerstuk 99004-X-3\n\nNr. 3 LIJST VAN VRAGEN EN ANTWOORDEN', [], undefined, 'kst-99004-X-3'],
  ])('%s', (_, head, dossierNumbers, dossierTitle, identifier) => {
    const masthead = mastheadOf(`${head}\n\nVastgesteld 9 oktober 2031`);
    expect([masthead.dossierNumbers, masthead.dossierTitle, masthead.identifier]).toEqual([dossierNumbers, dossierTitle, identifier]);
  });
});
