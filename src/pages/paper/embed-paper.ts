import type { AnswerNode, Inquiry, QuestionNode } from '../../types/inquiry.js';
import { dcterms, foaf, schema, xsd } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import type { Json } from '../html.js';

/**
 * The paper as readers of schema.org know it: a work with its questions and their answers. The keys have their names; what each stands for
 * in our data is in the context, so that every triple is one of those published. Without texts the page is lighter.
 */
export function embedPaper({ document, questions, answers }: Inquiry, { texts }: { readonly texts: boolean }): Json {
  const base = document.iri.slice(0, document.iri.indexOf('id/document/') + 'id/'.length);
  const short = (iri: string) => (iri.startsWith(base) && !iri.slice(base.length).includes(':') ? iri.slice(base.length) : iri);
  const node = ({ iri, text, label }: QuestionNode | AnswerNode, type: string) => ({ '@id': short(iri), '@type': type, position: label, ...(texts && { text }) });
  const answerOf = new Map(answers.map((answer) => [answer.iri, answer]));
  const written = new Set<string>();
  const writeAnswer = (iri: string): Json => {
    const answer = answerOf.get(iri);
    if (!answer || written.has(iri)) return { '@id': short(iri) };
    written.add(iri);
    return node(answer, 'Answer');
  };
  const parts = questions.map((question): Json => ({ ...node(question, 'Question'), ...(question.answers.length > 0 && { suggestedAnswer: question.answers.map(writeAnswer) }) }));
  return {
    '@context': { '@base': base, ...context },
    '@id': short(document.iri),
    '@type': 'CreativeWork',
    ...given('name', document.title),
    ...given('identifier', document.identifier),
    ...given('datePublished', document.issued),
    ...given('publisher', document.publisher),
    ...given('url', document.page),
    ...(document.askedBy.length > 0 && { author: document.askedBy }),
    ...(document.answeredBy.length > 0 && { contributor: document.answeredBy }),
    hasPart: parts,
  };
}

const given = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });

const thing = (property: { readonly value: string }) => ({ '@id': property.value, '@type': '@id' });
const dutch = (property: { readonly value: string }) => ({ '@id': property.value, '@language': 'nl' });

/** What the keys stand for. */
const context = {
  CreativeWork: schema.CreativeWork.value,
  Question: schema.Question.value,
  Answer: schema.Answer.value,
  name: dutch(dcterms.title),
  identifier: dcterms.identifier.value,
  datePublished: { '@id': dcterms.issued.value, '@type': xsd.date.value },
  publisher: thing(dcterms.publisher),
  url: thing(foaf.page),
  author: thing(vb.askedBy),
  contributor: thing(vb.answeredBy),
  hasPart: { '@reverse': dcterms.isPartOf.value },
  suggestedAnswer: thing(vb.hasAnswer),
  position: vb.numberLabel.value,
  text: dutch(schema.text),
} as const;
