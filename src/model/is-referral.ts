import type { Span } from '../types/span.js';

/** The words with which Dutch papers pass a question on; a referral has no other words beside its pointers. */
const passingOn = new Set(
  `zie ook en eveneens hiervoor hierbij daarvoor voor verwijs verwijst verwijzen verwezen wordt word ik wij we men u het de
  deze dit kabinet algemene rekenkamer minister staatssecretaris regering naar op in van een antwoord antwoorden beantwoording
  vraag vragen mijn ons onze hierboven hieronder bovenstaande bovengenoemde genoemde vorige voorgaande eerdere kortheidshalve graag
  wil zou willen verder tevens gelijk gelijke is kan kunt vinden vindt te lezen hetgeen wat daar hier daarin gegeven gegeven
  verwijzing onder bij korte gezamenlijke gezamenlijk hierop daarop ben zijn ga gaan ging ingegaan`.split(/\s+/),
);

/** What was gone into there, when no more follows: it names a subject and says nothing of it. */
const subject = /\bingegaan op [^.,;:?!\n]{1,200}[.]?\s*$/i;

/** Whether a text is nothing but pointers: without the given spans only words that pass a question on are left. */
export function isReferral(text: string, pointers: readonly Span[]): boolean {
  if (pointers.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of pointers) {
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  rest = (rest + text.slice(at)).replace(subject, ' ');
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 40 && words.every((word) => passingOn.has(word));
}
