import type { ReferenceClass, Resolution, Thing } from '../types/inquiry.js';
import type { Pointer, Provision, ReferenceMention } from '../types/mention.js';
import type { Span } from '../types/span.js';
import { type Cited, citeCase, citeDocument, citeEuAct, citeProvision, citeWeb, classOf } from './cite.js';
import type { Names } from './names.js';

/** A reference with what it leads to; several come of one mention when its members fare differently. */
export interface Resolved {
  readonly span: Span;
  readonly class: ReferenceClass;
  readonly resolution: Resolution;
  readonly targets: readonly string[];
  /** Indexes of the questions meant, of a pointer within the paper. */
  readonly questions: readonly number[];
  readonly targetIdentifiers: readonly string[];
  readonly suggested?: string;
  readonly things: readonly Thing[];
}

/** What resolving needs to know of the paper and the tables. */
export interface Surroundings {
  readonly names: Names;
  /** Label → index of the (first) question that has it. */
  readonly questionByLabel: ReadonlyMap<string, number>;
  readonly questionIri: (index: number) => string;
  /** Title of a law by BWB or CELEX number, when a shipped table has it. */
  readonly titleOf: (identifier: string) => string | undefined;
}

/** What a mention points at; `text` is that of its unit. Never throws: what leads nowhere stays, without a target. */
export function resolveReference(mention: ReferenceMention, text: string, about: Surroundings): readonly Resolved[] {
  const { pointer } = mention;
  if (pointer.kind === 'answer') return resolveWithin(mention, pointer.labels, text, about);
  const cited = citedBy(pointer, about);
  const base = { span: { start: mention.start, end: mention.end }, class: classOf[pointer.kind], questions: [] };
  if (pointer.kind === 'described' && pointer.identifiers) {
    return [{ resolution: mention.doubt ? 'vermoedelijke-fout' : 'opgelost', targets: [], targetIdentifiers: unique(pointer.identifiers), things: [], ...base }];
  }
  if (cited.length === 0) {
    const resolution = pointer.kind === 'other-paper' ? 'buiten-bereik' : 'onopgelost';
    return [{ resolution, targets: [], targetIdentifiers: [], things: [], ...base }];
  }
  const suggestion = mention.doubt?.suggestion === undefined ? null : citeDocument(mention.doubt.suggestion, about.names);
  return [{
    resolution: mention.doubt ? 'vermoedelijke-fout' : 'opgelost',
    targets: unique(cited.map((c) => c.iri)),
    targetIdentifiers: unique(cited.map((c) => c.identifier)),
    things: [...cited, ...(suggestion ? [suggestion] : [])].flatMap((c) => c.things),
    ...(suggestion && { suggested: suggestion.iri }),
    ...base,
  }];
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function citedBy(pointer: Exclude<Pointer, { kind: 'answer' }>, about: Surroundings): readonly Cited[] {
  switch (pointer.kind) {
    case 'document': return pointer.identifiers.map((identifier) => citeDocument(identifier, about.names, pointer.cited));
    case 'other-paper': return pointer.identifier === null ? [] : citeOtherPaper(pointer.identifier, pointer.labels, about.names);
    case 'law': return pointer.provisions.flatMap((provision) => citeLaw(provision, about));
    case 'case': return pointer.ecli === undefined ? [] : [citeCase(pointer.ecli)];
    case 'eu-act': return pointer.celex === undefined ? [] : [citeEuAct(pointer.celex, about.titleOf(pointer.celex), about.names)];
    case 'web': return [citeWeb(pointer.url)].filter((cited) => cited !== null);
    case 'described': return [];
  }
}

function citeLaw(provision: Provision, about: Surroundings): readonly Cited[] {
  return provision.bwb === undefined ? [] : [citeProvision(provision, provision.bwb, about.titleOf(provision.bwb), about.names)];
}

/** Questions of another paper get the address that they have or will have there. */
function citeOtherPaper(identifier: string, labels: readonly string[], names: Names): readonly Cited[] {
  const paper = citeDocument(identifier, names);
  return labels.length === 0 ? [paper] : labels.map((label) => ({ ...paper, iri: names.question(identifier, label) }));
}

/** One reference while all labels fare alike; else each printed label is a reference of its own span (the inside of a range goes with its first). */
function resolveWithin(mention: ReferenceMention, labels: readonly string[], text: string, about: Surroundings): readonly Resolved[] {
  const whole = { start: mention.start, end: mention.end };
  const known = labels.filter((label) => about.questionByLabel.has(label)).length;
  if (known === labels.length || known === 0) return [within(whole, labels, about)];
  const members: { span: Span; labels: string[] }[] = [];
  for (const label of labels) {
    const last = members.at(-1);
    const span = findLabel(text, label, last?.span.end ?? mention.start, mention.end);
    if (span) members.push({ span, labels: [label] });
    else if (last) last.labels.push(label);
    else members.push({ span: whole, labels: [label] });
  }
  return members.map((member) => within(member.span, member.labels, about));
}

/** Where a label stands as a token of its own in `text` between two offsets, or null. */
function findLabel(text: string, label: string, from: number, until: number): Span | null {
  for (let at = text.indexOf(label, from); at !== -1 && at + label.length <= until; at = text.indexOf(label, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + label.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return { start: at, end: at + label.length };
  }
  return null;
}

function within(span: Span, labels: readonly string[], about: Surroundings): Resolved {
  const questions = unique(labels.flatMap((label) => about.questionByLabel.get(label) ?? []));
  return {
    span,
    class: classOf.answer,
    resolution: questions.length > 0 ? 'opgelost' : 'vermoedelijke-fout',
    targets: questions.map(about.questionIri),
    questions,
    targetIdentifiers: [],
    things: [],
  };
}
