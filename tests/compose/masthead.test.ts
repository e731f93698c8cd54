import { describe, expect, it } from 'vitest';
import { paperOf } from './paper-of.js';

const body = '\nVraag 1\nIs de pont veilig?\nAntwoord 1\nJa.\n';

describe('the masthead of an Aanhangsel', () => {
  const { masthead } = paperOf(`Tweede Kamer der Staten-Generaal2
Vergaderjaar 2030–2031 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
612
Vragen van de leden Berk (BB), Van der Els, Olm c.s. (beiden Partij van het Veer) en Linde ´ (W-P) aan de Ministers van
Water, voor Veren en Ponten en van Onderwijs, Cultuur en Pontwezen en de Staatssecretaris van Sluizen over het bericht
«Pont over tijd» (ingezonden 4 mei 2031).
Antwoord van Minister Iep – Van Wilgen (Water), mede namens de Minister voor Veren en Ponten en de
Staatssecretaris van Sluizen (ontvangen 30 mei 2031). Zie ook Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 540.${body}`);

  it('gives number, session, title and dates', () => {
    expect(masthead).toMatchObject({
      kind: 'aanhangsel', identifier: 'ah-tk-20302031-612', sessionYear: '2030-2031', title: 'het bericht «Pont over tijd»', dateAsked: '2031-05-04',
      dateAnswered: '2031-05-30', publisher: 'Tweede Kamer der Staten-Generaal', related: ['ah-tk-20302031-540'],
    });
  });

  it('gives the askers, each with the party printed after them', () => {
    expect(masthead.askers).toEqual([
      { name: 'Berk', party: 'BB' }, { name: 'Van der Els', party: 'Partij van het Veer' }, { name: 'Olm', party: 'Partij van het Veer' }, { name: 'Lindé', party: 'W-P' },
    ]);
  });

  it('gives the offices asked, and knows a comma in the name of a ministry from one between two offices', () => {
    expect(masthead.addressees).toEqual([
      { role: 'Minister van Water', portfolio: 'Water' }, { role: 'Minister voor Veren en Ponten', portfolio: 'Veren en Ponten' },
      { role: 'Minister van Onderwijs, Cultuur en Pontwezen', portfolio: 'Onderwijs, Cultuur en Pontwezen' }, { role: 'Staatssecretaris van Sluizen', portfolio: 'Sluizen' },
    ]);
  });

  it('gives who answers, and on whose behalf as well', () => {
    expect(masthead.answerers).toEqual([{ name: 'Iep – Van Wilgen', role: 'Minister', portfolio: 'Water' }]);
    expect(masthead.answeringBodies).toEqual(['Water']);
    expect(masthead.onBehalfOf).toEqual([{ role: 'Minister voor Veren en Ponten', portfolio: 'Veren en Ponten' }, { role: 'Staatssecretaris van Sluizen', portfolio: 'Sluizen' }]);
  });
});

describe('other mastheads', () => {
  it('takes askers and addressees from the line that tells most of them, not from a heading above it', () => {
    const { masthead } = paperOf(`Antwoord op vragen van de leden Berk en Olm over de pont
Vragen van de leden Berk en Olm (beiden BB) aan de Minister van Water over de pont (ingezonden 4 mei 2031).
Antwoord van Minister Es (Water) (ontvangen 30 mei 2031).${body}`);
    expect(masthead.askers).toEqual([{ name: 'Berk', party: 'BB' }, { name: 'Olm', party: 'BB' }]);
    expect(masthead.addressees).toEqual([{ role: 'Minister van Water', portfolio: 'Water' }]);
  });

  it('is of no paper without answers where there are answers', () => {
    const asked = 'Vragen van het lid Vis (WL)\nVraag:\nVaart de pont?\n';
    expect([asked, `${asked}Antwoord:\nJa.\n`].map((text) => paperOf(text).masthead.kind)).toEqual(['vragen-zonder-antwoord', 'onbekend']);
  });

  it.each([
    'Vragen van het lid Berk (BB) aan de Minister van Water over de pont, ingezonden op 4 mei 2031.',
    'Vragen van het lid Berk (BB) aan de Minister van Water over de pont\n\nIngezonden 4 mei 2031\n\nAntwoord van Minister Es (Water) (ontvangen 30 mei 2031)',
    'Vragen van het lid Berk (BB) aan de Minister van Water over de pont\n\nAntwoord van Minister Es (Water)',
    'Geachte voorzitter,\n\nIn antwoord op de vragen van het lid Berk (BB) over de pont meld ik u het volgende.',
    'Geachte voorzitter,\n\nOp de vragen van het lid Berk (BB) over de pont deel ik u mee dat zij hieronder worden beantwoord.',
  ])('ends the subject where the paper goes on without brackets: %s', (head) => expect(paperOf(`${head}\n${body}`).masthead.title).toBe('de pont'));

  it.each([
    'de schriftelijke vragen die zijn gesteld door de leden Berk (BB) en Vis (WL) over de pont (ingezonden 4 mei 2031).',
    'de vragen gesteld door de leden Berk (BB) en Vis (WL) over de pont. Deze vragen werden ingezonden op 4 mei 2031.',
    'de vragen die door de leden Berk (BB) en Vis (WL) zijn gesteld over de pont (ingezonden op 4 mei 2031).',
  ])('takes those by whom a letter says that the questions were put: %s', (words) => {
    const { masthead } = paperOf(`Geachte voorzitter,\n\nHierbij bied ik u de antwoorden aan op ${words}\n${body}`);
    expect(masthead.askers).toEqual([{ name: 'Berk', party: 'BB' }, { name: 'Vis', party: 'WL' }]);
    expect(masthead.title).toBe('de pont');
  });

  it('ends the subject of a letter where its next sentence tells when the questions came', () => {
    const { masthead } = paperOf(`Geachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over de pont. Deze vragen werden ingezonden op 4 mei 2031 (2031Z00531).\n${body}`);
    expect([masthead.title, masthead.dateAsked]).toEqual(['de pont', '2031-05-04']);
  });

  it.each([
    ['Minister Iep en Staatssecretaris Olm (Water)', [['Iep', 'Minister'], ['Olm', 'Staatssecretaris']]],
    ['de Ministers Van der Iep en Olm-de Wit (Water)', [['Van der Iep', 'Minister'], ['Olm-de Wit', 'Minister']]],
    ['Staatssecretarissen Iep en Olm (Water)', [['Iep', 'Staatssecretaris'], ['Olm', 'Staatssecretaris']]],
  ])('parts two who answer for one ministry: %s', (who, expected) => {
    const { masthead } = paperOf(`Vragen van het lid Berk (BB) aan de Minister van Water over de pont (ingezonden 4 mei 2031).\nAntwoord van ${who} (ontvangen 30 mei 2031).\n${body}`);
    expect(masthead.answerers.map(({ name, role }) => [name, role])).toEqual(expected);
    expect(masthead.answeringBodies).toEqual(['Water']);
  });

  it.each([
    ['de minister van Water, Veren en Ponten,\n\nmr. A.B.C. (Anna) Iep-Olm', 'A.B.C. (Anna) Iep-Olm'],
    ['Minister van Water, Veren en Ponten\nAnna Iep-Olm', 'Anna Iep-Olm'],
  ])('gives who signed, with the name he is called by, also right below the office: %s', (signature, name) => {
    const { masthead } = paperOf(`Datum 4 juni 2031\n\nGeachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over de pont.\n\nHoogachtend,\n\n${signature}\n\nAntwoorden op Kamervragen van het lid Berk (BB) over de pont (2031Z00531)\n${body}`);
    expect(masthead.answerers).toEqual([{ name, role: 'Minister', portfolio: 'Water, Veren en Ponten' }]);
  });

  it('takes initials behind a name for no other asker', () => {
    const { masthead } = paperOf(`Vragen van de leden Vis, A.B. (WL) en Berk, C. (BB)\n${body}`);
    expect(masthead.askers).toEqual([{ name: 'Vis', party: 'WL' }, { name: 'Berk', party: 'BB' }]);
  });

  it('takes no askers from another question that is named further on', () => {
    const { masthead } = paperOf(`Hierbij zend ik u de antwoorden op de vragen van het lid Berk over de pont. Eerder zond ik u die op vragen van het lid Olm (BB) aan de Minister van Water over de sluis.${body}`);
    expect(masthead.askers.map(({ name }) => name)).toEqual(['Berk']);
  });

  it('takes the letter behind the number of a chapter with it', () => {
    const { masthead } = paperOf(`99 004 IXB Vaststelling van de begroting van het Ministerie van Sluizen voor het jaar 2031
Nr. 8 LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 9 oktober 2031${body}`);
    expect(masthead).toMatchObject({ identifier: 'kst-99004-IXB-8', dossierNumbers: ['99004-IXB'], dossierTitle: 'Vaststelling van de begroting van het Ministerie van Sluizen voor het jaar 2031' });
  });

  it('ends the subject of a list where its full stop is forgotten', () => {
    const { masthead } = paperOf(`99 004 Veren
Nr. 8 LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 9 oktober 2031
De commissie voor Sluizen1, en de vaste commissie voor Water2 hebben een aantal vragen voorgelegd aan de Minister van Water over het pontplan (Kamerstuk 99 004, nrs. 6 en 7)

De Minister heeft deze vragen beantwoord bij brief van 8 oktober 2031. Vragen en antwoorden zijn hierna afgedrukt.${body}`);
    expect(masthead).toMatchObject({ title: 'het pontplan (Kamerstuk 99 004, nrs. 6 en 7)', committee: 'commissie voor Sluizen, en de vaste commissie voor Water' });
  });

  it('takes the letter of a part of a dossier for part of its number, where it stands before the title', () => {
    const { masthead } = paperOf(`99 004 B Jaarverslag van het Pontenfonds 2030
Nr. 8 LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 9 oktober 2031${body}`);
    expect(masthead).toMatchObject({ identifier: 'kst-99004-B-8', dossierNumbers: ['99004-B'], dossierTitle: 'Jaarverslag van het Pontenfonds 2030' });
  });

  it('takes the number of a piece of the House that is in no dossier', () => {
    const { masthead } = paperOf(`2031D00417 LIJST VAN VRAGEN
De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van Water over het pontplan (2031D00416).
1 Is de pont veilig?
2 Is de sluis veilig?
`);
    expect(masthead).toMatchObject({ kind: 'lijst', identifier: 'tk-2031D00417' });
  });

  it('ends those on whose behalf a list is answered where it says that it is', () => {
    const { masthead } = paperOf(`99 004 Veren
Nr. 8 LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 9 oktober 2031
De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van Water over de brief van 28 september 2031 (Kamerstuk 99 004, nr. 6).
De Minister van Water heeft deze vragen mede namens de Staatssecretaris van Sluizen beantwoord bij brief van 8 oktober 2031.${body}`);
    expect(masthead.onBehalfOf).toEqual([{ role: 'Staatssecretaris van Sluizen', portfolio: 'Sluizen' }]);
  });

  it('ends the addressees where a list of letters begins', () => {
    const { masthead } = paperOf(`99 004 Veren
Nr. 8 LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 9 oktober 2031
De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van Water over:
− de brief van 28 september 2031 inzake het pontplan (Kamerstuk 99 004, nr. 6);
− de brief van 30 september 2031 inzake de sluizen (Kamerstuk 99 004, nr. 7).
De vragen zijn op 8 oktober 2031 beantwoord.${body}`);
    expect(masthead.addressees).toEqual([{ role: 'Minister van Water', portfolio: 'Water' }]);
  });

  it.each([
    ['Zie ook Aanhangsel Handelingen, vergaderjaar 2029–2030, nr 3100', ['ah-tk-20292030-3100']],
    ['zie ook Aanhangsel Handelingen nrs. 1500 en 1501, vergaderjaar 2029–2030', ['ah-tk-20292030-1500', 'ah-tk-20292030-1501']],
  ])('knows another paper, and its session year from that of this one: %s', (line, related) => {
    const { masthead } = paperOf(`Vragen van het lid Berk (BB) over de pont (ingezonden 4 mei 2031).\nAntwoord van Minister Es (Water) (ontvangen 30 mei 2031). ${line}${body}`);
    expect([masthead.related, masthead.sessionYear]).toEqual([related, undefined]);
  });

  it('leaves the names of two who hold an office out of it', () => {
    const { masthead } = paperOf(`Vragen van het lid Berk (BB) over de pont (ingezonden 4 mei 2031).\nAntwoord van Minister Es (Water) mede namens de Staatssecretarissen van Sluizen, de heer Van Iep en mevrouw Olm (ontvangen 30 mei 2031).${body}`);
    expect(masthead.onBehalfOf.map(({ role }) => role)).toEqual(['Staatssecretaris van Sluizen']);
  });

  it('takes the members of a party for no askers by name', () => {
    const { masthead } = paperOf('99 004 Wet op de ponten\n\nC MEMORIE VAN ANTWOORD\n\nOntvangen 26 april 2031\n\nIn deze memorie gaat de regering in op de vragen van de leden van de verschillende fracties en van de leden van de WL-fractie over de pont.\n');
    expect(masthead).toMatchObject({ kind: 'onbekend', askers: [], identifier: 'kst-99004-C' });
  });

  it('takes the number from the foot of a page when it is printed there', () => {
    expect(paperOf(`Tweede Kamer der Staten-Generaal\n2031Z00417\n${body}\nkv-tk-2031Z00417\n`).masthead).toMatchObject({ identifier: 'kv-tk-2031Z00417', caseNumbers: ['2031Z00417'] });
  });

  it('takes the number that stands beside the questions', () => {
    const { masthead } = paperOf(`Vergaderjaar 2030–2031 Aanhangsel van de Handelingen\n612 Vragen van het lid Berk (BB) aan de Minister van Water over de pont (ingezonden 4 mei 2031).${body}`);
    expect(masthead).toMatchObject({ identifier: 'ah-tk-20302031-612', title: 'de pont' });
  });

  it.each([
    ['de Ministers van Water en Veren en Sluizen en Ponten', ['Minister van Water en Veren', 'Minister van Sluizen en Ponten']],
    ['de Staatssecretarissen van Water en Veren', ['Staatssecretaris van Water en Veren']],
    ['de Ministers van Water en Sluizen en Ponten', []],
  ])('parts two offices only where it is told: %s', (offices, roles) =>
    expect(paperOf(`Vragen van het lid Berk (BB) aan ${offices} over de pont (ingezonden 4 mei 2031).\n${body}`).masthead.addressees.map(({ role }) => role)).toEqual(roles));

  it('takes from a letter, however its lines are broken, what its subject and its first sentence tell', () => {
    const { masthead } = paperOf(`Aan de Voorzitter van de Tweede Kamer

Datum 16 mei 2031
Onderwerp Beantwoording vragen van de leden Berk en Olm over het bericht dat
de pont niet vaart
Ons kenmerk 2031/417

Geachte voorzitter,

Hierbij zend ik u de antwoorden op de vragen van de leden Berk en Olm (beiden BB) aan de minister van Water over de pont (kenmerk 2031Z00417, ingezonden op 4 mei 2031).

De staatssecretaris Veren en Ponten,

A.B. van Iep
${body}`);
    expect(masthead).toMatchObject({ title: 'het bericht dat de pont niet vaart', dateAsked: '2031-05-04', askers: [{ name: 'Berk', party: 'BB' }, { name: 'Olm', party: 'BB' }], addressees: [{ role: 'Minister van Water' }], answerers: [{ name: 'A.B. van Iep', portfolio: 'Veren en Ponten' }] });
  });

  it('names nobody where the offices of two who sign beside each other run together', () => {
    const { masthead } = paperOf(`Geachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over de pont.\n\nDe Minister van Water en De Staatssecretaris van\nVeren, Sluizen,\nA.B. van Iep O.P. Es\n${body}`);
    expect(masthead.answerers).toEqual([]);
  });

  it('knows who signs by the name behind the initials as well, and takes no office for a name', () => {
    const signed = (below: string) => paperOf(`Geachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over de pont.\n\nHoogachtend,\n\n${below}\n${body}`).masthead.answerers;
    expect(signed('De Minister van Water,\n\nA.B. (Anna) Iep')).toEqual([{ name: 'A.B. (Anna) Iep', role: 'Minister', portfolio: 'Water' }]);
    expect(signed('De Minister van Water,\n\nDe Staatssecretaris van\n\nVeren')).toEqual([]);
  });

  it('takes no figure above the letter for the mark of a note', () => {
    const { masthead, notes } = paperOf(`Ministerie van Water\n\nBijlagen\n1\n\nDatum 16 mei 2031\n\nGeachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over de pont.\n\nDe minister van Water,\nA.B. van Iep\n\f${body}`);
    expect([notes, masthead.dateAnswered, masthead.answerers.length]).toEqual([[], '2031-05-16', 1]);
  });

  it('reads a notice that answers will be late, with the year of the day it was received', () => {
    const { masthead, questions, parts } = paperOf(`AH 615
2031Z00531
Mededeling van staatssecretaris Es (Sluizen) (ontvangen 20 november 2031)

Op 6 november jl. hebben de leden Berk en Olm (beiden BB) schriftelijke vragen gesteld aan de minister van Water over de pont.

De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
`);
    expect(masthead).toMatchObject({ kind: 'uitstelbericht', identifier: 'ah-tk-20312032-615', sessionYear: '2031-2032', caseNumbers: ['2031Z00531'], dateAsked: '2031-11-06', issued: '2031-11-20', answerers: [], title: 'de pont' });
    expect(masthead.askers.map(({ name }) => name)).toEqual(['Berk', 'Olm']);
    expect(masthead.addressees).toEqual([{ role: 'Minister van Water', portfolio: 'Water' }]);
    expect(questions).toEqual([]);
    expect(parts.map(({ role, view }) => [role, view.text.split('\n\n').length])).toEqual([['introduction', 2]]);
  });

  it.each([
    ['14 november 2031', 'ah-tk-20312032-612'],
    ['14 juli 2031', 'ah-tk-20302031-612'],
    ['31 augustus 2031', 'ah-tk-20302031-612'],
    ['1 oktober 2031', 'ah-tk-20312032-612'],
    ['16 september 2031', undefined],
  ])('numbers an answer that was received on %s within the parliamentary year of that day, unless that may be the day it begins', (day, identifier) => {
    const { masthead } = paperOf(`AH 612\n2031Z 00531\nAntwoord van minister Es (Water) (ontvangen ${day})\nZie ook Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 3100\n${body}`);
    expect([masthead.identifier, masthead.caseNumbers, masthead.related]).toEqual([identifier, ['2031Z00531'], ['ah-tk-20292030-3100']]);
  });

  it('knows that a day late in the year was in the year before a notice early in it', () => {
    const { masthead } = paperOf('Mededeling van minister Es (Water) (ontvangen 12 januari 2031)\n\nOp 20 december jl. heeft het lid Berk (BB) vragen gesteld over de pont (2030Z00531).\n');
    expect(masthead).toMatchObject({ dateAsked: '2030-12-20', issued: '2031-01-12' });
  });

  it('names who answers where a bracket is left open, and ends the subject before a colon', () => {
    const { masthead } = paperOf(`Vragen van het lid Berk (BB) aan de Minister van Water over de pont: (ingezonden 4 mei 2031)\nAntwoord van minister Es (Water, Veren en Ponten (ontvangen 30 mei 2031)\n${body}`);
    expect(masthead.answerers).toEqual([{ name: 'Es', role: 'Minister', portfolio: 'Water, Veren en Ponten' }]);
    expect(masthead.title).toBe('de pont');
  });

  it('gives a question of a paper that puts off its answers that status', () => {
    const { questions, answers, parts } = paperOf(`Tweede Kamer der Staten-Generaal
Vergaderjaar 2030–2031 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
615
Vragen van het lid Berk (BB) aan de Minister van Water over de pont (ingezonden 6 mei 2031).
Mededeling van Minister Iep (Water) (ontvangen 28 mei 2031).
Vraag 1
Is de pont veilig?
Mededeling
De vragen kunnen niet binnen de termijn worden beantwoord.
`);
    expect(questions.map(({ status }) => status)).toEqual(['uitgesteld']);
    expect(answers).toEqual([]);
    expect(parts.map(({ role, view }) => [role, view.text])).toEqual([['heading', 'Mededeling'], ['explanation', 'De vragen kunnen niet binnen de termijn worden beantwoord.']]);
  });

  it('reads a list: dossier with chapter, number, committee, the letter that answered, the day it was fixed', () => {
    const { masthead, parts } = paperOf(`99 004 XII Wijziging van de begroting van het Ministerie van Water

Nr. 8 LIJST VAN VRAGEN EN ANTWOORDEN

Vastgesteld 27 oktober 2031

De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Ministers van Water en van Sluizen over de brief van 28 september 2031 inzake het pontplan (Kamerstuk 99 004 XII, nr. 3).

De Ministers hebben deze vragen beantwoord bij brief van 9 oktober 2031. Vragen en antwoorden zijn hierna afgedrukt.

De voorzitter van de commissie, Berk

1

Is de pont veilig?

Ja.
`);
    expect(masthead).toMatchObject({
      kind: 'lijst', identifier: 'kst-99004-XII-8', dossierNumbers: ['99004-XII'], committee: 'vaste commissie voor Water', issued: '2031-10-27', dateAnswered: '2031-10-09',
      title: 'de brief van 28 september 2031 inzake het pontplan (Kamerstuk 99 004 XII, nr. 3)', answeringBodies: ['Water', 'Sluizen'],
    });
    expect(parts.map(({ role }) => role)).toEqual(['introduction']);
  });

  it('reads a letter: the date, the letter that it answers, who signed and for whom', () => {
    const { masthead } = paperOf(`Aan de Voorzitter van de Tweede Kamer

Datum 16 mei 2031
Onderwerp Beantwoording Kamervragen van de leden Berk en Olm (BB) over de pont bij Veerdam

In antwoord op uw brief van 8 maart 2031, nr. 2031Z00611, deel ik u mede dat de vragen van de leden Berk en Olm (BB) over de pont worden beantwoord in de bijlage.

Mede namens de minister van Sluizen,

De minister van Water,

A.B. van Iep
${body}`);
    expect(masthead).toMatchObject({
      kind: 'brief', dateAsked: '2031-03-08', dateAnswered: '2031-05-16', caseNumbers: ['2031Z00611'], title: 'de pont bij Veerdam',
      answerers: [{ name: 'A.B. van Iep', role: 'Minister', portfolio: 'Water' }], onBehalfOf: [{ role: 'Minister van Sluizen', portfolio: 'Sluizen' }],
    });
    expect(masthead.askers).toEqual([{ name: 'Berk', party: 'BB' }, { name: 'Olm', party: 'BB' }]);
  });

  it('leaves out what a paper does not print, and no day that does not exist', () => {
    const { masthead } = paperOf('Vragen van het lid Berk (BB) aan de Minister van Water over de pont (ingezonden 31 februari 2031).\n\nVraag 1\nIs het nat?\n');
    expect(masthead.dateAsked).toBeUndefined();
    expect(masthead.identifier).toBeUndefined();
    expect('sessionYear' in masthead).toBe(false);
  });

  it('takes no day on which something else was asked, sent or received for its own', () => {
    const dates = (text: string) => (({ dateAsked, dateAnswered, issued }) => [dateAsked, dateAnswered, issued])(paperOf(text + body).masthead);
    expect(dates('Geachte voorzitter,\n\nHierbij stuur ik u de antwoorden op de vragen die het lid Berk (BB) op 4 mei 2031 heeft gesteld over de pont.\n')).toEqual([undefined, undefined, undefined]);
    expect(dates('Vragen van het lid Berk (BB) aan de Minister van Water over de motie ingediend op 3 april 2030 en de brief ontvangen 4 april 2030 (ingezonden op 4 mei 2031).\nAntwoord van Minister Es (Water) (ontvangen op 30 mei 2031).\n')).toEqual(['2031-05-04', '2031-05-30', undefined]);
  });

  it('takes the letter that numbers a paper of the Eerste Kamer', () => {
    expect(paperOf(`Eerste Kamer der Staten-Generaal\n36 999 Wet op de vaste oevers\nB VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 12 maart 2030\n${body}`).masthead).toMatchObject({ identifier: 'kst-36999-B' });
  });

  it('takes nobody for an asker from the line in which the Eerste Kamer says what it prints', () => {
    const { askers } = paperOf(`Eerste Kamer der Staten-Generaal\nVergaderjaar 2030–2031\nAanhangsel van de Handelingen\nVragen gesteld door de leden der Eerste Kamer, met de daarop door de regering gegeven antwoorden\n7
Vragen van de leden Berk (BB) en Van der Els-Olm (W-P) (ingezonden 15 januari 2031) aan de Minister van Water over de pont.\nAntwoord van Minister Iep (Water) (ontvangen 11 februari 2031).${body}`).masthead;
    expect(askers).toEqual([{ name: 'Berk', party: 'BB' }, { name: 'Van der Els-Olm', party: 'W-P' }]);
  });

  it('takes an Aanhangsel that is about a letter for no letter', () => {
    expect(paperOf(`Tweede Kamer der Staten-Generaal
Vergaderjaar 2030–2031 Aanhangsel van de Handelingen
613
Vragen van het lid Berk (BB) aan de Minister van Water over de brief van de Veerbond (ingezonden 4 mei 2031).
Antwoord van Minister Iep (Water) (ontvangen 30 mei 2031).${body}`).masthead).toMatchObject({ kind: 'aanhangsel', publisher: 'Tweede Kamer der Staten-Generaal' });
  });

  it('knows from those on whose behalf is answered the one who signs behind them', () => {
    const { masthead } = paperOf(`Geachte voorzitter,

Hierbij stuur ik u de antwoorden op de vragen van het lid Berk (BB) over de pont, mede namens de Minister van Sluizen,


de Minister van Water



D.M. van Iep
${body}`);
    expect(masthead.onBehalfOf).toEqual([{ role: 'Minister van Sluizen', portfolio: 'Sluizen' }]);
    expect(masthead.answerers).toEqual([{ name: 'D.M. van Iep', role: 'Minister', portfolio: 'Water' }]);
  });

  it.each([
    ['De Minister voor Veren, A.B. van Iep', { name: 'A.B. van Iep', role: 'Minister', portfolio: 'Veren' }],
    ['De staatssecretaris van Water, Veren en Sluizen, Th. C. Olm-Berk', { name: 'Th. C. Olm-Berk', role: 'Staatssecretaris', portfolio: 'Water, Veren en Sluizen' }],
  ])('reads an office and the name of who signs on one line: %s', (line, expected) =>
    expect(paperOf(`99 004 Veren\n\nNr. 9 BRIEF VAN DE MINISTER\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 16 mei 2031\n\nOnlangs sprak ik met u over de pont.\n\n${line}\n`).masthead.answerers).toEqual([expected]));

  it.each([
    ['de Minister van Water, mr. A.B. van Iep', [{ name: 'A.B. van Iep', role: 'Minister', portfolio: 'Water' }]],
    ['Minister A.B. Iep-Olm van Water en Veren en staatssecretaris Chr. Berk van Ponten', [{ name: 'A.B. Iep-Olm', role: 'Minister', portfolio: 'Water en Veren' }, { name: 'Chr. Berk', role: 'Staatssecretaris', portfolio: 'Ponten' }]],
    ['de Minister van Onderwijs, Cultuur en Pontwezen, mede namens de Staatssecretaris van Veren', []],
  ])('reads who answers by initials, before or behind what the office is for: %s', (who, expected) =>
    expect(paperOf(`Vragen van het lid Vis (WL) aan de Minister van Water over de pont (ingezonden 3 mei 2031).\nAntwoord van ${who} (ontvangen 4 juni 2031).\n${body}`).masthead.answerers).toEqual(expected));

  it('begins with what a letter is called and when it was written, without an addressee', () =>
    expect(paperOf(`Brief van de minister van Water\n\nDen Haag, 30 mei 2031\n${body}`)).toMatchObject({ masthead: { kind: 'brief', issued: '2031-05-30' }, unrecognised: 0 }));

  it.each(['Antwoorden op vragen', 'Antwoord op de Kamervragen', 'Beantwoording schriftelijke vragen'])('begins with a title that says whose questions are answered: %s', (title) =>
    expect(paperOf(`${title} van het lid Vis (WL) over de pont\n${body}`)).toMatchObject({ masthead: { askers: [{ name: 'Vis', party: 'WL' }], title: 'de pont' }, unrecognised: 0 }));

  it('ends the subject of a letter before a sentence about earlier answers', () =>
    expect(paperOf(`Geachte voorzitter,\n\nOp 4 mei 2031 ontving u antwoord op de vragen van het lid Vis (WL) over de pont. In aanvulling daarop ontvangt u dit.\n${body}`).masthead.title).toBe('de pont'));

  it.each(['De Minister van Water,\n\nChr. van der Iep', 'Minister van Water\nChr. van der Iep', 'Chr. van der Iep\nMinister van Water'])('reads who signs right below the greeting: %s', (signed) =>
    expect(paperOf(`Geachte voorzitter,\n\nHierbij zend ik u de antwoorden.\n${body}\nHoogachtend,\n${signed}\n`).masthead.answerers).toEqual([{ name: 'Chr. van der Iep', role: 'Minister', portfolio: 'Water' }]));

  it.each(['het lid Vis (WL) heeft', 'het lid Vis (WL) mij', 'het lid Vis (WL) op 3 mei 2031 heeft'])('knows who asked "de vragen die %s"', (asked) =>
    expect(paperOf(`Geachte voorzitter,\n\nHierbij beantwoord ik de vragen die ${asked} gesteld over de pont.\n${body}`).masthead).toMatchObject({ askers: [{ name: 'Vis', party: 'WL' }], title: 'de pont' }));

  it.each([
    ['DE MINISTER VAN WATER', 'Anna van Iep', { name: 'Anna van Iep', role: 'Minister', portfolio: 'Water' }],
    ['DE STAATSSECRETARIS VAN WATER - VEREN,', '\nO.P. (Olaf) Berk', { name: 'O.P. (Olaf) Berk', role: 'Staatssecretaris', portfolio: 'Water - Veren' }],
    ['DE STAATSSECRETARIS VAN WATER, VEREN EN SLUIZEN', 'O.P. Berk', { name: 'O.P. Berk', role: 'Staatssecretaris', portfolio: 'Water, Veren en Sluizen' }],
  ])('reads an office in capitals over the name of who signs: %s', (office, name, expected) =>
    expect(paperOf(`Geachte voorzitter,\n\nHierbij bied ik u de antwoorden aan op de feitelijke vragen.\n\nHoogachtend,\n\n${office}\n${name}\n${body}`).masthead.answerers).toEqual([expected]));

  it('reads such an office behind the greeting', () =>
    expect(paperOf(`Geachte voorzitter,\n\nHierbij bied ik u de antwoorden aan op de feitelijke vragen.\n\nMet vriendelijke groet,\nDE MINISTER VAN WATER,\n\nA. Iep\n${body}`).masthead.answerers).toEqual([{ name: 'A. Iep', role: 'Minister', portfolio: 'Water' }]));

  it.each(['Antwoord van Minister Iep en Staatssecretaris Van Vis (Water)', 'Antwoord van Minister Iep en van Staatssecretaris Van Vis (Water)'])('knows two who answer for one ministry: %s', (answered) =>
    expect(paperOf(`Vragen van het lid Berk (BB) over de pont (ingezonden 4 mei 2031).\n${answered} (ontvangen 30 mei 2031).${body}`).masthead.answerers).toEqual([{ name: 'Iep', role: 'Minister', portfolio: 'Water' }, { name: 'Van Vis', role: 'Staatssecretaris', portfolio: 'Water' }]));

  it.each([
    ['op de vragen die de Commissie voor de Oevers stelde over het rapport Vaste oevers', 'Commissie voor de Oevers'],
    ['op de door de commissie voor de Oevers op 24 mei 2031 gestelde vragen over het rapport Vaste oevers', 'commissie voor de Oevers'],
    ['op vragen die de vaste commissie voor Veren en Ponten heeft gesteld over het rapport Vaste oevers', 'vaste commissie voor Veren en Ponten'],
    ['op de vragen van de vaste commissie voor Veren (Kamerstuknummer 99 004, uw referentie 31) over het rapport Vaste oevers', 'vaste commissie voor Veren'],
    ['op de door de Vaste Kamercommissie van Veren en Ponten gestelde vragen over het rapport Vaste oevers', 'Vaste Kamercommissie van Veren en Ponten'],
  ])('knows where the name of a committee begins and ends: %s', (asked, committee) =>
    expect(paperOf(`Geachte mevrouw Berk,\n\nHierbij bieden wij u de vastgestelde antwoorden aan ${asked}.\n\nAlgemene Rekenkamer\n${body}`).masthead).toMatchObject({ committee }));

  it('takes no body for a signer, where a page in columns was read across', () => {
    const { masthead } = paperOf(`Geachte mevrouw Berk,\n\nHierbij bieden wij u de vastgestelde antwoorden aan op vragen over oevers.\n\nAlgemene Rekenkamer\nMinisterie van Oevers (III) secretaris\n${body}`);
    expect(masthead.answerers).toEqual([]);
  });

  it.each([
    ['drs. A. (Anna) van Iep RA, secretaris', 'A. (Anna) van Iep'],
    ['drs. O.P. (Otto) Berk RA MGA, secretaris', 'O.P. (Otto) Berk'],
    ['Anna MA. van Iep, secretaris', 'Anna MA. van Iep'],
    ['van Iep RA, secretaris', 'van Iep'],
  ])('gives who signs for the Algemene Rekenkamer without titles: %s', (signed, name) =>
    expect(paperOf(`Geachte mevrouw Berk,\n\nHierbij bieden wij u de vastgestelde antwoorden aan op vragen over oevers.\n\nAlgemene Rekenkamer\n${signed}\n${body}`).masthead.answerers).toEqual([{ name, role: 'secretaris' }]));

  it.each([
    ['Anna M.A. van Iep RA, wnd. secretaris', 'Anna M.A. van Iep', 'wnd. secretaris'],
    ['Anna van Iep, wnd president', 'Anna van Iep', 'wnd. president'],
    ['Anna van Iep, wncl. president', 'Anna van Iep', 'wnd. president'],
  ])('says of who acts for the president or secretary that he does: %s', (signed, name, role) =>
    expect(paperOf(`Geachte mevrouw Berk,\n\nHierbij bieden wij u de vastgestelde antwoorden aan op vragen over oevers.\n\nAlgemene Rekenkamer\n${signed}\n${body}`).masthead.answerers).toEqual([{ name, role }]));

  it.each([
    ['27 mei 2031', '2030-2031'],
    ['27 september 2031', undefined],
  ])('takes the session year of a report that it is about for none of a letter of the Algemene Rekenkamer of %s', (day, sessionYear) =>
    expect(paperOf(`DATUM ${day}\nBETREFT Antwoorden Algemene Rekenkamer op vragen over rapport Vaste oevers (Tweede Kamer, vergaderjaar 2029-2030, 99 004, nr. 2)\n\nGeachte mevrouw Berk,\n\nHierbij bieden wij u de vastgestelde antwoorden aan.\n${body}`).masthead.sessionYear).toBe(sessionYear));

  it.each([
    ['BETREFT Antwoorden Algemene Rekenkamer over het rapport Vaste oevers UW KENMERK'],
    ['B E T R E F T Antwoorden Algemene Rekenkamer over het rapport Vaste oevers U W K E N M E R K'],
    ['B ETR EF T Antwoorden Algemene Rekenkamer over het rapport Vaste oevers U W K E N M E R K'],
    ['betreft Antwoorden Algemene Rekenkamer over het rapport Vaste oevers 20xx-20xx, xx xxx, nr. x) 1/3 ons kenmerk'],
  ])('knows what a letter is about, however the word before it is spaced and what of a form was not filled in: %s', (line) =>
    expect(paperOf(`${line}\n\nGeachte mevrouw Berk,\n\nHierbij bieden wij u de vastgestelde antwoorden aan.\n\nAlgemene Rekenkamer\n${body}`).masthead.title).toBe('het rapport Vaste oevers'));

  it.each([
    ['glued', 'Aanhangsel van de Handelingen\n\nDatum publicatieOrganisatieVergaderjaarNummer\nTweede Kamer der Staten-Generaal2030-2031612', { identifier: 'ah-tk-20302031-612', sessionYear: '2030-2031' }],
    ['parted by bars', 'Aanhangsel van de Handelingen\n\n| Organisatie | Vergaderjaar | Nummer |\n| Eerste Kamer der Staten-Generaal | 2030-2031 | 6 |', { identifier: 'ah-ek-20302031-6', sessionYear: '2030-2031' }],
    ['with a case', 'Kamervragen zonder Antwoord\n\nTweede Kamer der Staten-Generaal2030-20312031Z00531\n\nVragen van het lid Berk (BB) over de pont', { kind: 'vragen-zonder-antwoord', identifier: 'kv-tk-2031Z00531', caseNumbers: ['2031Z00531'], sessionYear: '2030-2031' }],
    ['of a list', 'Tweede Kamer der Staten-Generaal2030-203199004 nr. 8\n\n99 004 Veren\n\nNr. 8 LIJST VAN VRAGEN EN ANTWOORDEN', { identifier: 'kst-99004-8', sessionYear: '2030-2031' }],
  ])('reads the row over a paper on its page of publication, %s', (_, head, expected) =>
    expect(paperOf(`${head}\n\nVraag 1\nIs de pont veilig?\n${head.startsWith('Kamervragen') ? '' : 'Antwoord 1\nJa.\n'}`).masthead).toMatchObject(expected));

  it('takes as its cases those that it is said to be part of', () => {
    expect(paperOf(`Onderdeel van zaak 2031Z00531:\n\nOnderdeel van zaak 2031Z00532:\n\n99 004 Veren\n\nNr. 8 LIJST VAN VRAGEN EN ANTWOORDEN\n${body}`).masthead.caseNumbers).toEqual(['2031Z00531', '2031Z00532']);
  });

  it.each([
    ['Antwoord minister Es (Water) (ontvangen 30 mei 2031)', { name: 'Es', role: 'Minister', portfolio: 'Water' }],
    ['Antwoord staatssecretaris Van Iep (Sluizen) (ontvangen 30 mei 2031)', { name: 'Van Iep', role: 'Staatssecretaris', portfolio: 'Sluizen' }],
  ])('names who answers where "van" is left out: %s', (line, expected) => expect(paperOf(`Vragen van het lid Berk (BB) over de pont (ingezonden 4 mei 2031).\n\n${line}\n${body}`).masthead.answerers).toEqual([expected]));

  describe('of questions about an answer that a minister gave before', () => {
    const asked = 'Vragen van het lid Berk (BB) aan de Minister van Water over het antwoord van minister Els op eerdere vragen';

    it('names who answers now', () => {
      const { masthead } = paperOf(`${asked} (ingezonden 4 mei 2031).\n\nAntwoord van minister Es (Water) (ontvangen 30 mei 2031).\n${body}`);
      expect(masthead).toMatchObject({ kind: 'aanhangsel', answerers: [{ name: 'Es', role: 'Minister', portfolio: 'Water' }], answeringBodies: ['Water'] });
    });

    it('answers nothing itself', () => {
      const { masthead } = paperOf(`2031Z00531\n(ingezonden 4 mei 2031)\n${asked}\n\n1\nIs de pont veilig?\n\n2\nIs de sluis veilig?\n`);
      expect(masthead).toMatchObject({ kind: 'vragen-zonder-antwoord', identifier: 'kv-tk-2031Z00531', answerers: [] });
    });
  });

  it('knows a member by the word Kamerlid, and a letter by the line that dates it', () => {
    const { masthead } = paperOf(`Aan de Voorzitter van de Tweede Kamer\n\n16 mei 2031\n\nHierbij zend ik u de antwoorden op de vragen van de Kamerleden Berk en Olm (beiden BB) over de pont.\n\nDe minister van Water,\nA.B. van Iep\n${body}`);
    expect(masthead).toMatchObject({ kind: 'brief', issued: '2031-05-16', dateAnswered: '2031-05-16', askers: [{ name: 'Berk', party: 'BB' }, { name: 'Olm', party: 'BB' }], title: 'de pont' });
  });

  it('knows the Minister-President without a hyphen', () => {
    const { masthead } = paperOf('Vragen van het lid Berk (BB) aan de Minister President en de minister van Water over de pont\n\n1. Is de pont veilig?\n\n2. Is de sluis veilig?\n');
    expect(masthead.addressees.map(({ role }) => role)).toEqual(['Minister-President', 'Minister van Water']);
  });

  describe('of a paper that answers questions of several members', () => {
    const both = [{ name: 'Berk', party: 'BB' }, { name: 'Olm', party: 'WL' }, { name: 'Vis', party: 'WL' }];
    const letter = (sentence: string) => paperOf(`Geachte voorzitter,\n\n${sentence}\n\nDe minister van Water,\nA.B. van Iep\n${body}`).masthead.askers;

    it.each([
      'Hierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over de pont en op de vragen van de leden Olm en Vis (beiden WL) over de sluis.',
      'Hierbij stuur ik u de antwoorden op vragen van het lid Berk (BB) over de pont, de vragen van het lid Olm (WL) over de sluis en de vragen van het lid Vis (WL) over de haven.',
    ])('names them all: %s', (sentence) => expect(letter(sentence)).toEqual(both));

    it.each([
      'Hierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over het bericht dat vragen van het lid Olm (WL) over de pont onbeantwoord zijn.',
      'Hierbij zend ik u de antwoorden op de vragen van het lid Berk (BB) over de pont. Ik verwijs naar de antwoorden op vragen van het lid Vis (WL) over de sluis en op vragen van het lid Olm (WL) over de haven.',
    ])('names nobody whose questions are only spoken of: %s', (sentence) => expect(letter(sentence)).toEqual([{ name: 'Berk', party: 'BB' }]));

    it.each([
      'Zoals ik ook bij de beantwoording van de Kamervragen van de leden Olm en Vis (beiden WL) over de pont heb aangegeven, is dit een moeilijke zaak.',
      'Ik verwijs u naar mijn antwoorden op vragen van het lid Olm (WL) over de sluis.',
    ])('names nobody whose answers are only spoken of: %s', (sentence) => expect(letter(sentence)).toEqual([]));

    it.each([
      ['in a line of its own', 'Vragen van de leden Olm en Vis (beiden WL) over de sluis'],
      ['as a masthead', 'Vragen van de leden Olm en Vis (beiden WL)\naan de Minister van Water over de sluis bij Veerdam (ingezonden 5 mei 2031).\nAntwoord van Minister Es (Water) (ontvangen 30 mei 2031).'],
    ])('reads who asked over their own questions, %s', (_, heading) => {
      const { masthead, questions, answers } = paperOf(`Vragen van het lid Berk (BB) over de pont (ingezonden 4 mei 2031)\n${body}\n${heading}\n\nVraag 1\nIs de sluis veilig?\nAntwoord 1\nNee.\n`);
      expect(masthead.askers).toEqual(both);
      expect([questions, answers].map((units) => units.map(({ view }) => view.text))).toEqual([['Is de pont veilig?', 'Is de sluis veilig?'], ['Ja.', 'Nee.']]);
    });

    it('takes no sentence of an answer for such a line', () => {
      const { answers, masthead } = paperOf(`Vragen van het lid Berk (BB) over de pont (ingezonden 4 mei 2031)\n\nVraag 1\nIs de pont veilig?\nAntwoord 1\nDat is eerder gemeld in antwoord op vragen.\nVragen van het lid Olm (WL) zijn nog niet beantwoord.\nVraag 2\nIs de sluis veilig?\nAntwoord 2\nNee.\n`);
      expect(answers[0]?.view.text).toContain('zijn nog niet beantwoord.');
      expect(masthead.askers).toEqual([{ name: 'Berk', party: 'BB' }]);
    });
  });

  it.each([
    ['de Staatssecretaris Herstel en Ponten', [{ role: 'Staatssecretaris Herstel en Ponten', portfolio: 'Herstel en Ponten' }]],
    ['de Minister van Sluizen en de staatssecretaris Jeugd, Veren en Sport', [{ role: 'Minister van Sluizen', portfolio: 'Sluizen' }, { role: 'Staatssecretaris Jeugd, Veren en Sport', portfolio: 'Jeugd, Veren en Sport' }]],
    ['de ministers Iep en Olm', [{ role: 'Minister' }]],
  ])('tells what an office is for although no "van" says so: %s', (offices, onBehalfOf) => {
    const { masthead } = paperOf(`Vragen van het lid Berk (BB) over de pont (ingezonden 4 mei 2031).\nAntwoord van Minister Es (Water), mede namens ${offices} (ontvangen 30 mei 2031).\nVraag 1\nIs het nat?\nAntwoord 1\nJa.\n`);
    expect(masthead.onBehalfOf).toEqual(onBehalfOf);
  });
});
