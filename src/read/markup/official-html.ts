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
const classes: Readonly<Record<string, Treatment>> = {
  vraag: opens('question'), antwoord: opens('answer'), kamervraagopmerking: opens('remark'), toelicht: opens('remark'), ondertekening: opens('signature'),
  noot: { as: 'body' }, nootnum: { as: 'mark' }, 'note-close': skip, ol: { as: 'prefix' },
  nummer: label, kamervraagomschrijving_kop: { as: 'paragraph', kind: 'masthead' }, kamervraagnummer: { as: 'paragraph', kind: 'masthead' },
  vet: { as: 'inline', bold: true }, cur: { as: 'inline' },
};

/** Treatments by tag, for elements without a class that matters. */
const tags: Readonly<Record<string, Treatment>> = {
  script: skip, style: skip, head: skip, nav: skip, noscript: skip, template: skip, select: skip, button: skip, textarea: skip, svg: skip, title: skip,
  p: text, dt: text, dd: text, caption: text, address: text, pre: text, figcaption: text,
  h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading,
  tr: { as: 'row' }, br: { as: 'break' },
  b: { as: 'inline', bold: true }, strong: { as: 'inline', bold: true },
};

const inlineTags = new Set('a abbr b cite code del em font i ins kbd mark q s small span strike strong sub sup tt u var'.split(' '));

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
  const known = named.map((name) => classes[name]).find((treatment) => treatment !== undefined) ?? tags[element.name];
  if (known) return known;
  return inlineTags.has(element.name) ? { as: 'inline' } : block;
};
