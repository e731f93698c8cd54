import type { Report } from '../../types/problem.js';
import type { Source } from '../../types/source.js';
import { createCounter } from './numbering.js';
import { printBlocks } from './print-blocks.js';
import { isOn, readStyles, valueIn } from './styles.js';
import { type NoteCall, type NoteNumbering, startReading, type WordReading } from './word-reading.js';
import type { Input } from '../inputs/input.js';
import { childOf, childrenOf, holds, type XmlElement } from '../markup/parse-xml.js';
import { type OfficePackage, openPackage } from '../open-package.js';
import { asMasthead, type Piece, type Printed, writeSource } from '../write-source.js';

/** The name of the part that holds the text. */
const documentOf = (word: OfficePackage): string => word.kindOfPart('', 'officeDocument', 'word/document.xml');

/** A part that goes with the text: its styles, its notes … */
const partOf = (word: OfficePackage, kind: string): XmlElement | undefined => word.part(word.kindOfPart(documentOf(word), kind, `word/${kind}.xml`));

function noteNumbering(places: readonly (XmlElement | undefined)[], name: string, format: string): NoteNumbering {
  const properties = places.map((place) => childOf(place, name)).filter((found) => found !== undefined);
  const first = (wanted: string) => properties.map((one) => valueIn(one, wanted)).find((value) => value !== undefined);
  return { format: first('w:numFmt') ?? format, start: Number(first('w:numStart') ?? '1') || 1 };
}

/** The head of the first page: its own where the section has a title page, else the running one. */
function firstHead(body: XmlElement, word: OfficePackage): { readonly name: string; readonly root: XmlElement } | null {
  const section = firstSection(body);
  const wanted = isOn(section, 'w:titlePg') ? 'first' : 'default';
  const reference = childrenOf(section, 'w:headerReference').find((one) => one.attributes['w:type'] === wanted);
  const name = word.related(documentOf(word), reference?.attributes['r:id'] ?? '');
  const root = name === undefined ? undefined : word.part(name);
  return name !== undefined && root ? { name, root } : null;
}

function firstSection(body: XmlElement): XmlElement | undefined {
  for (const child of childrenOf(body)) {
    const section = child.name === 'w:sectPr' ? child : childOf(childOf(child, 'w:pPr'), 'w:sectPr');
    if (section) return section;
  }
  return undefined;
}

function printHead(body: XmlElement, word: OfficePackage, reading: WordReading): readonly Printed[] {
  const head = firstHead(body, word);
  if (!head) return [];
  reading.fields.lookAhead(head.root);
  return asMasthead(printBlocks(head.root, reading).filter(({ pieces }) => pieces.some((piece) => piece.text.trim() !== '')));
}

/** The pieces of a note with its mark first: the one that was typed there, else that of its call. */
function withMark(pieces: readonly Piece[], { mark, isTyped }: Pick<NoteCall, 'mark' | 'isTyped'>): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!isTyped || !first?.text.startsWith(mark)) return [{ text: mark, note: 'body' }, { text: ' ' }, ...pieces];
  return [{ ...first, text: mark, note: 'body' }, { ...first, text: first.text.slice(mark.length) }, ...rest];
}

/** The bodies of the notes that the text calls, in order of their calls, each starting with its mark. */
function printNotes(word: OfficePackage, reading: WordReading): readonly Printed[] {
  const kinds = new Set(reading.calls.map(({ kind }) => kind));
  const notes = new Map([...kinds].flatMap((kind) => childrenOf(partOf(word, `${kind}s`), `w:${kind}`).map((note) => [`${kind} ${note.attributes['w:id']}`, note])));
  return reading.calls.flatMap((call) => {
    const note = notes.get(`${call.kind} ${call.id}`);
    if (!note) return [];
    reading.mark = call.mark;
    reading.fields.lookAhead(note);
    const printed = printBlocks(note, reading);
    const [first, ...rest] = printed;
    const lines: readonly Printed[] = reading.mark === undefined || !first ? printed : [{ ...first, pieces: withMark(first.pieces, call) }, ...rest];
    return lines.map((line): Printed => ({ ...line, features: { ...line.features, role: 'footnote' } }));
  });
}

function readBody(word: OfficePackage, body: XmlElement, report: Report): readonly Printed[] {
  const settings = partOf(word, 'settings');
  const places = [firstSection(body), settings];
  const reading = startReading({
    styles: readStyles(partOf(word, 'styles')),
    count: createCounter(partOf(word, 'numbering')),
    numbering: { footnote: noteNumbering(places, 'w:footnotePr', 'decimal'), endnote: noteNumbering(places, 'w:endnotePr', 'lowerRoman') },
    breaks: holds(body, 'w:lastRenderedPageBreak') ? 'w:lastRenderedPageBreak' : 'w:br',
  });
  reading.fields.lookAhead(body);
  const printed = [...printHead(body, word, reading), ...printBlocks(body, reading)];
  const notes = printNotes(word, reading);
  if (reading.changes > 0) report('read/tracked-changes', null, String(reading.changes));
  return [...printed, ...notes];
}

/**
 * Reads a Word file: paragraphs with the numbers that Word counts, tables cell by cell, text boxes once, changes as accepted (with a finding),
 * the head of the first page before the text and the notes after it. Null after a finding when it is damaged, locked or asks too much.
 */
export async function readDocx(input: Input, report: Report): Promise<Source | null> {
  const word = openPackage(input.bytes, 'Word', report);
  const body = childOf(word?.part(documentOf(word)), 'w:body');
  if (word?.isWhole() && !body) report('read/damaged', null, 'Word, er is geen tekst');
  const printed = word && body ? readBody(word, body, report) : null;
  return word?.isWhole() && printed ? writeSource(input, 'docx', printed) : null;
}
