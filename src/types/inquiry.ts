import type { LiteralProperty } from './literal-property.js';
import type { AmountMention, DateMention, EntityType, QuantityMention, ReferenceFunction } from './mention.js';
import type { AnswerStatus, DocumentKind, NoteCall, Remark } from './paper.js';
import type { Span } from './span.js';
import type { View } from './view.js';

/** A paper with every thing named (IRI) and every pointer resolved: all that is published of it, before it is put in RDF. */
export interface Inquiry {
  readonly document: DocumentNode;
  /** The run that made it: IRI and the hash of the input. */
  readonly run: { readonly iri: string; readonly contentHash: string };
  readonly questions: readonly QuestionNode[];
  readonly answers: readonly AnswerNode[];
  readonly notes: readonly NoteNode[];
  readonly parts: readonly PartNode[];
  readonly mentions: readonly MentionNode[];
  /** Everything named from the document, its questions, answers and mentions, each once, by IRI. */
  readonly things: ReadonlyMap<string, Thing>;
}

export interface DocumentNode {
  readonly iri: string;
  /** `{docref}`: the official number, else `sha256-` and 20 hex digits. */
  readonly docref: string;
  /** The address that follows from the bytes alone; absent when `docref` is that one. */
  readonly sameAs?: string;
  readonly identifier?: string;
  readonly kind: DocumentKind;
  readonly title?: string;
  readonly issued?: string;
  readonly dateAsked?: string;
  readonly dateAnswered?: string;
  readonly sessionYear?: string;
  readonly committee?: string;
  /** IRI. */
  readonly publisher?: string;
  /** Page of the official form. */
  readonly page?: string;
  readonly contentHash: string;
  readonly dossierNumbers: readonly string[];
  readonly caseNumbers: readonly string[];
  /** IRIs. */
  readonly cases: readonly string[];
  readonly askedBy: readonly string[];
  readonly addressedTo: readonly string[];
  readonly answeredBy: readonly string[];
  readonly answeringBodies: readonly string[];
  readonly onBehalfOf: readonly string[];
  readonly related: readonly string[];
  readonly replaces?: string;
  readonly footnotes: readonly string[];
  readonly remarks: readonly Remark[];
  /** Values of properties that need no field of their own, what is left open among them. */
  readonly facts: Facts;
}

/** Values of properties of ours, stated as they are; a new property is declared in the ontology and filled where the paper or text is built. */
export type Facts = { readonly [Name in LiteralProperty]?: string | number | undefined };

/** What all texts of a paper share. */
export interface TextNode {
  readonly iri: string;
  readonly text: string;
  /** For the way back to the source. */
  readonly view: View;
  readonly noteCalls: readonly NoteCall[];
  readonly footnotes: readonly string[];
  readonly remarks: readonly Remark[];
  readonly facts: Facts;
}

export interface QuestionNode extends TextNode {
  readonly label: string;
  readonly status: AnswerStatus;
  readonly subQuestions: readonly SubQuestionNode[];
  /** IRIs of its answers, of the answer that its pointers lead to, in order. */
  readonly answers: readonly string[];
  readonly effectiveAnswers: readonly string[];
}

/** Part of a question; offsets in Unicode code points of the question's text. */
interface SubQuestionNode {
  readonly iri: string;
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

export interface AnswerNode extends TextNode {
  readonly label: string;
  readonly heading?: string;
  /** IRIs of the questions it answers. */
  readonly questions: readonly string[];
  readonly referral: boolean;
  readonly defersTo: readonly string[];
  readonly refersTo: readonly string[];
}

export interface NoteNode extends TextNode {
  readonly mark: string;
}

export interface PartNode extends TextNode {
  readonly role: 'introduction' | 'explanation' | 'closing' | 'heading';
}

/** Leaf classes of `vb:Reference`. */
export type ReferenceClass =
  | 'IntraDocumentReference' | 'DocumentReference' | 'LawReference' | 'CaseReference' | 'EuActReference' | 'WebReference';

/** Local names of the concepts of `vb:resolution`. */
export type Resolution = 'opgelost' | 'onopgelost' | 'vermoedelijke-fout' | 'buiten-bereik';

interface MentionNodeBase {
  readonly iri: string;
  /** IRI of the question, answer or note in whose text it stands. */
  readonly context: string;
  /** Unicode code points of that text. */
  readonly begin: number;
  readonly end: number;
  readonly anchor: string;
  readonly rule: string;
  /** UTF-16 units of `Source.text`. */
  readonly source: Span;
}

export interface ReferenceNode extends MentionNodeBase {
  readonly kind: 'reference';
  readonly class: ReferenceClass;
  readonly resolution: Resolution;
  readonly targets: readonly string[];
  readonly targetAnswers: readonly string[];
  readonly targetIdentifiers: readonly string[];
  readonly suggested?: string;
  readonly function?: ReferenceFunction;
}

export interface EntityNode extends MentionNodeBase {
  readonly kind: 'entity';
  readonly type: EntityType;
  readonly identity?: string;
}

export interface ValueNode extends MentionNodeBase {
  readonly kind: 'value';
  readonly mention: DateMention | AmountMention | QuantityMention;
  /** The paper's date against which a date was resolved. */
  readonly anchorDate?: string;
}

export type MentionNode = ReferenceNode | EntityNode | ValueNode;

/** Something named that is not a text: described in the paper's graph, so that no name stays unexplained. */
export type Thing =
  | { readonly is: 'entity'; readonly iri: string; readonly type: EntityType; readonly label: string; readonly altLabels: readonly string[]; readonly exactMatch: readonly string[]; /** Of an office: the body it is in. */ readonly postIn?: string }
  | { readonly is: 'person'; readonly iri: string; readonly label: string; readonly altLabels: readonly string[]; readonly exactMatch: readonly string[]; readonly roles: readonly string[]; readonly memberOf?: string }
  | { readonly is: 'law'; readonly iri: string; readonly identifier: string; readonly bwb?: string; readonly article?: string; readonly paragraph?: string; readonly jci?: string; readonly label?: string; readonly page?: string; readonly partOf?: string; readonly exactMatch: readonly string[] }
  | { readonly is: 'cited'; readonly iri: string; readonly identifier: string; readonly page?: string; readonly type?: string }
  | { readonly is: 'case'; readonly iri: string; readonly number: string };
