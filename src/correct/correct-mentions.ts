import type { Correction, Place } from '../types/correction.js';
import type { Mention, Recognised } from '../types/mention.js';
import type { Paper, Unit } from '../types/paper.js';
import type { Report } from '../types/problem.js';
import type { Span } from '../types/span.js';

type Placed = Extract<Correction, Place>;
type Lists = { readonly [Kind in keyof Recognised]: (readonly Mention[])[] };

/** The id under which corrected mentions are published as their rule: marks them in the provenance. */
const rule = 'correctie';
const kinds: Readonly<Record<string, keyof Recognised>> = { vraag: 'questions', antwoord: 'answers', noot: 'notes' };

/** The mentions after the operator's corrections of this paper; a correction that fits nothing is reported. */
export function correctMentions(found: Recognised, paper: Paper, docref: string, corrections: readonly Correction[], report: Report): Recognised {
  const lists: Lists = { questions: [...found.questions], answers: [...found.answers], notes: [...found.notes] };
  for (const correction of corrections) {
    if (correction.action === 'hide-person') hidePerson(lists, paper, correction.name);
    else if ('in' in correction && correction.document === docref && !apply(correction, lists, paper)) {
      report('correct/fits-nothing', null, `${correction.action} «${correction.text}» in ${correction.in}`);
    }
  }
  return lists;
}

/** Whether the correction found its place. */
function apply(correction: Placed, lists: Lists, paper: Paper): boolean {
  const [word = '', label = ''] = correction.in.split(' ');
  const kind = kinds[word];
  if (!kind) return false;
  const units: readonly Unit[] = paper[kind];
  const index = units.findIndex((unit) => ('label' in unit ? unit.label : 'mark' in unit ? unit.mark : '') === label);
  const text = units[index]?.view.text ?? '';
  const span = spanOf(correction.text, correction.occurrence, text);
  const mentions = lists[kind][index];
  if (!span || !mentions) return false;
  const next = edit(correction, mentions, span, text);
  if (!next) return false;
  lists[kind][index] = next.sort((a, b) => a.start - b.start || a.end - b.end);
  return true;
}

function edit(correction: Placed, mentions: readonly Mention[], span: Span, text: string): Mention[] | null {
  const here = (mention: Mention) => mention.start === span.start && mention.end === span.end;
  if (correction.action === 'add') {
    const added: Mention = { kind: 'entity', ...span, rule, type: correction.type, ...(correction.row !== undefined && { row: correction.row }) };
    return [...mentions.filter((mention) => !(here(mention) && mention.kind === 'entity')), added];
  }
  if (!mentions.some(here)) return null;
  return mentions.flatMap((mention) => (here(mention) ? editOne(correction, mention, text) : [mention]));
}

function editOne(correction: Exclude<Placed, { action: 'add' }>, mention: Mention, text: string): Mention[] {
  switch (correction.action) {
    case 'remove':
      return [];
    case 'retype':
      return mention.kind === 'entity' ? [{ ...mention, rule, type: correction.type }] : [mention];
    case 'move': {
      const at = text.indexOf(correction.to, Math.max(0, mention.start - correction.to.length));
      return at === -1 ? [mention] : [{ ...mention, rule, start: at, end: at + correction.to.length }];
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

function hidePerson(lists: Lists, paper: Paper, name: string): void {
  for (const kind of Object.values(kinds)) {
    paper[kind].forEach(({ view }, i) => {
      lists[kind][i] = (lists[kind][i] ?? []).filter((m) => !(m.kind === 'entity' && m.type === 'Person' && view.text.slice(m.start, m.end).includes(name)));
    });
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
