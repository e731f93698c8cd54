import type { MentionNode, ReferenceNode } from '../../types/inquiry.js';
import { hrefOf, labelOf, type Reading } from '../paper/reading.js';
import { webAddress } from '../places.js';
import { typeNames } from '../words.js';
import type { Link } from './cut-text.js';

/** Where the words of a mention lead: who is meant, or the (first) target; null when nothing can be stated. */
export function linkOf(mention: MentionNode, reading: Reading): Link | null {
  if (mention.kind === 'value') return null;
  if (mention.kind === 'reference') return linkTo(targetsOf(mention)[0], mention.anchor, reading);
  const link = linkTo(mention.identity, mention.anchor, reading);
  return link?.title === undefined ? link : { ...link, title: `${link.title} (${typeNames[mention.type]})` };
}

/** What a reference leads to: the answers that it means, else what it names. */
export function targetsOf({ targets, targetAnswers }: ReferenceNode): readonly string[] {
  return targetAnswers.length > 0 ? targetAnswers : targets;
}

/** A link to what an IRI names, unless it leads nowhere. */
export function linkTo(iri: string | undefined, words: string, reading: Reading): Link | null {
  if (iri === undefined) return null;
  const href = hrefOf(reading, iri);
  if (href !== null) return { href, ...titleOf(iri, words, reading) };
  const address = webAddress(iri);
  return address === null ? null : { href: address, outside: true };
}

function titleOf(iri: string, words: string, reading: Reading): { title?: string } {
  if (!reading.inquiry.things.has(iri)) return {};
  const title = labelOf(reading, iri);
  return title === words ? {} : { title };
}
