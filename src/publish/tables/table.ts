/** A column of a table and, for readers of CSVW, the triples that its cells stand for. */
export interface Column {
  readonly name: string;
  /** What stands in it, in Dutch. */
  readonly description: string;
  /** IRI of the property; a column without stands for no triple. */
  readonly property?: string;
  /** The value is the thing with this address: a template with column names (`{+doel}`). */
  readonly value?: string;
  /** Language of the text. */
  readonly language?: string;
  /** Datatype by its CSVW name. */
  readonly datatype?: string;
  /** Between the values of a list. */
  readonly separator?: string;
}

/** A table: what it holds, what its rows are about, and its columns in order. */
export interface Table {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Name of the column that holds the address of what a row is about. */
  readonly subject: string;
  /** That column has no two rows alike. */
  readonly unique: boolean;
  /** Class of what a row is about; a template. */
  readonly type: string;
  readonly columns: readonly Column[];
}
