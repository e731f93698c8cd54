import { beforeAll, describe, expect, it } from 'vitest';
import { type Conversion, convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import type { MentionNode, ReferenceNode } from '../../src/types/inquiry.js';
import type { Problem } from '../../src/types/problem.js';
import { bytesOf, type Expected, type ExpectedReference, type ExpectedValue, expectations } from './expected.js';

/** The found paper beside the expected one: ids of the expectation against addresses, by order of print. */
function pair(paper: Expected, conversion: Conversion) {
  const { questions, answers, notes, mentions } = conversion.inquiry;
  const iriOf = new Map([
    ...paper.questions.map(({ id }, i) => [id, questions[i]?.iri ?? ''] as const),
    ...paper.answers.map(({ id }, i) => [id, answers[i]?.iri ?? ''] as const),
    ...paper.notes.map(({ id }, i) => [id, notes[i]?.iri ?? ''] as const),
  ]);
  const idOf = new Map([...iriOf].map(([id, iri]) => [iri, id]));
  const textOf = new Map([...questions, ...answers, ...notes].map(({ iri, text }) => [iri, text]));
  /** Mentions that overlap a place where the words stand, in the unit. */
  const overlapping = (unit: string, words: string): readonly MentionNode[] => {
    const iri = iriOf.get(unit) ?? '';
    const text = textOf.get(iri) ?? '';
    const starts: number[] = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push([...text.slice(0, at)].length);
    const length = [...words].length;
    return mentions.filter((m) => m.context === iri && starts.some((s) => m.begin < s + length && m.end > s));
  };
  const ids = (iris: readonly string[]) => iris.map((iri) => idOf.get(iri) ?? iri);
  return { overlapping, ids };
}

type Pair = ReturnType<typeof pair>;
const isReference = (m: MentionNode): m is ReferenceNode => m.kind === 'reference';
const isValue = (m: MentionNode) => m.kind === 'value';

/** A found reference in the terms of the expectation, as far as that says something. */
function tell(found: ReferenceNode, want: ExpectedReference, { ids }: Pair) {
  const [target = ''] = found.targets;
  return {
    resolution: found.resolution,
    ...(want.function && { function: found.function }),
    ...(want.questions && { questions: ids(found.targets) }),
    ...(want.answers && { answers: ids(found.targetAnswers) }),
    ...(want.identifiers && { identifiers: found.targetIdentifiers }),
    ...(want.suggested && { suggested: found.suggested?.split('/').at(-1) }),
    ...(want.otherPaper && { otherPaper: target.split('/').at(-2), labels: found.targets.map((iri) => iri.split('/').at(-1)) }),
    ...(want.article && { article: /\/artikel\/([^/]+)/.exec(target)?.[1] }),
    ...(want.paragraph && { paragraph: /\/lid\/([^/]+)/.exec(target)?.[1] }),
  };
}

/** A found date, amount or quantity in the terms of the expectation. */
function tellValue(node: MentionNode): object {
  if (node.kind !== 'value') return {};
  const { mention } = node;
  if (mention.kind !== 'date') {
    const kind = mention.type === 'Percent' ? 'percent' : mention.kind;
    const amount = mention.kind === 'amount' ? { currency: mention.currency, unit: mention.unit } : {};
    return { kind, value: Number(mention.value), ...amount };
  }
  if (mention.value?.kind === 'period') return { kind: 'period', from: mention.value.from, until: mention.value.until };
  return { kind: 'days', days: mention.value?.days };
}

const without = ({ in: _in, text: _text, ...rest }: ExpectedReference | ExpectedValue): object => rest;
const defined = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined));

/** Whether an entity is found: its name, with or without the common noun before it ("stichting"). */
const isFound = ({ in: unit, text, type }: Expected['entities'][number], { overlapping }: Pair): boolean =>
  overlapping(unit, text).some((m) => m.kind === 'entity' && m.type === type && (m.anchor === text || m.anchor.endsWith(` ${text}`)));

const convert = async ({ file }: Expected) => {
  const result = await convertPaper(bytesOf(file), { name: file });
  if (!result.conversion) throw new Error(`niet omgezet: ${result.problems.map((p) => p.message).join('; ')}`);
  return { conversion: result.conversion, problems: result.problems };
};

it('finds at least seven in ten of the entities that are certain, with their types', async () => {
  const missed: string[] = [];
  let total = 0;
  for (const paper of expectations) {
    const both = pair(paper, (await convert(paper)).conversion);
    total += paper.entities.length;
    missed.push(...paper.entities.filter((entity) => !isFound(entity, both)).map(({ in: unit, text, type }) => `${paper.file} ${unit} ${text}: ${type}`));
  }
  expect(1 - missed.length / total, missed.join('\n')).toBeGreaterThanOrEqual(0.7);
});

describe.each(expectations)('converting $file', (paper) => {
  let conversion: Conversion;
  let problems: readonly Problem[];
  let both: Pair;

  beforeAll(async () => {
    ({ conversion, problems } = await convert(paper));
    both = pair(paper, conversion);
  });

  it('reads the masthead', () => {
    const { identifier, ...rest } = paper.masthead;
    expect(conversion.paper.masthead).toMatchObject(rest);
    if (identifier) expect(conversion.inquiry.document.identifier).toBe(identifier);
  });

  it('finds every question with its text, status and remarks', () => {
    const found = conversion.paper.questions.map((q) => ({ label: q.label, text: q.view.text, status: q.status, remarks: q.remarks, notes: q.noteCalls.map((c) => c.mark) }));
    expect(found).toEqual(paper.questions.map(({ label, text, status, remarks, notes }) => ({ label, text, status, remarks, notes })));
  });

  it('finds every answer with its text, heading and questions', () => {
    const found = conversion.paper.answers.map((a) => ({ label: a.label, text: a.view.text, heading: a.heading?.text ?? null, answers: a.answers.map((i) => paper.questions[i]?.id), remarks: a.remarks }));
    expect(found).toEqual(paper.answers.map(({ label, text, heading, answers, remarks }) => ({ label, text, heading, answers, remarks })));
  });

  it('finds every note and the place where it hangs', () => {
    expect(conversion.paper.notes.map((n) => [n.mark, n.view.text])).toEqual(paper.notes.map((n) => [n.mark, n.text]));
    const hanging = conversion.paper.answers.map((a) => a.noteCalls.map((c) => ({ mark: c.mark, after: a.view.text.slice(0, c.offset).trimEnd().slice(-20) })));
    expect(hanging).toEqual(paper.answers.map((a) => a.notes.map((n) => ({ mark: n.mark, after: n.after.slice(-20) }))));
  });

  it('keeps introductions, subheadings and closing remarks', () => {
    const { parts } = conversion.paper;
    expect(parts.map(({ role }) => role)).toEqual(paper.parts.map(({ role }) => role));
    for (const [i, { text }] of paper.parts.entries()) expect(parts[i]?.view.text.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
  });

  it('leads every question to the answer that counts', () => {
    const { questions, answers } = conversion.inquiry;
    expect(questions.map((q) => [both.ids(q.answers), both.ids(q.effectiveAnswers)])).toEqual(paper.questions.map((q) => [q.hasAnswer, q.effectiveAnswer]));
    expect(answers.map((a) => [a.referral, both.ids(a.defersTo)])).toEqual(paper.answers.map((a) => [a.referral, a.defersTo]));
  });

  it.each(paper.references)('resolves «$text» in $in', (want) => {
    const found = both.overlapping(want.in, want.text).filter(isReference);
    expect(found.map((node) => tell(node, want, both))).toContainEqual(without(want));
  });

  it('points at no question that the text does not point at', () => {
    const pointers = conversion.inquiry.mentions.filter(isReference).filter((m) => m.class === 'IntraDocumentReference');
    expect(pointers.map((m) => m.anchor)).toHaveLength(paper.references.filter((r) => r.questions).length);
  });

  it.each(paper.values)('reads the value of «$text» in $in', (want) => {
    const found = both.overlapping(want.in, want.text).filter(isValue);
    expect(found.map((node) => defined(tellValue(node)))).toContainEqual(without(want));
  });

  it('takes no common word for an entity', () => {
    const wrong = paper.noEntities.filter(({ in: unit, text }) => both.overlapping(unit, text).some((m) => m.kind === 'entity'));
    expect(wrong).toEqual([]);
  });

  it('reports what is wrong with the paper', () => {
    const codes = problems.map((p) => p.code);
    for (const code of paper.problems) expect(codes).toContain(code);
    expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
  });
});
