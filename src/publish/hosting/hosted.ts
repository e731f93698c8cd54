/** Where a publication stands on its server, and what was withdrawn from it. */
export interface Hosted {
  /** Path of the base without its last slash: empty at the root of a server. */
  readonly prefix: string;
  /** Docrefs of withdrawn papers, sorted. */
  readonly withdrawn: readonly string[];
}
