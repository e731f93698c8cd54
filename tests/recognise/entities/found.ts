import { readForEntities } from '../../../src/recognise/entities/find-entities.js';
import { sketch } from '../references/paper.js';

/** The entities of answers, as "words: Type", in order. */
export function entitiesOf(...answers: readonly string[]): readonly string[] {
  const paper = sketch({ answers });
  const findEntities = readForEntities(paper, []);
  return paper.answers.flatMap((unit) =>
    findEntities(unit).flatMap((mention) => (mention.kind === 'entity' ? [`${unit.view.text.slice(mention.start, mention.end)}: ${mention.type}`] : [])),
  );
}

/** The words of the entities of an answer that a row of the shipped tables identifies, in order. */
export function linksOf(answer: string): readonly string[] {
  const paper = sketch({ answers: [answer], masthead: { dateAnswered: '2031-03-18' } });
  const findEntities = readForEntities(paper, []);
  return paper.answers.flatMap((unit) =>
    findEntities(unit).flatMap((mention) => (mention.kind === 'entity' && mention.row !== undefined ? [unit.view.text.slice(mention.start, mention.end)] : [])),
  );
}
