import type { EntityType } from './mention.js';

/** A thing of the operator's own table of names (`--table FILE`). */
export interface OwnEntity {
  /** Last part of its address; a shipped row of the same slug gives way to it. */
  readonly slug: string;
  readonly label: string;
  /** Other names under which texts have it; capitals count. */
  readonly altLabels: readonly string[];
  readonly type: EntityType;
  /** The address of the same thing elsewhere; none or one. */
  readonly exactMatch: readonly string[];
}
