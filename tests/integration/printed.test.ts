import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import type { AnswerNode, Inquiry, QuestionNode } from '../../src/types/inquiry.js';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) console.warn('geen chromium gevonden: de proeven met geprinte stukken worden overgeslagen (apt-get install chromium)');

const markup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** A text in paragraphs, the notes that it calls raised. */
const paragraphs = ({ text, noteCalls }: QuestionNode | AnswerNode) => {
  const points = Array.from(text);
  const calls = new Map(noteCalls.map(({ offset, mark }) => [offset, mark]));
  const raised = (at: number) => (calls.has(at) ? `<sup>${calls.get(at)}</sup>` : '');
  const marked = [...points.map((point, i) => raised(i) + markup(point)), raised(points.length)].join('');
  return marked.split('\n\n').map((part) => `<p>${part}</p>`).join('');
};
const names = (labels: readonly string[]) => labels.join(', ').replace(/, ([^,]+)$/, ' en $1');

/** Which questions an answer answers, with their labels. */
const labelsOf = ({ questions }: AnswerNode, inquiry: Inquiry) => questions.map((iri) => inquiry.questions.find((question) => question.iri === iri)?.label ?? '');

/** Each answer with the questions that are first answered by it. */
function groupsOf(inquiry: Inquiry): readonly { readonly asked: readonly QuestionNode[]; readonly answer: AnswerNode }[] {
  const done = new Set<string>();
  return inquiry.answers.map((answer) => {
    const asked = inquiry.questions.filter(({ iri }) => answer.questions.includes(iri) && !done.has(iri));
    for (const { iri } of asked) done.add(iri);
    return { asked, answer };
  });
}

/** Every question has a number of its own, and an answer. */
const isWhole = ({ questions, answers }: Inquiry) => new Set(questions.map(({ label }) => label)).size === questions.length && questions.every(({ iri }) => answers.some((answer) => answer.questions.includes(iri)));

/** No answer answers more than one question, and no question is answered twice: a row of a table for each. */
const isList = ({ questions, answers }: Inquiry) => answers.every((answer) => answer.questions.length === 1) && questions.length === answers.length;

const masthead = '<p>Vragen van het lid Zwaluw (WT) aan de Minister van Water over bruggen (ingezonden 3 februari 2031).</p><p>Antwoord van Minister Iep (Water) (ontvangen 2 maart 2031).</p>';

function asRunningText(inquiry: Inquiry): string {
  const body = groupsOf(inquiry).map(({ asked, answer }) => {
    const questions = asked.map((question) => `<h3>Vraag ${question.label}</h3>${paragraphs(question)}`).join('');
    return `${questions}<h3>Antwoord ${names(labelsOf(answer, inquiry))}</h3>${paragraphs(answer)}`;
  });
  return masthead + body.join('') + (inquiry.notes.length > 0 ? `<ol>${inquiry.notes.map(({ text }) => `<li>${markup(text)}</li>`).join('')}</ol>` : '');
}

function asTable(inquiry: Inquiry): string {
  const rows = groupsOf(inquiry).flatMap(({ asked, answer }) => asked.map((question) => `<tr><td>${question.label}</td><td>${paragraphs(question)}</td><td>${paragraphs(answer)}</td></tr>`));
  return `${masthead}<table><thead><tr><th>Nr</th><th>Vraag</th><th>Antwoord</th></tr></thead>${rows.join('')}</table>`;
}

const layouts = {
  'one column': { body: asRunningText, style: 'body{font:11pt serif}' },
  'two columns': { body: asRunningText, style: 'body{font:9pt sans-serif;columns:2;column-gap:5mm;text-align:justify;hyphens:auto;overflow-wrap:anywhere}li{break-inside:avoid}' },
  'a table': { body: asTable, style: 'body{font:10pt sans-serif}table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left;padding:1mm 2mm;border:1px solid}td:nth-child(2){width:40%}' },
} as const;

/** Texts without what a printer decides: white space, hyphens, how an accent is written. */
const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00ad-]+/g, '');
const gist = (inquiry: Inquiry | undefined) => ({
  questions: inquiry?.questions.map(({ label, text }) => [label, bare(text)]),
  answers: inquiry?.answers.map((answer) => [labelsOf(answer, inquiry).join('+'), bare(answer.text)]),
});

/** Specimens of which nothing is missing. */
const specimens: { readonly name: string; readonly inquiry: Inquiry }[] = [];
for (const name of readdirSync('examples').filter((file) => file.endsWith('.txt'))) {
  const { conversion } = await convertPaper(readFileSync(`examples/${name}`), { name });
  if (conversion && conversion.inquiry.questions.length > 1 && isWhole(conversion.inquiry)) specimens.push({ name, inquiry: conversion.inquiry });
}

describe.skipIf(!executablePath)('a paper that a browser prints', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] });
  });
  afterAll(() => browser.close());

  it.each(specimens.flatMap(({ name, inquiry }) => Object.keys(layouts).filter((layout) => layout !== 'a table' || isList(inquiry)).map((layout) => [name, layout, inquiry] as const)))('%s in %s has the same questions and answers', async (_, layout, inquiry) => {
    const { body, style } = Object.entries(layouts).find(([key]) => key === layout)?.[1] ?? layouts['one column'];
    const page = await browser.newPage();
    await page.setContent(`<!DOCTYPE html><html lang="nl"><style>@page{size:A4;margin:22mm}sup{font-size:.65em}${style}</style><body>${body(inquiry)}</body></html>`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    await page.close();
    const read = await convertPaper(pdf, { name: 'geprint.pdf' });
    expect(gist(read.conversion?.inquiry)).toEqual(gist(inquiry));
  });
});
