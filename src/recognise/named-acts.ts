import type { EntityMention, Mention, ReferenceMention } from '../types/mention.js';
import type { Span } from '../types/span.js';
import { ownRule } from './entities/tables/own-names.js';
import { ofLastAct } from './references/acts/read-provision.js';

/** Everything but references. */
export type Other = Exclude<Mention, ReferenceMention>;

/** The words that name an act; `isBare` without an article, `isNumber` by its number, `isKnown` when it has one. */
interface Act extends Span {
  readonly isBare: boolean;
  readonly isNumber: boolean;
  readonly isKnown: boolean;
}

const actOf = (text: string, reference: ReferenceMention): Act => ({ start: reference.start, end: endOfName(text, reference), isBare: reference.rule === 'wetsnaam', isNumber: reference.rule === 'eu-handeling', isKnown: hasNumber(reference) });

const hasNumber = ({ pointer }: ReferenceMention): boolean => (pointer.kind === 'law' ? pointer.provisions.some(({ bwb }) => bwb !== undefined) : pointer.kind === 'eu-act' && pointer.celex !== undefined);

/** Makes an entity of every act that a reference names, articles and their act as one; what stands in it stays unless it is only a piece. The references are in order. */
export function withNamedActs(text: string, references: readonly ReferenceMention[], mentions: readonly Other[]): readonly Other[] {
  const acts = references.flatMap((reference) => (namesAct(reference) && !text.startsWith(half, reference.end) ? [actOf(text, reference)] : []));
  if (acts.length === 0) return mentions;
  const numbered = references.flatMap((reference) => numberedAct(text, reference) ?? []);
  const ends = new Map(numbered.map(({ start, end }) => [start, end]));
  const kept: Other[] = [];
  const named = new Set<Act>();
  let next = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    while ((acts[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    const act = acts[next];
    const isIn = act !== undefined && act.start <= mention.start && mention.end <= act.end;
    if (isIn && mention.kind === 'entity' && mention.end - mention.start === act.end - act.start) named.add(act);
    for (const piece of piecesOf(mention, acts, next)) named.add(piece);
    if (isIn && (isShortAct(mention, act, text) || isMistaken(mention, act))) kept.push({ ...mention, type: 'Law', rule: 'regeling' });
    else if (isIn && mention.type === 'Law' && mention.start > act.start && itsYear.test(text.slice(mention.end, act.end))) kept.push({ ...mention, end: act.end });
    else if (!isIn || !(isPiece(mention, act, text) || isKind(mention, ends))) kept.push(mention);
  }
  const unnamed: readonly Span[] = acts.filter((act) => !named.has(act));
  const ofArticles = actsOfArticles(text, references, kept);
  const begun = new Map(ofArticles.map(({ start, end }) => [start, end]));
  return [...kept.filter((mention) => !isKind(mention, begun)), ...[...unnamed, ...numbered, ...ofArticles].map(({ start, end }): EntityMention => ({ kind: 'entity', start, end, rule: 'regeling', type: 'Law' }))];
}

/** The year that ends the title of an act: "2020" of "artikel 5 van het Besluit veren 2020". */
const itsYear = /^ (?:19|20)\d\d$/;

/** Of the acts from one on, those of which a reference that tells no number read no more than a piece of a name by its capitals: "Natuurverordening" of "Kieler Natuurverordening". */
function piecesOf({ type, rule, start, end }: Other, acts: readonly Act[], from: number): readonly Act[] {
  if (type !== 'Law' || !ofCapitals.has(rule)) return [];
  const pieces: Act[] = [];
  for (let at = from; (acts[at]?.start ?? end) < end; at++) {
    const act = acts[at];
    if (act && !act.isKnown && start <= act.start && act.end <= end) pieces.push(act);
  }
  return pieces;
}

const ofCapitals: ReadonlySet<string> = new Set(['hoofdwoord', 'ingevoerd']);

/** The act alone that an article of a European act is of: "Verordening (EU) 2016/679" of "artikel 5 van Verordening (EU) 2016/679". */
function numberedAct(text: string, { start, end, rule }: ReferenceMention): Span | null {
  if (rule !== 'artikel-eu') return null;
  const found = kindAndNumber.exec(text.slice(Math.max(start, end - longestNumbered), end));
  return found ? { start: end - (found[1] ?? '').length, end } : null;
}

/** The acts that articles name behind them and of which nothing else is known: "Besluit Kielveren" of "artikel 20 Besluit Kielveren". */
function actsOfArticles(text: string, references: readonly ReferenceMention[], known: readonly Other[]): readonly Span[] {
  const spans = references.flatMap((reference) => (namesAct(reference) && ofArticle.has(reference.rule) ? (actBehind(text, reference) ?? []) : []));
  if (spans.length === 0) return spans;
  const starts = new Map<number, number>();
  for (const { type, start, end } of known) if (type === 'Law' && !/^art/i.test(text.slice(start, start + 3))) starts.set(end, Math.min(start, starts.get(end) ?? start));
  return spans.filter(({ kind, end }) => (starts.get(end) ?? end) > kind);
}

const ofArticle: ReadonlySet<string> = new Set(['artikel', 'artikel-eu']);
/** A word that says what kind of act a name is of. */
const kindOfAct = /(?:wet|wetboek|besluit|regeling|verordening|richtlijn|reglement|circulaire)$/i;

/** The name that ends the words of an article: from the word that tells the kind of act on, with the capitals before it ("Kieler Verordening veren"). That word alone names none ("artikel 3 van de verordening"). */
function actBehind(text: string, reference: ReferenceMention): (Span & { readonly kind: number }) | null {
  const words = text.slice(reference.start, endOfName(text, reference)).split(' ');
  const at = words.findIndex((word, i) => i > 1 && kindOfAct.test(word));
  if (at === -1 || numberedAct(text, reference)) return null;
  let first = at;
  while (first > 2 && /^\p{Lu}\p{Ll}/u.test(words[first - 1] ?? '')) first--;
  const name = words.slice(first).join(' ');
  const startOf = (word: number) => reference.start + words.slice(0, word).join(' ').length + 1;
  const start = startOf(first);
  return kindOfAct.exec(name)?.index !== 0 && !name.endsWith(')') ? { start, end: start + name.length, kind: startOf(at) } : null;
}

/** The kind of an act with its number, at the end of what names it. */
const kindAndNumber = / ((?:gedelegeerde )?[\p{L}-]{0,30}(?:verordening|richtlijn|besluit|beschikking)(?: \([\p{L}, ]{2,14}\))?(?: nr\.?| nummer)? \d{2,4}\/\d{1,4}(?:\/\p{L}{2,7})?)$/iu;

/** Letters of the longest kind with its number. */
const longestNumbered = 90;

/** An abbreviation that the article before or behind it makes an act's: "artikel 6:162 BW", "CW 2.27"; in "artikel 18 besluit FTK" it is none by itself. */
const isShortAct = (mention: Other, act: Act, text: string): mention is EntityMention =>
  mention.kind === 'entity' && mention.rule === 'hoofdletters' && !act.isBare && !act.isNumber && text[mention.start - 1] === ' ' && (mention.end === act.end || (mention.start === act.start && hasArticleBehind(text, mention))) && !/(?:wet|besluit|regeling) $/i.test(text.slice(act.start, mention.start));

/** Whether the number of an article stands right behind a name: "CW 2.27". */
const hasArticleBehind = (text: string, { end }: Span): boolean => /^ \d$/.test(text.slice(end, end + 2));

/** A name of unknown kind that a reference takes for an act's. */
const isMistaken = (mention: Other, act: Act): mention is EntityMention => mention.kind === 'entity' && mention.type === 'Organization' && mention.row === undefined && mention.start === act.start && mention.end === act.end;

/** What stands behind the first of two acts that leaves its kind to the second: half a name, no entity by itself ("Veer" of "Veer- en Havenrichtlijn"). */
const half = '- ';

/** "artikel 3 van die wet" names none. */
const namesAct = ({ pointer, rule }: ReferenceMention): boolean => (pointer.kind === 'law' || pointer.kind === 'eu-act') && rule !== ofLastAct;

/** A number in brackets behind the name is none of it: "btw-richtlijn (2006/112)". */
function endOfName(text: string, { start, end }: Span): number {
  const bracket = text[end - 1] === ')' ? text.lastIndexOf('(', end) : -1;
  return bracket > start && /\d/.test(text[bracket + 1] ?? '') ? start + text.slice(start, bracket).trimEnd().length : end;
}

/** "Verordening" of "Verordening (EU) 2016/679": what begins a longer name of an act. */
const isKind = ({ type, start, end }: Other, ends: ReadonlyMap<number, number>): boolean => type === 'Law' && end <= (ends.get(start) ?? 0);

/** "EU" of "(EU) 2016/679". */
const isBody = (text: string, { start, end }: Span): boolean => text[start - 1] === '(' && /^\)(?: nr| \d|$)/.test(text.slice(end, end + 4).trimEnd());

/** What stands before a name of its own in that of an act: "Wet financieel statuut van het Koninklijk Huis". */
const ofAnother = / (?:de|het|der) $/;

/** A part of its title, an article without its act, a name broken off, an abbreviation of no one knows what, the "EG" of a number; not an act that its article stands behind ("Grondwet, artikel 105"). */
function isPiece(mention: Other, act: Act, text: string): boolean {
  if (mention.kind !== 'entity' || mention.rule === ownRule || mention.end - mention.start === act.end - act.start) return false;
  const words = text.slice(mention.start, mention.end);
  const isUnknown = mention.rule === 'hoofdletters' || (act.isBare && mention.rule !== 'tabel' && (mention.end === act.end || text[mention.end] === ' '));
  if (mention.rule === 'hoofdletters' && !ofAnother.test(text.slice(act.start, mention.start))) return true;
  if ((isUnknown && /^\p{Lu}+$/u.test(words)) || text[mention.start - 1] === '/' || isBody(text, mention)) return true;
  if (mention.type !== 'Law' || mention.end === act.end) return false;
  return /^art/i.test(words) || (mention.start === act.start && text[mention.end] !== ',' && (act.isBare || !hasArticleBehind(text, mention)));
}
