import type { Span } from '../../../types/span.js';
import { readNames } from '../acts/read-names.js';
import { readNounPhrase } from './noun-phrase.js';
import { type Reader, words } from '../reader.js';
import { sentenceAround } from '../sentence.js';

/** Behind a pointer: words that say of which other paper the question is ("van de schriftelijke vragen over …"). */
const behind = /^\s*van\s+(?:het\s+lid|de\s+leden(?!\s+van\s+de))\s|^\s*(?:,\s*)?(?:van|uit|in|bij|op|n\.a\.v\.|naar\s+aanleiding\s+van)\s+(?:(?:de|het|mijn|uw|onze|ons|een|zijn|haar|die|dat)\s+)?(?:(?!deze|dit|onderhavige|voorliggende)[\p{L}-]+\s+){0,4}?(?:[\p{L}-]*(?:vragen|vragenlijst|kamervragen|beantwoording|brief|verslag|overleg|inbreng|vragenset)\b|set\b|lijst\b|(?:kamerstuk|aanhangsel)\b|[\p{L}-]*(?:begroting|jaarverslag|nota)\s+(?:\p{L}+\s+)?\d{4}\b)/iu;

/** Behind a pointer: another paper that is told by its kind alone ("in de memorie van antwoord", "uit bijlage 2"). */
const inKind = /^\s+(?:van|uit|in|bij)\s+(?!deze|dit)(?:(?:de|het|een|mijn|uw|zijn|haar|die|dat)\s+)?(?:(?!deze|onderhavige|voorliggende)\p{Ll}+e\s+)?(?:memorie|nota|notitie|bijlage|annex|rapport)\b/u;

/** Behind a pointer: who or what else has questions ("van de regiegroep", "uit de enquête"), none of those who ask here. */
const ofOthers = /^\s+(?:van|uit)\s+(?:de|het|een)\s+(?!(?:\p{L}\p{Ll}+e\s+)?\S*(?:leden|lid|fracties?|commissies?|Kamer|stellers?|indieners?)\b|(?:vaste|onderhavige|voorliggende|huidige|hele|gehele|Partij|ChristenUnie)\b)(?:\p{Ll}|\p{Lu}\p{Ll})\p{Ll}{2}/u;

/** Before a pointer: words that say that the answers of another paper are spoken of. */
const before =
  /(?:\b(?:beantwoording|antwoorden)\s+(?:(?:van|op|bij)\s+)?(?:(?:de|mijn|uw|onze)\s+)?(?:(?:eerdere|eerder|vorige|gestelde|aanvullende)\s+)*(?:schriftelijke|feitelijke|kamervragen|eerdere|vragen\s+(?:van|over|bij))|\b(?:eerdere|vorige|eerder\s+gestelde)\s+(?:[\p{L}-]+\s+)?(?:kamer)?vragen\b)(?:(?!\b(?:zie|verwijs)\b)(?:[^.]|(?<=\bnrs?)\.))*$/iu;

/** What the words before a pointer must hold at least. */
const mayTell = /vragen|beantwoording/i;

/** Words right before a pointer that make its questions those of an earlier paper. */
const earlier = /\b(?:eerdere|eerder gestelde|vorige)\s+$/i;

/** Whether the words around a pointer to answers say that they are those of another paper; who asks speaks of "uw antwoord" when that is given already. */
export function isOtherPaper(text: string, span: Span, isAsked: boolean): boolean {
  const near = text.slice(Math.max(0, span.start - 24), span.start);
  if (earlier.test(near) || (isAsked && /\buw\s+$/i.test(near))) return true;
  if (isToldBehind(text, span.end)) return true;
  return mayTell.test(text.slice(Math.max(0, span.start - 400), span.start)) && before.test(text.slice(sentenceAround(text, span).start, span.start));
}

/** Whether the words behind a pointer that ends at `end` say so. */
export function isToldBehind(text: string, end: number): boolean {
  const rest = text.slice(end, end + 120);
  return behind.test(rest) || inKind.test(rest) || ofOthers.test(rest);
}

const ties = words('van uit in bij');

/** The token behind the words that say of which other paper a question is ("van de door u gestelde vragen over …"); `to` when none do. */
export function endOfOtherPaper(reader: Reader, to: number): number {
  reader.at = to;
  return reader.attempt(() => (reader.word(ties) && readOf(reader) ? reader.at : null)) ?? to;
}

function readOf(reader: Reader): boolean {
  reader.phrase('de', 'door', 'u');
  return reader.attempt(() => reader.phrase('de', 'leden') && readNames(reader)) ?? readNounPhrase(reader, 1);
}
