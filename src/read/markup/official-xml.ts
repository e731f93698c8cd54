import type { Reach } from '../table-row.js';
import { childOf, childrenOf, type XmlElement } from './parse-xml.js';
import { type Dialect, type Part, type Place, plainText, type Treatment } from './treatment.js';

const skip: Treatment = { as: 'skip' };
const inline: Treatment = { as: 'inline' };
const block: Treatment = { as: 'block' };
const text: Treatment = { as: 'paragraph', kind: 'text' };
const label: Treatment = { as: 'paragraph', kind: 'label' };
const heading: Treatment = { as: 'paragraph', kind: 'heading', spaced: true };
const masthead: Treatment = { as: 'paragraph', kind: 'masthead' };
const prefix: Treatment = { as: 'prefix' };

function opens(part: Part): Treatment {
  return { as: 'block', part };
}

/** How the elements of both dialects are printed; an element that is not here holds others (outside a paragraph) or runs on (inside one). */
const elements: ReadonlyMap<string, Treatment> = new Map(Object.entries<Treatment>({
  metadata: skip, plaatje: skip, illustratie: skip, versie: skip, ordernr: skip, colspec: skip, witreg: skip,
  kamervraagkop: opens('masthead'), kamerstukkop: opens('masthead'), frontm: opens('masthead'), dossier: opens('masthead'),
  vraag: opens('question'), vragen: opens('question'), antwoord: opens('answer'), reactie: opens('answer'),
  kamervraagopmerking: opens('remark'), toelicht: opens('remark'), kamervraagbijlage: opens('remark'),
  ondertekening: opens('signature'), ondtek: opens('signature'),
  kamervraagnummer: masthead, kamervraagomschrijving: masthead, omschr: masthead, vraagnummer: masthead, datumtekst: masthead, stuknr: masthead,
  tekstregel: masthead, intitule: masthead, dossiernummer: { as: 'paragraph', kind: 'masthead', spaced: true },
  al: text, subtitel: text, functie: text, deze: text, term: text, definitie: text, wij: text, 'considerans.al': text, 'noot.al': text,
  titel: label, nr: label, nummer: label, tussenkop: heading, tuskop: heading, kop: heading,
  naam: { as: 'paragraph', kind: 'text', spaced: true },
  'li.nr': prefix, ltrlabel: prefix, lidnr: prefix, 'noot.nr': skip,
  'al-groep': block, lijst: block, li: block, 'noot.lijst': block, 'noot.li': block, table: block, thead: { as: 'row-group' }, tbody: { as: 'row-group' }, row: { as: 'row' },
  br: { as: 'break' }, extref: inline,
}));

function emphasis({ attributes: { type = '' } }: XmlElement): Treatment {
  return /^(?:half)?vet/.test(type) ? { as: 'inline', bold: true } : inline;
}

type Special = (element: XmlElement, place: Place, marks: ReadonlyMap<string, string>) => Treatment;

/** Elements whose treatment follows from what is in them or around them. */
const special: ReadonlyMap<string, Special> = new Map(Object.entries<Special>({
  nadruk: emphasis,
  noot: (element) => ({
    as: 'note',
    mark: markOf(element),
    body: childrenOf(element).filter((child) => child.name !== 'noot.nr'),
  }),
  nootref: ({ attributes }, _, marks) => ({ as: 'call', mark: marks.get(attributes.refid ?? '') ?? '' }),
  voetref: (element, _, marks) => ({ as: 'call', mark: element.attributes.nr ?? (plainText(element).trim() || (marks.get(element.attributes.refid ?? '') ?? '')) }),
  voetnoot: (element) => ({ as: 'body', mark: markOf(element) }),
  kop: (element) => (childOf(element, 'subtitel') ? opens('masthead') : heading),
  tgroup: (element) => ({ as: 'table', reach: reachIn(element) }),
  tussenkop: (element) => ({ ...heading, ...(element.attributes.kopopmaak?.startsWith('vet') ? { bold: true } : {}) }),
  tuskop: (element) => ({ ...heading, ...(element.attributes.letat === 'vet' ? { bold: true } : {}) }),
}));

/** How far the cells of a table reach, by the names that it gives its columns. */
function reachIn(table: XmlElement): (cell: XmlElement) => Reach {
  const named = new Map(childrenOf(table, 'colspec').map(({ attributes }, at) => [attributes.colname ?? '', at]));
  return ({ attributes: { namest, nameend, colname, morerows } }) => {
    const [column, last] = [named.get(namest ?? colname ?? ''), named.get(nameend ?? '')];
    return { ...(column !== undefined && { column, columns: Math.max(1, (last ?? column) - column + 1) }), rows: 1 + (Number.parseInt(morerows ?? '', 10) || 0) };
  };
}

function markOf(note: XmlElement): string {
  const own = childOf(note, 'noot.nr');
  return (own ? plainText(own) : (note.attributes.nr ?? '')).trim();
}

function collectMarks(element: XmlElement, marks: Map<string, string>): Map<string, string> {
  const { id } = element.attributes;
  if (id !== undefined && (element.name === 'noot' || element.name === 'voetnoot')) marks.set(id, markOf(element));
  for (const child of childrenOf(element)) collectMarks(child, marks);
  return marks;
}

/** The dialects of the official XML, both at once: their element names do not clash. Needs the root for notes called twice. */
export function officialXml(root: XmlElement): Dialect {
  const marks = collectMarks(root, new Map());
  return (element, place) => special.get(element.name)?.(element, place, marks) ?? elements.get(element.name) ?? (place.inParagraph ? inline : block);
}
