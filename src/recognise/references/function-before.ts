import type { ReferenceFunction } from '../../types/mention.js';

/** Characters before a reference that may hold the words that say its function. */
const reach = 120;

const filler = String.raw`(?:(?:het|de|dit|deze|die|dat|mijn|uw|ons|onze|beide|eerder[e]?|recente?|aangenomen|onder andere|bijvoorbeeld|hiervoor|daarvoor|hierover|verder|hiertoe|ter)\s+)*`;
const told = String.raw`(?:omschreven|beschreven|aangegeven|toegelicht|vermeld|genoemd|gemeld|uiteengezet|verwoord|gesteld|opgenomen|geantwoord|geschetst|weergegeven|verzocht|bedoeld|aangekondigd|toegezegd)`;

/** Words right before a reference, and the function they give it; the first row that fits counts. */
const rows: readonly (readonly [ReferenceFunction, RegExp])[] = [
  ['zie-ook', new RegExp(String.raw`\b(?:zie|cf\.?|vgl\.?)\s+(?:\S+\s+){0,2}?(?:ook|tevens|eveneens|mede)\s+${filler}$`, 'i')],
  ['zie', new RegExp(String.raw`(?:\bzie|\bvgl\.?|\bverw(?:ijs|ijst|ijzen|ezen)\b(?:\s+\S+){0,6}?\s+(?:naar|op))\s*:?\s+${filler}$`, 'i')],
  ['conform', new RegExp(String.raw`\b(?:conform|overeenkomstig|cf\.?)\s+${filler}$`, 'i')],
  ['zoals-omschreven', new RegExp(String.raw`\b(?:zoals|als)\s+(?:\S+\s+){0,4}?(?:${told}\s+)?(?:in|bij|onder|op|met|door)\s+${filler}$`, 'i')],
  ['reactie-op', new RegExp(String.raw`\b(?:reactie|antwoord)\s+op\s+${filler}$`, 'i')],
  ['naar-aanleiding-van', new RegExp(String.raw`\b(?:naar\s+aanleiding\s+van|n\.a\.v\.)\s+${filler}$`, 'i')],
];

/** What the words before `start` say the reference there is for, if they do. */
export function functionBefore(text: string, start: number): ReferenceFunction | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s+(?=\p{Lu}[^.!?]*$)/u)) + 1);
  return rows.find(([, words]) => words.test(sentence))?.[0];
}
