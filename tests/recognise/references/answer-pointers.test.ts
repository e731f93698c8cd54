import { describe, expect, it } from 'vitest';
import { find, findAll, sketch } from './paper.js';

const labels = (text: string) => find(text).map(({ pointer }) => (pointer.kind === 'answer' ? pointer.labels : pointer.kind));

describe('a pointer to answers of the same paper', () => {
  it.each([
    ['Zie het antwoord op vraag 4.', 'antwoord op vraag 4', ['4']],
    ['Zie ook vraag en antwoord 12.', 'vraag en antwoord 12', ['12']],
    ['Dit staat in de antwoorden op de vragen 2, 3 en 5.', 'antwoorden op de vragen 2, 3 en 5', ['2', '3', '5']],
    ['Zie vragen 3 t/m 6.', 'vragen 3 t/m 6', ['3', '4', '5', '6']],
    ['Zie de beantwoording van de vragen 7 tot en met 9.', 'beantwoording van de vragen 7 tot en met 9', ['7', '8', '9']],
    ['De pont vaart niet (antwoord vragen 2,3,9).', 'antwoord vragen 2,3,9', ['2', '3', '9']],
    ['Zie antwoord 6.', 'antwoord 6', ['6']],
    ['Zie het antwoord onder 6.', 'antwoord onder 6', ['6']],
    ['Zie het antwoord op vraag 1012.', 'antwoord op vraag 1012', ['1012']],
    ['Zie het antwoord op vraag 2m.', 'antwoord op vraag 2m', ['2m']],
    ['Zie het antwoord bij vraag 10-12.', 'antwoord bij vraag 10-12', ['10', '11', '12']],
    ['Zie 1.', '1', ['1']],
    ['Zie ook 3 en 4.', '3 en 4', ['3', '4']],
    ['Zie onder 2', '2', ['2']],
  ])('gives its labels: %s', (text, words, expected) => {
    expect(find(text)).toMatchObject([{ words, pointer: { kind: 'answer', labels: expected } }]);
  });

  it.each([
    ['Zie vraag 3.', 'zie'],
    ['Zie ook het antwoord op vraag 3.', 'zie-ook'],
    ['Hiervoor verwijst het kabinet naar het antwoord op vraag 3.', 'zie'],
    ['Zoals omschreven in antwoord op vraag 3 vaart de pont.', 'zoals-omschreven'],
    ['Zoals aangegeven in het antwoord op vraag 3 vaart de pont.', 'zoals-omschreven'],
    ['De pont vaart conform het antwoord op vraag 3.', 'conform'],
    ['De pont vaart naar aanleiding van vraag 3.', 'naar-aanleiding-van'],
  ])('has the function that the words before it say: %s', (text, role) => expect(find(text)[0]?.function).toBe(role));

  it('has that of the first of a list', () => {
    expect(find('Zie het antwoord op vraag 1 en vraag 3.').map((one) => one.function)).toEqual(['zie', 'zie']);
    expect(find('Zie vraag 1. In vraag 3 staat meer.').map((one) => one.function)).toEqual(['zie', undefined]);
  });

  it('has no function when the words say none, nor one of another sentence', () => {
    expect(find('In het antwoord op vraag 3 noem ik de pont.')[0]?.function).toBeUndefined();
    expect(find('Zie ook hierna. Vraag 3 noemt de pont.')[0]?.function).toBeUndefined();
  });

  it.each(['Voor het antwoord op de vraag hoe de pont vaart, is meer tijd nodig.', 'De vraag naar ponten stijgt met 3 procent.', 'Ik kan deze vraag niet beantwoorden.', 'Er kwamen vragen 3 dagen later.', 'In vraag 3.500 is niets gevonden.', 'Dat was de vraag 2031 keer.'])(
    'is not what merely looks like one: %s',
    (text) => expect(labels(text)).toEqual([]),
  );

  it('to the answer before it has the label of that answer', () => {
    const paper = sketch({ questions: ['Vaart de pont?', 'Vaart hij ook zondag?', 'En maandag?'], answers: ['Ja.', 'Zie het vorige antwoord.', 'Zie hierboven.'] });
    expect(findAll(paper).map(({ words, pointer }) => [words, pointer])).toEqual([
      ['vorige antwoord', { kind: 'answer', labels: ['1'] }],
      ['hierboven', { kind: 'answer', labels: ['2'] }],
    ]);
  });

  it('is nothing at the first answer, which has none before it', () => {
    expect(findAll(sketch({ questions: ['Vaart de pont?'], answers: ['Zie het vorige antwoord.'] }))).toEqual([]);
  });
});

describe('pointers within the paper', () => {
  const named = (text: string) => find(text).map(({ words, pointer }) => [words, pointer.kind === 'answer' ? pointer.labels : pointer.kind]);

  it.each([
    ['Zie de antwoorden op de vragen 2 en 3.', 'antwoorden op de vragen 2 en 3', ['2', '3']],
    ['Zie het antwoord van de Minister van Veren op vraag 3.', 'antwoord van de Minister van Veren op vraag 3', ['3']],
    ['Zie het antwoord van de minister, op vraag 3.', 'vraag 3', ['3']],
    ['Zie het antwoord van de minister bij vraag 3.', 'antwoord van de minister bij vraag 3', ['3']],
    ['Zie het antwoord onder vraag 3.', 'antwoord onder vraag 3', ['3']],
    ['Zie deelvraag 3.', 'deelvraag 3', ['3']],
    ['Zie vragen 3 en antwoorden.', 'vragen 3', ['3']],
    ['Zie vraag 3-5.', 'vraag 3-5', ['3', '4', '5']],
    ['Zie vraag 5-3.', 'vraag 5', ['5']],
    ['Zie de vragen 3, 5, 7-9 en 11.', 'vragen 3, 5, 7-9 en 11', ['3', '5', '7', '8', '9', '11']],
    ['Zie vragen 3 / 4.', 'vragen 3 / 4', ['3', '4']],
    ['Zie antwoord op uw vraag 3.', 'antwoord op uw vraag 3', ['3']],
    ['Zie vraag 3 en 12 gemeenten doen mee.', 'vraag 3', ['3']],
    ['Zie vraag 3a en 3b.', 'vraag 3a en 3b', ['3a', '3b']],
    ['Zie antwoord vraag nr. 3.', 'antwoord vraag nr. 3', ['3']],
    ['Zie de antwoorden op de vragen nrs. 3 en 4.', 'antwoorden op de vragen nrs. 3 en 4', ['3', '4']],
  ])('give the labels as printed: %s', (text, words, expected) => expect(named(text)).toEqual([[words, expected]]));

  it('are none of the figures of a dossier', () => expect(named('Zie vraag 3, 31 123, nr. 4.')).toEqual([['vraag 3', 'other-paper'], ['31 123, nr. 4', 'document']]));

  it.each(['In vraag 3% genoemd.', 'De vragen 30 miljoen.', 'De vraag 3 keer gesteld.', 'In antwoord 12 jaar later.', 'De vraag 12345 is er niet.', 'De vraag 3bc is er niet.', 'De vragen 25 leden.', 'Vraag € 3.'])('are none before an amount or a longer number: %s', (text) => expect(labels(text)).toEqual([]));

  const afterFirst = (answer: string) => findAll(sketch({ questions: ['Vaart de pont?', 'En de veerboot?'], answers: ['Ja.', answer] })).map(({ words, pointer }) => [words, pointer]);
  it.each([
    ['Zie het voorgaande antwoord.', 'voorgaande antwoord'], ['Zie het antwoord op de vorige vraag.', 'antwoord op de vorige vraag'], ['Zie de beantwoording bij de bovenstaande vraag.', 'beantwoording bij de bovenstaande vraag'], ['Idem.', 'Idem.'], ['idem', 'idem'], ['Zie hierboven.', 'hierboven'], ['Zie ook boven.', 'boven'],
  ])('may be to the answer printed before: %s', (text, words) => expect(afterFirst(text)).toEqual([[words, { kind: 'answer', labels: ['1'] }]]));

  it.each(['Zoals hierboven vermeld vaart de pont niet.', 'Zie hierboven voor de boten.', 'Zie ponten hierboven.', 'Kijk hierboven.', 'Zie ook hierboven, hierboven en boven.', 'Idem voor de boten.', 'De vorige pont voer wel.', 'Ik heb een antwoord op de pont.'])('are none where the words go on: %s', (text) => expect(afterFirst(text)).toEqual([]));
});

describe('a pointer to answers of another paper', () => {
  it.each([
    'Zie mijn antwoord op vraag 3 van de schriftelijke vragen over de veerpont.',
    'In de beantwoording van eerdere vragen over de veerpont meldde ik in antwoord op vraag 3 dat hij vaart.',
    'In de beantwoording schriftelijke vragen bij de begroting staat in antwoord op vraag 3 een bedrag.',
  ])('is never one to this paper: %s', (text) => expect(labels(text)).not.toContainEqual(['3']));

  it('has the number that the bracket behind it gives', () => {
    expect(find('Zie het antwoord op vraag 3 (Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 45).')[0]?.pointer).toEqual({ kind: 'other-paper', identifier: 'ah-tk-20182019-45', labels: ['3'] });
  });

  it('is one of the questions of members, whose parties stand in brackets', () =>
    expect(find('Zie de antwoorden op de vragen 3 en 7 van de leden Vis (D66) en Berk (SP) van 3 mei 2018 (Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 45).')[0]).toMatchObject({
      words: 'antwoorden op de vragen 3 en 7 van de leden Vis (D66) en Berk', pointer: { kind: 'other-paper', identifier: 'ah-tk-20182019-45', labels: ['3', '7'] },
    }));

  it('has the number of a bracket further on, behind the words that say of which paper it is', () => {
    expect(find('Zie het antwoord op vraag 4 van de lijst van vragen en antwoorden van 5 maart 2018 (Kamerstuk 31 123, nr. 3).')[0]).toMatchObject({
      pointer: { kind: 'other-paper', identifier: 'kst-31123-3', labels: ['4'] },
    });
  });

  it.each([
    ['Zie Kamerstuk 31 123, nr. 3, vraag 4.', 'vraag 4'],
    ['Zie Kamerstuk 31 123, nr. 3, p. 12, antwoord op vraag 4.', 'antwoord op vraag 4'],
    ['Zie Kamerstuk 31 123, nr. 3 (vraag 4).', 'vraag 4'],
    ['Zie Kamerstuk 31 123, nr. 3 onder vraag 4.', 'vraag 4'],
    ['Zie de lijst over ponten (Kamerstuk 31 123, nr. 3), vraag 4.', 'vraag 4'],
    ['Zie het antwoord op vraag 4 in Kamerstuk 31 123, nr. 3.', 'antwoord op vraag 4'],
    ['Zie het antwoord op vraag 4, Kamerstuk 31 123, nr. 3.', 'antwoord op vraag 4'],
  ])('has the number beside it: %s', (text, words) => expect(find(text).filter(({ pointer }) => pointer.kind === 'other-paper' || pointer.kind === 'answer')).toMatchObject([{ words, pointer: { kind: 'other-paper', identifier: 'kst-31123-3', labels: ['4'] } }]));

  it.each(['Zie Kamerstuk 31 123, nr. 3 en vraag 4.', 'Zie Kamerstuk 31 123, nr. 3, en het antwoord op vraag 4.', 'Zie Kamerstuk 31 123, nr. 3. Vraag 4 ook.', 'Zie Kamerstuk 31 123, nr. 3; vraag 4.', 'Zie Stb. 2018, 144, vraag 4.', 'Zie de Gemeentewet, vraag 4.'])('is none that stands in a list with another paper: %s', (text) =>
    expect(find(text).at(-1)?.pointer).toEqual({ kind: 'answer', labels: ['4'] }));

  it.each([
    ['In Kamerstuk 31 123, nr. 3, is in antwoord op vraag 4 gemeld dat de pont vaart.', 'antwoord op vraag 4'],
    ['In mijn brief van 3 mei (Kamerstuk 31 123, nr. 3) staat bij vraag 4 een bedrag.', 'vraag 4'],
    ['Ik heb in de brief van 3 mei (Kamerstuk 31 123, nr. 3) ook in het antwoord op vraag 4 gemeld dat hij vaart.', 'antwoord op vraag 4'],
  ])('has the number of the paper in which it is told: %s', (text, words) => expect(find(text)).toContainEqual(expect.objectContaining({ words, pointer: { kind: 'other-paper', identifier: 'kst-31123-3', labels: ['4'] } })));

  it('is one of the questions that the sentence spoke of before, also behind a number', () =>
    expect(find('In de beantwoording van de feitelijke vragen (Kamerstuk 31 123, nr. 3) heb ik bij vraag 4 een bedrag genoemd.').at(-1)?.pointer).toMatchObject({ kind: 'other-paper', labels: ['4'] }));

  it.each([
    'In Kamerstuk 31 123, nr. 3 is ook het bij vraag 4 genoemde bedrag opgenomen.',
    'In Kamerstuk 31 123, nr. 3 staat een bedrag, zie ook het antwoord op vraag 4.',
    'In mijn brief van 3 mei (Kamerstuk 31 123, nr. 3) staat dit. In antwoord op vraag 4 noem ik het bedrag.',
    'Ik stuurde u Kamerstuk 31 123, nr. 3, in antwoord op vraag 4 meld ik dat.',
    'In Kamerstuk 31 123, nr. 3, en in antwoord op vraag 4 staat dit.',
    'In Stb. 2018, 12 is bij vraag 4 niets geregeld.',
  ])('is none where the sentence leads back to this one: %s', (text) => expect(find(text).at(-1)?.pointer).toEqual({ kind: 'answer', labels: ['4'] }));

  it('has none of several numbers, but that of the answers beside that of the questions', () => {
    expect(find('Zie de antwoorden op vraag 4 (Kamerstuk 31 123, nrs. 3 en 5).')[0]?.pointer).toEqual({ kind: 'other-paper', identifier: null, labels: ['4'] });
    const paper = sketch({ answers: ['Ik verwijs naar het antwoord op vraag 2¹.'], notes: ['Kamervragen 2018Z11859, Aanhangsel Handelingen II 2018/19, nr. 45'] });
    expect(findAll(paper)[0]?.pointer).toEqual({ kind: 'other-paper', identifier: 'ah-tk-20182019-45', labels: ['2'] });
  });

  it('has the number of its note', () => {
    const paper = sketch({ answers: ['Ik verwijs naar het antwoord op vraag 2¹.'], notes: ['Kamerstuk 31 123, nr. 7'] });
    expect(findAll(paper)[0]?.pointer).toEqual({ kind: 'other-paper', identifier: 'kst-31123-7', labels: ['2'] });
  });

  it('is what a question means by "uw antwoord"', () => {
    expect(findAll(sketch({ questions: ['Herinnert u zich uw antwoord op vraag 5?'] }))[0]?.pointer.kind).toBe('other-paper');
  });
});
