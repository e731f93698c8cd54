import type * as RDF from '@rdfjs/types';
import type { AnswerNode, DocumentNode, Facts, Inquiry, NoteNode, PartNode, QuestionNode, TextNode } from '../types/inquiry.js';
import type { DocumentKind } from '../types/paper.js';
import { dcterms, eli, euLanguage, foaf, nif, owl, prov, rdf, schema, tooiType } from '../vocabulary/external.js';
import { datatypes, vb, vbc } from '../vocabulary/terms.js';
import { mapMention } from './map-mention.js';
import { mapThing } from './map-thing.js';
import { Statements, type Subject } from './statements.js';
import { date, nl, node, plain, size, stated } from '../vocabulary/make-terms.js';

/** TOOI's concept for a kind of paper, where it has one. */
const documentTypes: Partial<Record<DocumentKind, RDF.NamedNode>> = {
  lijst: tooiType.Kamerstuk,
  aanhangsel: tooiType.KamervraagMetAntwoord,
  'vragen-zonder-antwoord': tooiType.KamervraagZonderAntwoord,
};

const isLiteral = (name: string): name is keyof typeof datatypes => name in datatypes;

/** What a part of a paper is. */
const partKinds = { introduction: vbc.inleiding, explanation: vbc.toelichting, closing: vbc.slot, heading: vbc.tussenkop };

/** All that is published of a paper, in RDF: no blank nodes, no clock, each statement once or more. */
export function mapInquiry(inquiry: Inquiry): readonly RDF.Quad[] {
  const { document, run } = inquiry;
  const graph = new Statements();
  const made = node(run.iri);
  mapDocument(document, made, graph);
  graph.about(run.iri).say(rdf.type, prov.Activity);
  graph.about(run.iri).say(vb.contentHash, plain(run.contentHash));
  for (const question of inquiry.questions) mapQuestion(question, document, graph);
  for (const answer of inquiry.answers) mapAnswer(answer, document, graph);
  for (const note of inquiry.notes) mapNote(note, graph);
  for (const part of inquiry.parts) mapPart(part, document, graph);
  for (const mention of inquiry.mentions) mapMention(mention, made, graph);
  for (const thing of inquiry.things.values()) mapThing(thing, graph);
  return graph.quads;
}

function mapDocument(document: DocumentNode, run: RDF.NamedNode, graph: Statements): void {
  const about = graph.about(document.iri);
  about.say(rdf.type, vb.QuestionDocument, foaf.Document, schema.CreativeWork, eli.Work);
  about.sayIf(owl.sameAs, document.sameAs, node);
  about.sayIf(dcterms.identifier, document.identifier, plain);
  about.sayIf(dcterms.title, document.title, nl);
  about.sayIf(dcterms.issued, document.issued, date);
  about.say(dcterms.language, euLanguage.NLD);
  about.sayIf(dcterms.type, documentTypes[document.kind], (type) => type);
  about.sayIf(dcterms.publisher, document.publisher, node);
  about.sayEach(dcterms.relation, document.related, node);
  about.sayIf(dcterms.replaces, document.replaces, node);
  about.sayIf(foaf.page, document.page, node);
  about.sayIf(prov.wasDerivedFrom, document.page, node);
  about.say(prov.wasGeneratedBy, run);
  about.say(vb.contentHash, plain(document.contentHash));
  sayFacts(about, document.facts);
  about.say(vb.documentKind, vbc[document.kind]);
  about.sayEach(vb.dossierNumber, document.dossierNumbers, plain);
  about.sayEach(vb.caseNumber, document.caseNumbers, plain);
  about.sayEach(vb.inCase, document.cases, node);
  about.sayIf(vb.sessionYear, document.sessionYear, plain);
  about.sayIf(vb.committee, document.committee, nl);
  about.sayIf(vb.dateAsked, document.dateAsked, date);
  about.sayIf(vb.dateAnswered, document.dateAnswered, date);
  about.sayEach(vb.askedBy, document.askedBy, node);
  about.sayEach(vb.addressedTo, document.addressedTo, node);
  about.sayEach(vb.answeredBy, document.answeredBy, node);
  about.sayEach(vb.answeringBody, document.answeringBodies, node);
  about.sayEach(vb.onBehalfOf, document.onBehalfOf, node);
  about.sayEach(vb.hasFootnote, document.footnotes, node);
  about.sayEach(vb.remark, document.remarks, (remark) => vbc[remark]);
}

/** What question, answer and note share: a text that is its own context for offsets. */
function mapText({ iri, text, footnotes, remarks, facts }: TextNode, graph: Statements): void {
  const about = graph.about(iri);
  about.say(rdf.type, nif.Context);
  about.say(schema.text, nl(text));
  about.say(nif.isString, plain(text));
  about.say(nif.referenceContext, node(iri));
  about.sayEach(vb.hasFootnote, footnotes, node);
  about.sayEach(vb.remark, remarks, (remark) => vbc[remark]);
  sayFacts(about, facts);
}

/** Each under its own name, with the datatype that the ontology gives. */
function sayFacts(about: Subject, facts: Facts): void {
  for (const name of Object.keys(facts)) if (isLiteral(name)) about.sayIf(vb[name], facts[name], (value) => stated(String(value), datatypes[name]));
}

function mapQuestion(question: QuestionNode, document: DocumentNode, graph: Statements): void {
  const about = graph.about(question.iri);
  about.say(rdf.type, vb.Question, schema.Question);
  mapText(question, graph);
  about.say(dcterms.isPartOf, node(document.iri));
  graph.about(document.iri).say(schema.hasPart, node(question.iri));
  about.say(vb.answerStatus, vbc[question.status]);
  about.sayEach(vb.hasAnswer, question.answers, node);
  about.sayEach(schema.suggestedAnswer, question.answers, node);
  about.sayEach(vb.effectiveAnswer, question.effectiveAnswers, node);
  for (const { iri, text, begin, end } of question.subQuestions) {
    const part = graph.about(iri);
    part.say(rdf.type, vb.SubQuestion, schema.Question);
    part.say(dcterms.isPartOf, node(question.iri));
    part.say(schema.text, nl(text));
    part.say(nif.referenceContext, node(question.iri));
    part.say(nif.beginIndex, size(begin));
    part.say(nif.endIndex, size(end));
    part.say(nif.anchorOf, plain(text));
  }
}

function mapAnswer(answer: AnswerNode, document: DocumentNode, graph: Statements): void {
  const about = graph.about(answer.iri);
  about.say(rdf.type, vb.Answer, schema.Answer, ...(answer.referral ? [vb.ReferralAnswer] : []));
  mapText(answer, graph);
  about.say(dcterms.isPartOf, node(document.iri));
  about.sayIf(vb.heading, answer.heading, nl);
  about.sayEach(vb.answers, answer.questions, node);
  about.sayEach(vb.defersTo, answer.defersTo, node);
  about.sayEach(vb.refersToAnswer, answer.refersTo, node);
}

function mapNote(note: NoteNode, graph: Statements): void {
  const about = graph.about(note.iri);
  about.say(rdf.type, vb.Footnote);
  about.say(vb.mark, plain(note.mark));
  mapText(note, graph);
}

function mapPart(part: PartNode, document: DocumentNode, graph: Statements): void {
  const about = graph.about(part.iri);
  about.say(rdf.type, vb.DocumentPart);
  about.say(dcterms.isPartOf, node(document.iri));
  about.say(dcterms.type, partKinds[part.role]);
  mapText(part, graph);
}
