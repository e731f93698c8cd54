import type { AnswerNode, PartNode, QuestionNode, TextNode } from '../../types/inquiry.js';
import type { Reading } from './reading.js';

/** What the paper prints together: a question with the answers below it, or a part of its own. */
export type Block =
  | { readonly is: 'question'; readonly question: QuestionNode | null; readonly answers: readonly AnswerNode[] }
  | { readonly is: 'part'; readonly part: PartNode };

type Item = { readonly at: number } & ({ readonly question: QuestionNode } | { readonly answer: AnswerNode } | { readonly part: PartNode });

/** The texts of a paper in the order of print; an answer that no question precedes stands alone. */
export function orderBlocks({ inquiry, answers }: Reading): readonly Block[] {
  const items: readonly Item[] = [
    ...placed(inquiry.questions, ({ answers: [iri] }) => placeOf(answers.get(iri ?? ''))).map(([at, question]): Item => ({ at, question })),
    ...placed(inquiry.parts).map(([at, part]): Item => ({ at, part })),
    ...placed(inquiry.answers).map(([at, answer]): Item => ({ at, answer })),
  ];
  const blocks: Block[] = [];
  for (const item of [...items].sort((a, b) => a.at - b.at)) {
    const last = blocks.at(-1);
    if ('part' in item) blocks.push({ is: 'part', part: item.part });
    else if ('question' in item) blocks.push({ is: 'question', question: item.question, answers: [] });
    else if (last?.is === 'question') blocks[blocks.length - 1] = { ...last, answers: [...last.answers, item.answer] };
    else blocks.push({ is: 'question', question: null, answers: [item.answer] });
  }
  return blocks;
}

const placeOf = (node: TextNode | undefined) => node?.view.pieces[0]?.from;

/** Texts with the place of their first character in the source; one without text stands `elsewhere`, or where the one before it does. */
function placed<Node extends TextNode>(nodes: readonly Node[], elsewhere: (node: Node) => number | undefined = () => undefined): readonly (readonly [number, Node])[] {
  let at = 0;
  return nodes.map((node) => {
    at = placeOf(node) ?? elsewhere(node) ?? at;
    return [at, node];
  });
}
