import { DataFactory } from 'n3';
import { nif } from '../../vocabulary/external.js';
import { vb, vbc } from '../../vocabulary/terms.js';
import { endsBehind } from '../../circles.js';
import type { GraphIndex } from '../graph-index.js';
import type { Breach } from './breach.js';

/** Questions with an effective answer that is not where `hasAnswer/defersTo*` leads past all referrals, or that lack one it leads to. */
export function* effectiveAnswersAstray(graph: GraphIndex): Iterable<Breach> {
  const questions = graph.instances(vb.Question);
  const answersOf = (question: string) => graph.values(question, vb.hasAnswer);
  const ends = endsBehind(questions.flatMap(answersOf), (answer) => graph.values(answer, vb.defersTo), (answer) => !graph.isA(answer, vb.ReferralAnswer));
  for (const node of questions) {
    const right = new Set(answersOf(node).flatMap((answer) => [...(ends.get(answer) ?? [])]));
    yield* differences(node, new Set(graph.values(node, vb.effectiveAnswer)), right);
  }
}

/** Values stated but not right, and right but not stated. */
function* differences(node: string, stated: ReadonlySet<string>, right: ReadonlySet<string>): Iterable<Breach> {
  for (const value of stated) if (!right.has(value)) yield { node, value: DataFactory.namedNode(value) };
  for (const value of right) if (!stated.has(value)) yield { node, value: DataFactory.namedNode(value) };
}

/** Answers that defer to an answer without referring to it: the one says the other. */
export function* deferralsThatDontRefer(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(vb.defersTo)) if (!graph.values(node, vb.refersToAnswer).includes(value.value)) yield { node, value };
}

/** Referrals that defer to nothing although all their pointers are resolved: no referral, or the pointer is a mistake. */
export function* referralsToNothing(graph: GraphIndex): Iterable<Breach> {
  for (const node of graph.instances(vb.ReferralAnswer)) {
    const open = graph.subjects(nif.referenceContext, node).some((pointer) => graph.values(pointer, vb.resolution).some((resolution) => resolution !== vbc.opgelost.value));
    if (!open && graph.values(node, vb.defersTo).length === 0) yield { node };
  }
}

/** Answers whose text points at another answer to which they don't refer; of a referral: don't defer. */
export function* pointersNotFollowed(graph: GraphIndex): Iterable<Breach> {
  for (const [reference, value] of graph.pairs(vb.targetAnswer)) {
    for (const node of graph.values(reference, nif.referenceContext)) {
      if (!graph.isA(node, vb.Answer) || node === value.value) continue;
      const follows = graph.isA(node, vb.ReferralAnswer) ? vb.defersTo : vb.refersToAnswer;
      if (!graph.values(node, follows).includes(value.value)) yield { node, value };
    }
  }
}

/** Answers that refer to another answer although no pointer in their text means it. */
export function* referralsWithoutPointer(graph: GraphIndex): Iterable<Breach> {
  for (const [node, value] of graph.pairs(vb.refersToAnswer)) {
    const pointers = graph.subjects(nif.referenceContext, node);
    if (!pointers.some((pointer) => graph.values(pointer, vb.targetAnswer).includes(value.value))) yield { node, value };
  }
}

/** Pointers whose answer meant does not answer a question they name, that lack one for a question that has answers, or that mean a referral where there is a real answer. */
export function* answersMeantAstray(graph: GraphIndex): Iterable<Breach> {
  for (const node of graph.instances(vb.IntraDocumentReference)) {
    const meant = graph.values(node, vb.targetAnswer);
    const answers = graph.values(node, vb.target).map((question) => answersWorthMeaning(graph, question));
    for (const value of graph.objects(node, vb.targetAnswer)) if (!answers.flat().includes(value.value)) yield { node, value };
    // An answer that points at nothing but itself means no answer: a fault of the paper, which is not resolved.
    const itself = graph.values(node, vb.resolution).includes(vbc.opgelost.value) ? [] : graph.values(node, nif.referenceContext);
    if (answers.some((list) => list.length > 0 && !list.some((answer) => meant.includes(answer) || itself.includes(answer)))) yield { node };
  }
}

/** The answers of a question with a text of their own, else its referrals. */
function answersWorthMeaning(graph: GraphIndex, question: string): readonly string[] {
  const answers = graph.values(question, vb.hasAnswer);
  const own = answers.filter((answer) => !graph.isA(answer, vb.ReferralAnswer));
  return own.length > 0 ? own : answers;
}
