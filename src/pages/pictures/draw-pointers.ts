import { Graph, layout } from '@dagrejs/dagre';
import type { AnswerNode } from '../../types/inquiry.js';
import { groupBy } from '../../maps.js';
import { type Content, html, join, type Markup } from '../html.js';
import { hrefOfText, type Reading } from '../paper/reading.js';

interface Pointer {
  readonly from: AnswerNode;
  readonly to: AnswerNode;
  /** The answer is nothing but that other; else it says where there is more. */
  readonly defers: boolean;
}

const box = { width: 46, height: 26, round: 5 };
/** The most pointers that still make a picture. */
const most = 150;

/** The pointers between the answers of a paper as a graph, and the same in words; null when there are too few to see anything in, or too many. */
export function drawPointers(reading: Reading): Markup | null {
  const pointers = listPointers(reading);
  if (pointers.length < 2) return null;
  return html`<section class="tekening" aria-labelledby="kop-tekening"><h2 id="kop-tekening">Verwijzingen tussen antwoorden</h2>
${pointers.length <= most && draw(pointers, reading)}<details class="inzage"><summary>In woorden</summary><ul>${[...groupBy(pointers, ({ to }) => to)].map(([to, all]) => html`<li><a href="${hrefOfText(reading, to)}">Antwoord ${to.label}</a>: ${tellPointers(all, reading)}</li>
`)}</ul></details></section>
`;
}

/** Which answers point at one. */
function tellPointers(pointers: readonly Pointer[], reading: Reading): readonly Content[] {
  const told = ([true, false] as const).map((defers) => {
    const links = pointers.filter((pointer) => pointer.defers === defers).map(({ from }) => html`<a href="${hrefOfText(reading, from)}">${from.label}</a>`);
    return links.length > 0 && html`${defers ? 'ook het antwoord bij' : 'zie-ook van'} ${join(links, ', ')}`;
  });
  return join(told.filter(Boolean), '; ');
}

function listPointers({ inquiry, answers }: Reading): readonly Pointer[] {
  return inquiry.answers.flatMap((from) =>
    [...new Set([...from.defersTo, ...from.refersTo])].flatMap((iri) => {
      const to = answers.get(iri);
      return to && to !== from ? [{ from, to, defers: from.defersTo.includes(iri) }] : [];
    }),
  );
}

function draw(pointers: readonly Pointer[], reading: Reading): Markup {
  const nodes = [...new Set(pointers.flatMap(({ from, to }) => [from, to]))];
  const graph = new Graph({ directed: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: 48, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  // Short names: those of arrows are made of them again and again.
  const names = new Map(nodes.map((node, n) => [node, `n${n}`]));
  const nameOf = (node: AnswerNode) => names.get(node) ?? '';
  for (const name of names.values()) graph.setNode(name, { width: box.width, height: box.height });
  for (const { from, to } of pointers) graph.setEdge(nameOf(from), nameOf(to));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const deferring = new Set(pointers.filter(({ defers }) => defers).map(({ from }) => from));
  const lines = pointers.map(({ from, to, defers }) => {
    const points = graph.edge(nameOf(from), nameOf(to)).points ?? [];
    return html`<path class="${defers ? 'is' : 'zie'}" marker-end="url(#punt)" d="M${join(points.map(({ x, y }: { readonly x: number; readonly y: number }) => `${round(x)} ${round(y)}`), 'L')}"/>`;
  });
  const boxes = nodes.map((node) => {
    const { x = 0, y = 0 } = graph.node(nameOf(node));
    return html`<a href="${hrefOfText(reading, node)}"${deferring.has(node) && html` class="leeg"`}><title>Antwoord ${node.label}</title><rect x="${round(x - box.width / 2)}" y="${round(y - box.height / 2)}" width="${box.width}" height="${box.height}" rx="${box.round}"/><text x="${round(x)}" y="${round(y + 5)}">${node.label}</text></a>
`;
  });
  return html`<p class="opmerking">Een pijl wijst naar het antwoord waarnaar wordt verwezen; een open vak heeft zelf geen inhoud, een gestreepte lijn betekent «zie ook».</p>
<svg viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" aria-labelledby="kop-tekening"><defs><marker id="punt" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
${lines}
${boxes}</svg>
`;
}

const round = (value: number) => Math.round(value);
