import { readForEntities } from '../../../src/recognise/entities/find-entities.js';
import type { OwnEntity } from '../../../src/types/named-row.js';
import { type Sketch, sketch } from '../references/paper.js';

/** The entities of answers, as "words: Type", in order. */
export function entitiesOf(...answers: readonly string[]): readonly string[] {
  const paper = sketch({ answers });
  const findEntities = readForEntities(paper, []);
  return paper.answers.flatMap((unit) =>
    findEntities(unit).flatMap((mention) => (mention.kind === 'entity' ? [`${unit.view.text.slice(mention.start, mention.end)}: ${mention.type}`] : [])),
  );
}

/** The rules that found the entities of answers, as "words: rule", in order. */
export function rulesOf(...answers: readonly string[]): readonly string[] {
  const paper = sketch({ answers });
  const findEntities = readForEntities(paper, []);
  return paper.answers.flatMap((unit) => findEntities(unit).flatMap((mention) => (mention.kind === 'entity' ? [`${unit.view.text.slice(mention.start, mention.end)}: ${mention.rule}`] : [])));
}

/** The words of the entities of an answer that a row of the shipped tables identifies, in order. */
export function linksOf(answer: string): readonly string[] {
  const paper = sketch({ answers: [answer], masthead: { dateAnswered: '2031-03-18' } });
  const findEntities = readForEntities(paper, []);
  return paper.answers.flatMap((unit) =>
    findEntities(unit).flatMap((mention) => (mention.kind === 'entity' && mention.row !== undefined ? [unit.view.text.slice(mention.start, mention.end)] : [])),
  );
}

/** The entities of all texts of a paper, as words with their type, and the row or the full name that they are known by; `table`: the operator's own names. */
export function identitiesOf(sketched: Sketch, table: readonly OwnEntity[] = []): readonly (readonly [words: string, type: string, identity: string | undefined])[] {
  const paper = sketch(sketched);
  const findEntities = readForEntities(paper, table);
  return [...paper.questions, ...paper.answers, ...paper.notes].flatMap((unit) =>
    findEntities(unit).flatMap((mention) => (mention.kind === 'entity' ? [[unit.view.text.slice(mention.start, mention.end), mention.type, mention.row ?? mention.local] as const] : [])),
  );
}
