import type { Format } from './source.js';
import type { Span } from './span.js';
import type { View } from './view.js';

/** Kind of paper: the local names of the concepts that `vb:documentKind` may have. */
export type DocumentKind = 'lijst' | 'aanhangsel' | 'vragen-zonder-antwoord' | 'uitstelbericht' | 'brief' | 'onbekend';

/** What a question got in this paper: the local names of the concepts of `vb:answerStatus`. */
export type AnswerStatus = 'beantwoord' | 'onbeantwoord' | 'geweigerd' | 'uitgesteld' | 'ingetrokken';

/** How the source was read where it was not plain: the local names of the concepts of `vb:remark`. */
export type Remark = 'kop-ontbreekt' | 'label-herhaald' | 'label-ontbreekt' | 'groep-niet-gesplitst' | 'afgebroken' | 'soort-onbekend';

/** A person as the masthead or the signature prints it. */
export interface PersonName {
  /** The name as printed, without title, role and party ("Van Dijk", "Olger van Dijk"). */
  readonly name: string;
  /** The party as printed ("GroenLinks-PvdA"). */
  readonly party?: string;
  /** The office as printed ("Minister", "Staatssecretaris van Defensie"). */
  readonly role?: string;
  /** The portfolio as printed ("Buitenlandse Handel en Ontwikkelingshulp"). */
  readonly portfolio?: string;
}

/** An office or body asked or answering, as printed ("Minister van Financiën", "Algemene Rekenkamer"). */
export interface Addressee {
  readonly role: string;
  readonly portfolio?: string;
}

/** What the paper prints (or its metadata declare) about itself. Dates are `YYYY-MM-DD`. Absent = not printed. */
export interface Masthead {
  readonly kind: DocumentKind;
  /** Official number in our form: `kst-27925-956`, `ah-tk-20232024-2367`, `kv-tk-2024Z18435`. */
  readonly identifier?: string;
  /** Dossier numbers with chapter: "27925", "35925-X". */
  readonly dossierNumbers: readonly string[];
  /** Case numbers: "2024Z18435". */
  readonly caseNumbers: readonly string[];
  /** "2023-2024". */
  readonly sessionYear?: string;
  readonly title?: string;
  /** What the dossier is called: the paper too, where nothing names it itself. */
  readonly dossierTitle?: string;
  readonly issued?: string;
  readonly dateAsked?: string;
  readonly dateAnswered?: string;
  readonly askers: readonly PersonName[];
  readonly addressees: readonly Addressee[];
  readonly answerers: readonly PersonName[];
  /** Bodies that answer, as printed: a portfolio or ministry ("Buitenlandse Zaken"), or "Algemene Rekenkamer". */
  readonly answeringBodies: readonly string[];
  /** Offices on whose behalf is answered as well ("mede namens …"). */
  readonly onBehalfOf: readonly Addressee[];
  readonly committee?: string;
  readonly publisher?: string;
  /** Page of the official form, when known. */
  readonly page?: string;
  /** Other papers that the masthead names as belonging to this one (its letter, its earlier postponement): official numbers. */
  readonly related: readonly string[];
}

/** A call to a note in a text: its offset in the view (the place where the mark was) and the mark as printed. */
export interface NoteCall {
  readonly offset: number;
  readonly mark: string;
}

/** What every text of the paper has. */
export interface UnitText {
  /** Clean text; paragraphs parted by a blank line, rows of a table by a line end. Offsets of mentions count in it. */
  readonly view: View;
  readonly noteCalls: readonly NoteCall[];
  readonly remarks: readonly Remark[];
}

export interface QuestionUnit extends UnitText {
  readonly role: 'question';
  /** The number as printed ("7", "2m", "3-6"). Not necessarily unique. */
  readonly label: string;
  /** Spans in the view's text, one a question mark's worth; empty when the question has at most one. */
  readonly parts: readonly Span[];
  readonly status: AnswerStatus;
}

export interface AnswerUnit extends UnitText {
  readonly role: 'answer';
  /** Number under which it is printed: the question it stands under, else the first its heading names. */
  readonly label: string;
  /** Indexes in `Paper.questions` of the questions it answers. */
  readonly answers: readonly number[];
  /** The heading as printed, absent when there is none. */
  readonly heading?: View;
}

export interface NoteUnit extends UnitText {
  readonly role: 'note';
  readonly mark: string;
}

/** Introductions, explanations and closing remarks: parts of the document that are neither question nor answer. */
export interface PartUnit extends UnitText {
  readonly role: 'introduction' | 'explanation' | 'closing' | 'heading';
}

/** A text of the paper that is named, holds mentions and carries notes. */
export type Unit = QuestionUnit | AnswerUnit | NoteUnit | PartUnit;

/** A paper understood: its texts in order, its masthead, nothing resolved yet. */
export interface Paper {
  readonly name: string;
  readonly format: Format;
  readonly sha256: string;
  readonly masthead: Masthead;
  readonly questions: readonly QuestionUnit[];
  readonly answers: readonly AnswerUnit[];
  readonly notes: readonly NoteUnit[];
  readonly parts: readonly PartUnit[];
  readonly remarks: readonly Remark[];
  /** Characters of the source that ended in no named part. */
  readonly unrecognised: number;
}

/** The day on which a text was written, as far as the paper tells: against it "jl." is read. A question is as old as the asking, all else as the answer. */
export function anchorDate({ dateAsked, dateAnswered, issued }: Masthead, role: Unit['role']): string | null {
  return (role === 'question' ? (dateAsked ?? issued ?? dateAnswered) : (dateAnswered ?? issued ?? dateAsked)) ?? null;
}
