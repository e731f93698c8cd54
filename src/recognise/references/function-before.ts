import type { ReferenceFunction } from '../../types/mention.js';

/** Characters before a reference that may hold the words that say its function. */
const reach = 120;

/** Words that may stand between the words that say the function and the reference. */
const filler =
  '(?:(?:het|de|dit|deze|die|dat|mijn|uw|ons|onze|beide|eerder|eerdere|recent|recente|aangenomen|onder andere|bijvoorbeeld|hiervoor|daarvoor|hierover|verder|hiertoe|ter) +)*';
const told =
  '(?:omschreven|beschreven|aangegeven|toegelicht|vermeld|genoemd|gemeld|uiteengezet|verwoord|gesteld|opgenomen|geantwoord|geschetst|weergegeven|verzocht|bedoeld|aangekondigd|toegezegd)';

const endingIn = (words: string) => new RegExp(`(?:^|[^\\p{L}])${words} +${filler}$`, 'iu');

/** Words right before a reference, and the function they give it; the first row that fits counts. */
const rows: readonly (readonly [ReferenceFunction, RegExp])[] = [
  ['zie-ook', endingIn('(?:zie|cf\\.?|vgl\\.?) +(?:\\S+ +){0,2}?(?:ook|tevens|eveneens|mede)')],
  ['zie', endingIn('(?:zie|vgl\\.?|verw(?:ijs|ijst|ijzen|ezen)(?: +\\S+){0,6}? +(?:naar|op)) *:?')],
  ['conform', endingIn('(?:conform|overeenkomstig|cf\\.?)')],
  ['zoals-omschreven', endingIn(`(?:zoals +(?:\\S+ +){0,6}?(?:${told} +)?|als +(?:\\S+ +){0,3}?${told} +)(?:in|bij|onder|op|met|door)`)],
  ['reactie-op', endingIn('(?:reactie|antwoord) +op')],
  ['naar-aanleiding-van', endingIn('(?:naar +aanleiding +van|n\\.a\\.v\\.)')],
];

/** What the words must hold at least. */
const mayTell = /zie|cf|vgl|verw|conform|overeen|als|reactie|antwoord|aanleiding|n\.a\.v/i;

/** What the words before `start` say the reference there is for, if they do. */
export function functionBefore(text: string, start: number): ReferenceFunction | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  if (!mayTell.test(before)) return undefined;
  const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?] +(?=\p{Lu}[^.!?]*$)/u)) + 1).replaceAll(/\s+/g, ' ');
  return rows.find(([, words]) => words.test(sentence))?.[0];
}
