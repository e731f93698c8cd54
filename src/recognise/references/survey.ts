import type { Paper, Unit } from '../../types/paper.js';
import { type Act, actNames } from './act-names.js';
import { createGrammar, type Grammar } from './grammar.js';
import { type Notes, sourceOf } from './described-source.js';
import type { Match } from './match.js';
import type { Described } from './read-described.js';
import { type Reading, readText } from './read-text.js';
import { ShortForms } from './short-forms.js';
import { sentenceAround } from './sentence.js';

/** What a paper as a whole tells about its references. */
export interface Survey {
  readonly readings: ReadonlyMap<Unit, Reading>;
  readonly grammar: Grammar;
  /** Official numbers, those of cases that the paper calls questions as numbers of questions. */
  readonly asCited: (identifiers: readonly string[]) => readonly string[];
  /** Dossier → the numbers cited or borne within it, with how often the dossier stands in the paper. */
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly notes: Notes;
  /** Papers named in words → their official numbers, where some place of the paper gives them. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

interface Dossier {
  readonly numbers: readonly number[];
  readonly count: number;
  /** True of the paper's own dossier. */
  readonly own: boolean;
}

const surveys = new WeakMap<Paper, Survey>();

/** The survey of a paper; made once. */
export function surveyOf(paper: Paper): Survey {
  const known = surveys.get(paper);
  if (known) return known;
  const survey = makeSurvey(paper);
  surveys.set(paper, survey);
  return survey;
}

function makeSurvey(paper: Paper): Survey {
  const units: readonly Unit[] = [...paper.questions, ...paper.answers, ...paper.notes, ...paper.parts];
  const shortForms = new ShortForms();
  const plainGrammar = createGrammar(shortForms);
  const plain = new Map(units.map((unit) => [unit, readText(unit, plainGrammar)]));
  for (const reading of plain.values()) learnShortForms(reading, shortForms);
  const grammar = createGrammar(shortForms);
  const readings = new Map([...plain].map(([unit, reading]) => [unit, shortForms.occurIn(reading.reader.text) ? readText(unit, grammar) : reading]));
  const all = [...readings.values()];
  const notes = new Map([...paper.notes].reverse().map((note) => [note.mark, identifiersOf(readings.get(note)?.matches.values() ?? [])]));
  const questionCases = new Set([...paper.masthead.caseNumbers, ...all.flatMap((reading) => [...casesCalledQuestions(reading), ...casesOfAnswers(reading, notes)])]);
  const asCited = (identifiers: readonly string[]) => identifiers.map((one) => (questionCases.has(one.slice(3)) ? `kv-${one}` : one));
  return { readings, grammar, asCited, notes, dossiers: countDossiers(paper, all), named: new Map(all.flatMap((reading) => nameAll(reading, notes))) };
}

function learnShortForms({ reader, matches }: Reading, shortForms: ShortForms): void {
  for (const { to, pointer } of matches.values()) {
    const act: Act | null =
      pointer.kind === 'law' ? { family: 'law', ...withId(pointer.provisions[0]?.bwb) } : pointer.kind === 'eu-act' ? { family: 'eu', ...withId(pointer.celex) } : null;
    reader.at = to;
    if (!act) continue;
    shortForms.learn(reader, act);
    const title = act.id === undefined ? undefined : actNames().titleOf(act.id);
    if (title !== undefined) shortForms.learnInitials(title, act);
  }
}

const withId = (id: string | undefined) => (id === undefined ? {} : { id });

/** The official numbers of the papers that matches point at. */
export const identifiersOf = (matches: Iterable<Match>): readonly string[] => [...matches].flatMap(({ pointer }) => (pointer.kind === 'document' ? pointer.identifiers : []));

const caseNumber = /^tk-(\d{4}Z\d{5})$/;

function casesCalledQuestions({ reader, matches }: Reading): readonly string[] {
  return [...matches.values()].flatMap((match) => {
    const number = caseNumber.exec(identifiersOf([match])[0] ?? '')?.[1];
    const span = { start: reader.tokens[match.from]?.start ?? 0, end: reader.tokens[match.to - 1]?.end ?? 0 };
    const sentence = sentenceAround(reader.text, span);
    return number && /vra(?:ag|gen)/i.test(reader.text.slice(sentence.start, sentence.end)) ? [number] : [];
  });
}

/** Case numbers that brackets and notes give to answers to questions. */
const casesOfAnswers = (reading: Reading, notes: Notes): readonly string[] =>
  [...reading.described.values()].filter(({ cited }) => cited === 'kamervragen').flatMap((one) => (sourceOf(one, reading, notes)?.identifiers ?? []).flatMap((identifier) => caseNumber.exec(identifier)?.[1] ?? []));

/** Names with their numbers; "de betreffende motie" with a note gives it to the motion named last. */
function nameAll(reading: Reading, notes: Notes): readonly (readonly [string, readonly string[]])[] {
  const last = new Map<string | undefined, Described>();
  return [...reading.described.values()].flatMap((described) => {
    const source = sourceOf(described, reading, notes);
    const isBare = described.to === described.from + 1;
    const meant = isBare ? last.get(described.cited) : described;
    if (!isBare) last.set(described.cited, described);
    if (!source) return [];
    return meant ? [[nameOf(meant, reading), source.identifiers] as const] : [];
  });
}

/** What a paper named in words is known by within this paper: its letters and figures, a motion's movers alone. */
export function nameOf({ from, to, cited }: Described, { reader }: Reading): string {
  const text = reader.text.slice(reader.tokens[from]?.start, reader.tokens[to - 1]?.end).toLowerCase();
  const movers = cited === 'motie' ? `motie${text.replaceAll(/\bmoties?\b|\bvan (?:het|de) (?:kamer)?(?:lid|leden)\b|\bc\.s\./g, '')}` : text;
  return movers.replaceAll(/[^\p{L}\d]+/gu, '');
}

function countDossiers(paper: Paper, readings: readonly Reading[]): ReadonlyMap<string, Dossier> {
  const found = new Map<string, { numbers: number[]; count: number; own: boolean }>();
  const add = (identifier: string, own: boolean) => {
    const [, dossier = '', number] = /^kst-(\d{5}(?:-(?:[A-Z]+|\d\d))?)-(\d+)$/.exec(identifier) ?? [];
    const entry = found.get(dossier) ?? { numbers: [], count: 0, own };
    found.set(dossier, { numbers: [...entry.numbers, Number(number)], count: entry.count + 1, own: entry.own || own });
  };
  if (paper.masthead.identifier) add(paper.masthead.identifier, true);
  for (const { matches } of readings) for (const identifier of identifiersOf(matches.values())) add(identifier, false);
  return found;
}
