/** A half-open range `[start, end)` of UTF-16 code units; of which text is said where it is used (0-based). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
