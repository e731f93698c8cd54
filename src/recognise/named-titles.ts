import { dutchWords } from '../tables/dutch-words.js';
import type { EntityMention, ReferenceMention } from '../types/mention.js';
import type { Other } from './named-acts.js';

/** Makes a work of the title without quotation marks of a report that a reference names ("rapport Oevers onder water uit 2030"), unless a name begins it. */
export function withNamedTitles(text: string, references: readonly ReferenceMention[], mentions: readonly Other[]): readonly Other[] {
  const titles = references.flatMap((reference) => titleOf(text, reference) ?? []).filter(({ start }) => !mentions.some((one) => one.kind === 'entity' && one.start === start && one.type !== 'NationalityOrGroup'));
  return titles.length === 0 ? mentions : [...mentions, ...titles];
}

/** What a report is called by its title; other papers are by noun and title together. */
const noun = /^[\p{Ll}-]*(?:rapport|onderzoek|studie) (?=\p{Lu})/u;
/** When it came out, and who made it. */
const tail = / (?:(?:uit|van) (?:\d{1,2} )?(?:\p{Ll}{3,9} )?\d{4}|(?<!Ministerie )van \p{Lu}.*)$/u;
/** Words behind a name that is not a title: "rapport Vis over ponten", "rapport Vis in opdracht van". */
const ofMaker = /^\S+ (?:over|inzake|rond|in opdracht)\b/u;
/** Letters from which a word that is in no list is a compound rather than a name. */
const compound = 10;

function titleOf(text: string, { start, end, rule }: ReferenceMention): EntityMention | null {
  if (rule !== 'omschrijving') return null;
  const words = text.slice(start, end);
  const from = noun.exec(words)?.[0].length;
  if (from === undefined) return null;
  const title = words.slice(from).replace(tail, '').replace(tail, '');
  const first = /^\p{L}+/u.exec(title)?.[0].toLowerCase() ?? '';
  if (!/ \p{Ll}{4}/u.test(title) || ofMaker.test(title) || !(first.length >= compound || dutchWords().isWord(first))) return null;
  return { kind: 'entity', start: start + from, end: start + from + title.length, rule: 'titel', type: 'Work' };
}
