import type { EntityType } from './mention.js';

/** Words in a text of the paper: "vraag 4", "antwoord 4" or "noot 2", the words as they stand there, and which occurrence (1 = the first). */
export interface Place {
  readonly in: string;
  readonly text: string;
  readonly occurrence: number;
}

/** Fields of the masthead that an operator may set; null takes the field away. */
export type MastheadField = 'title' | 'issued' | 'dateAsked' | 'dateAnswered' | 'sessionYear' | 'committee' | 'publisher';

/** What an operator corrects in one paper, kept apart from the paper and applied at every run. */
export type Correction =
  | { readonly action: 'masthead'; readonly document: string; readonly field: MastheadField; readonly value: string | null }
  | { readonly action: 'answers'; readonly document: string; readonly answer: string; readonly questions: readonly string[] }
  | ({ readonly action: 'add'; readonly document: string; readonly type: EntityType; readonly row?: string } & Place)
  | ({ readonly action: 'remove'; readonly document: string } & Place)
  | ({ readonly action: 'retype'; readonly document: string; readonly type: EntityType } & Place)
  | ({ readonly action: 'move'; readonly document: string; readonly to: string } & Place)
  /** Sets who is meant by an entity (slug of a row, null: nobody), or what a reference points at (official numbers). */
  | ({ readonly action: 'relink'; readonly document: string; readonly row?: string | null; readonly identifiers?: readonly string[] } & Place)
  /** Takes a person out of every paper: the name stays in the text, without mention, entity or link. */
  | { readonly action: 'hide-person'; readonly name: string };
