import type { Pointer, Provision } from '../../../types/mention.js';
import { actNames } from './act-names.js';
import type { Match } from '../match.js';
import { ofLastAct } from './read-provision.js';
import { type Reader, words } from '../reader.js';

/** Kinds of act, as their names and the words "die wet" tell them; "" is that of no word. */
const kinds = ['wet', 'regeling', 'verordening', 'richtlijn', 'verdrag', 'besluit'];
const articles = words('de het');
/** Words with which the name of an act goes on behind its kind, and those that do so before an article. */
const subjects = words('inzake betreffende tot');
const ties = words('van op');

/** Gives "artikel 3 van die wet" the act that was named last before it and may be of that kind. */
export function nameLastActs(matches: readonly Match[], reader: Reader): readonly Match[] {
  const last = new Map<string, Pointer>();
  return matches.map((match) => {
    const { pointer } = match;
    if (pointer.kind !== 'law' && pointer.kind !== 'eu-act') return match;
    if (match.rule !== ofLastAct || pointer.kind !== 'law') {
      for (const kind of kindsOf(match, reader)) last.set(kind, pointer);
      return match;
    }
    const word = reader.token(match.to - 1).lower;
    const kind = kinds.find((one) => word.endsWith(one));
    const act = isNamedBehind(match, reader) ? undefined : last.get(kind ?? '');
    return act === undefined ? match : { ...match, ...(kind === undefined && { rule: 'artikel' }), pointer: ofAct(pointer.provisions, act) };
  });
}

/** The kinds that the name and the title of an act tell; all when they tell none ("AWR"). */
function kindsOf(match: Match, reader: Reader): readonly string[] {
  const { pointer } = match;
  const id = pointer.kind === 'law' ? pointer.provisions[0]?.bwb : pointer.kind === 'eu-act' ? pointer.celex : undefined;
  const names = `${reader.textOf(match)} ${actNames().titleOf(id ?? '') ?? ''}`.toLowerCase();
  const told = kinds.filter((kind) => names.includes(kind));
  return ['', ...(told.length > 0 ? told : kinds)];
}

/** Whether the words behind "artikel 3 van de wet" name another act: its date, maker or subject ("van 3 mei 2030", "van de gemeente Oever", "op de veren"). */
function isNamedBehind({ to }: Match, reader: Reader): boolean {
  if (!articles.has(reader.token(to - 2).lower)) return false;
  const [tie, next] = [reader.token(to).lower, reader.token(to + 1)];
  return subjects.has(tie) || (ties.has(tie) && (next.kind === 'digits' || articles.has(next.lower)));
}

/** Provisions of the act that another pointer names. */
function ofAct(provisions: readonly Provision[], act: Pointer): Pointer {
  const article = provisions[0]?.article;
  if (act.kind === 'eu-act') return { kind: 'eu-act', ...(act.celex && { celex: act.celex }), ...(article && { article }) };
  const bwb = act.kind === 'law' ? act.provisions[0]?.bwb : undefined;
  return { kind: 'law', provisions: provisions.map((provision) => ({ ...provision, ...(bwb && { bwb }) })) };
}
