import type { MentionNode, Thing, ValueNode } from '../types/inquiry.js';
import type { EntityMention, EntityType, Mention, Recognised, ReferenceMention } from '../types/mention.js';
import { anchorDate, type Paper, type Unit } from '../types/paper.js';
import type { ProblemCode, Report } from '../types/problem.js';
import type { Span } from '../types/span.js';
import { sourceSpan } from '../types/view.js';
import { codePointsOf } from './code-points.js';
import type { Identify } from './identify.js';
import { nameActs } from './name-acts.js';
import type { Names } from './names.js';
import { type Resolved, resolveReference, type Surroundings } from './resolve-reference.js';

/** A paper with what was found in it, while its mentions are named. */
export interface Read {
  readonly paper: Paper;
  readonly found: Recognised;
  readonly docref: string;
  readonly names: Names;
  readonly identify: Identify;
  readonly iris: { readonly questions: readonly string[]; readonly answers: readonly string[]; readonly notes: readonly string[] };
  /** Filled on the way. */
  readonly things: Map<string, Thing>;
  /** The answer meant by a pointer to a question, by index. */
  readonly meant: (question: number) => number | null;
}

/** A text with its place in the paper, while its mentions are named. */
interface Context {
  readonly iri: string;
  readonly unit: Unit;
  readonly role: 'question' | 'answer';
  /** Index of the answer it is, if it is one. */
  readonly answer: number | null;
  readonly points: (offset: number) => number;
}

/** Last part of a mention's address. */
const kinds = { reference: 'verwijzing', entity: 'entiteit', date: 'datum', amount: 'bedrag', quantity: 'hoeveelheid' } as const;

/** All mentions of a paper named and resolved, and per answer the answers that its pointers mean. */
export function buildMentions(read: Read, report: Report): { mentions: readonly MentionNode[]; refersTo: readonly (readonly number[])[] } {
  const { paper, found, iris } = read;
  const about = surroundingsOf(read);
  const refersTo = paper.answers.map(() => new Set<number>());
  const mentions = new Map<string, MentionNode>();
  for (const list of ['questions', 'answers', 'notes'] as const) {
    for (const [i, unit] of paper[list].entries()) {
      const context: Context = { iri: iris[list][i] ?? '', unit, role: list === 'questions' ? 'question' : 'answer', answer: list === 'answers' ? i : null, points: codePointsOf(unit.view.text) };
      for (const mention of checkNumbers(found.mentions.get(unit) ?? [])) {
        for (const node of nodesOf(mention, context, read, about, refersTo, report)) if (!mentions.has(node.iri)) mentions.set(node.iri, node);
      }
    }
  }
  return { mentions: [...mentions.values()], refersTo: refersTo.map((set) => [...set].sort((a, b) => a - b)) };
}

/** A paper named in words keeps the number of the citation behind it only while that stands so: a correction may have changed it. */
function checkNumbers(mentions: readonly Mention[]): readonly Mention[] {
  const cited = new Set(mentions.flatMap((mention) => (mention.kind === 'reference' && mention.pointer.kind === 'document' ? mention.pointer.identifiers : [])));
  return mentions.map((mention) => {
    if (mention.kind !== 'reference' || mention.pointer.kind !== 'described' || !mention.pointer.identifiers) return mention;
    const { identifiers, ...plain } = mention.pointer;
    return identifiers.every((identifier) => cited.has(identifier)) ? mention : { ...mention, pointer: plain };
  });
}

/** What resolving references and naming acts needs to know. */
interface Surrounding extends Surroundings {
  readonly actOf: ReturnType<typeof nameActs>;
}

function surroundingsOf({ paper, found, names, iris, identify }: Read): Surrounding {
  const questionByLabel = new Map<string, number>();
  paper.questions.forEach(({ label }, i) => {
    for (const printed of [label, ...membersOf(label)]) if (!questionByLabel.has(printed)) questionByLabel.set(printed, i);
  });
  const { titleOf } = identify;
  return { names, questionByLabel, questionIri: (index) => iris.questions[index] ?? '', titleOf, actOf: nameActs(found, { names, titleOf }) };
}

/** The numbers of the questions that stand together under one label ("3-6", "2,27"). */
function membersOf(label: string): readonly string[] {
  const [, from, to] = /^(\d{1,4})-(\d{1,4})$/.exec(label) ?? [];
  return from && to ? Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, i) => String(Number(from) + i)) : label.split(',');
}

/** The nodes of one mention: a list whose members fare differently gives several. */
function nodesOf(
  mention: Mention, context: Context, read: Read, about: Surrounding, refersTo: readonly Set<number>[], report: Report,
): readonly MentionNode[] {
  switch (mention.kind) {
    case 'reference':
      return resolveReference(mention, context.unit.view.text, about).map((resolved) => {
        for (const thing of resolved.things) keep(thing, read.things);
        const answers = [...new Set(resolved.questions.flatMap((question) => read.meant(question) ?? []))];
        if (context.answer !== null) for (const answer of answers) refersTo[context.answer]?.add(answer);
        const judged = leadsNowhere(resolved, answers, context) ? { ...resolved, resolution: 'vermoedelijke-fout' as const } : resolved;
        reportReference(mention, judged, context, report);
        return referenceNode(mention, judged, answers, context, read);
      });
    case 'entity': {
      const things = thingsOf(mention, read, about);
      for (const thing of things) keep(thing, read.things);
      return [entityNode(baseOf(mention, mention, context, read.names), mention.type, things[0])];
    }
    default: {
      const date = mention.kind === 'date' && mention.value?.anchored ? anchorDate(read.paper.masthead, context.role) : null;
      return [valueNode(baseOf(mention, mention, context, read.names), mention, date)];
    }
  }
}

/** Who or what a mention names, and what that names in turn: by its row, else as the act that references say, else by the paper alone. */
function thingsOf(mention: EntityMention, { identify, docref }: Read, { actOf }: Surrounding): readonly Thing[] {
  const act = mention.row === undefined ? actOf(mention) : null;
  if (act) return act.things;
  const thing = identify.entity(mention, docref);
  return thing ? [thing] : [];
}

type Base = ReturnType<typeof baseOf>;

// written out, since a paper has thousands of them and spreading one object into another is slow
function entityNode({ iri, context, begin, end, anchor, rule, source }: Base, type: EntityType, thing: Thing | undefined): MentionNode {
  if (thing) return { kind: 'entity', iri, context, begin, end, anchor, rule, source, type, identity: thing.iri };
  return { kind: 'entity', iri, context, begin, end, anchor, rule, source, type };
}

function valueNode({ iri, context, begin, end, anchor, rule, source }: Base, mention: ValueNode['mention'], date: string | null): MentionNode {
  if (date) return { kind: 'value', iri, context, begin, end, anchor, rule, source, mention, anchorDate: date };
  return { kind: 'value', iri, context, begin, end, anchor, rule, source, mention };
}

/** Whether an answer points at questions that have no answer, or none but this one: a fault of the paper. */
function leadsNowhere({ questions }: Resolved, answers: readonly number[], { answer }: Context): boolean {
  return answer !== null && questions.length > 0 && answers.every((other) => other === answer);
}

function baseOf(span: Span, mention: Mention, context: Context, names: Names) {
  const begin = context.points(span.start);
  const end = context.points(span.end);
  return {
    iri: names.mention(context.iri, begin, end, kinds[mention.kind]), context: context.iri, begin, end,
    anchor: context.unit.view.text.slice(span.start, span.end), rule: mention.rule, source: sourceSpan(context.unit.view, span),
  };
}

function referenceNode(mention: ReferenceMention, resolved: Resolved, answers: readonly number[], context: Context, read: Read): MentionNode {
  return {
    kind: 'reference',
    class: resolved.class,
    resolution: resolved.resolution,
    targets: resolved.targets,
    targetAnswers: resolved.resolution === 'opgelost' ? answers.flatMap((answer) => read.iris.answers[answer] ?? []) : [],
    targetIdentifiers: resolved.targetIdentifiers,
    ...(resolved.suggested && { suggested: resolved.suggested }),
    ...(mention.function && { function: mention.function }),
    ...baseOf(resolved.span, mention, context, read.names),
  };
}

/** Adds a thing; one met again keeps what either meeting told (a paper cited once as a motion is one everywhere in this paper). */
export function keep(thing: Thing, things: Map<string, Thing>): void {
  const earlier = things.get(thing.iri);
  if (earlier !== thing) things.set(thing.iri, earlier ? { ...thing, ...earlier } : thing);
}

function reportReference(mention: ReferenceMention, resolved: Resolved, context: Context, report: Report): void {
  const words = context.unit.view.text.slice(resolved.span.start, resolved.span.end);
  const tell = (code: ProblemCode, detail: string) => report(code, sourceSpan(context.unit.view, resolved.span), detail);
  if (resolved.class === 'IntraDocumentReference') {
    const labels = mention.pointer.kind === 'answer' ? mention.pointer.labels.join(', ') : '';
    if (resolved.questions.length === 0) tell('model/reference-unknown-question', labels);
    else if (resolved.resolution !== 'opgelost') tell('model/refers-to-unanswered', words);
  } else if (mention.pointer.kind === 'described' && mention.pointer.identifiers) return;
  else if (resolved.resolution === 'vermoedelijke-fout') {
    tell('model/reference-suspect', mention.doubt?.suggestion ? `${words}; bedoeld is wellicht ${mention.doubt.suggestion}` : words);
  } else if (resolved.resolution !== 'opgelost') tell('model/reference-unresolved', words);
}
