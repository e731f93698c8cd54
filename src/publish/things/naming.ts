import { dcterms, rdf, rdfs, skos } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';

/** The properties from which a thing's name is made, and of what sort it is. */
export const naming: ReadonlySet<string> = new Set([rdf.type, rdfs.label, skos.prefLabel, dcterms.identifier, dcterms.isPartOf, vb.article, vb.paragraph].map(({ value }) => value));
