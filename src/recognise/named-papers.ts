import type { EntityMention, ReferenceMention } from '../types/mention.js';
import type { Span } from '../types/span.js';
import { wordClass } from '../tables/word-classes.js';
import type { Other } from './named-acts.js';
import { documentNoun } from './references/described/document-nouns.js';

const functionWords = wordClass('functiewoord');

/** The words that name a letter or report; `head`: where its noun begins. */
interface NamedPaper extends EntityMention {
  readonly head: number;
}

/**
 * Makes a work of every letter and report that a reference names by more than its noun: by date, maker or title ("brief van 7 juli jl.", "voortgangsbrief Veren").
 * Where the title stands between quotation marks, that is the work.
 */
export function withNamedPapers(text: string, references: readonly ReferenceMention[], mentions: readonly Other[]): readonly Other[] {
  const papers = references.flatMap((reference) => (reference.rule === 'bronvermelding' ? titleOf(reference) : reference.rule === 'omschrijving' ? (paperOf(text, reference) ?? []) : []));
  const added = papers.filter((paper) => !mentions.some((other) => leavesNoRoom(other, paper) && !isBegun(text, other, paper)));
  if (added.length === 0) return mentions;
  return [...mentions.filter((other) => !added.some((paper) => isBegun(text, other, paper))), ...added.map(({ head: _, ...work }) => work)];
}

/** Whether a work is no more than the first words of a paper: "Voortgangsrapportage" of "Voortgangsrapportage over de Kielagenda"; not when its date tells which it is. */
const isBegun = (text: string, { type, rule, start, end }: Other, paper: Span): boolean => type === 'Work' && start === paper.start && end < paper.end && (rule === byHead || telling.test(text.slice(end, paper.end))) && !dated.test(text.slice(start, end));
/** The rule of works that are known by the first word of their name, which may go on in small letters. */
const byHead = 'hoofdwoord';
const dated = / (?:van|d\.d\.) \d/;

/** References that end with the work or act that begins where they do, when that has more words: "Kamerbrief" of "Kamerbrief¹ van de Minister van Veren". */
export function withWholeNames(references: readonly ReferenceMention[], mentions: readonly Other[]): readonly ReferenceMention[] {
  const ends = new Map<number, number>();
  for (const { type, start, end } of mentions) if (type === 'Work' || type === 'Law') ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return references.map((reference) => {
    const end = ends.get(reference.start) ?? 0;
    return end > reference.end && isOfWords(reference) && !references.some((other) => other.start > reference.start && other.start < end) ? { ...reference, end } : reference;
  });
}

/** Whether no number tells what a reference is to, but its words. */
const isOfWords = ({ rule, pointer }: ReferenceMention): boolean => rule === 'omschrijving' || (pointer.kind === 'law' && pointer.provisions.every(({ bwb, article }) => bwb === undefined && article === undefined));

/** Whether an entity names the same, has more of its words, or crosses them. */
function leavesNoRoom({ kind, type, start, end }: Other, paper: NamedPaper): boolean {
  if (kind !== 'entity' || end <= paper.start || start >= paper.end) return false;
  return start < paper.start || end > paper.end || (start === paper.start && end === paper.end) || (type === 'Work' && start <= paper.head);
}

/** The title of a source, which is a work whatever its words. */
const titleOf = ({ start, end, rule }: ReferenceMention): NamedPaper => ({ kind: 'entity', start, end, rule, type: 'Work', head: start });

/** What stands between quotation marks is a title. */
const quoted = /[«“„"‘]|(?<!\p{L})'/u;
const word = /[\p{L}\d]+/gu;
/** What tells which paper it is: a name, a date. */
const telling = /[\p{Lu}\d]/u;
/** To whom a letter went does not, nor who is named as one of many. */
const open = /^ (?:aan (?:uw|de|onze) (?:Tweede |Eerste )?[Kk]amer$|van een )/u;

/** The paper that the words of a reference name, when they do so by more than its noun. */
function paperOf(text: string, { start, end, rule }: ReferenceMention): NamedPaper | null {
  const words = text.slice(start, end);
  if (quoted.test(words)) return quotedTitle(words, { start, rule });
  const noun = [...words.matchAll(word)].find(([one]) => documentNoun(one));
  if (!noun || !isWork(noun[0])) return null;
  const [before, behind] = [words.slice(0, noun.index), words.slice(noun.index + noun[0].length)];
  if (open.test(behind) || !(telling.test(before) || telling.test(behind)) || isCutOff(behind, text.slice(end, end + longestWord))) return null;
  return { kind: 'entity', start, end, rule, type: 'Work', head: start + noun.index };
}

/** A title of several words between quotation marks, and what stands before it. */
const title = /^([^«“„"]*[«“„"])(\p{Lu}[^»”"]{2,300} [^»”"]{0,300})[»”"]/u;

/** The title between quotation marks in the words of a reference. */
function quotedTitle(words: string, { start, rule }: Pick<ReferenceMention, 'start' | 'rule'>): NamedPaper | null {
  const [, before = '', name = ''] = title.exec(words) ?? [];
  const from = start + before.length;
  return name === '' ? null : { kind: 'entity', start: from, end: from + name.length, rule, type: 'Work', head: from + name.length };
}

const initials = /^\p{Lu}+$/u;

/** Whether a noun is one of papers that have a name: not of answers, reactions, motions and news. */
function isWork(word: string): boolean {
  const noun = documentNoun(initials.test(word) ? word : word.toLowerCase());
  return noun !== null && noun.by !== 'movers' && (!noun.news || noun.by === 'court') && !noun.of;
}

const joints: ReadonlySet<string> = new Set(['en', 'of']);

/** Letters of the longest word looked at. */
const longestWord = 40;

/** Whether a title goes on behind its first word: "rapport Resultaten verantwoordingsonderzoek". */
function isCutOff(behind: string, rest: string): boolean {
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(rest) ?? [];
  return /^ \p{Lu}\p{Ll}+$/u.test(behind) && next !== '' && (joints.has(next) || !functionWords.has(next));
}
