import { html, type Markup } from '../html.js';
import { paperName } from '../../tables/official-numbers.js';
import { relative } from '../places.js';
import { writeNext, writeSeriesMenu } from '../series.js';
import { asTitle, documentKinds, numberAt } from '../words.js';
import { type Leaf, questionsOn, textsIn } from './part-paper.js';
import { partsOf, type Reading } from './reading.js';

/** "deel 2 van 3: vraag 151 tot en met 300". */
export function nameLeaf(leaves: readonly Leaf[], leaf: Leaf): string {
  const labels = questionsOn(leaf).map(({ label }) => label);
  const [first, last] = [labels[0], labels.at(-1)];
  const what = first === undefined ? '' : `: vraag ${first}${last === first ? '' : ` tot en met ${last}`}`;
  return `deel ${leaves.indexOf(leaf) + 1} van ${leaves.length}${what}`;
}

/** The ways between the pages of a paper; null when it has one. */
export function writeLeafMenu(leaves: readonly Leaf[], here: Leaf): Markup | null {
  return writeSeriesMenu(leaves, here, 'Delen van dit stuk', html`<p>Dit stuk staat op ${leaves.length} bladzijden.</p>`, (leaf) => nameLeaf(leaves, leaf));
}

/** The head of a page that is not the first. */
export function writeLeafHead({ inquiry: { document } }: Reading, name: string): Markup {
  return html`<header class="kop"><p class="soort">${documentKinds[document.kind]} · ${name}</p>
<h1>${asTitle(document.title ?? paperName(document.docref))}</h1>
<p class="nummer">${paperName(document.docref)}</p></header>
`;
}

/** Where a reader goes on at the end of a page. On the first page every text of the others keeps its address: there it is told where it stands. */
export function writeOnward(reading: Reading, leaves: readonly Leaf[], here: Leaf): Markup | null {
  const onward = writeNext(leaves, here, (leaf) => nameLeaf(leaves, leaf));
  return onward && html`${onward}${here === leaves[0] && html`<section class="verder" aria-labelledby="kop-verder"><h2 id="kop-verder">Op de andere bladzijden</h2>
${leaves.slice(1).map((leaf) => listLeaf(reading, leaves, leaf))}</section>
`}`;
}

function listLeaf({ anchors, path }: Reading, leaves: readonly Leaf[], leaf: Leaf): Markup {
  const page = relative(path, leaf.path);
  const item = (ids: readonly string[], name: string) => html`<li id="${ids[0]}"><a href="${page}#${ids[0]}">${name}</a>${ids.slice(1).map((id) => html`<i id="${id}"></i>`)}</li>
`;
  const idsOf = (texts: readonly { readonly iri: string }[]) => texts.map(({ iri }) => anchors.get(iri) ?? '');
  return html`<h3>${nameLeaf(leaves, leaf)}</h3>
<ol class="nummers">${leaf.blocks.map((block) => item(idsOf(textsIn(block)), block.is === 'part' ? 'toelichting' : block.question ? numberAt(partsOf(anchors.get(block.question.iri) ?? '')[1]) : 'antwoord'))}${leaf.notes.map((note) => item(idsOf([note]), `noot ${note.mark}`))}</ol>
`;
}
