import { dutchWords } from '../../tables/dutch-words.js';
import { remember } from '../../tables/remember.js';
import { readWords, solidEnd, solidStart, type WordCounts, type Written, writtenAt } from './count-words.js';
import { hiddenSeam } from './hidden-seam.js';
import { isListed, isWord } from './is-word.js';
import { markedSeams, mayBeMarked, type PaperWords, seamOfPaper } from './marked-seams.js';
import type { Mend } from './mend-hyphen.js';
import type { Printed } from './printed.js';
import { common, isRight, likelySeam, plainWord, type Seam } from './seams.js';
import { signsOf, type Turn, unprinted } from './signs.js';

/** Finds the seams of a stretch of text, in order. */
export type Unglue = (text: string) => readonly Seam[];

/** Letters of the narrowest and the widest full line of these papers, of the widest of a note, and of what is surely left of a line that begins before what we see of it. */
const line = { least: 60, widest: 84, most: 100, leastSeen: 42 } as const;
/** Seams looked for to tell whether a paper has lost its line ends, and how far apart they may be. */
const evidence = { least: 2, every: 2500, sample: 60_000 } as const;

/** What undoes the loss of line ends in a paper; null when it has them. Some extractors put a space for them: then only hyphens are left. */
export function createUnglue(text: string, words: WordCounts, { comes }: Printed): Unglue | null {
  const known: Known = { ...unprinted, comes, prints: (letters) => text.includes(letters) || text.includes(letters.replace(' ', '\n')) };
  const sample = text.slice(0, evidence.sample);
  const enough = (found: number) => found >= evidence.least && found * evidence.every >= sample.length;
  let glued = 0;
  const halves = new Set<string>();
  for (const { word: { text: word, isSeamless }, times } of sample.length === text.length ? words : readWords(sample).counts) {
    if (isSeamless) continue;
    if (showsSeam(word, known) && !isAddress(word) && !isInName(sample, sample.indexOf(word), signsOf(word).told)) glued += times;
    if (lostHyphen(word, known) !== null) halves.add(word.slice(0, word.indexOf('-')));
  }
  if (!enough(glued) && !enough(halves.size)) return null;
  const seams: Seams = {
    marked: remember((word) => (mayBeMarked(word) ? markedSeams(word, known) : none)),
    ofPaper: remember((word) => seamOfPaper(word, known)),
  };
  return (stretch) => seamsOf(stretch, known, enough(glued) ? seams : null);
}

/** What the words tell, but in a name that comes back as it is: "Oldemaar". */
function toldSeam(word: string, { comes }: Known): Seam | null {
  const { told, mayBeName } = signsOf(word);
  return mayBeName && comes(plainWord.exec(word)?.[0] ?? '') > 1 ? null : told;
}

/** The seam behind a name that the paper has elsewhere as well. */
function seamOfName(word: string, { comes }: Known): Seam | null {
  const seam = signsOf(word).named;
  return seam && comes(seam.name) > 0 && comes(seam.whole) <= 1 ? { at: seam.at, parts: seam.parts } : null;
}

/** Whether a word shows that a paper has lost its line ends. */
function showsSeam(word: string, known: Known): boolean {
  const { isCalling, told, mayBeName } = signsOf(word);
  return !isCalling && (sureSeam(word, known) !== null || (told !== null && !mayBeName));
}

/** The seams that a paper shows which has lost its line ends, by the word. */
interface Seams {
  readonly marked: (word: string) => readonly Seam[];
  readonly ofPaper: (word: string) => Seam | null;
}

/** What is known of words: by the dictionary, and by this paper. */
interface Known extends Mend, PaperWords {}

function seamsOf(text: string, known: Known, glued: Seams | null): readonly Seam[] {
  const seams: Seam[] = [];
  let from: Edge = { at: 0, isSure: true, isNote: false };
  for (let index = solidStart(text, 0); index < text.length; ) {
    const end = solidEnd(text, index);
    if (isLineEnd(text[index - 1])) from = edgeAt(text, index);
    const hidden = glued && from.isSure && !from.isNote && end - from.at > line.most ? hiddenSeam(text, { start: from.at + line.least, end: Math.min(from.at + line.widest, index - 1) }, known) : null;
    if (hidden) {
      seams.push(hidden);
      from = { ...from, at: hidden.at };
    }
    const found = seamsAt(writtenAt(text, index, end), known, glued, fullFrom(from) - index).filter((seam) => !isInName(text, index, seam));
    for (const { at, parts } of found) seams.push({ at: index + at, parts });
    if (found.length > 0) from = { ...from, at: index + (found.at(-1)?.at ?? 0), isSure: true };
    else if (end - from.at > line.most) from = { ...from, at: index - line.least, isSure: false };
    index = solidStart(text, end);
  }
  return seams;
}

/** Where a printed line begins; one of unknown length may go before what stands behind the call of a note, or behind a seam that was not found. */
interface Edge {
  readonly at: number;
  readonly isSure: boolean;
  /** Whether it may be of a note, whose lines are wider. */
  readonly isNote: boolean;
}

function edgeAt(text: string, at: number): Edge {
  const isNote = /\d/.test(text.charAt(at));
  return { at, isSure: !isNote, isNote };
}

/** From where on a line may be full. */
const fullFrom = ({ at, isSure }: Edge) => at + (isSure ? line.least : line.leastSeen);

const isLineEnd = (character: string | undefined) => character === '\n' || character === '\r';

/** Whether a word that begins as an article with a capital stands within a sentence, and so is a name: "Steadfast Defender". */
function isInName(text: string, start: number, seam: Seam | null): boolean {
  if (!seam) return false;
  const left = text.slice(start, start + seam.at);
  return /^\p{Lu}\p{Ll}+$/u.test(left) && common.has(left.toLowerCase()) && /\p{Ll}/u.test(text.charAt(start + seam.at)) && /[\p{L},][^\S\n]+$/u.test(text.slice(Math.max(0, start - 3), start));
}

const none: readonly Seam[] = [];

/** The seams of what stands between two spaces; most words have none wherever they stand. From `full` on it may be at the end of a line. */
function seamsAt(written: Written, known: Known, glued: Seams | null, full: number): readonly Seam[] {
  return (written.isSeamless && (written.isPlain || full >= written.text.length)) || isAddress(written.text) ? none : seamsIn(written.text, known, glued, full);
}

const isAddress = (word: string) => /https?:|www\.|@|\.(?:nl|com|org|eu)\b/.test(word);

/** The seams inside what stands between two spaces: one, or two where a short last line of a paragraph follows a full one. What proves nothing shows one only from `full` on. */
function seamsIn(word: string, known: Known, glued: Seams | null, full: number): readonly Seam[] {
  const ifFull = (seam: Seam | null) => (seam && seam.at >= full ? seam : null);
  const lost = lostHyphen(word, known);
  const hyphen = lost && mayBeMeant(word, lost) ? ifFull(lost) : lost;
  if (hyphen || !glued) return hyphen ? [hyphen] : [];
  const sure = sureSeam(word, known);
  const seams = inOrder(sure, glued.marked(word));
  const first = word.slice(0, seams[0]?.at);
  const likely = seams[0]?.parts === 'words' ? null : (toldSeam(first, known) ?? seamOfName(first, known) ?? ifFull(full < first.length ? (glued.ofPaper(first) ?? likelySeam(first, known.comes)) : null));
  return likely ? [likely, ...seams] : seams;
}

/** A seam with others, each once, in order. */
function inOrder(seam: Seam | null, others: readonly Seam[]): readonly Seam[] {
  if (!seam) return others;
  return others.length === 0 ? [seam] : [...others.filter(({ at }) => at !== seam.at), seam].sort((one, other) => one.at - other.at);
}

/** A printer's hyphen left in mid line: "Neder-land"; none in a word that the paper writes so more than once, and never without. */
function lostHyphen(word: string, { comes }: Known): Seam | null {
  const { hyphen } = signsOf(word);
  return hyphen && (comes(hyphen.joined) > 0 || (hyphen.makesWord && comes(hyphen.whole) < 2)) ? hyphen : null;
}

/** Whether a hyphen stands between words, as writers may put it: "zij-instroom", "semi-openbare". */
function mayBeMeant(word: string, { at }: Seam): boolean {
  const [before = '', after = ''] = [/(?<!\p{L})\p{L}*$/u.exec(word.slice(0, at - 1))?.[0], /^\p{L}*/u.exec(word.slice(at))?.[0]];
  return after.length > 3 && isWord(after) && isListed(before);
}

/** A seam that case, figures or a full stop show: "veiligheid.Wat", "vanBuitenlandse", "op19". */
function sureSeam(word: string, known: Known): Seam | null {
  const { stop, turn, mark } = signsOf(word);
  return stop ?? (turn && isSeam(turn, known) ? { at: turn.at, parts: 'words' } : mark);
}

function isSeam({ left, whole }: Turn, { comes }: Known): boolean {
  if (common.has(left.toLowerCase())) return /^\p{Ll}/u.test(left) || comes(whole) <= 1;
  return left.length > 3 && dutchWords().isWord(left.toLowerCase()) && !isRight(whole, comes) && /^\p{Ll}/u.test(left);
}
