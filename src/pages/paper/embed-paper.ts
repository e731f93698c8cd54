import type { AnswerNode, Inquiry, QuestionNode } from '../../types/inquiry.js';
import { dcterms, foaf, prefixes, schema, xsd } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import type { Json } from '../html.js';

/**
 * The paper as readers of schema.org know it: a work with its questions and their answers. Who reads no context finds the names of schema.org;
 * who does finds triples that are published, every one. Without texts the page is lighter.
 * @param questions those that the page shows
 */
export function embedPaper({ document, answers }: Inquiry, questions: readonly QuestionNode[], { texts }: { readonly texts: boolean }): Json {
  const base = document.iri.slice(0, document.iri.indexOf('id/document/') + 'id/'.length);
  const starts = { v: `${base}vraag/${document.docref}/`, a: `${base}antwoord/${document.docref}/` };
  const short = (iri: string) => Object.entries(starts).flatMap(([name, start]) => (iri.startsWith(start) ? [`${name}:${iri.slice(start.length)}`] : []))[0] ?? iri;
  const node = ({ iri, text }: QuestionNode | AnswerNode, type: string) => ({ '@id': short(iri), '@type': type, ...(texts && { text }) });
  const answerOf = new Map(answers.map((answer) => [answer.iri, answer]));
  const written = new Set<string>();
  const writeAnswer = (iri: string): Json => {
    const answer = answerOf.get(iri);
    if (!answer || written.has(iri)) return { '@id': short(iri) };
    written.add(iri);
    return node(answer, 'Answer');
  };
  const parts = questions.map((question): Json => ({ ...node(question, 'Question'), position: question.label, ...(question.answers.length > 0 && { suggestedAnswer: question.answers.map(writeAnswer) }) }));
  return {
    '@context': { ...starts, ...context },
    '@id': document.iri,
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

/** What the keys stand for: terms of schema.org, but where our data say the same in other words. */
const context = {
  '@vocab': prefixes.schema,
  text: { '@id': schema.text.value, '@language': 'nl' },
  name: { '@id': dcterms.title.value, '@language': 'nl' },
  identifier: dcterms.identifier.value,
  datePublished: { '@id': dcterms.issued.value, '@type': xsd.date.value },
  publisher: thing(dcterms.publisher),
  url: thing(foaf.page),
  author: thing(vb.askedBy),
  contributor: thing(vb.answeredBy),
  position: vb.numberLabel.value,
} as const;
