import type { EntityMention, Mention, Recognised, ReferenceMention } from '../types/mention.js';
import { type Cited, citeEuAct, citeProvision } from './cite.js';
import type { Names } from './names.js';

/** What naming an act needs of the paper and the tables. */
interface Naming {
  readonly names: Names;
  /** Title of a law or EU act by BWB or CELEX number. */
  readonly titleOf: (identifier: string) => string | undefined;
}

/**
 * Which act a mention of the type Law names: the one that the reference leads to in which it stands. A short name that the paper gives an act
 * ("hierna: Woo") means that act wherever it stands, unless its references say different acts. Words that name an article are left to their reference.
 */
export function nameActs({ mentions }: Recognised, naming: Naming): (mention: EntityMention) => Cited | null {
  const inReference = new Map<EntityMention, Cited>();
  const byLocal = new Map<string, Cited | null>();
  for (const [{ view }, list] of mentions) {
    const references = list.filter(isOfAct);
    if (references.length === 0) continue;
    for (const mention of list) {
      if (mention.kind !== 'entity' || mention.type !== 'Law') continue;
      const cited = citedIn(mention, view.text, references, naming);
      if (!cited) continue;
      inReference.set(mention, cited);
      if (mention.local === undefined) continue;
      const known = byLocal.get(mention.local);
      byLocal.set(mention.local, known === undefined || known?.iri === cited.iri ? cited : null);
    }
  }
  return (mention) => inReference.get(mention) ?? (mention.local === undefined || mention.type !== 'Law' ? null : (byLocal.get(mention.local) ?? null));
}

const isOfAct = (mention: Mention): mention is ReferenceMention => mention.kind === 'reference' && (mention.pointer.kind === 'law' || mention.pointer.kind === 'eu-act') && !mention.doubt;

/** Before the name of a law within that of an act about it: "Besluit Jeugdwet" is not the Jeugdwet. */
const ofLaw = /(?:besluit|regeling|ingswet) $/i;

/** The act that words name: the one of the reference that they are the first or the last of. Words that name an article name no act. */
function citedIn({ start, end }: EntityMention, text: string, references: readonly ReferenceMention[], naming: Naming): Cited | null {
  const reference = references.find((one) => one.start <= start && end <= one.end);
  const words = text.slice(start, end);
  if (!reference || /^art/i.test(words) || (end === reference.end && start === reference.start && hasArticle(reference)) || ofLaw.test(text.slice(reference.start, start))) return null;
  const isLast = /^(?:\s*\(.*\))?$/s.test(text.slice(end, reference.end));
  return isLast || start === reference.start ? actOf(reference, words, naming) : null;
}

const hasArticle = ({ pointer }: ReferenceMention): boolean => (pointer.kind === 'law' ? pointer.provisions.some(({ article }) => article !== undefined) : pointer.kind === 'eu-act' && pointer.article !== undefined);

/** Titles of the parts of a code that are acts of their own in the register. */
const book = / Boek \d/;

/** The act of a reference that leads to one alone, when its title is known: a thing has a name. "Burgerlijk Wetboek" names none of its books. */
function actOf({ pointer }: ReferenceMention, words: string, { names, titleOf }: Naming): Cited | null {
  const numbers = pointer.kind === 'law' ? pointer.provisions.map(({ bwb }) => bwb) : pointer.kind === 'eu-act' ? [pointer.celex] : [];
  const [number, other] = new Set(numbers);
  if (number === undefined || other !== undefined) return null;
  const title = titleOf(number);
  if (title === undefined || (book.test(title) && !/boek \d/i.test(words))) return null;
  return pointer.kind === 'eu-act' ? citeEuAct(number, title, names) : citeProvision({}, number, title, names);
}
