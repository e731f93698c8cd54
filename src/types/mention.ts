import type { Unit } from './paper.js';
import type { Span } from './span.js';

/** The entity types: local names of the classes that `itsrdf:taClassRef` may name. */
export type EntityType =
  | 'Person' | 'Organization' | 'GovernmentOrganization' | 'ArmedGroup' | 'Mission' | 'Location' | 'Facility' | 'Event'
  | 'Law' | 'Work' | 'Role' | 'NationalityOrGroup' | 'Date' | 'Money' | 'Quantity' | 'Percent';

/** Those of what has a name, of what has a value, and all of them. */
export const namedTypes = ['Person', 'Organization', 'GovernmentOrganization', 'ArmedGroup', 'Mission', 'Location', 'Facility', 'Event', 'Law', 'Work', 'Role', 'NationalityOrGroup'] as const satisfies readonly EntityType[];
export const valueTypes = ['Date', 'Money', 'Quantity', 'Percent'] as const satisfies readonly EntityType[];
export const entityTypes: readonly EntityType[] = [...namedTypes, ...valueTypes];

/** Relation of a text to what it points at: local names of the concepts of `vb:function`. */
export type ReferenceFunction = 'zie' | 'zie-ook' | 'conform' | 'zoals-omschreven' | 'reactie-op' | 'naar-aanleiding-van';

/** The kinds of paper that a text may say a cited paper is. */
export type CitedKind = 'motie' | 'amendement' | 'brief' | 'rapport' | 'kamervragen';

/** What a reference points at, as far as its words say; resolved against the paper later. */
export type Pointer =
  /** Answers or questions of this paper: labels as printed. */
  | { readonly kind: 'answer'; readonly labels: readonly string[] }
  /** Questions or answers of another paper, whose official number is known, or null when it is not. */
  | { readonly kind: 'other-paper'; readonly identifier: string | null; readonly labels: readonly string[] }
  /** Papers by official number: `kst-27925-882`, `ah-tk-20222023-123`, `h-tk-20192020-45-3`, `tk-2024D28457`, `stb-2018-144` … */
  | { readonly kind: 'document'; readonly identifiers: readonly string[]; readonly cited?: CitedKind }
  /** A paper described in words; `identifiers` are those of the citation in brackets behind it, which is a reference of its own and carries the target. */
  | { readonly kind: 'described'; readonly cited?: CitedKind; readonly identifiers?: readonly string[] }
  /** Provisions: `bwb` absent when the law is not known. */
  | { readonly kind: 'law'; readonly provisions: readonly Provision[] }
  /** Case law: `ECLI:NL:HR:2019:2006`; absent when the words do not tell it ("C-91/13": which of a case's decisions is not said). */
  | { readonly kind: 'case'; readonly ecli?: string }
  /** An EU act: CELEX number without prefix ("32014L0024"), absent when the words do not say which. `provisions`: article, paragraph. */
  | { readonly kind: 'eu-act'; readonly celex?: string; readonly article?: string }
  /** A web address as written, completed with a scheme. */
  | { readonly kind: 'web'; readonly url: string };

/** A law or a part of it. */
export interface Provision {
  /** BWB identifier ("BWBR0001840"). */
  readonly bwb?: string;
  /** Article as written, lower case ("68", "3a", "2:10"). */
  readonly article?: string;
  /** Paragraph number as figure ("1"). */
  readonly paragraph?: string;
}

interface MentionBase extends Span {
  /** Id of the rule that found it, kebab-case, stable ("antwoord-op-vraag", "kamerstuk"). */
  readonly rule: string;
}

/** Words that point at something. Offsets count UTF-16 units of the unit's text. */
export interface ReferenceMention extends MentionBase {
  readonly kind: 'reference';
  readonly pointer: Pointer;
  readonly function?: ReferenceFunction;
  /** What the words themselves make doubtful (an impossible session, a dossier that fits no neighbour): kept as written. */
  readonly doubt?: { readonly suggestion?: string };
}

/** Words that name an entity. */
export interface EntityMention extends MentionBase {
  readonly kind: 'entity';
  readonly type: EntityType;
  /** Slug of the row of a shipped or the operator's table, when one says who is meant. */
  readonly row?: string;
  /** Canonical name within this paper, when only the paper's own evidence ties several mentions together. */
  readonly local?: string;
}

/** Words that say when. */
export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly type: 'Date';
  readonly value: DateValue | null;
}

/** A day or days (`YYYY-MM-DD`), or a period with its last day included; `anchored` when it was resolved against the paper's date. */
export type DateValue =
  | { readonly kind: 'days'; readonly days: readonly string[]; readonly anchored: boolean }
  | { readonly kind: 'period'; readonly from: string; readonly until: string; readonly anchored: boolean };

/** Words that name a sum. `value` is a canonical xsd:decimal; `currency` an ISO 4217 code when printed. */
export interface AmountMention extends MentionBase {
  readonly kind: 'amount';
  readonly type: 'Money';
  readonly value: string | null;
  readonly currency?: string;
  /** "liter" of "per liter". */
  readonly unit?: string;
}

/** Words that count or measure, percentages among them. */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly type: 'Quantity' | 'Percent';
  readonly value: string | null;
  readonly unit?: string;
}

export type Mention = ReferenceMention | EntityMention | DateMention | AmountMention | QuantityMention;

/** What was recognised in a paper. */
export interface Recognised {
  /** The mentions in each question, answer and note, sorted by start, then end. */
  readonly mentions: ReadonlyMap<Unit, readonly Mention[]>;
  /** Official numbers of the other papers that the introduction cites: a letter its list, a list the letter it asks about, a notice its questions. */
  readonly cited: readonly string[];
}
