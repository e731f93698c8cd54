import type { ReferenceClass } from '../types/inquiry.js';
import type { Thing } from '../types/inquiry.js';
import type { CitedKind, Provision } from '../types/mention.js';
import type { Names } from './names.js';
import { isIri } from '../iri.js';
import { officialPage } from '../tables/official-numbers.js';

/** What a pointer out of the paper leads to: its thing (described in the graph), or an IRI that others describe. */
export interface Cited {
  readonly iri: string;
  readonly identifier: string;
  /** Described in the graph, with what contains it (an article's law) after it. */
  readonly things: readonly Thing[];
}

/** TOOI concepts for kinds of cited paper, as far as TOOI has them. */
const documentTypes: Partial<Record<CitedKind, string>> = {
  motie: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_bf0f9c95',
};

/** A paper by official number. */
export function citeDocument(identifier: string, names: Names, cited?: CitedKind): Cited {
  const iri = names.document(identifier);
  const page = officialPage(identifier);
  const type = cited && documentTypes[cited];
  return { iri, identifier, things: [{ is: 'cited', iri, identifier, ...(page && { page }), ...(type && { type }) }] };
}

/** A law or a part of it; the JCI 1.3 locator says the same to wetten.overheid.nl. */
export function citeProvision({ article, paragraph }: Provision, bwb: string, label: string | undefined, names: Names): Cited {
  const iri = names.regulation(bwb, article, paragraph);
  const jci = `jci1.3:c:${bwb}${article ? `&artikel=${article}` : ''}${article && paragraph ? `&lid=${paragraph}` : ''}`;
  const page = `https://wetten.overheid.nl/${jci}`;
  const thing: Thing = {
    is: 'law', iri, identifier: bwb, bwb, jci, exactMatch: [],
    ...(isIri(page) && { page }), ...(article && { article }), ...(article && paragraph && { paragraph }), ...(article === undefined && label && { label }),
    ...(article && { partOf: names.regulation(bwb) }),
  };
  return { iri, identifier: bwb, things: article ? [thing, ...citeProvision({}, bwb, label, names).things] : [thing] };
}

/** An EU act by CELEX number; the ELI is given where the number alone tells the kind (a directive). */
export function citeEuAct(celex: string, label: string | undefined, names: Names): Cited {
  const iri = names.regulation(celex);
  const parts = /^3(\d{4})L0*([1-9]\d*)$/.exec(celex);
  const eli = parts ? [`http://data.europa.eu/eli/dir/${parts[1]}/${parts[2]}/oj`] : [];
  const page = `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${celex}`;
  return { iri, identifier: `CELEX:${celex}`, things: [{ is: 'law', iri, identifier: `CELEX:${celex}`, page, exactMatch: eli, ...(label && { label }) }] };
}

/** Case law by ECLI; Rechtspraak serves RDF about its own at this address. */
export function citeCase(ecli: string): Cited {
  return { iri: `http://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`, identifier: ecli, things: [] };
}

/** A web address, its scheme in small letters ("Https://" at the head of a line), or null when it is no IRI. */
export function citeWeb(url: string): Cited | null {
  const iri = url.replace(/^[A-Z+.\d-]+:/i, (scheme) => scheme.toLowerCase());
  return isIri(iri) ? { iri, identifier: iri, things: [] } : null;
}

/** The leaf class of a reference to what is cited. */
export const classOf: Record<'answer' | 'other-paper' | 'document' | 'described' | 'law' | 'case' | 'eu-act' | 'web', ReferenceClass> = {
  answer: 'IntraDocumentReference',
  'other-paper': 'DocumentReference',
  document: 'DocumentReference',
  described: 'DocumentReference',
  law: 'LawReference',
  case: 'CaseReference',
  'eu-act': 'EuActReference',
  web: 'WebReference',
};
