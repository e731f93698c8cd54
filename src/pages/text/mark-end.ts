import type { ReferenceNode } from '../../types/inquiry.js';
import { type Content, html, type Markup } from '../html.js';
import { hrefOf, labelOf, type Reading } from '../paper/reading.js';
import { webAddress } from '../places.js';
import type { Run } from './cut-runs.js';
import type { Placed } from './cut-text.js';
import { linkTo, targetsOf } from './link-of.js';

/** What stands behind a mention: its link when others cover all its words; of a reference also its other targets, official pages and doubts. */
export function markEnd(placed: Placed, main: ReadonlyMap<Placed, Run>, reading: Reading): Markup {
  const { mention, link } = placed;
  const hidden = link !== null && !main.has(placed);
  if (mention.kind !== 'reference') return html`${hidden && markBeside(link.href, link.title ?? mention.anchor, '°')}`;
  const targets = targetsOf(mention);
  return html`${targets.slice(hidden ? 0 : 1).map((iri) => markTarget(iri, reading))}${targets.map((iri) => markOfficial(iri, reading))}${markDoubt(mention, reading)}`;
}

const markBeside = (href: string, name: string, sign: string) => html`<a class="bij" href="${href}" aria-label="${name}">${sign}</a>`;

function markTarget(iri: string, reading: Reading): Markup | null {
  const link = linkTo(iri, '', reading);
  if (!link) return null;
  const answer = reading.answers.get(iri);
  return answer ? markBeside(link.href, `antwoord ${answer.label}`, answer.label) : markBeside(link.href, link.title ?? labelOf(reading, iri), '+');
}

function markOfficial(iri: string, reading: Reading): Markup | null {
  const thing = reading.inquiry.things.get(iri);
  const page = thing && 'page' in thing && thing.page !== undefined ? webAddress(thing.page) : null;
  return page === null ? null : html`<a class="uit" href="${page}" aria-label="${labelOf(reading, iri)}, officiële pagina">↗</a>`;
}

function markDoubt({ resolution, suggested, class: of }: ReferenceNode, reading: Reading): Markup | null {
  if (suggested !== undefined) {
    const href = hrefOf(reading, suggested);
    const name = labelOf(reading, suggested);
    return markFault(html`; bedoeld is wellicht ${href === null ? name : html`<a href="${href}">${name}</a>`}`);
  }
  if (resolution === 'vermoedelijke-fout') return markFault(of === 'IntraDocumentReference' && ': leidt in dit stuk nergens heen');
  if (resolution === 'onopgelost') return html`<span class="open" title="niet te bepalen waarnaar dit verwijst">?<span class="stil"> (niet te bepalen waarnaar dit verwijst)</span></span>`;
  return null;
}

/** Said in the text, apart from it: who listens or copies hears the brackets. */
function markFault(more: Content): Markup {
  return html`<span class="twijfel"><span class="stil"> (</span>vermoedelijk een fout${more}<span class="stil">)</span></span>`;
}
