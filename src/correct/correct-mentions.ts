import type { Correction, Place } from '../types/correction.js';
import type { EntityType, Mention, Recognised } from '../types/mention.js';
import type { Paper, Unit } from '../types/paper.js';
import type { Report } from '../types/problem.js';
import type { Span } from '../types/span.js';

type Placed = Extract<Correction, Place>;

/** The id under which corrected mentions are published as their rule: marks them in the provenance. */
const rule = 'correctie';
/** The texts of a paper by the word with which a correction names one. */
const lists: ReadonlyMap<string, (paper: Paper) => readonly Unit[]> = new Map(Object.entries({ vraag: ({ questions }) => questions, antwoord: ({ answers }) => answers, noot: ({ notes }) => notes }));

/** The mentions after the operator's corrections of this paper; a correction that fits nothing is reported. */
export function correctMentions(found: Recognised, paper: Paper, docref: string, corrections: readonly Correction[], report: Report): Recognised {
  const mentions = new Map(found.mentions);
  for (const correction of corrections) {
    if (correction.action === 'hide-person') hidePerson(mentions, correction.name);
    else if ('in' in correction && correction.document === docref && !apply(correction, mentions, paper)) {
      report('correct/fits-nothing', null, `${correction.action} «${correction.text}» in ${correction.in}`);
    }
  }
  return { ...found, mentions };
}

/** Whether the correction found its place. */
function apply(correction: Placed, mentions: Map<Unit, readonly Mention[]>, paper: Paper): boolean {
  const unit = textOf(correction.in, paper);
  if (!unit) return false;
  const { text } = unit.view;
  const span = spanOf(correction.text, correction.occurrence, text);
  const next = span && edit(correction, mentions.get(unit) ?? [], span, text);
  if (!next) return false;
  mentions.set(unit, next.sort((a, b) => a.start - b.start || a.end - b.end));
  return true;
}

/** The text that "vraag 4" or "noot 2" names. */
function textOf(name: string, paper: Paper): Unit | undefined {
  const [word = '', label = ''] = name.split(' ');
  return lists.get(word)?.(paper).find((unit) => ('label' in unit ? unit.label : 'mark' in unit ? unit.mark : '') === label);
}

/** The mentions with the correction made; null when it changes none. */
function edit(correction: Placed, mentions: readonly Mention[], span: Span, text: string): Mention[] | null {
  const here = (mention: Mention) => mention.start === span.start && mention.end === span.end;
  if (correction.action === 'add') {
    const added: Mention = { kind: 'entity', ...span, rule, type: correction.type, ...(correction.row !== undefined && { row: correction.row }) };
    return [...mentions.filter((mention) => !(here(mention) && mention.kind === 'entity')), added];
  }
  const edited = mentions.flatMap((mention) => (here(mention) ? editOne(correction, mention, text) : [mention]));
  return edited.length === mentions.length && edited.every((mention, i) => mention === mentions[i]) ? null : edited;
}

/** What a mention becomes: itself where the correction means another kind of mention, or a boundary that is not there. */
function editOne(correction: Exclude<Placed, { action: 'add' }>, mention: Mention, text: string): Mention[] {
  switch (correction.action) {
    case 'remove':
      return [];
    case 'retype':
      return mention.kind === 'entity' ? [{ ...mention, rule, type: correction.type }] : [mention];
    case 'move': {
      const at = text.indexOf(correction.to, Math.max(0, mention.start - correction.to.length + 1));
      return at === -1 || at >= mention.end ? [mention] : [{ ...mention, rule, start: at, end: at + correction.to.length }];
    }
    case 'relink':
      return [relink(correction, mention)];
  }
}

function relink({ row, identifiers }: Extract<Placed, { action: 'relink' }>, mention: Mention): Mention {
  if (mention.kind === 'reference' && identifiers) {
    const { doubt: _, ...sure } = mention;
    return { ...sure, rule, pointer: { kind: 'document', identifiers } };
  }
  if (mention.kind !== 'entity' || row === undefined) return mention;
  const { row: _, local: __, ...bare } = mention;
  return { ...bare, rule, ...(row !== null && { row }) };
}

/** Takes away each mention of a person with that name in it, and each that is that name, whatever it was taken for. */
function hidePerson(mentions: Map<Unit, readonly Mention[]>, name: string): void {
  for (const [unit, here] of mentions) {
    const isOf = ({ start, end }: Mention, type: EntityType) => (type === 'Person' ? unit.view.text.slice(start, end).includes(name) : unit.view.text.slice(start, end) === name);
    mentions.set(unit, here.filter((mention) => !(mention.kind === 'entity' && isOf(mention, mention.type))));
  }
}

/** Where the n-th occurrence of some words stands. */
function spanOf(words: string, occurrence: number, text: string): Span | null {
  let at = -1;
  for (let n = 0; n < occurrence; n++) {
    at = text.indexOf(words, at + 1);
    if (at === -1) return null;
  }
  return words === '' ? null : { start: at, end: at + words.length };
}
