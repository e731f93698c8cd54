import type { Reach } from '../table-row.js';
import type { XmlElement } from './parse-xml.js';
import type { Dialect, Part, Place, Treatment } from './treatment.js';

const skip: Treatment = { as: 'skip' };
const text: Treatment = { as: 'paragraph', kind: 'text' };
const heading: Treatment = { as: 'paragraph', kind: 'heading' };
const label: Treatment = { as: 'paragraph', kind: 'label' };
const block: Treatment = { as: 'block' };

function opens(part: Part): Treatment {
  return { as: 'block', part };
}

/** Treatments by class, for the first class of an element that is here. */
const classes: ReadonlyMap<string, Treatment> = new Map(Object.entries<Treatment>({
  vraag: opens('question'), antwoord: opens('answer'), kamervraagopmerking: opens('remark'), toelicht: opens('remark'), ondertekening: opens('signature'),
  noot: { as: 'body' }, nootnum: { as: 'mark' }, 'note-close': skip, ol: { as: 'prefix' },
  nummer: label, kamervraagomschrijving_kop: { as: 'paragraph', kind: 'masthead' }, kamervraagnummer: { as: 'paragraph', kind: 'masthead' },
  vet: { as: 'inline', bold: true }, cur: { as: 'inline' },
}));

/** How many columns or rows an attribute says; without end where it says 0. */
const countIn = (said: string | undefined): number => (/^\s*0+\s*$/.test(said ?? '') ? Number.POSITIVE_INFINITY : Number.parseInt(said ?? '', 10) || 1);

function reachOf({ name, attributes: { colspan, rowspan } }: XmlElement): Reach | null {
  return name === 'td' || name === 'th' ? { columns: countIn(colspan), rows: countIn(rowspan) } : null;
}

/** Treatments by tag, for elements without a class that matters. */
const tags: ReadonlyMap<string, Treatment> = new Map(Object.entries<Treatment>({
  script: skip, style: skip, head: skip, nav: skip, noscript: skip, template: skip, select: skip, button: skip, textarea: skip, svg: skip, title: skip,
  p: text, pre: text,
  h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading,
  table: { as: 'table', reach: reachOf }, thead: { as: 'row-group' }, tbody: { as: 'row-group' }, tfoot: { as: 'row-group' }, tr: { as: 'row' }, br: { as: 'break' },
  b: { as: 'inline', bold: true }, strong: { as: 'inline', bold: true },
}));

/** Elements that begin on a line of their own; any other runs on in its line, as in a browser. */
export const blockTags: ReadonlySet<string> = new Set(
  'html body address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(' '),
);

/** Whether an element is a block. What a site named itself is one where no paragraph is open: its style sheet can say so. */
const isBlock = (name: string, inParagraph: boolean): boolean => blockTags.has(name) || (name.includes('-') && !inParagraph);

/** A heading inside a question or answer numbers it; the title on top of the page belongs to the masthead. */
function headingIn({ attributes }: XmlElement, { part }: Place): Treatment {
  const isTitle = /\b(?:stuktitel|kamervraagomschrijving_kop)\b/.test(attributes.class ?? '');
  return isTitle && part !== 'question' && part !== 'answer' ? { as: 'paragraph', kind: 'masthead' } : heading;
}

/** The pages of officielebekendmakingen.nl, old and new; other pages are read by their tags. */
export const officialHtml: Dialect = (element, place) => {
  const named = (element.attributes.class ?? '').split(/\s+/);
  if (named.includes('nootnum') && place.part !== 'footnote') return { as: 'call' };
  if (/^h[1-6]$/.test(element.name) && !named.includes('note-close')) return headingIn(element, place);
  const known = named.map((name) => classes.get(name)).find((treatment) => treatment !== undefined) ?? tags.get(element.name);
  if (known) return known;
  return isBlock(element.name, place.inParagraph) ? block : { as: 'inline' };
};
