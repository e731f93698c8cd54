import { html, join, type Markup } from '../html.js';
import { type Kind, kinds, nameText, numberAt } from '../words.js';
import { type Entry, listContents } from './list-contents.js';
import type { Block } from './order-blocks.js';
import { partsOf, type Reading } from './reading.js';

/** Kinds that nobody looks up: pointers stand in the texts, amounts say little without them. */
const left: ReadonlySet<Kind> = new Set(['pijl', 'getal']);
/** Groups that stand open when the page opens. */
const open: ReadonlySet<Kind> = new Set(['persoon', 'plaats', 'organisatie', 'stuk']);

/** What is in a paper: its questions, and by kind what it names and in which questions. */
export function writeBar(reading: Reading, blocks: readonly Block[]): Markup {
  const { questions, notes } = reading.inquiry;
  const contents = listContents(reading);
  const places = placesOf(reading, blocks);
  const numbers = questions.map(({ iri }) => reading.anchors.get(iri) ?? '').map((anchor) => html`<li><a href="#${anchor}">${nameOf(anchor)}</a></li>`);
  const title = reading.shownOn.size > 0 ? 'In dit deel' : 'In dit stuk';
  return html`<aside class="balk" id="balk" aria-label="${title}">
<h2>${title}</h2>
${questions.length > 0 && html`<nav aria-label="Vragen"><ol class="nummers">${numbers}</ol></nav>
<p class="opmerking">Achter elke naam staan de nummers van de vragen waarbij die voorkomt.</p>`}
${kinds.map(([kind, name]) => left.has(kind) ? null : writeGroup(kind, name, contents.get(kind) ?? [], places))}
${notes.length > 0 && html`<p><a href="#noten">Noten</a></p>`}</aside>
`;
}

function writeGroup(kind: Kind, name: string, entries: readonly Entry[], places: Places): Markup | null {
  if (entries.length === 0) return null;
  return html`<details class="groep"${open.has(kind) && html` open`}><summary><span class="${kind}">${name}</span> <span class="aantal">${entries.length}</span></summary>
<ul>${entries.map((entry) => writeEntry(entry, places))}</ul></details>
`;
}

function writeEntry({ name, link, contexts }: Entry, places: Places): Markup {
  const anchors = new Set(contexts.map((iri) => places.anchors.get(iri) ?? ''));
  const links = places.order.filter((anchor) => anchors.has(anchor)).map((anchor) => html`<a href="#${anchor}">${nameOf(anchor)}</a>`);
  return html`<li>${link ? html`<a href="${link.href}">${name}</a>` : name} <small>${join(links, ' ')}</small></li>
`;
}

/** Where in the page texts stand: by IRI the id of the block they are printed in; all ids in order of print. */
interface Places {
  readonly anchors: ReadonlyMap<string, string>;
  readonly order: readonly string[];
}

function placesOf({ anchors, inquiry }: Reading, blocks: readonly Block[]): Places {
  const anchorOf = (iri: string) => anchors.get(iri) ?? '';
  const pairs = blocks.flatMap((block): [string, string][] => {
    if (block.is === 'part') return [[block.part.iri, anchorOf(block.part.iri)]];
    const { question, answers } = block;
    return [...(question ? [question] : []), ...answers].map(({ iri }) => [iri, anchorOf(question ? question.iri : iri)]);
  });
  const all = new Map([...pairs, ...inquiry.notes.map(({ iri }): [string, string] => [iri, anchorOf(iri)])]);
  return { anchors: all, order: [...new Set(all.values())] };
}

/** "7" of `vraag-7`, "noot 1" of `noot-1`; "toelichting" of a part. */
function nameOf(anchor: string): string {
  const [kind, segment] = partsOf(anchor);
  return kind === 'vraag' ? numberAt(segment) : nameText(kind, segment);
}
