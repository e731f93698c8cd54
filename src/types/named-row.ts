import type { EntityType } from './mention.js';

/** A row of a table of names: a thing with what it is called, what it is, and the same thing elsewhere. */
export interface NamedRow {
  /** Last part of its address. */
  readonly slug: string;
  readonly label: string;
  /** Other names under which texts have it; capitals count. */
  readonly altLabels: readonly string[];
  readonly type: EntityType;
  /** IRIs of the same thing elsewhere, sure ones only: TOOI, EU authority tables, Wikidata, GeoNames. */
  readonly exactMatch: readonly string[];
}

/** A thing of the operator's own table of names (`--table FILE`); a shipped row of the same slug gives way to it. It has one address elsewhere, or none. */
export type OwnEntity = NamedRow;
