import type * as RDF from '@rdfjs/types';
import type { AnswerNode, DocumentNode, Inquiry, NoteNode, PartNode, QuestionNode, TextNode } from '../types/inquiry.js';
import type { DocumentKind } from '../types/paper.js';
import { dcterms, eli, euLanguage, foaf, nif, owl, prov, rdf, schema, tooiType } from '../vocabulary/external.js';
import { vb, vbc } from '../vocabulary/terms.js';
import { mapMention } from './map-mention.js';
import { mapThing } from './map-thing.js';
import { about, date, dutch, integer, node, nodes, offset, plain, some } from './statements.js';

/** TOOI's concept for a kind of paper, where it has one. */
const documentTypes: Partial<Record<DocumentKind, RDF.NamedNode>> = {
  lijst: tooiType.Kamerstuk,
  aanhangsel: tooiType.KamervraagMetAntwoord,
  'vragen-zonder-antwoord': tooiType.KamervraagZonderAntwoord,
};

/** What a part of a paper is. */
const partKinds = { introduction: vbc.inleiding, explanation: vbc.toelichting, closing: vbc.slot, heading: vbc.tussenkop };

/** All that is published of a paper, in RDF: no blank nodes, no clock, each statement once or more. */
export function* mapInquiry(inquiry: Inquiry): Generator<RDF.Quad> {
  const { document, run } = inquiry;
  const made = node(run.iri);
  yield* mapDocument(document, made);
  yield* about(run.iri)(rdf.type, prov.Activity);
  yield* about(run.iri)(vb.contentHash, plain(run.contentHash));
  for (const question of inquiry.questions) yield* mapQuestion(question, document);
  for (const answer of inquiry.answers) yield* mapAnswer(answer, document);
  for (const note of inquiry.notes) yield* mapNote(note);
  for (const part of inquiry.parts) yield* mapPart(part, document);
  for (const mention of inquiry.mentions) yield* mapMention(mention, made);
  for (const thing of inquiry.things.values()) yield* mapThing(thing);
}

function* mapDocument(document: DocumentNode, run: RDF.NamedNode): Generator<RDF.Quad> {
  const say = about(document.iri);
  yield* say(rdf.type, vb.QuestionDocument, foaf.Document, schema.CreativeWork, eli.Work);
  yield* say(owl.sameAs, ...some(document.sameAs, node));
  yield* say(dcterms.identifier, ...some(document.identifier, plain));
  yield* say(dcterms.title, ...some(document.title, dutch));
  yield* say(dcterms.issued, ...some(document.issued, date));
  yield* say(dcterms.language, euLanguage.NLD);
  yield* say(dcterms.type, ...some(documentTypes[document.kind], (type) => type));
  yield* say(dcterms.publisher, ...some(document.publisher, node));
  yield* say(dcterms.relation, ...nodes(document.related));
  yield* say(dcterms.replaces, ...some(document.replaces, node));
  yield* say(foaf.page, ...some(document.page, node));
  yield* say(prov.wasDerivedFrom, ...some(document.page, node));
  yield* say(prov.wasGeneratedBy, run);
  yield* say(vb.contentHash, plain(document.contentHash));
  yield* say(vb.unresolvedReferenceCount, integer(document.quality.unresolvedReferences));
  yield* say(vb.unidentifiedMentionCount, integer(document.quality.unidentifiedMentions));
  yield* say(vb.documentKind, vbc[document.kind]);
  yield* say(vb.dossierNumber, ...document.dossierNumbers.map(plain));
  yield* say(vb.caseNumber, ...document.caseNumbers.map(plain));
  yield* say(vb.inCase, ...nodes(document.cases));
  yield* say(vb.sessionYear, ...some(document.sessionYear, plain));
  yield* say(vb.committee, ...some(document.committee, dutch));
  yield* say(vb.dateAsked, ...some(document.dateAsked, date));
  yield* say(vb.dateAnswered, ...some(document.dateAnswered, date));
  yield* say(vb.askedBy, ...nodes(document.askedBy));
  yield* say(vb.addressedTo, ...nodes(document.addressedTo));
  yield* say(vb.answeredBy, ...nodes(document.answeredBy));
  yield* say(vb.answeringBody, ...nodes(document.answeringBodies));
  yield* say(vb.onBehalfOf, ...nodes(document.onBehalfOf));
  yield* say(vb.hasFootnote, ...nodes(document.footnotes));
  yield* say(vb.remark, ...document.remarks.map((remark) => vbc[remark]));
}

/** What question, answer and note share: a text that is its own context for offsets. */
function* mapText({ iri, text, footnotes, remarks }: TextNode): Generator<RDF.Quad> {
  const say = about(iri);
  yield* say(rdf.type, nif.Context);
  yield* say(schema.text, dutch(text));
  yield* say(nif.isString, plain(text));
  yield* say(nif.referenceContext, node(iri));
  yield* say(vb.hasFootnote, ...nodes(footnotes));
  yield* say(vb.remark, ...remarks.map((remark) => vbc[remark]));
}

function* mapQuestion(question: QuestionNode, document: DocumentNode): Generator<RDF.Quad> {
  const say = about(question.iri);
  yield* say(rdf.type, vb.Question, schema.Question);
  yield* mapText(question);
  yield* say(dcterms.isPartOf, node(document.iri));
  yield* about(document.iri)(schema.hasPart, node(question.iri));
  yield* say(vb.numberLabel, plain(question.label));
  yield* say(vb.number, ...some(question.number, integer));
  yield* say(vb.subQuestionCount, integer(question.subQuestionCount));
  yield* say(vb.answerStatus, vbc[question.status]);
  yield* say(vb.hasAnswer, ...nodes(question.answers));
  yield* say(schema.suggestedAnswer, ...nodes(question.answers));
  yield* say(vb.effectiveAnswer, ...nodes(question.effectiveAnswers));
  for (const { iri, text, begin, end } of question.subQuestions) {
    const sayPart = about(iri);
    yield* sayPart(rdf.type, vb.SubQuestion, schema.Question);
    yield* sayPart(dcterms.isPartOf, node(question.iri));
    yield* sayPart(schema.text, dutch(text));
    yield* sayPart(nif.referenceContext, node(question.iri));
    yield* sayPart(nif.beginIndex, offset(begin));
    yield* sayPart(nif.endIndex, offset(end));
    yield* sayPart(nif.anchorOf, plain(text));
  }
}

function* mapAnswer(answer: AnswerNode, document: DocumentNode): Generator<RDF.Quad> {
  const say = about(answer.iri);
  yield* say(rdf.type, vb.Answer, schema.Answer, ...(answer.referral ? [vb.ReferralAnswer] : []));
  yield* mapText(answer);
  yield* say(dcterms.isPartOf, node(document.iri));
  yield* say(vb.numberLabel, plain(answer.label));
  yield* say(vb.number, ...some(answer.number, integer));
  yield* say(vb.heading, ...some(answer.heading, dutch));
  yield* say(vb.answers, ...nodes(answer.questions));
  yield* say(vb.defersTo, ...nodes(answer.defersTo));
  yield* say(vb.refersToAnswer, ...nodes(answer.refersTo));
}

function* mapNote(note: NoteNode): Generator<RDF.Quad> {
  yield* about(note.iri)(rdf.type, vb.Footnote);
  yield* about(note.iri)(vb.mark, plain(note.mark));
  yield* mapText(note);
}

function* mapPart(part: PartNode, document: DocumentNode): Generator<RDF.Quad> {
  const say = about(part.iri);
  yield* say(rdf.type, vb.DocumentPart);
  yield* say(dcterms.isPartOf, node(document.iri));
  yield* say(dcterms.type, partKinds[part.role]);
  yield* mapText(part);
}
