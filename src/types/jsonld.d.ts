/** The little that we use of `jsonld`, which brings no types of its own. */
declare module 'jsonld' {
  import type * as RDF from '@rdfjs/types';

  interface Options {
    readonly base?: string;
    /** Throws on what would be dropped silently (an `@id` that is no IRI). */
    readonly safe?: boolean;
    /** Asked for every context that is not in the document; ours refuse. */
    readonly documentLoader?: (address: string) => unknown;
  }
  const jsonld: {
    toRDF(document: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
    toRDF(document: unknown, options: Options): Promise<Iterable<RDF.Quad>>;
    fromRDF(quads: readonly RDF.Quad[], options: { readonly useNativeTypes: boolean }): Promise<unknown[]>;
    compact(document: unknown, context: unknown, options: Options): Promise<Record<string, unknown>>;
  };
  export default jsonld;
}
