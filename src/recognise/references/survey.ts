import { calledNotes } from '../../types/called-notes.js';
import { anchorDate, type Paper, type Unit } from '../../types/paper.js';
import { type Act, actNames } from './acts/act-names.js';
import { type Note, type Notes, sourceOf } from './described/described-source.js';
import { firstMoverOf, lettersOf, nameOf } from './described/known-by.js';
import { pointerOfEntry } from './described/source-pointer.js';
import type { Match } from './match.js';
import type { Described } from './described/read-described.js';
import { type Reading, readText } from './read-text.js';
import { ShortForms } from './acts/short-forms.js';
import { byDossier, type Dossiers } from './papers/suspect-dossier.js';
import { sentenceAround } from './sentence.js';

/** What a paper as a whole tells about its references. */
export interface Survey {
  readonly readings: ReadonlyMap<Unit, Reading>;
  readonly shortForms: ShortForms;
  /** Official numbers, those of cases that the paper calls questions as numbers of questions. */
  readonly asCited: (identifiers: readonly string[]) => readonly string[];
  readonly dossiers: Dossiers;
  readonly notes: Notes;
  readonly before: ReadonlyMap<Unit, Before>;
  /** Papers named in words → their official numbers, where some place of the paper gives them. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Motions of several members by the first of them → their official numbers, where the paper names no other that may be meant. */
  readonly byFirstMover: ReadonlyMap<string, readonly string[]>;
}

/** What stands before a text in its paper: the label of the question before it, the numbers cited by the note before it. */
export interface Before {
  readonly label?: string;
  readonly identifiers?: readonly string[];
}

/** Reads all texts of a paper, twice where the first time taught a name. */
export function surveyPaper(paper: Paper): Survey {
  const units: readonly Unit[] = [...paper.questions, ...paper.answers, ...paper.notes, ...paper.parts];
  const shortForms = new ShortForms(Number(anchorDate(paper.masthead, 'answer')?.slice(0, 4) ?? Number.POSITIVE_INFINITY));
  const plain = new Map(units.map((unit) => [unit, readText(unit, shortForms)]));
  for (const reading of plain.values()) learnTitles(reading, shortForms);
  for (const reading of plain.values()) learnShortForms(reading, shortForms);
  const readings = new Map([...plain].map(([unit, reading]) => [unit, shortForms.occurIn(reading.reader.text) ? readText(unit, shortForms, reading) : reading]));
  const all = [...readings.values()];
  const citing = all.filter(({ matches }) => matches.size > 0);
  const naming = all.filter(({ described }) => described.size > 0);
  const told = new Map(paper.notes.map((note) => [note, toldBy(readings.get(note))]));
  const notes: Notes = new Map([...calledNotes(paper)].map(([call, note]) => [call, told.get(note) ?? nothingTold]));
  const questionCases = new Set([...paper.masthead.caseNumbers, ...citing.flatMap(casesCalledQuestions), ...naming.flatMap((reading) => casesOfAnswers(reading, notes))]);
  const asCited = (identifiers: readonly string[]) => identifiers.map((one) => (questionCases.has(one.slice(3)) ? `kv-${one}` : one));
  const named = agreed(naming.flatMap((reading) => nameAll(reading, notes)));
  return { readings, shortForms, asCited, notes, before: placesOf(paper, readings), dossiers: byDossier([paper.masthead.identifier ?? '', ...citing.flatMap(({ matches }) => identifiersOf(matches.values()))]), named, byFirstMover: agreed(naming.flatMap((reading) => firstMovers(reading, notes, named))) };
}

function placesOf({ questions, answers, notes }: Paper, readings: ReadonlyMap<Unit, Reading>): ReadonlyMap<Unit, Before> {
  const label = (index: number) => (questions[index] ? { label: questions[index].label } : {});
  return new Map<Unit, Before>([
    ...questions.map((unit, i) => [unit, label(i - 1)] as const),
    ...answers.map((unit) => [unit, label((unit.answers[0] ?? 0) - 1)] as const),
    ...notes.map((unit, i) => [unit, { identifiers: identifiersOf(readings.get(notes[i - 1] ?? unit)?.matches.values() ?? []) }] as const),
  ]);
}

/** The act that a match names. */
const actOf = ({ pointer }: Match): Act | null =>
  pointer.kind === 'law' ? { family: 'law', ...withId(pointer.provisions[0]?.bwb) } : pointer.kind === 'eu-act' ? { family: 'eu', ...withId(pointer.celex) } : null;

function learnTitles({ matches }: Reading, shortForms: ShortForms): void {
  for (const match of matches.values()) {
    const act = actOf(match);
    const title = act?.id === undefined ? undefined : actNames().titleOf(act.id);
    if (act && title !== undefined) shortForms.learnTitle(title, act);
  }
}

/** Learns the names in brackets; one behind a title without its year ("Comptabiliteitswet (CW)") is that of the act that the paper names with it. */
function learnShortForms({ reader, matches }: Reading, shortForms: ShortForms): void {
  for (const match of matches.values()) {
    const act = actOf(match);
    reader.at = match.to;
    const words = reader.textOf(match);
    if (act) shortForms.learn(reader, act.id === undefined ? (shortForms.namedBy(words) ?? act) : act, words);
  }
}

const withId = (id: string | undefined) => (id === undefined ? {} : { id });

/** The official numbers of the papers that matches point at. */
const identifiersOf = (matches: Iterable<Match>): readonly string[] => [...matches].flatMap(({ pointer }) => (pointer.kind === 'document' ? pointer.identifiers : []));

const noNotes: Notes = new Map();

const nothingTold = { identifiers: [], named: new Map<string, readonly string[]>(), words: '', by: '', makers: [], title: '', number: [] };

/** What a note cites, which of its numbers it gives to papers named in words, its words, and its one web page. */
function toldBy(reading: Reading | undefined) {
  if (!reading) return nothingTold;
  const { matches, reader: { text, tokens } } = reading;
  const pages = [...matches.values()].flatMap(({ pointer, from, to }) => (pointer.kind === 'web' ? [{ url: pointer.url, start: tokens[from]?.start, end: tokens[to - 1]?.end }] : []));
  const [page, other] = pages;
  const by = lettersOf(text.slice(0, Math.max(0, text.search(/[,.:]/))));
  const words = lettersOf(text.slice(0, page?.start) + text.slice(page?.end ?? text.length));
  return { identifiers: identifiersOf(matches.values()), named: agreed(nameAll(reading, noNotes)), words, by, makers: [by.replace(/^(?:de|het|the)/, ''), lettersOf(siteOf.exec(page?.url ?? '')?.[1] ?? '')].filter((maker) => maker !== ''), title: lettersOf(quoted.exec(text)?.[1] ?? ''), ...oneSource(reading), number: identifiersOf([matches.get(0)].filter((match) => match !== undefined)), ...(page && !other && hasPath.test(page.url) && { url: page.url }), ...oneCase(matches.values()) };
}

/** The source that a note lists, where there is one. */
function oneSource(reading: Reading): Pick<Note, 'source'> {
  const [entry, other] = [...reading.described.values()].filter((one) => one.entry);
  return entry && !other ? { source: { title: lettersOf(reading.reader.textOf(entry)), pointer: pointerOfEntry(entry, reading) } } : {};
}

/** The number of the judgment, where there is one. */
function oneCase(matches: Iterable<Match>): { readonly ecli?: string } {
  const [ecli, other] = new Set([...matches].flatMap(({ pointer }) => (pointer.kind === 'case' && pointer.ecli !== undefined ? [pointer.ecli] : [])));
  return ecli === undefined || other !== undefined ? {} : { ecli };
}

/** A title between quotation marks. */
const quoted = /[«“„]([^»”]+)/;

const siteOf = /^https?:\/\/(?:www\.)?([^/.]+)/;

/** An address of more than a site. */
const hasPath = /^https?:\/\/[^/]+\/./;

const caseNumber = /^tk-(\d{4}Z\d{5})$/;

function casesCalledQuestions({ reader, matches }: Reading): readonly string[] {
  return [...matches.values()].flatMap((match) => {
    const number = match.pointer.kind === 'document' ? caseNumber.exec(match.pointer.identifiers[0] ?? '')?.[1] : undefined;
    if (number === undefined) return [];
    const span = { start: reader.tokens[match.from]?.start ?? 0, end: reader.tokens[match.to - 1]?.end ?? 0 };
    const sentence = sentenceAround(reader.text, span);
    return /vra(?:ag|gen)/i.test(reader.text.slice(sentence.start, sentence.end)) ? [number] : [];
  });
}

/** Case numbers that brackets and notes give to answers to questions. */
const casesOfAnswers = (reading: Reading, notes: Notes): readonly string[] =>
  [...reading.described.values()].filter(({ cited }) => cited === 'kamervragen').flatMap((one) => (sourceOf(one, reading, notes)?.identifiers ?? []).flatMap((identifier) => caseNumber.exec(identifier)?.[1] ?? []));

/** Names with their numbers; "de betreffende motie" with a note gives it to the motion named last, "een rapport" to none. */
function nameAll(reading: Reading, notes: Notes): readonly (readonly [string, readonly string[]])[] {
  const last = new Map<string | undefined, Described>();
  return [...reading.described.values()].flatMap((described) => {
    const source = sourceOf(described, reading, notes);
    const isBare = described.again || described.to === described.from + 1;
    const before = isBare ? last.get(described.cited) : undefined;
    const meant = !isBare ? described : before && isSame(described, before, reading) ? before : undefined;
    if (!isBare) last.set(described.cited, described);
    if (!source) return [];
    return meant ? [[nameOf(meant, reading), source.identifiers] as const] : [];
  });
}

/** Motions of several members by the first, with their numbers; with none where the paper does not tell them. */
const firstMovers = (reading: Reading, notes: Notes, named: ReadonlyMap<string, readonly string[]>): readonly (readonly [string, readonly string[]])[] =>
  [...reading.described.values()].flatMap((described) => {
    const first = firstMoverOf(described, reading);
    return first === null ? [] : [[first, sourceOf(described, reading, notes)?.identifiers ?? named.get(nameOf(described, reading)) ?? []] as const];
  });

/** Whether a noun alone means the paper named before: "de motie", "dit rapport" behind "rapport «…»". */
function isSame({ again, from }: Described, before: Described, { reader }: Reading): boolean {
  const noun = reader.token(from).lower;
  return again === true || (definite.test(reader.token(from - 1).lower) && reader.tokens.slice(before.from, before.to).some(({ lower }) => lower.endsWith(noun)));
}

const definite = /^(?:de|het|deze|dit|die|dat)$/;

/** Names that all places give the same numbers. */
function agreed(pairs: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>(pairs);
  for (const [name, identifiers] of pairs) if (found.get(name)?.join(' ') !== identifiers.join(' ')) found.delete(name);
  return found;
}
