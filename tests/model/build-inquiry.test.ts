import { describe, expect, it } from 'vitest';
import { buildInquiry } from '../../src/model/build-inquiry.js';
import { createIdentify } from '../../src/model/identify.js';
import { recognise } from '../../src/recognise/recognise.js';
import type { MentionNode } from '../../src/types/inquiry.js';
import type { Paper, PartUnit } from '../../src/types/paper.js';
import { sketch } from '../recognise/references/paper.js';
import { inquiryOf, names, tables } from './inquiry-of.js';

const number = 'kst-99010-7';
const questionIri = (label: string) => names.question(number, label);
const answerIri = (label: string) => names.answer(number, label);
const masthead = { identifier: number, dateAnswered: '2031-03-18' };
const three = (...answers: readonly string[]) => inquiryOf(sketch({ masthead, questions: ['Vaart de pont?', 'Vaart de boot?', 'Vaart het veer?'], answers }));
const view = (text: string) => ({ text, pieces: [{ at: 0, from: 0, length: text.length }] });
const referencesOf = (mentions: readonly MentionNode[]) => mentions.flatMap((mention) => (mention.kind === 'reference' ? [mention] : []));

describe('an answer that only points on', () => {
  it('defers to the answer meant, and the question has the answer at the end of the pointers', () => {
    const { questions, answers, told } = three('Ja, de pont vaart.', 'Zie het antwoord op vraag 1.', 'Zie het antwoord op vraag 2.');
    expect(answers.map(({ referral, defersTo, refersTo }) => [referral, defersTo, refersTo])).toEqual([
      [false, [], []],
      [true, [answerIri('1')], [answerIri('1')]],
      [true, [answerIri('2')], [answerIri('2')]],
    ]);
    expect(questions.map(({ answers: own, effectiveAnswers }) => [own, effectiveAnswers])).toEqual([
      [[answerIri('1')], [answerIri('1')]],
      [[answerIri('2')], [answerIri('1')]],
      [[answerIri('3')], [answerIri('1')]],
    ]);
    expect(told).toEqual([]);
  });

  it('to several answers has all of them, in the order of the paper', () => {
    expect(three('Ja.', 'Nee.', 'Zie de antwoorden op vraag 2 en 1.').questions[2]?.effectiveAnswers).toEqual([answerIri('1'), answerIri('2')]);
  });

  it('says something when it does more than point: then it refers, and defers to none', () => {
    const { questions, answers } = three('Ja, de pont vaart.', 'De boot vaart. Zie ook het antwoord op vraag 1.', 'Nee.');
    expect(answers[1]).toMatchObject({ referral: false, defersTo: [], refersTo: [answerIri('1')] });
    expect(questions[1]?.effectiveAnswers).toEqual([answerIri('2')]);
  });

  it('to another paper alone is an answer like any other', () => {
    const { questions, answers } = three('Zie Kamerstuk 99 010, nr. 4.', 'Zie het antwoord op vraag 1.', 'Nee.');
    expect(answers[0]).toMatchObject({ referral: false, defersTo: [], refersTo: [] });
    expect(questions[1]?.effectiveAnswers).toEqual([answerIri('1')]);
  });

  it('to a question with several answers has the one that says something', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?', 'Vaart de boot?', 'Vaart het veer?'], answers: ['Zie het antwoord op vraag 2.', 'Nee.', 'Ja, elk uur.', 'Zie het antwoord op vraag 1.'] });
    const { answers } = inquiryOf({ ...paper, answers: paper.answers.map((answer, a) => ({ ...answer, answers: [[0], [1], [0], [2]][a] ?? [] })) });
    expect(answers[3]).toMatchObject({ referral: true, defersTo: [answerIri('3')], refersTo: [answerIri('3')] });
  });

  it('in a circle leaves the questions without an answer that counts, and is a fault of the paper', () => {
    const { questions, told } = three('Zie het antwoord op vraag 2.', 'Zie het antwoord op vraag 1.', 'Nee.');
    expect(questions.map(({ effectiveAnswers }) => effectiveAnswers)).toEqual([[], [], [answerIri('3')]]);
    expect(told).toEqual(['model/answers-circular 1, 2']);
  });

  it('in a circle is shown where the first of them stands', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?', 'Vaart de boot?'], answers: ['Zie het antwoord op vraag 2.', 'Zie het antwoord op vraag 1.'] });
    const places: unknown[] = [];
    buildInquiry(paper, recognise(paper), names, createIdentify(tables, names, '2031-03-18'), (_, at) => places.push(at));
    expect(places).toEqual([{ start: 0, end: 'Zie het antwoord op vraag 2.'.length }]);
  });

  it('to its own question leads nowhere', () => {
    const { answers, mentions, told } = three('Zie het antwoord op vraag 1.', 'Ja.', 'Nee.');
    expect(answers[0]).toMatchObject({ referral: true, defersTo: [], refersTo: [] });
    expect(referencesOf(mentions)).toMatchObject([{ resolution: 'vermoedelijke-fout', targets: [questionIri('1')], targetAnswers: [] }]);
    expect(told).toEqual(['model/refers-to-unanswered antwoord op vraag 1']);
  });

  it.each([['3-5', 'Zie het antwoord op vraag 4.', ['3-5']], ['3-5', 'Zie de antwoorden op de vragen 3 tot en met 5.', ['3-5']], ['2,27', 'Zie het antwoord op vraag 27.', ['2,27']], ['2,27', 'Zie het antwoord op vraag 3.', []]])('finds a question under the label of a group (%s): %s', (label, answer, expected) => {
    const { questions, ...rest } = sketch({ masthead, questions: ['Vaart de pont? Vaart de boot?', 'En het veer?'], answers: ['Ja.', answer] });
    const { mentions } = inquiryOf({ ...rest, questions: questions.map((question, i) => ({ ...question, label: i === 0 ? label : '28' })) });
    expect(referencesOf(mentions).flatMap(({ targets }) => [...new Set(targets)])).toEqual(expected.map(questionIri));
  });

  it('to a question without an answer, or that is not there, leads nowhere', () => {
    const { mentions, told } = three('Ja.', 'Zie het antwoord op vraag 3. Zie het antwoord op vraag 9.');
    expect(referencesOf(mentions).map(({ anchor, resolution, targets }) => [anchor, resolution, targets])).toEqual([
      ['antwoord op vraag 3', 'vermoedelijke-fout', [questionIri('3')]],
      ['antwoord op vraag 9', 'vermoedelijke-fout', []],
    ]);
    expect(told).toEqual(['model/refers-to-unanswered antwoord op vraag 3', 'model/reference-unknown-question 9']);
  });

  it('is no fault in a question, which may name any other', () => {
    const { mentions, told } = inquiryOf(sketch({ masthead, questions: ['Vaart de pont?', 'Wat is, gelet op vraag 1, het plan?'], answers: [] }));
    expect(referencesOf(mentions)).toMatchObject([{ resolution: 'opgelost', targets: [questionIri('1')] }]);
    expect(told).toEqual([]);
  });
});

describe('a question', () => {
  it('is answered when an answer stands in the paper, else what its heading said', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?', 'Vaart de boot?', 'Vaart het veer?'], answers: ['Ja.'] });
    const [one, two, three] = paper.questions;
    if (!one || !two || !three) throw new Error('three questions');
    const { questions } = inquiryOf({ ...paper, questions: [{ ...one, status: 'uitgesteld' }, two, { ...three, status: 'uitgesteld' }] });
    expect(questions.map(({ status }) => status)).toEqual(['beantwoord', 'onbeantwoord', 'uitgesteld']);
  });

  it('has its number when its label is one, and its parts at their code points', () => {
    const paper = sketch({ masthead, questions: ['🦆 Vaart de pont? En de boot?', 'Waarom?'] });
    const [one, two] = paper.questions;
    if (!one || !two) throw new Error('two questions');
    const text = one.view.text;
    const { questions } = inquiryOf({ ...paper, questions: [{ ...one, parts: [{ start: 0, end: text.indexOf('?') + 1 }, { start: text.indexOf('En'), end: text.length }] }, { ...two, label: '2a' }] });
    expect(questions[0]).toMatchObject({ label: '1', facts: { number: 1, numberLabel: '1', subQuestionCount: 2 } });
    expect(questions[0]?.subQuestions).toEqual([
      { iri: `${questionIri('1')}/1`, text: '🦆 Vaart de pont?', begin: 0, end: 16 },
      { iri: `${questionIri('1')}/2`, text: 'En de boot?', begin: 17, end: 28 },
    ]);
    expect(questions[1]).toMatchObject({ label: '2a', facts: { number: undefined, numberLabel: '2a', subQuestionCount: 1 }, subQuestions: [] });
  });

  it.each([['12', 12], ['V12', undefined], ['2a', undefined]])('labelled %s has number %s', (label, number) => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?'] });
    expect(inquiryOf({ ...paper, questions: paper.questions.map((question) => ({ ...question, label })) }).questions[0]?.facts).toMatchObject({ numberLabel: label, number });
  });

  it('whose label is printed again keeps an address of its own', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?', 'Vaart de boot?', 'Vaart het veer?'] });
    const { questions } = inquiryOf({ ...paper, questions: paper.questions.map((question) => ({ ...question, label: '7' })) });
    expect(questions.map(({ iri }) => iri)).toEqual([questionIri('7'), `${questionIri('7')}~2`, `${questionIri('7')}~3`]);
  });

  it('may have several answers, and an answer several questions', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?', 'Vaart de boot?'], answers: ['Ja.', 'Nee.'] });
    const [one, two] = paper.answers;
    if (!one || !two) throw new Error('two answers');
    const { questions, answers } = inquiryOf({ ...paper, answers: [{ ...one, answers: [0, 1, 0] }, two] });
    expect(questions.map((question) => question.answers)).toEqual([[answerIri('1')], [answerIri('1'), answerIri('2')]]);
    expect(answers.map((answer) => answer.questions)).toEqual([[questionIri('1'), questionIri('2'), questionIri('1')], [questionIri('2')]]);
  });
});

describe('an answer', () => {
  it('has the address and the heading that it is printed with, its number, and the question that it is to', () => {
    const paper = sketch({ masthead, questions: ['Vaart de pont?', 'Vaart de boot?'], answers: ['Ja.', 'Nee.'] });
    const [one, two] = paper.answers;
    if (!one || !two) throw new Error('two answers');
    const { answers } = inquiryOf({ ...paper, answers: [{ ...one, heading: view('Antwoord van de minister') }, { ...two, answers: [] }] });
    expect(answers[0]).toMatchObject({ iri: answerIri('1'), label: '1', heading: 'Antwoord van de minister', facts: { number: 1, numberLabel: '1' }, questions: [questionIri('1')] });
    expect(answers[1]).toMatchObject({ iri: answerIri('2'), questions: [] });
    expect(answers[1]).not.toHaveProperty('heading');
  });
});

describe('parts', () => {
  it('are counted by role', () => {
    const paper = sketch({ masthead });
    const part = (role: PartUnit['role']): PartUnit => ({ role, view: view('Iets.'), noteCalls: [], remarks: [] });
    expect(inquiryOf({ ...paper, parts: [part('heading'), part('introduction'), part('heading')] }).parts.map(({ iri, role }) => [iri, role])).toEqual([
      [names.part(number, 'heading', 1), 'heading'], [names.part(number, 'introduction', 1), 'introduction'], [names.part(number, 'heading', 2), 'heading'],
    ]);
  });
});

describe('the document', () => {
  const documentOf = (printed: Partial<Paper['masthead']>) => inquiryOf(sketch({ masthead: printed }));

  it('is named by its number, and by its bytes when it has none', () => {
    expect(documentOf({ identifier: number }).document).toMatchObject({ docref: number, identifier: number, iri: names.document(number), sameAs: names.document(`sha256-${'0'.repeat(20)}`), page: `https://zoek.officielebekendmakingen.nl/${number}.html` });
    const { document } = documentOf({});
    expect(document).toMatchObject({ docref: `sha256-${'0'.repeat(20)}`, iri: names.document(`sha256-${'0'.repeat(20)}`) });
    expect([document.sameAs, document.identifier, document.page]).toEqual([undefined, undefined, undefined]);
  });

  it('is made in a run of its own, known by the bytes that were read', () => expect(documentOf({ identifier: number }).run).toEqual({ iri: names.run(number), contentHash: '0'.repeat(64) }));

  it('has the page that was given, when that is an address', () => {
    expect(documentOf({ identifier: number, page: 'https://veren.example/stuk' }).document.page).toBe('https://veren.example/stuk');
    expect(documentOf({ identifier: number, page: 'https://veren example' }).document.page).toBe(`https://zoek.officielebekendmakingen.nl/${number}.html`);
  });

  it('that was printed again replaces the first print', () => {
    const { document, things } = documentOf({ identifier: 'kst-99010-7-h1' });
    expect(document.replaces).toBe(names.document(number));
    expect(things.get(names.document(number))).toMatchObject({ is: 'cited', identifier: number });
    expect(documentOf({ identifier: number }).document.replaces).toBeUndefined();
  });

  it('names its case, who asks, who is asked and who answers, each once', () => {
    const { document, things } = documentOf({
      identifier: number, caseNumbers: ['2031Z00417'], askers: [{ name: 'Vis', party: 'WL' }, { name: 'Bo Kamp', party: 'Veerpartij' }, { name: 'Vis', party: 'WL' }], addressees: [{ role: 'Minister', portfolio: 'Veren' }], answerers: [{ name: 'Oom', role: 'Minister', portfolio: 'Veren' }],
      answeringBodies: ['Veren', 'Ministerie van Veren'], onBehalfOf: [{ role: 'Staatssecretaris van Kaden' }], publisher: 'Waterbode', related: ['kst-99010-6', 'geen nummer'],
    });
    const ministry = 'https://identifier.overheid.nl/tooi/id/ministerie/mnre9999';
    const local = (name: string) => names.localEntity(number, name);
    expect(document).toMatchObject({
      cases: [names.caseOf('2031Z00417')], askedBy: [names.entity('anna-vis'), local('Bo Kamp')], addressedTo: [local('Minister van Veren')], answeredBy: [local('Oom')], answeringBodies: [ministry], onBehalfOf: [local('Staatssecretaris van Kaden')], publisher: local('Waterbode'), related: [names.document('kst-99010-6')],
    });
    expect(things.get(names.caseOf('2031Z00417'))).toEqual({ is: 'case', iri: names.caseOf('2031Z00417'), number: '2031Z00417' });
    expect(things.get(names.entity('anna-vis'))).toEqual({ is: 'person', iri: names.entity('anna-vis'), label: 'Anna Vis', altLabels: ['Vis'], exactMatch: ['https://elders.example/anna'], roles: [], memberOf: names.entity('waterlijst') });
    expect(things.get(local('Bo Kamp'))).toEqual({ is: 'person', iri: local('Bo Kamp'), label: 'Bo Kamp', altLabels: [], exactMatch: [], roles: [], memberOf: local('Veerpartij') });
    expect(things.get(local('Oom'))).toMatchObject({ roles: ['Minister van Veren'] });
    expect(things.get(names.entity('waterlijst'))).toMatchObject({ is: 'entity', type: 'Organization', label: 'Waterlijst' });
    expect(things.get(local('Veerpartij'))).toMatchObject({ is: 'entity', type: 'Organization', label: 'Veerpartij' });
    expect(things.get(ministry)).toEqual({ is: 'entity', iri: ministry, type: 'GovernmentOrganization', label: 'Ministerie van Veren', altLabels: [], exactMatch: ['https://elders.example/veren'] });
    expect(things.get(local('Minister van Veren'))).toMatchObject({ is: 'entity', type: 'Role', label: 'Minister van Veren', postIn: ministry });
    expect(things.get(local('Staatssecretaris van Kaden'))).not.toHaveProperty('postIn');
    expect(things.get(local('Waterbode'))).toMatchObject({ type: 'GovernmentOrganization', label: 'Waterbode' });
  });

  it('keeps who asks apart from a minister of the same name', () => {
    const { document, things } = documentOf({ identifier: number, askers: [{ name: 'Oom', party: 'Veerpartij' }], answerers: [{ name: 'Oom', role: 'Minister', portfolio: 'Veren' }] });
    const asker = names.localEntity(number, 'Oom');
    expect(document).toMatchObject({ askedBy: [asker], answeredBy: [`${asker}~2`] });
    expect(things.get(asker)).toMatchObject({ roles: [], memberOf: names.localEntity(number, 'Veerpartij') });
    expect(things.get(`${asker}~2`)).toMatchObject({ label: 'Oom', roles: ['Minister van Veren'] });
    expect(things.get(`${asker}~2`)).not.toHaveProperty('memberOf');
  });

  it('is asked by its committee when no member asks', () => {
    expect(documentOf({ identifier: number, committee: 'Commissie voor Veren' }).document.askedBy).toEqual([names.localEntity(number, 'Commissie voor Veren')]);
    expect(documentOf({ identifier: number, committee: 'commissie voor Veren en Sluizen, en de vaste commissie voor Water' }).document.askedBy).toEqual([names.localEntity(number, 'commissie voor Veren en Sluizen'), names.localEntity(number, 'vaste commissie voor Water')]);
    expect(documentOf({ identifier: number, committee: 'commissie voor Havens, de commissie voor Dijken en de vaste commissies voor Water, voor Veren en voor Sluizen' }).document.askedBy).toEqual(['commissie voor Havens', 'commissie voor Dijken', 'vaste commissie voor Water', 'vaste commissie voor Veren', 'vaste commissie voor Sluizen'].map((body) => names.localEntity(number, body)));
    expect(documentOf({ identifier: number, committee: 'Commissie voor Veren', askers: [{ name: 'Bo Kamp' }] }).document.askedBy).toEqual([names.localEntity(number, 'Bo Kamp')]);
  });

  it('counts what is left open', () => {
    const { document } = inquiryOf(sketch({ masthead, questions: ['Kent u de motie-Zwaluw?'], answers: ['Zie Kamerstuk 99 010, nr. 4. Zie ook de brief van 3 mei 2030. De stichting Veerzorg weet het.'] }));
    expect(document.facts.unresolvedReferenceCount).toBe(2);
    expect(document.facts.unidentifiedMentionCount).toBeGreaterThanOrEqual(2);
  });
});

describe('a mention', () => {
  it('stands at its code points, with its words, in the text that holds it', () => {
    const { mentions } = inquiryOf(sketch({ masthead, answers: ['🦆 Zie Kamerstuk 99 010, nr. 4.'] }));
    expect(referencesOf(mentions)).toMatchObject([{ iri: names.mention(answerIri('1'), 6, 29, 'verwijzing'), context: answerIri('1'), begin: 6, end: 29, anchor: 'Kamerstuk 99 010, nr. 4', rule: 'kamerstuk', function: 'zie', class: 'DocumentReference', resolution: 'opgelost', targetIdentifiers: ['kst-99010-4'] }]);
  });

  it('of a date that counts from the paper says from which day; a question counts from its own', () => {
    const { mentions } = inquiryOf(sketch({ masthead: { ...masthead, dateAsked: '2031-01-05' }, questions: ['Voer de pont op 3 februari jl.?'], answers: ['De pont voer op 3 februari jl., en op 4 mei 2029.'] }));
    expect(mentions.flatMap((mention) => (mention.kind === 'value' && mention.mention.kind === 'date' ? [[mention.anchor, mention.anchorDate]] : []))).toEqual([['3 februari jl.', '2031-01-05'], ['3 februari jl.', '2031-03-18'], ['4 mei 2029', undefined]]);
  });

  it('of a paper called a motion somewhere makes it one everywhere', () => {
    const { things } = inquiryOf(sketch({ masthead: { ...masthead, related: ['kst-99011-4'] }, answers: ['Zie Kamerstuk 99 011, nr. 4.', 'De motie van het lid Zwaluw (Kamerstuk 99 011, nr. 4) is uitgevoerd.'] }));
    expect(things.get(names.document('kst-99011-4'))).toMatchObject({ is: 'cited', identifier: 'kst-99011-4', type: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_bf0f9c95' });
  });

  it('that is doubted or leads nowhere is told', () => {
    const { told } = inquiryOf(sketch({ masthead, answers: ['Zie Kamerstukken II 2018–34, 99 011, nr. 4. Zie de brief van 3 mei 2030. Zie artikel 3 van de Veerpontenwet.'] }));
    expect(told).toEqual(['model/reference-suspect Kamerstukken II 2018–34, 99 011, nr. 4', 'model/reference-unresolved brief van 3 mei 2030', 'model/reference-unresolved artikel 3 van de Veerpontenwet']);
  });

  it('of a law has the title that the tables give', () => {
    const { things } = inquiryOf(sketch({ masthead, answers: ['Zie artikel 3, tweede lid, van de Gemeentewet.'] }));
    expect([...things.values()].filter(({ is }) => is === 'law')).toMatchObject([
      { identifier: 'BWBR0005416', article: '3', paragraph: '2', partOf: names.regulation('BWBR0005416') },
      { identifier: 'BWBR0005416', label: 'Gemeentewet' },
    ]);
  });
});
