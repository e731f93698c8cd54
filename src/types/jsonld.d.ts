/** The little that we use of `jsonld`, which brings no types of its own. */
declare module 'jsonld' {
  import type * as RDF from '@rdfjs/types';

  interface Options {
    readonly base?: string;
    /** Throws on what would be dropped silently (an `@id` that is no IRI). */
    readonly safe?: boolean;
    readonly documentLoader?: (address: string) => never;
  }
  const jsonld: {
    toRDF(document: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
    fromRDF(quads: readonly RDF.Quad[], options: { readonly useNativeTypes: boolean }): Promise<unknown[]>;
  };
  export default jsonld;
}
