import { groupBy } from '../maps.js';
import type { EntityMention, Mention, Pointer, ReferenceMention } from '../types/mention.js';
import type { NoteCall, Unit } from '../types/paper.js';
import { typeByHead } from './entities/tables/name-heads.js';
import { isActByName, isPaperByName } from './named-kinds.js';
import { lettersOf } from './references/described/known-by.js';
import { longestSource, type Note, type Notes, shortestTitle } from './references/described/described-source.js';

/** The mentions of the texts of a paper. */
type Found = ReadonlyMap<Unit, readonly Mention[]>;

/**
 * Makes references of the works and acts that a text names and no reference reads: every paper that has a name can be asked for by it. Where a note tells
 * what one is, all places of the paper where it is named point there: the note called right behind, or one that begins with the name or has it as its title.
 */
export function withNameReferences(found: Found, notes: Notes): Found {
  const names: readonly Named[] = [...found].flatMap(([unit, mentions]) => (unit.role === 'note' ? [] : looseNames(unit.view.text, mentions).map((name) => ({ unit, name, letters: lettersOf(unit.view.text.slice(name.start, name.end)) }))));
  const pointers = new Map<string, Pointer>();
  for (const tell of [(named: Named) => noteOf(named, notes), ownPointer]) {
    for (const named of names) {
      const pointer = pointers.has(named.letters) ? null : tell(named);
      if (pointer) pointers.set(named.letters, pointer);
    }
  }
  const added = groupBy(names, ({ unit }) => unit);
  return new Map([...found].map(([unit, mentions]) => {
    const references = (added.get(unit) ?? []).flatMap(({ name: { start, end }, letters }): readonly ReferenceMention[] => {
      const pointer = pointers.get(letters);
      return pointer ? [{ kind: 'reference', start, end, rule: 'omschrijving', pointer }] : [];
    });
    return [unit, references.length === 0 ? mentions : [...mentions, ...references].sort((a, b) => a.start - b.start || a.end - b.end)];
  }));
}

/** A work or act where a text names it. */
interface Named {
  readonly unit: Unit;
  readonly name: EntityMention;
  /** The letters of the name, by which it is known again. */
  readonly letters: string;
}

/** Rules that find works of which it is not certain that they are papers: services and registers of the tables ("DigiD"), systems, words between quotation marks, and what the paper names elsewhere. */
const uncertain: ReadonlySet<string> = new Set(['tabel', 'titel', 'ingevoerd', 'afkorting', 'elders-genoemd', 'ding-digitaal']);

/** How a title goes on that was read in part: "Handreiking veren" of "Handreiking veren voor gemeenten". */
const goesOn = /^ (?:van|voor) (?!de |het |een |ons |onze )\p{Ll}/u;

/** What makes an act that of an article: "artikel 4 van de". */
const ofArticle = /\bart(?:ikel|ikelen)?\.? [^.;]{1,20} (?:de|het) $/i;

/** What a name points at by itself: an act of the tables or of the make of one, or a paper of which no more is known. */
function ownPointer({ unit: { view: { text } }, name: { type, rule, start, end } }: Named): Pointer | null {
  const words = text.slice(start, end);
  if (type === 'Law') return isActItself(words, rule) && !ofArticle.test(text.slice(Math.max(0, start - longestWord), start)) ? { kind: 'law', provisions: [{}] } : null;
  const isCertain = uncertain.has(rule) ? rule !== 'titel' && isPaperByName(words) && !goesOn.test(text.slice(end, end + longestWord)) : typeByHead(words) === null;
  return isCertain ? { kind: 'described' } : null;
}

/** By its name, not by the letters of a scheme ("SDE+"). */
const isActItself = (words: string, rule: string): boolean => (rule === 'tabel' && words.includes(' ')) || isActByName(words);

/** The works and acts with a name of more than an article that touch no reference, the longest of each place. */
function looseNames(text: string, mentions: readonly Mention[]): readonly EntityMention[] {
  const mayBeOf = (one: Mention): one is EntityMention | ReferenceMention => one.kind === 'reference' || (one.kind === 'entity' && (one.type === 'Work' || one.type === 'Law'));
  const isName = ({ start }: Mention) => !/^art/i.test(text.slice(start, start + 3)) && !about.test(text.slice(Math.max(0, start - 9), start));
  const longest = mentions.filter(mayBeOf).sort((a, b) => a.start - b.start || b.end - a.end);
  const loose: EntityMention[] = [];
  let taken = 0;
  for (const one of longest) {
    const last = loose.at(-1);
    if (one.kind === 'reference') {
      taken = Math.max(taken, one.end);
      if (last && last.end > one.start) loose.pop();
    } else if (one.start >= taken && one.end > (last?.end ?? 0) && isName(one)) loose.push(one);
  }
  return loose;
}

/** Marks between a name and the note called behind it: those that end the sentence may make it that of all the sentence tells ("in het kader van het Veerakkoord.¹"). */
const closing = /^[»”’"')\].,;:?!]{0,2}$/u;
const ending = /[.;:?!]/;
/** What makes a name that of what another paper is about. */
const about = / bij (?:de|het) $/;

/** What the notes of a text give a name: the one called right behind it, or one that has it as its title, unless that goes on as the text does. */
function noteOf({ name: { start, end }, letters, unit: { view: { text }, noteCalls } }: Named, notes: Notes): Pointer | null {
  if (noteCalls.length === 0) return null;
  const [next = ''] = /^ \p{L}+/u.exec(text.slice(end, end + longestWord)) ?? [];
  for (const call of noteCalls) {
    const note = notes.get(call);
    if (!note || (next !== '' && note.words.includes(letters + lettersOf(next)))) continue;
    const pointer = isBehind(text, end, call) ? pointerBeside(letters, note, text.slice(start, end).includes(' ') || !ending.test(text.slice(end, call.offset))) : letters.length >= shortestTitle && (note.words.startsWith(letters) || note.title.startsWith(letters)) ? pointerIn(note) : null;
    if (pointer) return pointer;
  }
  return null;
}

/** Letters of the longest word looked at. */
const longestWord = 40;

const isBehind = (text: string, end: number, { offset }: NoteCall): boolean => offset >= end && offset <= end + 2 && closing.test(text.slice(end, offset));

/** What a note right behind a name gives it: its number or page, when it repeats the name, or is of nothing else and holds little else. */
function pointerBeside(letters: string, note: Note, isOwn: boolean): Pointer | null {
  if (!isOwn && !note.words.startsWith(letters)) return null;
  if (note.words.includes(letters)) return pointerIn(note) ?? { kind: 'described' };
  const [number, other] = note.number;
  if (number !== undefined && other === undefined) return { kind: 'document', identifiers: [number] };
  return note.words.length <= longestSource && note.url !== undefined ? { kind: 'web', url: note.url } : null;
}

/** The one number of a note, else its one page. */
function pointerIn({ identifiers, url }: Note): Pointer | null {
  const [number, other] = new Set(identifiers);
  if (number !== undefined && other === undefined) return { kind: 'document', identifiers: [number] };
  return url === undefined ? null : { kind: 'web', url };
}
