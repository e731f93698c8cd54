/** The bytes of one paper and the name under which it came (a path, a name inside an archive, or `-`). */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}
